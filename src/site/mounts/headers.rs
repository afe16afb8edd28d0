//! `_headers`: what Netlify, Cloudflare Pages and their like send with each file. Pages say
//! their Content-Security-Policy themselves.

use super::Mount;
use crate::site::context::Site;
use crate::site::route::Address;

/// What each folder's files are sent with. Files that bear a digest never change; other
/// sites and programs read the script of embeds and the data.
const RULES: &[(&str, &[&str])] = &[
    ("*", &["X-Content-Type-Options: nosniff", "Referrer-Policy: strict-origin-when-cross-origin"]),
    ("assets/*", &["Cache-Control: public, max-age=31536000, immutable"]),
    ("index/*", &["Cache-Control: public, max-age=31536000, immutable"]),
    ("b/sheets/*", &["Cache-Control: public, max-age=31536000, immutable"]),
    ("w/*", &["Cache-Control: public, max-age=86400", "Access-Control-Allow-Origin: *"]),
    ("api/*", &["Access-Control-Allow-Origin: *"]),
];

pub fn files<'a>(site: &'a Site<'a>) -> Vec<Mount<'a>> {
    vec![Mount::new(Address::file_named("_headers"), || {
        let root = site.links.rooted("", "");
        let root = if root.starts_with('/') { root } else { "/".to_owned() };
        let text = RULES.iter().fold(String::new(), |mut text, (path, lines)| {
            text.extend([root.as_str(), path, "\n"]);
            lines.iter().for_each(|line| text.extend(["  ", line, "\n"]));
            text
        });
        Ok(text.into_bytes())
    })]
}

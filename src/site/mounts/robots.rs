//! `robots.txt` (RFC 9309): everyone may read everything.

use super::Mount;
use crate::site::context::Site;
use crate::site::route::Address;

pub fn files<'a>(site: &'a Site<'a>) -> Vec<Mount<'a>> {
    vec![Mount::new(Address::robots(), || {
        let map = site.links.absolute(Address::sitemap(None).as_str());
        let map = map.map_or_else(String::new, |url| format!("\nSitemap: {url}\n"));
        Ok(format!("User-agent: *\nAllow: /\n{map}").into_bytes())
    })]
}

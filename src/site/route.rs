//! The addresses of the site: made here and nowhere else. They are an API, short
//! and the same in every language; a language other than the first is a folder
//! in front of them.

use std::fmt::Write as _;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

use crate::group::{Activity, Kind};

/// A place in the site, in no language: `groups/cyou1/`, `sitemap.xml`; the list is the empty one.
/// One that ends in `/`, or is empty, is a folder with an `index.html`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Address(String);

impl Address {
    /// The list of all groups.
    #[must_use]
    pub const fn list() -> Self {
        Self(String::new())
    }

    #[must_use]
    pub fn group(slug: &str) -> Self {
        Self(format!("groups/{slug}/"))
    }

    /// `segment` as `Segments` gives it.
    #[must_use]
    pub fn tag(segment: &str) -> Self {
        Self(format!("tags/{segment}/"))
    }

    #[must_use]
    pub fn tags() -> Self {
        Self("tags/".to_owned())
    }

    #[must_use]
    pub fn kind(kind: Kind) -> Self {
        Self(format!("types/{}/", kind.word()))
    }

    #[must_use]
    pub fn activity(activity: Activity) -> Self {
        Self(format!("activity/{}/", activity.word()))
    }

    /// `code`: ISO 3166-1 alpha-2, in any case.
    #[must_use]
    pub fn country(code: &str) -> Self {
        Self(format!("countries/{}/", code.to_ascii_lowercase()))
    }

    #[must_use]
    pub fn countries() -> Self {
        Self("countries/".to_owned())
    }

    #[must_use]
    pub fn ecosystems() -> Self {
        Self("ecosystems/".to_owned())
    }

    #[must_use]
    pub fn ecosystem(slug: &str) -> Self {
        Self(format!("ecosystems/{slug}/"))
    }

    #[must_use]
    pub fn about() -> Self {
        Self("about/".to_owned())
    }

    /// Every group, from A to Z.
    #[must_use]
    pub fn all() -> Self {
        Self("all/".to_owned())
    }

    /// The groups of one letter, where they are too many for one page.
    #[must_use]
    pub fn letter(segment: &str) -> Self {
        Self(format!("all/{segment}/"))
    }

    #[must_use]
    pub fn not_found() -> Self {
        Self("404.html".to_owned())
    }

    /// The map of the site for search engines; `part` from 1 when it is in several files.
    #[must_use]
    pub fn sitemap(part: Option<usize>) -> Self {
        Self(part.map_or_else(|| "sitemap.xml".to_owned(), |n| format!("sitemap-{n}.xml")))
    }

    #[must_use]
    pub fn robots() -> Self {
        Self("robots.txt".to_owned())
    }

    /// A stylesheet or icon of the site's own.
    #[must_use]
    pub fn asset(name: &str) -> Self {
        Self(format!("assets/{name}"))
    }

    /// A file of the directory's `media/`.
    #[must_use]
    pub fn media(name: &str) -> Self {
        Self(format!("media/{name}"))
    }

    /// A made banner, or a sheet of several.
    #[must_use]
    pub fn banner(name: &str) -> Self {
        Self(format!("b/{name}.svg"))
    }

    /// The `n`th page of a list, from 1; the first is the list itself.
    #[must_use]
    pub fn page(&self, n: usize) -> Self {
        if n <= 1 { self.clone() } else { Self(format!("{}page/{n}/", self.0)) }
    }

    /// The same page in the folder of a language (`""` or `en/`).
    #[must_use]
    pub fn under(&self, prefix: &str) -> Self {
        Self(format!("{prefix}{}", self.0))
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The path of its file in the output folder.
    #[must_use]
    pub fn file(&self) -> String {
        if is_folder(&self.0) { format!("{}index.html", self.0) } else { self.0.clone() }
    }
}

fn is_folder(address: &str) -> bool {
    address.is_empty() || address.ends_with('/')
}

/// How links are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Links {
    /// Folders get their `index.html`: a disk serves no default page.
    pub portable: bool,
    /// Where the site is published, with its trailing slash, if known.
    pub base_url: Option<String>,
}

impl Links {
    /// A link from one page to another, both with their language's folder: relative,
    /// so that the site works under any path.
    #[must_use]
    pub fn relative(&self, from: &str, to: &str) -> String {
        let (depth, rest) = climb(from, to);
        let mut link = "../".repeat(depth);
        encode(&mut link, rest);
        if link.is_empty() && is_folder(to) {
            link.push_str("./");
        }
        self.complete(link, to)
    }

    /// A link that holds from any address: for the page that is shown in the place
    /// of one that does not exist. Where nobody said where the site will be, at the
    /// root of a host.
    #[must_use]
    pub fn rooted(&self, from: &str, to: &str) -> String {
        if self.portable {
            return self.relative(from, to);
        }
        let base = self.base_url.as_deref().and_then(|base| url::Url::parse(base).ok());
        let mut link = base.map_or_else(|| "/".to_owned(), |base| base.path().to_owned());
        encode(&mut link, to);
        link
    }

    /// The whole address, `https://…`; `None` when nobody said where the site will be.
    /// That of the published site, for a portable copy too.
    #[must_use]
    pub fn absolute(&self, to: &str) -> Option<String> {
        let mut link = self.base_url.clone()?;
        encode(&mut link, to);
        Some(link)
    }

    fn complete(&self, mut link: String, to: &str) -> String {
        if self.portable && is_folder(to) {
            link.push_str("index.html");
        }
        link
    }
}

/// How many folders to climb from `from`, and what is left of `to` from there.
fn climb<'a>(from: &str, to: &'a str) -> (usize, &'a str) {
    let folder = from.rfind('/').map_or("", |at| &from[..=at]);
    let alike = folder.bytes().zip(to.bytes()).take_while(|(a, b)| a == b).count();
    let shared = folder[..alike].rfind('/').map_or(0, |at| at + 1);
    let depth = folder[shared..].matches('/').count();
    (depth, &to[shared..])
}

/// What may stand in a path as it is (RFC 3986: unreserved), and the slash.
const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

fn encode(link: &mut String, path: &str) {
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_' | b'~' | b'/');
    if path.bytes().all(plain) {
        link.push_str(path);
        return;
    }
    // Writing to a string cannot fail.
    let _ = write!(link, "{}", utf8_percent_encode(path, PATH));
}

/// A path as it stands in an address.
#[must_use]
pub fn encoded(path: &str) -> String {
    utf8_percent_encode(path, PATH).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links(portable: bool) -> Links {
        Links { portable, base_url: Some("https://example.org/sub/".to_owned()) }
    }

    #[test]
    fn links_are_relative_to_folders() {
        let link = |from, to| links(false).relative(from, to);
        assert_eq!(link("", "groups/cyou1/"), "groups/cyou1/");
        assert_eq!(link("groups/a/", "groups/b/"), "../b/");
        assert_eq!(link("groups/a/", "groups/a/"), "./");
        assert_eq!(link("groups/a/", ""), "../../");
        assert_eq!(link("", ""), "./");
        assert_eq!(link("page/2/", "page/3/"), "../3/");
        assert_eq!(link("en/groups/a/", "groups/a/"), "../../../groups/a/");
        assert_eq!(link("en/tags/sante/page/2/", "en/tags/sante/"), "../../");
        assert_eq!(link("groups/ab/", "groups/abc/"), "../abc/");
        assert_eq!(link("404.html", "assets/style.css"), "assets/style.css");
        assert_eq!(link("en/404.html", "media/été 1.png"), "../media/%C3%A9t%C3%A9%201.png");
    }

    #[test]
    fn a_portable_site_names_its_files() {
        let link = |from, to| links(true).relative(from, to);
        assert_eq!(link("groups/a/", "groups/b/"), "../b/index.html");
        assert_eq!(link("", ""), "./index.html");
        assert_eq!(link("a/", "assets/style.css"), "../assets/style.css");
        assert_eq!(links(true).rooted("404.html", "about/"), "about/index.html");
    }

    #[test]
    fn absolute_and_rooted_links_know_the_base() {
        assert_eq!(links(false).absolute("tags/").as_deref(), Some("https://example.org/sub/tags/"));
        assert_eq!(links(false).rooted("404.html", ""), "/sub/");
        let nowhere = Links { portable: false, base_url: None };
        assert_eq!(nowhere.absolute("tags/"), None);
        assert_eq!(nowhere.rooted("en/404.html", "en/about/"), "/en/about/");
    }

    #[test]
    fn pages_of_a_list_are_numbered_from_the_second() {
        assert_eq!(Address::tag("sante").page(1).file(), "tags/sante/index.html");
        assert_eq!(Address::list().page(2).as_str(), "page/2/");
        assert_eq!(Address::not_found().under("en/").file(), "en/404.html");
    }
}

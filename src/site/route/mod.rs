//! The addresses of the site: made here and nowhere else. They are an API, short
//! and the same in every language; a language other than the first is a folder
//! in front of them.

mod address;

use std::fmt::Write as _;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

pub use address::Address;

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
    // Letters that differ may begin with the same bytes.
    let shared = folder.as_bytes()[..alike].iter().rposition(|b| *b == b'/').map_or(0, |at| at + 1);
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
        assert_eq!(link("tags/ت/", "tags/ب/"), "../%D8%A8/");
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

//! Every address of the site, by what stands there.

use serde::Serialize;

use crate::group::{Activity, Kind};

/// A place in the site, in no language: `groups/cyou1/`, `sitemap.xml`; the list is the empty one.
/// One that ends in `/`, or is empty, is a folder with an `index.html`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Address(String);

impl Address {
    /// The folder of files that are named after what is in them.
    pub const DIGESTED: &'static str = "index/";

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

    /// The folder of the pages of types.
    #[must_use]
    pub fn kinds() -> Self {
        Self("types/".to_owned())
    }

    /// The folder of the pages of levels of activity.
    #[must_use]
    pub fn activities() -> Self {
        Self("activity/".to_owned())
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

    /// The map of the groups' places.
    #[must_use]
    pub fn map() -> Self {
        Self("map/".to_owned())
    }

    /// Themes by territories.
    #[must_use]
    pub fn matrix() -> Self {
        Self("matrix/".to_owned())
    }

    #[must_use]
    pub fn calendar() -> Self {
        Self("calendar/".to_owned())
    }

    /// What the site gives to other programs.
    #[must_use]
    pub fn data() -> Self {
        Self("data/".to_owned())
    }

    #[must_use]
    pub fn help() -> Self {
        Self("help/".to_owned())
    }

    #[must_use]
    pub fn accessibility() -> Self {
        Self("accessibility/".to_owned())
    }

    /// `code`: a language's BCP 47 tag.
    #[must_use]
    pub fn language(code: &str) -> Self {
        Self(format!("languages/{}/", code.to_ascii_lowercase()))
    }

    #[must_use]
    pub fn languages() -> Self {
        Self("languages/".to_owned())
    }

    /// A part of a country; `segment` as `Segments` gives it.
    #[must_use]
    pub fn region(country: &str, segment: &str) -> Self {
        Self(format!("countries/{}/{segment}/", country.to_ascii_lowercase()))
    }

    /// All answers to a field of the directory's own; `segment` as `Segments` gives it.
    #[must_use]
    pub fn field(segment: &str) -> Self {
        Self(format!("fields/{segment}/"))
    }

    /// The page on which groups are proposed and corrected; its scripts lie beside it.
    #[must_use]
    pub fn propose() -> Self {
        Self("propose/".to_owned())
    }

    /// A page to be framed by other sites, or (`""`) the page that makes the lines to paste.
    #[must_use]
    pub fn embed(path: &str) -> Self {
        Self(format!("embed/{path}"))
    }

    /// The script of embeds, frozen for the life of major version 1.
    #[must_use]
    pub fn widget() -> Self {
        Self("w/1.js".to_owned())
    }

    /// A file of the programming interface: `groups.json`.
    #[must_use]
    pub fn api(name: &str) -> Self {
        Self(format!("api/v1/{name}"))
    }

    /// A file at the site's root, or beside a page (`Address::join`): `feed.atom`, `calendar.ics`.
    #[must_use]
    pub fn file_named(name: &str) -> Self {
        Self(name.to_owned())
    }

    /// A file or page in a page's folder: `calendar.ics` of `groups/cyou1/`, `matrix/` of an ecosystem.
    #[must_use]
    pub fn join(&self, name: &str) -> Self {
        Self(format!("{}{name}", self.0))
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

    /// A script that the search looks in.
    #[must_use]
    pub fn index(name: &str) -> Self {
        Self(format!("{}{name}", Self::DIGESTED))
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
        if super::is_folder(&self.0) { format!("{}index.html", self.0) } else { self.0.clone() }
    }
}

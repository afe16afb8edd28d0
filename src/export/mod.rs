//! The directory in the formats that other programs read: values to bytes, one file a
//! format. No mail address of a group and nobody's name is in them: see [`discreet`].

pub mod api;
pub mod atom;
pub mod csv;
pub mod dcat;
pub mod discreet;
pub mod geojson;
pub mod ics;
pub mod jsonld;
pub mod opensearch;
pub mod opml;
mod xml;

use chrono::NaiveDate;

use crate::directory::Directory;
use crate::group::{Group, LinkKind};

/// What every format is made from.
#[derive(Clone, Copy)]
pub struct Export<'a> {
    pub directory: &'a Directory,
    pub web: &'a Web<'a>,
    /// The day on which the files are made.
    pub today: NaiveDate,
}

impl std::fmt::Debug for Export<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Export").field("today", &self.today).finish_non_exhaustive()
    }
}

/// The whole addresses (`https://…`) of the site in one language; `None` when nobody said
/// where the site will be, or when it has no such page.
pub type Web<'a> = dyn Fn(Spot<'_>) -> Option<String> + Send + Sync + 'a;

/// A place of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot<'a> {
    /// The list of all groups.
    Home,
    /// The page of a group, by its slug.
    Group(&'a str),
    /// The page of an ecosystem, by its slug.
    Ecosystem(&'a str),
    /// The page of a tag.
    Tag(&'a str),
    /// A file of `media/`, by its name.
    Media(&'a str),
    /// The page of the open data.
    Data,
    /// A file of the programming interface: `groups.json`.
    Api(&'a str),
}

/// The services of a group for everyone: key and address, mail left out; the home page by
/// the directory's pattern where the group names none.
pub fn links<'a>(
    directory: &'a Directory,
    group: &'a Group,
) -> impl Iterator<Item = (LinkKind, std::borrow::Cow<'a, str>)> {
    LinkKind::ALL.into_iter().filter_map(move |kind| {
        let url = if let Some(url) = group.links.get(kind) {
            discreet::open(url)?
        } else {
            let web = directory.settings().addresses.web.as_ref().filter(|_| kind == LinkKind::Home)?;
            discreet::open(&web.replace("{slug}", &group.slug))?.into_owned().into()
        };
        Some((kind, url))
    })
}

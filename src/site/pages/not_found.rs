//! The page that stands in for those that do not exist: one for all languages, for most servers know one.

use serde::Serialize;

use crate::site::context::{Edition, Page, Site, View};
use crate::site::route::Address;

#[derive(Debug, Serialize)]
struct NotFound {
    /// The names of all groups, which a script looks through.
    names: Address,
    /// Whether the list can be searched: the search here then leads to it.
    finder: bool,
    /// What each language says, the page's own first.
    parts: Vec<Part>,
}

#[derive(Debug, Serialize)]
struct Part {
    /// As `link` takes it.
    tag: String,
    lang: String,
    dir: &'static str,
    title: String,
    lead: String,
    near: String,
    ways: String,
    /// The link to the list.
    home: String,
    /// The link to a group's page, `-` in the place of its slug.
    group: String,
    list: String,
    all: String,
    help: String,
}

pub fn pages<'a>(site: &'a Site<'a>, edition: &'a Edition) -> Vec<Page<'a>> {
    let own = &edition.tongue.tag;
    let here = Address::not_found().under(&edition.tongue.prefix);
    let make = move || {
        let others = site.editions.iter().filter(|other| other.tongue.tag != *own);
        let parts = std::iter::once(edition).chain(others).map(|it| part(site, it, &here)).collect();
        let view = NotFound {
            names: Address::file_named("names.js"),
            finder: edition.finder(site).is_some(),
            parts,
        };
        View::new(edition.tongue.word("site-not-found"), &view)
    };
    vec![Page::new(Address::not_found(), "not_found.html", make).unlisted()]
}

fn part(site: &Site<'_>, edition: &Edition, here: &Address) -> Part {
    let tongue = &edition.tongue;
    let link = |to: Address| site.links.rooted(here.as_str(), to.under(&tongue.prefix).as_str());
    Part {
        tag: tongue.tag.clone(),
        lang: tongue.lang.clone(),
        dir: tongue.dir(),
        title: tongue.word("site-not-found"),
        lead: tongue.word("site-not-found-lead"),
        near: tongue.word("site-not-found-near"),
        ways: tongue.word("site-not-found-ways"),
        home: link(Address::list()),
        group: link(Address::group("-")),
        list: tongue.word("site-groups-title"),
        all: tongue.word("site-all-title"),
        help: tongue.word("site-help"),
    }
}

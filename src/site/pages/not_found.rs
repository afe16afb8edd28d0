//! The page that stands in for those that do not exist.

use serde::Serialize;

use crate::site::context::{Edition, Page, Site, View};
use crate::site::route::Address;

#[derive(Debug, Serialize)]
struct NotFound {
    /// The names of all groups, which a script looks through.
    names: Address,
    /// The link to a group's page, `-` in the place of its slug.
    group: String,
    /// Whether the list can be searched: the search here then leads to it.
    finder: bool,
}

pub fn pages<'a>(site: &'a Site<'a>, edition: &'a Edition) -> Vec<Page<'a>> {
    let make = move || {
        let under = |address: Address| address.under(&edition.tongue.prefix);
        let (here, group) = (under(Address::not_found()), under(Address::group("-")));
        let view = NotFound {
            names: Address::file_named("names.js"),
            group: site.links.rooted(here.as_str(), group.as_str()),
            finder: edition.finder.is_some(),
        };
        View::new(edition.tongue.word("site-not-found"), &view)
    };
    vec![Page::new(Address::not_found(), "not_found.html", make).unlisted()]
}

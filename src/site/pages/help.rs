//! How to find, join, propose, correct and follow groups, and whom to ask.

use serde::Serialize;

use crate::site::context::{Edition, Page, Site, View};
use crate::site::route::Address;

#[derive(Debug, Serialize)]
struct Help {
    /// Ways of looking round, as the menu has them, the groups aside.
    matrix: Option<Address>,
    /// Whether lists are filtered.
    filters: bool,
}

pub fn pages<'a>(site: &'a Site<'a>, edition: &'a Edition) -> Vec<Page<'a>> {
    let tongue = &edition.tongue;
    let make = move || {
        let (matrix, filters) =
            (site.crossings.as_ref().map(|_| Address::matrix()), !edition.facets.is_empty());
        let view = Help { matrix, filters };
        View::new(tongue.word("site-help"), &view).described(Some(tongue.word("site-help-lead")))
    };
    vec![Page::new(Address::help(), "help.html", make)]
}

//! The page that stands in for those that do not exist.

use serde::Serialize;

use crate::site::context::{Edition, Page, Site, View};
use crate::site::route::Address;

#[derive(Debug, Serialize)]
struct NotFound {
    /// The names of all groups, which a script looks through.
    names: Address,
}

pub fn pages<'a>(_site: &'a Site<'a>, edition: &'a Edition) -> Vec<Page<'a>> {
    let make = move || {
        View::new(edition.tongue.word("site-not-found"), &NotFound { names: Address::file_named("names.js") })
    };
    vec![Page::new(Address::not_found(), "not_found.html", make).unlisted()]
}

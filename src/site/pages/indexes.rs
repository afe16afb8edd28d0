//! All themes, and all countries.

use serde::Serialize;

use crate::site::context::{Edition, Menu, Page, Site, View};
use crate::site::facets::{self, Choice};
use crate::site::route::Address;

#[derive(Debug, Serialize)]
struct Index<'a> {
    title: &'a str,
    choices: &'a [Choice],
}

pub fn pages<'a>(site: &'a Site<'a>, edition: &'a Edition) -> Vec<Page<'a>> {
    let tongue = &edition.tongue;
    let page = |address: Address, id: &'static str, mut choices: Vec<Choice>, menu: Menu| {
        choices.sort_by_cached_key(|c| (crate::fold::fold(&c.label), c.address.clone()));
        let make = move || {
            let title = tongue.word(id);
            View::new(title.clone(), &Index { title: &title, choices: &choices }).under(menu)
        };
        Page::new(address, "indexes.html", make)
    };
    let mut pages = Vec::new();
    if !site.index.tags.is_empty() {
        pages.push(page(Address::tags(), "site-tags-title", facets::tags(site, tongue), Menu::Tags));
    }
    if !site.index.countries.is_empty() {
        let countries = facets::countries(site, tongue);
        pages.push(page(Address::countries(), "site-countries-title", countries, Menu::Groups));
    }
    pages
}

//! All ecosystems.

use serde::Serialize;

use crate::settings::Ecosystem;
use crate::site::context::{Edition, Menu, Page, Site, View};
use crate::site::route::Address;
use crate::site::tongue::{Text, Tongue};

#[derive(Debug, Serialize)]
pub struct Entry {
    pub address: Address,
    pub title: Text,
    pub summary: Option<Text>,
    pub count: usize,
}

impl Entry {
    pub fn new(site: &Site<'_>, tongue: &Tongue, ecosystem: &Ecosystem) -> Self {
        Self {
            address: Address::ecosystem(&ecosystem.slug.value),
            title: tongue.title(ecosystem.title_in(&tongue.tag)),
            summary: ecosystem.summary_in(&tongue.tag).map(|s| tongue.summary(s)),
            count: site.index.tags.get(&ecosystem.tag.value).map_or(0, Vec::len),
        }
    }

    /// Every ecosystem, in the order of `coopdir.toml`.
    pub fn all(site: &Site<'_>, tongue: &Tongue) -> Vec<Self> {
        let all = site.directory.settings().ecosystems.iter();
        all.map(|ecosystem| Self::new(site, tongue, ecosystem)).collect()
    }
}

#[derive(Debug, Serialize)]
struct Ecosystems {
    entries: Vec<Entry>,
}

pub fn pages<'a>(site: &'a Site<'a>, edition: &'a Edition) -> Vec<Page<'a>> {
    if site.directory.settings().ecosystems.is_empty() {
        return Vec::new();
    }
    let tongue = &edition.tongue;
    let make = move || {
        let view = Ecosystems { entries: Entry::all(site, tongue) };
        let lead = tongue.word("site-ecosystems-lead");
        View::new(tongue.word("site-ecosystems"), &view).under(Menu::Ecosystems).described(Some(lead))
    };
    vec![Page::new(Address::ecosystems(), "ecosystems.html", make)]
}

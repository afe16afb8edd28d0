//! What the directory is: the conditions to be listed, its ecosystems, its licence, whom
//! to write to.

use serde::Serialize;

use super::ecosystems::Entry;
use crate::msg;
use crate::site::context::{Edition, Menu, Page, Site, View};
use crate::site::dates::{self, Date};
use crate::site::forge;
use crate::site::licence::{self, Licence};
use crate::site::outward::Outward;
use crate::site::route::Address;
use crate::site::tongue::{Text, Tongue};

/// A condition to be listed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Condition {
    pub key: String,
    pub label: Text,
    pub required: bool,
}

impl Condition {
    /// Every condition, in the order of `coopdir.toml`.
    pub fn all(site: &Site<'_>, tongue: &Tongue) -> Vec<Self> {
        let all = site.directory.settings().charter.iter();
        let condition = |c: &crate::settings::Condition| {
            let label = tongue.labelled(&c.label, &c.built_in(&tongue.words));
            Self { key: c.key.value.clone(), label, required: c.required }
        };
        all.map(condition).collect()
    }
}

/// A condition and where it is required.
#[derive(Debug, Serialize)]
struct Asked {
    #[serde(flatten)]
    condition: Condition,
    /// The ecosystems that require it, when not every group has to meet it.
    ecosystems: Vec<(Text, Address)>,
}

impl Asked {
    fn new(site: &Site<'_>, tongue: &Tongue, condition: Condition) -> Self {
        let all = site.directory.settings().ecosystems.iter().filter(|_| !condition.required);
        let asking = all.filter(|e| e.charter.iter().any(|key| key.value == condition.key));
        let named =
            asking.map(|e| (tongue.title(e.title_in(&tongue.tag)), Address::ecosystem(&e.slug.value)));
        Self { ecosystems: named.collect(), condition }
    }
}

#[derive(Debug, Serialize)]
struct About {
    title: String,
    summary: Option<Text>,
    count: usize,
    countries: usize,
    /// How many groups say how many members they have, and all of these, in words.
    members: Option<(usize, String)>,
    built: Date,
    charter: Vec<Asked>,
    ecosystems: Vec<Entry>,
    licence: Vec<Licence>,
    contact: Option<Outward>,
    repository: Option<Outward>,
}

/// Members of the groups that are not archived, as far as these say.
fn members(site: &Site<'_>, tongue: &Tongue) -> Option<(usize, String)> {
    let living = site.directory.groups().iter().filter(|g| !g.is_archived());
    let said: Vec<i64> = living.filter_map(|g| g.members.as_ref()).map(|m| m.value).collect();
    let total = said.iter().fold(0_i64, |sum, members| sum.saturating_add(*members));
    (total > 0).then(|| (said.len(), tongue.count("site-members", total)))
}

pub fn pages<'a>(site: &'a Site<'a>, edition: &'a Edition) -> Vec<Page<'a>> {
    let tongue = &edition.tongue;
    let make = move || {
        let settings = site.directory.settings();
        let view = About {
            title: settings.title_in(&tongue.tag).0.to_owned(),
            summary: settings.summary_in(&tongue.tag).map(|s| tongue.summary(s)),
            count: site.directory.groups().len(),
            countries: site.index.countries.len(),
            members: members(site, tongue),
            built: dates::day(tongue, site.today),
            charter: Condition::all(site, tongue).into_iter().map(|c| Asked::new(site, tongue, c)).collect(),
            ecosystems: Entry::all(site, tongue),
            licence: settings.licence.as_ref().map_or_else(Vec::new, |l| licence::parts(l, tongue)),
            contact: settings.contact.as_ref().and_then(|url| Outward::new(url)),
            repository: settings.repository.as_ref().and_then(|r| Outward::new(forge::home(r))),
        };
        let described = tongue.say(&msg!("site-about-described", title = settings.title_in(&tongue.tag).0));
        View::new(tongue.word("site-about"), &view).under(Menu::About).described(Some(described))
    };
    vec![Page::new(Address::about(), "about.html", make)]
}

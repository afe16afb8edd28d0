//! All ecosystems, and the groups that link them.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::settings::Ecosystem;
use crate::site::context::{Edition, Menu, Page, Site, View};
use crate::site::index;
use crate::site::list;
use crate::site::route::Address;
use crate::site::tongue::{Text, Tongue};

#[derive(Debug, Serialize)]
pub struct Entry {
    pub address: Address,
    pub title: Text,
    pub summary: Option<Text>,
    pub count: usize,
    /// In which its groups are.
    pub countries: usize,
    /// The name of its core group.
    pub core: Option<Text>,
}

/// Pairs of ecosystems that are told of, and groups that are named of each: beyond, lists
/// are not read.
const PAIRS: usize = 12;
const NAMED: usize = 12;

/// Two ecosystems with groups in common.
#[derive(Debug, Serialize)]
struct Pair {
    two: [(Text, Address); 2],
    /// How many, in words.
    groups: String,
    named: Vec<(Text, Address)>,
    /// How many are not named.
    more: usize,
}

impl Entry {
    pub fn new(site: &Site<'_>, tongue: &Tongue, ecosystem: &Ecosystem) -> Self {
        let groups = site.members(ecosystem);
        let countries: BTreeSet<&str> =
            groups.iter().filter_map(|n| index::country(site.group(*n))).collect();
        let core = ecosystem.core.as_ref().and_then(|slug| site.directory.find(slug));
        Self {
            address: Address::ecosystem(&ecosystem.slug.value),
            title: tongue.title(ecosystem.title_in(&tongue.tag)),
            summary: ecosystem.summary_in(&tongue.tag).map(|s| tongue.summary(s)),
            count: groups.len(),
            countries: countries.len(),
            core: core.map(|group| tongue.name(site.directory, group)),
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
    pairs: Vec<Pair>,
}

/// Those with the most groups in common first.
fn pairs(site: &Site<'_>, edition: &Edition) -> Vec<Pair> {
    let all = &site.directory.settings().ecosystems;
    let mut of: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (at, ecosystem) in all.iter().enumerate() {
        for n in site.members(ecosystem) {
            of.entry(*n).or_default().push(at);
        }
    }
    let mut shared: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
    for (n, own) in &of {
        for (k, one) in own.iter().enumerate() {
            for other in &own[k + 1..] {
                shared.entry((*one, *other)).or_default().push(*n);
            }
        }
    }
    let mut shared: Vec<_> = shared.into_iter().collect();
    shared.sort_by_key(|(pair, groups)| (Reverse(groups.len()), *pair));
    shared.truncate(PAIRS);
    let tongue = &edition.tongue;
    let ecosystem =
        |at: usize| (tongue.title(all[at].title_in(&tongue.tag)), Address::ecosystem(&all[at].slug.value));
    let named = |n: &usize| {
        let group = site.group(*n);
        (tongue.name(site.directory, group), Address::group(&group.slug.value))
    };
    let pair = |((one, other), groups): ((usize, usize), Vec<usize>)| Pair {
        two: [ecosystem(one), ecosystem(other)],
        groups: tongue.count("site-groups", groups.len()),
        more: groups.len().saturating_sub(NAMED),
        named: list::ordered(edition, groups).iter().take(NAMED).map(named).collect(),
    };
    shared.into_iter().map(pair).collect()
}

pub fn pages<'a>(site: &'a Site<'a>, edition: &'a Edition) -> Vec<Page<'a>> {
    if site.directory.settings().ecosystems.is_empty() {
        return Vec::new();
    }
    let tongue = &edition.tongue;
    let make = move || {
        let view = Ecosystems { entries: Entry::all(site, tongue), pairs: pairs(site, edition) };
        let lead = tongue.word("site-ecosystems-lead");
        View::new(tongue.word("site-ecosystems"), &view).under(Menu::Ecosystems).described(Some(lead))
    };
    vec![Page::new(Address::ecosystems(), "ecosystems.html", make)]
}

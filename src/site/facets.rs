//! The column beside lists: what groups have in common, with counts, each value a
//! link to a page of its own.

use serde::Serialize;

use super::card::country_name;
use super::context::Site;
use super::route::Address;
use super::tongue::Tongue;
use crate::fold::fold;
use crate::group::{Activity, Kind};

/// Values in sight before `+ n others`.
const SHOWN: usize = 6;
/// Values that `+ n others` opens at most; beyond, it leads to the page of them all.
const FOLDED: usize = 12;
/// A facet has at least so many values, in a directory of at least so many groups.
const LEAST: (usize, usize) = (2, 8);

/// What groups have in common in one respect.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Facet {
    pub name: &'static str,
    pub label: String,
    pub shown: Vec<Choice>,
    pub folded: Vec<Choice>,
    /// Where the rest is, and how many there are in all.
    pub rest: Option<(Address, usize)>,
}

/// One value of a facet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Choice {
    pub label: String,
    pub address: Address,
    pub count: usize,
}

/// The facets that help in this directory, in order.
#[must_use]
pub fn all(site: &Site<'_>, tongue: &Tongue) -> Vec<Facet> {
    if site.directory.groups().len() < LEAST.1 {
        return Vec::new();
    }
    let found = [
        facet(tongue, "type", None, kinds(site, tongue)),
        facet(tongue, "tag", Some(Address::tags()), tags(site, tongue)),
        facet(tongue, "country", Some(Address::countries()), countries(site, tongue)),
        facet(tongue, "ecosystem", Some(Address::ecosystems()), ecosystems(site, tongue)),
        facet(tongue, "activity", None, activities(site, tongue)),
    ];
    found.into_iter().flatten().collect()
}

fn facet(tongue: &Tongue, name: &'static str, index: Option<Address>, choices: Vec<Choice>) -> Option<Facet> {
    let mut choices: Vec<_> = choices.into_iter().filter(|c| c.count > 0).collect();
    if choices.len() < LEAST.0 {
        return None;
    }
    sort(&mut choices);
    let total = choices.len();
    let mut folded = choices.split_off(SHOWN.min(total));
    // One more line takes no more room than the word that would hide it.
    if folded.len() == 1 {
        choices.append(&mut folded);
    }
    let rest = index.filter(|_| folded.len() > FOLDED).map(|address| (address, total));
    if rest.is_some() {
        folded.clear();
    }
    Some(Facet { name, label: tongue.label("facet", name), shown: choices, folded, rest })
}

/// By count, then by name.
pub fn sort(choices: &mut [Choice]) {
    choices.sort_by_cached_key(|c| (std::cmp::Reverse(c.count), fold(&c.label), c.address.clone()));
}

fn kinds(site: &Site<'_>, tongue: &Tongue) -> Vec<Choice> {
    let count = |kind| site.directory.groups().iter().filter(|g| g.kind.value == kind).count();
    let choice = |kind: &Kind| Choice {
        label: tongue.label("type", kind.word()),
        address: Address::kind(*kind),
        count: count(*kind),
    };
    Kind::ALL.iter().map(choice).collect()
}

fn activities(site: &Site<'_>, tongue: &Tongue) -> Vec<Choice> {
    let choice = |activity: &Activity| Choice {
        label: tongue.label("activity", activity.word()),
        address: Address::activity(*activity),
        count: site.by_activity(*activity),
    };
    Activity::ALL.iter().map(choice).collect()
}

/// Every theme: the tags that are not those of ecosystems.
#[must_use]
pub fn tags(site: &Site<'_>, tongue: &Tongue) -> Vec<Choice> {
    let themes = site.index.tags.iter().filter(|(tag, _)| !site.directory.is_ecosystem_tag(tag));
    let choice = |(tag, groups): (&String, &Vec<usize>)| {
        Some(Choice {
            label: tongue.tag_name(site.directory, tag),
            address: site.tag(tag)?,
            count: groups.len(),
        })
    };
    themes.filter_map(choice).collect()
}

/// Every country with a group.
#[must_use]
pub fn countries(site: &Site<'_>, tongue: &Tongue) -> Vec<Choice> {
    let choice = |(code, groups): (&String, &Vec<usize>)| Choice {
        label: country_name(tongue, code),
        address: Address::country(code),
        count: groups.len(),
    };
    site.index.countries.iter().map(choice).collect()
}

fn ecosystems(site: &Site<'_>, tongue: &Tongue) -> Vec<Choice> {
    let all = site.directory.settings().ecosystems.iter();
    let choice = |e: &crate::settings::Ecosystem| Choice {
        label: tongue.title(e.title_in(&tongue.tag)).text,
        address: Address::ecosystem(&e.slug.value),
        count: site.index.tags.get(&e.tag.value).map_or(0, Vec::len),
    };
    all.map(choice).collect()
}

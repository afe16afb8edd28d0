//! Groups near this one, and why: people who are in two groups are what links communities.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde::Serialize;

use crate::group::{Activity, Group};
use crate::msg;
use crate::site::context::Site;
use crate::site::index;
use crate::site::route::Address;
use crate::site::tongue::{Text, Tongue};

/// Neighbours shown.
const SHOWN: usize = 4;
/// Groups looked at for one thing in common: enough to choose from, and few enough for
/// a tag that ten thousand groups bear.
const LOOKED_AT: usize = 40;

#[derive(Debug, Serialize)]
pub struct Neighbour {
    name: Text,
    address: Address,
    /// `aussi « science »`, `aussi à Bordeaux`.
    reasons: Vec<String>,
}

/// What another group has in common with this one.
#[derive(Debug, Default)]
struct Bond<'a> {
    related: bool,
    tags: Vec<&'a str>,
    city: bool,
    country: bool,
}

impl Bond<'_> {
    fn weight(&self) -> usize {
        let mut weight = self.tags.len() * 4;
        weight += if self.related { 100 } else { 0 };
        weight += if self.city { 6 } else { 0 };
        weight + usize::from(self.country)
    }
}

pub fn of(site: &Site<'_>, tongue: &Tongue, n: usize) -> Vec<Neighbour> {
    let group = site.group(n);
    let mut bonds: BTreeMap<usize, Bond<'_>> = BTreeMap::new();
    for other in site.directory.related(group) {
        if let Some(other) = site.position(&other.slug.value) {
            bonds.entry(other).or_default().related = true;
        }
    }
    let themes = group.tags.iter().filter(|tag| !site.directory.is_ecosystem_tag(tag));
    for (tag, groups) in themes.filter_map(|tag| site.index.tags.get_key_value(&tag.value)) {
        for other in around(groups, n) {
            bonds.entry(other).or_default().tags.push(tag);
        }
    }
    let city = index::city(group).and_then(|city| site.index.cities.get(&city));
    for other in city.into_iter().flat_map(|groups| around(groups, n)) {
        bonds.entry(other).or_default().city = true;
    }
    let country = index::country(group).and_then(|code| site.index.countries.get(code));
    for other in country.into_iter().flat_map(|groups| around(groups, n)) {
        bonds.entry(other).or_default().country = true;
    }
    // A group that has stopped is a neighbour only where this one names it.
    bonds.retain(|other, bond| bond.related || site.group(*other).activity.value != Activity::Archived);
    let mut found: Vec<_> = bonds.into_iter().collect();
    found.sort_by_key(|(other, bond)| (Reverse(bond.weight()), *other));
    found.truncate(SHOWN);
    found.into_iter().map(|(other, bond)| neighbour(site, tongue, group, site.group(other), &bond)).collect()
}

/// The groups that come after `n` in a list that holds it, going round.
fn around(groups: &[usize], n: usize) -> impl Iterator<Item = usize> {
    let at = groups.partition_point(|other| *other <= n);
    let (before, after) = groups.split_at(at);
    after.iter().chain(before).copied().filter(move |other| *other != n).take(LOOKED_AT)
}

fn neighbour(site: &Site<'_>, tongue: &Tongue, group: &Group, other: &Group, bond: &Bond<'_>) -> Neighbour {
    let mut reasons = Vec::new();
    if bond.related {
        reasons.push(tongue.word("site-near-related"));
    }
    for tag in bond.tags.iter().take(2) {
        let name = site.directory.settings().tag_name(tag, &tongue.tag);
        reasons.push(tongue.say(&msg!("site-near-tag", tag = name)));
    }
    let city = group.place.as_ref().and_then(|p| p.city.as_ref());
    if let Some(city) = city.filter(|_| bond.city) {
        reasons.push(tongue.say(&msg!("site-near-place", place = &city.value)));
    } else if let Some(code) = index::country(group).filter(|_| bond.country && reasons.is_empty()) {
        let country = crate::site::card::country_name(tongue, code);
        reasons.push(tongue.say(&msg!("site-near-country", country = country)));
    }
    Neighbour {
        name: tongue.name(site.directory, other),
        address: Address::group(&other.slug.value),
        reasons,
    }
}

//! Groups near this one, and why: people who are in two groups are what links communities.

use std::cmp::Reverse;

use serde::Serialize;

use crate::group::{Activity, Group, Kind};
use crate::msg;
use crate::site::context::Site;
use crate::site::index;
use crate::site::route::Address;
use crate::site::tongue::{Text, Tongue};

/// Neighbours shown, unless the group names more itself.
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

/// One thing that another group has in common with this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Common<'a> {
    Related,
    Tag(&'a str),
    City,
    Country,
}

impl Common<'_> {
    const fn weight(self) -> usize {
        match self {
            Self::Related => 100,
            Self::Tag(_) => 4,
            Self::City => 6,
            Self::Country => 1,
        }
    }
}

pub fn of(site: &Site<'_>, tongue: &Tongue, n: usize) -> Vec<Neighbour> {
    let group = site.group(n);
    let mut common: Vec<(usize, Common<'_>)> = Vec::with_capacity(4 * LOOKED_AT);
    for other in site.directory.related(group) {
        common.extend(site.position(&other.slug.value).map(|other| (other, Common::Related)));
    }
    let themes = group.tags.iter().filter(|tag| !site.directory.is_ecosystem_tag(tag));
    for (tag, groups) in themes.filter_map(|tag| site.index.tags.get_key_value(&tag.value)) {
        common.extend(around(groups, n).map(|other| (other, Common::Tag(tag))));
    }
    let city = site.index.city_of[n].map(|city| &site.index.cities[city]);
    common.extend(city.into_iter().flat_map(|groups| around(groups, n)).map(|other| (other, Common::City)));
    if common.is_empty() && group.kind.value == Kind::Territorial {
        // Too little to be a reason, but for places with nothing else in common.
        let country = index::country(group).and_then(|code| site.index.countries.get(code));
        let country = country.into_iter().flat_map(|groups| around(groups, n));
        let places = country.filter(|other| site.group(*other).kind.value == Kind::Territorial);
        common.extend(places.map(|other| (other, Common::Country)));
    }
    // Stable: tags stay in the order of the group's own.
    common.sort_by_key(|(other, _)| *other);
    let mut found: Vec<_> = common
        .chunk_by(|(one, _), (other, _)| one == other)
        .filter_map(|bond| {
            let other = bond.first()?.0;
            let weight: usize = bond.iter().map(|(_, common)| common.weight()).sum();
            let related = bond.iter().any(|(_, common)| *common == Common::Related);
            // A group that has stopped is a neighbour only where this one names it.
            let living = site.group(other).activity.value != Activity::Archived;
            (related || living).then_some((!related, Reverse(weight), other, bond))
        })
        .collect();
    found.sort_unstable_by_key(|(guessed, weight, other, _)| (*guessed, *weight, *other));
    // All that the group names; guesses fill up what is left.
    let named = found.iter().take_while(|(guessed, ..)| !guessed).count();
    found.truncate(named.max(SHOWN));
    found
        .into_iter()
        .map(|(_, _, other, bond)| neighbour(site, tongue, group, site.group(other), bond))
        .collect()
}

/// The groups that come after `n` in a list that holds it, going round.
fn around(groups: &[usize], n: usize) -> impl Iterator<Item = usize> {
    let at = groups.partition_point(|other| *other <= n);
    let (before, after) = groups.split_at(at);
    after.iter().chain(before).copied().filter(move |other| *other != n).take(LOOKED_AT)
}

fn neighbour(
    site: &Site<'_>,
    tongue: &Tongue,
    group: &Group,
    other: &Group,
    bond: &[(usize, Common<'_>)],
) -> Neighbour {
    let has = |wanted| bond.iter().any(|(_, common)| *common == wanted);
    let mut reasons = Vec::new();
    if has(Common::Related) {
        reasons.push(tongue.word("site-near-related"));
    }
    let tags =
        bond.iter().filter_map(|(_, common)| if let Common::Tag(tag) = common { Some(tag) } else { None });
    for tag in tags.take(2) {
        let name = site.directory.settings().tag_name(tag, &tongue.tag);
        reasons.push(tongue.say(&msg!("site-near-tag", tag = name)));
    }
    let city = group.place.as_ref().and_then(|p| p.city.as_ref());
    if let Some(city) = city.filter(|_| has(Common::City)) {
        reasons.push(tongue.say(&msg!("site-near-place", place = &city.value)));
    } else if let Some(code) = index::country(group).filter(|_| has(Common::Country) && reasons.is_empty()) {
        let country = crate::site::card::country_name(tongue, code);
        reasons.push(tongue.say(&msg!("site-near-country", country = country)));
    }
    Neighbour {
        name: tongue.name(site.directory, other),
        address: Address::group(&other.slug.value),
        reasons,
    }
}

//! Groups near this one, and why: people who are in two groups are what links communities.

use std::cmp::Reverse;

use serde::Serialize;

use crate::group::{Group, Kind};
use crate::msg;
use crate::settings::Ecosystem;
use crate::site::card::country_name;
use crate::site::context::Site;
use crate::site::index;
use crate::site::route::Address;
use crate::site::tongue::{Text, Tongue};

/// Neighbours shown, unless the group names more itself.
const SHOWN: usize = 4;
/// Groups looked at for one thing in common: enough to choose from, and few enough for
/// a tag that ten thousand groups bear.
const LOOKED_AT: usize = 40;
/// Reasons given for one neighbour.
const REASONS: usize = 3;

#[derive(Debug, Serialize)]
pub struct Neighbour {
    name: Text,
    address: Address,
    /// `aussi « science »`, `aussi à Bordeaux`.
    reasons: Vec<String>,
}

/// One thing that another group has in common with this one.
#[derive(Debug, Clone, Copy)]
enum Common<'a> {
    Related,
    /// The other grew out of this one.
    Child,
    /// This one grew out of the other.
    Parent,
    Tag(&'a str),
    Ecosystem(&'a Ecosystem),
    City,
    Region,
    Country,
}

impl Common<'_> {
    /// How much it brings together: what few groups share counts for more. `rarity`: from 1
    /// for a thing that more than half of all groups have.
    const fn weight(self, rarity: u32) -> u32 {
        match self {
            Self::Related | Self::Child | Self::Parent => 100,
            Self::Tag(_) => 3 * rarity,
            Self::Ecosystem(_) | Self::Region => 2 * rarity,
            Self::City => 4 * rarity,
            Self::Country => 1,
        }
    }
}

/// What two groups have in common: the other one, the thing, its weight.
type Bond<'a> = (usize, Common<'a>, u32);

pub fn of(site: &Site<'_>, tongue: &Tongue, n: usize) -> Vec<Neighbour> {
    let group = site.group(n);
    let mut common = bonds(site, n);
    // Stable: tags stay in the order of the group's own.
    common.sort_by_key(|(other, ..)| *other);
    let mut found: Vec<_> = common
        .chunk_by(|(one, ..), (other, ..)| one == other)
        .filter_map(|bond| {
            let other = bond.first()?.0;
            let weight: u32 = bond.iter().map(|(.., weight)| weight).sum();
            let related = bond.iter().any(|(_, common, _)| matches!(common, Common::Related));
            // A group that has stopped is a neighbour only where this one names it.
            let living = !site.group(other).is_archived();
            (related || living).then_some((!related, Reverse(weight), other, bond))
        })
        .collect();
    found.sort_unstable_by_key(|(guessed, weight, other, _)| (*guessed, *weight, *other));
    // All that the group names; guesses fill up what is left.
    let named = found.iter().take_while(|(guessed, ..)| !guessed).count();
    found.truncate(named.max(SHOWN));
    let neighbour = |other: usize, bond| Neighbour {
        name: tongue.name(site.directory, site.group(other)),
        address: Address::group(&site.group(other).slug.value),
        reasons: reasons(site, tongue, group, bond),
    };
    found.into_iter().map(|(.., other, bond)| neighbour(other, bond)).collect()
}

/// All that other groups have in common with one, a bounded part of them for each thing.
fn bonds<'a>(site: &'a Site<'_>, n: usize) -> Vec<Bond<'a>> {
    let (group, directory) = (site.group(n), site.directory);
    let mut found: Vec<Bond<'a>> = Vec::with_capacity(4 * LOOKED_AT);
    let mut one = |other: &Group, common: Common<'a>| {
        found.extend(site.position(&other.slug.value).map(|other| (other, common, common.weight(1))));
    };
    directory.related(group).into_iter().for_each(|other| one(other, Common::Related));
    directory.parent(group).into_iter().for_each(|other| one(other, Common::Parent));
    directory.children(&group.slug.value).take(LOOKED_AT).for_each(|other| one(other, Common::Child));
    let mut all = |groups: &[usize], common: Common<'a>| {
        let weight = common.weight(rarity(directory.groups().len(), groups.len()));
        found.extend(around(groups, n).map(|other| (other, common, weight)));
    };
    for (tag, groups) in group.tags.iter().filter_map(|tag| site.index.tags.get_key_value(&tag.value)) {
        // A directory has few ecosystems, and a group is in fewer.
        match directory.settings().ecosystems.iter().find(|e| e.tag.value == *tag) {
            None => all(groups, Common::Tag(tag)),
            Some(ecosystem) => all(groups, Common::Ecosystem(ecosystem)),
        }
    }
    if let Some(city) = site.index.city_of[n] {
        all(&site.index.cities[city], Common::City);
    }
    if let Some((_, region)) = site.index.region_of(group) {
        all(&region.groups, Common::Region);
    }
    if found.is_empty() && group.kind.value == Kind::Territorial {
        // Too little to be a reason, but for places with nothing else in common.
        let country = index::country(group).and_then(|code| site.index.countries.get(code));
        let country = country.into_iter().flat_map(|groups| around(groups, n));
        let places = country.filter(|other| site.group(*other).kind.value == Kind::Territorial);
        found.extend(places.map(|other| (other, Common::Country, 1)));
    }
    found
}

/// 1 for what more than half of all groups have, 2 for more than a quarter, and so on.
fn rarity(all: usize, some: usize) -> u32 {
    (all / some.max(1)).max(1).ilog2() + 1
}

/// The groups that come after `n` in a list that holds it, going round.
fn around(groups: &[usize], n: usize) -> impl Iterator<Item = usize> {
    let at = groups.partition_point(|other| *other <= n);
    let (before, after) = groups.split_at(at);
    after.iter().chain(before).copied().filter(move |other| *other != n).take(LOOKED_AT)
}

/// The best reasons, in words.
fn reasons(site: &Site<'_>, tongue: &Tongue, group: &Group, bond: &[Bond<'_>]) -> Vec<String> {
    let mut best: Vec<_> = bond.iter().collect();
    best.sort_by_key(|(.., weight)| Reverse(*weight));
    // One who lives in the same city lives in the same region.
    let in_city = best.iter().any(|(_, common, _)| matches!(common, Common::City));
    let place = group.place.as_ref();
    let said = |(_, common, _): &&Bond<'_>| {
        Some(match common {
            Common::Related => tongue.word("site-near-related"),
            Common::Parent => tongue.word("site-near-parent"),
            Common::Child => tongue.word("site-near-child"),
            Common::Tag(tag) => {
                let name = site.directory.settings().tag_name(tag, &tongue.tag);
                tongue.say(&msg!("site-near-tag", tag = name))
            }
            Common::Ecosystem(ecosystem) => {
                let name = ecosystem.title_in(&tongue.tag).0;
                tongue.say(&msg!("site-near-ecosystem", ecosystem = name))
            }
            Common::City => tongue.say(&msg!("site-near-place", place = &place?.city.as_ref()?.value)),
            Common::Region if in_city => return None,
            Common::Region => {
                // As most groups there write it.
                let (_, region) = site.index.region_of(group)?;
                tongue.say(&msg!("site-near-region", region = &region.name))
            }
            Common::Country => {
                let country = country_name(tongue, index::country(group)?);
                tongue.say(&msg!("site-near-country", country = country))
            }
        })
    };
    best.iter().filter_map(said).take(REASONS).collect()
}

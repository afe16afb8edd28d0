//! What groups have in common, whole and in one place: the column beside lists, the
//! pages of values and the search in the page are all made from it, and agree.
//!
//! An id is the same in every language. It is what an address of a filtered list says
//! (`?tag=sante`, `?country=ml,fr/bretagne`), and the end of the value's own page
//! (`tags/sante/`, `countries/fr/bretagne/`): `base`, the id, a slash.

mod answers;
mod column;

pub use answers::Answers;
pub use column::{LITTLE, ROOM, column};

use super::context::Site;
use super::index::Region;
use super::route::Address;
use super::tongue::{Text, Tongue, capital};
use crate::fold::fold;
use crate::group::{Activity, Kind};

/// A facet has at least so many values, in a directory of at least so many groups.
const LEAST: (usize, usize) = (2, 8);

/// One respect in which groups are alike or differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facet {
    /// In the address of a filtered list: `type`, `tag`, `country`, `lang`, `eco`,
    /// `activity`, or `field.` and the key of a field of the directory's own.
    pub key: String,
    /// `Thème`
    pub label: Text,
    /// Of all its values: `Thèmes`.
    pub plural: Text,
    /// The folder of its values' pages.
    pub base: Address,
    /// Whether that folder has a page itself: all values.
    pub indexed: bool,
    /// Whether it helps in this directory: else it has pages, but stands beside no list.
    pub offered: bool,
    /// In the order in which they are shown: by count, then by name; those within
    /// another follow it. Each has at least one group.
    pub choices: Vec<Choice>,
}

/// One value of a facet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    pub id: String,
    pub label: Text,
    /// The groups that have it, in the order of [`crate::directory::Directory::groups`].
    pub groups: Vec<usize>,
    /// The choice that this one is a part of: a region's country, by its place in
    /// [`Facet::choices`]. Its groups are among those of that one.
    pub within: Option<usize>,
}

impl Facet {
    /// With what it helps beside a list of so many groups.
    fn offered_to(self, groups: usize) -> Self {
        // One country tells nothing; its regions may.
        let parts = self.choices.iter().filter(|c| c.within.is_some()).count();
        Self { offered: groups >= LEAST.1 && self.top().count().max(parts) >= LEAST.0, ..self }
    }

    /// The page of one of its values.
    #[must_use]
    pub fn address(&self, choice: &Choice) -> Address {
        self.base.join(&format!("{}/", choice.id))
    }

    /// The page of all its values.
    #[must_use]
    pub fn index(&self) -> Option<Address> {
        self.indexed.then(|| self.base.clone())
    }

    /// Those of its values that are not within another, with their places.
    pub fn top(&self) -> impl Iterator<Item = (usize, &Choice)> {
        self.choices.iter().enumerate().filter(|(_, c)| c.within.is_none())
    }

    /// What is within the value at a place.
    pub fn parts(&self, at: usize) -> impl Iterator<Item = &Choice> {
        self.choices[at + 1..].iter().take_while(move |c| c.within == Some(at))
    }
}

impl Choice {
    fn new(id: impl Into<String>, label: Text, groups: &[usize]) -> Self {
        Self { id: id.into(), label, groups: groups.to_vec(), within: None }
    }
}

/// Every facet, in the order in which they are shown; those without a value too.
#[must_use]
pub fn all(site: &Site<'_>, tongue: &Tongue) -> Vec<Facet> {
    let known = |key: &str, base: Address, indexed: bool, choices: Vec<Choice>| Facet {
        key: key.to_owned(),
        label: plain(tongue.label("facet", key)),
        plural: plain(tongue.label("facets", key)),
        base,
        indexed,
        offered: false,
        choices: sorted(choices),
    };
    let mut facets = vec![
        known("type", Address::kinds(), false, kinds(site, tongue)),
        known("tag", Address::tags(), true, tags(site, tongue)),
        countries(site, tongue, known("country", Address::countries(), true, Vec::new())),
        known("lang", Address::languages(), true, languages(site, tongue)),
        known("eco", Address::ecosystems(), true, ecosystems(site, tongue)),
        known("activity", Address::activities(), false, activities(site, tongue)),
    ];
    facets.extend(site.answers.iter().map(|answers| {
        let label = tongue.titled(&answers.kind.label, &answers.kind.key);
        Facet {
            key: format!("field.{}", answers.kind.key.value),
            plural: label.clone(),
            label,
            base: answers.base.clone(),
            indexed: true,
            offered: false,
            choices: sorted(answers.choices(site, tongue)),
        }
    }));
    let groups = site.directory.groups().len();
    facets.into_iter().map(|facet| facet.offered_to(groups)).collect()
}

/// What some groups have in common, `groups` ascending; the facet `but` aside, which they
/// all share.
#[must_use]
pub fn among(facets: &[Facet], groups: &[usize], but: &str) -> Vec<Facet> {
    let narrowed = |facet: &Facet| {
        let mut kept: Vec<Option<usize>> = Vec::new();
        let mut choices: Vec<Choice> = Vec::new();
        for choice in &facet.choices {
            let found: Vec<usize> =
                choice.groups.iter().copied().filter(|n| groups.binary_search(n).is_ok()).collect();
            kept.push((!found.is_empty()).then_some(choices.len()));
            if !found.is_empty() {
                let within = choice.within.and_then(|at| kept[at]);
                choices.push(Choice { groups: found, within, ..choice.clone() });
            }
        }
        Facet { choices: ranked(&choices), ..facet.clone() }.offered_to(groups.len())
    };
    facets.iter().filter(|facet| facet.key != but).map(narrowed).collect()
}

/// Choices in their order after their groups were narrowed: each whole by count, then as it
/// was, its parts likewise behind it.
fn ranked(choices: &[Choice]) -> Vec<Choice> {
    let count = |at: usize| std::cmp::Reverse(choices[at].groups.len());
    let mut order: Vec<usize> = (0..choices.len()).collect();
    order.sort_by_key(|at| match choices[*at].within {
        Some(whole) => (count(whole), whole, Some((count(*at), *at))),
        None => (count(*at), *at, None),
    });
    let mut place = vec![0; order.len()];
    for (to, from) in order.iter().enumerate() {
        place[*from] = to;
    }
    let moved = |at: &usize| Choice { within: choices[*at].within.map(|w| place[w]), ..choices[*at].clone() };
    order.iter().map(moved).collect()
}

/// By count, then by name; without those that no group has.
fn sorted(mut choices: Vec<Choice>) -> Vec<Choice> {
    choices.retain(|c| !c.groups.is_empty());
    choices.sort_by_cached_key(|c| (std::cmp::Reverse(c.groups.len()), fold(&c.label.text), c.id.clone()));
    choices
}

fn plain(text: String) -> Text {
    Text { text, lang: None }
}

fn kinds(site: &Site<'_>, tongue: &Tongue) -> Vec<Choice> {
    let all = site.directory.groups();
    let of = |kind| all.iter().enumerate().filter(move |(_, g)| g.kind.value == kind).map(|(n, _)| n);
    let choice = |kind: &Kind| {
        let groups: Vec<usize> = of(*kind).collect();
        Choice::new(kind.word(), plain(tongue.label("type", kind.word())), &groups)
    };
    Kind::ALL.iter().map(choice).collect()
}

fn activities(site: &Site<'_>, tongue: &Tongue) -> Vec<Choice> {
    let all = site.directory.groups();
    let of = |level| all.iter().enumerate().filter(move |(_, g)| g.activity.value == level).map(|(n, _)| n);
    let choice = |level: &Activity| {
        let groups: Vec<usize> = of(*level).collect();
        Choice::new(level.word(), plain(tongue.label("activity", level.word())), &groups)
    };
    Activity::ALL.iter().map(choice).collect()
}

/// Every theme: the tags that are not those of ecosystems.
fn tags(site: &Site<'_>, tongue: &Tongue) -> Vec<Choice> {
    let themes = site.index.tags.iter().filter(|(tag, _)| !site.directory.is_ecosystem_tag(tag));
    let choice = |(tag, groups): (&String, &Vec<usize>)| {
        let label = tongue.tag_name(site.directory, tag);
        Some(Choice::new(site.segments.get(tag)?, label, groups))
    };
    themes.filter_map(choice).collect()
}

/// Countries, each followed by its regions.
fn countries(site: &Site<'_>, tongue: &Tongue, facet: Facet) -> Facet {
    let country = |(code, groups): (&String, &Vec<usize>)| {
        Choice::new(code.to_ascii_lowercase(), plain(tongue.country(code)), groups)
    };
    let mut choices = Vec::new();
    for country in sorted(site.index.countries.iter().map(country).collect()) {
        let regions = site
            .index
            .regions
            .get(&country.id.to_ascii_uppercase())
            .map_or_else(Vec::new, |all| all.values().collect());
        let region = |region: &Region| {
            let id = format!("{}/{}", country.id, region.segment);
            Choice::new(id, plain(region.name.clone()), &region.groups)
        };
        let (regions, at) = (sorted(regions.into_iter().map(region).collect()), choices.len());
        choices.push(country);
        choices.extend(regions.into_iter().map(|region| Choice { within: Some(at), ..region }));
    }
    let divided = choices.iter().any(|c| c.within.is_some());
    let label = if divided { plain(tongue.word("site-country-region")) } else { facet.label };
    Facet { label, choices, ..facet }
}

fn languages(site: &Site<'_>, tongue: &Tongue) -> Vec<Choice> {
    let choice = |(code, groups): (&String, &Vec<usize>)| {
        Choice::new(code, plain(capital(&tongue.language(code))), groups)
    };
    site.index.languages.iter().map(choice).collect()
}

fn ecosystems(site: &Site<'_>, tongue: &Tongue) -> Vec<Choice> {
    let choice = |e: &crate::settings::Ecosystem| {
        Choice::new(&e.slug.value, tongue.title(e.title_in(&tongue.tag)), site.members(e))
    };
    site.directory.settings().ecosystems.iter().map(choice).collect()
}

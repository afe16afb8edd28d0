//! Groups by what they share, and the order in which lists show them.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::segments::Segments;
use super::tongue::Tongue;
use crate::directory::Directory;
use crate::fold::{fold, fold_words};
use crate::group::Group;

/// Indexes into [`Directory::groups`], each list in the order of the slugs.
#[derive(Debug, Clone, Default)]
pub struct Index {
    pub tags: BTreeMap<String, Vec<usize>>,
    pub countries: BTreeMap<String, Vec<usize>>,
    /// Of each country that has some, by the words of their names.
    pub regions: BTreeMap<String, BTreeMap<String, Region>>,
    /// By the primary subtag of the group's language, in lower case: `fr` for `fr-CA`.
    pub languages: BTreeMap<String, Vec<usize>>,
    /// The groups of each city.
    pub cities: Vec<Vec<usize>>,
    /// The city of each group, as an index into `cities`.
    pub city_of: Vec<Option<usize>>,
}

/// A part of a country, however its groups write it.
#[derive(Debug, Clone)]
pub struct Region {
    /// As most of its groups write it.
    pub name: String,
    /// The end of its address.
    pub segment: String,
    pub groups: Vec<usize>,
}

impl Index {
    #[must_use]
    pub fn new(directory: &Directory) -> Self {
        let mut index = Self::default();
        let mut cities = BTreeMap::new();
        let mut regions: BTreeMap<&str, BTreeMap<String, Vec<usize>>> = BTreeMap::new();
        for (n, group) in directory.groups().iter().enumerate() {
            for tag in &group.tags {
                let groups = index.tags.entry(tag.value.clone()).or_default();
                // A tag that is written twice is one tag.
                if groups.last() != Some(&n) {
                    groups.push(n);
                }
            }
            if let Some(country) = country(group) {
                index.countries.entry(country.to_owned()).or_default().push(n);
                if let Some((_, words)) = region_key(group) {
                    regions.entry(country).or_default().entry(words).or_default().push(n);
                }
            }
            index.languages.entry(primary(directory.language_of(group))).or_default().push(n);
            let city = city_key(group).map(|city| {
                let next = cities.len();
                *cities.entry(city).or_insert(next)
            });
            if let Some(city) = city {
                index.cities.resize(cities.len(), Vec::new());
                index.cities[city].push(n);
            }
            index.city_of.push(city);
        }
        let named = |(country, found): (&str, _)| (country.to_owned(), named(directory, found));
        index.regions = regions.into_iter().map(named).collect();
        index
    }

    /// A group's country, and its region there.
    #[must_use]
    pub fn region_of<'g>(&self, group: &'g Group) -> Option<(&'g str, &Region)> {
        let country = country(group)?;
        Some((country, self.regions.get(country)?.get(&region_key(group)?.1)?))
    }
}

fn named(directory: &Directory, found: BTreeMap<String, Vec<usize>>) -> BTreeMap<String, Region> {
    let segments = Segments::new(found.keys().map(String::as_str));
    let region = |(words, groups): (String, Vec<usize>)| {
        let mut names: BTreeMap<&str, usize> = BTreeMap::new();
        for name in groups.iter().filter_map(|n| region(&directory.groups()[*n])) {
            *names.entry(name).or_default() += 1;
        }
        let most = names.into_iter().max_by_key(|(name, count)| (*count, Reverse(*name)))?;
        let segment = segments.get(&words)?.to_owned();
        Some((words, Region { name: most.0.to_owned(), segment, groups }))
    };
    found.into_iter().filter_map(region).collect()
}

/// The first part of a BCP 47 tag, in lower case.
#[must_use]
pub fn primary(tag: &str) -> String {
    tag.split('-').next().unwrap_or(tag).to_ascii_lowercase()
}

/// The region that a group names.
fn region(group: &Group) -> Option<&str> {
    Some(group.place.as_ref()?.region.as_ref()?.as_str())
}

/// ISO 3166-1 alpha-2.
#[must_use]
pub fn country(group: &Group) -> Option<&str> {
    group.place.as_ref()?.country.as_ref().map(|c| c.as_str())
}

/// How a city or a region is recognised, however it is written: its country, then its words.
pub type Key = (String, String);

fn key(group: &Group, name: &str) -> Option<Key> {
    let words = fold_words(name);
    (!words.is_empty()).then(|| (country(group).unwrap_or_default().to_owned(), words))
}

#[must_use]
pub fn city_key(group: &Group) -> Option<Key> {
    key(group, group.place.as_ref()?.city.as_ref()?)
}

#[must_use]
pub fn region_key(group: &Group) -> Option<Key> {
    key(group, group.place.as_ref()?.region.as_ref()?)
}

/// The order of every list: who meets next first, then what was confirmed last, then by
/// name; the archived at the end. `next`: the day of each group's next meeting; none where
/// the list is to stay as it is.
#[must_use]
pub fn order(directory: &Directory, next: &[Option<NaiveDate>], tongue: &Tongue) -> Vec<usize> {
    let key = |n: usize, group: &Group| {
        let archived = group.is_archived();
        let next = next.get(n).copied().flatten();
        let verified = group.verified.as_ref().map(|v| v.value);
        (archived, next.is_none(), next, Reverse(verified), name_key(group, tongue))
    };
    let mut order: Vec<usize> = (0..directory.groups().len()).collect();
    order.sort_by_cached_key(|n| key(*n, &directory.groups()[*n]));
    order
}

/// What groups are sorted by from A to Z: the folded name, then the slug.
#[must_use]
pub fn name_key(group: &Group, tongue: &Tongue) -> (String, String) {
    (fold(group.name_in(&tongue.tag).0), group.slug.value.clone())
}

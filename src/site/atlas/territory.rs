//! Groups by continent, country, and city or region: the list that says all that a map does.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::dots;
use crate::fold::fold;
use crate::place::{self, Continent};
use crate::site::card;
use crate::site::context::{Edition, Site};
use crate::site::index::{self, country};
use crate::site::route::Address;
use crate::site::tongue::Text;

/// Up to so many groups, the list names each where that leaves the page light.
const NAMED: usize = 150;
/// Elements of HTML that the dots of the drawing and the lines of the list may have: what the
/// limit of the page leaves.
const ELEMENTS: usize = 272;
/// Elements of a dot.
const DOT: usize = 4;
/// Beyond so many countries the list of them all is too long, and a continent has these first.
const LONG: usize = 53;
const COUNTRIES: usize = 9;
/// Places of a country in the list; a country that is alone has as many as it likes.
const PLACES: usize = 12;
const ALONE: usize = 200;

/// Where some groups are.
#[derive(Debug)]
pub struct Territories<'a> {
    /// By code.
    pub countries: Vec<Country<'a>>,
    /// With a point on Earth, but no country.
    pub stateless: Vec<Place>,
    /// With neither.
    pub nowhere: Vec<usize>,
    total: usize,
    /// Whether the list names each group.
    named: bool,
}

/// The groups of a country.
#[derive(Debug)]
pub struct Country<'a> {
    /// ISO 3166-1 alpha-2.
    pub code: &'a str,
    pub groups: Vec<usize>,
    pub places: Vec<Place>,
}

/// A city, or a region where no city is said, or (without a name) neither.
#[derive(Debug)]
pub struct Place {
    pub name: Option<String>,
    pub groups: Vec<usize>,
    /// Of its line in the list, if it has one.
    pub id: Option<String>,
}

impl<'a> Territories<'a> {
    /// `groups`: in the order in which they are to be named.
    #[must_use]
    pub fn new(site: &Site<'a>, groups: &[usize]) -> Self {
        let mut countries: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        let (mut stateless, mut nowhere) = (Vec::new(), Vec::new());
        for n in groups {
            match country(site.group(*n)) {
                Some(code) => countries.entry(code).or_default().push(*n),
                None if site.spots[*n].is_some() => stateless.push(*n),
                None => nowhere.push(*n),
            }
        }
        let whole = |most: usize| {
            let country = |(code, groups): (&&'a str, &Vec<usize>)| {
                let places = places(site, groups, most, &code.to_ascii_lowercase());
                Country { code, groups: groups.clone(), places }
            };
            (countries.iter().map(country).collect::<Vec<_>>(), places(site, &stateless, most, "x"))
        };
        let named = groups.len() <= NAMED;
        let spots: BTreeSet<_> = groups.iter().filter_map(|n| spot(site, *n)).collect();
        let marks = if countries.len() < 2 { spots.len() } else { countries.len() + stateless.len() };
        let dots = marks.min(dots::MOST);
        // With less and less in the list, until it is short enough.
        let sizes = if countries.len() < 2 { &[ALONE, 36, 28, 18][..] } else { &[PLACES, 6, 3, 1][..] };
        let tried = sizes.iter().flat_map(|most| [(*most, named), (*most, false)]);
        let found =
            tried.map(|(most, named)| (whole(most), named)).find(|((countries, stateless), named)| {
                let lines = countries.iter().flat_map(|c| &c.places).chain(stateless);
                let lines = lines.map(|place| elements(site, place, *named)).sum::<usize>();
                lines + 4 * countries.len() + DOT * dots <= ELEMENTS
            });
        let ((countries, stateless), named) = found.unwrap_or_else(|| (whole(0), false));
        Self { countries, stateless, nowhere, total: groups.len(), named }
    }

    /// The country in which they all are.
    #[must_use]
    pub fn only(&self) -> Option<&'a str> {
        match self.countries[..] {
            [ref one] if self.stateless.is_empty() => Some(one.code),
            _ => None,
        }
    }

    /// How many groups are somewhere.
    #[must_use]
    pub const fn placed(&self) -> usize {
        self.total - self.nowhere.len()
    }

    /// The list, in the words of a language.
    #[must_use]
    pub fn sections(&self, site: &Site<'_>, edition: &Edition) -> Vec<Section> {
        let tongue = &edition.tongue;
        let line = |country: &Country<'_>| Line {
            name: card::country_name(tongue, country.code),
            address: Some(Address::country(country.code)),
            groups: tongue.count("site-groups", country.groups.len()),
            count: country.groups.len(),
            places: self.lines(site, edition, (&country.places, &card::country_name(tongue, country.code))),
            more: country.places.iter().filter(|p| p.id.is_none()).count(),
        };
        let long = self.countries.len() > LONG;
        let mut found = Vec::new();
        for continent in Continent::ALL {
            let here = |c: &&Country<'_>| place::country(c.code).is_some_and(|c| c.continent == continent);
            let mut lines: Vec<Line> = self.countries.iter().filter(here).map(line).collect();
            lines.sort_by_cached_key(|line| (std::cmp::Reverse(line.count), fold(&line.name)));
            let label = tongue.label("continent", continent.key());
            let more = if long { lines.len().saturating_sub(COUNTRIES) } else { 0 };
            lines.truncate(lines.len() - more);
            found.push(Section { id: continent.key(), label, lines, more });
        }
        let count: usize = self.stateless.iter().map(|p| p.groups.len()).sum();
        let line = Line {
            name: tongue.count("site-groups", count),
            address: None,
            groups: String::new(),
            count,
            places: self.lines(site, edition, (&self.stateless, "")),
            more: self.stateless.iter().filter(|p| p.id.is_none()).count(),
        };
        let lines = if count > 0 { vec![line] } else { Vec::new() };
        found.push(Section { id: "stateless", label: tongue.word("site-map-stateless"), lines, more: 0 });
        found.retain(|section| !section.lines.is_empty());
        found
    }

    /// The places of a country so called.
    fn lines(&self, site: &Site<'_>, edition: &Edition, (places, country): (&[Place], &str)) -> Vec<Near> {
        let tongue = &edition.tongue;
        let name = |n: &usize| {
            let group = site.group(*n);
            (tongue.name(site.directory, group), Address::group(&group.slug.value), group.is_archived())
        };
        let near = |place: &Place| {
            let (page, region) = region(site, place);
            Some(Near {
                id: place.id.clone()?,
                page,
                region,
                name: place.name.clone(),
                count: place.groups.len(),
                groups: if self.named || place.groups.len() == 1 {
                    place.groups.iter().map(name).collect()
                } else {
                    Vec::new()
                },
            })
        };
        let mut lines: Vec<Near> = places.iter().filter_map(near).collect();
        // A group that bears the name of its country says nothing more.
        let says = |line: &Near| {
            line.name.is_some() || line.groups.len() != 1 || fold(&line.groups[0].0.text) != fold(country)
        };
        if lines.len() == 1 {
            lines.retain(says);
        }
        lines
    }
}

/// The page of the region that a place is, or the region that all of its groups say that it
/// lies in.
fn region(site: &Site<'_>, place: &Place) -> (Option<Address>, Option<(String, Address)>) {
    let of = |n: &usize| {
        let (country, region) = site.index.region_of(site.group(*n))?;
        Some((region.name.as_str(), Address::region(country, &region.segment)))
    };
    let Some(first) = place.name.as_ref().and(place.groups.first()) else { return (None, None) };
    let Some((name, page)) = of(first) else { return (None, None) };
    let city = |n: &usize| site.group(*n).place.as_ref().is_some_and(|place| place.city.is_some());
    if !place.groups.iter().any(city) {
        return (Some(page), None);
    }
    let same = place.groups.iter().all(|n| of(n).is_some_and(|(_, other)| other == page));
    (None, same.then(|| (name.to_owned(), page)))
}

/// What tells the spot of a group from others, to a thousandth of a degree.
fn spot(site: &Site<'_>, n: usize) -> Option<(u64, u64)> {
    let spot = site.spots[n]?;
    Some([spot.latitude, spot.longitude].map(|degrees| (degrees * 1e3).round().to_bits()).into())
}

/// How many elements of HTML the line of this place makes, if it has one.
fn elements(site: &Site<'_>, place: &Place, named: bool) -> usize {
    if place.id.is_none() {
        return 0;
    }
    let (page, region) = region(site, place);
    let groups = if named || place.groups.len() == 1 { 2 * place.groups.len() } else { 0 };
    2 + usize::from(place.name.is_some())
        + usize::from(page.is_some())
        + 2 * usize::from(region.is_some())
        + groups
}

/// Groups by city, else by region; those with neither last, each by itself if it has a
/// point. The first `most` places are in the list.
fn places(site: &Site<'_>, groups: &[usize], most: usize, code: &str) -> Vec<Place> {
    let mut named: BTreeMap<String, (String, Vec<usize>)> = BTreeMap::new();
    let (mut points, mut rest) = (Vec::new(), Vec::new());
    for n in groups {
        let group = site.group(*n);
        let place = group.place.as_ref();
        let city = index::city_key(group).zip(place.and_then(|place| place.city.as_ref()));
        let region = || index::region_key(group).zip(place.and_then(|place| place.region.as_ref()));
        match city.or_else(region) {
            Some(((_, key), name)) => {
                named.entry(key).or_insert((name.value.clone(), Vec::new())).1.push(*n);
            }
            None if place.is_some_and(|place| place.point().is_some()) => points.push(vec![*n]),
            None => rest.push(*n),
        }
    }
    let mut named: Vec<(Option<String>, Vec<usize>)> =
        named.into_values().map(|(name, groups)| (Some(name), groups)).collect();
    named.sort_by_key(|(_, groups)| std::cmp::Reverse(groups.len()));
    let unnamed = points.into_iter().chain((!rest.is_empty()).then_some(rest)).map(|groups| (None, groups));
    let all = named.into_iter().chain(unnamed).enumerate();
    let place = |(at, (name, groups)): (usize, (Option<String>, Vec<usize>))| Place {
        name,
        groups,
        id: (at < most).then(|| format!("place-{code}-{}", at + 1)),
    };
    all.map(place).collect()
}

/// A continent of the list.
#[derive(Debug, Serialize)]
pub struct Section {
    pub id: &'static str,
    pub label: String,
    pub lines: Vec<Line>,
    /// Countries that are not in the list.
    pub more: usize,
}

/// A country of the list.
#[derive(Debug, Serialize)]
pub struct Line {
    pub name: String,
    /// The page of its groups.
    pub address: Option<Address>,
    /// How many, in words.
    pub groups: String,
    #[serde(skip)]
    count: usize,
    pub places: Vec<Near>,
    /// Places that are not in the list.
    pub more: usize,
}

/// A city or a region of the list.
#[derive(Debug, Serialize)]
pub struct Near {
    pub id: String,
    pub name: Option<String>,
    /// The page of the region that it is.
    pub page: Option<Address>,
    /// The region that it lies in, and its page.
    pub region: Option<(String, Address)>,
    pub count: usize,
    /// By name and page, and whether they are archived; empty where there are too many to name.
    pub groups: Vec<(Text, Address, bool)>,
}

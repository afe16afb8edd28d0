//! Groups on a map: which territories they are in, and the drawing that needs no script,
//! made once here for every page that shows one.

mod dots;
pub mod explore;
pub mod spots;
mod territory;
pub mod tiles;
mod view;

use serde::Serialize;

use super::card;
use super::context::{Edition, Site};
use super::route::Address;
use crate::place;
use dots::Mark;
use spots::Point;
pub use territory::{Place, Section, Territories};
use view::{View, Window};

/// Names of places that a dot of several bears, before `+ 4`.
const NAMED: usize = 3;
/// Degrees from the north of a country to its south, above which a map of several countries
/// does not show all of it.
const FEW: f64 = 25.0;

/// What `parts/map.html` draws.
#[derive(Debug, Serialize)]
pub struct Drawing {
    pub width: f64,
    pub height: f64,
    /// Where the drawing of the whole Earth stands: x, y, width, height.
    lands: Vec<[f64; 4]>,
    /// The westernmost longitude, in degrees, of a map that goes over the antimeridian;
    /// -180 for others.
    west: f64,
    dots: Vec<Dot>,
}

/// A dot: a link to the groups that it stands for.
#[derive(Debug, Serialize)]
struct Dot {
    x: f64,
    y: f64,
    radius: f64,
    /// How many groups, as it is written.
    count: String,
    /// `France, 5 groupes`.
    label: String,
    address: Address,
    /// The part of that page.
    part: Option<String>,
}

/// What one mark stands for.
struct Stand<'a> {
    point: Point,
    groups: &'a [usize],
    name: String,
    to: (Address, Option<String>),
    continent: Option<&'static str>,
}

impl Drawing {
    /// The map of some territories; `None` when none of them has a point. `home`: the page
    /// that has the list of [`Territories::sections`], to which dots of several places lead.
    #[must_use]
    pub fn new(site: &Site<'_>, edition: &Edition, of: &Territories<'_>, home: &Address) -> Option<Self> {
        let stands = stands(site, edition, of, home);
        let points: Vec<Point> = stands.iter().map(|stand| stand.point).collect();
        let mut window = Window::round(&points)?;
        // All of the countries, where they are not the size of a continent.
        let codes = of.countries.iter().flat_map(|c| c.groups.iter().map(|n| (c.code, *n)));
        for (code, n) in codes {
            let point = site.spots[n].or_else(|| spots::of_country(code));
            let Some((country, point)) = place::country(code).zip(point) else { continue };
            let Some([south, west, north, east]) = country.part(point.latitude, point.longitude) else {
                continue;
            };
            let east = if east < west { east + 360.0 } else { east };
            let most = if of.only().is_some() { 40.0 } else { FEW };
            if north - south < most {
                window = window.with(Window { south, west, north, east });
            }
        }
        let view = View::of(window);
        let mark = |stand: &Stand<'_>| {
            let (x, y) = view.place(stand.point);
            Mark { x, y, count: stand.groups.len() }
        };
        let marks: Vec<Mark> = stands.iter().map(mark).collect();
        let dots =
            dots::spread(&marks, view.height).into_iter().map(|dot| shown(edition, &stands, &dot, home));
        let mut dots: Vec<Dot> = dots.collect();
        // As one reads: that is the order of the keyboard too.
        dots.sort_by(|a, b| (a.y + a.x / 8.0).total_cmp(&(b.y + b.x / 8.0)));
        Some(Self { width: view::WIDTH, height: view.height, lands: view.lands(), west: view.cut(), dots })
    }
}

fn shown(edition: &Edition, stands: &[Stand<'_>], dot: &dots::Dot, home: &Address) -> Dot {
    let tongue = &edition.tongue;
    let own: Vec<&Stand<'_>> = dot.marks.iter().map(|n| &stands[*n]).collect();
    let count: usize = own.iter().map(|stand| stand.groups.len()).sum();
    let mut names: Vec<&str> = own.iter().take(NAMED).map(|stand| stand.name.as_str()).collect();
    let more = format!("+\u{a0}{}", own.len() - names.len());
    if own.len() > NAMED {
        names.push(&more);
    }
    let groups = tongue.count("site-groups", count);
    let number = tongue.number(f64::from(u32::try_from(count).unwrap_or(u32::MAX)));
    // What is seen is part of the name (WCAG 2.5.3): some languages say *two groups* in one word.
    if !groups.contains(&number) {
        names.push(&number);
    }
    let (address, part) = match own[..] {
        [one] => one.to.clone(),
        [first, ref rest @ ..] if rest.iter().all(|stand| stand.continent == first.continent) => {
            (home.clone(), Some(first.continent.unwrap_or("places").to_owned()))
        }
        _ => (home.clone(), Some("places".to_owned())),
    };
    Dot {
        x: dot.x,
        y: dot.y,
        radius: dot.radius,
        label: tongue.list(&[&names[..], &[&groups]].concat()),
        count: number,
        address,
        part,
    }
}

/// A mark for each country; for each place, where they are all in one country.
fn stands<'a>(site: &Site<'_>, edition: &Edition, of: &'a Territories<'_>, home: &Address) -> Vec<Stand<'a>> {
    let tongue = &edition.tongue;
    let single = |groups: &[usize]| match *groups {
        [n] => Some((Address::group(&site.group(n).slug.value), None)),
        _ => None,
    };
    let spot = |groups: &[usize]| groups.iter().find_map(|n| site.spots[*n]);
    let places = |places: &'a [Place], code: Option<&'a str>| {
        places.iter().filter_map(move |place| {
            let country = code.map(|code| (card::country_name(tongue, code), Address::country(code)));
            let page = country.as_ref().map(|(_, address)| (address.clone(), None));
            let listed = || place.id.clone().map(|id| (home.clone(), Some(id)));
            let name = match (&place.name, &place.groups[..]) {
                (Some(name), _) => name.clone(),
                (None, [n]) => tongue.name(site.directory, site.group(*n)).text,
                (None, _) => country.map_or_else(|| tongue.word("site-map-stateless"), |(name, _)| name),
            };
            Some(Stand {
                point: spot(&place.groups)?,
                groups: &place.groups,
                name,
                to: single(&place.groups).or_else(listed).or(page).unwrap_or((home.clone(), None)),
                continent: None,
            })
        })
    };
    let stateless = places(&of.stateless, None);
    if let Some(code) = of.only() {
        return of.countries.iter().flat_map(|c| places(&c.places, Some(code))).chain(stateless).collect();
    }
    let countries = of.countries.iter().filter_map(|country| {
        Some(Stand {
            point: spots::of_country(country.code).or_else(|| spot(&country.groups))?,
            groups: &country.groups,
            name: card::country_name(tongue, country.code),
            to: (Address::country(country.code), None),
            continent: place::country(country.code).map(|c| c.continent.key()),
        })
    });
    countries.chain(stateless).collect()
}

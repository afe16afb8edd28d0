//! What stands beside a group's page: short facts with links to those who share them.

use chrono::NaiveDate;
use serde::Serialize;

use crate::directory::Past;
use crate::group::Group;
use crate::language;
use crate::msg;
use crate::site::card::country_name;
use crate::site::context::Site;
use crate::site::dates::{self, Date};
use crate::site::forge;
use crate::site::index;
use crate::site::licence::{self, Licence};
use crate::site::outward::Outward;
use crate::site::route::{Address, encoded};
use crate::site::tongue::{Text, Tongue};

/// Contributors named; the others are counted.
const NAMED: usize = 2;

#[derive(Debug, Serialize)]
pub struct Facts {
    themes: Vec<Named>,
    ecosystems: Vec<Named>,
    place: Option<Location>,
    language: Option<(String, Address)>,
    /// The other languages in which the group's page can be read.
    translations: Vec<String>,
    licence: Vec<Licence>,
    founded: Option<Date>,
    members: Option<String>,
    members_on: Option<Date>,
    parent: Option<Named>,
    children: Vec<Named>,
    aliases: Vec<String>,
    verified: Option<Date>,
    /// Whether that was longer ago than a page counts as fresh.
    stale: bool,
    /// Where the page is corrected: the editor of the forge, else whom to write to.
    edit: Option<Outward>,
    /// Whether that is the editor.
    editor: bool,
    history: Option<String>,
    past: Option<Told>,
}

/// Who wrote the page, and when.
#[derive(Debug, Serialize)]
struct Told {
    contributors: Vec<String>,
    /// How many are not named.
    more: usize,
    created: Date,
    /// When it has changed since it came.
    changed: Option<Date>,
}

impl Told {
    fn new(tongue: &Tongue, past: &Past) -> Self {
        let all = past.contributors();
        // One more is shorter named than counted.
        let named = if all.len() <= NAMED + 1 { all.len() } else { NAMED };
        Self {
            contributors: all[..named].to_vec(),
            more: all.len() - named,
            created: dates::day(tongue, past.created),
            changed: (past.changed > past.created).then(|| dates::day(tongue, past.changed)),
        }
    }
}

#[derive(Debug, Serialize)]
struct Named {
    name: Text,
    address: Address,
}

#[derive(Debug, Serialize)]
struct Location {
    city: Option<String>,
    /// With the page of all its groups, where it is told in which country it lies.
    region: Option<(String, Option<Address>)>,
    country: Option<(String, Address)>,
    /// For people: `44,84° N, 0,58° O`.
    point: Option<String>,
}

pub fn all(site: &Site<'_>, tongue: &Tongue, group: &Group) -> Facts {
    let directory = site.directory;
    let named = |group: &Group| Named {
        name: tongue.name(directory, group),
        address: Address::group(&group.slug.value),
    };
    let settings = directory.settings();
    let path = &directory.sources().get(group.file).path;
    let doors = settings.repository.as_ref().and_then(|r| forge::doors(r, path));
    let themes = group.tags.iter().filter(|tag| !directory.is_ecosystem_tag(tag));
    let theme = |tag: &str| Some(Named { name: tongue.tag_name(directory, tag), address: site.tag(tag)? });
    let ecosystem = |e: &crate::settings::Ecosystem| Named {
        name: tongue.title(e.title_in(&tongue.tag)),
        address: Address::ecosystem(&e.slug.value),
    };
    let spoken = |tag: &str| language::language(tag).map(|_| tongue.language(tag));
    Facts {
        themes: themes.filter_map(|tag| theme(tag)).collect(),
        ecosystems: directory.ecosystems_of(group).map(ecosystem).collect(),
        place: location(site, tongue, group),
        language: spoken(directory.language_of(group))
            .map(|name| (name, Address::language(&index::primary(directory.language_of(group))))),
        translations: group.translations.keys().filter_map(|tag| spoken(tag)).collect(),
        licence: group.licence.as_ref().map_or_else(Vec::new, |l| licence::parts(l, tongue)),
        founded: group.founded.as_ref().map(|f| dates::founded(tongue, f.value)),
        members: group.members.as_ref().map(|m| tongue.count("site-members", m.value)),
        members_on: group.members_on.as_ref().map(|d| dates::day(tongue, d.value)),
        parent: directory.parent(group).map(named),
        children: directory.children(&group.slug.value).map(named).collect(),
        aliases: group.aliases.iter().map(|a| a.value.clone()).collect(),
        verified: group.verified.as_ref().map(|d| dates::day(tongue, d.value)),
        stale: group.verified.as_ref().is_some_and(|day| stale(site, day.value)),
        editor: doors.is_some(),
        edit: doors.as_ref().map_or_else(|| contact(site, tongue, group), |d| Outward::new(&d.edit)),
        history: doors.map(|d| d.history),
        past: site.history.of(&group.slug).map(|past| Told::new(tongue, past)),
    }
}

fn stale(site: &Site<'_>, verified: NaiveDate) -> bool {
    (site.today - verified).num_days() > site.directory.settings().fresh_for
}

/// Where mistakes are told to the directory, where there is no editor to open.
fn contact(site: &Site<'_>, tongue: &Tongue, group: &Group) -> Option<Outward> {
    let contact = Outward::new(site.directory.settings().contact.as_ref()?)?;
    if !contact.mail || contact.url.contains('?') {
        return Some(contact);
    }
    let subject = encoded(group.name_in(&tongue.tag).0);
    Some(Outward { url: format!("{}?subject={subject}", contact.url), ..contact })
}

fn location(site: &Site<'_>, tongue: &Tongue, group: &Group) -> Option<Location> {
    let place = group.place.as_ref()?;
    let known = site.index.region_of(group).map(|(country, r)| Address::region(country, &r.segment));
    let country = index::country(group).map(|code| (country_name(tongue, code), Address::country(code)));
    let location = Location {
        city: place.city.as_ref().map(|city| city.value.clone()),
        region: place.region.as_ref().map(|region| (region.value.clone(), known)),
        country,
        point: place.point().map(|p| point(tongue, p)),
    };
    let named = location.city.is_some() || location.region.is_some() || location.country.is_some();
    (named || location.point.is_some()).then_some(location)
}

fn point(tongue: &Tongue, (latitude, longitude): (f64, f64)) -> String {
    let degrees = |value: f64| tongue.number((value.abs() * 100.0).round() / 100.0);
    let north = tongue.word(if latitude < 0.0 { "site-south" } else { "site-north" });
    let east = tongue.word(if longitude < 0.0 { "site-west" } else { "site-east" });
    let (latitude, longitude) = (degrees(latitude), degrees(longitude));
    tongue.say(&msg!("site-point", latitude = latitude, north = north, longitude = longitude, east = east))
}

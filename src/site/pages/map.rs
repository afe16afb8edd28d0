//! Where the groups are: a map, and the list that says as much; of the whole directory and
//! of each ecosystem.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::settings::Ecosystem;
use crate::site::atlas::explore::Words;
use crate::site::atlas::tiles::Tiles;
use crate::site::atlas::{Drawing, Section, Territories};
use crate::site::context::{Edition, Menu, Page, Site, View};
use crate::site::list::{self, Headed};
use crate::site::route::Address;
use crate::site::tongue::Text;
use crate::words::Arg;

#[derive(Debug, Serialize)]
struct Map {
    /// The ecosystem whose map it is, and its page.
    of: Option<(Text, Address)>,
    /// The page of all ecosystems.
    index: Address,
    lead: String,
    /// The list that shows the same groups.
    list: Address,
    /// What its groups are looked up in, when its address asks for some of them.
    index_of: Option<Address>,
    /// The ecosystem, as an address of a filtered list calls it.
    within: Option<String>,
    /// The link to a group's page, `-` in the place of its slug.
    group: String,
    /// The file of its groups, and the words of its script.
    points: Option<Address>,
    words: String,
    drawing: Option<Drawing>,
    sections: Vec<Section>,
    /// The page of all countries.
    countries: Address,
    /// How many groups say no place, in words, and their page.
    nowhere: Option<(String, Address)>,
}

/// What the page of groups without a place is headed by.
#[derive(Debug, Clone, Serialize)]
struct Head {
    map: Address,
    of: Option<Text>,
}

pub fn pages<'a>(site: &'a Site<'a>, edition: &'a Edition) -> Vec<Page<'a>> {
    let mut pages = one(site, edition, &Address::map(), None, edition.order.clone());
    for ecosystem in &site.directory.settings().ecosystems {
        let tagged = site.members(ecosystem).iter().copied();
        let address = Address::ecosystem(&ecosystem.slug.value).join("map/");
        pages.extend(one(site, edition, &address, Some(ecosystem), list::ordered(edition, tagged)));
    }
    pages
}

/// Whether some of these groups are somewhere, so that they have a map.
#[must_use]
pub fn is_built(site: &Site<'_>, groups: &[usize]) -> bool {
    groups.iter().any(|n| site.spots[*n].is_some())
}

fn one<'a>(
    site: &'a Site<'a>,
    edition: &'a Edition,
    address: &Address,
    of: Option<&'a Ecosystem>,
    groups: Vec<usize>,
) -> Vec<Page<'a>> {
    if !is_built(site, &groups) {
        return Vec::new();
    }
    let tongue = &edition.tongue;
    let named = of.map(|e| tongue.title(e.title_in(&tongue.tag)));
    let menu = if of.is_some() { Menu::Ecosystems } else { Menu::Map };
    let lost: Vec<usize> = groups.iter().copied().filter(|n| site.spots[*n].is_none()).collect();
    let elsewhere = address.join("elsewhere/");
    let title = move |id: &str| match of {
        Some(e) => format!("{} · {}", tongue.word(id), e.title_in(&tongue.tag).0),
        None => tongue.word(id),
    };
    let head = Head { map: address.clone(), of: named.clone() };
    let mut pages = Vec::new();
    if !lost.is_empty() {
        let at = (&elsewhere, "map_elsewhere.html");
        pages.extend(list::pages(site, edition, at, lost, move |list, _| {
            View::new(title("site-map-elsewhere"), &Headed { head: head.clone(), list }).under(menu)
        }));
    }
    let (home, key) = (address.clone(), of.map_or("", |e| e.slug.value.as_str()));
    let make = move || {
        let territories = Territories::new(site, &groups);
        let counted = tongue.count("site-groups", territories.placed());
        let countries = territories.countries.len();
        let said =
            BTreeMap::from([("groups".into(), Arg::from(counted)), ("count".into(), Arg::from(countries))]);
        let lead = tongue.say_with("site-map-lead", said);
        let tiles = Tiles::of(site.directory.settings());
        let missing = territories.nowhere.len();
        let nowhere = (missing > 0).then(|| (tongue.count("site-map-nowhere", missing), elsewhere.clone()));
        let page = Map {
            of: of.zip(named.clone()).map(|(e, name)| (name, Address::ecosystem(&e.slug.value))),
            index: Address::ecosystems(),
            drawing: Drawing::new(site, edition, &territories, &home),
            sections: territories.sections(site, edition),
            countries: Address::countries(),
            list: of.map_or_else(Address::list, |e| Address::ecosystem(&e.slug.value)),
            index_of: edition.finder(site).map(|finder| finder.index.clone()),
            within: of.map(|e| e.slug.value.clone()),
            lead: lead.clone(),
            group: site.links.relative(
                home.under(&tongue.prefix).as_str(),
                Address::group("-").under(&tongue.prefix).as_str(),
            ),
            points: edition.points(site).get(key).map(|points| points.address.clone()),
            words: Words::new(tongue, tiles.as_ref()).to_json(),
            nowhere,
        };
        let view = View::new(title("site-map-title"), &page).under(menu).described(Some(lead));
        View { origins: tiles.map_or_else(Vec::new, |tiles| tiles.origins), ..view }
    };
    pages.push(Page::new(address.clone(), "map.html", make));
    pages
}

//! One ecosystem: its core group first, the group that helps facilitators, what it asks
//! of its groups, then its groups.

use minijinja::value::Value;
use serde::Serialize;

use super::about::Condition;
use super::{map, matrix};
use crate::settings::Ecosystem;
use crate::site::context::{Edition, Menu, Page, Site, View, value};
use crate::site::embed::{Frame, Layout};
use crate::site::facets;
use crate::site::list::{self, Headed, Sheet};
use crate::site::meetings::{self, Coming};
use crate::site::open_data;
use crate::site::route::Address;
use crate::site::snippet;
use crate::site::tongue::{Text, Tongue};

/// Cards of a full list, the core group's included, and the elements of one.
const CARDS: usize = 25;
const CARD: usize = 7;

#[derive(Debug, Clone, Serialize)]
struct Head {
    /// The page of all ecosystems.
    index: Address,
    title: Text,
    summary: Option<Text>,
    core: Option<Value>,
    helpers: Option<(Text, Address)>,
    charter: Vec<Condition>,
    /// The page of its tag, where its groups are all in one list.
    tag: Option<(String, Address)>,
    /// Its other pages: map, crossings, calendar.
    ways: Vec<(String, Address)>,
    /// The lines that show its groups on another site, where it is known where this one is.
    snippet: Option<String>,
    /// Of its groups, the core group included.
    total: usize,
    /// Its next meetings.
    coming: Option<Value>,
    /// The first of its crossings, and the page of them, where there is room.
    crossings: Option<(Value, Address)>,
    /// Its news, for readers of feeds.
    feed: Option<Address>,
    /// What the address of a list calls it, for a search among its groups.
    asked: Option<(&'static str, String)>,
}

pub fn pages<'a>(site: &'a Site<'a>, edition: &'a Edition) -> Vec<Page<'a>> {
    site.directory.settings().ecosystems.iter().flat_map(|e| one(site, edition, e)).collect()
}

fn one<'a>(site: &'a Site<'a>, edition: &'a Edition, ecosystem: &'a Ecosystem) -> Vec<Page<'a>> {
    let tongue = &edition.tongue;
    let tagged = site.members(ecosystem);
    let found = |slug: &str| site.directory.find(slug).and_then(|g| site.position(&g.slug.value));
    let core = ecosystem.core.as_ref().and_then(|slug| found(slug));
    let helpers = ecosystem.helpers.as_ref().and_then(|slug| found(slug)).map(|n| {
        let group = site.group(n);
        (tongue.name(site.directory, group), Address::group(&group.slug.value))
    });
    let asked = |c: &Condition| ecosystem.charter.iter().any(|key| key.value == c.key);
    let address = Address::ecosystem(&ecosystem.slug.value);
    let frame = Frame::ecosystem(ecosystem, tongue);
    let head = Head {
        index: Address::ecosystems(),
        title: tongue.title(ecosystem.title_in(&tongue.tag)),
        summary: ecosystem.summary_in(&tongue.tag).map(|s| tongue.summary(s)),
        core: core.map(|n| edition.cards(site)[n].clone()),
        helpers,
        charter: Condition::all(site, tongue).into_iter().filter(asked).collect(),
        tag: site.tag(&ecosystem.tag.value).map(|address| (ecosystem.tag.value.clone(), address)),
        ways: ways(site, tongue, ecosystem),
        snippet: snippet::frame(&site.links, tongue, &frame, Layout::Cards).ok().flatten(),
        total: tagged.len(),
        coming: Some(value(&Coming::new(site, tongue, ecosystem))),
        crossings: matrix::of_ecosystem(site, ecosystem).and_then(|crossings| {
            let glimpse = crossings.glimpse(room(tagged.len()))?;
            Some((value(&matrix::table(site, tongue, Some(ecosystem), &glimpse)), address.join("matrix/")))
        }),
        feed: open_data::feed(site, Some(&ecosystem.slug)),
        asked: (tagged.len() > 1).then(|| ("eco", ecosystem.slug.value.clone())),
    };
    let column = facets::column(&facets::among(&edition.facets, tagged, "eco"), tongue, facets::LITTLE);
    let within = format!("eco={}", ecosystem.slug.value);
    let groups = list::ordered(edition, tagged.iter().copied().filter(|n| Some(*n) != core));
    let mut pages =
        list::pages(site, edition, (&address, "ecosystem.html"), groups, move |mut list, number| {
            list.facets = column.clone();
            list.within = Some(within.clone());
            let mut head = head.clone();
            if number > 1 {
                head.core = None;
                head.coming = None;
                head.crossings = None;
            }
            let (title, description) =
                (head.title.text.clone(), head.summary.as_ref().map(|s| s.text.clone()));
            View::new(title, &Headed { head, list }).under(Menu::Ecosystems).described(description)
        });
    if let (Some(core), Some(first)) = (core, pages.first_mut()) {
        add_banner(site, first, core);
    }
    pages
}

/// Elements of HTML that a list of so many cards leaves for crossings, where the page has all
/// else that it may have; a full list leaves none.
fn room(cards: usize) -> usize {
    CARD * (CARDS + 1).saturating_sub(cards)
}

/// The pages that an ecosystem has beside its list, by their names, in the order of the menu.
fn ways(site: &Site<'_>, tongue: &Tongue, ecosystem: &Ecosystem) -> Vec<(String, Address)> {
    let address = Address::ecosystem(&ecosystem.slug.value);
    let mapped = map::is_built(site, site.members(ecosystem));
    let all = [
        ("site-map", mapped.then(|| address.join("map/"))),
        ("site-matrix", matrix::of_ecosystem(site, ecosystem).map(|_| address.join("matrix/"))),
        ("site-calendar", meetings::ecosystem_page(site, ecosystem)),
    ];
    all.into_iter().filter_map(|(id, address)| Some((tongue.word(id), address?))).collect()
}

/// The core group stands above the list: its banner is its own file, and the sheet of
/// the list stays as it is elsewhere.
fn add_banner(site: &Site<'_>, page: &mut Page<'_>, core: usize) {
    if site.group(core).banner.is_none() {
        page.banners.extend(Sheet::alone(site, core));
    }
}

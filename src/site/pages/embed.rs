//! Pages for other sites to frame: groups in a layout, without head, menu and foot, and
//! without a script. No pictures: a frame is a guest, and weighs six kilobytes at most.

use std::borrow::Cow;

use minijinja::value::Value;
use serde::Serialize;

use super::matrix;
use super::matrix::Matrix;
use crate::group::LinkKind;
use crate::settings::Ecosystem;
use crate::site::atlas::{Drawing, Section, Territories};
use crate::site::context::{Edition, Page, Site, View};
use crate::site::embed::{Frame, Layout, SHOWN};
use crate::site::facets::{Choice, Facet};
use crate::site::list;
use crate::site::meetings::{self, DAYS};
use crate::site::occasion::Occasion;
use crate::site::outward::Outward;
use crate::site::plural;
use crate::site::route::Address;
use crate::site::tongue::Text;

/// Countries named below a map in a frame.
const PLACES: usize = 24;

#[derive(Debug, Default, Serialize)]
struct Shown {
    key: &'static str,
    id: String,
    layout: &'static str,
    name: Text,
    /// Of all its groups.
    total: usize,
    /// Groups of a list; of the group alone, that one.
    groups: Vec<Value>,
    /// The page of which this is a part, and its whole address.
    full: Option<Address>,
    canonical: Option<String>,
    drawing: Option<Drawing>,
    sections: Vec<Section>,
    /// Countries that are not named.
    elsewhere: usize,
    meetings: Vec<Occasion>,
    days: u64,
    /// The zone of their hours, where they say none themselves.
    zone: Option<String>,
    crossings: Option<Matrix>,
    /// Where one joins the group.
    join: Option<Outward>,
    /// What a script finds more groups in, and how it says how many there are.
    index: Option<Address>,
    see: String,
}

/// Some groups to be framed.
struct Part<'a> {
    frame: Frame,
    /// In the order of the directory.
    groups: Cow<'a, [usize]>,
    ecosystem: Option<&'a Ecosystem>,
    /// Their page.
    full: Address,
}

pub fn pages<'a>(site: &'a Site<'a>, edition: &'a Edition) -> Vec<Page<'a>> {
    let mut pages: Vec<Page<'a>> =
        parts(site, edition).into_iter().flat_map(|part| layouts(site, edition, part)).collect();
    pages.extend((0..site.directory.groups().len()).map(|n| alone(site, edition, n)));
    pages
}

fn parts<'a>(site: &'a Site<'a>, edition: &'a Edition) -> Vec<Part<'a>> {
    let tongue = &edition.tongue;
    let all = Part {
        frame: Frame::all(site.directory, tongue),
        groups: (0..site.directory.groups().len()).collect(),
        ecosystem: None,
        full: Address::list(),
    };
    let ecosystems = site.directory.settings().ecosystems.iter().map(|ecosystem| Part {
        frame: Frame::ecosystem(ecosystem, tongue),
        groups: Cow::Borrowed(site.members(ecosystem)),
        ecosystem: Some(ecosystem),
        full: Address::ecosystem(&ecosystem.slug.value),
    });
    let values = ["type", "tag", "country"].into_iter().flat_map(|key| {
        let facet = edition.facets.iter().find(|facet| facet.key == key);
        facet.into_iter().flat_map(move |facet| facet.top().map(move |(_, choice)| value(key, facet, choice)))
    });
    [all].into_iter().chain(ecosystems).chain(values).collect()
}

fn value<'a>(key: &'static str, facet: &'a Facet, choice: &'a Choice) -> Part<'a> {
    Part {
        frame: Frame { key, id: choice.id.clone(), name: choice.label.clone() },
        groups: Cow::Borrowed(&choice.groups),
        ecosystem: None,
        full: facet.address(choice),
    }
}

fn layouts<'a>(site: &'a Site<'a>, edition: &'a Edition, part: Part<'a>) -> Vec<Page<'a>> {
    let layouts = if part.frame.is_whole() { &Layout::ALL[..] } else { &Layout::ALL[..1] };
    let part = std::sync::Arc::new(part);
    let page = |layout: &Layout| {
        let (part, layout) = (std::sync::Arc::clone(&part), *layout);
        let address = part.frame.address(layout);
        Page::new(address, "embed.html", move || view(site, edition, &part, layout)).unlisted()
    };
    layouts.iter().map(page).collect()
}

fn view(site: &Site<'_>, edition: &Edition, part: &Part<'_>, layout: Layout) -> View {
    let tongue = &edition.tongue;
    let core = part.ecosystem.and_then(|e| site.directory.find(e.core.as_ref()?));
    let core = core.and_then(|group| site.position(&group.slug.value));
    let mut groups = list::ordered(edition, part.groups.iter().copied());
    // What the others gather round stands first.
    groups.sort_by_key(|n| Some(*n) != core);
    let mut full = part.full.clone();
    let mut shown = Shown { total: groups.len(), days: DAYS, ..Shown::default() };
    match layout {
        Layout::Cards | Layout::List | Layout::Compact => {
            shown.groups = groups.iter().take(SHOWN).map(|n| edition.cards(site)[*n].clone()).collect();
            shown.index = edition.finder(site).map(|finder| finder.index.clone());
            shown.see = plural::forms(tongue, "site-embed-see").join("|");
        }
        Layout::Map => {
            let territories = Territories::new(site, &groups);
            let page = part.ecosystem.map_or_else(Address::map, |_| part.full.join("map/"));
            shown.drawing = Drawing::new(site, edition, &territories, &page);
            if shown.drawing.is_some() {
                full = page;
            }
            let mut room = PLACES;
            shown.sections = territories.sections(site, edition);
            for section in &mut shown.sections {
                shown.elsewhere += section.lines.len().saturating_sub(room);
                section.lines.truncate(room);
                room -= section.lines.len();
            }
            shown.sections.retain(|section| !section.lines.is_empty());
        }
        Layout::Calendar => {
            let coming = site.meetings.coming.iter();
            let of = |it: &&_| part.ecosystem.is_none_or(|e| meets_in(it, e));
            let coming: Vec<_> = coming.filter(of).take(SHOWN).collect();
            shown.zone = meetings::zone(site, &coming);
            shown.meetings = coming.into_iter().map(|it| Occasion::new(site, tongue, it)).collect();
            let page = match part.ecosystem {
                Some(ecosystem) => meetings::ecosystem_page(site, ecosystem),
                None => Some(Address::calendar()),
            };
            full = page.unwrap_or(full);
        }
        Layout::Matrix => {
            let own = part.ecosystem.and_then(|ecosystem| matrix::of_ecosystem(site, ecosystem));
            let crossings = if part.ecosystem.is_some() { own.as_ref() } else { site.crossings.as_ref() };
            if let Some(crossings) = crossings {
                shown.crossings = Some(matrix::table(site, tongue, part.ecosystem, &crossings.small()));
                full = part.ecosystem.map_or_else(Address::matrix, |_| part.full.join("matrix/"));
            }
        }
    }
    done(site, edition, &part.frame, layout, full, shown)
}

fn meets_in(it: &crate::agenda::Occurrence<'_>, ecosystem: &Ecosystem) -> bool {
    it.group.has_tag(&ecosystem.tag.value)
}

fn done(
    site: &Site<'_>,
    edition: &Edition,
    frame: &Frame,
    layout: Layout,
    full: Address,
    shown: Shown,
) -> View {
    let tongue = &edition.tongue;
    let shown = Shown {
        key: frame.key,
        id: frame.id.clone(),
        layout: layout.word(),
        name: frame.name.clone(),
        canonical: site.links.absolute(full.under(&tongue.prefix).as_str()),
        full: Some(full),
        ..shown
    };
    View::new(frame.title(tongue, layout), &shown)
}

/// One group.
fn alone<'a>(site: &'a Site<'a>, edition: &'a Edition, n: usize) -> Page<'a> {
    let group = site.group(n);
    let slug = &group.slug.value;
    let make = move || {
        let name = edition.tongue.name(site.directory, group);
        let frame = Frame { key: "group", id: slug.clone(), name };
        let living = !group.is_archived();
        let join = group.links.get(LinkKind::Join).filter(|_| living);
        let shown = Shown {
            total: 1,
            groups: vec![edition.cards(site)[n].clone()],
            join: join.and_then(|url| Outward::new(url)),
            ..Shown::default()
        };
        done(site, edition, &frame, Layout::Cards, Address::group(slug), shown)
    };
    Page::new(Address::embed(&format!("group/{slug}/")), "embed.html", make).unlisted()
}

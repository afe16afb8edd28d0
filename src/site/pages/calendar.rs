//! The calendar of the directory, and those of each ecosystem and type: the meetings of the
//! days ahead, in the order of time.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::Datelike;
use serde::Serialize;

use crate::agenda::{self, Occurrence};
use crate::group::{Group, Kind, LinkKind};
use crate::msg;
use crate::settings::Ecosystem;
use crate::site::context::{Edition, Menu, Page, Site, View};
use crate::site::list::Pages;
use crate::site::meetings::{self, DAYS};
use crate::site::occasion::{Elsewhere, Follow, Occasion};
use crate::site::outward::Outward;
use crate::site::route::Address;
use crate::site::tongue::{Text, Tongue};
use crate::typography;

/// Meetings on a page.
const PAGE: usize = 36;
/// Meetings on all pages: who wants more follows the calendar.
const MOST: usize = 25 * PAGE;
/// Calendars of groups on a page: those of the others are on the groups' pages.
const ELSEWHERE: usize = 60;

#[derive(Debug, Serialize)]
struct Shown {
    title: String,
    /// The pages that it is under.
    trail: Vec<(Text, Address)>,
    months: Vec<Month>,
    /// The zone of hours, where the directory says one and any hour is told in it.
    zone: Option<String>,
    follow: Option<Follow>,
    /// On the first page only: groups that have their own calendar elsewhere.
    elsewhere: Vec<(Text, Address, Outward)>,
    /// How many of them there was no room for.
    elsewhere_more: usize,
    /// The calendars of parts of the directory: their headings and links.
    parts: Vec<(String, Vec<(Text, Address)>)>,
    /// Groups that give neither meetings nor a calendar.
    silent: usize,
    days: u64,
    /// How many meetings are shown at most, when there are more.
    most: Option<usize>,
    pages: Pages,
    script: Elsewhere,
}

#[derive(Debug, Serialize)]
struct Month {
    name: String,
    meetings: Vec<Occasion>,
}

/// What a calendar is of.
struct Scope<'a> {
    address: Address,
    menu: Menu,
    title: String,
    trail: Vec<(Text, Address)>,
    follow: Option<Follow>,
    groups: Vec<&'a Group>,
    coming: Vec<&'a Occurrence<'a>>,
}

pub fn pages<'a>(site: &'a Site<'a>, edition: &'a Edition) -> Vec<Page<'a>> {
    let tongue = &edition.tongue;
    let mut pages = of(
        site,
        edition,
        Scope {
            address: Address::calendar(),
            menu: Menu::Calendar,
            title: tongue.word("site-calendar"),
            trail: Vec::new(),
            follow: site.meetings.file().map(|file| Follow::new(site, file)),
            groups: site.directory.groups().iter().collect(),
            coming: site.meetings.coming.iter().collect(),
        },
    );
    for ecosystem in &site.directory.settings().ecosystems {
        if let Some(address) = meetings::ecosystem_page(site, ecosystem) {
            pages.extend(of(site, edition, scope(site, tongue, ecosystem, address)));
        }
    }
    for kind in meetings::kinds(site) {
        pages.extend(of(site, edition, scope_of_kind(site, tongue, kind)));
    }
    pages
}

fn scope_of_kind<'a>(site: &'a Site<'a>, tongue: &Tongue, kind: Kind) -> Scope<'a> {
    let (address, file) = meetings::of_kind(kind);
    let whole = Text { text: tongue.word("site-calendar"), lang: None };
    Scope {
        address,
        menu: Menu::Calendar,
        title: tongue.word(meetings::title_of_kind(kind)),
        trail: vec![(whole, Address::calendar())],
        follow: Some(Follow::new(site, file)),
        groups: site.directory.groups().iter().filter(|group| group.kind.value == kind).collect(),
        coming: site.meetings.coming.iter().filter(|it| it.group.kind.value == kind).collect(),
    }
}

fn scope<'a>(site: &'a Site<'a>, tongue: &Tongue, ecosystem: &'a Ecosystem, address: Address) -> Scope<'a> {
    let of = tongue.title(ecosystem.title_in(&tongue.tag));
    let index = (Text { text: tongue.word("site-ecosystems"), lang: None }, Address::ecosystems());
    Scope {
        address,
        menu: Menu::Ecosystems,
        title: tongue.say(&msg!("site-calendar-of", name = &of.text)),
        trail: vec![index, (of, Address::ecosystem(&ecosystem.slug.value))],
        follow: meetings::ecosystem_file(site, ecosystem).map(|file| Follow::new(site, file)),
        groups: site.members(ecosystem).iter().map(|n| site.group(*n)).collect(),
        coming: meetings::coming_of(site, ecosystem).collect(),
    }
}

fn of<'a>(site: &'a Site<'a>, edition: &'a Edition, scope: Scope<'a>) -> Vec<Page<'a>> {
    let total = scope.coming.len().min(MOST).div_ceil(PAGE).max(1);
    let scope = Arc::new(scope);
    let page = |n: usize| {
        let scope = Arc::clone(&scope);
        Page::new(scope.address.page(n), "calendar.html", move || view(site, edition, &scope, (n, total)))
    };
    (1..=total).map(page).collect()
}

fn view(site: &Site<'_>, edition: &Edition, scope: &Scope<'_>, (n, total): (usize, usize)) -> View {
    let tongue = &edition.tongue;
    let shown = &scope.coming[..scope.coming.len().min(MOST)];
    let here = &shown[(n - 1) * PAGE..shown.len().min(n * PAGE)];
    let own = |group: &Group| {
        let url = group.links.get(LinkKind::Calendar)?;
        let to = Outward::new(url)?;
        Some((tongue.name(site.directory, group), Address::group(&group.slug.value), to))
    };
    let meeting: BTreeSet<&str> = scope.coming.iter().map(|it| it.group.slug.as_str()).collect();
    let living = scope.groups.iter().filter(|group| agenda::meets(group));
    let (others, silent): (Vec<&Group>, Vec<&Group>) = living
        .filter(|group| !meeting.contains(group.slug.as_str()))
        .partition(|group| group.links.get(LinkKind::Calendar).is_some());
    let elsewhere: Vec<_> = others.into_iter().filter_map(own).collect();
    let shown = Shown {
        title: scope.title.clone(),
        trail: scope.trail.clone(),
        months: months(site, tongue, here),
        zone: meetings::zone(site, here),
        follow: scope.follow.clone(),
        elsewhere_more: elsewhere.len().saturating_sub(ELSEWHERE),
        elsewhere: if n == 1 { elsewhere.into_iter().take(ELSEWHERE).collect() } else { Vec::new() },
        parts: if n == 1 && scope.trail.is_empty() { parts(site, tongue) } else { Vec::new() },
        silent: silent.len(),
        days: DAYS,
        most: (scope.coming.len() > MOST && n == total).then_some(MOST),
        pages: Pages::new(&scope.address, n, total),
        script: Elsewhere::new(tongue),
    };
    let described = tongue.count("site-calendar-described", i64::try_from(DAYS).unwrap_or(i64::MAX));
    View::new(scope.title.clone(), &shown).under(scope.menu).described(Some(described))
}

/// Meetings by the month in which they start, or by this month when they have begun before.
fn months(site: &Site<'_>, tongue: &Tongue, meetings: &[&Occurrence<'_>]) -> Vec<Month> {
    let mut months: Vec<((i32, u32), Month)> = Vec::new();
    for it in meetings {
        let day = it.start.date().max(site.today);
        let key = (day.year(), day.month());
        if months.last().is_none_or(|(last, _)| *last != key) {
            let name = typography::month(day, tongue.code());
            months.push((key, Month { name, meetings: Vec::new() }));
        }
        if let Some((_, month)) = months.last_mut() {
            month.meetings.push(Occasion::new(site, tongue, it));
        }
    }
    months.into_iter().map(|(_, month)| month).collect()
}

fn parts(site: &Site<'_>, tongue: &Tongue) -> Vec<(String, Vec<(Text, Address)>)> {
    let ecosystem = |ecosystem: &Ecosystem| {
        let address = meetings::ecosystem_page(site, ecosystem)?;
        Some((tongue.title(ecosystem.title_in(&tongue.tag)), address))
    };
    let ecosystems = site.directory.settings().ecosystems.iter().filter_map(ecosystem).collect();
    let kind = |kind: Kind| {
        let text = tongue.word(&format!("label-type-{}", kind.word()));
        (Text { text, lang: None }, meetings::of_kind(kind).0)
    };
    let kinds = meetings::kinds(site).into_iter().map(kind).collect();
    let all: [(&str, Vec<_>); 2] = [("site-calendar-ecosystems", ecosystems), ("site-calendar-types", kinds)];
    let some = all.into_iter().filter(|(_, links)| !links.is_empty());
    some.map(|(id, links)| (tongue.word(id), links)).collect()
}

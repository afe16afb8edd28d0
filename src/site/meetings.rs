//! The meetings of all groups, worked out once for every page and file that tells them.

use chrono::NaiveDate;
use rayon::prelude::*;
use serde::Serialize;

use super::context::Site;
use super::occasion::Occasion;
use super::route::Address;
use super::tongue::Tongue;
use crate::agenda::{self, Agenda, Occurrence};
use crate::directory::Directory;
use crate::export::ics::{self, Clocks};
use crate::group::{Group, Kind, LinkKind, Moment};
use crate::settings::Ecosystem;

/// Days ahead that calendars show.
pub const DAYS: u64 = 90;
/// The name of a calendar's file.
const FILE: &str = "calendar.ics";

/// What calendars are made from.
#[derive(Debug)]
pub struct Meetings<'a> {
    pub agenda: Agenda<'a>,
    /// Those of the days ahead, in the order of time.
    pub coming: Vec<Occurrence<'a>>,
    /// For each group, by its index: the day of the first of those.
    pub next: Vec<Option<NaiveDate>>,
    pub clocks: Clocks,
    /// For each group, by its index: whether it has a calendar's file.
    told: Vec<bool>,
}

impl<'a> Meetings<'a> {
    #[must_use]
    pub fn new(directory: &'a Directory, today: NaiveDate) -> Self {
        let agenda = Agenda::new(directory, today);
        let groups = directory.groups().par_iter();
        let told = groups.map(|group| ics::told(&agenda, group).next().is_some()).collect();
        let coming = agenda.coming(DAYS);
        let mut next = vec![None; directory.groups().len()];
        for it in coming.iter().rev() {
            let slug = it.group.slug.value.as_str();
            if let Ok(n) = directory.groups().binary_search_by(|g| g.slug.value.as_str().cmp(slug)) {
                next[n] = Some(it.start.date());
            }
        }
        Self { coming, next, clocks: Clocks::new(&agenda), told, agenda }
    }

    /// The calendar of a group by its index, when it has meetings to tell.
    #[must_use]
    pub fn group_file(&self, n: usize) -> Option<Address> {
        let slug = &self.agenda.directory().groups()[n].slug.value;
        self.told[n].then(|| Address::group(slug).join(FILE))
    }

    /// The file of one meeting, by its place in the group's file.
    #[must_use]
    pub fn meeting_file(&self, n: usize, number: usize) -> Option<Address> {
        let group = &self.agenda.directory().groups()[n];
        self.told[n].then(|| Address::group(&group.slug.value).join(&ics::file_name(group, number)))
    }

    /// The calendar of all groups.
    #[must_use]
    pub fn file(&self) -> Option<Address> {
        self.told.contains(&true).then(|| Address::file_named(FILE))
    }
}

/// The calendar of an ecosystem, when its groups have meetings to tell.
#[must_use]
pub fn ecosystem_file(site: &Site<'_>, ecosystem: &Ecosystem) -> Option<Address> {
    let told = site.members(ecosystem).iter().any(|n| site.meetings.told[*n]);
    told.then(|| Address::ecosystem(&ecosystem.slug.value).join(FILE))
}

/// The types that have a calendar of their own: those with meetings to tell, if there are
/// two of them at least.
#[must_use]
pub fn kinds(site: &Site<'_>) -> Vec<Kind> {
    let told = |kind: Kind| {
        let mut groups = site.directory.groups().iter().zip(&site.meetings.told);
        groups.any(|(group, told)| *told && group.kind.value == kind)
    };
    let kinds: Vec<Kind> = Kind::ALL.iter().copied().filter(|kind| told(*kind)).collect();
    if kinds.len() > 1 { kinds } else { Vec::new() }
}

/// The page of a type's calendar, and the file of the same meetings.
#[must_use]
pub fn of_kind(kind: Kind) -> (Address, Address) {
    let address = Address::kind(kind);
    (address.join("calendar/"), address.join(FILE))
}

/// The page of an ecosystem's calendar, when there is something for it to show.
#[must_use]
pub fn ecosystem_page(site: &Site<'_>, ecosystem: &Ecosystem) -> Option<Address> {
    let shows = |n: &usize| site.meetings.told[*n] || site.group(*n).links.get(LinkKind::Calendar).is_some();
    let some = site.members(ecosystem).iter().any(shows);
    some.then(|| Address::ecosystem(&ecosystem.slug.value).join("calendar/"))
}

/// The message that names the calendar of a type.
#[must_use]
pub const fn title_of_kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Thematic => "site-calendar-thematic",
        Kind::Territorial => "site-calendar-territorial",
        Kind::Support => "site-calendar-support",
    }
}

/// The meetings of an ecosystem's groups in the days ahead, in the order of time.
pub fn coming_of<'s>(
    site: &'s Site<'_>,
    ecosystem: &'s Ecosystem,
) -> impl Iterator<Item = &'s Occurrence<'s>> {
    site.meetings.coming.iter().filter(|it| it.group.has_tag(&ecosystem.tag.value))
}

/// The zone of the hours of meetings, where the directory says one and any hour is told in it.
#[must_use]
pub fn zone(site: &Site<'_>, shown: &[&Occurrence<'_>]) -> Option<String> {
    let timed = shown.iter().any(|it| matches!(it.meeting.start.value, Moment::Local(_)));
    site.meetings.agenda.zone().filter(|_| timed).map(|zone| zone.name().to_owned())
}

/// The next meetings of an ecosystem, for its own page: `parts/coming.html` shows them.
#[derive(Debug, Serialize)]
pub struct Coming {
    next: Vec<Occasion>,
    zone: Option<String>,
    /// The page of its calendar.
    page: Option<Address>,
}

/// Meetings that an ecosystem's page announces.
const NEXT: usize = 3;

impl Coming {
    #[must_use]
    pub fn new(site: &Site<'_>, tongue: &Tongue, ecosystem: &Ecosystem) -> Self {
        let next: Vec<_> = coming_of(site, ecosystem).take(NEXT).collect();
        let zone = zone(site, &next);
        let next = next.into_iter().map(|it| Occasion::new(site, tongue, it)).collect();
        Self { next, zone, page: ecosystem_page(site, ecosystem) }
    }
}

/// Whether the directory has a calendar to speak of: meetings, or calendars of groups.
#[must_use]
pub fn any(site: &Site<'_>) -> bool {
    let own = |group: &Group| agenda::meets(group) && group.links.get(LinkKind::Calendar).is_some();
    !site.meetings.coming.is_empty() || site.directory.groups().iter().any(own)
}

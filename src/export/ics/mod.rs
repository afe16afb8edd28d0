//! Meetings as iCalendar (RFC 5545 and 7986): each once with its rule, for programs to follow.
//!
//! Lines are written here and not by a crate: those at hand put the clock's time and random
//! ids in, write no `VTIMEZONE`, and fold an octet late.

mod event;
mod line;
mod zone;

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use chrono_tz::Tz;

use super::{Export, Spot, Web, discreet};
use crate::agenda::{self, Agenda};
use crate::group::{Group, Meeting, Moment};
use line::Lines;

/// Days for which a meeting that is over is still told.
const KEPT: u64 = 366;

/// What a calendar says of itself.
#[derive(Debug, Clone, Default)]
pub struct Head {
    pub name: String,
    pub description: Option<String>,
    /// Of `name` and `description`: BCP 47.
    pub language: String,
    /// The page of the same meetings.
    pub page: Option<String>,
    /// Where the calendar itself is published.
    pub own: Option<String>,
}

/// The directory's time zone as its calendars tell it: made once for all of them.
#[derive(Debug, Default)]
pub struct Clocks(Lines);

impl Clocks {
    #[must_use]
    pub fn new(agenda: &Agenda<'_>) -> Self {
        let groups = agenda.directory().groups().iter();
        let local = groups.flat_map(|group| &group.meetings).map(|meeting| meeting.start.value);
        let earliest = local.filter(|start| matches!(start, Moment::Local(_))).map(Moment::date).min();
        let mut lines = Lines::default();
        if let (Some(zone), Some(earliest)) = (agenda.zone().filter(|zone| !event::is_utc(*zone)), earliest) {
            zone::write(&mut lines, zone, earliest, agenda.today());
        }
        Self(lines)
    }
}

/// Makes calendars of one directory.
pub struct Ics<'a> {
    agenda: Agenda<'a>,
    web: &'a Web<'a>,
    clocks: &'a Clocks,
    /// The end of ids: the host of the site, where it is known.
    host: String,
}

impl std::fmt::Debug for Ics<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Ics").field("host", &self.host).finish_non_exhaustive()
    }
}

impl<'a> Ics<'a> {
    #[must_use]
    pub fn new(export: &Export<'a>, clocks: &'a Clocks) -> Self {
        let agenda = Agenda::new(export.directory, export.today);
        let home = (export.web)(Spot::Home).and_then(|url| url::Url::parse(&url).ok());
        let host = home.as_ref().and_then(url::Url::host_str).unwrap_or("coopdir").to_owned();
        Self { agenda, web: export.web, clocks, host }
    }

    /// A calendar of the meetings of groups; `None` when there is none to tell.
    #[must_use]
    pub fn calendar(&self, head: &Head, groups: impl IntoIterator<Item = &'a Group>) -> Option<Vec<u8>> {
        let meetings: Vec<(&'a Group, usize)> =
            groups.into_iter().flat_map(|group| told(&self.agenda, group).map(move |n| (group, n))).collect();
        if meetings.is_empty() {
            return None;
        }
        let mut lines = Lines::default();
        Self::open(&mut lines);
        Self::head(&mut lines, head);
        self.zones(&mut lines, &meetings);
        for (group, n) in meetings {
            self.event(&mut lines, group, n);
        }
        lines.end("VCALENDAR");
        Some(lines.into_bytes())
    }

    /// One meeting by its place in the group's file, with its rule: to be added to a calendar, not
    /// followed, so that nothing names a calendar.
    #[must_use]
    pub fn meeting(&self, group: &'a Group, n: usize) -> Vec<u8> {
        let mut lines = Lines::default();
        Self::open(&mut lines);
        self.zones(&mut lines, &[(group, n)]);
        self.event(&mut lines, group, n);
        lines.end("VCALENDAR");
        lines.into_bytes()
    }

    fn open(lines: &mut Lines) {
        lines.begin("VCALENDAR");
        lines.put("VERSION", &[], "2.0");
        lines.text("PRODID", &format!("-//coopdir//coopdir {}//EN", env!("CARGO_PKG_VERSION")));
        lines.put("CALSCALE", &[], "GREGORIAN");
    }

    fn head(lines: &mut Lines, head: &Head) {
        // No `X-WR-TIMEZONE`: some programs then move what is told in UTC to that zone.
        let name = discreet::text(&head.name);
        lines.text_in("NAME", &head.language, &name);
        lines.text("X-WR-CALNAME", &name);
        if let Some(description) = head.description.as_deref().map(discreet::text) {
            lines.text_in("DESCRIPTION", &head.language, &description);
            lines.text("X-WR-CALDESC", &description);
        }
        if let Some(page) = &head.page {
            lines.put("URL", &[], page);
        }
        if let Some(own) = &head.own {
            lines.put("SOURCE", &[("VALUE", "URI")], own);
        }
        lines.put("REFRESH-INTERVAL", &[("VALUE", "DURATION")], "P1D");
        lines.put("X-PUBLISHED-TTL", &[], "P1D");
    }

    /// The zones that the meetings are told in, each once.
    fn zones(&self, lines: &mut Lines, meetings: &[(&Group, usize)]) {
        let all = || meetings.iter().map(|(group, n)| &group.meetings[*n]);
        if all().any(|meeting| matches!(meeting.start.value, Moment::Local(_))) {
            lines.append(&self.clocks.0);
        }
        let fixed: BTreeSet<i32> = all().filter_map(event::own_offset).collect();
        for offset in fixed {
            zone::write_fixed(lines, &event::offset_name(offset), offset);
        }
    }

    const fn zone(&self) -> Option<Tz> {
        self.agenda.zone()
    }
}

/// The meetings that calendars tell, by their places in the group's file: those to come,
/// and those of the last year; none of a group that is archived.
pub fn told<'a>(agenda: &Agenda<'a>, group: &'a Group) -> impl Iterator<Item = usize> {
    let since = agenda.today().checked_sub_days(Days::new(KEPT)).unwrap_or(NaiveDate::MIN);
    let agenda = *agenda;
    let all = if agenda::meets(group) { group.meetings.len() } else { 0 };
    (0..all).filter(move |n| agenda.lasts(group, *n, since))
}

/// What a meeting's own file is called: the same as long as its title and start are.
#[must_use]
pub fn file_name(group: &Group, n: usize) -> String {
    format!("{}.ics", &event::digest(group, n)[..8])
}

/// The place of a meeting among those of its group that have its title and start.
fn twin(group: &Group, n: usize) -> usize {
    let same = |other: &&Meeting| {
        let it = &group.meetings[n];
        other.title.value == it.title.value && other.start.value == it.start.value
    };
    group.meetings[..n].iter().filter(same).count()
}

#[cfg(test)]
mod tests;

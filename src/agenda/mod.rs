//! When groups meet: the occurrences of their dated and recurring meetings in a span of days.
//!
//! Values in, values out: the day of the build is an argument. Times without an offset are
//! in the directory's `time_zone` and keep their hour on the wall through daylight saving.

mod repeat;
mod time;

use chrono::{Days, NaiveDate};
use chrono_tz::Tz;
use rayon::prelude::*;

use crate::directory::Directory;
use crate::group::{Group, Meeting};

pub use repeat::{Repeat, Until};
pub use time::{Time, resolved};

/// Occurrences of one meeting at most in one span: a daily one in a year.
const PER_MEETING: usize = 366;
/// Occurrences of one group at most in one span: the first ones.
const PER_GROUP: usize = 1000;

/// One time that a group meets.
#[derive(Debug, Clone)]
pub struct Occurrence<'a> {
    pub group: &'a Group,
    /// The meeting as the file has it: its title, place and address.
    pub meeting: &'a Meeting,
    /// The place of the meeting in the file, from 0.
    pub number: usize,
    pub start: Time,
    /// The last day, or the end, as far after `start` as in the file.
    pub end: Option<Time>,
}

impl Occurrence<'_> {
    /// The last day that it takes: a meeting to midnight does not take the next one.
    #[must_use]
    pub fn last_day(&self) -> NaiveDate {
        let end = self.end.filter(|end| *end != self.start);
        end.map_or_else(|| self.start.date(), |end| end.last_day().max(self.start.date()))
    }
}

/// The meetings of a directory, seen from a day.
#[derive(Debug, Clone, Copy)]
pub struct Agenda<'a> {
    directory: &'a Directory,
    zone: Option<Tz>,
    today: NaiveDate,
}

impl<'a> Agenda<'a> {
    #[must_use]
    pub fn new(directory: &'a Directory, today: NaiveDate) -> Self {
        let zone = directory.settings().time_zone.as_ref().and_then(|zone| zone.parse().ok());
        Self { directory, zone, today }
    }

    #[must_use]
    pub const fn directory(&self) -> &'a Directory {
        self.directory
    }

    /// The zone of times without an offset, when the directory says it.
    #[must_use]
    pub const fn zone(&self) -> Option<Tz> {
        self.zone
    }

    #[must_use]
    pub const fn today(&self) -> NaiveDate {
        self.today
    }

    /// All groups' occurrences from today on, those that have begun and last among them,
    /// to the day that is `days` later; in the order of time, then of slugs.
    #[must_use]
    pub fn coming(&self, days: u64) -> Vec<Occurrence<'a>> {
        let groups = self.directory.groups().par_iter();
        let mut all: Vec<_> = groups.flat_map_iter(|group| self.coming_of(group, days)).collect();
        sort(&mut all);
        all
    }

    /// Like [`Agenda::coming`], of one group; none of a group that is archived.
    #[must_use]
    pub fn coming_of(&self, group: &'a Group, days: u64) -> Vec<Occurrence<'a>> {
        let to = self.today.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX);
        let numbers = if meets(group) { 0..group.meetings.len() } else { 0..0 };
        let mut found: Vec<_> =
            numbers.flat_map(|n| self.between(group, n, self.today, to, PER_MEETING)).collect();
        sort(&mut found);
        found.truncate(PER_GROUP);
        found
    }

    /// The next occurrences of one meeting (its place in the file, from 0) of a group,
    /// however far away: at most `most`, none of a group that is archived.
    #[must_use]
    pub fn next(&self, group: &'a Group, number: usize, most: usize) -> Vec<Occurrence<'a>> {
        if !meets(group) {
            return Vec::new();
        }
        self.between(group, number, self.today, NaiveDate::MAX, most)
    }

    /// The first occurrence of a meeting, the one that its file has.
    #[must_use]
    pub fn first(&self, group: &'a Group, number: usize) -> Option<Occurrence<'a>> {
        let meeting = group.meetings.get(number)?;
        let start = Time::first(meeting.start.value, self.zone);
        let end = time::Length::of(meeting, self.zone).after(&start, self.zone);
        Some(Occurrence { group, meeting, number, start, end })
    }

    /// Whether a meeting has an occurrence on a day or after it, archived or not.
    #[must_use]
    pub fn lasts(&self, group: &'a Group, number: usize, day: NaiveDate) -> bool {
        !self.between(group, number, day, NaiveDate::MAX, 1).is_empty()
    }

    /// The occurrences of a meeting that touch the days `from` to `to`, at most `most`.
    #[must_use]
    pub fn between(
        &self,
        group: &'a Group,
        number: usize,
        from: NaiveDate,
        to: NaiveDate,
        most: usize,
    ) -> Vec<Occurrence<'a>> {
        let Some(meeting) = group.meetings.get(number) else { return Vec::new() };
        let length = time::Length::of(meeting, self.zone);
        let early = from.checked_sub_days(Days::new(length.days())).unwrap_or(NaiveDate::MIN);
        let walls = repeat::walls(meeting, self.zone, early, to);
        let occurrence = |wall| {
            let start = Time::new(meeting.start.value, wall, self.zone);
            let end = length.after(&start, self.zone);
            Occurrence { group, meeting, number, start, end }
        };
        walls.map(occurrence).filter(|it| it.last_day() >= from).take(most).collect()
    }
}

/// Whether a group has meetings to come.
#[must_use]
pub fn meets(group: &Group) -> bool {
    !group.is_archived()
}

fn sort(all: &mut [Occurrence<'_>]) {
    all.sort_by(|a, b| {
        let key = |it: &Occurrence<'_>| (it.start.instant(), it.number);
        let ((at, n), (other, m)) = (key(a), key(b));
        at.cmp(&other).then_with(|| a.group.slug.value.cmp(&b.group.slug.value)).then(n.cmp(&m))
    });
}

#[cfg(test)]
mod tests;

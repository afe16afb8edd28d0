//! The times of occurrences: a day, an hour with its offset, or an hour of no known zone.

use chrono::{
    DateTime, FixedOffset, MappedLocalTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone,
};
use chrono_tz::Tz;

use crate::group::{Meeting, Moment};

/// When an occurrence starts or ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Time {
    /// A whole day; as an end, the last day.
    Day(NaiveDate),
    /// An hour on the wall of a directory that does not say its time zone.
    Floating(NaiveDateTime),
    /// An hour with the offset that is in force then, of the zone or as written.
    Exact(DateTime<FixedOffset>),
}

impl Time {
    /// The moment at which a meeting that starts like `like` starts, when walls show `wall`.
    pub(super) fn new(like: Moment, wall: NaiveDateTime, zone: Option<Tz>) -> Self {
        match like {
            Moment::Day(_) => Self::Day(wall.date()),
            Moment::Local(_) => zone.map_or(Self::Floating(wall), |zone| Self::Exact(resolved(zone, wall))),
            Moment::Fixed(at) => {
                at.offset().from_local_datetime(&wall).single().map_or(Self::Floating(wall), Self::Exact)
            }
        }
    }

    /// The start of a meeting as its file has it.
    pub(super) fn first(start: Moment, zone: Option<Tz>) -> Self {
        Self::new(start, on_the_wall(start), zone)
    }

    /// The day, where it takes place.
    #[must_use]
    pub fn date(self) -> NaiveDate {
        match self {
            Self::Day(day) => day,
            Self::Floating(at) => at.date(),
            Self::Exact(at) => at.date_naive(),
        }
    }

    /// The hour on the wall, where it takes place; none of a whole day.
    #[must_use]
    pub fn hour(self) -> Option<NaiveTime> {
        match self {
            Self::Day(_) => None,
            Self::Floating(at) => Some(at.time()),
            Self::Exact(at) => Some(at.time()),
        }
    }

    /// HTML's `datetime`, which is ISO 8601: `2026-12-03`, `2026-12-03T18:30:00+01:00`.
    #[must_use]
    pub fn iso(self) -> String {
        match self {
            Self::Day(day) => day.to_string(),
            Self::Floating(at) => at.format("%Y-%m-%dT%H:%M:%S").to_string(),
            Self::Exact(at) => at.to_rfc3339(),
        }
    }

    /// To be sorted by, in UTC where that is known; days come first.
    #[must_use]
    pub fn instant(self) -> NaiveDateTime {
        match self {
            Self::Day(day) => day.and_time(NaiveTime::MIN),
            Self::Floating(at) => at,
            Self::Exact(at) => at.naive_utc(),
        }
    }

    /// The last day of what ends so.
    pub(super) fn last_day(self) -> NaiveDate {
        let just = TimeDelta::seconds(1);
        match self {
            Self::Day(day) => day,
            Self::Floating(at) => at.checked_sub_signed(just).unwrap_or(at).date(),
            Self::Exact(at) => at.checked_sub_signed(just).unwrap_or(at).date_naive(),
        }
    }
}

/// What walls show at the start of a meeting, where it takes place.
pub(super) fn on_the_wall(start: Moment) -> NaiveDateTime {
    match start {
        Moment::Day(day) => day.and_time(NaiveTime::MIN),
        Moment::Local(at) => at,
        Moment::Fixed(at) => at.naive_local(),
    }
}

/// An hour on the wall as a moment (RFC 5545, 3.3.5): the first of an hour that comes
/// twice; one that is skipped counts with the offset from before.
#[must_use]
pub fn resolved(zone: Tz, wall: NaiveDateTime) -> DateTime<FixedOffset> {
    match zone.from_local_datetime(&wall) {
        MappedLocalTime::Single(at) | MappedLocalTime::Ambiguous(at, _) => at.fixed_offset(),
        MappedLocalTime::None => {
            // No zone has skipped more than a day.
            let before = wall.checked_sub_signed(TimeDelta::hours(25)).unwrap_or(wall);
            let before = zone.from_local_datetime(&before).earliest();
            let offset = before.map_or(0, |at| at.fixed_offset().offset().local_minus_utc());
            let utc = wall.checked_sub_signed(TimeDelta::seconds(offset.into())).unwrap_or(wall);
            zone.from_utc_datetime(&utc).fixed_offset()
        }
    }
}

/// How long a meeting lasts: the same for each of its occurrences (RFC 5545, 3.8.5.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Length {
    None,
    /// To the day that is so many days later.
    Days(TimeDelta),
    /// So long exactly, whatever clocks do meanwhile.
    Exact(TimeDelta),
}

impl Length {
    pub fn of(meeting: &Meeting, zone: Option<Tz>) -> Self {
        let Some(end) = meeting.end.as_ref().map(|end| end.value) else { return Self::None };
        let start = meeting.start.value;
        let length = match (start, end) {
            (Moment::Day(_), _) | (_, Moment::Day(_)) => Self::Days(end.date() - start.date()),
            _ => Self::Exact(instant(end, zone) - instant(start, zone)),
        };
        match length {
            Self::Days(length) | Self::Exact(length) if length < TimeDelta::zero() => Self::None,
            length => length,
        }
    }

    /// Days before today on which one that lasts to today may have begun.
    pub fn days(self) -> u64 {
        match self {
            Self::None => 0,
            Self::Days(length) | Self::Exact(length) => {
                u64::try_from(length.num_days()).unwrap_or(0).saturating_add(2)
            }
        }
    }

    pub fn after(self, start: &Time, zone: Option<Tz>) -> Option<Time> {
        match (self, *start) {
            (Self::Days(length), start) => start.date().checked_add_signed(length).map(Time::Day),
            (Self::Exact(length), Time::Floating(at)) => at.checked_add_signed(length).map(Time::Floating),
            (Self::Exact(length), Time::Exact(at)) => {
                let end = at.checked_add_signed(length)?;
                // By then another offset may be in force, unless it was written.
                let there = |at: &DateTime<FixedOffset>| {
                    Some(zone?.from_utc_datetime(&at.naive_utc()).fixed_offset())
                };
                let zoned = there(&at).is_some_and(|same| same.offset() == at.offset());
                Some(Time::Exact(there(&end).filter(|_| zoned).unwrap_or(end)))
            }
            (Self::None, _) | (Self::Exact(_), Time::Day(_)) => None,
        }
    }
}

fn instant(moment: Moment, zone: Option<Tz>) -> NaiveDateTime {
    match moment {
        Moment::Day(day) => day.and_time(NaiveTime::MIN),
        Moment::Local(at) => zone.map_or(at, |zone| resolved(zone, at).naive_utc()),
        // Without a zone the two cannot be told apart: what walls show.
        Moment::Fixed(at) => at.naive_utc(),
    }
}

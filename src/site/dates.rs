//! Days and hours in a language. No clock: only dates that stand in the files.

use chrono::{NaiveDate, NaiveDateTime, TimeZone};
use serde::Serialize;

use super::tongue::Tongue;
use crate::group::{Founded, Meeting, Moment};
use crate::msg;
use crate::typography;

/// A date for people and for programs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Date {
    /// `4 octobre 2026`
    pub text: String,
    /// HTML's `datetime`: `2026-10-04`.
    pub iso: String,
}

/// `4 octobre 2026`
#[must_use]
pub fn day(tongue: &Tongue, date: NaiveDate) -> Date {
    Date { text: typography::date(date, tongue.code()), iso: date.to_string() }
}

#[must_use]
pub fn founded(tongue: &Tongue, founded: Founded) -> Date {
    match founded {
        Founded::Year(year) => Date { text: year.to_string(), iso: format!("{year:04}") },
        Founded::Day(date) => day(tongue, date),
    }
}

/// When a meeting is: its start, its end if any, and the zone that they are told in.
#[must_use]
pub fn meeting(tongue: &Tongue, meeting: &Meeting, zone: Option<&str>) -> When {
    let (start, end) = (meeting.start.value, meeting.end.as_ref().map(|e| e.value));
    let same_day = end.is_some_and(|end| end.date() == start.date());
    let last = end.map(|end| Date {
        text: if same_day { hour(tongue, end).unwrap_or_default() } else { moment(tongue, end) },
        iso: iso(end, zone),
    });
    When {
        start: Date { text: moment(tongue, start), iso: iso(start, zone) },
        end: last.filter(|date| !date.text.is_empty()),
        same_day,
        zone: zone_of(start, zone),
    }
}

/// The hours of a meeting, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct When {
    pub start: Date,
    pub end: Option<Date>,
    /// Whether the end is told by its hour alone.
    pub same_day: bool,
    /// `Europe/Paris`, `UTC+02:00`; nothing for a whole day or an unknown zone.
    pub zone: Option<String>,
}

fn moment(tongue: &Tongue, moment: Moment) -> String {
    let date = typography::weekday_date(moment.date(), tongue.code());
    match hour(tongue, moment) {
        None => date,
        Some(hour) => tongue.say(&msg!("site-date-hour", date = date, hour = hour)),
    }
}

fn hour(tongue: &Tongue, moment: Moment) -> Option<String> {
    let time = match moment {
        Moment::Day(_) => return None,
        Moment::Local(at) => at.time(),
        Moment::Fixed(at) => at.time(),
    };
    Some(typography::time(time, tongue.code()))
}

fn iso(moment: Moment, zone: Option<&str>) -> String {
    match moment {
        Moment::Day(day) => day.to_string(),
        Moment::Fixed(at) => at.to_rfc3339(),
        Moment::Local(at) => in_zone(at, zone).unwrap_or_else(|| at.format("%Y-%m-%dT%H:%M:%S").to_string()),
    }
}

/// With its offset; the earlier one of an hour that comes twice.
fn in_zone(at: NaiveDateTime, zone: Option<&str>) -> Option<String> {
    let zone: chrono_tz::Tz = zone?.parse().ok()?;
    Some(zone.from_local_datetime(&at).earliest()?.to_rfc3339())
}

fn zone_of(moment: Moment, zone: Option<&str>) -> Option<String> {
    match moment {
        Moment::Day(_) => None,
        Moment::Local(_) => zone.map(str::to_owned),
        Moment::Fixed(at) => Some(format!("UTC{}", at.format("%:z"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Span, Spanned};

    fn tongues() -> Vec<Tongue> {
        ["fr", "en"].iter().map(|tag| Tongue::of(tag)).collect()
    }

    fn at(text: &str) -> NaiveDateTime {
        text.parse().expect("a date and a time")
    }

    #[test]
    fn days_in_two_languages() {
        let date = NaiveDate::from_ymd_opt(2026, 10, 1).unwrap();
        let said: Vec<_> = tongues().iter().map(|t| day(t, date).text).collect();
        assert_eq!(said, ["1er\u{a0}octobre 2026", "1\u{a0}October 2026"]);
        assert_eq!(founded(&tongues()[0], Founded::Year(987)).iso, "0987");
    }

    #[test]
    fn a_meeting_tells_its_end_by_the_hour() {
        let spanned = |text: &str| Spanned::new(Moment::Local(at(text)), Span::at(0));
        let it = Meeting {
            title: Spanned::new("Rencontre".to_owned(), Span::at(0)),
            start: spanned("2026-12-03T18:30:00"),
            end: Some(spanned("2026-12-03T20:00:00")),
            repeat: None,
            place: None,
            url: None,
        };
        let [french, english] = [0, 1].map(|n| meeting(&tongues()[n], &it, Some("Europe/Paris")));
        assert_eq!(french.start.text, "jeudi 3\u{a0}décembre 2026, 18\u{a0}h\u{a0}30");
        assert_eq!(french.start.iso, "2026-12-03T18:30:00+01:00");
        assert_eq!(french.end.map(|e| e.text).as_deref(), Some("20\u{a0}h"));
        assert_eq!(english.start.text, "Thursday 3\u{a0}December 2026, 18:30");
        assert_eq!(english.end.map(|e| e.text).as_deref(), Some("20:00"));
        assert_eq!(english.zone.as_deref(), Some("Europe/Paris"));
    }
}

//! Days and hours in a language. No clock: only dates that stand in the files.

use chrono::NaiveDate;
use serde::Serialize;

use super::tongue::Tongue;
use crate::agenda::{Occurrence, Time};
use crate::group::{Founded, Moment};
use crate::msg;
use crate::typography;

/// A date for people and for programs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Date {
    /// `4 octobre 2026`
    pub text: String,
    /// HTML's `datetime`: `2026-10-04`.
    pub iso: String,
    /// The text in three, where letters of it are printed raised: `1`, `er`, ` octobre 2026`.
    pub raised: Option<[String; 3]>,
}

impl Date {
    fn new(tongue: &Tongue, text: String, iso: String) -> Self {
        let raised = typography::raised(&text, tongue.code()).map(|parts| parts.map(str::to_owned));
        Self { text, iso, raised }
    }
}

/// `4 octobre 2026`
#[must_use]
pub fn day(tongue: &Tongue, date: NaiveDate) -> Date {
    Date::new(tongue, typography::date(date, tongue.code()), date.to_string())
}

#[must_use]
pub fn founded(tongue: &Tongue, founded: Founded) -> Date {
    match founded {
        Founded::Year(year) => Date::new(tongue, year.to_string(), format!("{year:04}")),
        Founded::Day(date) => day(tongue, date),
    }
}

/// When a meeting takes place: its start, its end if any, and the zone they are told in.
/// `zone`: the name to give for hours that are told in the directory's zone.
#[must_use]
pub fn when(tongue: &Tongue, it: &Occurrence<'_>, zone: Option<&str>) -> When {
    let same_day = it.end.is_some_and(|end| end.date() == it.start.date());
    let last = it.end.map(|end| {
        let text = if same_day { hour(tongue, end).unwrap_or_default() } else { moment(tongue, end) };
        Date::new(tongue, text, end.iso())
    });
    When {
        start: Date::new(tongue, moment(tongue, it.start), it.start.iso()),
        end: last.filter(|date| !date.text.is_empty()),
        same_day,
        zone: match it.meeting.start.value {
            Moment::Day(_) => None,
            Moment::Local(_) => zone.map(str::to_owned),
            Moment::Fixed(at) => Some(format!("UTC{}", at.format("%:z"))),
        },
    }
}

/// The hours of a meeting, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct When {
    pub start: Date,
    pub end: Option<Date>,
    /// Whether the end is told by its hour alone.
    pub same_day: bool,
    /// `Europe/Paris`, `UTC+02:00`; nothing for a whole day or where it goes without saying.
    pub zone: Option<String>,
}

fn moment(tongue: &Tongue, time: Time) -> String {
    let date = typography::weekday_date(time.date(), tongue.code());
    match hour(tongue, time) {
        None => date,
        Some(hour) => tongue.say(&msg!("site-date-hour", date = date, hour = hour)),
    }
}

fn hour(tongue: &Tongue, time: Time) -> Option<String> {
    Some(typography::time(time.hour()?, tongue.code()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::group::{Group, Kind, Meeting};
    use crate::source::{FileId, Span, Spanned};

    fn tongues() -> Vec<Tongue> {
        ["fr", "en"].iter().map(|tag| Tongue::of(tag)).collect()
    }

    #[test]
    fn days_in_two_languages() {
        let date = NaiveDate::from_ymd_opt(2026, 10, 1).unwrap();
        let said: Vec<_> = tongues().iter().map(|t| day(t, date).text).collect();
        assert_eq!(said, ["1er\u{a0}octobre\u{a0}2026", "1\u{a0}October\u{a0}2026"]);
        let raised: Vec<_> = tongues().iter().map(|t| day(t, date).raised).collect();
        let parts = ["1", "er", "\u{a0}octobre\u{a0}2026"].map(str::to_owned);
        assert_eq!(raised, [Some(parts), None]);
        assert_eq!(founded(&tongues()[0], Founded::Year(987)).iso, "0987");
    }

    #[test]
    fn a_meeting_tells_its_end_by_the_hour() {
        let spanned = |text: &str| Spanned::new(text.to_owned(), Span::at(0));
        let local = |text: &str| Moment::Local(text.parse().expect("a date and a time"));
        let meeting = Meeting {
            title: spanned("Rencontre"),
            start: Spanned::new(local("2026-12-03T18:30:00"), Span::at(0)),
            end: None,
            repeat: None,
            place: None,
            url: None,
        };
        let kind = Spanned::new(Kind::Support, Span::at(0));
        let group = Group::new(FileId(0), spanned("G"), spanned("g"), spanned("S"), kind);
        let exact = |text: &str| Time::Exact(text.parse().expect("a moment"));
        let it = Occurrence {
            group: &group,
            meeting: &meeting,
            number: 0,
            start: exact("2026-12-03T18:30:00+01:00"),
            end: Some(exact("2026-12-03T20:00:00+01:00")),
        };
        let [french, english] = [0, 1].map(|n| when(&tongues()[n], &it, Some("Europe/Paris")));
        assert_eq!(french.start.text, "jeudi 3\u{a0}décembre\u{a0}2026, 18\u{a0}h\u{a0}30");
        assert_eq!(french.start.iso, "2026-12-03T18:30:00+01:00");
        assert_eq!(french.end.map(|e| e.text).as_deref(), Some("20\u{a0}h"));
        assert_eq!(english.start.text, "Thursday 3\u{a0}December\u{a0}2026, 18:30");
        assert_eq!(english.end.map(|e| e.text).as_deref(), Some("20:00"));
        assert_eq!(english.zone.as_deref(), Some("Europe/Paris"));
    }
}

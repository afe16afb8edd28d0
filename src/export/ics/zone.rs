//! A time zone as calendars are told it (RFC 5545, 3.6.5): the rule that holds by now as
//! parts that come back every year, what was before as one part a change.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone, Weekday};
use chrono_tz::{OffsetComponents, OffsetName, Tz};

use super::line::Lines;

/// Years looked at.
const YEARS: std::ops::RangeInclusive<i32> = 1970..=2069;
/// In so many years a rule shows all its days: those of the week come back.
const ROUND: usize = 28;
/// Changes that follow no rule are told for so many years to come.
const AHEAD: i32 = 10;
/// Seconds.
const DAY: i64 = 24 * 60 * 60;

/// What clocks show in a zone for some time.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Clock {
    /// Seconds east of Greenwich.
    offset: i32,
    /// Seconds of it by which clocks were put forward, or back.
    saved: i64,
    name: String,
}

/// A change of clocks.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Change {
    /// What walls show when it comes, by the clock that was.
    wall: NaiveDateTime,
    from: i32,
    to: i32,
    daylight: bool,
    name: String,
}

/// Changes that come back every year: the first, and the rule.
type Yearly = Vec<(Change, String)>;

/// Writes a zone for meetings from `earliest` on.
pub fn write(lines: &mut Lines, zone: Tz, earliest: NaiveDate, today: NaiveDate) {
    let early = earliest.checked_sub_days(Days::new(2)).unwrap_or(earliest);
    let changes = changes(zone);
    let (yearly, since) = yearly(&changes, today.year()).unwrap_or((Vec::new(), i32::MAX));
    lines.begin("VTIMEZONE");
    lines.put("TZID", &[], zone.name());
    lines.put("X-LIC-LOCATION", &[], zone.name());
    if !yearly.iter().any(|(first, _)| first.wall.date() < early) {
        let once: Vec<&Change> = changes.iter().filter(|change| change.wall.year() < since).collect();
        // The last one before all meetings tells by which clock they begin.
        let first = once.iter().rposition(|change| change.wall.date() < early);
        if first.is_none() {
            part(lines, &constant(&clock(zone, 0)), None);
        }
        for change in once.iter().skip(first.unwrap_or(0)) {
            if change.wall.year() <= today.year() + AHEAD {
                part(lines, change, None);
            }
        }
    }
    for (first, rule) in &yearly {
        part(lines, first, Some(rule));
    }
    lines.end("VTIMEZONE");
}

/// Writes a zone of one offset, in seconds.
pub fn write_fixed(lines: &mut Lines, name: &str, offset: i32) {
    lines.begin("VTIMEZONE");
    lines.put("TZID", &[], name);
    part(lines, &constant(&Clock { offset, saved: 0, name: String::new() }), None);
    lines.end("VTIMEZONE");
}

/// A clock that is never changed.
fn constant(clock: &Clock) -> Change {
    Change {
        wall: moment(0),
        from: clock.offset,
        to: clock.offset,
        daylight: false,
        name: clock.name.clone(),
    }
}

fn part(lines: &mut Lines, change: &Change, rule: Option<&str>) {
    let component = if change.daylight { "DAYLIGHT" } else { "STANDARD" };
    lines.begin(component);
    lines.put("DTSTART", &[], &change.wall.format("%Y%m%dT%H%M%S").to_string());
    lines.put("TZOFFSETFROM", &[], &offset(change.from));
    lines.put("TZOFFSETTO", &[], &offset(change.to));
    lines.text("TZNAME", &change.name);
    if let Some(rule) = rule {
        lines.put("RRULE", &[], rule);
    }
    lines.end(component);
}

/// `+0100`
pub fn offset(seconds: i32) -> String {
    let (sign, all) = (if seconds < 0 { '-' } else { '+' }, seconds.abs());
    let rest = if all % 60 == 0 { String::new() } else { format!("{:02}", all % 60) };
    format!("{sign}{:02}{:02}{rest}", all / 3600, all / 60 % 60)
}

/// Seconds since 1970 as a moment.
fn moment(utc: i64) -> NaiveDateTime {
    chrono::DateTime::from_timestamp(utc, 0).unwrap_or_default().naive_utc()
}

fn clock(zone: Tz, utc: i64) -> Clock {
    let at = zone.offset_from_utc_datetime(&moment(utc));
    Clock {
        offset: at.fix().local_minus_utc(),
        saved: at.dst_offset().num_seconds(),
        name: at.abbreviation().unwrap_or_default().to_owned(),
    }
}

/// Every change in the years looked at, to the second.
fn changes(zone: Tz) -> Vec<Change> {
    let begin = |year: i32| {
        NaiveDate::from_ymd_opt(year, 1, 1)
            .map_or(0, |day| day.and_time(NaiveTime::MIN).and_utc().timestamp())
    };
    let (mut at, end) = (begin(*YEARS.start()), begin(*YEARS.end() + 1));
    let mut now = clock(zone, at);
    let mut found = Vec::new();
    while at < end {
        let then = clock(zone, at + DAY);
        if (then.offset, &then.name) != (now.offset, &now.name) {
            let (mut before, mut after) = (at, at + DAY);
            while after - before > 1 {
                let middle = before + (after - before) / 2;
                *(if clock(zone, middle) == now { &mut before } else { &mut after }) = middle;
            }
            found.push(Change {
                wall: moment(after + i64::from(now.offset)),
                from: now.offset,
                to: then.offset,
                // In Ireland it is the winter's time that differs.
                daylight: then.saved > 0 || then.saved == 0 && now.saved < 0,
                name: then.name.clone(),
            });
        }
        now = then;
        at += DAY;
    }
    found
}

/// The rule by which clocks change every year, if there is one by `this_year`, and the
/// year in which it begins.
fn yearly(changes: &[Change], this_year: i32) -> Option<(Yearly, i32)> {
    let of_year = |year: i32| -> Vec<&Change> {
        let from = changes.partition_point(|change| change.wall.year() < year);
        changes[from..].iter().take_while(|change| change.wall.year() == year).collect()
    };
    let last = of_year(*YEARS.end());
    let days = |n: usize| -> Option<Vec<NaiveDate>> {
        let all = YEARS.rev().take(ROUND).map(|year| of_year(year).get(n).map(|c| c.wall.date()));
        all.collect()
    };
    let days: Vec<Vec<NaiveDate>> = (0..last.len()).map(days).collect::<Option<_>>()?;
    let rules: Vec<String> = days.iter().map(|days| rule(days)).collect::<Option<_>>()?;
    // Whether a year's changes are those of the rules: they change nothing in them.
    let same = |year: &i32| {
        let these = of_year(*year);
        let fits = |(n, change): (usize, &&Change)| {
            let with: Vec<NaiveDate> = days[n].iter().copied().chain([change.wall.date()]).collect();
            alike(change, last[n]) && rule(&with).as_ref() == Some(&rules[n])
        };
        these.len() == last.len() && these.iter().enumerate().all(fits)
    };
    let since = YEARS.rev().take_while(same).last().filter(|year| *year <= this_year && !last.is_empty())?;
    let first = of_year(since).into_iter().cloned();
    Some((first.zip(rules).collect(), since))
}

/// Whether two changes, of two years, may follow one rule.
fn alike(a: &Change, b: &Change) -> bool {
    let key = |c: &Change| (c.wall.month(), c.wall.weekday(), c.wall.time(), c.from, c.to, c.daylight);
    key(a) == key(b) && a.name == b.name
}

/// The rule of days that lie in one month and on one day of the week.
fn rule(days: &[NaiveDate]) -> Option<String> {
    let first = days.first()?;
    let weekday = match first.weekday() {
        Weekday::Mon => "MO",
        Weekday::Tue => "TU",
        Weekday::Wed => "WE",
        Weekday::Thu => "TH",
        Weekday::Fri => "FR",
        Weekday::Sat => "SA",
        Weekday::Sun => "SU",
    };
    let nth = |day: &NaiveDate| day.day0() / 7 + 1;
    let is_last = |day: &NaiveDate| (*day + Days::new(7)).month() != day.month();
    let day = if days.iter().all(is_last) {
        format!("BYDAY=-1{weekday}")
    } else if days.iter().all(|day| nth(day) == nth(first)) {
        format!("BYDAY={}{weekday}", nth(first))
    } else {
        // The first such day on or after a day of the month.
        let (low, high) = (days.iter().map(Datelike::day).min()?, days.iter().map(Datelike::day).max()?);
        if high - low > 6 {
            return None;
        }
        let week: Vec<String> = (low..=high).map(|day| day.to_string()).collect();
        format!("BYMONTHDAY={};BYDAY={weekday}", week.join(","))
    };
    Some(format!("FREQ=YEARLY;BYMONTH={};{day}", first.month()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(zone: &str, earliest: &str) -> Vec<String> {
        let mut lines = Lines::default();
        write(&mut lines, zone.parse().unwrap(), earliest.parse().unwrap(), "2026-11-25".parse().unwrap());
        let text = String::from_utf8(lines.into_bytes()).unwrap();
        let parts = text.split("BEGIN:").skip(2).map(|part| {
            let lines = part.lines().filter(|line| !line.starts_with("END:"));
            lines
                .map(|line| line.split_once(':').map_or(line, |(_, value)| value))
                .collect::<Vec<_>>()
                .join(" ")
        });
        parts.collect()
    }

    #[test]
    fn a_zone_with_a_rule_is_two_parts() {
        assert_eq!(
            told("Europe/Paris", "2014-01-01"),
            [
                "DAYLIGHT 19960331T020000 +0100 +0200 CEST FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
                "STANDARD 19961027T030000 +0200 +0100 CET FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            ]
        );
        assert_eq!(
            told("America/New_York", "2014-01-01"),
            [
                "DAYLIGHT 20070311T020000 -0500 -0400 EDT FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
                "STANDARD 20071104T020000 -0400 -0500 EST FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
            ]
        );
        assert_eq!(
            told("Europe/Dublin", "2014-01-01")[0],
            "DAYLIGHT 19960331T010000 +0000 +0100 IST FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"
        );
        assert_eq!(
            told("Asia/Jerusalem", "2014-01-01")[0],
            "DAYLIGHT 20130329T020000 +0200 +0300 IDT FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=23,24,25,26,27,28,29;BYDAY=FR"
        );
    }

    #[test]
    fn a_zone_without_a_rule_is_told_change_by_change() {
        assert_eq!(told("Africa/Abidjan", "2014-01-01"), ["STANDARD 19700101T000000 +0000 +0000 GMT"]);
        assert_eq!(
            told("Europe/Istanbul", "2016-05-01"),
            ["DAYLIGHT 20160327T030000 +0200 +0300 EEST", "STANDARD 20160907T000000 +0300 +0300"]
        );
        let casablanca = told("Africa/Casablanca", "2026-11-25");
        assert_eq!(casablanca.len(), 23, "{casablanca:?}");
        assert!(casablanca.iter().all(|part| !part.contains("FREQ")));
    }

    #[test]
    fn what_was_before_a_rule_is_told_to_those_who_need_it() {
        let paris = told("Europe/Paris", "1995-06-01");
        assert_eq!(paris.len(), 4);
        assert_eq!(paris[0], "DAYLIGHT 19950326T020000 +0100 +0200 CEST");
        assert_eq!(told("Europe/Paris", "1969-06-01")[0], "STANDARD 19700101T000000 +0100 +0100 CET");
    }

    #[test]
    fn offsets_are_written_with_their_seconds_if_any() {
        assert_eq!([offset(3600), offset(-12_600), offset(-2670)], ["+0100", "-0330", "-004430"]);
    }
}

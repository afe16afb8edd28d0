//! A repetition of a meeting that no calendar could follow.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone};
use rrule::{Frequency, RRule, Tz, Unvalidated};

use super::{Check, Context, Rule};
use crate::finding::{Applicability, Finding, Level};
use crate::fold::fold_words;
use crate::group::{Group, Meeting, Moment};
use crate::msg;
use crate::quote::quoted;
use crate::source::Spanned;
use crate::words::Message;

pub const RULE: Rule = Rule {
    id: "bad-repeat",
    level: Level::Deny,
    page: include_str!("../../docs/rules/bad-repeat.md"),
    check: Check::Group(check),
};

/// Words of people for a rhythm, folded, and the rule that says it.
const USUAL: &[(&str, &str)] = &[
    ("annuel", "FREQ=YEARLY"),
    ("bimensuel", "FREQ=MONTHLY;BYMONTHDAY=1,15"),
    ("bimestriel", "FREQ=MONTHLY;INTERVAL=2"),
    ("chaque mois", "FREQ=MONTHLY"),
    ("chaque semaine", "FREQ=WEEKLY"),
    ("daily", "FREQ=DAILY"),
    ("every month", "FREQ=MONTHLY"),
    ("every week", "FREQ=WEEKLY"),
    ("hebdomadaire", "FREQ=WEEKLY"),
    ("mensuel", "FREQ=MONTHLY"),
    ("monthly", "FREQ=MONTHLY"),
    ("quotidien", "FREQ=DAILY"),
    ("tous les ans", "FREQ=YEARLY"),
    ("tous les jours", "FREQ=DAILY"),
    ("tous les mois", "FREQ=MONTHLY"),
    ("toutes les semaines", "FREQ=WEEKLY"),
    ("trimestriel", "FREQ=MONTHLY;INTERVAL=3"),
    ("weekly", "FREQ=WEEKLY"),
    ("yearly", "FREQ=YEARLY"),
];

/// Characters at most; reading has refused more.
const LENGTH: usize = 200;
/// Looking for days that never come takes time: after so many findings in one file,
/// which is denied by then, the rest wait.
const MOST: usize = 5;

fn check(context: &Context<'_>, group: &Group, found: &mut Vec<Finding>) {
    let each = group.meetings.iter().enumerate().filter_map(|(n, meeting)| {
        let repeat = meeting.repeat.as_ref().filter(|repeat| repeat.len() <= LENGTH)?;
        let (part, label) = fault(repeat, meeting)?;
        // A start that is missing was stood in for: it is no day to count from.
        let counted = matches!(label.id, "bad-repeat-over" | "bad-repeat-never" | "bad-repeat-start");
        (!counted || !meeting.start.span.is_empty()).then_some((n, meeting, repeat, (part, label)))
    });
    for (n, meeting, repeat, (part, label)) in each.take(MOST) {
        let at = part.and_then(|part| repeat.find(part).map(|at| at..at + part.len()));
        let span = context.source(group).within(repeat, at.unwrap_or(0..repeat.len()));
        let message = msg!("bad-repeat", title = &meeting.title.value);
        let finding = Finding::new(RULE.id, group.file, span, message).label(label);
        let finding = finding.key(format!("meetings[{n}].repeat"));
        found.push(match mended(repeat, meeting) {
            Some((text, how)) => {
                finding.fix(how, msg!("fix-replace", new = &text), repeat.span, quoted(&text))
            }
            None => finding.help(msg!("bad-repeat-help")),
        });
    }
}

/// What is wrong with a repetition, and the part of it that is.
fn fault<'a>(text: &'a str, meeting: &Meeting) -> Option<(Option<&'a str>, Message)> {
    if !text.contains('=') {
        return Some((None, msg!("bad-repeat-shape")));
    }
    let mut until = None;
    let mut count = None;
    let mut parts = Vec::new();
    for part in text.split(';') {
        match part.split_once('=').map(|(name, value)| (name.to_ascii_uppercase(), value)) {
            None => return Some((Some(part), msg!("bad-repeat-part"))),
            Some((name, value)) if name == "UNTIL" => match day(value) {
                Some(day) => until = Some((part, day)),
                None => return Some((Some(part), msg!("bad-repeat-until"))),
            },
            Some((name, _)) => {
                if name == "COUNT" {
                    count = Some(part);
                }
                // The hour is that of the start; many times a day is no meeting, and a burden.
                if matches!(name.as_str(), "BYHOUR" | "BYMINUTE" | "BYSECOND") {
                    return Some((Some(part), msg!("bad-repeat-often")));
                }
                if let Some(label) = wrong_part(&name, part) {
                    return Some((Some(part), label));
                }
                parts.push(part);
            }
        }
    }
    let start = begin(meeting.start.value);
    if let Some((part, _)) = until.filter(|(_, day)| *day < start.date()) {
        return Some((Some(part), msg!("bad-repeat-over")));
    }
    if let Some(part) = count.filter(|_| until.is_some()) {
        return Some((Some(part), msg!("bad-repeat-two-ends")));
    }
    let Ok(rule) = parts.join(";").parse::<RRule<Unvalidated>>() else {
        return Some((None, msg!("bad-repeat-shape")));
    };
    if matches!(rule.get_freq(), Frequency::Hourly | Frequency::Minutely | Frequency::Secondly) {
        return Some((parts.into_iter().find(|part| has_name(part, "FREQ")), msg!("bad-repeat-often")));
    }
    if rule.get_interval() == 0 {
        return Some((
            parts.into_iter().find(|part| has_name(part, "INTERVAL")),
            msg!("bad-repeat-interval"),
        ));
    }
    let late: DateTime<Tz> = Tz::UTC.from_utc_datetime(&late(start)?);
    let Ok(set) = rule.build(late) else { return Some((None, msg!("bad-repeat-shape"))) };
    match set.all(1).dates.first() {
        None => Some((None, msg!("bad-repeat-never"))),
        Some(first) if *first != late => {
            let day = start.date().checked_add_days(Days::new((*first - late).num_days().unsigned_abs()))?;
            Some((None, msg!("bad-repeat-start", day = day.to_string())))
        }
        Some(_) => None,
    }
}

/// The same moment some times 400 years later, when the calendar is the same again: a
/// century or more before the year 10,000, where the search for a day ends.
fn late(start: NaiveDateTime) -> Option<NaiveDateTime> {
    let cycles = (9_899 - start.year()).div_euclid(400);
    start.checked_add_signed(TimeDelta::days(i64::from(cycles) * 146_097))
}

/// What is wrong with one part, taken by itself.
fn wrong_part(name: &str, part: &str) -> Option<Message> {
    let alone = if name == "FREQ" { part.to_owned() } else { format!("FREQ=DAILY;{part}") };
    // The crate would read past the name of a property, `RRULE:`, which is no part of the rule.
    let refused = part.contains(':') || alone.parse::<RRule<Unvalidated>>().is_err();
    refused.then(|| msg!("bad-repeat-part"))
}

fn has_name(part: &str, name: &str) -> bool {
    part.split('=').next().is_some_and(|n| n.eq_ignore_ascii_case(name))
}

/// The day of an `UNTIL`: a date, or a date and a time (RFC 5545, 3.3.10).
fn day(text: &str) -> Option<NaiveDate> {
    let (day, time) = text.split_once('T').map_or((text, None), |(day, time)| (day, Some(time)));
    let digits = |text: &str, len| text.len() == len && text.bytes().all(|b| b.is_ascii_digit());
    let time_ok = time.is_none_or(|time| digits(time.strip_suffix('Z').unwrap_or(time), 6));
    let date = digits(day, 8).then(|| NaiveDate::parse_from_str(day, "%Y%m%d").ok()).flatten();
    date.filter(|_| time_ok)
}

fn begin(start: Moment) -> NaiveDateTime {
    match start {
        Moment::Day(day) => day.and_time(NaiveTime::MIN),
        Moment::Local(start) => start,
        Moment::Fixed(start) => start.naive_local(),
    }
}

fn mended(repeat: &Spanned<String>, meeting: &Meeting) -> Option<(String, Applicability)> {
    let words = fold_words(repeat);
    if let Some((_, rule)) = USUAL.iter().find(|(usual, _)| *usual == words || words == format!("{usual}le"))
    {
        return fault(rule, meeting).is_none().then(|| ((*rule).to_owned(), Applicability::Unsafe));
    }
    if let Some(rule) = translated(repeat).filter(|rule| fault(rule, meeting).is_none()) {
        return Some((rule, Applicability::Unsafe));
    }
    // The name of the property, or white space between parts, as programs print them.
    let plain: String = repeat.chars().filter(|c| !c.is_whitespace()).collect();
    let plain = plain.to_ascii_uppercase();
    let plain = plain.strip_prefix("RRULE:").unwrap_or(&plain).trim_end_matches(';').to_owned();
    let changed = plain != repeat.value && fault(&plain, meeting).is_none();
    changed.then_some((plain, Applicability::Safe))
}

/// `FREQ=MENSUEL;BYDAY=1JE` in the words of RFC 5545.
fn translated(repeat: &str) -> Option<String> {
    const DAYS: [(&str, &str); 6] =
        [("LU", "MO"), ("MA", "TU"), ("ME", "WE"), ("JE", "TH"), ("VE", "FR"), ("DI", "SU")];
    let part = |part: &str| {
        let (name, value) = part.split_once('=')?;
        let value = value.trim().to_ascii_uppercase();
        Some(match name.trim().to_ascii_uppercase().as_str() {
            "FREQ" => {
                let words = fold_words(&value);
                let usual = |usual: &str| usual == words || words == format!("{usual}le");
                USUAL
                    .iter()
                    .find(|(french, _)| usual(french))
                    .map_or(format!("FREQ={value}"), |(_, r)| (*r).to_owned())
            }
            "BYDAY" => {
                let day = |day: &str| {
                    let french = DAYS.iter().find(|(french, _)| day.ends_with(french));
                    french.map_or(day.to_owned(), |(french, english)| day.replace(french, english))
                };
                format!("BYDAY={}", value.split(',').map(day).collect::<Vec<_>>().join(","))
            }
            name => format!("{name}={value}"),
        })
    };
    let parts: Option<Vec<String>> = repeat.split(';').map(part).collect();
    parts.map(|parts| parts.join(";")).filter(|rule| rule != repeat)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Span;

    fn said(repeat: &str) -> Option<&'static str> {
        let spanned = |text: &str| Spanned::new(text.to_owned(), Span::at(0));
        let start = Moment::Local("2026-12-03T18:30:00".parse().unwrap());
        let meeting = Meeting {
            title: spanned("x"),
            start: Spanned::new(start, Span::at(0)),
            end: None,
            repeat: Some(spanned(repeat)),
            place: None,
            url: None,
        };
        fault(repeat, &meeting).map(|(_, label)| label.id)
    }

    #[test]
    fn every_fault_has_its_own_words() {
        for good in [
            "FREQ=MONTHLY;INTERVAL=2",
            "FREQ=WEEKLY;BYDAY=TH;COUNT=10",
            "FREQ=MONTHLY;BYDAY=1TH",
            "FREQ=WEEKLY;UNTIL=20271231",
            "FREQ=WEEKLY;UNTIL=20271231T235959Z",
            "FREQ=YEARLY",
        ] {
            assert_eq!(said(good), None, "{good}");
        }
        assert_eq!(said("tous les mois"), Some("bad-repeat-shape"));
        assert_eq!(said("FREQ=SOMETIMES"), Some("bad-repeat-part"));
        assert_eq!(said("FREQ=MONTHLY;EVERY=2"), Some("bad-repeat-part"));
        assert_eq!(said("FREQ=MONTHLY;BYMONTHDAY=32"), Some("bad-repeat-part"));
        assert_eq!(said("INTERVAL=2"), Some("bad-repeat-shape"));
        assert_eq!(said("FREQ=MONTHLY;INTERVAL=0"), Some("bad-repeat-interval"));
        assert_eq!(said("FREQ=WEEKLY;UNTIL=2027"), Some("bad-repeat-until"));
        assert_eq!(said("FREQ=WEEKLY;UNTIL=20260101"), Some("bad-repeat-over"));
        assert_eq!(said("FREQ=WEEKLY;UNTIL=20270101;COUNT=3"), Some("bad-repeat-two-ends"));
        assert_eq!(said("FREQ=SECONDLY"), Some("bad-repeat-often"));
        assert_eq!(said("FREQ=DAILY;BYHOUR=1,2"), Some("bad-repeat-often"));
        assert_eq!(said("FREQ=WEEKLY;BYDAY=MO"), Some("bad-repeat-start"));
        assert_eq!(said("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31"), Some("bad-repeat-never"));
        assert_eq!(said("RRULE:FREQ=MONTHLY"), Some("bad-repeat-part"));
        assert_eq!(said("FREQ=DAILY;COUNT=0"), Some("bad-repeat-never"));
    }

    #[test]
    fn usual_words_are_sorted_and_folded() {
        assert!(USUAL.is_sorted());
        assert!(USUAL.iter().all(|(words, _)| fold_words(words) == *words));
    }
}

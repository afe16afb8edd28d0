//! Dates as people write them, and what they are in TOML: `15/01/2014`,
//! `15 janvier 2014`, `2014–01–15`, `2014-1-5`, `2026-12-03 18h30`.

use chrono::{NaiveDate, NaiveTime};

use crate::finding::Applicability;
use crate::fold::fold;

/// Months by their first letters, folded: French, then English.
const MONTHS: [(&str, u32); 22] = [
    ("janv", 1),
    ("jan", 1),
    ("fev", 2),
    ("feb", 2),
    ("mars", 3),
    ("march", 3),
    ("mar", 3),
    ("avr", 4),
    ("apr", 4),
    ("mai", 5),
    ("may", 5),
    ("juin", 6),
    ("june", 6),
    ("jun", 6),
    ("juil", 7),
    ("jul", 7),
    ("aou", 8),
    ("aug", 8),
    ("sep", 9),
    ("oct", 10),
    ("nov", 11),
    ("dec", 12),
];

/// A date written anew; unsafe where day and month may be taken for each other.
pub fn date(text: &str) -> Option<(Applicability, String)> {
    let (how, day) = day(text)?;
    Some((how, day.to_string()))
}

/// A date, or a date and a time, written anew.
pub fn moment(text: &str) -> Option<(Applicability, String)> {
    if let Some((how, day)) = day(text) {
        return Some((how, day.to_string()));
    }
    let text = text.trim();
    let cut = text.rfind([' ', 'T', 't', '\u{a0}', ','])?;
    let (before, after) = text.split_at(cut);
    let before = before.trim_end_matches([',', ' ']).trim_end_matches(" à");
    let (how, day) = day(before)?;
    let time = time(after.trim_start_matches([' ', 'T', 't', '\u{a0}', ',']))?;
    Some((how, format!("{day}T{time}")))
}

/// A text with the hyphens that a typographer replaced.
pub fn plain(text: &str) -> String {
    text.chars().map(|c| if is_dash(c) { '-' } else { c }).collect()
}

/// Whether a text is made of what dates are made of.
pub fn looks_like(text: &str) -> bool {
    text.bytes().filter(u8::is_ascii_digit).count() >= 4
        && text.chars().all(|c| c.is_alphanumeric() || is_dash(c) || matches!(c, '/' | '.' | ':' | ' ' | '+'))
        && text.contains(|c| is_dash(c) || c == '/')
}

/// A hyphen, or one of the dashes that word processors put in its place.
pub const fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}')
}

/// Why a date written as year, month, day is none, and what may be put in its place.
#[derive(Debug, PartialEq, Eq)]
pub enum Slip {
    /// `2014-01`: the day is missing; the year.
    NoDay(String),
    /// `2026-13-05`: there is no such month; the date with month and day exchanged.
    Month(Option<String>),
    /// `2026-02-30`: how long the month is.
    Length(i64),
}

/// What is wrong with a text that looks like a date and is in no calendar.
pub fn slip(text: &str) -> Option<Slip> {
    let numbers = text.split(|c| is_dash(c) || c == '/').map(|part| part.trim().parse::<u32>());
    let numbers: Vec<u32> = numbers.collect::<Result<_, _>>().ok()?;
    let (year, month) = (i32::try_from(*numbers.first()?).ok()?, *numbers.get(1)?);
    if !(1000..=9999).contains(&year) {
        return None;
    }
    match numbers.as_slice() {
        [_, 1..=12] => Some(Slip::NoDay(year.to_string())),
        [_, month @ 13..=u32::MAX, day] => {
            let exchanged = NaiveDate::from_ymd_opt(year, *day, *month);
            Some(Slip::Month(exchanged.map(|day| day.to_string())))
        }
        [_, 1..=12, 29..=u32::MAX] => {
            let first = NaiveDate::from_ymd_opt(year, month, 1)?;
            let next = first.checked_add_months(chrono::Months::new(1))?;
            Some(Slip::Length((next - first).num_days()))
        }
        _ => None,
    }
}

fn day(text: &str) -> Option<(Applicability, NaiveDate)> {
    let text = text.trim();
    if text.len() > 40 {
        return None;
    }
    let parts: Vec<&str> = text
        .split(|c: char| is_dash(c) || matches!(c, '/' | '.' | ' ' | '\u{a0}'))
        .filter(|p| !p.is_empty())
        .collect();
    let [first, second, third] = parts.as_slice() else { return None };
    let number = |part: &str| part.parse::<u32>().ok().filter(|_| part.len() <= 4);
    let year = |part: &str| number(part).filter(|_| part.len() == 4).and_then(|y| i32::try_from(y).ok());
    if let (Some(year), Some(month), Some(day)) = (year(first), number(second), number(third)) {
        return Some((Applicability::Safe, NaiveDate::from_ymd_opt(year, month, day)?));
    }
    let year = year(third)?;
    let ordinal = first.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let day = number(if matches!(first.strip_prefix(ordinal), Some("er" | "st" | "nd" | "rd" | "th")) {
        ordinal
    } else {
        first
    })?;
    if let Some(month) = month(second) {
        return Some((Applicability::Safe, NaiveDate::from_ymd_opt(year, month, day)?));
    }
    let month = number(second)?;
    // 15/01 can only be the fifteenth of January; 03/04 may be read two ways.
    let how = if day > 12 || day == month { Applicability::Safe } else { Applicability::Unsafe };
    Some((how, NaiveDate::from_ymd_opt(year, month, day)?))
}

fn month(text: &str) -> Option<u32> {
    let folded = fold(text);
    let letters = folded.chars().all(|c| c.is_ascii_lowercase());
    MONTHS.iter().find(|(start, _)| letters && folded.starts_with(start)).map(|(_, month)| *month)
}

fn time(text: &str) -> Option<NaiveTime> {
    let text = text.trim();
    let mut parts = text.split([':', 'h', 'H']);
    let number = |part: &str| {
        if part.is_empty() { Some(0) } else { part.parse::<u32>().ok().filter(|_| part.len() <= 2) }
    };
    let hour = parts.next().filter(|h| !h.is_empty()).and_then(number)?;
    let minute = number(parts.next()?)?;
    let second = number(parts.next().unwrap_or("0"))?;
    if parts.next().is_some() { None } else { NaiveTime::from_hms_opt(hour, minute, second) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_anew() {
        let anew =
            |text: &str| date(text).map_or("-".to_owned(), |(how, day)| format!("{} {day}", how.name()));
        assert_eq!(anew("15/01/2014"), "safe 2014-01-15");
        assert_eq!(anew("03/04/2014"), "unsafe 2014-04-03");
        assert_eq!(anew("15.01.2014"), "safe 2014-01-15");
        assert_eq!(anew("2014/1/5"), "safe 2014-01-05");
        assert_eq!(anew("2014\u{2013}01\u{2013}15"), "safe 2014-01-15");
        assert_eq!(anew("15 janvier 2014"), "safe 2014-01-15");
        assert_eq!(anew("1er août 2014"), "safe 2014-08-01");
        assert_eq!(anew("30/02/2014"), "-");
        assert_eq!(anew("janvier 2014"), "-");
    }

    #[test]
    fn impossible_dates_are_explained() {
        assert_eq!(slip("2014-01"), Some(Slip::NoDay("2014".to_owned())));
        assert_eq!(slip("2026-13-05"), Some(Slip::Month(Some("2026-05-13".to_owned()))));
        assert_eq!(slip("2026-13-31"), Some(Slip::Month(None)));
        assert_eq!(slip("2026-02-30"), Some(Slip::Length(28)));
        assert_eq!(slip("2024/02/30"), Some(Slip::Length(29)));
        assert_eq!(slip("2026-00-01"), None);
    }

    #[test]
    fn moments_are_written_anew() {
        let anew = |text: &str| moment(text).map(|(_, at)| at).unwrap_or_default();
        assert_eq!(anew("2026-12-03 18h30"), "2026-12-03T18:30:00");
        assert_eq!(anew("3 décembre 2026 à 18h"), "2026-12-03T18:00:00");
        assert_eq!(anew("15/12/2026 18:30"), "2026-12-15T18:30:00");
        assert_eq!(anew("2026-12-03"), "2026-12-03");
        assert_eq!(anew("demain 18h"), "");
    }
}

//! A rule of repetition (RFC 5545, 3.3.10) in plain words.

use chrono::{NaiveDate, Weekday};

use super::dates;
use super::tongue::Tongue;
use crate::msg;
use crate::typography;

/// `tous les deux mois, le premier jeudi`; `None` when the rule says more than these
/// words can: it is then shown as it stands.
#[must_use]
pub fn in_words(tongue: &Tongue, rule: &str) -> Option<String> {
    let mut parts = Parts { interval: 1, ..Parts::default() };
    for part in rule.trim_start_matches("RRULE:").split(';').filter(|p| !p.is_empty()) {
        let (name, value) = part.split_once('=')?;
        match name.to_ascii_uppercase().as_str() {
            "FREQ" => parts.every = Some(unit(value)?),
            "INTERVAL" => parts.interval = value.parse().ok().filter(|n| *n > 0)?,
            "COUNT" => parts.count = Some(value.parse().ok()?),
            "UNTIL" => parts.until = Some(NaiveDate::parse_from_str(value.get(..8)?, "%Y%m%d").ok()?),
            "BYDAY" => parts.days = value.split(',').map(by_day).collect::<Option<_>>()?,
            // The first day of the week matters to no rule that gets here, but those
            // with several days in a week of several.
            "WKST" => {}
            _ => return None,
        }
    }
    parts.say(tongue)
}

#[derive(Debug, Default)]
struct Parts {
    every: Option<&'static str>,
    interval: i64,
    count: Option<i64>,
    until: Option<NaiveDate>,
    /// Which one in the month, 0 for each, and the day.
    days: Vec<(i8, Weekday)>,
}

impl Parts {
    fn say(&self, tongue: &Tongue) -> Option<String> {
        let every = self.every?;
        let numbered = self.days.iter().any(|(nth, _)| *nth != 0);
        if numbered && every != "month" || !self.days.is_empty() && matches!(every, "day" | "year") {
            return None;
        }
        if every == "month" && self.days.iter().any(|(nth, _)| *nth == 0) {
            return None;
        }
        let mut said = vec![tongue.count(&format!("label-every-{every}"), self.interval)];
        if !self.days.is_empty() {
            said.extend(self.days.iter().map(|day| on(tongue, *day)));
        }
        if let Some(count) = self.count {
            said.push(tongue.count("site-every-times", count));
        }
        if let Some(until) = self.until {
            said.push(tongue.say(&msg!("site-every-until", date = dates::day(tongue, until).text)));
        }
        Some(tongue.list(&said))
    }
}

fn unit(value: &str) -> Option<&'static str> {
    Some(match value.to_ascii_uppercase().as_str() {
        "DAILY" => "day",
        "WEEKLY" => "week",
        "MONTHLY" => "month",
        "YEARLY" => "year",
        _ => return None,
    })
}

fn by_day(text: &str) -> Option<(i8, Weekday)> {
    let (nth, day) = text.split_at_checked(text.len().checked_sub(2)?)?;
    let nth =
        if nth.is_empty() { 0 } else { nth.parse().ok().filter(|n| (-1..=5).contains(n) && *n != 0)? };
    let day = match day.to_ascii_uppercase().as_str() {
        "MO" => Weekday::Mon,
        "TU" => Weekday::Tue,
        "WE" => Weekday::Wed,
        "TH" => Weekday::Thu,
        "FR" => Weekday::Fri,
        "SA" => Weekday::Sat,
        "SU" => Weekday::Sun,
        _ => return None,
    };
    Some((nth, day))
}

fn on(tongue: &Tongue, (nth, day): (i8, Weekday)) -> String {
    let day = typography::weekday(day, tongue.code());
    match nth {
        0 => tongue.say(&msg!("site-on-day", day = day)),
        -1 => tongue.say(&msg!("site-nth-last", day = day)),
        nth => tongue.say(&msg!("site-nth", nth = i64::from(nth), day = day)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(rule: &str) -> [Option<String>; 2] {
        ["fr", "en"].map(|tag| in_words(&Tongue::of(tag), rule))
    }

    #[test]
    fn simple_rules_are_said() {
        let some = |fr: &str, en: &str| [Some(fr.to_owned()), Some(en.to_owned())];
        assert_eq!(said("FREQ=MONTHLY;INTERVAL=2"), some("tous les 2 mois", "every 2 months"));
        assert_eq!(
            said("FREQ=WEEKLY;BYDAY=TU,TH"),
            some("chaque semaine, le mardi, le jeudi", "every week, on Tuesday, on Thursday")
        );
        assert_eq!(
            said("FREQ=MONTHLY;BYDAY=1TH;COUNT=6"),
            some("chaque mois, le premier jeudi, 6 fois", "every month, on the first Thursday, 6 times")
        );
        assert_eq!(
            said("FREQ=YEARLY;UNTIL=20281231T000000Z"),
            some("chaque année, jusqu’au 31\u{a0}décembre 2028", "every year, until 31\u{a0}December 2028")
        );
    }

    #[test]
    fn the_rest_is_not_guessed() {
        for rule in
            ["FREQ=MONTHLY;BYMONTHDAY=15", "FREQ=DAILY;BYDAY=MO", "FREQ=SECONDLY", "é", "FREQ=WEEKLY;BYDAY=é"]
        {
            assert_eq!(said(rule), [None, None], "{rule}");
        }
    }
}

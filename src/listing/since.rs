//! How long ago a day was, as people say it. Only for terminals: on a page it would
//! grow stale.

use chrono::{Datelike, NaiveDate};

use crate::msg;
use crate::words::Words;

/// `3 months ago`; a day to come is written out.
#[must_use]
pub fn ago(day: NaiveDate, today: NaiveDate, words: &Words) -> String {
    let days = (today - day).num_days();
    match (days, months(day, today)) {
        (..=-1, _) => day.to_string(),
        (0, _) => words.text("ago-today"),
        (1, _) => words.text("ago-yesterday"),
        (_, ..=1) if days < 45 => words.say(&msg!("ago-days", days = days)),
        (_, months @ ..=23) => words.say(&msg!("ago-months", months = months.max(1))),
        (_, months) => words.say(&msg!("ago-years", years = months / 12)),
    }
}

/// Whole months between two days.
fn months(from: NaiveDate, to: NaiveDate) -> i64 {
    let of = |day: NaiveDate| i64::from(day.year()) * 12 + i64::from(day.month0());
    of(to) - of(from) - i64::from(to.day() < from.day())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_is_told_as_people_tell_it() {
        let say = |language, day: &str| {
            let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
            ago(day.parse().unwrap(), today, &Words::new(language))
        };
        assert_eq!(say("fr", "2026-11-24"), "aujourd’hui");
        assert_eq!(say("fr", "2026-11-23"), "hier");
        assert_eq!(say("fr", "2026-11-22"), "il y a 2 jours");
        assert_eq!(say("fr", "2026-10-11"), "il y a 44 jours");
        assert_eq!(say("fr", "2026-10-10"), "il y a 1 mois");
        assert_eq!(say("fr", "2026-08-24"), "il y a 3 mois");
        assert_eq!(say("fr", "2025-09-24"), "il y a 14 mois");
        assert_eq!(say("en", "2024-11-24"), "2 years ago");
        assert_eq!(say("en", "2024-11-25"), "23 months ago");
        assert_eq!(say("en", "2027-01-01"), "2027-01-01");
    }
}

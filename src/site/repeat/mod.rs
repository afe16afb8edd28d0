//! A rule of repetition (RFC 5545, 3.3.10) in plain words: it is read here, and brought into
//! the form that has words.

mod said;

use chrono::{NaiveDate, Weekday};

use super::tongue::Tongue;

/// `tous les deux mois, le premier jeudi`; `None` when the rule says more than these
/// words can: it is then shown as it stands.
#[must_use]
pub fn in_words(tongue: &Tongue, rule: &str) -> Option<String> {
    let mut parts = Parts { interval: 1, ..Parts::default() };
    for part in rule.split(';').filter(|p| !p.is_empty()) {
        let (name, value) = part.split_once('=')?;
        match name.to_ascii_uppercase().as_str() {
            "FREQ" => parts.every = Some(unit(value)?),
            "INTERVAL" => parts.interval = value.parse().ok().filter(|n| *n > 0)?,
            "COUNT" => parts.count = Some(value.parse().ok()?),
            "UNTIL" => parts.until = Some(NaiveDate::parse_from_str(value.get(..8)?, "%Y%m%d").ok()?),
            "BYDAY" => parts.days = value.split(',').map(by_day).collect::<Option<_>>()?,
            "BYMONTHDAY" => parts.dates = numbers(value, |n| (1..=31).contains(&n) || n == -1)?,
            "BYMONTH" => parts.months = numbers(value, |n| (1..=12).contains(&n))?,
            "BYSETPOS" => parts.places = numbers(value, |n| (-2..=5).contains(&n) && n != 0)?,
            // The first day of the week matters to no rule that gets here, but those
            // with several days in a week of several.
            "WKST" => {}
            _ => return None,
        }
    }
    parts.settled()?.say(tongue)
}

#[derive(Debug, Default)]
struct Parts {
    every: Option<&'static str>,
    interval: i64,
    count: Option<i64>,
    until: Option<NaiveDate>,
    /// Which one in the month, 0 for each, and the day.
    days: Vec<(i64, Weekday)>,
    /// Days of the month; -1 is the last.
    dates: Vec<i64>,
    months: Vec<i64>,
    /// Which of the days of a month.
    places: Vec<i64>,
}

/// From Monday to Friday.
const WORKING: [Weekday; 5] = [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri];

impl Parts {
    /// The same rule in the form that is said; `None` for those that have no words.
    fn settled(mut self) -> Option<Self> {
        let every = self.every?;
        let each = self.days.iter().all(|(nth, _)| *nth == 0);
        let only = match self.days[..] {
            [(0, day)] if every == "month" => Some(day),
            _ => None,
        };
        if let Some(day) = only.filter(|_| !self.places.is_empty()) {
            // The first of all Thursdays is the first Thursday.
            self.days = self.places.drain(..).map(|nth| (nth, day)).collect();
        } else if let Some((day, nth)) = only.zip(week(&self.dates)) {
            // So is the Thursday from the first to the seventh.
            self.days = vec![(nth, day)];
            self.dates.clear();
        } else if matches!(every, "day" | "month")
            && self.interval == 1
            && !self.days.is_empty()
            && each
            && self.dates.is_empty()
            && self.places.is_empty()
        {
            self.every = Some("week");
        }
        let (every, each) = (self.every?, self.days.iter().all(|(nth, _)| *nth == 0));
        let said = match every {
            "day" => self.days.is_empty() && self.dates.is_empty(),
            "week" => each && self.dates.is_empty(),
            "month" if self.is_working() => matches!(self.places[..], [1 | -1]) && self.dates.is_empty(),
            // In a year, days and dates are those of its months.
            _ if self.days.is_empty() => self.dates.is_empty() || every == "month" || !self.months.is_empty(),
            _ => {
                !self.days.iter().any(|(nth, _)| *nth == 0)
                    && self.dates.is_empty()
                    && (every == "month" || !self.months.is_empty())
            }
        };
        // Months that an interval leaps over are no words' work.
        let leaps = self.interval > 1 && !self.months.is_empty() && every != "year";
        let placed = self.places.is_empty() || every == "month" && self.is_working();
        (said && placed && !leaps).then_some(self)
    }

    fn is_working(&self) -> bool {
        let days: Vec<Weekday> = self.days.iter().filter(|(nth, _)| *nth == 0).map(|(_, day)| *day).collect();
        days.len() == self.days.len() && days.len() == 5 && WORKING.iter().all(|day| days.contains(day))
    }
}

/// Which week of the month some days are, when they are one: the 8th to the 14th are the second.
fn week(dates: &[i64]) -> Option<i64> {
    let first = *dates.iter().min()?;
    let all = dates.len() == 7 && (first..first + 7).all(|date| dates.contains(&date));
    (all && first % 7 == 1 && first < 23).then_some(first / 7 + 1)
}

fn numbers(text: &str, fits: impl Fn(i64) -> bool) -> Option<Vec<i64>> {
    text.split(',').map(|number| number.parse().ok().filter(|n| fits(*n))).collect()
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

fn by_day(text: &str) -> Option<(i64, Weekday)> {
    let (nth, day) = text.split_at_checked(text.len().checked_sub(2)?)?;
    let nth =
        if nth.is_empty() { 0 } else { nth.parse().ok().filter(|n| (-2..=5).contains(n) && *n != 0)? };
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

#[cfg(test)]
mod tests {
    use super::*;

    fn said(rule: &str) -> [Option<String>; 2] {
        ["fr", "en"].map(|tag| in_words(&Tongue::of(tag), rule))
    }

    #[test]
    fn simple_rules_are_said() {
        let some = |fr: &str, en: &str| [Some(fr.to_owned()), Some(en.to_owned())];
        assert_eq!(said("FREQ=MONTHLY;INTERVAL=2"), some("tous les 2\u{a0}mois", "every 2\u{a0}months"));
        assert_eq!(
            said("FREQ=WEEKLY;BYDAY=TU,TH"),
            some("chaque semaine, le mardi et le jeudi", "every week, on Tuesday and on Thursday")
        );
        assert_eq!(
            said("FREQ=MONTHLY;BYDAY=1TH;COUNT=6"),
            some(
                "chaque mois, le premier jeudi, 6\u{a0}fois",
                "every month, on the first Thursday, 6\u{a0}times"
            )
        );
        assert_eq!(
            said("FREQ=YEARLY;UNTIL=20281231T000000Z"),
            some(
                "chaque année, jusqu’au 31\u{a0}décembre\u{a0}2028",
                "every year, until 31\u{a0}December\u{a0}2028"
            )
        );
    }

    #[test]
    fn usual_rules_have_words() {
        let cases = [
            ("FREQ=MONTHLY;BYMONTHDAY=15", "chaque mois, le 15", "every month, on the 15th"),
            (
                "FREQ=MONTHLY;BYMONTHDAY=1,-1",
                "chaque mois, le 1er et le dernier jour du mois",
                "every month, on the 1st and on the last day of the month",
            ),
            (
                "FREQ=MONTHLY;INTERVAL=2;BYDAY=1SA,3SA",
                "tous les 2 mois, le premier samedi et le troisième samedi",
                "every 2 months, on the first Saturday and on the third Saturday",
            ),
            (
                "FREQ=MONTHLY;BYDAY=TH;BYSETPOS=2",
                "chaque mois, le deuxième jeudi",
                "every month, on the second Thursday",
            ),
            (
                "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=8,9,10,11,12,13,14",
                "chaque mois, le deuxième samedi",
                "every month, on the second Saturday",
            ),
            (
                "FREQ=MONTHLY;BYDAY=-2FR",
                "chaque mois, l’avant-dernier vendredi",
                "every month, on the last but one Friday",
            ),
            (
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
                "chaque mois, le dernier jour ouvré",
                "every month, on the last weekday",
            ),
            ("FREQ=MONTHLY;BYDAY=TU", "chaque semaine, le mardi", "every week, on Tuesday"),
            (
                "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR",
                "chaque semaine, du lundi au vendredi",
                "every week, from Monday to Friday",
            ),
            (
                "FREQ=WEEKLY;BYDAY=MO;BYMONTH=9,10,11",
                "chaque semaine, le lundi, en septembre, octobre et novembre",
                "every week, on Monday, in September, October and November",
            ),
            (
                "FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=21",
                "chaque année, le 21 septembre",
                "every year, on 21 September",
            ),
            (
                "FREQ=YEARLY;BYMONTH=5;BYDAY=2SU",
                "chaque année, le deuxième dimanche, en mai",
                "every year, on the second Sunday, in May",
            ),
        ];
        for (rule, french, english) in cases {
            let plain = said(rule).map(|words| words.map(|words| words.replace('\u{a0}', " ")));
            assert_eq!(plain, [Some(french.to_owned()), Some(english.to_owned())], "{rule}");
        }
        let arabic = in_words(&Tongue::of("ar"), "FREQ=WEEKLY;BYDAY=TU,TH").unwrap();
        assert_eq!(arabic, "كل أسبوع، يوم الثلاثاء ويوم الخميس");
    }

    #[test]
    fn the_rest_is_not_guessed() {
        for rule in [
            "FREQ=MONTHLY;BYMONTHDAY=-2",
            "FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR",
            "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU",
            "FREQ=MONTHLY;BYDAY=TU,TH;BYSETPOS=2",
            "FREQ=MONTHLY;INTERVAL=2;BYMONTH=9",
            "FREQ=YEARLY;BYMONTHDAY=15",
            "FREQ=YEARLY;BYDAY=20MO",
            "FREQ=YEARLY;BYDAY=1SU",
            "FREQ=YEARLY;BYMONTH=5;BYDAY=SU",
            "FREQ=DAILY;INTERVAL=2;BYDAY=MO",
            "FREQ=WEEKLY;BYDAY=1MO",
            "FREQ=DAILY;BYHOUR=9,17",
            "FREQ=SECONDLY",
            "é",
            "FREQ=WEEKLY;BYDAY=é",
        ] {
            assert_eq!(said(rule), [None, None], "{rule}");
        }
    }
}

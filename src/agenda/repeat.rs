//! Which days a meeting comes back (RFC 5545, 3.3.10), within a span and within bounds.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, TimeDelta, TimeZone};
use chrono_tz::Tz;
use rrule::{Frequency, RRule, RRuleSet, Unvalidated};

use super::time::{on_the_wall, resolved};
use crate::group::{Meeting, Moment};

/// Of a rule that counts its occurrences, so many are followed at most: those of a
/// daily meeting of 27 years.
const COUNTED: usize = 10_000;

/// A rule of repetition in its parts.
#[derive(Debug, Clone)]
pub struct Repeat {
    /// All parts but `UNTIL`.
    rule: RRule<Unvalidated>,
    /// The last day or moment, as written.
    pub until: Option<Until>,
}

/// The end of a repetition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Until {
    Day(NaiveDate),
    /// What walls show.
    Local(NaiveDateTime),
    Utc(NaiveDateTime),
}

impl Until {
    fn read(text: &str) -> Option<Self> {
        let Some((day, time)) = text.split_once('T') else {
            return NaiveDate::parse_from_str(text, "%Y%m%d").ok().map(Self::Day);
        };
        let (time, utc) = time.strip_suffix('Z').map_or((time, false), |time| (time, true));
        let at = NaiveDateTime::parse_from_str(&format!("{day}T{time}"), "%Y%m%dT%H%M%S").ok()?;
        Some(if utc { Self::Utc(at) } else { Self::Local(at) })
    }

    /// Whether an occurrence at `wall` of a meeting that starts like `like` is within it.
    /// The last day counts to its end.
    fn takes(self, like: Moment, wall: NaiveDateTime, zone: Option<Tz>) -> bool {
        match (self, like) {
            (Self::Day(last), _) => wall.date() <= last,
            (Self::Local(last) | Self::Utc(last), Moment::Day(_)) => wall.date() <= last.date(),
            (Self::Local(last), _) => wall <= last,
            (Self::Utc(last), Moment::Local(_)) => {
                zone.map_or(wall, |zone| resolved(zone, wall).naive_utc()) <= last
            }
            (Self::Utc(last), Moment::Fixed(at)) => {
                wall - TimeDelta::seconds(at.offset().local_minus_utc().into()) <= last
            }
        }
    }
}

impl Repeat {
    /// `None` when it is no rule: such a file never reaches a `Directory`.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let upper = text.to_ascii_uppercase();
        let (ends, parts): (Vec<&str>, Vec<&str>) =
            upper.split(';').partition(|part| part.starts_with("UNTIL="));
        let until = match ends.first().and_then(|part| part.split_once('=')) {
            Some((_, text)) => Some(Until::read(text)?),
            None => None,
        };
        Some(Self { rule: parts.join(";").parse().ok()?, until })
    }

    /// The occurrences from `start` as walls show them, the first day `from` or soon before.
    fn after(self, start: NaiveDateTime, from: NaiveDate) -> Option<RRuleSet> {
        let (start, rule) = match self.rule.get_count() {
            None => (nearer(&self.rule, start, from).unwrap_or(start), self.rule),
            Some(count) => match self.plain_round() {
                Some(round) => {
                    let rounds = (from - start.date()).num_days().div_euclid(round).max(0);
                    let left = i64::from(count).checked_sub(rounds).filter(|left| *left > 0)?;
                    let past = TimeDelta::days(rounds * round);
                    (start.checked_add_signed(past)?, self.rule.count(u32::try_from(left).ok()?))
                }
                None => (start, self.rule),
            },
        };
        // As if in UTC, where every hour comes once a day.
        rule.build(rrule::Tz::UTC.from_utc_datetime(&start)).ok().map(RRuleSet::limit)
    }

    /// The days from one occurrence to the next, where they are always as many.
    fn plain_round(&self) -> Option<i64> {
        let rule = &self.rule;
        let plain = rule.get_by_set_pos().is_empty()
            && rule.get_by_month().is_empty()
            && rule.get_by_month_day().is_empty()
            && rule.get_by_year_day().is_empty()
            && rule.get_by_week_no().is_empty()
            && rule.get_by_weekday().is_empty();
        let interval = i64::from(rule.get_interval());
        match rule.get_freq() {
            Frequency::Daily if plain && interval > 0 => Some(interval),
            Frequency::Weekly if plain && interval > 0 => Some(interval * 7),
            _ => None,
        }
    }
}

/// When walls show the start of each occurrence, from about the day `from` to the day `to`.
pub(super) fn walls(
    meeting: &Meeting,
    zone: Option<Tz>,
    from: NaiveDate,
    to: NaiveDate,
) -> impl Iterator<Item = NaiveDateTime> {
    let like = meeting.start.value;
    let start = on_the_wall(like);
    let repeat = meeting.repeat.as_ref().and_then(|text| Repeat::read(text));
    let once = repeat.is_none().then_some(start);
    let until = repeat.as_ref().and_then(|repeat| repeat.until);
    // A rule that has ended is not followed into the future in search of more.
    let over = until.is_some_and(|until| match until {
        Until::Day(day) => day < from,
        Until::Local(at) | Until::Utc(at) => at.date() < from.pred_opt().unwrap_or(from),
    });
    let set = repeat.filter(|_| !over && start.date() <= to).and_then(|repeat| repeat.after(start, from));
    let again = set.map(|set| (&set).into_iter().take(COUNTED).map(|at| at.naive_utc()));
    let walls = once.into_iter().chain(again.into_iter().flatten());
    walls
        .take_while(move |wall| wall.date() <= to && until.is_none_or(|until| until.takes(like, *wall, zone)))
        .filter(move |wall| wall.date() >= from)
}

/// A whole number of rounds after `start`, not after `from`, the same days follow: what
/// began long ago is not followed through all the time since.
fn nearer(rule: &RRule<Unvalidated>, start: NaiveDateTime, from: NaiveDate) -> Option<NaiveDateTime> {
    let interval = i64::from(rule.get_interval());
    let days = (from - start.date()).num_days();
    let round = match rule.get_freq() {
        Frequency::Daily => interval,
        Frequency::Weekly => interval * 7,
        Frequency::Monthly => return nearer_year(start, from, interval / gcd(interval, 12)),
        Frequency::Yearly => return nearer_year(start, from, interval),
        Frequency::Hourly | Frequency::Minutely | Frequency::Secondly => return None,
    };
    let past = days.checked_div(round).filter(|rounds| *rounds > 0)? * round;
    start.checked_add_days(Days::new(u64::try_from(past).ok()?))
}

/// The same day some rounds of `years` later. A leap day comes in every round of 400.
fn nearer_year(start: NaiveDateTime, from: NaiveDate, years: i64) -> Option<NaiveDateTime> {
    let leap = start.month() == 2 && start.day() == 29;
    let round = if leap { years / gcd(years, 400) * 400 } else { years };
    // The year before, for the day may not have come yet in this one.
    let past = i64::from(from.year()) - 1 - i64::from(start.year());
    let past = past.checked_div(round).filter(|rounds| *rounds > 0)? * round;
    start.with_year(start.year().checked_add(i32::try_from(past).ok()?)?)
}

fn gcd(a: i64, b: i64) -> i64 {
    if b == 0 { a } else { gcd(b, a % b) }
}

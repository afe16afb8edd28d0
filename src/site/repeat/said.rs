//! The words of a rule of repetition: how often, on which days, in which months, until when.

use chrono::Weekday;

use super::Parts;
use crate::msg;
use crate::site::dates;
use crate::site::tongue::Tongue;
use crate::typography;

impl Parts {
    pub(super) fn say(&self, tongue: &Tongue) -> Option<String> {
        let every = self.every?;
        let mut said = vec![tongue.count(&format!("label-every-{every}"), self.interval)];
        let month = |month: &i64| typography::month_name(u32::try_from(*month).unwrap_or(0), tongue.code());
        let months: Vec<String> = self.months.iter().map(|m| month(m).to_owned()).collect();
        match (&self.dates[..], &self.months[..]) {
            ([date], [own]) if every == "year" && *date > 0 => {
                said.push(tongue.say(&msg!("site-on-month-day", day = *date, month = month(own))));
            }
            _ => {
                if self.is_working() {
                    said.push(tongue.word(match self.places[..] {
                        [1] => "site-first-workday",
                        [_] => "site-last-workday",
                        _ => "site-on-workdays",
                    }));
                } else if !self.days.is_empty() {
                    said.push(listed(tongue, self.days.iter().map(|day| on(tongue, *day)).collect()));
                }
                if !self.dates.is_empty() {
                    said.push(listed(tongue, self.dates.iter().map(|day| on_date(tongue, *day)).collect()));
                }
                if !months.is_empty() {
                    said.push(tongue.say(&msg!("site-in-months", months = listed(tongue, months))));
                }
            }
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

/// `le mardi, le jeudi et le samedi`
fn listed(tongue: &Tongue, mut all: Vec<String>) -> String {
    let last = all.pop().unwrap_or_default();
    if all.is_empty() {
        return last;
    }
    tongue.say(&msg!("site-list-and", rest = tongue.list(&all), last = last))
}

fn on(tongue: &Tongue, (nth, day): (i64, Weekday)) -> String {
    let day = typography::weekday(day, tongue.code());
    match nth {
        0 => tongue.say(&msg!("site-on-day", day = day)),
        -1 => tongue.say(&msg!("site-nth-last", day = day)),
        -2 => tongue.say(&msg!("site-nth-last-but-one", day = day)),
        nth => tongue.say(&msg!("site-nth", nth = nth, day = day)),
    }
}

fn on_date(tongue: &Tongue, date: i64) -> String {
    if date < 0 { tongue.word("site-on-last-date") } else { tongue.say(&msg!("site-on-date", day = date)) }
}

//! A date that lies in the future, of something that has happened.

use chrono::{Datelike, Days, NaiveDate};

use super::{Check, Context, Rule};
use crate::finding::{Finding, Level};
use crate::group::{Founded, Group};
use crate::msg;
use crate::source::Span;

pub const RULE: Rule = Rule {
    id: "future-date",
    level: Level::Deny,
    page: include_str!("../../docs/rules/future-date.md"),
    check: Check::Group(check),
};

fn check(context: &Context<'_>, group: &Group, found: &mut Vec<Finding>) {
    let mut hold = |key: String, day: NaiveDate, span: Span| {
        if lies_ahead(context, day) {
            let message = msg!("future-date", key = &key, day = day.to_string());
            let label = msg!("future-date-label", today = context.today.to_string());
            found.push(Finding::new(RULE.id, group.file, span, message).label(label).key(key));
        }
    };
    for (key, date) in [("members_on", &group.members_on), ("verified", &group.verified)] {
        if let Some(date) = date {
            hold(key.to_owned(), date.value, date.span);
        }
    }
    for (sign, pulse) in &group.health {
        if let Some(last) = pulse.last {
            let span = context.source(group).value_of("last", pulse.span);
            hold(format!("health.{}", sign.word()), last, span);
        }
    }
    if let Some(founded) = group.founded.as_ref().filter(|founded| is_ahead(context, founded.value)) {
        match founded.value {
            Founded::Day(day) => hold("founded".to_owned(), day, founded.span),
            Founded::Year(year) => {
                let message = msg!("future-date", key = "founded", day = year.to_string());
                let label = msg!("future-date-label", today = context.today.to_string());
                found.push(
                    Finding::new(RULE.id, group.file, founded.span, message).label(label).key("founded"),
                );
            }
        }
    }
}

/// Whether a foundation lies in the future.
pub(super) fn is_ahead(context: &Context<'_>, founded: Founded) -> bool {
    match founded {
        Founded::Day(day) => lies_ahead(context, day),
        // A year over 9999 is `bad-number`.
        Founded::Year(year) => year > context.today.year() && year <= 9999,
    }
}

/// Tomorrow may be today where the day begins earlier (UTC+14), so it passes.
fn lies_ahead(context: &Context<'_>, day: NaiveDate) -> bool {
    context.today.checked_add_days(Days::new(1)).is_some_and(|tomorrow| day > tomorrow)
}

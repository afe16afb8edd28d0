//! A point far from the country that it is said to be in.

use super::{Check, Context, Rule};
use crate::finding::{Finding, Level};
use crate::group::{Group, Standing};
use crate::msg;

pub const RULE: Rule = Rule {
    id: "far-coordinates",
    level: Level::Warn,
    page: include_str!("../../docs/rules/far-coordinates.md"),
    check: Check::Group(check),
};

fn check(_: &Context<'_>, group: &Group, found: &mut Vec<Finding>) {
    let Some(place) = group.place.as_ref().filter(|place| place.standing() == Some(Standing::Far)) else {
        return;
    };
    let (Some(latitude), Some(country)) = (&place.latitude, &place.country) else { return };
    let message = msg!("far-coordinates", country = &country.value);
    let finding = Finding::new(RULE.id, group.file, latitude.span, message).key("place.latitude");
    let finding = finding.related(group.at(country.span), msg!("far-coordinates-country"));
    found.push(finding.help(msg!("far-coordinates-help")));
}

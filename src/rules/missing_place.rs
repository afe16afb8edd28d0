//! A territorial group that does not say where it is.

use super::{Check, Context, Rule};
use crate::finding::{Finding, Level};
use crate::group::{Group, Kind};
use crate::msg;

pub const RULE: Rule = Rule {
    id: "missing-place",
    level: Level::Warn,
    page: include_str!("../../docs/rules/missing-place.md"),
    check: Check::Group(check),
};

fn check(_: &Context<'_>, group: &Group, found: &mut Vec<Finding>) {
    let said = |place: &crate::group::Place| {
        place.country.is_some() || place.region.is_some() || place.city.is_some()
    };
    if group.kind.value != Kind::Territorial || group.place.as_ref().is_some_and(said) {
        return;
    }
    let finding = Finding::new(RULE.id, group.file, group.kind.span, msg!("missing-place")).key("type");
    found.push(finding.help(msg!("missing-place-help")));
}

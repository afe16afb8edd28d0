//! A latitude without a longitude, or the other way round.

use super::{Check, Context, Rule};
use crate::finding::{Finding, Level};
use crate::group::Group;
use crate::msg;

pub const RULE: Rule = Rule {
    id: "lone-coordinate",
    level: Level::Deny,
    page: include_str!("../../docs/rules/lone-coordinate.md"),
    check: Check::Group(check),
};

fn check(_: &Context<'_>, group: &Group, found: &mut Vec<Finding>) {
    let Some(place) = &group.place else { return };
    let (there, missing, value) = match (&place.latitude, &place.longitude) {
        (Some(latitude), None) => ("place.latitude", "longitude", latitude),
        (None, Some(longitude)) => ("place.longitude", "latitude", longitude),
        _ => return,
    };
    let message = msg!("lone-coordinate", key = there, missing = missing);
    let finding = Finding::new(RULE.id, group.file, value.span, message).key(there);
    found.push(finding.help(msg!("lone-coordinate-help", missing = missing)));
}

//! The point (0, 0), in the sea off Africa: a form left empty.

use super::{Check, Context, Rule};
use crate::finding::{Finding, Level};
use crate::group::{Group, Standing};
use crate::msg;

pub const RULE: Rule = Rule {
    id: "zero-coordinates",
    level: Level::Warn,
    page: include_str!("../../docs/rules/zero-coordinates.md"),
    check: Check::Group(check),
};

fn check(_: &Context<'_>, group: &Group, found: &mut Vec<Finding>) {
    let Some(place) = group.place.as_ref().filter(|place| place.standing() == Some(Standing::Zero)) else {
        return;
    };
    let Some(latitude) = &place.latitude else { return };
    let finding = Finding::new(RULE.id, group.file, latitude.span, msg!("zero-coordinates"));
    found.push(finding.help(msg!("zero-coordinates-help")).key("place.latitude"));
}

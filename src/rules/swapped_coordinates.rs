//! Latitude and longitude the wrong way round.

use super::out_of_range_coordinates::swap;
use super::{Check, Context, Rule};
use crate::finding::{Applicability, Finding, Level};
use crate::group::{Group, Standing};
use crate::msg;

pub const RULE: Rule = Rule {
    id: "swapped-coordinates",
    level: Level::Warn,
    page: include_str!("../../docs/rules/swapped-coordinates.md"),
    check: Check::Group(check),
};

fn check(context: &Context<'_>, group: &Group, found: &mut Vec<Finding>) {
    let Some(place) = group.place.as_ref().filter(|place| place.standing() == Some(Standing::Swapped)) else {
        return;
    };
    let (Some(latitude), Some(country)) = (&place.latitude, &place.country) else { return };
    let Some(edits) = swap(context.source(group), place) else { return };
    let message = msg!("swapped-coordinates", country = &country.value);
    let finding = Finding::new(RULE.id, group.file, latitude.span, message).key("place.latitude");
    // Unsafe: the country may be what is wrong.
    found.push(finding.fix_all(Applicability::Unsafe, msg!("fix-swap-coordinates"), edits));
}

//! A latitude or a longitude that is nowhere on Earth.

use super::{Check, Context, Rule};
use crate::finding::{Applicability, Edit, Finding, Level};
use crate::group::{Group, Place, is_latitude, is_longitude};
use crate::msg;
use crate::source::{Source, Spanned};

pub const RULE: Rule = Rule {
    id: "out-of-range-coordinates",
    level: Level::Deny,
    page: include_str!("../../docs/rules/out-of-range-coordinates.md"),
    check: Check::Group(check),
};

fn check(context: &Context<'_>, group: &Group, found: &mut Vec<Finding>) {
    let Some(place) = &group.place else { return };
    let (Some(latitude), Some(longitude)) = (&place.latitude, &place.longitude) else { return };
    let (key, value, most) = match (is_latitude(latitude.value), is_longitude(longitude.value)) {
        (false, _) => ("place.latitude", latitude, 90_i64),
        (_, false) => ("place.longitude", longitude, 180),
        _ => return,
    };
    let message = msg!("out-of-range-coordinates", key = key, most = most);
    let finding = Finding::new(RULE.id, group.file, value.span, message).key(key);
    let turned = is_latitude(longitude.value) && is_longitude(latitude.value);
    found.push(match swap(context.source(group), place) {
        Some(edits) if turned => finding.fix_all(Applicability::Unsafe, msg!("fix-swap-coordinates"), edits),
        _ => finding.help(msg!("out-of-range-coordinates-help")),
    });
}

/// The edits that put latitude and longitude each in the place of the other.
pub(super) fn swap(source: &Source, place: &Place) -> Option<Vec<Edit>> {
    let (latitude, longitude) = (place.latitude.as_ref()?, place.longitude.as_ref()?);
    let put = |at: &Spanned<f64>, other: &Spanned<f64>| Edit {
        span: at.span,
        text: source.slice(other.span).to_owned(),
    };
    let mut edits = vec![put(latitude, longitude), put(longitude, latitude)];
    edits.sort_by_key(|edit| edit.span);
    Some(edits)
}

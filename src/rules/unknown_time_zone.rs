//! A time zone that is not in the IANA database.

use std::str::FromStr;

use chrono_tz::{TZ_VARIANTS, Tz};

use super::{Check, Context, Rule};
use crate::finding::{Applicability, Finding, Level};
use crate::fold::{fold_words, nearest};
use crate::msg;
use crate::quote::quoted;

pub const RULE: Rule = Rule {
    id: "unknown-time-zone",
    level: Level::Deny,
    page: include_str!("../../docs/rules/unknown-time-zone.md"),
    check: Check::Draft(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let settings = context.settings();
    let (Some(file), Some(zone)) = (settings.file, &settings.time_zone) else { return };
    if Tz::from_str(zone).is_ok() {
        return;
    }
    let finding = Finding::new(RULE.id, file, zone.span, msg!("unknown-time-zone", zone = &zone.value));
    let finding = finding.key("time_zone");
    found.push(match meant(zone) {
        Some((near, how)) => finding.fix(how, msg!("fix-near", near = near), zone.span, quoted(near)),
        None => finding.help(msg!("unknown-time-zone-help")),
    });
}

/// The zone of that name but for case, of that city, or of a name near it.
fn meant(text: &str) -> Option<(&'static str, Applicability)> {
    let names = || TZ_VARIANTS.iter().map(|zone| zone.name());
    let wanted = fold_words(text);
    if let Some(same) = names().find(|name| fold_words(name) == wanted) {
        return Some((same, Applicability::Safe));
    }
    let city = |name: &str| fold_words(name.rsplit('/').next().unwrap_or(name));
    let city = names().find(|name| name.contains('/') && city(name) == wanted);
    city.or_else(|| nearest(text, names())).map(|name| (name, Applicability::Unsafe))
}

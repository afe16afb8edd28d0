//! A country that is not an ISO 3166-1 code.

use super::{Check, Context, Rule};
use crate::finding::{Applicability, Finding, Level};
use crate::group::Group;
use crate::msg;
use crate::place;
use crate::quote::quoted;

pub const RULE: Rule = Rule {
    id: "unknown-country",
    level: Level::Deny,
    page: include_str!("../../docs/rules/unknown-country.md"),
    check: Check::Group(check),
};

fn check(_: &Context<'_>, group: &Group, found: &mut Vec<Finding>) {
    let Some(country) = group.place.as_ref().and_then(|place| place.country.as_ref()) else { return };
    if place::country(country).is_some() {
        return;
    }
    let message = msg!("unknown-country", country = &country.value);
    let finding = Finding::new(RULE.id, group.file, country.span, message).key("place.country");
    let named = place::country_by_name(country).map(|c| (c, Applicability::Safe));
    let meant = named.or_else(|| place::suggestion(country).map(|c| (c, Applicability::Unsafe)));
    found.push(match meant {
        Some((meant, how)) => {
            let title = msg!("fix-replace", new = meant.code);
            finding.fix(how, title, country.span, quoted(meant.code))
        }
        None => finding.help(msg!("unknown-country-help")),
    });
}

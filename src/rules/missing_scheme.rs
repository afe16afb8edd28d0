//! An address without its `https://`, or a mail address without its `mailto:`.

use super::{Check, Context, Judged, Rule};
use crate::address::{Fault, with_scheme};
use crate::finding::{Applicability, Finding, Level};
use crate::group::{Group, Link};
use crate::msg;
use crate::quote::quoted;

pub const RULE: Rule = Rule {
    id: "missing-scheme",
    level: Level::Deny,
    page: include_str!("../../docs/rules/missing-scheme.md"),
    check: Check::Address(check),
};

fn check(context: &Context<'_>, group: &Group, link: &Link<'_>, judged: &Judged, found: &mut Vec<Finding>) {
    if *judged != Err(Fault::NoScheme) {
        return;
    }
    let whole = with_scheme(link.value);
    let scheme = if whole.starts_with("mailto:") { "mailto:" } else { "https://" };
    let key = link.key.to_string();
    let span = context.source(group).within(link.value, 0..link.value.len());
    let message = msg!("missing-scheme", key = &key, scheme = scheme);
    let finding = Finding::new(RULE.id, group.file, span, message).key(key);
    let title = msg!("fix-replace", new = &whole);
    found.push(finding.fix(Applicability::Safe, title, link.value.span, quoted(&whole)));
}

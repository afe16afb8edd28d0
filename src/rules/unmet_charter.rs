//! A group that says it does not meet a condition required of it.

use std::collections::BTreeMap;

use super::{Check, Context, Rule};
use crate::finding::{Finding, Level};
use crate::group::Group;
use crate::msg;
use crate::settings::{Ecosystem, Settings};
use crate::words::Message;

pub const RULE: Rule = Rule {
    id: "unmet-charter",
    level: Level::Deny,
    page: include_str!("../../docs/rules/unmet-charter.md"),
    check: Check::Group(check),
};

fn check(context: &Context<'_>, group: &Group, found: &mut Vec<Finding>) {
    if group.charter.values().all(|met| met.value) {
        return;
    }
    for (key, by) in required(context.settings(), group) {
        let Some(said) = group.charter.get(key).filter(|met| !met.value) else { continue };
        let message = msg!("unmet-charter", condition = key);
        let finding = Finding::new(RULE.id, group.file, said.span, message).key(format!("charter.{key}"));
        let finding = finding.note(why(by));
        found.push(match by {
            Some(ecosystem) => finding.help(msg!("unmet-charter-help-tag", tag = &ecosystem.tag.value)),
            None => finding.help(msg!("unmet-charter-help")),
        });
    }
}

/// The keys of the conditions that a group must meet, each with the ecosystem that
/// asks for it (`None`: the directory does).
pub(super) fn required<'a>(
    settings: &'a Settings,
    group: &Group,
) -> BTreeMap<&'a str, Option<&'a Ecosystem>> {
    let declared = |key: &str| settings.charter.iter().any(|condition| condition.key.value == key);
    let mut required = BTreeMap::new();
    for ecosystem in settings.ecosystems.iter().filter(|e| group.has_tag(&e.tag.value)) {
        // A condition that is none is `unknown-ecosystem-condition`, once, not for each group.
        for key in ecosystem.charter.iter().filter(|key| declared(key)) {
            required.entry(key.as_str()).or_insert(Some(ecosystem));
        }
    }
    for condition in settings.charter.iter().filter(|condition| condition.required) {
        required.insert(condition.key.as_str(), None);
    }
    required
}

/// Who requires it, for a note.
pub(super) fn why(by: Option<&Ecosystem>) -> Message {
    match by {
        Some(ecosystem) => msg!("charter-required-by", ecosystem = &ecosystem.title.value),
        None => msg!("charter-required"),
    }
}

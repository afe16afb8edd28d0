//! A group that does not say whether it meets the conditions required of it.

use super::unmet_charter::{required, why};
use super::{Check, Context, Rule};
use crate::finding::{Finding, Level};
use crate::group::Group;
use crate::msg;

pub const RULE: Rule = Rule {
    id: "unanswered-charter",
    level: Level::Warn,
    page: include_str!("../../docs/rules/unanswered-charter.md"),
    check: Check::Group(check),
};

fn check(context: &Context<'_>, group: &Group, found: &mut Vec<Finding>) {
    // Nobody is left to answer for an archived group.
    if group.is_archived() {
        return;
    }
    let open: Vec<_> = required(context.settings(), group)
        .into_iter()
        .filter(|(key, _)| !group.charter.contains_key(*key))
        .collect();
    let Some((_, by)) = open.first() else { return };
    let keys: Vec<_> = open.iter().map(|(key, _)| format!("`{key}`")).collect();
    let lines: Vec<_> = open.iter().map(|(key, _)| format!("{} = true", crate::quote::key(key))).collect();
    let message = msg!("unanswered-charter", conditions = keys.join(", "), count = keys.len());
    // The tag that makes it a member, else the name: there is no place where nothing is written.
    let tag = by.and_then(|ecosystem| group.tags.iter().find(|tag| tag.value == ecosystem.tag.value));
    let finding = Finding::new(RULE.id, group.file, tag.unwrap_or(&group.name).span, message).key("charter");
    found.push(finding.note(why(*by)).help(msg!("unanswered-charter-help", lines = lines.join(", "))));
}

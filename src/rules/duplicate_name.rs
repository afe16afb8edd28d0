//! Two groups of one name, whatever the case and accents.

use std::collections::BTreeMap;

use super::{Check, Context, Rule};
use crate::finding::{Finding, Level};
use crate::fold::fold;
use crate::group::Group;
use crate::msg;

pub const RULE: Rule = Rule {
    id: "duplicate-name",
    level: Level::Warn,
    page: include_str!("../../docs/rules/duplicate-name.md"),
    check: Check::Draft(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let mut first: BTreeMap<String, &Group> = BTreeMap::new();
    for group in named(context) {
        if let Some(other) = first.get(&same(&group.name)) {
            let message = msg!("duplicate-name", name = &group.name.value, slug = &other.slug.value);
            let finding = Finding::new(RULE.id, group.file, group.name.span, message).key("name");
            let finding = finding.help(msg!("duplicate-name-help"));
            found.push(finding.related(other.at(other.name.span), msg!("duplicate-name-first")));
        } else {
            first.insert(same(&group.name), group);
        }
    }
}

/// The groups whose file gives a name: a missing one is stood in for.
pub(super) fn named<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Group> {
    context.draft.groups.iter().filter(|group| !group.name.span.is_empty())
}

/// What two names of this rule share.
pub(super) fn same(name: &str) -> String {
    let folded = fold(name);
    if folded.contains("  ") || folded.trim() != folded {
        return folded.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    folded
}

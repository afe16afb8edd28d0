//! Two names that differ only by punctuation, spaces or a plural.

use std::collections::BTreeMap;

use super::duplicate_name::{named, same};
use super::{Check, Context, Rule};
use crate::finding::{Finding, Level};
use crate::fold::likeness;
use crate::group::Group;
use crate::msg;

pub const RULE: Rule = Rule {
    id: "near-duplicate-name",
    level: Level::Warn,
    page: include_str!("../../docs/rules/near-duplicate-name.md"),
    check: Check::Draft(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let mut first: BTreeMap<String, &Group> = BTreeMap::new();
    for group in named(context) {
        let like = likeness(&group.name);
        // Nothing but punctuation: nothing to compare.
        if like.is_empty() {
            continue;
        }
        let Some(other) = first.get(&like) else {
            first.insert(like, group);
            continue;
        };
        // The same name is `duplicate-name`'s business.
        if same(&group.name) != same(&other.name) {
            let message = msg!("near-duplicate-name", name = &group.name.value, other = &other.name.value);
            let finding = Finding::new(RULE.id, group.file, group.name.span, message).key("name");
            let finding = finding.help(msg!("duplicate-name-help"));
            found.push(finding.related(other.at(other.name.span), msg!("duplicate-name-first")));
        }
    }
}

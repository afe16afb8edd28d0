//! Two names that look the same but are written with other letters (UTS 39).

use std::collections::BTreeMap;

use unicode_security::confusable_detection::skeleton;

use super::duplicate_name::{named, same};
use super::{Check, Context, Rule};
use crate::finding::{Finding, Level};
use crate::fold::likeness;
use crate::group::Group;
use crate::msg;

pub const RULE: Rule = Rule {
    id: "look-alike-name",
    level: Level::Warn,
    page: include_str!("../../docs/rules/look-alike-name.md"),
    check: Check::Draft(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let mut first: BTreeMap<String, &Group> = BTreeMap::new();
    for group in named(context) {
        let look: String = skeleton(&group.name).collect();
        let Some(other) = first.get(&look) else {
            first.insert(look, group);
            continue;
        };
        let said = same(&group.name) == same(&other.name) || likeness(&group.name) == likeness(&other.name);
        if !said {
            let message = msg!("look-alike-name", slug = &other.slug.value);
            let finding = Finding::new(RULE.id, group.file, group.name.span, message).key("name");
            let finding = finding.help(msg!("look-alike-name-help"));
            found.push(finding.related(other.at(other.name.span), msg!("duplicate-name-first")));
        }
    }
}

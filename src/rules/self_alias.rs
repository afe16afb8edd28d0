//! A former short name that is the present one.

use super::{Check, Context, Rule};
use crate::edit::removal;
use crate::finding::{Applicability, Finding, Level};
use crate::group::Group;
use crate::msg;

pub const RULE: Rule = Rule {
    id: "self-alias",
    level: Level::Warn,
    page: include_str!("../../docs/rules/self-alias.md"),
    check: Check::Group(check),
};

fn check(context: &Context<'_>, group: &Group, found: &mut Vec<Finding>) {
    // A second time is `repeated-value`'s business.
    let Some(n) = group.aliases.iter().position(|alias| alias.value == group.slug.value) else { return };
    let message = msg!("self-alias", slug = &group.slug.value);
    let finding = Finding::new(RULE.id, group.file, group.aliases[n].span, message);
    let finding = finding.key(format!("aliases[{n}]"));
    found.push(match removal(context.source(group), &group.aliases, n) {
        Some(span) => finding.fix(Applicability::Safe, msg!("fix-remove"), span, ""),
        None => finding.help(msg!("fix-remove")),
    });
}

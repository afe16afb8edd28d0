//! A group that is its own parent or neighbour.

use super::names::{bears, relations};
use super::{Check, Context, Rule};
use crate::finding::{Finding, Level};
use crate::group::Group;
use crate::msg;

pub const RULE: Rule = Rule {
    id: "self-relation",
    level: Level::Deny,
    page: include_str!("../../docs/rules/self-relation.md"),
    check: Check::Group(check),
};

fn check(_: &Context<'_>, group: &Group, found: &mut Vec<Finding>) {
    let own = relations(group).filter(|(_, slug)| bears(group, slug));
    found.extend(own.map(|(relation, slug)| {
        let message = msg!("self-relation", slug = &slug.value);
        let finding = Finding::new(RULE.id, group.file, slug.span, message);
        finding.key(relation.key()).help(msg!("self-relation-help"))
    }));
}

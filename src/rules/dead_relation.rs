//! A relation to a group that does not exist.

use super::names::{Bearer, relations};
use super::{Check, Context, Rule};
use crate::finding::{Applicability, Finding, Level};
use crate::fold::fold;
use crate::msg;
use crate::quote::quoted;

pub const RULE: Rule = Rule {
    id: "dead-relation",
    level: Level::Deny,
    page: include_str!("../../docs/rules/dead-relation.md"),
    check: Check::Draft(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let names = context.names();
    for group in &context.draft.groups {
        for (relation, slug) in relations(group) {
            if !matches!(names.bearer(slug), Bearer::Nobody) {
                continue;
            }
            let message = msg!("dead-relation", slug = &slug.value);
            let finding = Finding::new(RULE.id, group.file, slug.span, message).key(relation.key());
            // A group is not what its own relation meant.
            let near =
                names.of_name(slug).or_else(|| names.nearest(slug)).filter(|near| *near != group.slug.value);
            found.push(match near {
                Some(near) => {
                    let sure = fold(near) == fold(slug) || names.of_name(slug) == Some(near);
                    let how = if sure { Applicability::Safe } else { Applicability::Unsafe };
                    finding.fix(how, msg!("fix-near", near = near), slug.span, quoted(near))
                }
                None => finding.help(msg!("dead-relation-help")),
            });
        }
    }
}

//! A living group that calls an archived one its neighbour.

use super::{Check, Context, Rule};
use crate::edit::removal;
use crate::finding::{Applicability, Finding, Level};
use crate::msg;

pub const RULE: Rule = Rule {
    id: "archived-relation",
    level: Level::Warn,
    page: include_str!("../../docs/rules/archived-relation.md"),
    check: Check::Draft(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let names = context.names();
    let living = context.draft.groups.iter().filter(|g| !g.is_archived());
    for group in living {
        // An archived parent is history, and history stays.
        for (n, slug) in group.related.iter().enumerate() {
            let archived = names.group(slug).filter(|g| g.is_archived());
            let Some(other) = archived else { continue };
            let message = msg!("archived-relation", slug = &slug.value);
            let finding = Finding::new(RULE.id, group.file, slug.span, message).key(format!("related[{n}]"));
            let finding = finding.help(msg!("archived-relation-help"));
            let finding = match removal(context.source(group), &group.related, n) {
                Some(span) => finding.fix(Applicability::Unsafe, msg!("fix-remove"), span, ""),
                None => finding,
            };
            found.push(finding.related(other.at(other.activity.span), msg!("archived-relation-here")));
        }
    }
}

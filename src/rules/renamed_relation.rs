//! A relation that names a group by a short name which it bears no more.

use super::names::{Bearer, Relation, bears, relations};
use super::{Check, Context, Rule};
use crate::edit::removal;
use crate::finding::{Applicability, Finding, Level};
use crate::msg;
use crate::quote::quoted;

pub const RULE: Rule = Rule {
    id: "renamed-relation",
    level: Level::Warn,
    page: include_str!("../../docs/rules/renamed-relation.md"),
    check: Check::Draft(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let names = context.names();
    for group in &context.draft.groups {
        for (relation, slug) in relations(group) {
            let Bearer::Former(other) = names.bearer(slug) else { continue };
            if bears(group, slug) {
                continue;
            }
            let now = &other.slug.value;
            let message = msg!("renamed-relation", slug = &slug.value, new = now);
            let finding = Finding::new(RULE.id, group.file, slug.span, message).key(relation.key());
            let again = group.related.iter().any(|other| other.value == *now);
            let Relation::Related(n) = relation else {
                found.push(finding.fix(
                    Applicability::Safe,
                    msg!("fix-replace", new = now),
                    slug.span,
                    quoted(now),
                ));
                continue;
            };
            found.push(match removal(context.source(group), &group.related, n).filter(|_| again) {
                Some(span) => {
                    finding.fix(Applicability::Safe, msg!("fix-remove-repeated", name = now), span, "")
                }
                None => {
                    finding.fix(Applicability::Safe, msg!("fix-replace", new = now), slug.span, quoted(now))
                }
            });
        }
    }
}

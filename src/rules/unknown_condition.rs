//! An answer to a condition that the directory does not have.

use super::{Check, Context, Rule};
use crate::finding::{Applicability, Finding, Level};
use crate::fold::nearest;
use crate::group::Group;
use crate::msg;

pub const RULE: Rule = Rule {
    id: "unknown-condition",
    level: Level::Deny,
    page: include_str!("../../docs/rules/unknown-condition.md"),
    check: Check::Group(check),
};

fn check(context: &Context<'_>, group: &Group, found: &mut Vec<Finding>) {
    let conditions = &context.settings().charter;
    let source = context.draft.sources.get(group.file);
    for (key, answer) in &group.charter {
        if conditions.iter().any(|condition| condition.key.value == *key) {
            continue;
        }
        let span = source.key_before(key, answer.span);
        let finding = Finding::new(RULE.id, group.file, span, msg!("unknown-condition", key = key));
        let finding = finding.key(format!("charter.{}", crate::quote::key(key)));
        let unanswered =
            conditions.iter().map(|c| c.key.as_str()).filter(|k| !group.charter.contains_key(*k));
        let near = nearest(key, unanswered).filter(|_| span != answer.span);
        found.push(if let Some(near) = near {
            let title = msg!("fix-near", near = near);
            finding.fix(Applicability::Unsafe, title, span, crate::quote::key(near))
        } else {
            let keys: Vec<_> = conditions.iter().map(|c| c.key.as_str()).collect();
            finding.help(msg!("unknown-condition-help", keys = keys.join(", ")))
        });
    }
}

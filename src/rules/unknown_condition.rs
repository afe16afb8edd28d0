//! An answer to a condition that the directory does not have.

use super::{Check, Context, Rule};
use crate::finding::{Applicability, Finding, Level};
use crate::fold::{fold_words, nearest};
use crate::group::Group;
use crate::msg;
use crate::settings::Condition;

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
        let near =
            by_label(conditions, key).or_else(|| nearest(key, unanswered)).filter(|_| span != answer.span);
        found.push(if let Some(near) = near {
            let title = msg!("fix-near", near = near);
            finding.fix(Applicability::Unsafe, title, span, crate::quote::key(near))
        } else {
            let keys: Vec<_> = conditions.iter().map(|c| c.key.as_str()).collect();
            finding.help(msg!("unknown-condition-help", keys = keys.join(", ")))
        });
    }
}

/// French words for the conditions that a directory has by default, folded.
const FRENCH: [(&str, &str); 6] = [
    ("capacitant", "empowering"),
    ("emancipateur", "empowering"),
    ("ouvert", "open"),
    ("ouverte", "open"),
    ("partage", "sharing"),
    ("pouvoir d agir", "empowering"),
];

/// The condition that is called so in a label, whole or by its first word.
fn by_label<'a>(conditions: &'a [Condition], name: &str) -> Option<&'a str> {
    let name = fold_words(name);
    let french = FRENCH.iter().find(|(word, _)| *word == name).map(|(_, key)| *key);
    let called = |condition: &&Condition| {
        let mut labels = condition.label.values().map(|label| fold_words(label));
        french == Some(condition.key.as_str())
            || labels.any(|label| label == name || label.split(' ').next() == Some(name.as_str()))
    };
    conditions.iter().find(called).map(|condition| condition.key.as_str())
}

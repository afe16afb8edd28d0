//! A key under `[fields]` that the directory does not declare.

use super::{Check, Context, Rule};
use crate::finding::{Applicability, Finding, Level};
use crate::fold::{fold_words, nearest};
use crate::group::Group;
use crate::msg;
use crate::settings::FieldKind;

pub const RULE: Rule = Rule {
    id: "unknown-field",
    level: Level::Deny,
    page: include_str!("../../docs/rules/unknown-field.md"),
    check: Check::Group(check),
};

fn check(context: &Context<'_>, group: &Group, found: &mut Vec<Finding>) {
    let declared = &context.settings().fields;
    for (key, field) in &group.fields {
        if declared.iter().any(|kind| kind.key.value == *key) {
            continue;
        }
        let finding = Finding::new(RULE.id, group.file, field.key, msg!("unknown-field", key = key));
        let finding = finding.key(format!("fields.{}", crate::quote::key(key)));
        // People write what the site shows.
        let is_label =
            |kind: &&FieldKind| kind.label.values().any(|label| fold_words(label) == fold_words(key));
        let labelled = declared.iter().find(is_label).map(|kind| kind.key.as_str());
        let labelled = labelled.filter(|key| !group.fields.contains_key(*key));
        let free = declared.iter().map(|kind| kind.key.as_str()).filter(|k| !group.fields.contains_key(*k));
        found.push(match labelled.or_else(|| nearest(key, free)) {
            Some(near) => finding.fix(
                Applicability::Unsafe,
                msg!("fix-near", near = near),
                field.key,
                crate::quote::key(near),
            ),
            None => finding.help(msg!("unknown-field-help")),
        });
    }
}

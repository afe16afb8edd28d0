//! A field that the directory requires and a group does not give.

use super::{Check, Context, Rule};
use crate::finding::{Finding, Level};
use crate::fold::nearest;
use crate::group::Group;
use crate::msg;

pub const RULE: Rule = Rule {
    id: "missing-field",
    level: Level::Deny,
    page: include_str!("../../docs/rules/missing-field.md"),
    check: Check::Group(check),
};

fn check(context: &Context<'_>, group: &Group, found: &mut Vec<Finding>) {
    let settings = context.settings();
    let declared = |key: &str| settings.fields.iter().any(|kind| kind.key.value == key);
    for kind in settings.fields.iter().filter(|kind| kind.required) {
        let key = &kind.key.value;
        // A misspelled key is there, and `unknown-field` says what it should be.
        let unknown = group.fields.keys().map(String::as_str).filter(|k| !declared(k));
        if group.fields.contains_key(key) || nearest(key, unknown).is_some() {
            continue;
        }
        let message = msg!("missing-field", key = key);
        let finding = Finding::new(RULE.id, group.file, group.name.span, message);
        let finding = finding.key(format!("fields.{}", crate::quote::key(key)));
        let finding = finding.related(settings.at(kind.key.span), msg!("missing-field-declared"));
        found.push(finding.help(msg!("missing-field-help", key = crate::quote::key(key))));
    }
}

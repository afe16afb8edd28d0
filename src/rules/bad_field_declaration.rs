//! A field declared with options that it cannot have, or without those it needs.

use super::{Check, Context, Rule};
use crate::finding::{Finding, Level};
use crate::msg;
use crate::settings::FieldType;

pub const RULE: Rule = Rule {
    id: "bad-field-declaration",
    level: Level::Deny,
    page: include_str!("../../docs/rules/bad-field-declaration.md"),
    check: Check::Draft(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let settings = context.settings();
    let Some(file) = settings.file else { return };
    for field in &settings.fields {
        let choice = matches!(field.kind.value, FieldType::Choice | FieldType::Choices);
        let (key, path) = (&field.key.value, format!("fields.{}", crate::quote::key(&field.key)));
        let finding = match (choice, field.options.first()) {
            (true, None) => {
                let message = msg!("bad-field-declaration-none", key = key);
                let finding =
                    Finding::new(RULE.id, file, field.kind.span, message).key(format!("{path}.kind"));
                finding.help(msg!("bad-field-declaration-none-help"))
            }
            (false, Some((id, _))) => {
                let message = msg!("bad-field-declaration-options", key = key);
                let finding = Finding::new(RULE.id, file, id.span, message).key(format!("{path}.options"));
                finding.help(msg!("bad-field-declaration-options-help"))
            }
            _ => continue,
        };
        found.push(finding);
    }
}

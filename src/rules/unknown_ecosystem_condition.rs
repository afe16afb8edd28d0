//! An ecosystem that requires a condition which the directory does not have.

use super::{Check, Context, Rule};
use crate::finding::{Applicability, Finding, Level};
use crate::fold::nearest;
use crate::msg;
use crate::quote::quoted;

pub const RULE: Rule = Rule {
    id: "unknown-ecosystem-condition",
    level: Level::Deny,
    page: include_str!("../../docs/rules/unknown-ecosystem-condition.md"),
    check: Check::Draft(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let settings = context.settings();
    let Some(file) = settings.file else { return };
    let keys: Vec<_> = settings.charter.iter().map(|condition| condition.key.as_str()).collect();
    for (n, ecosystem) in settings.ecosystems.iter().enumerate() {
        for (m, key) in ecosystem.charter.iter().enumerate() {
            if keys.contains(&key.as_str()) {
                continue;
            }
            let message = msg!("unknown-condition", key = &key.value);
            let finding = Finding::new(RULE.id, file, key.span, message);
            let finding = finding.key(format!("ecosystems[{n}].charter[{m}]"));
            found.push(match nearest(key, keys.iter().copied()) {
                Some(near) => {
                    finding.fix(Applicability::Unsafe, msg!("fix-near", near = near), key.span, quoted(near))
                }
                None => finding.help(msg!("unknown-condition-help", keys = keys.join(", "))),
            });
        }
    }
}

//! An ecosystem whose tag no group bears.

use super::{Check, Context, Rule, tag_use};
use crate::finding::{Finding, Level};
use crate::msg;

pub const RULE: Rule = Rule {
    id: "empty-ecosystem",
    level: Level::Warn,
    page: include_str!("../../docs/rules/empty-ecosystem.md"),
    check: Check::Draft(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let settings = context.settings();
    let Some(file) = settings.file.filter(|_| !settings.ecosystems.is_empty()) else { return };
    // A group that could not be read may well bear it.
    if !context.whole {
        return;
    }
    let counts = tag_use::counts(context.draft);
    for (n, ecosystem) in settings.ecosystems.iter().enumerate() {
        let tag = &ecosystem.tag;
        if !counts.contains_key(tag.as_str()) {
            let message = msg!("empty-ecosystem", tag = &tag.value);
            let finding = Finding::new(RULE.id, file, tag.span, message).key(format!("ecosystems[{n}].tag"));
            found.push(finding.help(msg!("empty-ecosystem-help")));
        }
    }
}

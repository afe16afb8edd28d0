//! An `[[allow]]` whose last day has passed.

use super::{Check, Context, Rule};
use crate::finding::{Finding, Level};
use crate::msg;

pub const RULE: Rule = Rule {
    id: "expired-exception",
    level: Level::Warn,
    page: include_str!("../../docs/rules/expired-exception.md"),
    check: Check::Draft(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let settings = context.settings();
    let Some(file) = settings.file else { return };
    for exception in &settings.exceptions {
        let Some(until) = &exception.until else { continue };
        if until.value < context.today {
            let message =
                msg!("expired-exception", rule = &exception.rule.value, day = until.value.to_string());
            let finding = Finding::new(RULE.id, file, until.span, message);
            found.push(finding.help(msg!("expired-exception-help")));
        }
    }
}

//! A rule made quieter that pages depend on: its findings stay denied.

use super::levels::is_firm;
use super::{Check, Context, Rule};
use crate::finding::{Finding, Level};
use crate::msg;

pub const RULE: Rule = Rule {
    id: "fixed-level",
    level: Level::Warn,
    page: include_str!("../../docs/rules/fixed-level.md"),
    check: Check::Draft(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let settings = context.settings();
    let Some(file) = settings.file else { return };
    for (rule, level) in &settings.levels {
        if is_firm(rule) && level.value < Level::Deny {
            let message = msg!("fixed-level", rule = &rule.value);
            let finding =
                Finding::new(RULE.id, file, level.span, message).key(format!("check.{}", rule.value));
            found.push(finding.help(msg!("fixed-level-help")));
        }
    }
    for (n, exception) in settings.exceptions.iter().enumerate() {
        if is_firm(&exception.rule) {
            let message = msg!("fixed-level", rule = &exception.rule.value);
            let finding = Finding::new(RULE.id, file, exception.rule.span, message);
            found.push(finding.key(format!("allow[{n}].rule")).help(msg!("fixed-level-help-exception")));
        }
    }
}

//! An `[[allow]]` that no finding needs any more.

use super::bad_exception_path::leads_nowhere;
use super::levels::is_firm;
use super::{Check, Context, Rule, find};
use crate::finding::{Finding, Level};
use crate::msg;

pub const RULE: Rule = Rule {
    id: "unused-exception",
    level: Level::Warn,
    page: include_str!("../../docs/rules/unused-exception.md"),
    check: Check::Levels,
};

/// `used`: for each exception, whether a finding fell under it.
pub(super) fn check(context: &Context<'_>, used: &[bool]) -> Vec<Finding> {
    let settings = context.settings();
    let Some(file) = settings.file else { return Vec::new() };
    let idle = settings.exceptions.iter().zip(used).filter(|(exception, used)| {
        // One fault, one message: `expired-exception`, `fixed-level`, `unknown-rule` and
        // `bad-exception-path` have the others.
        let over = exception.until.as_ref().is_some_and(|until| until.value < context.today);
        let said = over || is_firm(&exception.rule) || find(&exception.rule).is_none();
        !**used && !said && !leads_nowhere(&context.draft.sources, exception)
    });
    let finding = |exception: &crate::settings::Exception| {
        let message = msg!("unused-exception", rule = &exception.rule.value, path = &exception.path.value);
        Finding::new(RULE.id, file, exception.rule.span, message).help(msg!("unused-exception-help"))
    };
    idle.map(|(exception, _)| finding(exception)).collect()
}

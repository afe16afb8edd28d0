//! `[check]` or `[[allow]]` names a rule that does not exist.

use super::{Check, Context, RULES, Rule, find};
use crate::finding::{Applicability, Finding, Level};
use crate::fold::nearest;
use crate::msg;
use crate::source::Spanned;

pub const RULE: Rule = Rule {
    id: "unknown-rule",
    level: Level::Warn,
    page: include_str!("../../docs/rules/unknown-rule.md"),
    check: Check::Draft(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let settings = context.settings();
    let Some(file) = settings.file else { return };
    let mut hold = |name: &Spanned<String>, quote: bool| {
        if find(name).is_some() {
            return;
        }
        let finding = Finding::new(RULE.id, file, name.span, msg!("unknown-rule", name = &name.value));
        found.push(match nearest(name, RULES.iter().map(|rule| rule.id)) {
            Some(near) => {
                let text = if quote { format!("\"{near}\"") } else { near.to_owned() };
                finding.fix(Applicability::Unsafe, msg!("fix-near", near = near), name.span, text)
            }
            None => finding.help(msg!("unknown-rule-help")),
        });
    };
    settings.levels.iter().for_each(|(name, _)| hold(name, false));
    settings.exceptions.iter().for_each(|exception| hold(&exception.rule, true));
}

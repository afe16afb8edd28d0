//! HTML in a description: it is shown as text.

use super::{Check, Context, Rule};
use crate::finding::{Finding, Level};
use crate::group::{Group, Text};
use crate::markdown;
use crate::msg;

pub const RULE: Rule = Rule {
    id: "raw-html",
    level: Level::Warn,
    page: include_str!("../../docs/rules/raw-html.md"),
    check: Check::Text(check),
};

fn check(context: &Context<'_>, group: &Group, text: &Text<'_>, found: &mut Vec<Finding>) {
    if !text.value.contains('<') || !context.is_markdown(text) {
        return;
    }
    let Some(first) = markdown::faults(text.value).html.into_iter().next() else { return };
    let html = text.value.get(first.clone()).unwrap_or_default().trim_end();
    let span = context.source(group).within(text.value, first.start..first.start + html.len());
    let message = msg!("raw-html", key = text.key.to_string());
    let finding = Finding::new(RULE.id, group.file, span, message).key(text.key.to_string());
    found.push(finding.help(msg!("raw-html-help")));
}

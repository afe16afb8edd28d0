//! A summary too long for a card or a line of search results.

use super::{Check, Context, Rule};
use crate::finding::{Finding, Level};
use crate::group::{Group, Text};
use crate::msg;

pub const RULE: Rule = Rule {
    id: "long-summary",
    level: Level::Warn,
    page: include_str!("../../docs/rules/long-summary.md"),
    check: Check::Text(check),
};

/// Characters at most.
pub const MOST: usize = 200;
/// Over so many, reading has refused it.
const REFUSED: usize = 300;

fn check(context: &Context<'_>, group: &Group, text: &Text<'_>, found: &mut Vec<Finding>) {
    if text.key.last() != "summary" || text.key.first() == "fields" || text.value.len() <= MOST {
        return;
    }
    let Some((at, _)) = text.value.char_indices().nth(MOST) else { return };
    let count = text.value.chars().count();
    if count > REFUSED {
        return;
    }
    let span = context.source(group).within(text.value, at..text.value.len());
    let message = msg!("long-summary", key = text.key.to_string(), count = count, most = MOST);
    let finding = Finding::new(RULE.id, group.file, span, message).key(text.key.to_string());
    found.push(finding.label(msg!("long-summary-label")).help(msg!("long-summary-help")));
}

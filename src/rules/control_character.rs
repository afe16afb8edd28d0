//! A character that steers machines and shows nothing.

use super::{Check, Context, Rule};
use crate::finding::{Applicability, Finding, Level};
use crate::group::{Group, Text};
use crate::msg;
use crate::quote::{find_char, rewrite};
use crate::visible::code_point;

pub const RULE: Rule = Rule {
    id: "control-character",
    level: Level::Deny,
    page: include_str!("../../docs/rules/control-character.md"),
    check: Check::Text(check),
};

fn check(context: &Context<'_>, group: &Group, text: &Text<'_>, found: &mut Vec<Finding>) {
    let places: Vec<_> = text.value.match_indices(is_control).collect();
    let Some(&(at, first)) = places.first() else { return };
    let source = context.source(group);
    let code = first.chars().next().map(code_point).unwrap_or_default();
    let message = msg!("control-character", key = text.key.to_string(), code = code);
    let parts: Vec<_> = places.iter().map(|(at, c)| (*at..at + c.len(), "")).collect();
    let edits = rewrite(source, text.value, &parts);
    let span = find_char(source, text.value, at);
    let finding = Finding::new(RULE.id, group.file, span, message).key(text.key.to_string());
    // Unsafe: a letter may have been lost there.
    found.push(finding.fix_all(Applicability::Unsafe, msg!("fix-remove-characters"), edits));
}

/// Controls, the two separators, and what XML has no place for. Tabs and line ends are
/// white space.
fn is_control(c: char) -> bool {
    let space = matches!(c, '\t' | '\n' | '\r');
    c.is_control() && !space || matches!(c, '\u{2028}' | '\u{2029}' | '\u{fffe}' | '\u{ffff}')
}

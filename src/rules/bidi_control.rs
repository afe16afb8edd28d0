//! A character that turns the direction in which text is read.

use super::{Check, Context, Rule};
use crate::edit::{find_char, rewrite};
use crate::finding::{Applicability, Finding, Level};
use crate::group::{Group, Text};
use crate::msg;
use crate::visible::{code_point, is_bidi, is_mark, is_right_to_left};

pub const RULE: Rule = Rule {
    id: "bidi-control",
    level: Level::Deny,
    page: include_str!("../../docs/rules/bidi-control.md"),
    check: Check::Characters(check),
};

fn check(context: &Context<'_>, group: &Group, text: &Text<'_>, found: &mut Vec<Finding>) {
    let rtl = text.value.chars().any(is_right_to_left);
    let turns = |c: char| is_bidi(c) && !(rtl && is_mark(c));
    let places: Vec<_> = text.value.match_indices(turns).collect();
    let Some(&(at, first)) = places.first() else { return };
    let source = context.source(group);
    let code = first.chars().next().map(code_point).unwrap_or_default();
    let message = msg!("bidi-control", key = text.key.to_string(), code = code);
    let parts: Vec<_> = places.iter().map(|(at, c)| (*at..at + c.len(), "")).collect();
    let edits = rewrite(source, text.value, &parts);
    let span = find_char(source, text.value, at);
    let finding = Finding::new(RULE.id, group.file, span, message).key(text.key.to_string());
    // Unsafe: a person should look at what the text says without them.
    found.push(finding.fix_all(Applicability::Unsafe, msg!("fix-remove-characters"), edits));
}

//! A character that steers machines and shows nothing.

use super::{Check, Context, Rule};
use crate::edit::{find_char, rewrite};
use crate::finding::{Applicability, Finding, Level};
use crate::group::{Group, Text, TextKind};
use crate::msg;
use crate::visible::{acts, code_point};

pub const RULE: Rule = Rule {
    id: "control-character",
    level: Level::Deny,
    page: include_str!("../../docs/rules/control-character.md"),
    check: Check::Characters(check),
};

fn check(context: &Context<'_>, group: &Group, text: &Text<'_>, found: &mut Vec<Finding>) {
    // In a value of one line, what breaks lines is `line-break`'s business; a label of
    // `[links.other]` is a key, which that does not see.
    let line = text.kind != TextKind::Markdown;
    let label = text.key.first() == "links" && text.kind == TextKind::Line;
    let refused = |c: char| {
        if label { c.is_control() || breaks_line(c) } else { acts(c) && !(line && breaks_line(c)) }
    };
    let places: Vec<_> = text.value.match_indices(refused).collect();
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

const fn breaks_line(c: char) -> bool {
    matches!(c, '\u{0b}' | '\u{0c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

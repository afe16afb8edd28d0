//! White space before, after or twice within a line of text.

use std::ops::Range;

use super::{Check, Context, Rule};
use crate::edit::rewrite;
use crate::finding::{Applicability, Finding, Level};
use crate::group::{Group, Text, TextKind};
use crate::msg;
use crate::visible::is_hidden;

pub const RULE: Rule = Rule {
    id: "stray-space",
    level: Level::Warn,
    page: include_str!("../../docs/rules/stray-space.md"),
    check: Check::Text(check),
};

fn check(context: &Context<'_>, group: &Group, text: &Text<'_>, found: &mut Vec<Finding>) {
    // Two spaces at a line's end are a line break in CommonMark.
    if text.kind == TextKind::Markdown || text.value.contains(['\n', '\r']) {
        return;
    }
    let parts = strays(text.value);
    let Some((first, _)) = parts.first() else { return };
    let key = text.key.to_string();
    let message = if first.start == 0 {
        msg!("stray-space-start", key = &key)
    } else if first.end == text.value.len() {
        msg!("stray-space-end", key = &key)
    } else {
        msg!("stray-space-within", key = &key)
    };
    let source = context.source(group);
    let span = source.within(text.value, first.clone());
    let edits = rewrite(source, text.value, &parts);
    let finding = Finding::new(RULE.id, group.file, span, message).key(key);
    found.push(finding.fix_all(Applicability::Safe, msg!("stray-space-fix"), edits));
}

/// The runs of white space that do not belong, and what belongs there instead. A
/// no-break space, which French wants before `:` and `!`, stays the one that is kept.
fn strays(text: &str) -> Vec<(Range<usize>, &'static str)> {
    let space = |c: char| c == '\t' || c.is_whitespace() && !is_hidden(c);
    let mut parts = Vec::new();
    let mut rest = 0;
    while let Some(start) = text[rest..].find(space).map(|n| rest + n) {
        let run: &str = text[start..].split(|c| !space(c)).next().unwrap_or("");
        let end = start + run.len();
        rest = end;
        let kept = run.chars().find_map(|c| match c {
            '\u{a0}' => Some("\u{a0}"),
            '\u{202f}' => Some("\u{202f}"),
            _ => None,
        });
        if start == 0 || end == text.len() {
            parts.push((start..end, ""));
        } else if run.chars().count() > 1 || run == "\t" {
            parts.push((start..end, kept.unwrap_or(" ")));
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_break_spaces_stay() {
        assert_eq!(strays("Qui\u{a0}? Moi"), []);
        assert_eq!(strays("Qui \u{a0}? Moi"), [(3..6, "\u{a0}")]);
        assert_eq!(strays(" a\tb  "), [(0..1, ""), (2..3, " "), (4..6, "")]);
        assert_eq!(strays("a\u{2028} b"), [], "a line separator is a control character");
    }
}

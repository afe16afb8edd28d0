//! A letter written as a base and a loose accent, where one character exists.

use std::ops::Range;

use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::{Check, Context, Rule};
use crate::edit::rewrite;
use crate::finding::{Applicability, Finding, Level};
use crate::group::{Group, Text};
use crate::msg;

pub const RULE: Rule = Rule {
    id: "not-nfc",
    level: Level::Warn,
    page: include_str!("../../docs/rules/not-nfc.md"),
    check: Check::Characters(check),
};

fn check(context: &Context<'_>, group: &Group, text: &Text<'_>, found: &mut Vec<Finding>) {
    if is_nfc(text.value) {
        return;
    }
    let source = context.source(group);
    let parts = loose(text.value);
    let Some((first, _)) = parts.first() else { return };
    let span = source.within(text.value, first.clone());
    let word = &text.value[first.clone()];
    let message = msg!("not-nfc", key = text.key.to_string(), word = word);
    let borrowed: Vec<_> = parts.iter().map(|(part, new)| (part.clone(), new.as_str())).collect();
    let edits = rewrite(source, text.value, &borrowed);
    let finding = Finding::new(RULE.id, group.file, span, message).key(text.key.to_string());
    found.push(finding.fix_all(Applicability::Safe, msg!("not-nfc-fix"), edits));
}

/// The words that are not in normalisation form C (UAX 15), and what they are in it.
fn loose(text: &str) -> Vec<(Range<usize>, String)> {
    let mut at = 0;
    let mut parts = Vec::new();
    for word in text.split_inclusive(char::is_whitespace) {
        let bare = word.trim_end();
        if !is_nfc(bare) {
            parts.push((at..at + bare.len(), bare.nfc().collect()));
        }
        at += word.len();
    }
    parts
}

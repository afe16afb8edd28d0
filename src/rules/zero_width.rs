//! A character that nobody sees: it breaks searching and comparing.

use super::{Check, Context, Rule};
use crate::edit::{find_char, rewrite};
use crate::finding::{Applicability, Finding, Level};
use crate::group::{Group, Text};
use crate::msg;
use crate::visible::{code_point, is_invisible};

pub const RULE: Rule = Rule {
    id: "zero-width",
    level: Level::Warn,
    page: include_str!("../../docs/rules/zero-width.md"),
    check: Check::Characters(check),
};

fn check(context: &Context<'_>, group: &Group, text: &Text<'_>, found: &mut Vec<Finding>) {
    let places = strays(text.value);
    let Some(&(at, first)) = places.first() else { return };
    let source = context.source(group);
    let message = msg!("zero-width", key = text.key.to_string(), code = code_point(first));
    let parts: Vec<_> = places.iter().map(|(at, c)| (*at..at + c.len_utf8(), "")).collect();
    let edits = rewrite(source, text.value, &parts);
    let span = find_char(source, text.value, at);
    let finding = Finding::new(RULE.id, group.file, span, message).key(text.key.to_string());
    found.push(finding.fix_all(Applicability::Safe, msg!("fix-remove-characters"), edits));
}

/// Invisible characters, but for those that letters need: joiners within Persian,
/// Indic and other scripts, Mongolian variants, and what holds an emoji together.
fn strays(text: &str) -> Vec<(usize, char)> {
    let mut previous = None;
    let mut flag = false;
    let mut all = text.char_indices().peekable();
    let mut found = Vec::new();
    while let Some((at, c)) = all.next() {
        let next = all.peek().map(|(_, c)| *c);
        let joins = |c: Option<char>| c.is_some_and(|c| !c.is_ascii() && !is_latin(c) && !is_invisible(c));
        let tag = matches!(c, '\u{e0020}'..='\u{e007f}');
        flag = c == '\u{1f3f4}' || flag && tag;
        let needed = match c {
            '\u{200c}' | '\u{200d}' => joins(previous) && joins(next),
            '\u{180b}'..='\u{180f}' => previous.is_some_and(|c| matches!(c, '\u{1800}'..='\u{18af}')),
            _ => tag && flag,
        };
        if is_invisible(c) && !needed {
            found.push((at, c));
        }
        previous = Some(c);
    }
    found
}

/// Latin letters with accents, and the general punctuation beside them.
const fn is_latin(c: char) -> bool {
    matches!(c, '\u{80}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' | '\u{2010}'..='\u{205f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joiners_stay_where_letters_need_them() {
        let count = |text: &str| strays(text).len();
        assert_eq!(count("mexico-\u{200b}chiapas"), 1);
        assert_eq!(count("é\u{200d}é"), 1);
        assert_eq!(count("می\u{200c}خواهم"), 0, "Persian");
        assert_eq!(count("क्\u{200d}ष"), 0, "Devanagari");
        assert_eq!(count("👨\u{200d}👩\u{200d}👧"), 0);
        assert_eq!(count("❤\u{fe0f}\u{200d}🔥"), 0);
        assert_eq!(count("🏴\u{e0067}\u{e0062}\u{e007f}"), 0);
        assert_eq!(count("a\u{e0067}\u{e0062}"), 2);
        assert_eq!(count("bien\u{ad}venue"), 1);
    }
}

//! Values changed where they stand in a file: what to put in the place of what.

use std::ops::Range;

use crate::finding::Edit;
use crate::quote::quoted;
use crate::source::{Source, Span, Spanned};

/// Edits that put other text in the place of parts of a value, given in order of
/// position: one edit a part, or the value anew where the file writes it with escapes.
#[must_use]
pub fn rewrite(source: &Source, value: &Spanned<String>, parts: &[(Range<usize>, &str)]) -> Vec<Edit> {
    let plain = source.slice(source.within(value, 0..value.value.len())) == value.value;
    if plain && parts.iter().all(|(_, new)| !new.contains(['"', '\\', '\'', '\n'])) {
        let edit = |(part, new): &(Range<usize>, &str)| Edit {
            span: source.within(value, part.clone()),
            text: (*new).to_owned(),
        };
        return parts.iter().map(edit).collect();
    }
    let mut text = value.value.clone();
    for (part, new) in parts.iter().rev() {
        text.replace_range(part.clone(), new);
    }
    vec![Edit { span: value.span, text: quoted(&text) }]
}

/// The span of the character at `at` in a value, whether it stands there itself or as
/// a TOML escape; the whole value's where neither is found.
#[must_use]
pub fn find_char(source: &Source, value: &Spanned<String>, at: usize) -> Span {
    let Some(c) = value.get(at..).and_then(|rest| rest.chars().next()) else { return value.span };
    let span = source.within(value, at..at + c.len_utf8());
    if span != value.span {
        return span;
    }
    let code = u32::from(c);
    let raw = source.slice(value.span);
    let short = match c {
        '\u{8}' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\u{c}' => "\\f",
        '\r' => "\\r",
        '\u{1b}' => "\\e",
        _ => "",
    };
    // Hexadecimal digits of an escape may be of either case.
    let hex = |text: &str| raw.to_ascii_lowercase().find(&text.to_ascii_lowercase()).map(|n| (n, text.len()));
    let itself = raw.find(c).map(|n| (n, c.len_utf8()));
    let written = itself
        .or_else(|| raw.find(short).filter(|_| !short.is_empty()).map(|n| (n, short.len())))
        .or_else(|| hex(&format!("\\u{code:04x}")))
        .or_else(|| hex(&format!("\\U{code:08x}")))
        .or_else(|| hex(&format!("\\x{code:02x}")).filter(|_| code < 0x100));
    written.map_or(value.span, |(n, len)| Span::new(value.span.start + n, value.span.start + n + len))
}

/// What to delete so that a list loses one item: the item with the comma and white
/// space on one side. `None` when a comment stands between it and its neighbour.
#[must_use]
pub fn removal(source: &Source, list: &[Spanned<String>], index: usize) -> Option<Span> {
    let item = list.get(index)?.span;
    let before = index.checked_sub(1).and_then(|n| list.get(n));
    let span = match (before, list.get(index + 1)) {
        (Some(before), _) => Span::new(before.span.end, item.end),
        (None, Some(after)) => Span::new(item.start, after.span.start),
        (None, None) => item,
    };
    let between = [Span::new(span.start, item.start), Span::new(item.end, span.end)];
    let plain = |text: &str| text.chars().all(|c| c.is_whitespace() || c == ',');
    between.into_iter().all(|gap| plain(source.slice(gap))).then_some(span)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Role;

    #[test]
    fn parts_are_edited_where_they_stand() {
        let source = Source::text("a.toml", Role::Group, "a = \"x  y\"\nb = \"x\\u0020 y\"");
        let value = |start, end| Spanned::new("x  y".to_owned(), Span::new(start, end));
        let parts = [(1..3, " ")];
        let plain = rewrite(&source, &value(4, 10), &parts);
        assert_eq!(plain, [Edit { span: Span::new(6, 8), text: " ".into() }]);
        let escaped = rewrite(&source, &value(15, source.text.len()), &parts);
        assert_eq!(escaped, [Edit { span: Span::new(15, source.text.len()), text: "\"x y\"".into() }]);
    }

    #[test]
    fn a_character_is_found_raw_or_escaped() {
        let found = |text: &str, value: &str, at| {
            let source = Source::text("a.toml", Role::Group, text);
            let value = Spanned::new(value.to_owned(), Span::new(4, text.len()));
            source.slice(find_char(&source, &value, at)).to_owned()
        };
        assert_eq!(found("a = \"x\u{202e}y\"", "x\u{202e}y", 1), "\u{202e}");
        assert_eq!(found("a = \"é\\u202Ey\"", "é\u{202e}y", 2), "\\u202E");
        assert_eq!(found("a = \"\\U0000202ey\"", "\u{202e}y", 0), "\\U0000202e");
        assert_eq!(found("a = \"\\by\"", "\u{8}y", 0), "\\b");
    }

    #[test]
    fn a_list_loses_one_item_and_one_comma() {
        let lose = |text: &str, index| {
            let source = Source::text("a.toml", Role::Group, text);
            let places = text.match_indices('x');
            let list: Vec<_> =
                places.map(|(at, _)| Spanned::new("x".to_owned(), Span::new(at, at + 1))).collect();
            let span = removal(&source, &list, index)?;
            Some(format!("{}{}", &text[..span.start], &text[span.end..]))
        };
        assert_eq!(lose("[x, x]", 1).as_deref(), Some("[x]"));
        assert_eq!(lose("[x, x]", 0).as_deref(), Some("[x]"));
        assert_eq!(lose("[x]", 0).as_deref(), Some("[]"));
        assert_eq!(lose("[x, # why\n x]", 1), None);
    }
}

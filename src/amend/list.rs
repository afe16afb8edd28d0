//! Items that come to a list or leave it.

use toml::de::DeArray;

use crate::edit;
use crate::quote::quoted;
use crate::source::{Role, Source, Span, Spanned};

/// The list at `span` with the items that it does not have yet, written as its last one is:
/// on the same line, or each on its own.
#[must_use]
pub fn add(text: &str, span: Span, array: &DeArray<'_>, items: &[String]) -> String {
    let has = |item: &str| array.iter().any(|old| old.get_ref().as_str() == Some(item));
    let mut new: Vec<&str> = Vec::new();
    for item in items {
        if !has(item) && !new.contains(&item.as_str()) {
            new.push(item);
        }
    }
    if new.is_empty() {
        return text.to_owned();
    }
    let Some(last) = array.iter().last().map(|item| Span::from(item.span())) else {
        let all = new.iter().map(|item| quoted(item)).collect::<Vec<_>>().join(", ");
        let close = span.end - 1;
        return format!("{}{all}{}", &text[..close], &text[close..]);
    };
    // What stands between the start of the last item's line and the item, if it is alone there.
    let line = text[..last.start].rfind('\n').map_or(0, |at| at + 1);
    let indent = &text[line..last.start];
    let alone = line > span.start && indent.chars().all(char::is_whitespace);
    let before = if alone { format!("{}{indent}", end_of_line(text)) } else { " ".to_owned() };
    let mut added = String::new();
    for item in new {
        added.extend([",", &before, &quoted(item)]);
    }
    format!("{}{added}{}", &text[..last.end], &text[last.end..])
}

/// Where a list has one of the items.
#[must_use]
pub fn position(array: &DeArray<'_>, items: &[String]) -> Option<usize> {
    array
        .iter()
        .position(|item| item.get_ref().as_str().is_some_and(|text| items.iter().any(|gone| gone == text)))
}

/// The list without the item at `at`, which is not its only one.
#[must_use]
pub fn drop(text: &str, array: &DeArray<'_>, at: usize) -> String {
    let source = Source::text("", Role::Stray, text);
    let list: Vec<Spanned<String>> =
        array.iter().map(|item| Spanned::new(String::new(), item.span().into())).collect();
    // With a comment between, only the item and its comma go.
    let span = edit::removal(&source, &list, at).unwrap_or_else(|| {
        let item = list[at].span;
        let comma = text[item.end..].find(',').filter(|n| text[item.end..item.end + n].trim().is_empty());
        let end = comma.map_or(item.end, |n| item.end + n + 1);
        // Alone on its line, it takes the line with it.
        let start = text[..item.start].trim_end_matches([' ', '\t']);
        let rest = text[end..].trim_start_matches([' ', '\t', '\r']);
        match rest.strip_prefix('\n') {
            Some(next) if start.ends_with('\n') => Span::new(start.len(), text.len() - next.len()),
            _ => Span::new(item.start, end),
        }
    });
    format!("{}{}", &text[..span.start], &text[span.end..])
}

/// How the lines of a text end.
#[must_use]
pub fn end_of_line(text: &str) -> &'static str {
    match text.find('\n') {
        Some(at) if text[..at].ends_with('\r') => "\r\n",
        _ => "\n",
    }
}

//! What TOML 1.1 allows and TOML 1.0 refuses: editors and other programs still do.

use toml::de::{DeTable, DeValue};

use super::walk::Value;
use crate::finding::{Applicability, Finding};
use crate::msg;
use crate::source::{FileId, Source, Span};

/// Says every such place of a document.
pub fn document(file: FileId, source: &Source, table: &DeTable<'_>, found: &mut Vec<Finding>) {
    for (_, value) in table {
        self::value(file, source, value, found);
    }
}

fn value(file: FileId, source: &Source, value: &Value<'_>, found: &mut Vec<Finding>) {
    let span: Span = value.span().into();
    match value.get_ref() {
        DeValue::Array(list) => list.iter().for_each(|item| self::value(file, source, item, found)),
        DeValue::Table(table) => {
            let raw = source.slice(span);
            if raw.starts_with('{') {
                inline(file, span, raw, table, found);
            }
            document(file, source, table, found);
        }
        // Only a text that was decoded, and so is not borrowed, holds an escape.
        DeValue::String(std::borrow::Cow::Owned(_)) => escapes(file, span, source.slice(span), found),
        DeValue::Datetime(date) if date.time.is_some_and(|time| time.second.is_none()) => {
            let finding = Finding::new("newer-toml", file, span, msg!("newer-toml-seconds"));
            let raw = source.slice(span);
            let finding = match raw.find(':') {
                Some(colon) if raw.is_char_boundary(colon + 3) => {
                    let at = Span::at(span.start + colon + 3);
                    finding.fix(Applicability::Safe, msg!("newer-toml-seconds-fix"), at, ":00")
                }
                _ => finding,
            };
            found.push(finding);
        }
        _ => {}
    }
}

/// A line break or a comma before the closing brace.
fn inline(file: FileId, span: Span, raw: &str, table: &DeTable<'_>, found: &mut Vec<Finding>) {
    let last = table.iter().map(|(_, value)| value.span().end).max().unwrap_or(span.start);
    let tail = raw.get(last.saturating_sub(span.start)..raw.len().saturating_sub(1)).unwrap_or("");
    // Line breaks inside a value are the value's own.
    let inside: usize = table.iter().map(|(_, value)| breaks(raw, span, value.span().into())).sum();
    let several = raw.matches('\n').count() > inside;
    let comma = tail.trim() == ",";
    if several {
        found.push(Finding::new("newer-toml", file, span, msg!("newer-toml-lines")));
    } else if comma {
        let at = last + tail.find(',').unwrap_or(0);
        let finding = Finding::new("newer-toml", file, Span::new(at, at + 1), msg!("newer-toml-comma"));
        let fix = finding.fix(Applicability::Safe, msg!("fix-remove-comma"), Span::new(at, at + 1), "");
        found.push(fix);
    }
}

fn breaks(raw: &str, of: Span, value: Span) -> usize {
    let part = value.start.saturating_sub(of.start)..value.end.saturating_sub(of.start);
    raw.get(part).map_or(0, |part| part.matches('\n').count())
}

/// `\e` and `\xHH`, in texts between double quotes.
fn escapes(file: FileId, span: Span, raw: &str, found: &mut Vec<Finding>) {
    if !raw.starts_with('"') {
        return;
    }
    let mut bytes = raw.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        if byte != b'\\' {
            continue;
        }
        let Some((_, next)) = bytes.next() else { return };
        let (len, new) = match next {
            b'e' => (2, "\\u001B".to_owned()),
            b'x' => (4, format!("\\u00{}", raw.get(at + 2..at + 4).unwrap_or("00"))),
            _ => continue,
        };
        let span = Span::new(span.start + at, span.start + at + len);
        let finding = Finding::new("newer-toml", file, span, msg!("newer-toml-escape"));
        found.push(finding.fix(Applicability::Safe, msg!("fix-replace", new = &new), span, new));
    }
}

//! A pair that stands under another table than its own, and the edits that move it there.

use super::syntax::lines;
use super::walk::{Value, Walk};
use crate::finding::Edit;
use crate::quote;
use crate::source::Span;

/// The edits that move the pair of `key` and `value` into the table at `path` (the top of
/// the file if it is empty), under the name `name`. `None`: it does not stand alone on its
/// lines, or the table has such a key, or is not written with a header of its own.
pub fn moved(walk: &Walk<'_>, key: Span, value: &Value<'_>, path: &[&str], name: &str) -> Option<Vec<Edit>> {
    let text = walk.text;
    let lines = alone(text, key, value.span().into())?;
    let raw = text.get(value.span())?;
    let behind = lines::line(text, value.span().end);
    let eol = if text.get(..lines.end)?.ends_with("\r\n") { "\r\n" } else { "\n" };
    let pair = format!("{} = {raw}{}{eol}", quote::key(name), behind.trim_end());
    let (at, text) = place(text, lines, path, name, &pair, eol)?;
    let mut edits = vec![Edit { span: lines, text: String::new() }, Edit { span: Span::at(at), text }];
    edits.sort_by_key(|edit| edit.span.start);
    Some(edits)
}

/// The lines of a pair with nothing else on them but a comment.
fn alone(text: &str, key: Span, value: Span) -> Option<Span> {
    let start = text.get(..key.start)?.rfind('\n').map_or(0, |n| n + 1);
    let before = text.get(start..key.start)?.trim_start_matches('\u{feff}');
    let sign = text.get(key.end..value.start)?;
    let behind = lines::line(text, value.end).trim();
    let is_alone = before.trim().is_empty()
        && sign.trim() == "="
        && !sign.contains('\n')
        && (behind.is_empty() || behind.starts_with('#'));
    let start = key.start - before.len();
    is_alone.then(|| Span::new(start, lines::next_line(text, value.end)))
}

/// Where a pair goes, and what is written there.
fn place(text: &str, own: Span, path: &[&str], name: &str, pair: &str, eol: &str) -> Option<(usize, String)> {
    let mut table: Vec<String> = Vec::new();
    let mut header = None;
    let mut top = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    for start in lines::statements(text) {
        if own.start <= start && start < own.end {
            continue;
        }
        let line = lines::line(text, start);
        if line.starts_with('[') {
            let (found, list) = lines::header(line)?;
            if found == path {
                if list {
                    return None;
                }
                header = Some(lines::next_line(text, start));
            }
            table = found;
            continue;
        }
        if table.is_empty() {
            top = lines::next_line(text, lines::statement_end(text, start));
        }
        let mut whole = table.clone();
        whole.extend(lines::path(line.split('=').next().unwrap_or("")));
        let under = whole.len() > path.len() && whole.iter().zip(path).all(|(a, b)| a == b);
        // Written already, or in the dotted or inline form, where no header can follow.
        let dotted = !path.is_empty()
            && table.len() < path.len()
            && whole.first().map(String::as_str) == path.first().copied();
        if dotted || (under && whole.get(path.len()).is_some_and(|key| key == name)) {
            return None;
        }
    }
    if path.is_empty() {
        return Some((top, pair.to_owned()));
    }
    if let Some(at) = header {
        let gap = if text.get(..at)?.ends_with('\n') { "" } else { eol };
        return Some((at, format!("{gap}{pair}")));
    }
    let end = if own.end == text.len() { text.get(..own.start)? } else { text };
    let gap = if end.is_empty() || end.ends_with('\n') { "" } else { eol };
    let names: Vec<_> = path.iter().map(|part| quote::key(part)).collect();
    Some((text.len(), format!("{gap}{eol}[{}]{eol}{pair}", names.join("."))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(text: &str, own: &str, path: &[&str]) -> String {
        let start = text.find(own).unwrap();
        let own = Span::new(start, start + own.len());
        match place(text, own, path, "x", "x = 1\n", "\n") {
            Some((at, pair)) => format!("{}<{pair}>{}", &text[..at], &text[at..]),
            None => "-".to_owned(),
        }
    }

    #[test]
    fn a_pair_finds_its_table() {
        assert_eq!(put("a = 1\n\n# t\n[t]\nx = 1\n", "x = 1\n", &[]), "a = 1\n<x = 1\n>\n# t\n[t]\nx = 1\n");
        assert_eq!(put("[t]\nx = 1\n", "x = 1\n", &[]), "<x = 1\n>[t]\nx = 1\n");
        assert_eq!(put("x = 1\n[t]\nb = 1\n", "x = 1\n", &["t"]), "x = 1\n[t]\n<x = 1\n>b = 1\n");
        assert_eq!(put("x = 1\n", "x = 1\n", &["t"]), "x = 1\n<\n[t]\nx = 1\n>");
        assert_eq!(put("x = 1\nt.b = 1\n", "x = 1\n", &["t"]), "-");
        assert_eq!(put("y = 1\n[t]\nx = 1\n", "y = 1\n", &["t"]), "-");
        assert_eq!(put("[t]\ny = 1\n[t.u]\nx = 2\n", "y = 1\n", &["t", "u"]), "-");
    }
}

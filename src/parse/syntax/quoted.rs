//! Texts whose quotes are curly, missing, too many, or hold what a text cannot hold.

use super::lines;
use super::pair::Found;
use super::place::Part;
use crate::finding::{Applicability, Edit};
use crate::msg;
use crate::quote::quoted;
use crate::shape::Shape;
use crate::source::Span;

/// Quotes that word processors and French typography put for straight ones.
pub const fn is_curly(c: char) -> bool {
    matches!(
        c,
        '\u{2018}'..='\u{201f}' | '«' | '»' | '‹' | '›' | '`' | '´' | '″' | '′' | '\u{301d}'..='\u{301f}' | '\u{ff02}'
    )
}

/// A text that opens with a curly quote.
pub fn curly(found: &Found<'_>) -> Option<Part> {
    let place = found.place;
    let rest = found.rest();
    let open = rest.chars().next()?;
    let body = &rest[open.len_utf8()..];
    // The last quote of the line closes; what follows must be a comment or nothing.
    let close = body.char_indices().rfind(|(_, c)| is_curly(*c) || matches!(c, '"'));
    let (content, end) = match close {
        Some((at, c)) if is_tail(&body[at + c.len_utf8()..]) => {
            (&body[..at], open.len_utf8() + at + c.len_utf8())
        }
        _ => {
            let code = body.find(" #").unwrap_or(body.len());
            (body[..code].trim_end(), open.len_utf8() + body[..code].trim_end().len())
        }
    };
    let span = Span::new(found.value.start, found.value.start + end);
    let tail = rest[end..].trim();
    let content = content.trim_matches(|c: char| c.is_whitespace());
    let several = content.contains([',', ';']) && content.contains(is_curly_pair);
    let new = if several && matches!(found.shape, Some(Shape::List { .. })) {
        let parts = content
            .split([',', ';'])
            .map(|part| part.trim().trim_matches(|c| is_curly(c) || c == '"').trim());
        format!("[{}]", parts.map(quoted).collect::<Vec<_>>().join(", "))
    } else if matches!(found.shape, Some(Shape::List { .. })) {
        format!("[{}]", quoted(content))
    } else {
        quoted(content)
    };
    let mut part = place.part(span, msg!("toml-syntax-curly"), Applicability::Safe, span, new);
    if tail == "," || tail == ";" {
        let at = found.value.start + end + rest[end..].find([',', ';'])?;
        part.edits.push(Edit { span: Span::new(at, at + 1), text: String::new() });
    }
    Some(part)
}

fn is_curly_pair(c: char) -> bool {
    is_curly(c) && !matches!(c, '\u{2019}' | '´' | '′')
}

/// Nothing, a comment, or a sign that was put at the end of the line.
fn is_tail(text: &str) -> bool {
    let text = text.trim();
    text.is_empty() || text.starts_with('#') || matches!(text, "," | ";")
}

/// A text that opens with a straight quote, and its end where that is on another line.
pub fn look(found: &Found<'_>) -> (Option<Part>, Option<usize>) {
    let rest = found.rest();
    if rest.starts_with("\"\"\"") || rest.starts_with("'''") {
        return triple(found);
    }
    let quote = if rest.starts_with('"') { '"' } else { '\'' };
    match lines::string_end(rest, 0) {
        Some(2) if rest.len() > 2 && !is_tail(&rest[2..]) => (doubled(found, quote), None),
        Some(end) => (closed(found, quote, end), None),
        None => unclosed(found, quote),
    }
}

/// `""Cyou1""`
fn doubled(found: &Found<'_>, quote: char) -> Option<Part> {
    let rest = found.rest();
    let pair: String = [quote, quote].iter().collect();
    let body = rest[2..].trim_end();
    let content = body.strip_suffix(&pair).or_else(|| body.strip_suffix(quote)).unwrap_or(body);
    if content.contains(quote) {
        return closed(found, quote, 2);
    }
    let span = Span::new(found.value.start, found.value.start + 2 + body.len());
    let message = msg!("toml-syntax-doubled");
    Some(found.place.part(span, message, Applicability::Safe, span, quoted(content)))
}

/// The text ends at `end`; something is in it or behind it.
fn closed(found: &Found<'_>, quote: char, end: usize) -> Option<Part> {
    let place = found.place;
    let rest = found.rest();
    let tail = rest[end..].trim_start();
    let from = found.value.start + rest.len() - tail.len();
    let tail = tail.trim_end();
    if tail.is_empty() || tail.starts_with('#') {
        return inside(found, quote, Span::new(found.value.start, found.value.start + end));
    }
    let span = Span::new(from, from + tail.len());
    if let Some(sign) = ["//", "--", "/*", "; "].into_iter().find(|sign| tail.starts_with(sign)) {
        let sign = Span::new(from, from + sign.trim_end().len());
        let message = msg!("toml-syntax-comment", sign = place.slice(sign));
        return Some(place.part(sign, message, Applicability::Safe, sign, "#"));
    }
    let sign = tail.split('#').next().unwrap_or(tail).trim_end();
    if matches!(sign, "," | ";" | "." | "\\") {
        let gone = Span::new(found.value.start + end, from + sign.len());
        let message = msg!("toml-syntax-after", text = sign);
        return Some(place.part(Span::new(from, from + sign.len()), message, Applicability::Safe, gone, ""));
    }
    if tail.starts_with([',', ';']) && tail[1..].trim_start().starts_with(['"', '\'', '“', '«']) {
        return Some(no_brackets(found, rest.trim_end()));
    }
    if tail.split_once('=').is_some_and(|(key, _)| lines::is_path(key.trim())) {
        let gap = Span::new(found.value.start + end, from);
        return Some(place.part(span, msg!("toml-syntax-two-pairs"), Applicability::Safe, gap, "\n"));
    }
    let body = rest.trim_end().trim_end_matches([',', ';']);
    if body.ends_with(quote) && !tail.starts_with(quote) && end < body.len() {
        let inner = &body[1..body.len() - 1];
        let whole = Span::new(found.value.start, found.value.start + rest.trim_end().len());
        let new =
            if inner.contains('\\') { format!("\"{}\"", inner.replace('"', "\\\"")) } else { quoted(inner) };
        let at = Span::new(found.value.start + end - 1, found.value.start + end);
        let message = if quote == '"' {
            msg!("toml-syntax-inner", quote = quote)
        } else {
            msg!("toml-syntax-inner-single")
        };
        return Some(place.part(at, message, Applicability::Safe, whole, new));
    }
    let finding =
        place.finding(span, msg!("toml-syntax-after", text = crate::visible::cut(tail, 40).as_ref()));
    let finding = finding.help(msg!("toml-syntax-after-help"));
    Some(Part { finding: Some(finding), how: Applicability::Unsafe, edits: Vec::new() })
}

/// `"a", "b"`
fn no_brackets(found: &Found<'_>, text: &str) -> Part {
    let code = text.split(" #").next().unwrap_or(text).trim_end().trim_end_matches([',', ';']);
    let parts =
        code.split([',', ';']).map(|part| part.trim().trim_matches(|c| c == '"' || c == '\'' || is_curly(c)));
    let list = format!("[{}]", parts.map(quoted).collect::<Vec<_>>().join(", "));
    let span = Span::new(found.value.start, found.value.start + code.len());
    let sure = matches!(found.shape, Some(Shape::List { .. })) && code.matches('"').count().is_multiple_of(2);
    let how = if sure { Applicability::Safe } else { Applicability::Unsafe };
    found.place.part(span, msg!("toml-syntax-no-brackets"), how, span, list)
}

/// What a text cannot hold: control characters, and `\` before other than an escape.
fn inside(found: &Found<'_>, quote: char, span: Span) -> Option<Part> {
    let place = found.place;
    let raw = place.slice(span);
    let control =
        |c: char| (c.is_control() && !matches!(c, '\t' | '\n')) && c != '\u{85}' && u32::from(c) < 0x80;
    if let Some((at, c)) = raw.char_indices().find(|(n, c)| control(*c) && !raw[*n..].starts_with("\r\n")) {
        let at = Span::new(span.start + at, span.start + at + c.len_utf8());
        let message = msg!("toml-syntax-control", code = format!("U+{:04X}", u32::from(c)));
        return Some(place.part(at, message, Applicability::Unsafe, at, ""));
    }
    if quote == '\'' {
        return None;
    }
    let bytes = raw.as_bytes();
    let (mut bad, mut good, mut n) = (Vec::new(), 0, 0);
    while n + 1 < bytes.len() {
        if bytes[n] == b'\\' {
            let hex = |count: usize| {
                let digits = raw.get(n + 2..n + 2 + count);
                digits
                    .and_then(|d| u32::from_str_radix(d, 16).ok())
                    .is_some_and(|c| char::from_u32(c).is_some())
            };
            let fits = match bytes[n + 1] {
                b'b' | b't' | b'n' | b'f' | b'r' | b'e' | b'"' | b'\\' => true,
                b'x' => hex(2),
                b'u' => hex(4),
                b'U' => hex(8),
                b'\n' | b'\r' | b' ' | b'\t' => raw.starts_with("\"\"\""),
                _ => false,
            };
            if fits {
                good += 1;
            } else {
                bad.push(span.start + n);
            }
            n += 1;
        }
        n += 1;
    }
    let first = *bad.first()?;
    let edits = bad.iter().map(|at| Edit { span: Span::at(*at), text: "\\".to_owned() }).collect();
    // Where some escapes are good, the others may have been meant as such too.
    let how = if good == 0 { Applicability::Safe } else { Applicability::Unsafe };
    let at = Span::new(first, first + 1);
    let finding = place.finding(at, msg!("toml-syntax-escape")).help(msg!("toml-syntax-escape-help"));
    Some(Part { finding: Some(finding), how, edits })
}

/// No quote closes the text on its line.
fn unclosed(found: &Found<'_>, quote: char) -> (Option<Part>, Option<usize>) {
    let place = found.place;
    let rest = found.rest().trim_end();
    let body = &rest[1..];
    // A curly quote was put to close it.
    if let Some((at, c)) =
        body.char_indices().rfind(|(_, c)| is_curly(*c) && *c != '\u{2019}' || *c == '\u{201d}')
        && is_tail(&body[at + c.len_utf8()..])
    {
        let end = found.value.start + 1 + at + c.len_utf8();
        let curly = Span::new(end - c.len_utf8(), end);
        let whole = Span::new(found.value.start, end);
        let part = place.part(
            curly,
            msg!("toml-syntax-curly"),
            Applicability::Safe,
            whole,
            quoted(body[..at].trim_end()),
        );
        return (Some(part), None);
    }
    if let Some(end) = later(found, quote) {
        let open = Span::new(found.value.start, found.value.start + 1);
        let close = Span::new(end, end + 1);
        let three: String = std::iter::repeat_n(quote, 3).collect();
        let edit = |span| Edit { span, text: three.clone() };
        let finding = place.finding(open, msg!("toml-syntax-lines", quotes = &three));
        let edits = vec![edit(open), edit(close)];
        return (Some(Part { finding: Some(finding), how: Applicability::Safe, edits }), Some(end + 1));
    }
    let comment = body.find(" #");
    let code = body[..comment.unwrap_or(body.len())].trim_end();
    let content = code.trim_end_matches([',', ';']);
    let sure = comment.is_none() && content.len() == code.len();
    let how = if sure { Applicability::Safe } else { Applicability::Unsafe };
    let open = Span::new(found.value.start, found.value.start + 1 + code.len());
    let end = found.value.start + 1 + content.len();
    let gone = Span::new(end, found.value.start + 1 + code.len());
    if quote == '"' && content.ends_with("\\\"") {
        // `"Cyou1\"`: the backslash took the quote for a part of the text.
        let at = Span::at(end - 1);
        let message = msg!("toml-syntax-close", quote = quote);
        return (Some(place.part(open, message, Applicability::Unsafe, at, "\\")), None);
    }
    let other = if quote == '"' { '\'' } else { '"' };
    // `"Cyou1'`: one kind opens, the other closes.
    let (gone, message) = match content.strip_suffix(other).filter(|inner| !inner.contains(other)) {
        Some(inner) => (Span::new(found.value.start + 1 + inner.len(), gone.end), msg!("toml-syntax-mixed")),
        None => (gone, msg!("toml-syntax-close", quote = quote)),
    };
    (Some(place.part(open, message, how, gone, quote.to_string())), None)
}

/// The end of a text that was spread over lines: the first line that ends with the
/// quote, before anything that is plainly a statement.
fn later(found: &Found<'_>, quote: char) -> Option<usize> {
    let text = found.place.text;
    let mut at = lines::next_line(text, found.place.end);
    for _ in 0..200 {
        if at >= text.len() {
            return None;
        }
        let line = lines::line(text, at);
        if lines::is_statement(line) {
            return None;
        }
        let line = line.trim_end();
        if line.ends_with(quote) && line.matches(quote).count() == 1 {
            return Some(at + line.len() - 1);
        }
        at = lines::next_line(text, at);
    }
    None
}

/// A text between three quotes.
fn triple(found: &Found<'_>) -> (Option<Part>, Option<usize>) {
    let place = found.place;
    let start = found.value.start;
    let rest = found.rest();
    let quote = if rest.starts_with('"') { '"' } else { '\'' };
    let three = &rest[..3];
    if let Some(end) = lines::string_end(place.text, start) {
        let line = lines::line(place.text, end);
        if line.trim().is_empty() || line.trim_start().starts_with('#') {
            return (inside(found, quote, Span::new(start, end)), Some(end));
        }
        let tail = line.trim();
        let from = end + line.len() - line.trim_start().len();
        let span = Span::new(from, from + tail.len());
        let message = msg!("toml-syntax-after", text = crate::visible::cut(tail, 40).as_ref());
        if matches!(tail, "," | ";") {
            return (Some(place.part(span, message, Applicability::Safe, span, "")), Some(end));
        }
        let finding = place.finding(span, message).help(msg!("toml-syntax-after-help"));
        let part = Part { finding: Some(finding), how: Applicability::Unsafe, edits: Vec::new() };
        return (Some(part), Some(end));
    }
    let open = Span::new(start, start + 3);
    // Closed with too few quotes, or nowhere: then before the next statement.
    let mut last = place.end;
    let mut at = lines::next_line(place.text, place.end);
    while at < place.text.len() && !lines::is_statement(lines::line(place.text, at)) {
        let line = lines::line(place.text, at);
        if !line.trim().is_empty() {
            last = at + line.trim_end().len();
        }
        at = lines::next_line(place.text, at);
    }
    let first = &rest[3..];
    let body = if last == place.end {
        first.trim_end()
    } else {
        lines::line(place.text, line_start(place.text, last))
    };
    let few = body
        .trim_end()
        .chars()
        .rev()
        .take_while(|c| *c == quote || is_curly(*c))
        .map(char::len_utf8)
        .sum::<usize>();
    let end = if last == place.end { start + rest.trim_end().len() } else { last };
    let gone = Span::new(end - few, end);
    let how = if few > 0 { Applicability::Safe } else { Applicability::Unsafe };
    (Some(place.part(open, msg!("toml-syntax-close-three", quotes = three), how, gone, three)), Some(end))
}

fn line_start(text: &str, at: usize) -> usize {
    text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |n| n + 1)
}

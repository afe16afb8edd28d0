//! One statement that cannot be read: a comment with another sign, a header, or a pair.

use toml::de::DeTable;

use super::Fault;
use super::lines;
use super::pair;
use super::patch::applied;
use super::place::{Part, Place};
use crate::finding::{Applicability, Edit, Finding};
use crate::msg;
use crate::shape::Shape;
use crate::source::{FileId, Span};
use crate::visible;

/// Bytes of a repair at most, edits counted with their places.
const LONGEST_FIX: usize = 16 * 1024;

/// Works out what was meant.
pub fn look(place: &Place<'_>) -> Fault {
    let (parts, end) = if let Some(part) = comment(place) {
        (vec![part], None)
    } else if place.line().starts_with('[') {
        (vec![header(place)], None)
    } else {
        pair::look(place)
    };
    mended(place, parts, end).unwrap_or_else(|finding| left_out(place, finding, end))
}

/// The faults of a statement as one, if its repair can be read.
fn mended(place: &Place<'_>, parts: Vec<Part>, last: Option<usize>) -> Result<Fault, Option<Box<Finding>>> {
    let mut finding = None;
    let mut how = Applicability::Safe;
    let mut edits = Vec::new();
    for part in parts {
        finding = finding.or(part.finding);
        if part.how != Applicability::Safe {
            how = part.how;
        }
        edits.extend(part.edits);
    }
    edits.sort_by_key(|edit: &Edit| (edit.span.start, edit.span.end));
    let end = edits.iter().map(|edit| edit.span.end).max().unwrap_or(place.end).max(place.end);
    let end = end.max(last.unwrap_or(end));
    let whole_lines = lines::line_end(place.text, end);
    // A carriage return goes with the line feed, which is not of the statement.
    let cut = place.text.get(..whole_lines).is_some_and(|text| text.ends_with('\r'));
    let whole_lines = if cut { (whole_lines - 1).max(end) } else { whole_lines };
    let region = Span::new(place.start, whole_lines);
    let text = applied(place.text, region, &edits);
    let apart = edits.windows(2).all(|two| two[0].span.end <= two[1].span.start);
    if edits.is_empty() || !apart || DeTable::parse(&text).is_err() {
        return Err(finding.map(Box::new));
    }
    let finding = finding.map(|finding| {
        let line = visible::cut(text.trim(), 100);
        let title = if edits.iter().all(|edit| edit.text.is_empty()) && text.trim().is_empty() {
            msg!("fix-remove-line")
        } else if line.contains('\n') {
            msg!("fix-syntax")
        } else {
            msg!("fix-replace", new = line.as_ref())
        };
        // No slip of the keyboard is as long as that, and every report would repeat it.
        let written: usize = edits.iter().map(|edit| edit.text.len() + 64).sum();
        if written > LONGEST_FIX { finding } else { finding.fix_all(how, title, edits.clone()) }
    });
    Ok(Fault { finding, edits, region, jump: last.is_some(), blank: false })
}

/// A statement that nobody can read is left out, up to the next that somebody can.
fn left_out(place: &Place<'_>, finding: Option<Box<Finding>>, last: Option<usize>) -> Fault {
    let end = block(place.text, last.unwrap_or(place.start).max(place.start)).end;
    let region = Span::new(place.start, end);
    let finding = finding.map_or_else(
        || {
            let words = place.line().trim_end();
            let span = Span::new(place.start, place.start + words.len());
            let finding = unreadable(place.file, span);
            let each =
                lines_of(place.text, region).map(|at| Edit { span: Span::at(at), text: "# ".to_owned() });
            let each: Vec<Edit> = each.collect();
            // So many lines are no remark.
            if 64 * each.len() > LONGEST_FIX {
                return finding;
            }
            finding.fix_all(Applicability::Unsafe, msg!("toml-syntax-comment-fix"), each)
        },
        |finding| *finding,
    );
    let edit = blank(place.text, region);
    // A line by itself hides nothing.
    let jump = region.end > lines::line_end(place.text, place.start);
    Fault { finding: Some(finding), edits: vec![edit], region, jump, blank: true }
}

/// Where each line of some lines begins.
fn lines_of(text: &str, region: Span) -> impl Iterator<Item = usize> {
    let body = text.get(region.start..region.end).unwrap_or("");
    std::iter::once(region.start).chain(body.match_indices('\n').map(move |(n, _)| region.start + n + 1))
}

pub fn unreadable(file: FileId, span: Span) -> Finding {
    Finding::new("toml-syntax", file, span, msg!("toml-syntax")).help(msg!("toml-syntax-help"))
}

/// The lines from `start` to the next that is blank, a comment or a statement.
pub fn block(text: &str, start: usize) -> Span {
    let mut end = lines::line_end(text, start);
    loop {
        let next = lines::next_line(text, end);
        let line = lines::line(text, next).trim();
        if next >= text.len() || line.is_empty() || line.starts_with('#') || lines::is_statement(line) {
            return Span::new(start, end);
        }
        end = lines::line_end(text, next);
    }
}

/// In the place of lines that are left out. A header stays one, so that what stands
/// under it is not taken for the table above.
pub fn blank(text: &str, region: Span) -> Edit {
    let header = text.get(region.start..).is_some_and(|rest| rest.starts_with('['));
    let text = if header { format!("[{}{}]", super::super::LOST, region.start) } else { String::new() };
    Edit { span: region, text }
}

/// `//`, `;`, `--` or `/*` where a comment begins with `#`.
fn comment(place: &Place<'_>) -> Option<Part> {
    let line = place.line();
    let sign = ["//", "/*", "<!--", ";", "--", "%"].into_iter().find(|sign| line.starts_with(sign))?;
    let inner = line[sign.len()..].trim_end();
    let inner = inner.strip_suffix("*/").or_else(|| inner.strip_suffix("-->")).unwrap_or(inner).trim_end();
    let text =
        if inner.starts_with(' ') || inner.is_empty() { format!("#{inner}") } else { format!("# {inner}") };
    let sign = Span::new(place.start, place.start + sign.len());
    let whole = Span::new(place.start, place.end);
    let message = msg!("toml-syntax-comment", sign = place.slice(sign));
    Some(place.part(sign, message, Applicability::Safe, whole, text))
}

/// `[place`, `[[links]`, `[tags.santé]`, `[links] home = "…"`.
fn header(place: &Place<'_>) -> Part {
    let line = place.line();
    let (code, comment) = match line.find(" #") {
        Some(at) => line.split_at(at),
        None => (line, ""),
    };
    let opened = code.bytes().take_while(|b| *b == b'[').count();
    let inner = code[opened..].split([']', '}', ')']).next().unwrap_or("");
    let name = inner.split('=').next().unwrap_or("").trim();
    if opened > 2 || name.is_empty() {
        let message = msg!("toml-syntax-header");
        let finding = place.finding(Span::new(place.start, place.start + code.trim_end().len()), message);
        return Part { finding: Some(finding), how: Applicability::Unsafe, edits: Vec::new() };
    }
    let closed = code[opened + inner.len()..].bytes().take_while(|b| matches!(b, b']' | b'}' | b')')).count();
    let after = opened + inner.len() + closed;
    let rest = code[after..].trim();
    // `[place` followed by a pair on the same line would be two faults.
    let path: Vec<String> =
        name.split('.').map(|part| crate::quote::key(part.trim().trim_matches(['"', '\'']))).collect();
    let path = path.join(".");
    let double = match (Place { table: &lines::path(name), ..*place }).table_shape() {
        Some(Shape::Tables(_)) => true,
        Some(_) => false,
        None => opened == 2,
    };
    let written = if double { format!("[[{path}]]") } else { format!("[{path}]") };
    let whole = Span::new(place.start, place.start + code.trim_end().len());
    let plain = lines::is_path(name)
        && opened == closed
        && code[opened + inner.len()..after].bytes().all(|b| b == b']');
    if plain && !rest.is_empty() {
        let from = place.start + after + code[after..].len() - code[after..].trim_start().len();
        let span = Span::new(from, from + rest.len());
        let gap = Span::new(place.start + after, from);
        let message = msg!("toml-syntax-header-rest");
        return place.part(span, message, Applicability::Safe, gap, "\n");
    }
    let (span, message) = if lines::is_path(name) {
        (whole, msg!("toml-syntax-brackets", header = &written))
    } else {
        let from = place.start + opened + inner.len() - inner.trim_start().len();
        // Of `tags.santé`, the part that wants them.
        let mut parts = name.split('.').scan(from, |at, part| {
            let start = *at;
            *at += part.len() + 1;
            Some((start, part))
        });
        let odd = parts.find(|(_, part)| !lines::is_path(part.trim()));
        let (from, key) = odd.filter(|_| !name.contains(['"', '\''])).unwrap_or((from, name));
        (Span::new(from, from + key.len()), msg!("toml-syntax-key-quotes", key = key))
    };
    let how = if rest.is_empty() && comment.len() <= line.len() {
        Applicability::Safe
    } else {
        Applicability::Unsafe
    };
    let how = if name.contains(' ') { Applicability::Unsafe } else { how };
    place.part(span, message, how, whole, written)
}

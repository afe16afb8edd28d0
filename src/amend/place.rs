//! Where new values go, and what goes with old ones.

use toml::de::DeTable;

use super::list::end_of_line;
use super::{find, is_inline};
use crate::quote::key;
use crate::shape::{Key, Shape};
use crate::source::Span;
use crate::tidy::{Entry, Name, Section, child, statements};

/// `text` with `path = value`: in the table where its neighbours are, written as they are,
/// after those that come before it in the canonical order; in a table of its own where there
/// is none. `None` when something that is no table is in the way.
pub fn insert(
    text: &str,
    keys: &'static [Key],
    table: &DeTable<'_>,
    path: &[&str],
    value: &str,
) -> Option<String> {
    let (last, parents) = path.split_last()?;
    for depth in 1..=parents.len() {
        let Some((span, found)) = find(table, &parents[..depth]) else { break };
        let inner = found.as_table()?;
        if is_inline(text, span) {
            return Some(into_inline(text, span, inner.is_empty(), &path[depth..], value));
        }
    }
    let document = statements(text);
    let shape = parents.iter().fold(Shape::Table(keys), |shape, part| child(shape, part).shape);
    let rank = |name: &str| child(shape, name).rank.unwrap_or(usize::MAX);
    let line = |prefix: &str| format!("{prefix}{} = {value}", key(last));
    // Among the entries of its own table.
    if let Some(section) = document.sections.iter().find(|section| is_header(section, parents)) {
        let mut before = None;
        for entry in &section.entries {
            if rank(&entry.path[0].text) <= rank(last) {
                before = Some(entry);
            }
        }
        let indent =
            section.entries.first().map_or("", |entry| blanks_before(text, start(text, &entry.path)));
        return Some(match (before, section.entries.first(), &section.header) {
            (Some(entry), _, _) => after_line(text, end(text, table, parents, entry)?, &line(indent)),
            (None, Some(first), _) => before_line(text, first_line(text, first), &line(indent)),
            (None, None, Some(header)) => after_line(text, start(text, &header.path), &line("")),
            (None, None, None) => match document.sections.get(1).and_then(|next| next.header.as_ref()) {
                Some(next) => {
                    let at =
                        above(text, &next.above).unwrap_or_else(|| line_start(text, start(text, &next.path)));
                    before_line(text, at, &(line("") + end_of_line(text)))
                }
                None => at_end(text, &line("")),
            },
        });
    }
    // Beside neighbours with dotted keys.
    let dotted = |section: &Section<'_>| {
        let header = section.header.as_ref().map_or(&[][..], |header| &header.path);
        let rest =
            parents.strip_prefix(&header.iter().map(|name| name.text.as_ref()).collect::<Vec<_>>()[..])?;
        let beside = |entry: &&Entry<'_>| {
            entry.path.len() > rest.len() && !rest.is_empty() && named(&entry.path[..rest.len()], rest)
        };
        let entry = section.entries.iter().rfind(beside)?;
        let over = &parents[..parents.len() - rest.len()];
        let at = end(text, table, over, entry)?;
        let from = start(text, &entry.path);
        let upto = offset(text, entry.path[rest.len()].raw);
        Some(after_line(text, at, &line(&format!("{}{}", blanks_before(text, from), &text[from..upto]))))
    };
    if let Some(done) = document.sections.iter().find_map(dotted) {
        return Some(done);
    }
    // In a table of its own, before the first that follows it in the canonical order.
    let name = parents.iter().map(|part| key(part)).collect::<Vec<_>>().join(".");
    let eol = end_of_line(text);
    let made = format!("[{name}]{eol}{}", line(""));
    let own = ranks(keys, parents);
    let next = document.sections.iter().filter_map(|section| section.header.as_ref()).find(|header| {
        let names: Vec<&str> = header.path.iter().map(|name| name.text.as_ref()).collect();
        ranks(keys, &names) > own
    });
    let Some(next) = next else {
        let gap = if text.trim().is_empty() { "" } else { eol };
        return Some(at_end(text, &format!("{gap}{made}")));
    };
    let at = above(text, &next.above).unwrap_or_else(|| line_start(text, start(text, &next.path)));
    let gap = if blank_before(text, at) { "" } else { eol };
    Some(before_line(text, at, &format!("{gap}{made}{eol}")))
}

/// `text` without the value at `path`, or without the whole table there.
pub fn remove(text: &str, table: &DeTable<'_>, path: &[&str]) -> String {
    let document = statements(text);
    let mut spans: Vec<Span> = Vec::new();
    for (n, section) in document.sections.iter().enumerate() {
        let header: Vec<&str> =
            section.header.iter().flat_map(|header| &header.path).map(|name| name.text.as_ref()).collect();
        if let Some(own) = section.header.as_ref().filter(|_| header.starts_with(path)) {
            let from = above(text, &own.above).unwrap_or_else(|| line_start(text, start(text, &own.path)));
            let next = document.sections.get(n + 1).and_then(|next| next.header.as_ref());
            let upto = next.map_or(text.len(), |next| {
                above(text, &next.above).unwrap_or_else(|| line_start(text, start(text, &next.path)))
            });
            spans.push(Span::new(from, upto));
            continue;
        }
        let Some(rest) = path.strip_prefix(&header[..]).filter(|rest| !rest.is_empty()) else { continue };
        for entry in &section.entries {
            if entry.path.len() >= rest.len() && named(&entry.path[..rest.len()], rest) {
                let Some(end) = end(text, table, &header, entry) else { continue };
                spans.push(Span::new(line_start(text, start(text, &entry.path)), line_end(text, end)));
            }
        }
    }
    if spans.is_empty()
        && let Some((span, _)) = find(table, path)
    {
        spans.push(inline_part(text, span));
    }
    let mut out = text.to_owned();
    for span in spans.iter().rev() {
        out.replace_range(span.start..span.end, "");
    }
    // A table that stood at the end leaves the file to end where the one before it does.
    if spans.last().is_some_and(|span| span.end == text.len()) && !out.trim().is_empty() {
        let kept = out.trim_end().len();
        if kept < out.len() {
            out.truncate(kept);
            out.push_str(end_of_line(text));
        }
    }
    out
}

/// `text` with a comment on a line of its own above that of a value.
pub fn comment(text: &str, value: Span, note: &str) -> String {
    let at = line_start(text, value.start);
    let line = &text[at..value.start];
    let indent = &line[..line.len() - line.trim_start().len()];
    before_line(text, at, &format!("{indent}# {note}"))
}

/// `text` with another name for the table or value at `path`, wherever the path is written:
/// in headers, in dotted keys, between braces.
pub fn rename(text: &str, table: &DeTable<'_>, path: &[&str], new: &str) -> String {
    let mut spans: Vec<Span> = Vec::new();
    let Some(depth) = path.len().checked_sub(1) else { return text.to_owned() };
    for section in &statements(text).sections {
        let header: Vec<&Name<'_>> = section.header.iter().flat_map(|header| &header.path).collect();
        let is = |names: &[&Name<'_>]| {
            names.len() > depth && names.iter().zip(path).all(|(name, part)| name.text == *part)
        };
        let mut name = |name: &Name<'_>| {
            let at = offset(text, name.raw);
            spans.push(Span::new(at, at + name.raw.len()));
        };
        if is(&header) {
            name(header[depth]);
            continue;
        }
        for entry in &section.entries {
            let whole: Vec<&Name<'_>> = header.iter().copied().chain(&entry.path).collect();
            if is(&whole) {
                name(whole[depth]);
            }
        }
    }
    if spans.is_empty()
        && let Some((key, _)) = parent(table, path).and_then(|table| table.get_key_value(path[depth]))
    {
        spans.push(key.span().into());
    }
    let mut out = text.to_owned();
    for span in spans.iter().rev() {
        out.replace_range(span.start..span.end, &key(new));
    }
    out
}

fn parent<'t, 'i>(table: &'t DeTable<'i>, path: &[&str]) -> Option<&'t DeTable<'i>> {
    let (_, parents) = path.split_last()?;
    parents.iter().try_fold(table, |table, part| table.get(*part)?.get_ref().as_table())
}

/// A value between braces, from its key on, with the comma on one side.
fn inline_part(text: &str, value: Span) -> Span {
    let open = text[..value.start].rfind(['{', ',']).unwrap_or(value.start);
    let after = text[value.end..].trim_start();
    let comma = value.end + (text[value.end..].len() - after.len());
    if text[open..].starts_with(',') {
        Span::new(open, value.end)
    } else if after.starts_with(',') {
        Span::new(open + 1, comma + 1)
    } else {
        Span::new(open + 1, value.end)
    }
}

fn into_inline(text: &str, span: Span, empty: bool, path: &[&str], value: &str) -> String {
    let name = path.iter().map(|part| key(part)).collect::<Vec<_>>().join(".");
    let inner = text[..span.end - 1].trim_end();
    let gap = if empty || inner.ends_with(',') { " " } else { ", " };
    format!("{inner}{gap}{name} = {value} {}", &text[span.end - 1..])
}

/// Places in the canonical order along a path.
fn ranks(keys: &'static [Key], path: &[&str]) -> Vec<usize> {
    let mut shape = Shape::Table(keys);
    let rank = |part: &&str| {
        let found = child(shape, part);
        shape = found.shape;
        found.rank.unwrap_or(usize::MAX)
    };
    path.iter().map(rank).collect()
}

fn is_header(section: &Section<'_>, path: &[&str]) -> bool {
    match &section.header {
        Some(header) => !header.array && named(&header.path, path),
        None => path.is_empty(),
    }
}

fn named(names: &[Name<'_>], path: &[&str]) -> bool {
    names.len() == path.len() && names.iter().zip(path).all(|(name, part)| name.text == *part)
}

/// Where a slice of `text` starts in it.
fn offset(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize).min(text.len())
}

fn start(text: &str, path: &[Name<'_>]) -> usize {
    path.first().map_or(text.len(), |name| offset(text, name.raw))
}

/// Where the value of an entry ends.
fn end(text: &str, table: &DeTable<'_>, under: &[&str], entry: &Entry<'_>) -> Option<usize> {
    if let crate::tidy::Written::Word(raw) = entry.value {
        return Some(offset(text, raw) + raw.len());
    }
    let path: Vec<&str> =
        under.iter().copied().chain(entry.path.iter().map(|name| name.text.as_ref())).collect();
    find(table, &path).map(|(span, _)| span.end)
}

/// Where the comments above a statement start.
fn above(text: &str, comments: &[crate::tidy::Comment<'_>]) -> Option<usize> {
    comments.first().map(|comment| line_start(text, offset(text, comment.text)))
}

fn first_line(text: &str, entry: &Entry<'_>) -> usize {
    above(text, &entry.above).unwrap_or_else(|| line_start(text, start(text, &entry.path)))
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |at| at + 1)
}

/// After the end of the line in which `at` is.
fn line_end(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |n| at + n + 1)
}

fn blanks_before(text: &str, at: usize) -> &str {
    let line = &text[line_start(text, at)..at];
    if line.trim().is_empty() { line } else { "" }
}

fn blank_before(text: &str, at: usize) -> bool {
    let before = &text[..at];
    before.is_empty()
        || before
            .strip_suffix('\n')
            .is_some_and(|line| line.rsplit('\n').next().unwrap_or("").trim().is_empty())
}

fn before_line(text: &str, at: usize, line: &str) -> String {
    format!("{}{line}{}{}", &text[..at], end_of_line(text), &text[at..])
}

fn after_line(text: &str, at: usize, line: &str) -> String {
    let at = line_end(text, at);
    if text[..at].ends_with('\n') { before_line(text, at, line) } else { at_end(text, line) }
}

/// At the end of the file, which then ends as it did: with or without the end of its line.
fn at_end(text: &str, line: &str) -> String {
    let eol = end_of_line(text);
    if text.is_empty() || text.ends_with('\n') {
        format!("{text}{line}{eol}")
    } else {
        format!("{text}{eol}{line}")
    }
}

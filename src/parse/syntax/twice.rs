//! Keys and tables that stand twice: both places.

use toml::de::Error;

use super::lines;
use super::patch::Patch;
use crate::finding::{Applicability, Edit, Finding};
use crate::msg;
use crate::source::{FileId, Location, Span};

/// Whether the parser complains of a key that is there already.
pub fn is_twice(error: &Error) -> bool {
    let message = error.message();
    message.starts_with("duplicate key") || message.starts_with("cannot extend value")
}

/// A statement's whole path and the place of its name.
struct Named {
    path: Vec<String>,
    /// Of the name in the text that was parsed.
    name: Span,
    header: bool,
    list: bool,
}

/// `text` has been parsed; `offset` is of the second key in it.
pub fn finding(file: FileId, text: &str, offset: usize, patch: &Patch) -> Finding {
    let statements = lines::statements(text);
    let index = statements.partition_point(|start| *start <= offset).saturating_sub(1);
    let all = outline(text, statements.get(..=index).unwrap_or_default());
    let span = |span: Span| {
        let start = patch.origin(span.start, false);
        Span::new(start, patch.origin(span.end, true).max(start))
    };
    let Some((second, before)) = all.split_last() else {
        return Finding::new("duplicate-key", file, Span::at(0), msg!("duplicate-key", key = ""));
    };
    if !second.name.contains(Span::at(offset)) {
        return inner(file, text, offset, second, patch);
    }
    let key = second.path.join(".");
    let shown = if second.header { format!("[{key}]") } else { key.clone() };
    let finding =
        Finding::new("duplicate-key", file, span(second.name), msg!("duplicate-key", key = shown)).key(key);
    // A new table of a list begins anew.
    let since =
        before.iter().rposition(|named| named.list && second.path.starts_with(&named.path) && !second.header);
    let scope = &before[since.map_or(0, |at| at + 1)..];
    let same = |named: &&Named| named.path == second.path;
    let touches = |named: &&Named| {
        named.path.starts_with(&second.path) || (second.path.starts_with(&named.path) && !named.header)
    };
    let first = scope.iter().find(same).or_else(|| scope.iter().find(touches));
    let Some(first) = first else { return finding.help(msg!("duplicate-key-help")) };
    let finding = finding.related(Location { file, span: span(first.name) }, msg!("duplicate-key-first"));
    let line = |named: &Named| lines::line(text, named.name.start).trim_end();
    if second.header && first.list && !second.list {
        let name = crate::source::line_span(text, second.name.start);
        let written = format!("[[{}]]", text.get(second.name.start..second.name.end).unwrap_or(""));
        let title = msg!("fix-replace", new = &written);
        return finding.fix(Applicability::Safe, title, span(name), written);
    }
    if !second.header
        && line(first) == line(second)
        && lines::is_statement(line(second))
        && is_one_line(text, index, &statements)
    {
        let from = second.name.start;
        let gone = span(Span::new(from, lines::next_line(text, from)));
        return finding.fix(Applicability::Safe, msg!("fix-remove-line"), gone, "");
    }
    if second.header
        && !second.list
        && first.header
        && !first.list
        && first.path == second.path
        && patch.is_empty()
        && let Some(edits) = merged(text, &first.path, first.name.start, second.name.start)
    {
        return finding.fix_all(Applicability::Safe, msg!("duplicate-key-table-fix"), edits);
    }
    finding.help(if second.header { msg!("duplicate-key-table-help") } else { msg!("duplicate-key-help") })
}

/// The keys of a table's second header moved under its first, at the offsets of their
/// names. `None`: both have some key.
fn merged(text: &str, path: &[String], first: usize, second: usize) -> Option<Vec<Edit>> {
    let statements = lines::statements(text);
    let index = |at: usize| statements.partition_point(|start| *start <= at).checked_sub(1);
    let body = |header: usize| {
        let behind = statements.get(header + 1..).unwrap_or_default();
        behind.iter().copied().take_while(|at| !lines::line(text, *at).starts_with('['))
    };
    let end = |header: usize| {
        let last = body(header).last().map_or(statements.get(header).copied(), Some)?;
        Some(lines::next_line(text, lines::statement_end(text, last)))
    };
    let (first, second) = (index(first)?, index(second)?);
    let key =
        |at: usize| lines::path(lines::line(text, at).split('=').next().unwrap_or("")).into_iter().next();
    let taken: Vec<_> = body(first).map(key).collect();
    let deeper = |at: &usize| {
        lines::header(lines::line(text, *at))
            .is_some_and(|(name, _)| name.len() > path.len() && name.starts_with(path))
    };
    if body(second).any(|at| taken.contains(&key(at))) || statements.iter().any(deeper) {
        return None;
    }
    let start = crate::source::line_span(text, *statements.get(second)?).start;
    let keys = text.get(lines::next_line(text, start)..end(second)?)?;
    let at = end(first)?;
    let gap = if keys.is_empty() || keys.ends_with('\n') { "" } else { "\n" };
    let put = Edit { span: Span::at(at), text: format!("{keys}{gap}") };
    // The blank line before the header goes with it.
    let before = text.get(..start)?;
    let start = if before.ends_with("\n\n") { start - 1 } else { start };
    Some(vec![put, Edit { span: Span::new(start.max(at), end(second)?), text: String::new() }])
}

fn is_one_line(text: &str, index: usize, statements: &[usize]) -> bool {
    let Some(start) = statements.get(index) else { return false };
    let end = lines::line_end(text, *start);
    toml::de::DeTable::parse(text.get(*start..end).unwrap_or("=")).is_ok()
}

/// A key twice in one pair of braces.
fn inner(file: FileId, text: &str, offset: usize, statement: &Named, patch: &Patch) -> Finding {
    let rest = text.get(offset..).unwrap_or("");
    let name = rest.split(['=', ' ', '.', '\t']).next().unwrap_or("");
    let span = |from: usize| Span::new(patch.origin(from, false), patch.origin(from + name.len(), true));
    let key = format!("{}.{name}", statement.path.join("."));
    let finding =
        Finding::new("duplicate-key", file, span(offset), msg!("duplicate-key", key = name)).key(key);
    let before = text.get(statement.name.end..offset).unwrap_or("");
    let begins = |at: &usize| {
        let word = before[at + name.len()..].trim_start();
        (word.starts_with('=') || word.starts_with('.')) && before[..*at].trim_end().ends_with(['{', ','])
    };
    let first = before.match_indices(name).map(|(at, _)| at).find(begins).filter(|_| !name.is_empty());
    match first {
        Some(at) => finding
            .related(Location { file, span: span(statement.name.end + at) }, msg!("duplicate-key-first")),
        None => finding,
    }
    .help(msg!("duplicate-key-help"))
}

fn outline(text: &str, statements: &[usize]) -> Vec<Named> {
    let mut table: Vec<String> = Vec::new();
    let each = statements.iter().map(|start| {
        let line = lines::line(text, *start);
        if let Some((path, list)) = lines::header(line) {
            table.clone_from(&path);
            let open = if list { 2 } else { 1 };
            let name = line[open..].split(']').next().unwrap_or("");
            let from = start + open + name.len() - name.trim_start().len();
            return Named { path, name: Span::new(from, from + name.trim().len()), header: true, list };
        }
        let key = line.split('=').next().unwrap_or("").trim_end();
        let mut path = table.clone();
        path.extend(lines::path(key));
        Named { path, name: Span::new(*start, start + key.len()), header: false, list: false }
    });
    each.collect()
}

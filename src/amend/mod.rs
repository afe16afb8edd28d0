//! Changes to single values of a file: every other byte of it stays as its author wrote it.

mod list;
mod place;

use toml::de::{DeTable, DeValue};
use toml::{Table, Value};

use crate::quote::{key, quoted};
use crate::shape::Key;
use crate::source::{Position, Role, Source, Span};
use crate::tidy;

/// What is to be done to the value at a path, from the top of the file: `["place", "city"]`.
#[derive(Debug, Clone, PartialEq)]
pub struct Amendment {
    pub path: Vec<String>,
    pub change: Change,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// The value is this from now on.
    Set(Value),
    /// The value, or the whole table, goes.
    Remove,
    /// A list of texts has these too.
    Add(Vec<String>),
    /// A list of texts has these no more; when none is left it goes itself.
    Drop(Vec<String>),
}

impl Amendment {
    #[must_use]
    pub fn new(path: &[&str], change: Change) -> Self {
        Self { path: path.iter().map(|part| (*part).to_owned()).collect(), change }
    }

    #[must_use]
    pub fn set(path: &[&str], value: impl Into<Value>) -> Self {
        Self::new(path, Change::Set(value.into()))
    }
}

/// Why a text is left as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// It is not TOML: where the first fault is.
    Broken(Position),
    /// Something other than what the change needs stands at the path.
    Other(String),
}

/// `text` with the changes, in their order. A text in its canonical form stays in it; of any
/// other only the lines of the changed values are touched.
///
/// # Errors
/// When the text is not TOML, or holds something else where a change goes.
pub fn amend(text: &str, keys: &'static [Key], amendments: &[Amendment]) -> Result<String, Refusal> {
    let (mark, mut plain) = match text.strip_prefix('\u{feff}') {
        Some(rest) => ("\u{feff}", rest.to_owned()),
        None => ("", text.to_owned()),
    };
    let canonical = |text: &str| tidy::tidy(text, keys).is_ok_and(|tidied| tidied == text);
    let was_canonical = mark.is_empty() && canonical(&plain);
    for amendment in amendments {
        plain = one(&plain, keys, amendment)?;
    }
    if was_canonical && let Ok(tidied) = tidy::tidy(&plain, keys) {
        plain = tidied;
    }
    Ok(format!("{mark}{plain}"))
}

/// `text` with `new` for the last part of `path`, where nothing has that name yet.
///
/// # Errors
/// Like [`amend`].
pub fn rename(text: &str, keys: &'static [Key], path: &[&str], new: &str) -> Result<String, Refusal> {
    let table = DeTable::parse(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        Refusal::Broken(Source::text("", Role::Stray, text).position(at))
    })?;
    let renamed = place::rename(text, table.get_ref(), path, new);
    let mut expected = text.parse::<Table>().ok();
    let (last, parents) = path.split_last().ok_or_else(|| refused(path))?;
    let mut inner = expected.as_mut();
    for part in parents {
        inner = inner.and_then(|table| table.get_mut(*part)?.as_table_mut());
    }
    let moved = inner.is_some_and(|table| {
        let free = !table.contains_key(new);
        let value = table.remove(*last);
        free && value.map(|value| table.insert(new.to_owned(), value)).is_some()
    });
    let read = renamed.parse::<Table>().ok();
    if !moved || read.is_none() || read != expected {
        return Err(refused(path));
    }
    let canonical = tidy::tidy(text, keys).is_ok_and(|tidied| tidied == text);
    Ok(if canonical { tidy::tidy(&renamed, keys).unwrap_or(renamed) } else { renamed })
}

/// `text` with a comment above the value at `path`: one line, without what TOML bars there.
#[must_use]
pub fn note(text: &str, keys: &'static [Key], path: &[String], note: &str) -> String {
    let note: String = note.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    let canonical = tidy::tidy(text, keys).is_ok_and(|tidied| tidied == text);
    let Ok(table) = DeTable::parse(text) else { return text.to_owned() };
    let Some((span, _)) = find(table.get_ref(), &path) else { return text.to_owned() };
    let noted = place::comment(text, span, note.trim());
    match tidy::tidy(&noted, keys) {
        Ok(tidied) if canonical => tidied,
        _ => noted,
    }
}

fn one(text: &str, keys: &'static [Key], amendment: &Amendment) -> Result<String, Refusal> {
    let table = DeTable::parse(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        Refusal::Broken(Source::text("", Role::Stray, text).position(at))
    })?;
    let path: Vec<&str> = amendment.path.iter().map(String::as_str).collect();
    let found = find(table.get_ref(), &path);
    let after = match (&amendment.change, found) {
        (Change::Set(_), Some((span, DeValue::Table(_)))) if !is_inline(text, span) => {
            return Err(refused(&path));
        }
        (Change::Set(value), Some((span, _))) => replaced(text, span, &written(value)),
        (Change::Set(value), None) => place::insert(text, keys, table.get_ref(), &path, &written(value))
            .ok_or_else(|| refused(&path))?,
        (Change::Remove | Change::Drop(_), None) => text.to_owned(),
        (Change::Remove, Some(_)) => place::remove(text, table.get_ref(), &path),
        (Change::Add(items), None) => {
            let mut all: Vec<Value> = Vec::new();
            for item in items.iter().cloned().map(Value::String) {
                if !all.contains(&item) {
                    all.push(item);
                }
            }
            let value = Value::Array(all);
            place::insert(text, keys, table.get_ref(), &path, &written(&value))
                .ok_or_else(|| refused(&path))?
        }
        (Change::Add(items), Some((span, DeValue::Array(array)))) => list::add(text, span, array, items),
        (Change::Drop(items), Some((_, DeValue::Array(array)))) => match list::position(array, items) {
            None => text.to_owned(),
            Some(_) if array.len() == 1 => place::remove(text, table.get_ref(), &path),
            Some(at) => one(&list::drop(text, array, at), keys, amendment)?,
        },
        (Change::Add(_) | Change::Drop(_), Some(_)) => return Err(refused(&path)),
    };
    // The last guard: the file must read as it did, but for this one value.
    let expected = expected(text, amendment);
    let read = after.parse::<Table>().ok();
    if read.is_some() && read == expected { Ok(after) } else { Err(refused(&path)) }
}

fn refused(path: &[&str]) -> Refusal {
    Refusal::Other(path.iter().map(|part| key(part)).collect::<Vec<_>>().join("."))
}

/// The value at a path, and where it stands.
fn find<'t, 'i>(table: &'t DeTable<'i>, path: &[&str]) -> Option<(Span, &'t DeValue<'i>)> {
    let (last, parents) = path.split_last()?;
    let mut table = table;
    for part in parents {
        table = table.get(*part)?.get_ref().as_table()?;
    }
    let value = table.get(*last)?;
    Some((value.span().into(), value.get_ref()))
}

fn is_inline(text: &str, span: Span) -> bool {
    text[span.start..span.end].starts_with('{')
}

fn replaced(text: &str, span: Span, new: &str) -> String {
    format!("{}{new}{}", &text[..span.start], &text[span.end..])
}

/// What the file must say afterwards.
fn expected(text: &str, amendment: &Amendment) -> Option<Table> {
    let mut whole = text.parse::<Table>().ok()?;
    let (last, parents) = amendment.path.split_last()?;
    let mut table = &mut whole;
    for part in parents {
        let inner = match &amendment.change {
            Change::Set(_) | Change::Add(_) => {
                table.entry(part.clone()).or_insert_with(|| Value::Table(Table::new()))
            }
            _ if table.contains_key(part) => table.get_mut(part)?,
            _ => return Some(whole),
        };
        table = inner.as_table_mut()?;
    }
    let old = |table: &Table| table.get(last).and_then(Value::as_array).cloned().unwrap_or_default();
    let rest = match &amendment.change {
        Change::Set(value) => vec![(last.clone(), value.clone())],
        Change::Remove => Vec::new(),
        Change::Add(items) => {
            let mut all = old(table);
            for item in items {
                let item = Value::String(item.clone());
                if !all.contains(&item) {
                    all.push(item);
                }
            }
            vec![(last.clone(), Value::Array(all))]
        }
        Change::Drop(items) => {
            let mut all = old(table);
            all.retain(|item| item.as_str().is_none_or(|text| !items.iter().any(|gone| gone == text)));
            if all.is_empty() { Vec::new() } else { vec![(last.clone(), Value::Array(all))] }
        }
    };
    table.remove(last);
    table.extend(rest);
    Some(whole)
}

/// A value as it is written after `=`.
#[must_use]
pub fn written(value: &Value) -> String {
    match value {
        Value::String(text) if text.contains('\n') => lines(text),
        Value::String(text) => quoted(text),
        Value::Array(items) => format!("[{}]", items.iter().map(written).collect::<Vec<_>>().join(", ")),
        Value::Table(table) => {
            let entry = |(name, value): (&String, &Value)| format!("{} = {}", key(name), written(value));
            format!("{{ {} }}", table.iter().map(entry).collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

/// A text of several lines, each on its own.
fn lines(text: &str) -> String {
    let line = |line: &str| {
        let inner = quoted(line);
        inner[1..inner.len() - 1].to_owned()
    };
    let body = text.split('\n').map(line).collect::<Vec<_>>().join("\n");
    format!("\"\"\"\n{body}\"\"\"")
}

#[cfg(test)]
mod tests;

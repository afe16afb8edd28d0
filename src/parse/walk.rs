//! A parsed document held against its table of keys: what is unknown, missing or
//! not of its kind. Nothing is allocated while there is nothing to say.

use toml::de::{DeTable, DeValue};

use super::path::Path;
use super::unknown;
use crate::finding::{Applicability, Finding};
use crate::msg;
use crate::quote;
use crate::shape::{Key, Shape};
use crate::source::{FileId, Span};
use crate::words::Message;

pub type Value<'i> = toml::Spanned<DeValue<'i>>;

/// One walk over one document.
pub struct Walk<'a> {
    pub file: FileId,
    pub text: &'a str,
    /// The keys of the document's root.
    pub root: &'static [Key],
    pub found: &'a mut Vec<Finding>,
}

impl<'a> Walk<'a> {
    pub const fn new(file: FileId, text: &'a str, root: &'static [Key], found: &'a mut Vec<Finding>) -> Self {
        Self { file, text, root, found }
    }

    /// Says everything that is wrong with the keys and values of a document.
    pub fn document(&mut self, table: &DeTable<'_>) {
        if table.is_empty() && self.root.iter().filter(|key| key.required).count() > 1 {
            self.empty();
            return;
        }
        self.table(table, self.root, Span::at(0), &Path::Root);
    }

    /// `at`: the table's header, where missing keys are pointed out.
    pub fn table(&mut self, table: &DeTable<'_>, keys: &'static [Key], at: Span, path: &Path<'_>) {
        let mut renamed = Vec::new();
        for (key, value) in table {
            let name = key.get_ref().as_ref();
            match keys.iter().find(|k| k.name == name) {
                Some(known) => self.value(value, &known.shape, &path.key(name)),
                None => renamed.extend(unknown::key(self, table, keys, key, value, path)),
            }
        }
        for key in keys.iter().filter(|key| key.required && table.get(key.name).is_none()) {
            // A mistyped name that is to be this key has been said already.
            if !renamed.contains(&key.name) {
                self.missing(table, keys, key, at, path);
            }
        }
    }

    /// The entries of a table whose keys are free.
    pub fn map(&mut self, table: &DeTable<'_>, each: &Shape, path: &Path<'_>) {
        for (key, value) in table {
            if unknown::swallowed(self, key, value, each, path) {
                continue;
            }
            self.value(value, each, &path.key(key.get_ref()));
        }
    }

    fn missing(&mut self, table: &DeTable<'_>, keys: &[Key], key: &Key, at: Span, path: &Path<'_>) {
        let header = self.raw(at);
        let message = match path.table() {
            None => msg!("missing-key", key = key.name),
            Some(_) if header.starts_with('[') => msg!("missing-key-in", key = key.name, table = header),
            Some(table) => msg!("missing-key-in", key = key.name, table = format!("[{table}]")),
        };
        let finding = self.finding("missing-key", at, message, &path.key(key.name));
        let title = msg!("fix-add-key", key = key.name);
        let place = if at.is_empty() {
            // Behind the last of the keys that stand before it by custom, else at the top.
            let before = keys.iter().take_while(|k| k.name != key.name);
            let last = before.filter_map(|k| table.get(k.name)).map(|v| v.span().end).max();
            last.map_or(Some(self.start()), |end| self.next_line(end))
        } else {
            self.next_line(at.end).filter(|_| header.starts_with('['))
        };
        let finding = match place {
            Some(place) => {
                let text = format!("{} = {}\n", key.name, blank(&key.shape));
                finding.fix(Applicability::Placeholder, title, Span::at(place), text)
            }
            None => finding.help(title),
        };
        self.found.push(finding);
    }

    /// A file without any key lacks all mandatory ones: that is one fault.
    fn empty(&mut self) {
        let required = || self.root.iter().filter(|key| key.required);
        let names: Vec<_> = required().map(|key| format!("`{}`", key.name)).collect();
        let lines: Vec<_> = required().map(|key| format!("{} = {}\n", key.name, blank(&key.shape))).collect();
        let message = msg!("missing-all-keys", keys = names.join(", "));
        let finding = Finding::new("missing-key", self.file, Span::at(0), message);
        let title = msg!("fix-add-keys");
        self.found.push(finding.fix(
            Applicability::Placeholder,
            title,
            Span::at(self.start()),
            lines.concat(),
        ));
    }

    /// Behind a byte order mark.
    fn start(&self) -> usize {
        if self.text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 }
    }

    /// The start of the line after `offset`, where there is one.
    fn next_line(&self, offset: usize) -> Option<usize> {
        self.text.get(offset..)?.find('\n').map(|n| offset + n + 1)
    }

    pub fn raw(&self, span: Span) -> &'a str {
        self.text.get(span.start..span.end).unwrap_or("")
    }

    pub fn finding(&self, rule: &'static str, at: Span, message: Message, path: &Path<'_>) -> Finding {
        Finding::new(rule, self.file, at, message).key(path.to_string())
    }
}

/// A value to be replaced by the person who reads it.
fn blank(shape: &Shape) -> String {
    match shape {
        Shape::Choice(words) => quote::quoted(words.first().copied().unwrap_or("…")),
        Shape::Moment => "2000-01-01T18:00:00".to_owned(),
        _ => "\"…\"".to_owned(),
    }
}

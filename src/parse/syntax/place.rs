//! The statement that is looked at, and what can be said and done about its parts.

use super::lines;
use crate::finding::{Applicability, Edit, Finding};
use crate::shape::{Key, Shape};
use crate::source::{FileId, Span};
use crate::words::Message;

/// One statement of a file that cannot be read, and where it stands.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    pub file: FileId,
    pub text: &'a str,
    /// Where the statement begins.
    pub start: usize,
    /// The end of its first line, without a carriage return.
    pub end: usize,
    /// The table that it is in, as its header is written; empty at the root.
    pub table: &'a [String],
    pub keys: &'static [Key],
}

/// A part of a statement that is not as it should be, and how it is to be written.
#[derive(Debug)]
pub struct Part {
    /// `None`: the walk over the repaired text will say it better.
    pub finding: Option<Finding>,
    pub how: Applicability,
    pub edits: Vec<Edit>,
}

impl<'a> Place<'a> {
    pub fn line(&self) -> &'a str {
        self.slice(Span::new(self.start, self.end))
    }

    pub fn slice(&self, span: Span) -> &'a str {
        self.text.get(span.start..span.end).unwrap_or("")
    }

    pub fn finding(&self, span: Span, message: Message) -> Finding {
        Finding::new("toml-syntax", self.file, span, message)
    }

    /// A part that is to be replaced, and what is said of it.
    pub fn part(
        &self,
        span: Span,
        message: Message,
        how: Applicability,
        replace: Span,
        text: impl Into<String>,
    ) -> Part {
        let edits = vec![Edit { span: replace, text: text.into() }];
        Part { finding: Some(self.finding(span, message)), how, edits }
    }

    /// What a key of the statement's table takes.
    pub fn shape(&self, key: &str) -> Option<&'static Shape> {
        shape(
            self.keys,
            self.table.iter().map(String::as_str).chain(lines::path(key).iter().map(String::as_str)),
        )
    }

    /// The keys of the statement's table; `None` where they are free or unknown.
    pub fn known(&self) -> Option<&'static [Key]> {
        if self.table.is_empty() {
            return Some(self.keys);
        }
        match self.table_shape()? {
            Shape::Table(keys) | Shape::Tables(keys) | Shape::DateOr(keys) => Some(keys),
            _ => None,
        }
    }

    /// What the statement's table itself is.
    pub fn table_shape(&self) -> Option<&'static Shape> {
        shape(self.keys, self.table.iter().map(String::as_str))
    }

    /// Whether the keys of the statement's table are whatever its author wants.
    pub fn is_free(&self) -> bool {
        matches!(self.table_shape(), Some(Shape::Map(_)))
    }
}

fn shape<'p>(keys: &'static [Key], path: impl Iterator<Item = &'p str>) -> Option<&'static Shape> {
    let mut keys = Some(keys);
    let mut free: Option<&'static Shape> = None;
    let mut found = None;
    for name in path {
        let shape = match (keys, free) {
            (Some(keys), _) => &keys.iter().find(|key| key.name == name)?.shape,
            (None, Some(each)) => each,
            _ => return None,
        };
        found = Some(shape);
        keys = shape.keys();
        free = if let Shape::Map(each) = shape { Some(each) } else { None };
    }
    found
}

//! Statements laid out as text: one way to space, to break lines and to part tables.

use unicode_width::UnicodeWidthStr;

use super::order::{child, item};
use super::read::{Comment, Document, Entry, Header, Items, Name, Section, Value};
use super::strings;
use crate::shape::{Key, Shape};

/// Columns of the longest line that an array may make.
const WIDTH: usize = 100;
/// Spaces before an item on a line of its own.
const STEP: usize = 4;

/// The text of a document whose order is settled.
#[must_use]
pub fn lay(document: &Document<'_>, keys: &'static [Key]) -> String {
    let mut page = Page { out: String::new(), indent: 0 };
    page.comments(&document.head);
    if !document.head.is_empty() {
        page.gap();
    }
    for section in &document.sections {
        page.section(section, Shape::Table(keys));
    }
    if !document.tail.is_empty() {
        page.gap();
        page.comments(&document.tail);
    }
    page.out.truncate(page.out.trim_end_matches('\n').len());
    if !page.out.is_empty() {
        page.out.push('\n');
    }
    page.out
}

struct Page {
    out: String,
    indent: usize,
}

impl Page {
    fn section(&mut self, section: &Section<'_>, shape: Shape) {
        let mut shape = shape;
        if let Some(header) = &section.header {
            shape = self.header(header, shape);
        }
        for (at, entry) in section.entries.iter().enumerate() {
            self.comments_after(&entry.above, at > 0);
            if entry.gap && (at > 0 || !entry.above.is_empty()) {
                self.gap();
            }
            let own = push_path(&mut self.out, &entry.path, shape);
            self.out.push_str(" = ");
            self.value(&entry.value, own);
            self.beside(entry.beside);
            self.out.push('\n');
        }
        self.comments_after(&section.tail, !section.entries.is_empty());
    }

    fn header(&mut self, header: &Header<'_>, shape: Shape) -> Shape {
        self.gap();
        self.comments_after(&header.above, false);
        let (open, close) = if header.array { ("[[", "]]") } else { ("[", "]") };
        self.out.push_str(open);
        let shape = push_path(&mut self.out, &header.path, shape);
        self.out.push_str(close);
        self.beside(header.beside);
        self.out.push('\n');
        shape
    }

    /// One blank line, but not at the top.
    fn gap(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }

    fn comments(&mut self, comments: &[Comment<'_>]) {
        self.comments_after(comments, false);
    }

    /// Comments on lines of their own; `apart`: a blank line may stand before the first.
    fn comments_after(&mut self, comments: &[Comment<'_>], apart: bool) {
        for (at, comment) in comments.iter().enumerate() {
            if comment.gap && (at > 0 || apart) {
                self.gap();
            }
            self.margin();
            self.out.push_str(comment.text);
            self.out.push('\n');
        }
    }

    fn beside(&mut self, comment: Option<&str>) {
        if let Some(text) = comment {
            self.out.push(' ');
            self.out.push_str(text);
        }
    }

    fn margin(&mut self) {
        self.out.extend(std::iter::repeat_n(' ', self.indent));
    }

    fn value(&mut self, value: &Value<'_>, shape: Shape) {
        match value {
            Value::Word(raw) => self.out.push_str(&strings::word(raw)),
            Value::Array(items) => self.array(items, shape),
            Value::Inline(items) => self.inline(items, shape),
        }
    }

    /// On one line if it fits there, else one item a line.
    fn array(&mut self, items: &Items<'_>, shape: Shape) {
        let start = self.out.len();
        let line = self.out.rfind('\n').map_or(0, |at| at + 1);
        if flat_array(&mut self.out, items, shape) && self.out[line..].width() <= WIDTH {
            return;
        }
        self.out.truncate(start);
        self.rows("[", items, item(shape), "]");
    }

    /// On one line, as TOML 1.0 wants, unless comments of TOML 1.1 stand inside.
    fn inline(&mut self, items: &Items<'_>, shape: Shape) {
        if !bare(items) {
            self.rows("{", items, shape, "}");
        } else if items.items.is_empty() {
            self.out.push_str("{}");
        } else {
            for (at, entry) in items.items.iter().enumerate() {
                self.out.push_str(if at == 0 { "{ " } else { ", " });
                self.entry(entry, shape);
            }
            self.out.push_str(" }");
        }
    }

    fn rows(&mut self, open: &str, items: &Items<'_>, shape: Shape, close: &str) {
        self.out.push_str(open);
        self.out.push('\n');
        self.indent += STEP;
        for entry in &items.items {
            self.comments(&entry.above);
            self.margin();
            self.entry(entry, shape);
            self.out.push(',');
            self.beside(entry.beside);
            self.out.push('\n');
        }
        self.comments(&items.tail);
        self.indent -= STEP;
        self.margin();
        self.out.push_str(close);
    }

    fn entry(&mut self, entry: &Entry<'_>, shape: Shape) {
        let mut shape = shape;
        if !entry.path.is_empty() {
            shape = push_path(&mut self.out, &entry.path, shape);
            self.out.push_str(" = ");
        }
        self.value(&entry.value, shape);
    }
}

/// Writes a key; gives the shape of what it leads to.
fn push_path(out: &mut String, path: &[Name<'_>], shape: Shape) -> Shape {
    let mut shape = shape;
    for (at, name) in path.iter().enumerate() {
        let child = child(shape, &name.text);
        if at > 0 {
            out.push('.');
        }
        out.push_str(&strings::name(name, child.rank.is_some()));
        shape = child.shape;
    }
    shape
}

/// Writes a value on one line; `false` when comments or line breaks forbid it, with
/// a part of it written.
fn flat(out: &mut String, value: &Value<'_>, shape: Shape) -> bool {
    match value {
        Value::Word(raw) => {
            out.push_str(&strings::word(raw));
            !raw.contains('\n')
        }
        Value::Array(items) => flat_array(out, items, shape),
        Value::Inline(items) if items.items.is_empty() => {
            out.push_str("{}");
            items.tail.is_empty()
        }
        Value::Inline(items) => flat_items(out, items, shape, "{ ", " }"),
    }
}

fn flat_array(out: &mut String, items: &Items<'_>, shape: Shape) -> bool {
    flat_items(out, items, item(shape), "[", "]")
}

fn flat_items(out: &mut String, items: &Items<'_>, shape: Shape, open: &str, close: &str) -> bool {
    if !bare(items) {
        return false;
    }
    out.push_str(open);
    for (at, entry) in items.items.iter().enumerate() {
        if at > 0 {
            out.push_str(", ");
        }
        let mut shape = shape;
        if !entry.path.is_empty() {
            shape = push_path(out, &entry.path, shape);
            out.push_str(" = ");
        }
        if !flat(out, &entry.value, shape) {
            return false;
        }
    }
    out.push_str(close);
    true
}

/// Whether no comment stands between these brackets themselves.
fn bare(items: &Items<'_>) -> bool {
    items.tail.is_empty() && items.items.iter().all(|e| e.above.is_empty() && e.beside.is_none())
}

//! A TOML text as the statements it is made of, each with the comments that are its own.

use std::borrow::Cow;

use toml_parser::Source;
use toml_parser::parser::{Event, EventKind, parse_document};

/// A whole file.
#[derive(Debug, Default)]
pub struct Document<'a> {
    /// Comments that open the file, apart from its first statement.
    pub head: Vec<Comment<'a>>,
    /// The first has no header.
    pub sections: Vec<Section<'a>>,
    /// Comments that close the file, apart from its last statement.
    pub tail: Vec<Comment<'a>>,
}

/// A header and what stands under it, up to the next.
#[derive(Debug, Default)]
pub struct Section<'a> {
    pub header: Option<Header<'a>>,
    pub entries: Vec<Entry<'a>>,
    /// Comments after the last entry that do not belong to the next header.
    pub tail: Vec<Comment<'a>>,
}

/// `[path]` or `[[path]]`.
#[derive(Debug)]
pub struct Header<'a> {
    pub above: Vec<Comment<'a>>,
    pub path: Vec<Name<'a>>,
    pub array: bool,
    pub beside: Option<&'a str>,
}

/// `path = value`; in an array, a value alone: its path is empty.
#[derive(Debug)]
pub struct Entry<'a> {
    pub above: Vec<Comment<'a>>,
    /// Whether a blank line stands right before it.
    pub gap: bool,
    pub path: Vec<Name<'a>>,
    pub value: Value<'a>,
    pub beside: Option<&'a str>,
}

/// A comment on a line of its own.
#[derive(Debug, Clone, Copy)]
pub struct Comment<'a> {
    /// From `#` on, without trailing blanks.
    pub text: &'a str,
    /// Whether a blank line stands right before it.
    pub gap: bool,
}

/// One part of a key.
#[derive(Debug)]
pub struct Name<'a> {
    pub raw: &'a str,
    pub text: Cow<'a, str>,
}

#[derive(Debug)]
pub enum Value<'a> {
    /// Anything but an array or an inline table, as it is written.
    Word(&'a str),
    Array(Items<'a>),
    Inline(Items<'a>),
}

/// What stands between brackets or braces.
#[derive(Debug, Default)]
pub struct Items<'a> {
    pub items: Vec<Entry<'a>>,
    /// Comments after the last item.
    pub tail: Vec<Comment<'a>>,
}

/// Reads a text that was found to be TOML.
#[must_use]
pub fn read(text: &str) -> Document<'_> {
    let source = Source::new(text);
    let tokens = source.lex().into_vec();
    let mut events: Vec<Event> = Vec::with_capacity(tokens.len());
    parse_document(&tokens, &mut events, &mut ());
    Reader { source, events: &events, at: 0, trivia: Trivia::default() }.document()
}

/// Comments and line ends met since the last statement or item.
#[derive(Debug, Default)]
struct Trivia<'a> {
    comments: Vec<Comment<'a>>,
    /// Line ends since the last thing that was no line end.
    lines: usize,
    beside: Option<&'a str>,
    /// Whether something stands on this line that a comment may stand beside.
    open: bool,
}

impl<'a> Trivia<'a> {
    fn comment(&mut self, text: &'a str) {
        let text = text.trim_end();
        if self.open && self.lines == 0 && self.beside.is_none() {
            self.beside = Some(text);
        } else {
            self.comments.push(Comment { text, gap: self.gap() });
        }
        self.lines = 0;
        self.open = false;
    }

    /// The comment's own line end and one more make a blank line.
    const fn gap(&self) -> bool {
        self.lines > 1
    }
}

struct Reader<'a, 'e> {
    source: Source<'a>,
    events: &'e [Event],
    at: usize,
    trivia: Trivia<'a>,
}

impl<'a> Reader<'a, '_> {
    fn document(&mut self) -> Document<'a> {
        let mut document = Document { sections: vec![Section::default()], ..Document::default() };
        let mut first = true;
        loop {
            let next = self.next();
            let (above, gap) = self.settle(&mut document);
            let above = if first { split_head(&mut document.head, above, gap) } else { above };
            first = false;
            let Some(event) = next else {
                document.close(above);
                return document;
            };
            match event.kind() {
                EventKind::StdTableOpen | EventKind::ArrayTableOpen => {
                    let array = event.kind() == EventKind::ArrayTableOpen;
                    let (tail, above) = split_header(above, gap);
                    document.last().tail = tail;
                    let path = self.path(None);
                    let header = Some(Header { above, path, array, beside: None });
                    document.sections.push(Section { header, ..Section::default() });
                }
                _ => {
                    let path = self.path(Some(event));
                    let value = self.value();
                    document.last().entries.push(Entry { above, gap, path, value, beside: None });
                }
            }
            self.trivia = Trivia { open: true, ..Trivia::default() };
        }
    }

    /// Gives the statement before its comment on the same line; what is left goes
    /// above the next, with whether a blank line stands before that one.
    fn settle(&mut self, document: &mut Document<'a>) -> (Vec<Comment<'a>>, bool) {
        let trivia = std::mem::take(&mut self.trivia);
        let section = document.last();
        match (section.entries.last_mut(), &mut section.header) {
            (Some(entry), _) => entry.beside = trivia.beside,
            (None, Some(header)) => header.beside = trivia.beside,
            (None, None) => {}
        }
        let gap = trivia.gap();
        (trivia.comments, gap)
    }

    /// The next event that is neither blank nor a comment; those go to the trivia.
    fn next(&mut self) -> Option<Event> {
        while let Some(event) = self.events.get(self.at).copied() {
            self.at += 1;
            match event.kind() {
                EventKind::Whitespace => {}
                EventKind::Newline => self.trivia.lines += 1,
                EventKind::Comment => self.trivia.comment(self.text(event)),
                _ => return Some(event),
            }
        }
        None
    }

    fn text(&self, event: Event) -> &'a str {
        self.source.get(event).map_or("", |raw| raw.as_str())
    }

    /// The parts of a key up to its `=` or closing bracket, both consumed.
    fn path(&mut self, first: Option<Event>) -> Vec<Name<'a>> {
        let mut path: Vec<_> = first.into_iter().map(|event| self.name(event)).collect();
        while let Some(event) = self.next() {
            match event.kind() {
                EventKind::SimpleKey => path.push(self.name(event)),
                EventKind::KeySep => {}
                _ => break,
            }
        }
        path
    }

    fn name(&self, event: Event) -> Name<'a> {
        let mut text = Cow::Borrowed("");
        if let Some(raw) = self.source.get(event) {
            raw.decode_key(&mut text, &mut ());
        }
        Name { raw: self.text(event), text }
    }

    fn value(&mut self) -> Value<'a> {
        match self.next() {
            Some(event) => self.value_from(event),
            None => Value::Word(""),
        }
    }

    fn value_from(&mut self, event: Event) -> Value<'a> {
        match event.kind() {
            EventKind::ArrayOpen => Value::Array(self.items()),
            EventKind::InlineTableOpen => Value::Inline(self.items()),
            _ => Value::Word(self.text(event)),
        }
    }

    fn items(&mut self) -> Items<'a> {
        let mut items: Vec<Entry<'a>> = Vec::new();
        self.trivia = Trivia::default();
        loop {
            let next = self.next();
            match next.map(|event| (event, event.kind())) {
                Some((_, EventKind::ValueSep)) => {
                    // A comment after the comma may stand beside the item before it.
                    self.trivia.open = self.trivia.comments.is_empty() && self.trivia.beside.is_none();
                    self.trivia.lines = 0;
                }
                None | Some((_, EventKind::ArrayClose | EventKind::InlineTableClose)) => {
                    let trivia = std::mem::take(&mut self.trivia);
                    if let Some(last) = items.last_mut() {
                        last.beside = trivia.beside;
                    }
                    return Items { items, tail: trivia.comments };
                }
                Some((event, kind)) => {
                    let trivia = std::mem::take(&mut self.trivia);
                    if let Some(last) = items.last_mut() {
                        last.beside = trivia.beside;
                    }
                    let (path, value) = if kind == EventKind::SimpleKey {
                        let path = self.path(Some(event));
                        (path, self.value())
                    } else {
                        (Vec::new(), self.value_from(event))
                    };
                    items.push(Entry { above: trivia.comments, gap: false, path, value, beside: None });
                    self.trivia = Trivia { open: true, ..Trivia::default() };
                }
            }
        }
    }
}

impl<'a> Document<'a> {
    /// The section that is being read: there is always one.
    fn last(&mut self) -> &mut Section<'a> {
        if self.sections.is_empty() {
            self.sections.push(Section::default());
        }
        let last = self.sections.len() - 1;
        &mut self.sections[last]
    }

    /// What stands right under the last statement is its section's, the rest the file's.
    fn close(&mut self, mut comments: Vec<Comment<'a>>) {
        let apart = comments.iter().position(|c| c.gap).unwrap_or(comments.len());
        self.tail = comments.split_off(apart);
        self.last().tail = comments;
    }
}

/// The comments that open a file, apart from its first statement, are the file's own;
/// so is a `#:schema` line, which editors look for on the first one.
fn split_head<'a>(head: &mut Vec<Comment<'a>>, mut above: Vec<Comment<'a>>, gap: bool) -> Vec<Comment<'a>> {
    let own = if gap { above.len() } else { above.iter().rposition(|c| c.gap).unwrap_or(0) };
    let schema = above.first().is_some_and(|c| c.text.starts_with("#:"));
    let rest = above.split_off(own.max(usize::from(schema)));
    *head = above;
    rest
}

/// The block right above a header is its own; what a blank line parts from it ends
/// the section before.
fn split_header(mut above: Vec<Comment<'_>>, gap: bool) -> (Vec<Comment<'_>>, Vec<Comment<'_>>) {
    let own = if gap { above.len() } else { above.iter().rposition(|c| c.gap).unwrap_or(0) };
    let header = above.split_off(own);
    (above, header)
}

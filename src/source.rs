//! Texts as they were read, and places in them: byte spans, lines and columns.

use std::ops::{Deref, Range};

pub use crate::media::{Media, MediaKind};

/// A range of bytes in one source, end excluded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    pub start: usize,
    pub end: usize,
}

impl Span {
    #[must_use]
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The empty span at `offset`.
    #[must_use]
    pub const fn at(offset: usize) -> Self {
        Self::new(offset, offset)
    }

    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.start >= self.end
    }

    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

impl From<Span> for Range<usize> {
    fn from(span: Span) -> Self {
        span.start..span.end
    }
}

/// A value and where it was written. Reads like the value itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Spanned<T> {
    pub value: T,
    pub span: Span,
}

impl<T> Spanned<T> {
    #[must_use]
    pub const fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

impl<T> Deref for Spanned<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// The number of a source in its [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct FileId(pub usize);

/// A span in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Location {
    pub file: FileId,
    pub span: Span,
}

/// A line and a column, both counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    pub line: usize,
    /// In characters (Unicode scalar values).
    pub column: usize,
    /// In UTF-8 bytes, as reviewdog counts.
    pub byte_column: usize,
    /// In UTF-16 code units, as SARIF counts here.
    pub utf16_column: usize,
    /// From 0, in bytes, over the whole file.
    pub byte: usize,
}

/// What a file is to the directory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// `coopdir.toml`
    Settings,
    /// A TOML file under `groups/`.
    Group,
    /// A file under `media/`.
    Media,
    /// Anything else found beside groups.
    Stray,
}
impl Role {
    /// Bytes of such a file at most; a larger one is never opened.
    pub const fn limit(self) -> u64 {
        match self {
            Self::Group | Self::Stray => 64 * 1024,
            Self::Settings => 1024 * 1024,
            Self::Media => 5 * 1024 * 1024,
        }
    }
}

/// Why a file was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// Its size in bytes, taken from the metadata: it was never opened.
    TooBig(u64),
    /// Bytes that are not UTF-8 follow the text that was read.
    NotUtf8,
    /// It begins with the byte order mark of UTF-16.
    Utf16,
    /// A symbolic link: never followed.
    Symlink,
    /// A FIFO, a socket or a device, or anything where a folder belongs: never opened.
    NotRegular,
    /// A file name that is not UTF-8 or holds control characters.
    BadName,
    /// What the system said.
    Unreadable(std::io::ErrorKind),
    /// An extension that is not read here, such as `.yaml` beside groups.
    Foreign,
}

/// One file: its path, its role, and its text or why there is none.
#[derive(Debug, Clone)]
pub struct Source {
    /// Relative to the directory's root, with `/` on every system.
    pub path: String,
    pub role: Role,
    /// Empty when refused or no text, as most media; up to the first bad byte of UTF-8.
    pub text: String,
    pub refusal: Option<Refusal>,
    pub media: Option<Media>,
}

impl Source {
    /// A text that was read.
    #[must_use]
    pub fn text(path: impl Into<String>, role: Role, text: impl Into<String>) -> Self {
        Self { path: path.into(), role, text: text.into(), refusal: None, media: None }
    }

    /// A file that was not read, and why.
    #[must_use]
    pub fn refused(path: impl Into<String>, role: Role, refusal: Refusal) -> Self {
        Self { refusal: Some(refusal), ..Self::text(path, role, "") }
    }

    /// A media file: an image, whose text is kept where it is an SVG.
    #[must_use]
    pub fn media(path: impl Into<String>, bytes: Vec<u8>) -> Self {
        let media = Media::of(&bytes);
        let svg = media.kind == Some(MediaKind::Svg);
        let text = if svg { String::from_utf8(bytes).unwrap_or_default() } else { String::new() };
        Self { media: Some(media), ..Self::text(path, Role::Media, text) }
    }

    /// The file's name without folder and extension: `cyou1` for `groups/fr/cyou1.toml`.
    #[must_use]
    pub fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or(&self.path);
        name.rsplit_once('.').map_or(name, |(stem, _)| stem)
    }

    /// Line and column of a byte offset. An offset past the end is the end; one
    /// inside a character is its start. A byte order mark has no column.
    #[must_use]
    pub fn position(&self, offset: usize) -> Position {
        let byte = floor_char_boundary(&self.text, offset);
        let before = self.text.get(..byte).unwrap_or("");
        let line = before.bytes().filter(|b| *b == b'\n').count() + 1;
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let in_line = before.get(start..).unwrap_or("");
        let in_line = in_line.strip_prefix('\u{feff}').unwrap_or(in_line);
        Position {
            line,
            column: in_line.chars().count() + 1,
            byte_column: in_line.len() + 1,
            utf16_column: in_line.encode_utf16().count() + 1,
            byte,
        }
    }

    /// The line that holds `offset`, without its line end.
    #[must_use]
    pub fn line_at(&self, offset: usize) -> &str {
        self.text.get(Range::from(self.line_span(offset))).unwrap_or("")
    }

    /// The span of the line that holds `offset`, without its line end.
    #[must_use]
    pub fn line_span(&self, offset: usize) -> Span {
        line_span(&self.text, offset)
    }

    /// The span of a part of a text value. Where the file writes the text with escapes
    /// or over several lines, so that bytes do not agree, the whole value's span.
    #[must_use]
    pub fn within(&self, value: &Spanned<String>, part: Range<usize>) -> Span {
        let raw = self.slice(value.span);
        let quotes = raw.bytes().take_while(|b| matches!(b, b'"' | b'\'')).count().min(3);
        let opened = value.span.start + if quotes == 2 { 1 } else { quotes };
        // TOML drops a line end right after three opening quotes.
        let starts = if quotes == 3 { opened..=opened + 2 } else { opened..=opened };
        let holds = |start: &usize| self.slice(Span::new(*start, *start + value.value.len())) == value.value;
        match starts.into_iter().find(holds) {
            Some(start) => Span::new(start + part.start, start + part.end),
            None => value.span,
        }
    }

    /// The span of the key `name` that a value at `value` was given under, quotes
    /// included; the value's own where the key is not on its line.
    #[must_use]
    pub fn key_before(&self, name: &str, value: Span) -> Span {
        let line = self.line_span(value.start);
        let before = self.slice(Span::new(line.start, value.start));
        let quoted = [format!("\"{name}\""), format!("'{name}'")];
        let mut written = quoted.iter().map(String::as_str).chain([name]);
        let found = written.find_map(|text| Some((before.rfind(text)?, text.len())));
        found.map_or(value, |(at, len)| Span::new(line.start + at, line.start + at + len))
    }

    /// The span of the value of `key` in a table, given the span of the inline table or
    /// of the table's header; `table` itself where the key is not found.
    #[must_use]
    pub fn value_of(&self, key: &str, table: Span) -> Span {
        let headed = self.slice(table).starts_with('[');
        let rest = self.text.get(table.end..).unwrap_or("");
        let next = rest.find("\n[").map_or(self.text.len(), |n| table.end + n);
        let area = if headed { Span::new(table.end, next) } else { table };
        let body = self.slice(area);
        let values = body.match_indices(key).filter_map(|(at, _)| {
            let apart = |c: char| c.is_whitespace() || c == '{' || c == ',';
            body[..at].ends_with(apart).then_some(())?;
            let value = body[at + key.len()..].trim_start().strip_prefix('=')?.trim_start();
            let (list, plain) = (value.find(']').map(|n| n + 1), value.find([',', '}', '\n', '#']));
            let end = if value.starts_with('[') { list } else { plain };
            let start = area.start + body.len() - value.len();
            Some(Span::new(start, start + value[..end.unwrap_or(value.len())].trim_end().len()))
        });
        values.into_iter().next().unwrap_or(table)
    }

    #[must_use]
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(Range::from(span)).unwrap_or("")
    }
}

/// The span of the line of `text` that holds `offset`, without its line end.
#[must_use]
pub fn line_span(text: &str, offset: usize) -> Span {
    let at = floor_char_boundary(text, offset);
    let start = text[..at].rfind('\n').map_or(0, |n| n + 1);
    let end = text[at..].find('\n').map_or(text.len(), |n| at + n);
    let end = if end > start && text.as_bytes()[end - 1] == b'\r' { end - 1 } else { end };
    Span::new(start, end)
}

/// The nearest character boundary at or before `offset`.
#[must_use]
pub fn floor_char_boundary(text: &str, offset: usize) -> usize {
    let mut at = offset.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// All the files of a directory, sorted by path; a [`FileId`] is an index here.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: Vec<Source>,
}

impl Sources {
    /// Sorts by path, so that nothing depends on the order of the file system.
    #[must_use]
    pub fn new(mut files: Vec<Source>) -> Self {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Self { files }
    }

    pub fn iter(&self) -> impl Iterator<Item = (FileId, &Source)> {
        self.files.iter().enumerate().map(|(n, s)| (FileId(n), s))
    }

    /// # Panics
    /// If `id` comes from other sources.
    #[must_use]
    pub fn get(&self, id: FileId) -> &Source {
        &self.files[id.0]
    }

    #[must_use]
    pub fn find(&self, path: &str) -> Option<FileId> {
        let found = self.files.binary_search_by(|s| s.path.as_str().cmp(path));
        found.ok().map(FileId)
    }

    /// A slice, for work in parallel; index and [`FileId`] agree.
    #[must_use]
    pub fn as_slice(&self) -> &[Source] {
        &self.files
    }

    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_counted_three_ways() {
        let source = Source::text("a.toml", Role::Group, "\u{feff}x = 1\né😀 = 2\r\n");
        let at = source.text.find('=').unwrap();
        assert_eq!(source.position(at).column, 3, "a byte order mark has no column");
        let second = source.text.rfind('=').unwrap();
        let position = source.position(second);
        assert_eq!((position.line, position.column), (2, 4));
        assert_eq!((position.byte_column, position.utf16_column), (8, 5));
        assert_eq!(source.line_at(second), "é😀 = 2");
        assert_eq!(source.position(usize::MAX).line, 3);
    }

    #[test]
    fn a_part_of_a_value_is_found_where_bytes_agree() {
        let part = |text: &str, value: &str, range| {
            let source = Source::text("a.toml", Role::Group, text);
            let span = Span::new(4, text.len());
            source.slice(source.within(&Spanned::new(value.to_owned(), span), range)).to_owned()
        };
        assert_eq!(part("a = \"été là\"", "été là", 6..9), "là");
        assert_eq!(part("a = '''été là'''", "été là", 6..9), "là");
        assert_eq!(part("a = \"x\\u00e9 b\"", "xé b", 4..5), "\"x\\u00e9 b\"");
        assert_eq!(part("a = '''\r\nété\nlà'''", "été\nlà", 6..9), "là");
        assert_eq!(part("a = \"\"", "", 0..0), "");
    }

    #[test]
    fn a_key_is_found_before_its_value() {
        let key = |text: &str, name: &str, value: &str| {
            let source = Source::text("a.toml", Role::Group, text);
            let start = text.rfind(value).unwrap();
            source.slice(source.key_before(name, Span::new(start, start + value.len()))).to_owned()
        };
        assert_eq!(key("[charter]\nopen = true", "open", "true"), "open");
        assert_eq!(key("charter = { a = true, \"é\" = false }", "é", "false"), "\"é\"");
        assert_eq!(key("charter.'x' = true", "x", "true"), "'x'");
        assert_eq!(key("\"\\u0061\" = true", "é", "true"), "true", "written with escapes");
    }

    #[test]
    fn a_value_is_found_in_its_table() {
        let value = |text: &str, table: &str, key: &str| {
            let source = Source::text("a.toml", Role::Group, text);
            let start = text.find(table).unwrap();
            source.slice(source.value_of(key, Span::new(start, start + table.len()))).to_owned()
        };
        let inline = "x = { last = 2026-01-01, expected = [4, 60], every = -1 }";
        assert_eq!(value(inline, &inline[4..], "expected"), "[4, 60]");
        assert_eq!(value(inline, &inline[4..], "every"), "-1");
        assert_eq!(value("[a]\nevery = -1 # why\n[b]", "[a]", "every"), "-1");
        assert_eq!(value("[a]\nper_month = 3", "[a]", "per_month"), "3");
        assert_eq!(value("[a]\n[b]\nevery = 1", "[a]", "every"), "[a]");
    }

    #[test]
    fn a_stem_has_no_folder_and_no_extension() {
        let stem = |path: &str| Source::text(path, Role::Group, "").stem().to_owned();
        let stems = ["groups/fr/cyou1.toml", "groups/.toml", "a.b.toml"].map(stem);
        assert_eq!(stems, ["cyou1", "", "a.b"]);
    }
}

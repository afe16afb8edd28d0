//! Lines and columns of many places, found without counting from the file's start
//! each time: a file of one long line with a thousand faults stays fast.

use std::collections::BTreeMap;

use crate::finding::Finding;
use crate::source::{FileId, Position, Sources, Span, floor_char_boundary};

/// Bytes between two marks.
const STEP: usize = 1024;

/// A byte offset and what is known of it.
#[derive(Debug, Clone, Copy)]
struct Mark {
    byte: usize,
    line: usize,
    /// Counted from the start of the line: characters, bytes, UTF-16 units.
    chars: usize,
    bytes: usize,
    utf16: usize,
}

/// Positions in the files that findings name.
#[derive(Debug)]
pub struct Places<'a> {
    sources: &'a Sources,
    marks: BTreeMap<FileId, Vec<Mark>>,
}

impl<'a> Places<'a> {
    #[must_use]
    pub fn new(sources: &'a Sources, findings: &[Finding]) -> Self {
        let own = findings.iter().map(|f| f.at.file);
        let related = findings.iter().flat_map(|f| f.related.iter().map(|r| r.at.file));
        let mut marks = BTreeMap::new();
        for file in own.chain(related) {
            marks.entry(file).or_insert_with(|| marked(&sources.get(file).text));
        }
        Self { sources, marks }
    }

    /// The same as [`crate::source::Source::position`].
    #[must_use]
    pub fn at(&self, file: FileId, offset: usize) -> Position {
        let source = self.sources.get(file);
        let Some(marks) = self.marks.get(&file) else { return source.position(offset) };
        let byte = floor_char_boundary(&source.text, offset);
        let before = marks.partition_point(|mark| mark.byte <= byte);
        let Some(mark) = before.checked_sub(1).and_then(|n| marks.get(n)) else {
            return source.position(offset);
        };
        let mut at = *mark;
        source.text[mark.byte..byte].chars().for_each(|c| step(&mut at, c));
        Position {
            line: at.line,
            column: at.chars + 1,
            byte_column: at.bytes + 1,
            utf16_column: at.utf16 + 1,
            byte,
        }
    }

    /// Where a span starts and ends (excluded).
    #[must_use]
    pub fn span(&self, file: FileId, span: Span) -> (Position, Position) {
        (self.at(file, span.start), self.at(file, span.end.max(span.start)))
    }
}

fn marked(text: &str) -> Vec<Mark> {
    let mut at = Mark { byte: 0, line: 1, chars: 0, bytes: 0, utf16: 0 };
    let mut marks = vec![at];
    for c in text.chars() {
        step(&mut at, c);
        if at.byte >= marks.last().map_or(0, |mark| mark.byte) + STEP {
            marks.push(at);
        }
    }
    marks
}

fn step(at: &mut Mark, c: char) {
    if c == '\n' {
        (at.line, at.chars, at.bytes, at.utf16) = (at.line + 1, 0, 0, 0);
    } else if !(c == '\u{feff}' && at.bytes == 0) {
        // A byte order mark has no column.
        at.chars += 1;
        at.bytes += c.len_utf8();
        at.utf16 += c.len_utf16();
    }
    at.byte += c.len_utf8();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::msg;
    use crate::source::{Role, Source};

    #[test]
    fn marks_agree_with_counting() {
        let text = format!("\u{feff}é = 1\r\n{}\nfin", "aé😀\u{301}".repeat(700));
        let sources = Sources::new(vec![Source::text("a", Role::Group, text.clone())]);
        let file = FileId(0);
        let finding = Finding::new("x", file, Span::at(0), msg!("error"));
        let places = Places::new(&sources, &[finding]);
        for offset in (0..text.len() + 5).step_by(7) {
            assert_eq!(places.at(file, offset), sources.get(file).position(offset), "{offset}");
        }
    }
}

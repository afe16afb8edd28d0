//! The lines around a place, safe to print and not too wide, and where a span of the
//! file lies in them.

use std::ops::Range;

use unicode_width::UnicodeWidthChar;

use super::{ADDRESS, Screen};
use crate::source::{Span, line_span};
use crate::visible;

/// A span over more lines than this is shown by its first line alone.
const LINES: usize = 6;

/// Some whole lines of a file as they may be printed.
#[derive(Debug)]
pub struct Excerpt {
    pub text: String,
    /// The number of the first line, from 1.
    pub line: usize,
    /// Offsets in the file and where they are in `text`, ascending.
    map: Vec<(usize, usize)>,
    /// What is shown of the file.
    shown: Span,
}

impl Excerpt {
    /// The lines that `span` touches; the first of them is number `line`. Long lines
    /// are cut round what of the span lies in them.
    #[must_use]
    pub fn new(file: &str, span: Span, line: usize, screen: Screen) -> Self {
        let first = line_span(file, span.start);
        let last = line_span(file, span.end.max(span.start));
        let lines = file.get(first.start..last.end).map_or(1, |text| text.lines().count());
        let end = if lines > LINES { first.end } else { last.end };
        let mut excerpt =
            Self { text: String::new(), line, map: Vec::new(), shown: Span::new(first.start, end) };
        let mut at = first.start;
        loop {
            let current = line_span(file, at);
            excerpt.add(file, current, span, screen);
            let Some(feed) = file[current.end..end].find('\n') else { break };
            let next = current.end + feed + 1;
            excerpt.text.push('\n');
            at = next;
        }
        excerpt
    }

    /// A span of the file in `text`; what is cut away counts as the cut's edge.
    #[must_use]
    pub fn span(&self, span: Span) -> Range<usize> {
        let start = self.offset(span.start);
        start..self.offset(span.end).max(start)
    }

    /// Like [`Excerpt::span`], never over the end of the span's last line.
    #[must_use]
    pub fn marked(&self, span: Span) -> Range<usize> {
        let mut range = self.span(span);
        let text = self.text.get(range.clone()).unwrap_or("");
        range.end -= text.len() - text.trim_end_matches('\n').len();
        range
    }

    fn offset(&self, at: usize) -> usize {
        if at > self.shown.end {
            return self.text.len();
        }
        let index = self.map.partition_point(|(file, _)| *file < at);
        self.map.get(index).map_or(self.text.len(), |(_, here)| *here)
    }

    fn add(&mut self, file: &str, line: Span, span: Span, screen: Screen) {
        let text = &file[line.start..line.end];
        let shown = shown_part(
            text,
            span.start.saturating_sub(line.start),
            span.end.saturating_sub(line.start),
            screen,
        );
        let dots = screen.dots();
        if shown.start > 0 {
            self.text.push_str(dots);
        }
        // `visible` looks back for `::` and `##[`: only within this line.
        let mut piece = String::new();
        let base = self.text.len();
        for (at, c) in text[shown.clone()].char_indices() {
            self.map.push((line.start + shown.start + at, base + piece.len()));
            match c {
                '\t' => piece.push_str("    "),
                ADDRESS => piece.push('?'),
                '\u{feff}' if line.start + shown.start + at == 0 => {}
                c => visible::push(&mut piece, c),
            }
        }
        self.text.push_str(&piece);
        self.map.push((line.end, self.text.len()));
        if shown.end < text.len() {
            self.text.push_str(dots);
        }
    }
}

/// The part of a line that fits: all of it, or a window that begins a little before
/// `start` (byte offsets in the line).
fn shown_part(text: &str, start: usize, end: usize, screen: Screen) -> Range<usize> {
    let room = screen.width.saturating_sub(12).max(40);
    let width = |c: char| match c {
        '\t' => 4,
        c if visible::is_hidden(c) => 8,
        c => c.width().unwrap_or(1),
    };
    // A character may have no width at all, so their number is bounded as well.
    let fits = text
        .chars()
        .map(width)
        .take(2 * room + 1)
        .enumerate()
        .try_fold(0, |used, (n, w)| (used + w <= room && n < 2 * room).then_some(used + w));
    if fits.is_some() {
        return 0..text.len();
    }
    let start = crate::source::floor_char_boundary(text, start.min(text.len()));
    let marked: usize = text[start..]
        .char_indices()
        .take_while(|(at, _)| start + at < end)
        .map(|(_, c)| width(c))
        .take(room)
        .sum();
    let before = room.saturating_sub(marked).clamp(room / 5, room / 3);
    let (mut from, mut used) = (start, 0);
    for (n, (at, c)) in text[..start].char_indices().rev().enumerate() {
        if used + width(c) > before || n > room {
            break;
        }
        (from, used) = (at, used + width(c));
    }
    let mut to = from;
    let mut used = 0;
    for (n, (at, c)) in text[from..].char_indices().enumerate() {
        used += width(c);
        if used > room || n >= 2 * room {
            break;
        }
        to = from + at + c.len_utf8();
    }
    from..to
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCREEN: Screen = Screen { color: false, unicode: true, width: 60 };

    fn shown(file: &str, part: &str) -> (String, String) {
        let at = file.find(part).unwrap();
        let span = Span::new(at, at + part.len());
        let excerpt = Excerpt::new(file, span, 1, SCREEN);
        let marked = excerpt.text[excerpt.marked(span)].to_owned();
        (excerpt.text, marked)
    }

    #[test]
    fn what_acts_is_shown_and_the_span_still_fits() {
        let (text, marked) = shown("a = 1\nb = \"\u{1b}[1m\u{202e}été\"\n", "été");
        assert_eq!(text, "b = \"\\u{1b}[1m\\u{202e}été\"");
        assert_eq!(marked, "été");
        assert_eq!(shown("\u{feff}x ::error ##[a", "##[a").0, "x :\\:error ##\\[a");
        assert_eq!(shown("\tx = 1", "x").0, "    x = 1");
    }

    #[test]
    fn a_long_line_is_cut_round_the_span() {
        let file = format!("{}NEEDLE{}", "a".repeat(30_000), "b".repeat(30_000));
        let (text, marked) = shown(&file, "NEEDLE");
        assert_eq!(text, format!("…{}NEEDLE{}…", "a".repeat(16), "b".repeat(26)));
        assert_eq!(marked, "NEEDLE");
        let (text, marked) = shown(&file, &file);
        assert_eq!(text, format!("{}…", "a".repeat(48)));
        assert_eq!(marked, "a".repeat(48));
        let wide = "語".repeat(1000);
        assert_eq!(shown(&wide, &wide).1.chars().count(), 24);
    }

    #[test]
    fn lines_and_ends_of_files() {
        let file = "a = 1\r\nb = 2\r\n";
        let end = Excerpt::new(file, Span::at(file.len()), 3, SCREEN);
        assert_eq!((end.text.as_str(), end.span(Span::at(file.len()))), ("", 0..0));
        let both = Excerpt::new(file, Span::new(4, 11), 1, SCREEN);
        assert_eq!(both.text, "a = 1\nb = 2");
        assert_eq!(&both.text[both.span(Span::new(4, 8))], "1\nb");
        let whole = Excerpt::new(file, Span::new(0, 7), 1, SCREEN);
        assert_eq!(&whole.text[whole.marked(Span::new(0, 7))], "a = 1");
        let many = "x\n".repeat(50);
        let first = Excerpt::new(&many, Span::new(0, many.len()), 1, SCREEN);
        assert_eq!((first.text.as_str(), first.span(Span::new(0, many.len()))), ("x", 0..1));
    }
}

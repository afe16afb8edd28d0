//! A fix as the lines it takes away and those it puts there.

use std::fmt::Write as _;

use super::Screen;
use super::excerpt::Excerpt;
use crate::finding::{Edit, spliced};
use crate::source::{Span, line_span};

/// Lines of one patch at most, on each side.
const LINES: usize = 12;

/// The colours of the rest of the report.
const RED: &str = "\u{1b}[91m";
const GREEN: &str = "\u{1b}[92m";
const BLUE: &str = "\u{1b}[1m\u{1b}[94m";
const OFF: &str = "\u{1b}[0m";

/// The lines of `text` that some edits close to each other change, before (`-`) and
/// after (`+`). The first of them is number `line`; numbers take `gutter` columns.
#[must_use]
pub fn draw(text: &str, edits: &[Edit], line: usize, gutter: usize, screen: Screen) -> String {
    let (Some(first), Some(last)) = (edits.first(), edits.last()) else { return String::new() };
    let span = Span::new(line_span(text, first.span.start).start, line_span(text, last.span.end).end);
    let Some(new) = spliced(text, span, edits) else { return String::new() };
    let old = text.get(std::ops::Range::from(span)).unwrap_or("");
    let old_marks = Span::new(first.span.start - span.start, last.span.end - span.start);
    let grown = new.len() + old_marks.end;
    let new_marks = Span::new(old_marks.start, grown.saturating_sub(old.len()).max(old_marks.start));
    let old = printable(old, old_marks, screen);
    let new = printable(&new, new_marks, screen);
    let alike = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let tail = old[alike..].iter().rev().zip(new[alike..].iter().rev()).take_while(|(a, b)| a == b).count();
    let mut out = String::new();
    let sides = [(&old, '-', RED), (&new, '+', GREEN)];
    for (lines, sign, color) in sides {
        let changed = &lines[alike..lines.len() - tail];
        for (index, shown) in changed.iter().take(LINES).enumerate() {
            let number = line + alike + index;
            let _ = if screen.color {
                writeln!(out, "{BLUE}{number:>gutter$}{OFF} {color}{sign} {shown}{OFF}")
            } else {
                writeln!(out, "{number:>gutter$} {sign} {shown}")
            };
        }
        if changed.len() > LINES {
            let _ = writeln!(out, "{:>gutter$} {sign} {}", "", screen.dots());
        }
    }
    out
}

/// The line of a frame that holds nothing.
#[must_use]
pub fn bar(gutter: usize, screen: Screen) -> String {
    let line = format!("{:gutter$} |", "");
    if screen.color { format!("{BLUE}{line}{OFF}") } else { line }
}

/// Each line made safe, cut round what changes in it.
fn printable(text: &str, marks: Span, screen: Screen) -> Vec<String> {
    let mut at = 0;
    let mut lines = Vec::new();
    for line in text.split('\n') {
        let end = at + line.len();
        let start = marks.start.clamp(at, end) - at;
        let marked = Span::new(start, (marks.end.clamp(at, end) - at).max(start));
        lines.push(Excerpt::new(line, marked, 1, screen).text);
        at = end + 1;
    }
    // What ends with a line end has no further line.
    if text.ends_with('\n') || text.is_empty() {
        lines.pop();
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(text: &str, edits: &[(usize, usize, &str)]) -> String {
        let screen = Screen { color: false, unicode: true, width: 60 };
        let edit = |(start, end, text): &(usize, usize, &str)| Edit {
            span: Span::new(*start, *end),
            text: (*text).to_owned(),
        };
        draw(text, &edits.iter().map(edit).collect::<Vec<_>>(), 7, 2, screen)
    }

    #[test]
    fn lines_go_and_come() {
        assert_eq!(drawn("a = x\nb = 1\n", &[(4, 5, "\"x\"")]), " 7 - a = x\n 7 + a = \"x\"\n");
        assert_eq!(drawn("a = 1\nb = 1\n", &[(0, 6, "")]), " 7 - a = 1\n");
        assert_eq!(drawn("a = 1\n", &[(6, 6, "b = 2\n")]), " 7 + b = 2\n");
        assert_eq!(
            drawn("a\nb\nc\n", &[(0, 1, "x"), (4, 5, "\u{1b}")]),
            " 7 - a\n 8 - b\n 9 - c\n 7 + x\n 8 + b\n 9 + \\u{1b}\n"
        );
        let long = format!("k = {}z", "y".repeat(5000));
        assert_eq!(drawn(&long, &[(5004, 5005, "Z")]), format!(" 7 - …{0}z\n 7 + …{0}Z\n", "y".repeat(16)));
    }
}

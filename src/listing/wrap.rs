//! Text measured and laid out in columns of a terminal (UAX 11), not in characters.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::visible::is_right_to_left;

#[must_use]
pub fn width(text: &str) -> usize {
    text.width()
}

/// At most `columns` wide, the cut shown by `…`.
#[must_use]
pub fn cut(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let mut taken = 0;
    let room = columns.saturating_sub(1);
    let fits = |c: &char| {
        taken += c.width().unwrap_or(0);
        taken <= room
    };
    let kept: String = text.chars().take_while(fits).collect();
    format!("{}…", kept.trim_end())
}

/// Lines of at most `columns`, broken at spaces; a longer word stays whole, since it
/// is most often an address.
#[must_use]
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split(' ').filter(|w| !w.is_empty()) {
        if !line.is_empty() && width(&line) + 1 + width(word) > columns {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
    }
    lines
}

/// Text written from right to left, set apart so that it does not turn its
/// neighbours round (FSI and PDI of UAX 9).
#[must_use]
pub fn isolated(text: String) -> String {
    if text.chars().any(is_right_to_left) { format!("\u{2068}{text}\u{2069}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_not_characters() {
        assert_eq!(cut("日本語の会", 6), "日本…");
        assert_eq!(cut("été", 3), "été");
        assert_eq!(cut("un groupe", 4), "un…");
        assert_eq!(wrap("un deux trois quatre", 9), ["un deux", "trois", "quatre"]);
        assert_eq!(wrap("https://example.org/long x", 9), ["https://example.org/long", "x"]);
        assert_eq!(wrap("", 9), [""]);
        assert_eq!(isolated("שלום".to_owned()), "\u{2068}שלום\u{2069}");
    }
}

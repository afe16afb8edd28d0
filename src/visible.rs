//! Text of strangers made safe to print: no control, format or separator character
//! gets through raw, and nothing that a CI log would take for a command.

use std::borrow::Cow;

/// One line of text as it may be printed: controls, line breaks, bidi and invisible
/// format characters become `\u{…}` escapes, and `::`, `##[`, `##vso[` are broken
/// up with a zero-width-free backslash, for the runner of GitHub Actions finds
/// `##[` anywhere in a line (actions/runner, `ActionCommand.cs`).
#[must_use]
pub fn line(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_hidden) && !text.contains("::") && !text.contains("##") {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    text.chars().for_each(|c| push(&mut out, c));
    Cow::Owned(out)
}

/// Adds one character to a line as [`line()`] would show it there.
pub fn push(out: &mut String, c: char) {
    match c {
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        c if is_hidden(c) => out.extend(c.escape_unicode()),
        ':' if out.ends_with(':') => out.push_str("\\:"),
        '[' if out.ends_with("##") || out.ends_with("##vso") => out.push_str("\\["),
        c => out.push(c),
    }
}

/// Several lines, each made safe by [`line()`]; line feeds stay.
#[must_use]
pub fn lines(text: &str) -> String {
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// At most `max` characters, the cut shown by `…`.
#[must_use]
pub fn cut(text: &str, max: usize) -> Cow<'_, str> {
    match text.char_indices().nth(max) {
        None => Cow::Borrowed(text),
        Some((at, _)) => Cow::Owned(format!("{}…", &text[..at])),
    }
}

/// A character by its number, as the Unicode standard writes it: `U+202E`.
#[must_use]
pub fn code_point(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

/// Characters that a reader does not see but that act: C0 and C1 controls, bidi
/// controls, invisible format characters, line and paragraph separators, tags.
#[must_use]
pub fn is_hidden(c: char) -> bool {
    c.is_control() || is_bidi(c) || is_invisible(c) || matches!(c, '\u{2028}' | '\u{2029}')
}

/// Controls, the two separators, and what XML has no place for. Tabs and line ends are
/// white space.
#[must_use]
pub fn acts(c: char) -> bool {
    let space = matches!(c, '\t' | '\n' | '\r');
    c.is_control() && !space || matches!(c, '\u{2028}' | '\u{2029}' | '\u{fffe}' | '\u{ffff}')
}

/// Whether a text has nothing but letters, digits, punctuation and white space as Latin
/// scripts commonly write them: nothing hidden, nothing that combines.
#[must_use]
pub fn is_plain(text: &str) -> bool {
    let plain = |c: char| {
        matches!(
            c,
            ' '..='~' | '\t' | '\n' | '\r' | '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{24f}'
                | '\u{2010}'..='\u{2027}' | '\u{202f}' | '\u{20ac}'
        )
    };
    text.chars().all(plain)
}

/// The bidirectional controls of UAX 9, which can make text read as what it is not.
#[must_use]
pub const fn is_bidi(c: char) -> bool {
    matches!(c, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Bidirectional marks that only hint; Arabic and Hebrew keyboards write them beside
/// punctuation.
#[must_use]
pub const fn is_mark(c: char) -> bool {
    matches!(c, '\u{061c}' | '\u{200e}' | '\u{200f}')
}

/// Characters of no width at all, joiners among them.
#[must_use]
pub const fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{00ad}' | '\u{034f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{2065}' | '\u{206a}'..='\u{206f}' | '\u{3164}'
            | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}'
    )
}

/// The blocks that Unicode keeps for scripts written from right to left.
#[must_use]
pub const fn is_right_to_left(c: char) -> bool {
    matches!(
        c,
        '\u{0590}'..='\u{061b}' | '\u{061d}'..='\u{08ff}' | '\u{fb1d}'..='\u{fdff}'
            | '\u{fe70}'..='\u{fefe}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_acts_is_shown() {
        assert_eq!(line("a\u{1b}[31mb"), "a\\u{1b}[31mb");
        assert_eq!(line("x\r\ny"), "x\\r\\ny");
        assert_eq!(line("::error::x"), ":\\:error:\\:x");
        assert_eq!(line("a ##[add-mask]e ##vso[x]"), "a ##\\[add-mask]e ##vso\\[x]");
        assert_eq!(line("\u{202e}abc\u{200b}"), "\\u{202e}abc\\u{200b}");
        assert_eq!(line("Œuvre à Dakar : 3"), "Œuvre à Dakar : 3");
        assert_eq!(line(":::"), ":\\:\\:");
    }

    #[test]
    fn a_cut_is_shown() {
        assert_eq!(cut("été", 3), "été");
        assert_eq!(cut("étés", 3), "été…");
    }
}

//! Text written as Markdown that forges show as it is: nothing in it acts.

use crate::visible;

/// A code span, in which nothing acts. A table cell ends at `|` even there.
#[must_use]
pub fn code(text: &str) -> String {
    let text = visible::line(text).replace('`', "'").replace('|', "\\|");
    if text.trim().is_empty() { format!("`\"{text}\"`") } else { format!("`{text}`") }
}

/// Text that shows as it is written. Marks of Markdown and HTML are escaped; what
/// forges make links of (`@name`, `#12`, `!3`, addresses, commit ids) is parted by a
/// zero-width space.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let mut hex = 0;
    for c in visible::line(text).chars() {
        hex = if c.is_ascii_hexdigit() { hex + 1 } else { 0 };
        match c {
            '&' => out.push_str("&amp;&#8203;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '@' | '#' | '!' | '$' | '%' | '~' | '^' => {
                out.push('\\');
                out.push(c);
                out.push_str("&#8203;");
            }
            '.' if out.ends_with("www") => out.push_str("&#8203;\\."),
            '-' if out.ends_with("GH") => out.push_str("-&#8203;"),
            '\\' | '*' | '_' | '`' | '{' | '}' | '[' | ']' | '(' | ')' | '|' | '.' => {
                out.push('\\');
                out.push(c);
            }
            '/' if out.ends_with(':') => out.push_str("&#8203;/"),
            c if hex > 0 && hex % 6 == 0 => {
                out.push(c);
                out.push_str("&#8203;");
            }
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_from_a_file_acts() {
        assert_eq!(escaped("@bob #12 <b>"), "\\@&#8203;bob \\#&#8203;12 &lt;b&gt;");
        assert_eq!(escaped("https://evil.org www.x.org"), "https:&#8203;//evil\\.org www&#8203;\\.x\\.org");
        assert_eq!(escaped("a|b [c](d) 0123456789"), "a\\|b \\[c\\]\\(d\\) 012345&#8203;6789");
        assert_eq!(code("a|b`c\u{202e}"), "`a\\|b'c\\u{202e}`");
    }
}

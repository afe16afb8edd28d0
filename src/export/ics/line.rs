//! Content lines of iCalendar (RFC 5545, 3.1): escaped, folded by octets, ended by CRLF.

/// Octets of a line at most, without its end.
const WIDTH: usize = 75;

/// A calendar as it is written.
#[derive(Debug, Default)]
pub struct Lines(String);

impl Lines {
    pub fn begin(&mut self, component: &str) {
        self.put("BEGIN", &[], component);
    }

    pub fn end(&mut self, component: &str) {
        self.put("END", &[], component);
    }

    /// A value that is no text: a date, an offset, an address.
    pub fn put(&mut self, name: &str, parameters: &[(&str, &str)], value: &str) {
        let mut line = name.to_owned();
        for (name, value) in parameters {
            line.extend([";", name, "=", &quoted(value)]);
        }
        line.push(':');
        line.extend(value.chars().filter(|c| !c.is_control()));
        self.fold(&line);
    }

    /// A text (3.3.11); nothing when it is empty.
    pub fn text(&mut self, name: &str, text: &str) {
        self.texts(name, &[text]);
    }

    /// A text in a language (BCP 47).
    pub fn text_in(&mut self, name: &str, language: &str, text: &str) {
        self.texts(&format!("{name};LANGUAGE={}", quoted(language)), &[text]);
    }

    /// A list of texts.
    pub fn texts(&mut self, name: &str, texts: &[&str]) {
        let texts: Vec<String> = texts.iter().map(|text| escaped(text)).filter(|t| !t.is_empty()).collect();
        if !texts.is_empty() {
            self.fold(&format!("{name}:{}", texts.join(",")));
        }
    }

    /// The lines of a component made before.
    pub fn append(&mut self, lines: &Self) {
        self.0.push_str(&lines.0);
    }

    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }

    /// Lines that are too long go on after a space, never in the middle of a character.
    fn fold(&mut self, line: &str) {
        let mut used = 0;
        for c in line.chars() {
            if used + c.len_utf8() > WIDTH {
                self.0.push_str("\r\n ");
                used = 1;
            }
            self.0.push(c);
            used += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// A text with every kind of line end as `\n`, and without other control characters.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.trim().chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' if chars.peek() == Some(&'\n') => {}
            '\r' | '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push_str("\\n"),
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\t' => out.push(' '),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// The value of a parameter (3.2), which can hold no quotation mark.
fn quoted(value: &str) -> String {
    let plain: String = value.chars().filter(|c| !c.is_control() && *c != '"').collect();
    if plain.contains([':', ';', ',']) { format!("\"{plain}\"") } else { plain }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(write: impl Fn(&mut Lines)) -> String {
        let mut lines = Lines::default();
        write(&mut lines);
        lines.0
    }

    #[test]
    fn texts_cannot_end_their_line() {
        let hostile = "a\r\nATTENDEE:x\rb\u{85}c\u{2028}d\ne;f,g\\h\u{0}\u{1b}\u{7f}\t\u{9b}.\n";
        assert_eq!(
            written(|lines| lines.text("SUMMARY", hostile)),
            "SUMMARY:a\\nATTENDEE:x\\nb\\nc\\nd\\ne\\;f\\,g\\\\h .\r\n"
        );
        assert_eq!(
            written(|lines| lines.put("URL", &[("X", "a\r\n\";b")], "x\r\ny")),
            "URL;X=\"a;b\":xy\r\n"
        );
        assert_eq!(written(|lines| lines.texts("CATEGORIES", &["a,b", "", "c"])), "CATEGORIES:a\\,b,c\r\n");
        assert_eq!(written(|lines| lines.text("SUMMARY", " \u{0}")), "");
    }

    #[test]
    fn lines_are_folded_by_octets_between_characters() {
        for text in ["é".repeat(200), "a".repeat(67), "a".repeat(68), "😀".repeat(99), "\\;".repeat(90)] {
            let line = written(|lines| lines.text("SUMMARY", &text));
            let lines: Vec<&str> = line.strip_suffix("\r\n").unwrap().split("\r\n").collect();
            assert!(lines.iter().all(|line| line.len() <= 75), "{lines:?}");
            assert!(lines[1..].iter().all(|line| line.starts_with(' ')));
            let whole: String = line.replace("\r\n ", "");
            assert_eq!(whole, format!("SUMMARY:{}\r\n", text.replace('\\', "\\\\").replace(';', "\\;")));
        }
    }
}

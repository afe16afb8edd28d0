//! Where statements begin, and what a line looks like, in texts that need not be TOML.

/// A pair or a header: where its first character stands.
pub fn statements(text: &str) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut at = if text.starts_with('\u{feff}') { 3 } else { 0 };
    while at < text.len() {
        let rest = &text[at..];
        let blank = rest.len() - rest.trim_start_matches([' ', '\t', '\r', '\n']).len();
        at += blank;
        match text.as_bytes().get(at) {
            None => break,
            Some(b'#') => at = line_end(text, at),
            Some(_) => {
                starts.push(at);
                at = statement_end(text, at);
            }
        }
    }
    starts
}

/// The end of the line that holds `at`, before its line feed.
pub fn line_end(text: &str, at: usize) -> usize {
    text.get(at..).and_then(|rest| rest.find('\n')).map_or(text.len(), |n| at + n)
}

/// The line from `at` on, without a carriage return.
pub fn line(text: &str, at: usize) -> &str {
    text.get(at..line_end(text, at)).unwrap_or("").trim_end_matches('\r')
}

/// The start of the next line, or the end of the text.
pub fn next_line(text: &str, at: usize) -> usize {
    (line_end(text, at) + 1).min(text.len())
}

/// The end of the statement that begins at `start`, before its line feed.
pub fn statement_end(text: &str, start: usize) -> usize {
    let end = line_end(text, start);
    let first = &text[start..end];
    if first.starts_with('[') {
        return end;
    }
    let Some(equals) = first.find('=') else { return end };
    let mut at = start + equals + 1;
    at += text[at..end].len() - text[at..end].trim_start().len();
    // Only a value that opens a bracket may go on over lines without quotes.
    let mut depth = 0_usize;
    let opens = matches!(text.as_bytes().get(at), Some(b'[' | b'{'));
    while let Some(byte) = text.as_bytes().get(at) {
        match byte {
            b'"' | b'\'' => {
                at = string_end(text, at).unwrap_or_else(|| {
                    let rest = &text[at..];
                    if rest.starts_with("\"\"\"") || rest.starts_with("'''") {
                        text.len()
                    } else {
                        line_end(text, at)
                    }
                });
                continue;
            }
            b'#' => {
                at = line_end(text, at);
                continue;
            }
            b'[' | b'{' if opens => depth += 1,
            b']' | b'}' if opens => depth = depth.saturating_sub(1),
            b'\n' if depth == 0 => return at,
            _ => {}
        }
        at += 1;
    }
    text.len()
}

/// Behind the closing quote of the string that opens at `at`; `None`: it is not closed.
pub fn string_end(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    let quote = rest.chars().next()?;
    let triple: String = std::iter::repeat_n(quote, 3).collect();
    let (open, lines) = if rest.starts_with(&triple) { (3, true) } else { (1, false) };
    let bytes = rest.as_bytes();
    let mut n = open;
    while n < bytes.len() {
        match bytes[n] {
            b'\\' if quote == '"' => n += 1,
            b'\n' if !lines => return None,
            _ if lines && rest.get(n..).is_some_and(|r| r.starts_with(&triple)) => {
                // Up to two more quotes belong to the text.
                let run = bytes[n..].iter().take(5).take_while(|b| char::from(**b) == quote).count();
                return Some(at + n + run);
            }
            byte if !lines && char::from(byte) == quote => return Some(at + n + 1),
            _ => {}
        }
        n += 1;
    }
    None
}

/// Whether a line is plainly a header or a pair: reading can go on there.
pub fn is_statement(line: &str) -> bool {
    let line = line.trim();
    if let Some(inner) = line.strip_prefix('[') {
        let inner = inner.strip_prefix('[').unwrap_or(inner);
        let name = inner.split(']').next().unwrap_or("");
        return inner.contains(']') && !name.trim().is_empty() && is_path(name.trim());
    }
    line.split_once('=').is_some_and(|(key, _)| is_path(key.trim()))
}

/// A bare or dotted key, quotes allowed.
pub fn is_path(text: &str) -> bool {
    !text.is_empty() && text.split('.').all(|part| is_key(part.trim()))
}

fn is_key(part: &str) -> bool {
    let quoted = |quote| {
        part.len() >= 2
            && part.starts_with(quote)
            && part.ends_with(quote)
            && part.matches(quote).count() == 2
    };
    is_bare(part) || quoted('"') || quoted('\'')
}

pub fn is_bare(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
}

/// The parts of a dotted key, quotes removed.
pub fn path(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut quote = None;
    for c in text.trim().chars() {
        match (quote, c) {
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), _) if open == c => quote = None,
            (None, '.') => parts.push(String::new()),
            (None, ' ' | '\t') => {}
            _ => {
                if let Some(last) = parts.last_mut() {
                    last.push(c);
                }
            }
        }
    }
    parts
}

/// The path of a header line, and whether it is of a list of tables.
pub fn header(line: &str) -> Option<(Vec<String>, bool)> {
    let inner = line.trim().strip_prefix('[')?;
    let list = inner.starts_with('[');
    let inner = inner.strip_prefix('[').unwrap_or(inner);
    let name = inner.split([']', '#']).next().unwrap_or("");
    Some((path(name), list))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_are_found() {
        let text = "# x\na = \"\"\"\nb = 1\n\"\"\"\n[t]\nc = [\n  1, # ]\n]\nname = l'été [x\nd = 2";
        let found: Vec<_> = statements(text).into_iter().map(|at| line(text, at)).collect();
        assert_eq!(found, ["a = \"\"\"", "[t]", "c = [", "name = l'été [x", "d = 2"]);
        assert!(is_statement(" [[a.b]] # x") && is_statement("\"a b\" = 1") && !is_statement("[a b]"));
        assert_eq!(path("a.\"b.c\" . d"), ["a", "b.c", "d"]);
    }
}

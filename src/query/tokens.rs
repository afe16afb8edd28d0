//! The boolean frame of a condition: where its `and`, `or`, `not` and parentheses
//! stand. What lies between them is minijinja's.

use std::ops::Range;

/// A part of a condition. Ranges are bytes of the whole text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Frame {
    All(Vec<Self>),
    Any(Vec<Self>),
    Not(Box<Self>),
    Leaf(Range<usize>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Word,
    Text,
    Open,
    Close,
    /// `<`, `>`, `<=`, `>=`
    Order,
    /// `==`, `!=`
    Equal,
    Other,
}

/// A token: no more than is needed to find names and the frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    pub kind: Kind,
    pub range: Range<usize>,
}

/// The tokens of an expression that minijinja has accepted.
#[must_use]
pub fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        let (kind, length) = match c {
            c if c.is_whitespace() => {
                at += c.len_utf8();
                continue;
            }
            '"' | '\'' => (Kind::Text, text_length(rest, c)),
            '(' | '[' | '{' => (Kind::Open, 1),
            ')' | ']' | '}' => (Kind::Close, 1),
            '<' | '>' => (Kind::Order, if rest[1..].starts_with('=') { 2 } else { 1 }),
            '=' | '!' if rest[1..].starts_with('=') => (Kind::Equal, 2),
            c if c.is_alphanumeric() || c == '_' => {
                let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_');
                (Kind::Word, end.unwrap_or(rest.len()))
            }
            c => (Kind::Other, c.len_utf8()),
        };
        found.push(Token { kind, range: at..at + length });
        at += length;
    }
    found
}

fn text_length(rest: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == quote => return at + c.len_utf8(),
            _ => {}
        }
    }
    rest.len()
}

/// The frame of an expression, with minijinja's precedence: `or`, `and`, `not`. An
/// `if … else` is left whole.
#[must_use]
pub fn frame(text: &str, tokens: &[Token]) -> Frame {
    let (Some(first), Some(last)) = (tokens.first(), tokens.last()) else {
        return Frame::Leaf(0..text.len());
    };
    let whole = Frame::Leaf(first.range.start..last.range.end);
    let tops = top_words(text, tokens);
    let is = |index: usize, word: &str| &text[tokens[index].range.clone()] == word;
    if tops.iter().any(|i| is(*i, "if")) {
        return whole;
    }
    for (word, build) in [("or", Frame::Any as fn(Vec<Frame>) -> Frame), ("and", Frame::All)] {
        let cuts: Vec<_> = tops.iter().copied().filter(|i| is(*i, word)).collect();
        if !cuts.is_empty() {
            let mut parts = Vec::new();
            let mut from = 0;
            for cut in cuts.into_iter().chain([tokens.len()]) {
                parts.push(frame(text, &tokens[from..cut]));
                from = cut + 1;
            }
            return build(parts);
        }
    }
    if tops.first() == Some(&0) && is(0, "not") {
        return Frame::Not(Box::new(frame(text, &tokens[1..])));
    }
    if is(0, "(") && closes_at_end(tokens) && !has_comma(text, tokens) {
        return frame(text, &tokens[1..tokens.len() - 1]);
    }
    whole
}

/// The indexes of words outside all brackets that are no attribute (`links.or`).
fn top_words(text: &str, tokens: &[Token]) -> Vec<usize> {
    let mut depth = 0_usize;
    let mut found = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        match token.kind {
            Kind::Open => depth += 1,
            Kind::Close => depth = depth.saturating_sub(1),
            Kind::Word if depth == 0 && !after_dot(text, tokens, index) => found.push(index),
            _ => {}
        }
    }
    found
}

/// Whether a token is what follows a dot: an attribute.
#[must_use]
pub fn after_dot(text: &str, tokens: &[Token], index: usize) -> bool {
    index > 0 && &text[tokens[index - 1].range.clone()] == "."
}

fn closes_at_end(tokens: &[Token]) -> bool {
    let mut depth = 0_usize;
    for (index, token) in tokens.iter().enumerate() {
        match token.kind {
            Kind::Open => depth += 1,
            Kind::Close => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return index + 1 == tokens.len();
        }
    }
    false
}

/// Whether the outermost parentheses hold a tuple, or nothing.
fn has_comma(text: &str, tokens: &[Token]) -> bool {
    let mut depth = 0_usize;
    let comma = tokens.iter().any(|token| {
        match token.kind {
            Kind::Open => depth += 1,
            Kind::Close => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 1 && &text[token.range.clone()] == ","
    });
    comma || tokens.len() == 2
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        fn show(text: &str, frame: &Frame) -> String {
            let all = |parts: &[Frame]| parts.iter().map(|p| show(text, p)).collect::<Vec<_>>().join(" ");
            match frame {
                Frame::All(parts) => format!("(and {})", all(parts)),
                Frame::Any(parts) => format!("(or {})", all(parts)),
                Frame::Not(part) => format!("(not {})", show(text, part)),
                Frame::Leaf(range) => format!("<{}>", &text[range.clone()]),
            }
        }
        show(text, &frame(text, &tokens(text)))
    }

    #[test]
    fn the_frame_follows_the_precedence() {
        assert_eq!(shown("a or b and not c"), "(or <a> (and <b> (not <c>)))");
        assert_eq!(shown("(a or b) and c"), "(and (or <a> <b>) <c>)");
        assert_eq!(shown("(a) or (b)"), "(or <a> <b>)");
        assert_eq!(
            shown("members > 100 and 'cyou and so' in tags"),
            "(and <members > 100> <'cyou and so' in tags>)"
        );
        assert_eq!(shown("a not in (1, 2)"), "<a not in (1, 2)>");
        assert_eq!(shown("(1, 2)"), "<(1, 2)>");
        assert_eq!(shown("not (a is not none)"), "(not <a is not none>)");
        assert_eq!(shown("links.or and f(x or y)"), "(and <links.or> <f(x or y)>)");
        assert_eq!(shown("a if b and c else d"), "<a if b and c else d>");
        assert_eq!(shown("(a if b else c) and d"), "(and <a if b else c> <d>)");
        assert_eq!(shown("'it\\'s or' == name"), "<'it\\'s or' == name>");
    }
}

//! Lists and tables in braces that cannot be read.

use super::lines;
use super::pair::Found;
use super::place::{Part, Place};
use super::quoted::is_curly;
use crate::finding::{Applicability, Edit, Finding};
use crate::msg;
use crate::parse::{retype, when};
use crate::quote::quoted;
use crate::source::Span;
use crate::words::Message;

/// Repairs of one list at most.
const MOST: usize = 200;

/// What has been found on the way through a list.
struct Reading<'a> {
    place: &'a Place<'a>,
    at: usize,
    /// The end of the last value, when no comma has followed it yet.
    value: Option<usize>,
    /// Where the last comma stands, when no value has followed it yet.
    comma: Option<usize>,
    first: Option<Finding>,
    how: Applicability,
    edits: Vec<Edit>,
}

/// A list, and the end of it: behind its bracket or where that is missing.
pub fn look(found: &Found<'_>) -> (Option<Part>, Option<usize>) {
    let place = found.place;
    let open = found.value.start;
    let mut list = Reading {
        place,
        at: open + 1,
        value: None,
        comma: None,
        first: None,
        how: Applicability::Safe,
        edits: Vec::new(),
    };
    if place.text[open..].starts_with('(') {
        let span = Span::new(open, open + 1);
        list.say(span, msg!("toml-syntax-round"), span, "[");
    }
    let end = list.read(open);
    list.after(end);
    let part = (!list.edits.is_empty() || list.first.is_some()).then_some(Part {
        finding: list.first,
        how: list.how,
        edits: list.edits,
    });
    (part, Some(end))
}

impl Reading<'_> {
    /// Says the first fault, and notes the repair of each.
    fn say(&mut self, at: Span, message: Message, replace: Span, text: impl Into<String>) {
        if self.first.is_none() {
            self.first = Some(self.place.finding(at, message));
        }
        self.edits.push(Edit { span: replace, text: text.into() });
    }

    /// Up to the end of the list; gives the offset behind its bracket.
    fn read(&mut self, open: usize) -> usize {
        let text = self.place.text;
        loop {
            let Some(c) = text[self.at..].chars().next() else { return self.close(open) };
            if self.edits.len() > MOST {
                // No list of ours: it is left out whole.
                self.edits.clear();
                return lines::line_end(text, self.at);
            }
            let here = Span::new(self.at, self.at + c.len_utf8());
            match c {
                '\n' => {
                    let next = lines::line(text, here.end);
                    if lines::is_statement(next) && !next.trim_start().starts_with(['"', '\'']) {
                        return self.close(open);
                    }
                    self.at = here.end;
                }
                ' ' | '\t' | '\r' => self.at = here.end,
                '#' => self.at = lines::line_end(text, self.at),
                '/' if text[self.at..].starts_with("//") => {
                    let sign = Span::new(self.at, self.at + 2);
                    self.say(sign, msg!("toml-syntax-comment", sign = "//"), sign, "#");
                    self.at = lines::line_end(text, self.at);
                }
                ',' | ';' => self.comma(c, here),
                ']' | ')' | '}' => {
                    if c != ']' {
                        self.say(here, msg!("toml-syntax-round"), here, "]");
                    }
                    if let (Some(comma), None, true) = (self.comma, self.value, self.edits.is_empty()) {
                        self.lone(comma, open);
                    }
                    return here.end;
                }
                '[' | '{' => {
                    self.element();
                    self.at = self.nested();
                    self.value = Some(self.at);
                }
                '"' | '\'' => self.text(here.start),
                c if is_curly(c) => self.curly(c),
                c if c.is_whitespace() || crate::visible::is_invisible(c) => {
                    self.say(here, msg!("toml-syntax-space"), here, " ");
                    self.at = here.end;
                }
                _ => self.bare(),
            }
        }
    }

    /// A value begins: the one before must have had its comma.
    fn element(&mut self) {
        if let Some(end) = self.value.take() {
            let message = msg!("toml-syntax-missing-comma");
            let at = Span::at(end);
            self.say(at, message, at, ",");
        }
        self.comma = None;
    }

    fn comma(&mut self, c: char, here: Span) {
        if c == ';' {
            self.say(here, msg!("toml-syntax-semicolon"), here, ",");
        } else if self.value.is_none() {
            self.say(here, msg!("toml-syntax-lone-comma"), here, "");
        }
        self.value = None;
        self.comma = Some(here.start);
        self.at = here.end;
    }

    /// `[,]`: a comma with nothing before it was said already.
    fn lone(&mut self, comma: usize, open: usize) {
        let before = self.place.text.get(open + 1..comma).unwrap_or("");
        if before.trim().is_empty() {
            let at = Span::new(comma, comma + 1);
            self.say(at, msg!("toml-syntax-lone-comma"), at, "");
        }
    }

    fn text(&mut self, start: usize) {
        self.element();
        let text = self.place.text;
        if let Some(end) = lines::string_end(text, start) {
            self.at = end;
        } else {
            // The quote that is missing stands before the comma or the bracket.
            let line = lines::line(text, start);
            let quote = if line.starts_with('"') { "\"" } else { "'" };
            let body = line.trim_end();
            let body = body.strip_suffix(',').unwrap_or(body);
            let body = body.strip_suffix(']').unwrap_or(body).trim_end();
            let end = start + body.len().max(1);
            self.say(Span::new(start, end), msg!("toml-syntax-close", quote = quote), Span::at(end), quote);
            self.at = end;
        }
        self.value = Some(self.at);
    }

    fn curly(&mut self, open: char) {
        let start = self.at;
        self.element();
        let line = lines::line(self.place.text, start);
        let body = &line[open.len_utf8()..];
        let close = body.char_indices().find(|(_, c)| {
            (is_curly(*c) && *c != '\u{2019}') || *c == '"' || (*c == '\u{2019}' && open == '\u{2018}')
        });
        let (content, end) = if let Some((at, c)) = close {
            (&body[..at], open.len_utf8() + at + c.len_utf8())
        } else {
            let cut = body.find([',', ']']).unwrap_or(body.len());
            (&body[..cut], open.len_utf8() + cut)
        };
        let span = Span::new(start, start + end);
        self.say(span, msg!("toml-syntax-curly"), span, quoted(content.trim()));
        self.at = span.end;
        self.value = Some(self.at);
    }

    /// Words, a number or a date up to the next comma, bracket or line.
    fn bare(&mut self) {
        let start = self.at;
        self.element();
        let line = lines::line(self.place.text, start);
        let raw = line[..line.find([',', ';', ']', ')', '#']).unwrap_or(line.len())].trim_end();
        let span = Span::new(start, start + raw.len());
        let plain = toml::de::DeValue::parse(raw).is_ok();
        if !plain {
            if let Some(number) = retype::number(raw) {
                self.say(span, msg!("toml-syntax-number", new = &number), span, number);
            } else if let Some((how, date)) = when::date(raw) {
                self.how = how;
                self.say(span, msg!("toml-syntax-date", new = &date), span, date);
            } else if let Some(inner) = raw.strip_suffix(['"', '\'']) {
                self.say(span, msg!("toml-syntax-open"), span, quoted(inner));
            } else {
                self.say(span, msg!("toml-syntax-quotes"), span, quoted(raw));
            }
        }
        self.at = span.end.max(start + 1);
        self.value = Some(self.at);
    }

    /// Behind a list or a table in the list.
    fn nested(&self) -> usize {
        let text = self.place.text;
        let (mut at, mut depth) = (self.at, 0_usize);
        while let Some(byte) = text.as_bytes().get(at) {
            match byte {
                b'"' | b'\'' => {
                    at = lines::string_end(text, at).unwrap_or_else(|| lines::line_end(text, at));
                    continue;
                }
                b'[' | b'{' => depth += 1,
                b']' | b'}' => {
                    depth -= 1;
                    if depth == 0 {
                        return at + 1;
                    }
                }
                b'\n' if lines::is_statement(lines::line(text, at + 1)) => return at,
                _ => {}
            }
            at += 1;
        }
        text.len()
    }

    /// No bracket: it goes behind the last value.
    fn close(&mut self, open: usize) -> usize {
        let end = self.value.or(self.comma).unwrap_or(open + 1);
        let at = Span::new(open, open + 1);
        self.say(at, msg!("toml-syntax-close-list"), Span::at(end), "]");
        end
    }

    /// What follows the list on its line.
    fn after(&mut self, end: usize) {
        let line = lines::line(self.place.text, end);
        let tail = line.trim();
        let from = end + line.len() - line.trim_start().len();
        let span = Span::new(from, from + tail.len());
        if tail.is_empty() || tail.starts_with('#') {
            return;
        }
        if let Some(sign) = ["//", "--"].into_iter().find(|sign| tail.starts_with(sign)) {
            let sign_at = Span::new(from, from + sign.len());
            self.say(sign_at, msg!("toml-syntax-comment", sign = sign), sign_at, "#");
        } else if tail.chars().all(|c| matches!(c, ',' | ';' | ']' | '.')) {
            self.say(span, msg!("toml-syntax-after", text = tail), span, "");
        } else if self.first.is_none() {
            let shown = crate::visible::cut(tail, 40);
            let finding = self.place.finding(span, msg!("toml-syntax-after", text = shown.as_ref()));
            self.first = Some(finding.help(msg!("toml-syntax-after-help")));
        }
    }
}

/// `{ last = 2026-10-28, per_month: 14`
pub fn braces(found: &Found<'_>) -> Option<Part> {
    let place = found.place;
    let rest = found.rest();
    let code = rest.split(" #").next().unwrap_or(rest).trim_end();
    let end = found.value.start + code.len();
    let open = Span::new(found.value.start, found.value.start + 1);
    if !code.contains('}') {
        let body = code.trim_end_matches([',', ';']);
        let gone = Span::new(found.value.start + body.len(), end);
        return Some(place.part(open, msg!("toml-syntax-close-braces"), Applicability::Safe, gone, " }"));
    }
    let mut edits = Vec::new();
    let mut first = None;
    let mut quote = None;
    let mut word = 0;
    for (n, c) in code.char_indices() {
        match (quote, c) {
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), _) if open == c => quote = None,
            (None, ':') => {
                // The sign after a word, not the colons of a time.
                let before = code[word..n].trim().trim_matches(['"', '\'']);
                let time = before.bytes().any(|b| b.is_ascii_digit()) && before.contains('-');
                if lines::is_bare(before) && !time && !before.bytes().all(|b| b.is_ascii_digit()) {
                    let at = Span::new(found.value.start + n, found.value.start + n + 1);
                    first.get_or_insert(at);
                    edits.push(Edit { span: at, text: " =".to_owned() });
                }
            }
            (None, '{' | ',') => word = n + 1,
            _ => {}
        }
    }
    let finding = place.finding(first?, msg!("toml-syntax-sign", sign = ":"));
    Some(Part { finding: Some(finding), how: Applicability::Safe, edits })
}

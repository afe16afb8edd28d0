//! A key, a sign and a value that cannot be read.

use super::lines;
use super::place::{Part, Place};
use super::{bare, list, quoted};
use crate::finding::{Applicability, Edit};
use crate::fold::fold_words;
use crate::msg;
use crate::parse::names;
use crate::quote;
use crate::shape::Shape;
use crate::source::Span;

/// A value whose key and sign have been found.
#[derive(Debug, Clone, Copy)]
pub struct Found<'a> {
    pub place: &'a Place<'a>,
    /// From the value's first character to the end of the line.
    pub value: Span,
    pub shape: Option<&'static Shape>,
}

impl<'a> Found<'a> {
    pub fn rest(&self) -> &'a str {
        self.place.slice(self.value)
    }
}

/// Signs that people write for `=`, longest first.
const SIGNS: [&str; 8] = ["==>", "=>", "==", ":=", "->", "→", "=", ":"];

/// Everything wrong with a pair, and its end where what follows must be read anew.
pub fn look(place: &Place<'_>) -> (Vec<Part>, Option<usize>) {
    let line = place.line();
    let Some((key, sign)) = split(place) else {
        return (without_sign(place).into_iter().collect(), None);
    };
    if let Some((part, end)) = dashes(place, key, sign) {
        return (vec![part], Some(end));
    }
    let mut parts = Vec::new();
    let (raw, from) = (&line[..key], place.start);
    let name = raw.trim_matches(|c: char| c.is_whitespace() || crate::visible::is_invisible(c));
    let new = self::key(place, name, Span::new(from, from + key), &mut parts);
    let written = &line[key..key + sign];
    if written != "=" {
        let span = Span::new(from + key, from + key + sign);
        // Spaces around the sign become what custom wants: one on each side.
        let before = raw.len() - raw.trim_end().len();
        let after = line[key + sign..].len() - line[key + sign..].trim_start_matches([' ', '\t']).len();
        let replace = Span::new(span.start - before, span.end + after);
        let message = msg!("toml-syntax-sign", sign = written);
        parts.push(place.part(span, message, Applicability::Safe, replace, " = "));
    }
    let rest = &line[key + sign..];
    let shape = place.shape(&new);
    // Spaces of word processors, where a plain one belongs.
    let strange = |c: char| !c.is_ascii() && (c.is_whitespace() || crate::visible::is_invisible(c));
    let lead = rest.len() - rest.trim_start_matches(|c: char| c == ' ' || c == '\t' || strange(c)).len();
    let gap = Span::new(from + key + sign, from + key + sign + lead);
    if rest[..lead].contains(strange) {
        let message = msg!("toml-syntax-space");
        let at = gap.start + rest[..lead].find(strange).unwrap_or(0);
        let width = place.text[at..].chars().next().map_or(1, char::len_utf8);
        parts.push(place.part(Span::new(at, at + width), message, Applicability::Safe, gap, " "));
    }
    let found = Found { place, value: Span::new(gap.end, place.end), shape };
    let (part, end) = value(&found);
    parts.extend(part);
    (parts, end)
}

/// `tags:`, and each value behind a dash on a line of its own, as in YAML.
fn dashes(place: &Place<'_>, key: usize, sign: usize) -> Option<(Part, usize)> {
    let line = place.line();
    let name = line[..key].trim();
    if !line[key + sign..].trim().is_empty() || !lines::is_path(name) {
        return None;
    }
    let mut items = Vec::new();
    let mut end = place.end;
    let mut next = lines::next_line(place.text, end);
    while next < place.text.len() {
        let below = lines::line(place.text, next);
        let Some(item) = below.trim().strip_prefix("- ") else { break };
        let item = item.trim().trim_end_matches(',').trim_matches(['"', '\'']);
        items.push(quote::quoted(item));
        end = next + below.trim_end().len();
        next = lines::next_line(place.text, next);
    }
    if items.is_empty() {
        return None;
    }
    let start = place.start + key;
    let replace = Span::new(place.start + line[..key].trim_end().len(), end);
    let text = format!(" = [{}]", items.join(", "));
    let span = Span::new(start, start + sign);
    Some((place.part(span, msg!("toml-syntax-dash-list"), Applicability::Safe, replace, text), end))
}

/// The length of the key and of the sign after it.
fn split(place: &Place<'_>) -> Option<(usize, usize)> {
    let line = place.line();
    let mut at = 0;
    if line.starts_with(['"', '\'']) {
        at = lines::string_end(line, 0)?;
    }
    let rest = &line[at..];
    let sign = |n: usize| SIGNS.iter().find(|sign| rest[n..].starts_with(**sign)).map(|sign| sign.len());
    let equals = rest.find(['=', '→']);
    let arrow = rest.find("->");
    let first = [equals, arrow].into_iter().flatten().min();
    let colon = rest.find(':').filter(|n| first.is_none_or(|first| n < &first));
    if let Some(n) = colon {
        let key = line[..at + n].trim();
        let web = rest[n..].starts_with("://");
        let known = |name: &str| {
            place.known().is_some_and(|keys| keys.iter().any(|k| fold_words(k.name) == fold_words(name)))
        };
        let key_like = lines::is_path(key) || names::key(key).is_some() || known(key);
        if !web && key_like && rest[n + 1..].trim_start_matches(':') == &rest[n + 1..] {
            return Some((at + n, sign(n)?));
        }
    }
    let n = first?;
    // A quote before the sign belongs to a value: the sign is in it.
    let key = rest[..n].trim();
    let quote = key.find(['"', '«']).is_some_and(|at| at > 0);
    if quote { None } else { Some((at + n, sign(n)?)) }
}

/// Looks at the key, and gives the name that it will have.
fn key(place: &Place<'_>, name: &str, span: Span, parts: &mut Vec<Part>) -> String {
    let raw = place.slice(span);
    let inner = raw.trim_end_matches([' ', '\t']);
    let own = Span::new(span.start, span.start + inner.len());
    if name.is_empty() {
        let finding = place.finding(Span::new(span.start, span.end + 1), msg!("toml-syntax-no-key"));
        parts.push(Part { finding: Some(finding), how: Applicability::Unsafe, edits: Vec::new() });
        return String::new();
    }
    if lines::is_path(name) {
        if name != inner {
            let message = msg!("toml-syntax-space");
            let lead = inner.find(name).unwrap_or(0);
            let at = if lead > 0 {
                Span::new(own.start, own.start + lead)
            } else {
                Span::new(own.start + name.len(), own.end)
            };
            let text = if raw.len() > inner.len() { name.to_owned() } else { format!("{name} ") };
            parts.push(place.part(at, message, Applicability::Safe, own, text));
        }
        return name.to_owned();
    }
    let stripped = name.trim_matches(['“', '”', '„', '«', '»', '‘', '’', '`', '\u{a0}', '\u{202f}', ' ']);
    if stripped != name && !stripped.is_empty() {
        let new = if lines::is_path(stripped) { stripped.to_owned() } else { quote::key(stripped) };
        let message = msg!("toml-syntax-curly");
        parts.push(place.part(own, message, Applicability::Safe, own, new.clone()));
        return new;
    }
    if let Some(item) = name.strip_prefix("- ").map(str::trim).filter(|item| lines::is_path(item)) {
        let message = msg!("toml-syntax-dash");
        parts.push(place.part(own, message, Applicability::Unsafe, own, item));
        return item.to_owned();
    }
    let new = quote::key(name);
    let edits = vec![Edit { span: own, text: new.clone() }];
    if place.is_free() {
        let message = msg!("toml-syntax-key-quotes", key = name);
        parts.push(place.part(own, message, Applicability::Safe, own, new.clone()));
    } else {
        // In quotes it can be read, and the walk says that it is unknown.
        parts.push(Part { finding: None, how: Applicability::Safe, edits });
    }
    let meant = place.known().and_then(|keys| crate::parse::unknown::meant(name, keys));
    meant.map_or(new, |(key, _)| key.name.to_owned())
}

/// A line in which nothing joins a key to a value.
fn without_sign(place: &Place<'_>) -> Option<Part> {
    let line = place.line();
    let code = line.split(" #").next().unwrap_or(line).trim_end();
    let word = code.split(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '“' | '«' | '[')).next()?;
    let known = place.known().is_some_and(|keys| keys.iter().any(|key| key.name == word));
    let rest = code.get(word.len()..)?.trim_start();
    if !lines::is_bare(word) || (!known && !rest.starts_with(['"', '\'', '“', '«'])) {
        return None;
    }
    let end = place.start + word.len();
    if rest.is_empty() {
        let span = Span::new(place.start, end);
        let finding = place.finding(span, msg!("toml-syntax-no-value", key = word));
        let finding = finding.help(msg!("toml-syntax-no-value-help"));
        return Some(Part { finding: Some(finding), how: Applicability::Unsafe, edits: Vec::new() });
    }
    let from = place.start + code.len() - rest.len();
    let gap = Span::new(end, from);
    let found = Found { place, value: Span::new(from, place.end), shape: place.shape(word) };
    let mut part = place.part(
        Span::new(end, from.max(end)),
        msg!("toml-syntax-equals"),
        Applicability::Safe,
        gap,
        " = ",
    );
    if let (Some(value), _) = value(&found) {
        part.edits.extend(value.edits);
        if value.how != Applicability::Safe {
            part.how = value.how;
        }
    }
    if !known {
        part.how = Applicability::Unsafe;
    }
    Some(part)
}

/// What is wrong with a value, and its end where what follows must be read anew.
pub fn value(found: &Found<'_>) -> (Option<Part>, Option<usize>) {
    let rest = found.rest();
    let Some(first) = rest.chars().next() else { return (Some(empty(found)), None) };
    match first {
        '#' => (Some(empty(found)), None),
        '"' | '\'' => quoted::look(found),
        '[' | '(' => list::look(found),
        '{' => (list::braces(found), Some(found.place.end)),
        c if quoted::is_curly(c) => (quoted::curly(found), None),
        _ => (bare::look(found), None),
    }
}

fn empty(found: &Found<'_>) -> Part {
    let place = found.place;
    let line = place.line();
    let end = place.start + line.split('#').next().unwrap_or(line).trim_end().len();
    let name = line.split(['=', ':']).next().unwrap_or("").trim();
    // A value on the line below: the two lines are one.
    let next = lines::next_line(place.text, place.end);
    let below = lines::line(place.text, next).trim();
    if below.starts_with(['"', '\'', '{']) || below.starts_with("[\"") || below.starts_with("['") {
        let indent = lines::line(place.text, next).len() - lines::line(place.text, next).trim_start().len();
        let gap = Span::new(end, next + indent);
        let message = msg!("toml-syntax-value-below");
        return place.part(Span::new(place.start, end), message, Applicability::Safe, gap, " ");
    }
    let finding = place.finding(Span::new(place.start, end), msg!("toml-syntax-no-value", key = name));
    let finding = finding.help(msg!("toml-syntax-no-value-help"));
    Part { finding: Some(finding), how: Applicability::Unsafe, edits: Vec::new() }
}

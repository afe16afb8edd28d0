//! Values without quotes that are no TOML values: words, dates, numbers, yes and no.

use super::lines;
use super::pair::Found;
use super::place::Part;
use super::quoted::is_curly;
use crate::finding::{Applicability, Edit};
use crate::msg;
use crate::parse::{names, retype, when};
use crate::quote::quoted;
use crate::shape::Shape;
use crate::source::Span;

/// What stands for a value in other languages when there is none.
const NOTHING: [&str; 6] = ["null", "NULL", "None", "nil", "undefined", "~"];

pub fn look(found: &Found<'_>) -> Option<Part> {
    let rest = found.rest();
    let code = [" #", "\t#", " // "].iter().filter_map(|sign| rest.find(sign)).min().unwrap_or(rest.len());
    let raw = rest[..code].trim_end().trim_end_matches([',', ';']).trim_end();
    let whole = Span::new(found.value.start, found.value.start + rest[..code].trim_end().len());
    let span = Span::new(whole.start, whole.start + raw.len());
    if raw.is_empty() {
        return None;
    }
    if toml::de::DeValue::parse(raw).is_ok() {
        return None;
    }
    if let Some(part) = two_pairs(found, raw) {
        return Some(part);
    }
    let mut part = one(found, raw, span)?;
    // A comma or a semicolon at the end goes with the repair.
    if whole != span {
        part.edits.push(Edit { span: Span::new(span.end, whole.end), text: String::new() });
    }
    if rest[code..].starts_with(" // ") {
        let sign = Span::new(found.value.start + code + 1, found.value.start + code + 3);
        part.edits.push(Edit { span: sign, text: "#".to_owned() });
    }
    Some(part)
}

/// `members = 4 verified = 2026-03-01`
fn two_pairs(found: &Found<'_>, raw: &str) -> Option<Part> {
    let equals = raw.find('=')?;
    let before = raw[..equals].trim_end();
    let word = before.trim_end_matches(|c: char| !c.is_whitespace()).len();
    let value = raw[..word].trim_end();
    if !lines::is_path(&before[word..]) || toml::de::DeValue::parse(value).is_err() {
        return None;
    }
    let from = found.value.start;
    let second = Span::new(from + word, from + raw.len());
    let gap = Span::new(from + value.len(), from + word);
    Some(found.place.part(second, msg!("toml-syntax-two-pairs"), Applicability::Safe, gap, "\n"))
}

/// One word or several, to the end of the line.
fn one(found: &Found<'_>, raw: &str, span: Span) -> Option<Part> {
    let place = found.place;
    let safe = |message, text: String| Some(place.part(span, message, Applicability::Safe, span, text));
    if NOTHING.contains(&raw) {
        let line = Span::new(place.start, place.end);
        let message = msg!("toml-syntax-null", value = raw);
        return Some(place.part(span, message, Applicability::Safe, line, ""));
    }
    let shape = found.shape;
    let text = shape.is_some_and(retype::is_text);
    if !text {
        match shape {
            Some(Shape::List { of, .. }) if retype::is_text(of) => {
                let parts = raw.split([',', ';']).map(|part| part.trim().trim_matches(['"', '\'']));
                let parts: Vec<_> = parts.filter(|part| !part.is_empty()).map(quoted).collect();
                return safe(msg!("toml-syntax-list"), format!("[{}]", parts.join(", ")));
            }
            Some(Shape::Boolean) | None if names::truth(raw).is_some() => {
                let truth = names::truth(raw)?.to_string();
                return safe(msg!("toml-syntax-truth", value = raw, new = &truth), truth);
            }
            Some(Shape::Integer | Shape::Number | Shape::DateOrYear) | None => {
                if let Some(number) = retype::number(raw) {
                    let message = if raw.contains(',') {
                        msg!("toml-syntax-comma", new = &number)
                    } else {
                        msg!("toml-syntax-number", new = &number)
                    };
                    let whole = !number.contains('.') || matches!(shape, Some(Shape::Number) | None);
                    return if whole { safe(message, number) } else { None };
                }
            }
            _ => {}
        }
        if let Some(part) = day(found, raw, span) {
            return Some(part);
        }
        if shape.is_some() && !matches!(shape, Some(Shape::Any | Shape::Map(_))) {
            // Between quotes it can be read, and the walk says what it should be.
            let edits = vec![Edit { span, text: quoted(raw) }];
            return Some(Part { finding: None, how: Applicability::Safe, edits });
        }
    }
    // One quote of two: `Cyou1"`.
    let content = raw.trim_end_matches(|c| c == '"' || is_curly(c)).trim_end();
    if content.len() < raw.len() && !content.contains('"') {
        return safe(msg!("toml-syntax-open"), quoted(content));
    }
    safe(msg!("toml-syntax-quotes"), quoted(raw))
}

/// A date that is not written as TOML wants it, or that is in no calendar.
fn day(found: &Found<'_>, raw: &str, span: Span) -> Option<Part> {
    let place = found.place;
    let moment = matches!(found.shape, Some(Shape::Moment) | None);
    if !moment && !matches!(found.shape, Some(Shape::Date | Shape::DateOrYear | Shape::DateOr(_))) {
        return None;
    }
    let anew = if moment { when::moment(raw) } else { when::date(raw) };
    if let Some((how, new)) = anew {
        let message = if raw.contains(|c| c != '-' && when::is_dash(c)) && when::plain(raw) == new {
            msg!("toml-syntax-dashes", new = &new)
        } else {
            msg!("toml-syntax-date", new = &new)
        };
        return Some(place.part(span, message, how, span, new));
    }
    if !when::looks_like(raw) {
        return None;
    }
    Some(impossible(found, raw, span))
}

/// A date that is in no calendar.
fn impossible(found: &Found<'_>, raw: &str, span: Span) -> Part {
    let mut finding = found.place.finding(span, msg!("bad-date", date = raw));
    let mut edits = Vec::new();
    match when::slip(raw) {
        Some(when::Slip::NoDay(year)) => {
            finding.message = msg!("bad-date-day", date = raw);
            finding = finding.help(msg!("bad-date-day-help", example = format!("{year}-01-31")));
            if matches!(found.shape, Some(Shape::DateOrYear)) {
                edits.push(Edit { span, text: year });
            }
        }
        Some(when::Slip::Month(exchanged)) => {
            finding = finding.help(msg!("bad-date-month-help"));
            edits.extend(exchanged.map(|text| Edit { span, text }));
        }
        Some(when::Slip::Length(days)) => {
            finding = finding.help(msg!("bad-date-length-help", days = days));
        }
        None => {}
    }
    finding.rule = "bad-date";
    Part { finding: Some(finding), how: Applicability::Unsafe, edits }
}

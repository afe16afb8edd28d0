//! A value of the wrong type, written anew where only one repair is possible.

use toml::de::DeValue;

use super::names;
use super::when;
use crate::finding::Applicability;
use crate::quote::quoted;
use crate::shape::Shape;

/// The name of the message that says what a shape takes.
pub const fn expected(shape: &Shape) -> &'static str {
    match shape {
        Shape::Date => "type-date",
        Shape::DateOr(_) => "type-date-or-table",
        Shape::DateOrYear => "type-date-or-year",
        Shape::Moment => "type-moment",
        Shape::Integer => "type-integer",
        Shape::Number => "type-number",
        Shape::Boolean => "type-boolean",
        Shape::List { .. } => "type-list",
        Shape::Pair => "type-pair",
        Shape::Table(_) | Shape::Map(_) | Shape::Any => "type-table",
        Shape::Tables(_) => "type-tables",
        _ => "type-text",
    }
}

/// The name of the message that says what a value is.
pub fn found(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "type-text",
        DeValue::Integer(_) => "type-integer",
        DeValue::Float(_) => "type-decimal",
        DeValue::Boolean(_) => "type-boolean",
        DeValue::Datetime(date) if date.date.is_none() => "type-time",
        DeValue::Datetime(date) if date.time.is_some() => "type-moment",
        DeValue::Datetime(_) => "type-date",
        DeValue::Array(list) if list.iter().any(|item| item.get_ref().is_table()) => "type-tables",
        DeValue::Array(_) => "type-list",
        DeValue::Table(_) => "type-table",
    }
}

/// What the value, written as `raw`, is to be replaced by.
pub fn repair(raw: &str, value: &DeValue<'_>, shape: &Shape) -> Option<(Applicability, String)> {
    let safe = |text: String| Some((Applicability::Safe, text));
    match (shape, value) {
        (Shape::Table(_) | Shape::Map(_), DeValue::Array(list))
            if list.len() == 1 && raw.starts_with("[[") =>
        {
            let name = raw.strip_prefix("[[")?.strip_suffix("]]")?;
            safe(format!("[{name}]"))
        }
        (Shape::Tables(_), DeValue::Table(_)) => {
            let name = raw.strip_prefix('[')?.strip_suffix(']')?;
            safe(format!("[[{name}]]"))
        }
        (_, DeValue::String(text)) => of_text(raw, text.trim(), shape),
        // `charter = ["open"]`
        (Shape::Map(Shape::Boolean), DeValue::Array(list)) => {
            let names: Option<Vec<_>> = list.iter().map(|item| item.get_ref().as_str()).collect();
            let pairs = names?.into_iter().map(|name| format!("{} = true", crate::quote::key(name)));
            Some((Applicability::Unsafe, format!("{{ {} }}", pairs.collect::<Vec<_>>().join(", "))))
        }
        (Shape::Choice(words), value) if is_scalar(value) => {
            names::level(raw).filter(|word| words.contains(word)).and_then(|word| safe(quoted(word)))
        }
        (Shape::List { of, .. }, _) if is_text(of) && is_scalar(value) => safe(format!("[{}]", quoted(raw))),
        (shape, DeValue::Array(list)) if is_text(shape) => {
            match list.iter().next().map(toml::Spanned::get_ref) {
                Some(DeValue::String(text)) if list.len() == 1 => safe(quoted(text)),
                _ => None,
            }
        }
        (shape, value) if is_text(shape) && is_scalar(value) => safe(quoted(raw)),
        (Shape::Integer | Shape::DateOrYear, DeValue::Float(_)) => {
            let (whole, rest) = raw.split_once('.')?;
            let round = !rest.is_empty() && rest.bytes().all(|b| b == b'0');
            // `1.200`: a point between thousands.
            let thousands = rest.len() == 3 && whole.len() <= 3 && !whole.starts_with('0');
            let thousands = thousands && matches!(shape, Shape::Integer);
            match (round && !thousands, thousands) {
                (true, _) => safe(whole.to_owned()),
                (_, true) => Some((Applicability::Unsafe, format!("{whole}{rest}"))),
                _ => None,
            }
        }
        (Shape::Date | Shape::DateOrYear | Shape::DateOr(_), DeValue::Datetime(date)) => {
            date.date.and_then(|_| raw.get(..10)).and_then(|day| safe(day.to_owned()))
        }
        _ => None,
    }
}

fn of_text(raw: &str, text: &str, shape: &Shape) -> Option<(Applicability, String)> {
    let safe = |text: String| Some((Applicability::Safe, text));
    match shape {
        Shape::Integer => match number(text) {
            Some(number) if !number.contains('.') => safe(number),
            Some(_) => None,
            None => counted(text).map(|number| (Applicability::Unsafe, number)),
        },
        Shape::Number => match number(text) {
            Some(number) => safe(number),
            None => degrees(text).map(|number| (Applicability::Unsafe, number)),
        },
        Shape::Boolean => names::truth(text).and_then(|truth| safe(truth.to_string())),
        Shape::DateOrYear if text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit()) => {
            if text.starts_with('0') { None } else { safe(text.to_owned()) }
        }
        Shape::Date | Shape::DateOrYear | Shape::DateOr(_) => when::date(text),
        Shape::Moment => when::moment(text),
        Shape::List { of, .. } if is_text(of) => {
            let parts: Vec<_> = text.split([',', ';']).map(str::trim).filter(|p| !p.is_empty()).collect();
            match parts.len() {
                0 => None,
                1 => safe(format!("[{raw}]")),
                // A comma may be a part of a phrase.
                _ => {
                    let parts: Vec<_> = parts.iter().map(|part| quoted(part)).collect();
                    Some((Applicability::Unsafe, format!("[{}]", parts.join(", "))))
                }
            }
        }
        _ => None,
    }
}

/// The one number of a text such as `400 membres` or `~400`.
fn counted(text: &str) -> Option<String> {
    let mut digits = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    let first = digits.next().filter(|_| !text.contains(['.', ',', '-', '/', ':']))?;
    if digits.next().is_some() { None } else { number(first) }
}

/// Degrees, minutes and seconds as maps show them, `48°23'24"N`, in decimal degrees.
fn degrees(text: &str) -> Option<String> {
    let letter = text.chars().find(char::is_ascii_alphabetic).map(|c| c.to_ascii_uppercase());
    if !text.contains('°') || letter.is_some_and(|c| !matches!(c, 'N' | 'S' | 'E' | 'W' | 'O')) {
        return None;
    }
    let parts = text.split(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ','));
    let parts = parts.filter(|part| !part.is_empty()).map(|part| part.replace(',', ".").parse::<f64>());
    let parts: Vec<f64> = parts.collect::<Result<_, _>>().ok()?;
    let whole = match parts.as_slice() {
        [degrees] => *degrees,
        [degrees, minutes] => degrees + minutes / 60.0,
        [degrees, minutes, seconds] => degrees + minutes / 60.0 + seconds / 3600.0,
        _ => return None,
    };
    let south = matches!(letter, Some('S' | 'W' | 'O')) || text.trim_start().starts_with(['-', '\u{2212}']);
    Some(format!("{}{}", if south { "-" } else { "" }, (whole * 10_000.0).round() / 10_000.0))
}

/// A number as TOML writes it: a decimal comma becomes a point, spaces between
/// digits and leading zeros go. `None`: not a number alone.
pub fn number(text: &str) -> Option<String> {
    let text = text.trim();
    let (sign, digits) = match text.strip_prefix(['-', '\u{2212}', '\u{2013}']) {
        Some(digits) => ("-", digits),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let spaces = [' ', '\u{a0}', '\u{202f}', '\u{2009}'];
    let mut groups = digits.split(spaces);
    let first = groups.next()?;
    let mut digits = first.to_owned();
    for group in groups {
        // Spaces separate thousands: `10 000`, not `06 12 34`.
        let whole = group.split([',', '.']).next()?;
        if whole.len() != 3 || first.len() > 3 || first.starts_with('0') {
            return None;
        }
        digits.push_str(group);
    }
    let (whole, fraction) = match digits.split_once([',', '.']) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (digits.as_str(), None),
    };
    let all_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if !all_digits(whole) || !fraction.is_none_or(all_digits) || digits.len() > 30 || digits.is_empty() {
        return None;
    }
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    Some(match fraction {
        Some("") => format!("{sign}{whole}.0"),
        Some(fraction) => format!("{sign}{whole}.{fraction}"),
        None => format!("{sign}{whole}"),
    })
}

/// Whether a shape is written between quotes.
pub const fn is_text(shape: &Shape) -> bool {
    matches!(
        shape,
        Shape::Text { .. }
            | Shape::Choice(_)
            | Shape::Slug
            | Shape::Language
            | Shape::Country
            | Shape::Licence
            | Shape::MediaFile
            | Shape::Address { .. }
    )
}

const fn is_scalar(value: &DeValue<'_>) -> bool {
    matches!(value, DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_anew() {
        let anew = |text: &str| number(text).unwrap_or_else(|| "-".to_owned());
        assert_eq!(anew("44,84"), "44.84");
        assert_eq!(anew("10 000"), "10000");
        assert_eq!(anew("1\u{202f}234\u{202f}567"), "1234567");
        assert_eq!(anew("\u{2212}0,57"), "-0.57");
        assert_eq!(anew("012"), "12");
        assert_eq!(anew("06 12 34"), "-");
        assert_eq!(anew("12 membres"), "-");
        assert_eq!(anew(""), "-");
        assert_eq!(anew("1."), "1.0");
        assert_eq!(anew(".5"), "0.5");
        assert_eq!(degrees("48°23'24\"N").as_deref(), Some("48.39"));
        assert_eq!(degrees("4° 28,8′ O").as_deref(), Some("-4.48"));
        assert_eq!(degrees("12 °C"), None);
    }
}

//! What to do where a table is wanted and a plain value stands, or two numbers in one.

use toml::de::DeValue;

use super::path::Path;
use super::retype;
use super::walk::{Value, Walk};
use crate::address;
use crate::finding::{Applicability, Finding};
use crate::msg;
use crate::quote;
use crate::shape::Shape;
use crate::source::Span;

/// A finding of a value of the wrong type, with what its author may do.
pub fn help(walk: &Walk<'_>, finding: Finding, value: &Value<'_>, shape: &Shape, path: &Path<'_>) -> Finding {
    let (Path::Key(parent, name) | Path::Item(Path::Key(parent, name), _)) = path else { return finding };
    let text = value.get_ref().as_str();
    match (shape, value.get_ref()) {
        (Shape::Table(_), _) if parent.to_string() == "translations" => {
            finding.help(msg!("wrong-type-language-help"))
        }
        (Shape::Table(keys), _) if parent.is_root() => {
            let list: Vec<_> = keys.iter().map(|key| key.name).collect();
            let header = format!("[{name}]");
            let finding = finding.help(msg!("wrong-type-table-help", table = header, keys = list.join(", ")));
            // `place = "Brest"`, `links = "https://…"`
            let key = match (*name, text) {
                ("place", Some(text)) if text.chars().all(|c| !c.is_ascii_digit()) => "city",
                ("links", Some(text)) if address::parse(text, false).is_ok() => "home",
                _ => return finding,
            };
            dotted(walk, finding, value, key)
        }
        (Shape::Tables(_), _) if parent.is_root() => {
            finding.help(msg!("wrong-type-tables-help", table = format!("[[{name}]]")))
        }
        (Shape::Map(_), DeValue::String(_)) if *name == "label" => {
            finding.help(msg!("wrong-type-label-help"))
        }
        (Shape::Map(_), _) => finding.help(msg!("wrong-type-map-help", table = format!("[{path}]"))),
        (Shape::Moment, DeValue::Datetime(time)) if time.date.is_none() => {
            let example = format!("2026-12-31T{}", walk.raw(value.span().into()));
            finding.help(msg!("bad-date-day-help", example = example))
        }
        (Shape::Number, DeValue::String(text)) if *name == "latitude" => match two(text) {
            Some((latitude, longitude)) => {
                let span: Span = value.span().into();
                let text = format!("{latitude}\nlongitude = {longitude}");
                finding.fix(Applicability::Unsafe, msg!("wrong-type-two-fix"), span, text)
            }
            None => finding,
        },
        _ => finding,
    }
}

/// `place = "Brest"` as `place.city = "Brest"`.
fn dotted(walk: &Walk<'_>, finding: Finding, value: &Value<'_>, key: &str) -> Finding {
    let start = value.span().start;
    let Some(before) = walk.text.get(..start) else { return finding };
    let Some(name) = before.trim_end().strip_suffix('=').map(str::trim_end) else { return finding };
    let whole = format!("{}.{}", name.rsplit(['\n', ' ']).next().unwrap_or(""), quote::key(key));
    finding.fix(
        Applicability::Unsafe,
        msg!("fix-replace", new = whole),
        Span::at(name.len()),
        format!(".{key}"),
    )
}

/// `48.39, -4.48`: a point copied whole from a map.
fn two(text: &str) -> Option<(String, String)> {
    let mut parts = text.split([',', ';', ' ']).map(str::trim).filter(|part| !part.is_empty());
    let (Some(first), Some(second), None) = (parts.next(), parts.next(), parts.next()) else { return None };
    let number = |part: &str| retype::number(part).filter(|_| part.contains('.'));
    Some((number(first)?, number(second)?))
}

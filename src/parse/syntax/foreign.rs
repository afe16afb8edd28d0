//! JSON, and the YAML that people write by hand, written anew as TOML.

use std::fmt::Write as _;

use serde_json::{Map, Value};

use crate::quote;

/// Deeper is no group.
const DEEPEST: usize = 8;

/// A JSON object as TOML. `None`: it cannot be read, or says what TOML cannot.
pub fn json(text: &str) -> Option<String> {
    let Value::Object(object) = serde_json::from_str(text.trim_start_matches('\u{feff}')).ok()? else {
        return None;
    };
    toml(&object)
}

/// YAML of mappings, lists, plain and quoted words as TOML. `None`: it has more than
/// that (anchors, tags, blocks that fold), or cannot be read.
pub fn yaml(text: &str) -> Option<String> {
    let plain = text.trim_start_matches('\u{feff}');
    let lines = plain.lines().map(str::trim_end).filter(|line| {
        let line = line.trim_start();
        !line.is_empty() && !line.starts_with('#') && line != "---" && line != "..."
    });
    let mut lines: Vec<(usize, String)> = lines
        .map(|line| (line.len() - line.trim_start_matches(' ').len(), line.trim_start().to_owned()))
        .collect();
    lines.reverse();
    let Value::Object(object) = block(&mut lines, 0, 0)? else { return None };
    if lines.is_empty() { toml(&object) } else { None }
}

/// What stands at an indent; `lines` are in reverse.
fn block(lines: &mut Vec<(usize, String)>, indent: usize, depth: usize) -> Option<Value> {
    let first = lines.last()?;
    if depth > DEEPEST || first.0 < indent {
        return None;
    }
    let indent = first.0;
    let is_list = first.1.starts_with("- ");
    let mut list = Vec::new();
    let mut object = Map::new();
    while let Some((at, line)) = lines.pop_if(|(at, line)| *at == indent && line.starts_with("- ") == is_list)
    {
        if let Some(item) = line.strip_prefix("- ") {
            let inner = at + line.len() - item.trim_start().len();
            if pair(item.trim_start()).is_some() {
                lines.push((inner, item.trim_start().to_owned()));
                list.push(block(lines, inner, depth + 1)?);
            } else {
                list.push(scalar(item)?);
            }
            continue;
        }
        let (key, value) = pair(&line)?;
        let value = if value.is_empty() {
            match lines.last() {
                Some((next, below)) if *next > at || (*next == at && below.starts_with("- ")) => {
                    block(lines, *next, depth + 1)?
                }
                _ => Value::Null,
            }
        } else {
            scalar(value)?
        };
        object.insert(key.to_owned(), value);
    }
    // What is indented otherwise belongs to nobody.
    if lines.last().is_some_and(|(at, _)| *at > indent) {
        return None;
    }
    Some(if is_list { Value::Array(list) } else { Value::Object(object) })
}

/// `key: value`, or `key:`.
fn pair(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.split_once(':')?;
    let key = key.trim().trim_matches(['"', '\'']);
    let is_pair = value.is_empty() || value.starts_with(' ');
    (is_pair && !key.is_empty() && !key.contains(['"', '\'', '{', '['])).then(|| (key, value.trim()))
}

fn scalar(text: &str) -> Option<Value> {
    let text = text.trim();
    if let Some(inner) = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        let items = inner.split(',').map(str::trim).filter(|item| !item.is_empty());
        return items.map(scalar).collect::<Option<Vec<_>>>().map(Value::Array);
    }
    for quote in ['"', '\''] {
        if let Some(inner) = text.strip_prefix(quote) {
            let inner = inner.strip_suffix(quote)?;
            return (!inner.contains([quote, '\\'])).then(|| Value::from(inner));
        }
    }
    let text = text.split(" #").next().unwrap_or(text).trim_end();
    if text.starts_with(['|', '>', '&', '*', '!', '{', '@', '`', '%']) {
        return None;
    }
    Some(match text {
        "true" => Value::Bool(true),
        "false" => Value::Bool(false),
        "" | "null" | "~" => Value::Null,
        _ => match text.parse::<i64>() {
            Ok(number) if number.to_string() == text => Value::from(number),
            _ => text.parse::<f64>().ok().filter(|n| n.is_finite()).map_or(Value::from(text), Value::from),
        },
    })
}

fn toml(object: &Map<String, Value>) -> Option<String> {
    let mut out = String::new();
    table(object, &mut Vec::new(), &mut out)?;
    Some(out)
}

/// Plain values first: what stands behind a header belongs to it.
fn table(object: &Map<String, Value>, path: &mut Vec<String>, out: &mut String) -> Option<()> {
    if path.len() > DEEPEST {
        return None;
    }
    let (plain, tables): (Vec<_>, Vec<_>) = object.iter().partition(|(_, value)| !is_table(value));
    for (key, value) in plain.into_iter().filter(|(_, value)| !value.is_null()) {
        let _ = writeln!(out, "{} = {}", quote::key(key), inline(value)?);
    }
    for (key, value) in tables {
        path.push(quote::key(key));
        match value {
            Value::Object(inner) => {
                let _ = writeln!(out, "\n[{}]", path.join("."));
                table(inner, path, out)?;
            }
            Value::Array(list) => {
                for inner in list.iter().filter_map(Value::as_object) {
                    let _ = writeln!(out, "\n[[{}]]", path.join("."));
                    table(inner, path, out)?;
                }
            }
            _ => {}
        }
        path.pop();
    }
    Some(())
}

fn is_table(value: &Value) -> bool {
    match value {
        Value::Object(_) => true,
        Value::Array(list) => !list.is_empty() && list.iter().all(Value::is_object),
        _ => false,
    }
}

fn inline(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if is_day(text) => Some(text.clone()),
        Value::String(text) => Some(quote::quoted(text)),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        Value::Array(list) => {
            let items: Option<Vec<_>> = list.iter().map(inline).collect();
            Some(format!("[{}]", items?.join(", ")))
        }
        Value::Null | Value::Object(_) => None,
    }
}

/// `2026-03-01`: neither format has dates, and TOML does.
fn is_day(text: &str) -> bool {
    text.len() == 10 && text.parse::<chrono::NaiveDate>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_written_anew() {
        let text = r#"{"links": {"home": "https://x.org"}, "name": "N \"x\"", "tags": ["a"], "banner": null,
            "verified": "2026-03-01", "projects": [{"name": "P"}]}"#;
        let wanted = "name = \"N \\\"x\\\"\"\ntags = [\"a\"]\nverified = 2026-03-01\n\n[links]\nhome = \"https://x.org\"\n\n[[projects]]\nname = \"P\"\n";
        assert_eq!(json(text).as_deref(), Some(wanted));
        assert_eq!(json("{\"name\": "), None);
        assert_eq!(json(&format!("{}1{}", "{\"a\":".repeat(20), "}".repeat(20))), None);
    }

    #[test]
    fn yaml_is_written_anew() {
        let text = "---\nname: Le Jardin\ntags:\n- a\n- b c\nmembers: 12\nplace:\n  country: FR\n  latitude: 44.84\nprojects:\n  - name: P\n    url: https://x.org\n  - name: \"Q: r\"\n";
        let wanted = "name = \"Le Jardin\"\ntags = [\"a\", \"b c\"]\nmembers = 12\n\n[place]\ncountry = \"FR\"\nlatitude = 44.84\n\n[[projects]]\nname = \"P\"\nurl = \"https://x.org\"\n\n[[projects]]\nname = \"Q: r\"\n";
        assert_eq!(yaml(text).as_deref(), Some(wanted));
        for more in ["a: |\n  x\n", "a: b\n   c: d\n", "a: &x 1\n", "- a\n", "a\n"] {
            assert_eq!(yaml(more), None, "{more}");
        }
    }
}

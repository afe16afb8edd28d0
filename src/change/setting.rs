//! Two times of `coopdir.toml`, key by key.

use std::collections::{BTreeMap, BTreeSet};

use toml::{Table, Value};

use crate::quote;

/// A key that is another, with its values as TOML writes them; one may be missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettingChange {
    /// Dotted; entries of lists by what names them: `ecosystems.cyou.title`.
    pub key: String,
    pub before: Option<String>,
    pub after: Option<String>,
}

/// Tables whose keys are free: one of their entries that comes or goes is one change.
const OF_ENTRIES: [&str; 6] = ["allow", "charter", "ecosystems", "fields", "tags", "translations"];

/// What differs. A text that is not TOML says nothing.
pub fn changes(before: &str, after: &str) -> Vec<SettingChange> {
    let (old, new) = (flat(before), flat(after));
    let mut found: BTreeMap<String, SettingChange> = BTreeMap::new();
    let keys: BTreeSet<&Vec<String>> = old.keys().chain(new.keys()).collect();
    for key in keys {
        let (was, is) = (old.get(key), new.get(key));
        if was == is {
            continue;
        }
        let under = |all: &BTreeMap<Vec<String>, String>| {
            all.range(key[..2.min(key.len())].to_vec()..)
                .next()
                .is_some_and(|(k, _)| k.starts_with(&key[..2]))
        };
        let entry = key.len() > 2 && OF_ENTRIES.contains(&key[0].as_str()) && !(under(&old) && under(&new));
        let shown = dotted(if entry { &key[..2] } else { key });
        let change = SettingChange { key: shown.clone(), before: was.cloned(), after: is.cloned() };
        let kept = found.entry(shown).or_insert_with(|| change.clone());
        // Of a whole entry, what it is called.
        if entry && matches!(key.get(2).map(String::as_str), Some("title" | "label" | "reason")) {
            *kept = change;
        }
    }
    found.into_values().collect()
}

fn dotted(key: &[String]) -> String {
    key.iter().map(|part| quote::key(part)).collect::<Vec<_>>().join(".")
}

/// Every value that is no table, by its key.
fn flat(text: &str) -> BTreeMap<Vec<String>, String> {
    let mut found = BTreeMap::new();
    let table: Table = text.parse().unwrap_or_default();
    for (key, value) in &table {
        walk(&mut vec![key.clone()], value, &mut found);
    }
    found
}

fn walk(key: &mut Vec<String>, value: &Value, found: &mut BTreeMap<Vec<String>, String>) {
    let mut inner = |name: String, value: &Value| {
        key.push(name);
        walk(key, value, found);
        key.pop();
    };
    match value {
        Value::Table(table) => table.iter().for_each(|(name, value)| inner(name.clone(), value)),
        Value::Array(all) if all.iter().any(Value::is_table) => {
            let mut seen = BTreeSet::new();
            for (n, value) in all.iter().enumerate() {
                // Two of one name are a fault, which the rules tell.
                let name = name(value).filter(|name| seen.insert(name.clone()));
                inner(name.unwrap_or_else(|| n.to_string()), value);
            }
        }
        value => {
            found.insert(key.clone(), written(value));
        }
    }
}

/// What tells an entry of a list from the others.
fn name(entry: &Value) -> Option<String> {
    let text = |key: &str| entry.get(key).and_then(Value::as_str);
    match (text("slug"), text("rule"), text("path")) {
        (Some(slug), ..) => Some(slug.to_owned()),
        (None, Some(rule), Some(path)) => Some(format!("{rule} {path}")),
        _ => None,
    }
}

fn written(value: &Value) -> String {
    match value {
        Value::String(text) => quote::quoted(text),
        Value::Array(all) => format!("[{}]", all.iter().map(written).collect::<Vec<_>>().join(", ")),
        Value::Table(table) => {
            let pair = |(key, value): (&String, &Value)| format!("{} = {}", quote::key(key), written(value));
            format!("{{ {} }}", table.iter().map(pair).collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(before: &str, after: &str) -> Vec<String> {
        let show = |value: &Option<String>| value.clone().unwrap_or_else(|| "-".to_owned());
        let all = changes(before, after);
        all.iter().map(|c| format!("{}: {} > {}", c.key, show(&c.before), show(&c.after))).collect()
    }

    #[test]
    fn keys_are_told_one_by_one_and_new_entries_whole() {
        let before = "title = \"A\"\nlanguages = [\"fr\"]\n[[ecosystems]]\nslug = \"one\"\ntitle = \"One\"\ntag = \"one\"\n\
                      [tags.b]\nlabel.fr = \"B\"\n[check]\nplain-http = \"deny\"\n";
        let after = "languages = [\"fr\", \"en\"]\ntitle = \"A\" # same\n[[ecosystems]]\nslug = \"two\"\ntitle = \"Two\"\ntag = \"two\"\n\
                     [[ecosystems]]\nslug = \"one\"\ntitle = \"Uno\"\ntag = \"one\"\n[tags.c]\nlabel.fr = \"C\"\naliases = [\"x\"]\n";
        assert_eq!(
            said(before, after),
            [
                "check.plain-http: \"deny\" > -",
                "ecosystems.one.title: \"One\" > \"Uno\"",
                "ecosystems.two: - > \"Two\"",
                "languages: [\"fr\"] > [\"fr\", \"en\"]",
                "tags.b: \"B\" > -",
                "tags.c: - > \"C\"",
            ]
        );
        assert_eq!(said("a = 1\nb = 2", "b = 2 # x\na = 1"), Vec::<String>::new());
    }

    #[test]
    fn exceptions_are_known_by_their_rule_and_path() {
        let allow = |reason: &str| {
            format!("[[allow]]\nrule = \"r\"\npath = \"groups/a.toml\"\nreason = \"{reason}\"\n")
        };
        assert_eq!(said(&allow("x"), &allow("y")), ["allow.\"r groups/a.toml\".reason: \"x\" > \"y\""]);
        assert_eq!(said("", &allow("y")), ["allow.\"r groups/a.toml\": - > \"y\""]);
    }
}

//! Rows for programs: JSON whose keys and values are stable, and safe in any log.

use std::fmt::Write;

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use super::Listing;
use crate::directory::{Asked, Directory, Fact};
use crate::group::Group;
use crate::visible;

/// The version of every document of `ls`, `show`, `tags` and `ecosystems`: raised when
/// a key changes its meaning or goes.
pub const SCHEMA: u32 = 1;

#[derive(Serialize)]
struct Document<'a> {
    schema: u32,
    command: &'static str,
    /// Groups in this document.
    count: usize,
    /// Groups in the directory.
    total: usize,
    groups: Vec<Row<'a>>,
}

/// One group: the fields asked for, in that order; `null` where nothing is known.
struct Row<'a> {
    directory: &'a Directory,
    group: &'a Group,
    columns: &'a [Asked],
}

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.columns.len()))?;
        for asked in self.columns {
            map.serialize_entry(asked.name(), &Value(&self.directory.fact(self.group, *asked)))?;
        }
        map.end()
    }
}

/// A fact in JSON. Days are ISO texts; `founded` is `"2014-01-15"` or `"2014"`.
pub struct Value<'a>(pub &'a Fact<'a>);

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Fact::Missing => serializer.serialize_none(),
            Fact::Text(text) => serializer.serialize_str(text),
            Fact::Number(number) => serializer.serialize_i64(*number),
            Fact::Decimal(number) => serializer.serialize_f64(*number),
            Fact::Boolean(truth) => serializer.serialize_bool(*truth),
            Fact::Day(day) => serializer.collect_str(day),
            Fact::Founded(founded) => serializer.serialize_str(&super::since::founded(*founded)),
            Fact::List(list) => serializer.collect_seq(list),
            Fact::Map(map) => serializer.collect_map(map.iter().map(|(key, fact)| (key, Value(fact)))),
        }
    }
}

fn rows<'a>(listing: &Listing<'a>) -> impl Iterator<Item = Row<'a>> {
    let Listing { directory, groups, columns } = *listing;
    groups.iter().map(move |group| Row { directory, group, columns })
}

/// One document.
///
/// # Errors
/// Never, for lack of anything that JSON cannot hold.
pub fn json(listing: &Listing<'_>) -> serde_json::Result<String> {
    pretty(&Document {
        schema: SCHEMA,
        command: "ls",
        count: listing.groups.len(),
        total: listing.directory.groups().len(),
        groups: rows(listing).collect(),
    })
}

/// One group a line.
///
/// # Errors
/// Never, for lack of anything that JSON cannot hold.
pub fn jsonl(listing: &Listing<'_>) -> serde_json::Result<String> {
    let mut out = String::new();
    for row in rows(listing) {
        out.push_str(&safe(&serde_json::to_string(&row)?));
        out.push('\n');
    }
    Ok(out)
}

/// A document over several lines.
///
/// # Errors
/// When `document` is nothing that JSON can hold.
pub fn pretty(document: &impl Serialize) -> serde_json::Result<String> {
    Ok(safe(&serde_json::to_string_pretty(document)?) + "\n")
}

/// The same JSON, whose texts show no character that acts on a terminal, and nothing
/// that a CI log takes for a command: what is hidden is escaped, as JSON allows.
fn safe(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        match c {
            '\n' => out.push('\n'),
            c if visible::is_hidden(c) => {
                let mut units = [0; 2];
                for unit in c.encode_utf16(&mut units) {
                    // Writing to a String does not fail.
                    let _ = write!(out, "\\u{unit:04x}");
                }
            }
            '[' if out.ends_with("##") || out.ends_with("##vso") => out.push_str("\\u005b"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn hostile_texts_read_back(texts in proptest::collection::vec("(?s).{0,12}|[#\\[\"\\\\\u{7f}\u{9b}\u{202e}\u{e0001}\n]{0,8}|##vso\\[x\\]", 0..5)) {
            let facts = Fact::List(texts.iter().map(String::as_str).collect());
            let document = pretty(&Value(&facts)).unwrap();
            prop_assert!(!document.chars().any(|c| c != '\n' && visible::is_hidden(c)));
            prop_assert!(!document.contains("##[") && !document.contains("##vso["));
            prop_assert_eq!(serde_json::from_str::<Vec<String>>(&document).unwrap(), texts);
        }
    }
}

//! Rows for programs: JSON whose keys and values are stable, with the columns that were asked for.

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use super::Listing;
use crate::directory::{Asked, Directory, Fact};
use crate::group::Group;
use crate::json;

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
            Fact::Founded(founded) => serializer.collect_str(founded),
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
#[must_use]
pub fn json(listing: &Listing<'_>) -> String {
    json::pretty(&Document {
        schema: SCHEMA,
        command: "ls",
        count: listing.groups.len(),
        total: listing.directory.groups().len(),
        groups: rows(listing).collect(),
    })
}

/// One group a line.
#[must_use]
pub fn jsonl(listing: &Listing<'_>) -> String {
    rows(listing).map(|row| json::line(&row)).collect()
}

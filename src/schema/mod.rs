//! JSON Schemas (draft-07) of the files of one directory, for editors: made from the
//! tables that the reader follows, with the directory's own tags, groups and fields.

mod editors;
mod own;
mod shapes;

use serde_json::{Map, Value, json};

pub use editors::{TAPLO, TOMBI, associations};

use crate::directory::Directory;
use crate::group::GROUP;
use crate::settings::SETTINGS;
use crate::shape::Key;
use crate::words::Words;

/// Which files a schema is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Group,
    Directory,
}

impl Kind {
    pub const ALL: [Self; 2] = [Self::Group, Self::Directory];

    /// The name of its file.
    #[must_use]
    pub const fn file(self) -> &'static str {
        match self {
            Self::Group => "group.schema.json",
            Self::Directory => "directory.schema.json",
        }
    }
}

/// A schema as the text of its file, in the words given.
#[must_use]
pub fn text(kind: Kind, directory: &Directory, words: &Words) -> String {
    format!("{:#}\n", schema(kind, directory, words))
}

fn schema(kind: Kind, directory: &Directory, words: &Words) -> Value {
    let maker = Maker { directory, words };
    let (keys, what) = match kind {
        Kind::Group => (GROUP, "schema-group"),
        Kind::Directory => (SETTINGS, "schema-directory"),
    };
    let mut schema = json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": words.text(what),
        "x-tombi-toml-version": "v1.0.0",
    });
    let table = maker.table(keys);
    if let (Value::Object(schema), Value::Object(table)) = (&mut schema, table) {
        schema.extend(table);
        if kind == Kind::Group && maker.needs_fields() {
            require(schema, "fields");
        }
    }
    schema
}

fn require(schema: &mut Map<String, Value>, key: &str) {
    if let Some(Value::Array(required)) = schema.get_mut("required") {
        required.push(key.into());
    } else {
        schema.insert("required".to_owned(), json!([key]));
    }
}

/// What schemas are made from.
struct Maker<'a> {
    directory: &'a Directory,
    words: &'a Words,
}

impl Maker<'_> {
    /// A table that holds these keys and no others.
    fn table(&self, keys: &[Key]) -> Value {
        let properties = keys.iter().map(|key| (key.name.to_owned(), self.key(key)));
        let required: Vec<_> = keys.iter().filter(|key| key.required).map(|key| key.name).collect();
        let mut table = object(properties);
        if let (Value::Object(table), false) = (&mut table, required.is_empty()) {
            table.insert("required".to_owned(), json!(required));
        }
        table
    }

    fn key(&self, key: &Key) -> Value {
        let schema = self.own(key).unwrap_or_else(|| self.shape(&key.shape, key.doc));
        described(self.words.text(key.doc), schema)
    }
}

/// A table of these keys, in this order, and no others.
fn object(properties: impl Iterator<Item = (String, Value)>) -> Value {
    json!({
        "type": "object",
        "properties": properties.collect::<Map<_, _>>(),
        "additionalProperties": false,
        "x-tombi-table-keys-order": "schema",
    })
}

fn described(description: String, schema: Value) -> Value {
    let mut described = Map::from_iter([("description".to_owned(), Value::String(description))]);
    if let Value::Object(schema) = schema {
        described.extend(schema);
    }
    Value::Object(described)
}

/// One of a list of words, each with what it means, if anything is known of it.
fn one_of(words: &[String], meanings: &[String]) -> Value {
    let mut list = json!({ "type": "string", "enum": words });
    if let (Value::Object(list), true) = (&mut list, meanings.iter().any(|m| !m.is_empty())) {
        list.insert("x-taplo".to_owned(), json!({ "docs": { "enumValues": meanings } }));
    }
    list
}

#[cfg(test)]
mod tests;

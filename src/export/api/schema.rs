//! The JSON Schemas (draft 2020-12) of the API's documents. They refuse no key that they
//! do not know: keys may be added.

use serde_json::{Map, Value, json};

use super::{Document, Field, Form, VERSION};
use crate::words::Words;

/// The schema of a document, in the words of a language; `id` is its own address.
#[must_use]
pub fn schema(document: Document, words: &Words, id: Option<String>) -> Vec<u8> {
    let mut all = Map::new();
    all.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
    if let Some(id) = id {
        all.insert("$id".to_owned(), json!(id));
    }
    all.insert("title".to_owned(), json!(format!("{} (v{VERSION})", document.file())));
    all.extend(row(document.fields(), words));
    let mut bytes = serde_json::to_vec_pretty(&Value::Object(all)).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// Every key is always there, whatever it holds.
fn row(fields: &[Field], words: &Words) -> Map<String, Value> {
    let property = |field: &Field| {
        let mut schema = form(&field.form, words);
        schema.insert("description".to_owned(), json!(words.text(field.about)));
        (field.name.to_owned(), Value::Object(schema))
    };
    let required: Vec<_> = fields.iter().map(|field| field.name).collect();
    Map::from_iter([
        ("type".to_owned(), json!("object")),
        ("required".to_owned(), json!(required)),
        ("properties".to_owned(), Value::Object(fields.iter().map(property).collect())),
    ])
}

fn form(form: &Form, words: &Words) -> Map<String, Value> {
    let one = |schema: Value| match schema {
        Value::Object(schema) => schema,
        _ => Map::new(),
    };
    match form {
        Form::Text => one(json!({ "type": "string" })),
        Form::Integer => one(json!({ "type": "integer", "minimum": 0 })),
        Form::Number => one(json!({ "type": "number" })),
        Form::Boolean => one(json!({ "type": "boolean" })),
        Form::Day => one(json!({ "type": "string", "format": "date" })),
        Form::Url => one(json!({ "type": "string", "format": "uri", "pattern": "^https?://" })),
        Form::Word(all) => one(json!({ "type": "string", "enum": all })),
        Form::List(of) => one(json!({ "type": "array", "items": self::form(of, words) })),
        Form::Map(of) => one(json!({ "type": "object", "additionalProperties": self::form(of, words) })),
        Form::Row(fields) => row(fields, words),
        Form::Any => Map::new(),
        Form::Maybe(of) => maybe(self::form(of, words)),
    }
}

/// The same, or `null`.
fn maybe(mut schema: Map<String, Value>) -> Map<String, Value> {
    if let Some(kind) = schema.get("type").cloned() {
        schema.insert("type".to_owned(), json!([kind, "null"]));
    }
    if let Some(Value::Array(all)) = schema.get_mut("enum") {
        all.push(Value::Null);
    }
    schema
}

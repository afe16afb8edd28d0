//! The form of a value, as a schema: limits and patterns are the reader's.

use serde_json::{Value, json};

use super::{Maker, one_of};
use crate::group::slug;
use crate::place::countries;
use crate::shape::Shape;

/// A BCP 47 tag, near enough for an editor.
pub const LANGUAGE: &str = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$";
/// Not blank, and without line breaks.
const LINE: &str = "^[^\\r\\n]*[^\\s][^\\r\\n]*$";
const WEB: &str = "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s]+$";
const WEB_OR_MAIL: &str = "^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)[^\\s]+$";
/// A TOML date-time without an offset.
const LOCAL: &str = "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?$";

impl Maker<'_> {
    /// The schema of a shape; `doc` names the key, whose closed list has its words.
    pub(super) fn shape(&self, shape: &Shape, doc: &str) -> Value {
        match shape {
            // An empty text stands for the map that is built in.
            Shape::Text { max, .. } if doc == "key-dir-map-tiles" => {
                json!({ "type": "string", "maxLength": max })
            }
            Shape::Text { max, lines } => {
                let pattern = if *lines { "[^\\s]" } else { LINE };
                json!({ "type": "string", "minLength": 1, "maxLength": max, "pattern": pattern })
            }
            Shape::Choice(words) => self.choice(words, doc),
            Shape::Slug => json!({
                "type": "string",
                "minLength": slug::LENGTH.start(),
                "maxLength": slug::LENGTH.end(),
                "pattern": slug::PATTERN,
            }),
            Shape::Language => json!({ "type": "string", "pattern": LANGUAGE, "examples": self.languages() }),
            Shape::Country => {
                let names = countries().iter().map(|c| c.name(self.words.language()).to_owned());
                let codes: Vec<_> = countries().iter().map(|c| c.code.to_owned()).collect();
                one_of(&codes, &names.collect::<Vec<_>>())
            }
            Shape::Licence => json!({
                "type": "string",
                "minLength": 1,
                "examples": ["CC-BY-SA-4.0", "CC-BY-4.0", "CC0-1.0", "AGPL-3.0-or-later"],
            }),
            Shape::MediaFile => self.media(),
            Shape::Address { mail } => json!({
                "type": "string",
                "pattern": if *mail { WEB_OR_MAIL } else { WEB },
            }),
            Shape::Date => date(),
            Shape::DateOrYear => {
                json!({ "anyOf": [date(), { "type": "integer", "minimum": 1, "maximum": 9999 }] })
            }
            // Without a format for times that have no offset, editors refuse them.
            Shape::Moment => json!({ "anyOf": [
                { "type": "string", "format": "date-time-local", "pattern": LOCAL },
                { "type": "string", "format": "date-time" },
                date(),
            ] }),
            // A rhythm of no days could not be kept.
            Shape::Integer if doc == "key-pulse-every" => json!({ "type": "integer", "minimum": 1 }),
            Shape::Integer => json!({ "type": "integer", "minimum": 0 }),
            Shape::Number => number(doc),
            Shape::Boolean => json!({ "type": "boolean" }),
            Shape::List { of, max } => {
                json!({ "type": "array", "items": self.shape(of, doc), "maxItems": max })
            }
            Shape::Pair => json!({
                "type": "array",
                "items": { "type": "integer", "minimum": 0 },
                "minItems": 2,
                "maxItems": 2,
            }),
            Shape::Table(keys) => self.table(keys),
            Shape::Tables(keys) => json!({ "type": "array", "items": self.table(keys) }),
            Shape::Map(of) => json!({ "type": "object", "additionalProperties": self.shape(of, doc) }),
            Shape::DateOr(keys) => json!({ "anyOf": [date(), self.table(keys)] }),
            Shape::Any => json!({}),
        }
    }

    fn choice(&self, words: &[&str], doc: &str) -> Value {
        let list = match doc {
            "key-type" => "type",
            "key-activity" => "activity",
            "key-project-status" => "status",
            "key-person-role" => "role",
            "key-dir-vocabulary" => "vocabulary",
            "key-dir-field-kind" => "field",
            _ => "level",
        };
        let meaning = |word: &&str| self.words.text(&format!("label-{list}-{word}"));
        let meanings: Vec<_> = words.iter().map(meaning).collect();
        one_of(&words.iter().map(ToString::to_string).collect::<Vec<_>>(), &meanings)
    }
}

pub(super) fn date() -> Value {
    json!({ "type": "string", "format": "date" })
}

fn number(doc: &str) -> Value {
    match doc {
        "key-latitude" => json!({ "type": "number", "minimum": -90, "maximum": 90 }),
        "key-longitude" => json!({ "type": "number", "minimum": -180, "maximum": 180 }),
        _ => json!({ "type": "number" }),
    }
}

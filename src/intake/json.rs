//! A group written in JSON, with the keys of a group file, as TOML has it.

use serde_json::Value as Json;
use toml::{Table, Value};

use super::Intake;
use crate::failure::{Because, Failure};
use crate::group::GROUP;
use crate::msg;
use crate::settings::FieldType;
use crate::shape::Shape;
use crate::tidy::child;

impl Intake<'_> {
    /// The table that a JSON object means: texts are dates where a group file has dates,
    /// and what is `null` is not there.
    ///
    /// # Errors
    /// When the text is no JSON, no object, or holds a number that TOML cannot hold.
    pub fn json(&self, text: &str) -> anyhow::Result<Table> {
        let json: Json = serde_json::from_str(text).because(|| Failure::new(msg!("intake-json")))?;
        match self.meant(&json, Shape::Table(GROUP), &[])? {
            Some(Value::Table(table)) => Ok(table),
            None => Ok(Table::new()),
            _ => crate::fail!("intake-json-object"),
        }
    }

    fn meant(&self, json: &Json, shape: Shape, path: &[&str]) -> Result<Option<Value>, Failure> {
        Ok(Some(match json {
            Json::Null => return Ok(None),
            Json::Bool(is) => Value::Boolean(*is),
            Json::Number(number) => match (number.as_i64(), number.as_f64()) {
                (Some(whole), _) => Value::Integer(whole),
                (None, Some(float)) if float.is_finite() && number.as_u64().is_none() => Value::Float(float),
                _ => return Err(Failure::new(msg!("intake-number", value = number.to_string()))),
            },
            Json::String(text) if self.is_date(shape, path) => {
                text.parse().map_or_else(|_| Value::String(text.clone()), Value::Datetime)
            }
            Json::String(text) => Value::String(text.clone()),
            Json::Array(items) => {
                let of = match shape {
                    Shape::List { of, .. } => *of,
                    Shape::Tables(keys) => Shape::Table(keys),
                    other => other,
                };
                let mut list = Vec::with_capacity(items.len());
                for item in items {
                    list.extend(self.meant(item, of, path)?);
                }
                Value::Array(list)
            }
            Json::Object(entries) => {
                let mut table = Table::new();
                for (key, json) in entries {
                    let inner: Vec<&str> = path.iter().copied().chain([key.as_str()]).collect();
                    if let Some(value) = self.meant(json, child(shape, key).shape, &inner)? {
                        table.insert(key.clone(), value);
                    }
                }
                // A table of nothing but `null` is not there either.
                if table.is_empty() && !entries.is_empty() {
                    return Ok(None);
                }
                Value::Table(table)
            }
        }))
    }

    fn is_date(&self, shape: Shape, path: &[&str]) -> bool {
        match (shape, path) {
            (Shape::Date | Shape::DateOrYear | Shape::Moment | Shape::DateOr(_), _) => true,
            (_, ["fields", key]) => {
                let declared = &self.directory.settings().fields;
                declared.iter().any(|field| field.key.value == *key && field.kind.value == FieldType::Date)
            }
            _ => false,
        }
    }
}

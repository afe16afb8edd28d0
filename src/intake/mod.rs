//! What people type, on a command line or at a prompt, as values of a group file: words in
//! French or English, dates, numbers with signs around them, addresses without `https://`.

mod json;
mod scalar;
mod tag;

use chrono::NaiveDate;
use toml::Value;

use crate::directory::Directory;
use crate::failure::Failure;
use crate::fold::{fold, nearest};
use crate::group::GROUP;
use crate::msg;
use crate::query::Wanted;
use crate::settings::{FieldKind, FieldType};
use crate::shape::Shape;
use crate::tidy::child;

/// Reads for one directory.
#[derive(Debug, Clone, Copy)]
pub struct Intake<'a> {
    pub directory: &'a Directory,
    /// Of the user, to name what is near.
    pub language: &'a str,
    pub today: NaiveDate,
}

impl Intake<'_> {
    /// The value that `text` means for a key of a group file: `["place", "country"]`.
    ///
    /// # Errors
    /// When there is no such key, or `text` cannot be a value of it.
    pub fn value(&self, path: &[&str], text: &str) -> Result<Value, Failure> {
        let wanted = Wanted { directory: self.directory, language: self.language };
        match path {
            ["type"] => Ok(wanted.kind(text)?.word().into()),
            ["activity"] => Ok(wanted.activity(text)?.word().into()),
            ["tags"] => Ok(self.tags(&scalar::items(text)).into()),
            ["fields", key] => self.field(key, text),
            _ => scalar::value(self, shape(path)?, text),
        }
    }

    /// The items that `text` means for a list: `a, b`.
    ///
    /// # Errors
    /// Like [`Intake::value`]; and when the key holds no list of texts.
    pub fn items(&self, path: &[&str], text: &str) -> Result<Vec<String>, Failure> {
        let Value::Array(items) = self.value(path, text)? else {
            return Err(Failure::new(msg!("intake-no-list", key = path.join("."))));
        };
        Ok(items.into_iter().filter_map(|item| item.as_str().map(str::to_owned)).collect())
    }

    fn field(&self, key: &str, text: &str) -> Result<Value, Failure> {
        let declared = &self.directory.settings().fields;
        let Some(field) = declared.iter().find(|field| field.key.value == key) else {
            let failure = Failure::new(msg!("intake-no-field", key = key));
            let near = nearest(key, declared.iter().map(|field| field.key.as_str()));
            return Err(match near {
                Some(near) => failure.help(msg!("fix-near", near = near)),
                None => failure,
            });
        };
        match field.kind.value {
            FieldType::Text | FieldType::Markdown => Ok(text.trim().into()),
            FieldType::Choice => Ok(option(field, text)?.into()),
            FieldType::Choices => {
                let items = scalar::items(text);
                let items: Result<Vec<String>, Failure> =
                    items.iter().map(|item| option(field, item)).collect();
                Ok(items?.into())
            }
            kind => scalar::value(self, kind.shape(), text),
        }
    }
}

/// The option of a field that is called so, by its id or its label.
fn option(field: &FieldKind, text: &str) -> Result<String, Failure> {
    let wanted = fold(text.trim());
    let is =
        |(id, label): &&(crate::source::Spanned<String>, String)| fold(id) == wanted || fold(label) == wanted;
    if let Some((id, _)) = field.options.iter().find(is) {
        return Ok(id.value.clone());
    }
    let ids: Vec<&str> = field.options.iter().map(|(id, _)| id.as_str()).collect();
    let failure = Failure::new(msg!("intake-no-option", key = field.key.as_str(), value = text));
    Err(failure.help(msg!("ask-known", list = ids.join(", "))))
}

/// What stands at a path of a group file.
///
/// # Errors
/// When nothing does, or what does is a table.
pub fn shape(path: &[&str]) -> Result<Shape, Failure> {
    let unknown = |part: &str, keys: &[crate::shape::Key]| {
        let failure = Failure::new(msg!("intake-no-key", key = path.join(".")));
        match nearest(part, keys.iter().map(|key| key.name)) {
            Some(near) => failure.help(msg!("fix-near", near = near)),
            None => failure.help(msg!("intake-no-key-help")),
        }
    };
    let mut shape = Shape::Table(GROUP);
    for part in path {
        let found = child(shape, part);
        if found.rank.is_none() && !matches!(shape, Shape::Map(_)) {
            return Err(unknown(part, shape.keys().unwrap_or_default()));
        }
        shape = found.shape;
    }
    match shape {
        Shape::Table(_) | Shape::Tables(_) | Shape::Map(_) | Shape::DateOr(_) | Shape::Any => {
            let failure = Failure::new(msg!("intake-table", key = path.join(".")));
            Err(failure.help(msg!("intake-table-help")))
        }
        shape => Ok(shape),
    }
}

#[cfg(test)]
mod tests;

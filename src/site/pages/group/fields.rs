//! The fields that this directory adds to every group.

use minijinja::value::Value;
use serde::Serialize;

use crate::group::{self, FieldValue, Group};
use crate::markdown;
use crate::settings::{FieldKind, FieldType};
use crate::site::context::Site;
use crate::site::dates::{self, Date};
use crate::site::outward::Outward;
use crate::site::route::Address;
use crate::site::tongue::{Text, Tongue};
use crate::typography;

/// A declared field that the group fills.
#[derive(Debug, Serialize)]
pub struct Field {
    label: Text,
    content: Content,
    /// Where all groups are that answer so, one for each text, or for the date.
    pages: Vec<Address>,
}

/// One of these is there: what a template shows.
#[derive(Debug, Default, Serialize)]
struct Content {
    texts: Vec<Text>,
    html: Option<Value>,
    lang: Option<String>,
    to: Option<Outward>,
    date: Option<Date>,
}

/// In the order of `coopdir.toml`; values that do not fit their kind are left out.
pub fn all(site: &Site<'_>, tongue: &Tongue, group: &Group) -> Vec<Field> {
    let own = site.directory.language_of(group);
    let field = |kind: &FieldKind| {
        let value: &group::Field = group.fields.get(&kind.key.value)?;
        let label = tongue.titled(&kind.label, &kind.key);
        let asked = site.answers.iter().find(|answers| answers.kind.key == kind.key);
        let pages = asked.map_or_else(Vec::new, |answers| answers.pages(&value.value.value));
        Some(Field { label, content: content(tongue, own, kind, &value.value.value)?, pages })
    };
    site.directory.settings().fields.iter().filter_map(field).collect()
}

fn content(tongue: &Tongue, own: &str, kind: &FieldKind, value: &FieldValue) -> Option<Content> {
    let said = |texts: Vec<Text>| Some(Content { texts, ..Content::default() });
    let option = |id: &str| {
        let label =
            kind.options.iter().find(|(option, _)| option.value == id).map(|(_, label)| label.as_str());
        tongue.title((label.unwrap_or(id), false))
    };
    let plain = |text: String| Text { text, lang: None };
    match (kind.kind.value, value) {
        (FieldType::Text, FieldValue::Text(text)) => said(vec![tongue.text(text, own)]),
        (FieldType::Choice, FieldValue::Text(id)) => said(vec![option(id)]),
        (FieldType::Choices, FieldValue::List(ids)) => said(ids.iter().map(|id| option(id)).collect()),
        (FieldType::Number, FieldValue::Number(number)) => said(vec![plain(tongue.number(*number))]),
        (FieldType::Boolean, FieldValue::Boolean(yes)) => {
            said(vec![plain(tongue.word(if *yes { "site-yes" } else { "site-no" }))])
        }
        (FieldType::Url, FieldValue::Text(url)) => {
            Some(Content { to: Some(Outward::new(url)?), ..Content::default() })
        }
        (FieldType::Date, FieldValue::Date(date)) => {
            Some(Content { date: Some(dates::day(tongue, *date)), ..Content::default() })
        }
        (FieldType::Markdown, FieldValue::Text(text)) => Some(Content {
            html: Some(Value::from_safe_string(markdown::render_with(text, |text| {
                typography::spaced(text, own)
            }))),
            lang: tongue.text("", own).lang,
            ..Content::default()
        }),
        _ => None,
    }
}

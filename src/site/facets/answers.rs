//! What groups answer to the fields that the directory declares with `facet = true`:
//! options as they are declared, yes or no, the year of a day, a number or a text as it
//! is, and of addresses and long texts whether they are given.

use std::collections::BTreeMap;

use chrono::Datelike;

use super::Choice;
use crate::directory::Directory;
use crate::fold::fold_words;
use crate::group::FieldValue;
use crate::settings::{FieldKind, FieldType};
use crate::site::context::Site;
use crate::site::route::Address;
use crate::site::segments::Segments;
use crate::site::tongue::{Text, Tongue, capital};
use crate::typography;

/// Texts or numbers that differ more than this are no classes of groups: the field is
/// shown, and filters nothing.
const MOST: usize = 200;

/// A field of the directory's own, and the groups by what they answer.
#[derive(Debug)]
pub struct Answers<'a> {
    pub kind: &'a FieldKind,
    /// The folder of the pages of its values.
    pub base: Address,
    given: Vec<Answer>,
}

#[derive(Debug)]
struct Answer {
    id: String,
    said: Said,
    /// In the order of the directory.
    groups: Vec<usize>,
}

/// What an answer is; equal ones are the same answer.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Said {
    /// The place of an option in its field.
    Option(usize),
    /// As its words compare; shown as the first group writes it.
    Text(String),
    /// In figures, few enough for the name of a file.
    Number(String),
    Year(i32),
    Boolean(bool),
    Given(bool),
}

impl<'a> Answers<'a> {
    /// Of every field with `facet = true`, in the order of `coopdir.toml`.
    #[must_use]
    pub fn all(directory: &'a Directory) -> Vec<Self> {
        let fields = &directory.settings().fields;
        let segments = Segments::new(fields.iter().map(|kind| kind.key.as_str()));
        let answers = |kind: &'a FieldKind| {
            let base = Address::field(segments.get(&kind.key)?);
            Some(Self { kind, base, given: answers(directory, kind) })
        };
        fields.iter().filter(|kind| kind.facet).filter_map(answers).collect()
    }

    /// The page of each thing that a value says, in its order.
    #[must_use]
    pub fn pages(&self, value: &FieldValue) -> Vec<Address> {
        let page = |said: &Said| {
            let at = self.given.binary_search_by(|answer| answer.said.cmp(said)).ok()?;
            Some(self.base.join(&format!("{}/", self.given[at].id)))
        };
        said(self.kind, Some(value)).iter().filter_map(page).collect()
    }

    /// Its values in a language.
    #[must_use]
    pub fn choices(&self, site: &Site<'_>, tongue: &Tongue) -> Vec<Choice> {
        let choice =
            |answer: &Answer| Choice::new(&answer.id, self.label(site, tongue, answer), &answer.groups);
        self.given.iter().map(choice).collect()
    }

    fn label(&self, site: &Site<'_>, tongue: &Tongue, answer: &Answer) -> Text {
        let plain = |text: String| Text { text, lang: None };
        let word = |id: &str| plain(capital(&tongue.word(id)));
        match &answer.said {
            Said::Option(at) => tongue.title((&self.kind.options[*at].1, false)),
            Said::Text(_) => {
                let group = site.group(answer.groups[0]);
                let text = match &group.fields[&self.kind.key.value].value.value {
                    FieldValue::Text(text) => text.as_str(),
                    _ => "",
                };
                tongue.text(text, site.directory.language_of(group))
            }
            Said::Number(number) => {
                plain(number.parse().map_or_else(|_| number.clone(), |n| tongue.number(n)))
            }
            Said::Year(year) => plain(year.to_string()),
            Said::Boolean(true) => word("site-yes"),
            Said::Boolean(false) => word("site-no"),
            Said::Given(true) => plain(tongue.word("site-given")),
            Said::Given(false) => plain(tongue.word("site-not-given")),
        }
    }
}

fn answers(directory: &Directory, kind: &FieldKind) -> Vec<Answer> {
    let mut by: BTreeMap<Said, Vec<usize>> = BTreeMap::new();
    for (n, group) in directory.groups().iter().enumerate() {
        let value = group.fields.get(&kind.key.value).map(|field| &field.value.value);
        for said in said(kind, value) {
            let groups = by.entry(said).or_default();
            if groups.last() != Some(&n) {
                groups.push(n);
            }
        }
    }
    if by.len() > MOST && !matches!(kind.kind.value, FieldType::Choice | FieldType::Choices) {
        return Vec::new();
    }
    let ids = ids(kind, by.keys());
    by.into_iter().zip(ids).map(|((said, groups), id)| Answer { id, said, groups }).collect()
}

/// What one value says; a list says several things.
fn said(kind: &FieldKind, value: Option<&FieldValue>) -> Vec<Said> {
    let option = |id: &str| kind.options.iter().position(|(known, _)| known.value == id).map(Said::Option);
    match (kind.kind.value, value) {
        (FieldType::Choice, Some(FieldValue::Text(id))) => option(id).into_iter().collect(),
        (FieldType::Choices, Some(FieldValue::List(ids))) => ids.iter().filter_map(|id| option(id)).collect(),
        (FieldType::Boolean, Some(FieldValue::Boolean(yes))) => vec![Said::Boolean(*yes)],
        (FieldType::Date, Some(FieldValue::Date(day))) => vec![Said::Year(day.year())],
        (FieldType::Number, Some(FieldValue::Number(number))) if number.is_finite() => {
            vec![Said::Number(typography::figures(*number))]
        }
        (FieldType::Text, Some(FieldValue::Text(text))) => {
            let words = fold_words(text);
            vec![Said::Text(if words.is_empty() { text.clone() } else { words })]
        }
        (FieldType::Url | FieldType::Markdown, value) => vec![Said::Given(value.is_some())],
        _ => Vec::new(),
    }
}

/// Each answer's id, fit for an address.
fn ids<'s>(kind: &FieldKind, all: impl Iterator<Item = &'s Said> + Clone) -> Vec<String> {
    let text = |said: &'s Said| -> Option<String> {
        match said {
            Said::Option(at) => Some(kind.options[*at].0.value.clone()),
            Said::Text(words) => Some(words.clone()),
            _ => None,
        }
    };
    let texts: Vec<String> = all.clone().filter_map(text).collect();
    let segments = Segments::new(texts.iter().map(String::as_str));
    let id = |said: &'s Said| match said {
        Said::Option(_) | Said::Text(_) => {
            text(said).and_then(|text| segments.get(&text).map(str::to_owned)).unwrap_or_default()
        }
        Said::Number(number) => number.clone(),
        Said::Year(year) => year.to_string(),
        Said::Boolean(yes) => yes.to_string(),
        Said::Given(true) => "given".to_owned(),
        Said::Given(false) => "missing".to_owned(),
    };
    all.map(id).collect()
}

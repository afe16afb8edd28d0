//! What the page asks: the keys of a group file that a visitor may fill in, in sections, each
//! with the limits that the reader holds it to.

use serde::Serialize;

use crate::group::GROUP;
use crate::settings::{FieldKind, FieldType};
use crate::shape::{Key, Shape};
use crate::site::context::Site;
use crate::site::pages::about::Condition;
use crate::site::tongue::{Text, Tongue};

/// The sections, each with its keys; the first is the mandatory ones, and stands open.
const SECTIONS: &[(&str, &[&str])] = &[
    ("facts", &["name", "slug", "summary", "type"]),
    ("about", &["description", "language"]),
    ("tags", &["tags"]),
    ("place", &["place.country", "place.region", "place.city", "place.latitude", "place.longitude"]),
    ("life", &["activity", "members", "members_on", "founded"]),
    ("links", &["links"]),
    ("give", &["seeks", "offers"]),
    ("licence", &["licence", "charter"]),
    ("fields", &["fields"]),
];

/// Keys that are not asked: pictures have to be sent, relations and signs of life are those
/// of groups that are here already, and the rest is written by who keeps the directory.
#[cfg(test)]
const LEFT: &[&str] = &[
    "verified",
    "banner",
    "logo",
    "parent",
    "related",
    "aliases",
    "health",
    "partners",
    "projects",
    "meetings",
    "people",
    "translations",
];

/// A group of fields under a heading.
#[derive(Debug, Serialize)]
pub struct Section {
    pub id: &'static str,
    pub legend: String,
    /// Whether it stands open: something in it has to be filled in.
    pub open: bool,
    pub fields: Vec<Field>,
}

/// A value that is asked for.
#[derive(Debug, Clone, Serialize)]
pub struct Field {
    /// Of its element: `f-links-home`.
    pub id: String,
    /// The table that it stands in; empty at the top of a file.
    pub table: String,
    pub key: String,
    /// What the script holds it to, and the template draws.
    pub shape: &'static str,
    /// Characters at most, of the text or of each item.
    pub max: Option<usize>,
    /// Items at most.
    pub items: Option<usize>,
    pub required: bool,
    pub label: Text,
    pub hint: Option<String>,
    /// Of a closed list: the word, what it is called, and what that means.
    pub options: Vec<(String, Text, Option<String>)>,
    /// Its place in a file.
    pub rank: usize,
}

/// Every section in which something is asked.
#[must_use]
pub fn sections(site: &Site<'_>, tongue: &Tongue) -> Vec<Section> {
    let section = |(id, keys): &(&'static str, &[&str])| {
        let fields: Vec<Field> = keys.iter().flat_map(|path| fields(site, tongue, path)).collect();
        let open = *id == "facts" || fields.iter().any(|field| field.required);
        let legend = tongue.word(legend(id));
        (!fields.is_empty()).then_some(Section { id, legend, open, fields })
    };
    SECTIONS.iter().filter_map(section).collect()
}

/// The keys that are asked, of the top of a file or with the name of their table alone.
pub fn asked() -> impl Iterator<Item = &'static str> {
    let mut tables = std::collections::BTreeSet::new();
    let tops = SECTIONS.iter().flat_map(|(_, keys)| *keys);
    let tops = tops.map(|path| path.split_once('.').map_or(*path, |(top, _)| top));
    let mut tops: Vec<&str> = tops.filter(|top| tables.insert(*top)).collect();
    tops.sort_by_key(|top| GROUP.iter().position(|key| key.name == *top));
    tops.into_iter()
}

fn legend(section: &str) -> &'static str {
    match section {
        "facts" => "site-propose-facts",
        "about" => "site-propose-about",
        "tags" => "site-tags",
        "place" => "site-place",
        "life" => "site-propose-life",
        "links" => "site-propose-links",
        "give" => "site-propose-give",
        "licence" => "site-propose-licence",
        _ => "site-propose-fields",
    }
}

/// The fields of a path of [`SECTIONS`]: one, or all of a table.
fn fields(site: &Site<'_>, tongue: &Tongue, path: &str) -> Vec<Field> {
    let (top, below) = path.split_once('.').unwrap_or((path, ""));
    let Some((at, key)) = GROUP.iter().enumerate().find(|(_, key)| key.name == top) else {
        return Vec::new();
    };
    let rank = at * 100;
    match (path, key.shape) {
        ("charter", _) => conditions(site, tongue, rank),
        ("fields", _) => declared(site, tongue, rank),
        (_, Shape::Table(keys)) => {
            let within = keys.iter().enumerate().filter(|(_, key)| below.is_empty() || key.name == below);
            within.map(|(n, key)| field(tongue, top, key, rank + n)).collect()
        }
        _ => vec![field(tongue, "", key, rank)],
    }
}

fn field(tongue: &Tongue, table: &str, key: &Key, rank: usize) -> Field {
    let (label, hint) = words(table, key.name);
    let form = Form::of(&key.shape);
    let options = match key.shape {
        Shape::Choice(words) => words.iter().map(|word| (*word).to_owned()).collect(),
        _ => Vec::new(),
    };
    let said = |word: String| {
        let text = tongue.label(key.name, &word);
        let meaning = (key.name == "type").then(|| tongue.label("meaning", &word));
        (word, Text { text, lang: None }, meaning)
    };
    let label = label.map_or_else(|| tongue.label("link", key.name), |id| tongue.word(id));
    Field {
        id: id(table, key.name),
        table: table.to_owned(),
        key: key.name.to_owned(),
        shape: if key.name == "tags" { "tags" } else { form.shape },
        max: form.max,
        items: form.items,
        required: key.required,
        label: Text { text: label, lang: None },
        hint: hint.map(|id| tongue.word(id)),
        options: options.into_iter().map(said).collect(),
        rank,
    }
}

fn id(table: &str, key: &str) -> String {
    let bare = |text: &str| text.replace(|c: char| !c.is_ascii_alphanumeric(), "-");
    if table.is_empty() { format!("f-{}", bare(key)) } else { format!("f-{table}-{}", bare(key)) }
}

/// The messages that name and explain a key; a service has its label.
fn words(table: &str, key: &str) -> (Option<&'static str>, Option<&'static str>) {
    if table == "links" {
        return match key {
            "other" => (Some("site-propose-other"), None),
            _ => (None, None),
        };
    }
    let label = match key {
        "name" => "site-propose-name",
        "slug" => "site-slug",
        "summary" => "site-propose-summary",
        "type" => "label-facet-type",
        "description" => "site-propose-description",
        "language" => "site-propose-language",
        "tags" => "site-tags",
        "country" => "label-facet-country",
        "region" => "site-propose-region",
        "city" => "site-propose-city",
        "latitude" => "site-propose-latitude",
        "longitude" => "site-propose-longitude",
        "activity" => "label-facet-activity",
        "members" => "site-propose-members",
        "members_on" => "site-propose-members-on",
        "founded" => "site-founded",
        "licence" => "site-licence",
        "seeks" => "site-seeks",
        _ => "site-offers",
    };
    let hint = match key {
        "slug" => Some("site-propose-slug-hint"),
        "description" => Some("site-propose-description-hint"),
        "latitude" => Some("site-propose-latitude-hint"),
        "founded" => Some("site-propose-founded-hint"),
        "seeks" | "offers" => Some("site-propose-lines-hint"),
        _ => None,
    };
    (Some(label), hint)
}

fn conditions(site: &Site<'_>, tongue: &Tongue, rank: usize) -> Vec<Field> {
    let condition = |(n, condition): (usize, Condition)| Field {
        id: format!("f-charter-{n}"),
        table: "charter".to_owned(),
        key: condition.key,
        shape: "boolean",
        max: None,
        items: None,
        // No answer is an answer: that of the group is asked for later.
        required: false,
        label: condition.label,
        hint: condition.required.then(|| super::said::sentence(tongue, "charter-required")),
        options: Vec::new(),
        rank: rank + n,
    };
    Condition::all(site, tongue).into_iter().enumerate().map(condition).collect()
}

fn declared(site: &Site<'_>, tongue: &Tongue, rank: usize) -> Vec<Field> {
    let field = |(n, kind): (usize, &FieldKind)| {
        let form = Form::of(&kind.kind.value.shape());
        let choice = matches!(kind.kind.value, FieldType::Choice | FieldType::Choices);
        let option = |(id, label): &(crate::source::Spanned<String>, String)| {
            (id.value.clone(), tongue.title((label, false)), None)
        };
        // A choice among nothing is refused where it is declared.
        (!choice || !kind.options.is_empty()).then(|| Field {
            id: format!("f-field-{n}"),
            table: "fields".to_owned(),
            key: kind.key.value.clone(),
            shape: match kind.kind.value {
                FieldType::Choice => "choice",
                FieldType::Choices => "choices",
                _ => form.shape,
            },
            max: form.max,
            items: form.items,
            required: kind.required,
            label: tongue.titled(&kind.label, &kind.key.value),
            hint: None,
            options: kind.options.iter().map(option).collect(),
            rank: rank + n,
        })
    };
    site.directory.settings().fields.iter().enumerate().filter_map(field).collect()
}

/// A shape as the script knows it.
struct Form {
    shape: &'static str,
    max: Option<usize>,
    items: Option<usize>,
}

impl Form {
    const fn plain(shape: &'static str) -> Self {
        Self { shape, max: None, items: None }
    }

    fn of(shape: &Shape) -> Self {
        match shape {
            Shape::Text { max, lines } => {
                Self { max: Some(*max), ..Self::plain(if *lines { "text" } else { "line" }) }
            }
            Shape::List { of, max } => {
                Self { max: Self::of(of).max, items: Some(*max), ..Self::plain("lines") }
            }
            Shape::Choice(_) => Self::plain("choice"),
            Shape::Slug => Self::plain("slug"),
            Shape::Language => Self::plain("language"),
            Shape::Country => Self::plain("country"),
            Shape::Licence => Self::plain("licence"),
            Shape::Address { mail: false } => Self::plain("web"),
            Shape::Address { mail: true } => Self::plain("mail"),
            Shape::Date => Self::plain("date"),
            Shape::DateOrYear => Self::plain("since"),
            Shape::Integer => Self::plain("integer"),
            Shape::Number => Self::plain("number"),
            Shape::Boolean => Self::plain("boolean"),
            Shape::Map(_) => Self::plain("pairs"),
            _ => Self::plain("line"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_is_asked_or_left_to_others() {
        for key in GROUP {
            let asked = SECTIONS.iter().flat_map(|(_, keys)| *keys);
            let asked = asked.filter(|path| path.split('.').next() == Some(key.name)).count();
            let left = usize::from(LEFT.contains(&key.name));
            assert!(asked.max(left) >= 1 && asked.min(left) == 0, "{}", key.name);
            if let Shape::Table(keys) = key.shape
                && asked > 1
            {
                assert_eq!(asked, keys.len(), "{}", key.name);
            }
        }
    }
}

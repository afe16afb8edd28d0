//! What a group's file says for the keys that the page asks, so that it can be corrected:
//! scripts of several groups each, and so without mail addresses, which a file that is read in
//! bulk does not hold. The page then says that there is one, and asks for changes alone.

use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::export::discreet;
use crate::group::{FieldValue, Group, Place};
use crate::json;
use crate::site::context::Site;
use crate::source::Spanned;

/// Groups of one script.
pub const BLOCK: usize = 50;

/// Of one group: its short name, the path of its file where that does not follow from it, what
/// it says, and the keys whose values are kept back, with their tables.
#[derive(Debug, Serialize)]
struct Row<'a>(&'a str, Option<&'a str>, Map<String, Value>, Vec<(&'static str, String)>);

/// How many scripts there are.
#[must_use]
pub fn count(site: &Site<'_>) -> usize {
    site.directory.groups().len().div_ceil(BLOCK)
}

/// The `n`th script: groups by their short names.
#[must_use]
pub fn script(site: &Site<'_>, n: usize) -> String {
    let groups = site.directory.groups().iter().skip(n * BLOCK).take(BLOCK);
    let rows: Vec<Row<'_>> = groups.map(|group| row(site, group)).collect();
    format!("coopdirValues({n},{});\n", json::script(&rows))
}

fn row<'a>(site: &'a Site<'_>, group: &'a Group) -> Row<'a> {
    let path = site.directory.sources().get(group.file).path.as_str();
    let usual = path == format!("groups/{}.toml", group.slug.value);
    let mut said = Said::default();
    said.top(group);
    if let Some(place) = &group.place {
        said.place(place);
    }
    for (kind, url) in &group.links.known {
        said.address("links", kind.key(), url);
    }
    let others = group.links.other.iter();
    let (open, kept): (Vec<_>, Vec<_>) =
        others.partition(|(label, url)| discreet::open(url).is_some() && is_open(label));
    let open: Vec<_> = open.into_iter().map(|(label, url)| json!([label.value, url.value])).collect();
    if !open.is_empty() {
        said.put("links", "other", Value::Array(open));
    }
    if !kept.is_empty() {
        said.kept.push(("links", "other".to_owned()));
    }
    for (key, truth) in &group.charter {
        said.put("charter", key, truth.value.into());
    }
    for (key, field) in &group.fields {
        match &field.value.value {
            FieldValue::Text(text) => said.text("fields", key, text),
            FieldValue::Number(number) => said.put("fields", key, json!(number)),
            FieldValue::Boolean(truth) => said.put("fields", key, (*truth).into()),
            FieldValue::Date(day) => said.put("fields", key, day.to_string().into()),
            FieldValue::List(items) => said.list("fields", key, items),
            FieldValue::Other => {}
        }
    }
    Row(&group.slug.value, (!usual).then_some(path), said.values, said.kept)
}

fn is_open(text: &str) -> bool {
    discreet::text(text) == text
}

#[derive(Default)]
struct Said {
    values: Map<String, Value>,
    kept: Vec<(&'static str, String)>,
}

impl Said {
    fn top(&mut self, group: &Group) {
        self.text("", "name", &group.name);
        self.text("", "summary", &group.summary);
        self.put("", "type", group.kind.word().into());
        let texts =
            [("description", &group.description), ("language", &group.language), ("licence", &group.licence)];
        for (key, text) in texts {
            if let Some(text) = text {
                self.text("", key, text);
            }
        }
        self.put("", "activity", group.activity.word().into());
        if let Some(members) = &group.members {
            self.put("", "members", members.value.into());
        }
        if let Some(day) = &group.members_on {
            self.put("", "members_on", day.value.to_string().into());
        }
        if let Some(founded) = &group.founded {
            self.put("", "founded", founded.value.to_string().into());
        }
        for (key, items) in [("tags", &group.tags), ("seeks", &group.seeks), ("offers", &group.offers)] {
            self.list("", key, items);
        }
    }

    fn place(&mut self, place: &Place) {
        for (key, text) in [("country", &place.country), ("region", &place.region), ("city", &place.city)] {
            if let Some(text) = text {
                self.text("place", key, text);
            }
        }
        for (key, degrees) in [("latitude", &place.latitude), ("longitude", &place.longitude)] {
            if let Some(degrees) = degrees {
                self.put("place", key, json!(degrees.value));
            }
        }
    }

    fn put(&mut self, table: &'static str, key: &str, value: Value) {
        let values = if table.is_empty() {
            &mut self.values
        } else {
            let within = self.values.entry(table).or_insert_with(|| Value::Object(Map::new()));
            match within {
                Value::Object(within) => within,
                _ => return,
            }
        };
        values.insert(key.to_owned(), value);
    }

    fn text(&mut self, table: &'static str, key: &str, text: &str) {
        if is_open(text) {
            self.put(table, key, text.into());
        } else {
            self.kept.push((table, key.to_owned()));
        }
    }

    fn address(&mut self, table: &'static str, key: &str, url: &Spanned<String>) {
        if discreet::open(url).is_some() {
            self.put(table, key, url.value.clone().into());
        } else {
            self.kept.push((table, key.to_owned()));
        }
    }

    fn list(&mut self, table: &'static str, key: &str, items: &[Spanned<String>]) {
        if items.is_empty() {
            return;
        }
        if items.iter().all(|item| is_open(item)) {
            let items = items.iter().map(|item| Value::String(item.value.clone()));
            self.put(table, key, items.collect());
        } else {
            self.kept.push((table, key.to_owned()));
        }
    }
}

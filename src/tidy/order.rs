//! The order of keys and tables: that of the reader's tables, then what they do not
//! know, as it was.

use std::collections::BTreeMap;

use super::read::{Document, Entry, Name, Section, Value};
use crate::shape::{Key, Shape};

/// Sorts sections, entries and the entries of inline tables.
pub fn sort(document: &mut Document<'_>, keys: &'static [Key]) {
    for section in &mut document.sections {
        let path = section.header.as_ref().map_or(&[] as &[Name<'_>], |header| &header.path);
        let shape = path.iter().fold(Shape::Table(keys), |shape, name| child(shape, &name.text).shape);
        sort_entries(&mut section.entries, shape);
    }
    sort_sections(&mut document.sections, keys);
}

/// What a table knows of one of its keys.
#[derive(Debug, Clone, Copy)]
pub struct Child {
    /// Its place among the keys of its table; `None`: free or unknown.
    pub rank: Option<usize>,
    pub shape: Shape,
}

#[must_use]
pub fn child(shape: Shape, name: &str) -> Child {
    if let Shape::Map(of) = shape {
        return Child { rank: None, shape: *of };
    }
    let found = shape.keys().and_then(|keys| keys.iter().enumerate().find(|(_, key)| key.name == name));
    match found {
        Some((rank, key)) => Child { rank: Some(rank), shape: key.shape },
        None => Child { rank: None, shape: Shape::Any },
    }
}

/// The shape of the items of an array.
#[must_use]
pub fn item(shape: Shape) -> Shape {
    match shape {
        Shape::List { of, .. } => *of,
        Shape::Tables(keys) => Shape::Table(keys),
        _ => Shape::Any,
    }
}

fn sort_entries(entries: &mut [Entry<'_>], shape: Shape) {
    for entry in entries.iter_mut() {
        let own = entry.path.iter().fold(shape, |shape, name| child(shape, &name.text).shape);
        sort_value(&mut entry.value, own);
    }
    if entries.is_sorted_by_key(|entry| ranks(shape, &entry.path)) {
        return;
    }
    entries.sort_by_cached_key(|entry| ranks(shape, &entry.path));
    // Blank lines grouped what stood together: they mean nothing in another order.
    for entry in entries {
        entry.gap = false;
        entry.above.iter_mut().for_each(|comment| comment.gap = false);
    }
}

fn sort_value(value: &mut Value<'_>, shape: Shape) {
    match value {
        Value::Word(_) => {}
        Value::Array(items) => {
            items.items.iter_mut().for_each(|entry| sort_value(&mut entry.value, item(shape)));
        }
        Value::Inline(items) => sort_entries(&mut items.items, shape),
    }
}

/// Places in the tables along a key, up to the first that no table gives: from there
/// on the author's order holds.
fn ranks(mut shape: Shape, path: &[Name<'_>]) -> Vec<usize> {
    let mut ranks = Vec::with_capacity(path.len());
    for name in path {
        let child = child(shape, &name.text);
        ranks.push(child.rank.unwrap_or(usize::MAX));
        if child.rank.is_none() {
            break;
        }
        shape = child.shape;
    }
    ranks
}

/// One part of a header's path: its place in its table, where its name first stood
/// among its neighbours, and which element of an array it is.
type Step = (usize, usize, usize);

fn sort_sections(sections: &mut Vec<Section<'_>>, keys: &'static [Key]) {
    let mut places: BTreeMap<(Vec<Step>, String), (usize, usize)> = BTreeMap::new();
    let mut keyed: Vec<(Vec<Step>, Section<'_>)> = Vec::with_capacity(sections.len());
    for (number, section) in sections.drain(..).enumerate() {
        let mut shape = Shape::Table(keys);
        let mut steps: Vec<Step> = Vec::new();
        let header = section.header.iter();
        for (path, last) in header.flat_map(|header| {
            let last = header.path.len().saturating_sub(1);
            header.path.iter().enumerate().map(move |(at, name)| (name, at == last && header.array))
        }) {
            let child = child(shape, &path.text);
            shape = child.shape;
            let place = places.entry((steps.clone(), path.text.to_string())).or_insert((number, 0));
            place.1 += usize::from(last);
            steps.push((child.rank.unwrap_or(usize::MAX), place.0, place.1));
        }
        keyed.push((steps, section));
    }
    keyed.sort_by(|(a, _), (b, _)| a.cmp(b));
    sections.extend(keyed.into_iter().map(|(_, section)| section));
}

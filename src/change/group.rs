//! Two times of one group: its facts that are others.

use std::collections::{BTreeMap, BTreeSet};

use super::field::{self, Field, Value};
use super::{GroupChange, Side, Was};
use crate::group::Group;

/// A fact that is another; one of the two may be missing.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldChange {
    pub field: Field,
    pub before: Option<Value>,
    pub after: Option<Value>,
}

impl FieldChange {
    /// What a list gained and lost, in its order; both empty: it has another order.
    #[must_use]
    pub fn list(&self) -> Option<(Vec<&str>, Vec<&str>)> {
        let is_list = |value: &Option<Value>| matches!(value, Some(Value::List(_)));
        if !is_list(&self.before) && !is_list(&self.after) {
            return None;
        }
        let (old, new) = (items(self.before.as_ref()), items(self.after.as_ref()));
        let gained = new.iter().copied().filter(|item| !old.contains(item)).collect();
        let lost = old.iter().copied().filter(|item| !new.contains(item)).collect();
        Some((gained, lost))
    }
}

fn items(value: Option<&Value>) -> Vec<&str> {
    match value {
        Some(Value::List(items)) => items.iter().map(String::as_str).collect(),
        _ => Vec::new(),
    }
}

/// How many words a text gained and lost, whatever their order.
#[must_use]
pub fn words_between(before: &str, after: &str) -> (usize, usize) {
    let mut count: BTreeMap<&str, i64> = BTreeMap::new();
    after.split_whitespace().for_each(|word| *count.entry(word).or_default() += 1);
    before.split_whitespace().for_each(|word| *count.entry(word).or_default() -= 1);
    let sum = |sign: i64| -> usize { count.values().filter_map(|n| usize::try_from(n * sign).ok()).sum() };
    (sum(1), sum(-1))
}

/// What became of a group; `None`: there is none.
pub fn change(
    before: Side<'_>,
    after: Side<'_>,
    was: Option<&Group>,
    is: Option<&Group>,
) -> Option<GroupChange> {
    let facts = |side: Side<'_>, group: Option<&Group>| {
        group.map(|group| field::facts(group, &side.draft.settings)).unwrap_or_default()
    };
    let fields = between(facts(before, was), facts(after, is));
    let now = is.or(was)?;
    let side = if is.is_some() { after } else { before };
    let alias = |was: &Group| is.is_some_and(|is| is.aliases.iter().any(|a| a.value == was.slug.value));
    Some(GroupChange {
        slug: now.slug.value.clone(),
        name: now.name.value.clone(),
        path: side.path(now.file).to_owned(),
        before: was.map(|was| Was {
            slug: was.slug.value.clone(),
            path: before.path(was.file).to_owned(),
            archived: was.is_archived(),
        }),
        deleted: is.is_none(),
        alias: was.is_some_and(alias),
        fields,
        archived: now.is_archived(),
    })
}

/// The facts that are others, in the order of the model.
fn between(mut before: BTreeMap<Field, Value>, mut after: BTreeMap<Field, Value>) -> Vec<FieldChange> {
    renumber(&mut before, &mut after);
    let fields: BTreeSet<Field> = before.keys().chain(after.keys()).cloned().collect();
    let change = |field: Field| {
        let (before, after) = (before.remove(&field), after.remove(&field));
        (before != after).then_some(FieldChange { field, before, after })
    };
    fields.into_iter().filter_map(change).collect()
}

/// Gives items of one name that say the same one number, so that a meeting more at the head of
/// a series is one meeting more, and not all of them changed.
fn renumber(before: &mut BTreeMap<Field, Value>, after: &mut BTreeMap<Field, Value>) {
    let items: Vec<Field> =
        after.keys().filter(|field| number(field).is_some_and(|n| n == 0)).cloned().collect();
    for first in items {
        let of_name = |facts: &BTreeMap<Field, Value>| -> Vec<Value> {
            (0..).map_while(|n| facts.get(&numbered(&first, n)).cloned()).collect()
        };
        let (old, new) = (of_name(before), of_name(after));
        if old.len() < 2 && new.len() < 2 {
            continue;
        }
        let mut places: Vec<Option<usize>> = vec![None; new.len()];
        let mut free: Vec<usize> = (0..old.len()).collect();
        for (n, value) in new.iter().enumerate() {
            if let Some(at) = free.iter().position(|place| old[*place] == *value) {
                places[n] = Some(free.remove(at));
            }
        }
        let mut rest = free.into_iter().chain(old.len()..);
        for (n, place) in places.iter_mut().enumerate() {
            after.remove(&numbered(&first, n));
            *place = place.or_else(|| rest.next());
        }
        for (place, value) in places.into_iter().zip(new) {
            after.insert(numbered(&first, place.unwrap_or_default()), value);
        }
    }
}

const fn number(field: &Field) -> Option<usize> {
    match field {
        Field::Partner(_, n) | Field::Project(_, n) | Field::Meeting(_, n) | Field::Person(_, n) => Some(*n),
        _ => None,
    }
}

fn numbered(field: &Field, n: usize) -> Field {
    match field {
        Field::Partner(name, _) => Field::Partner(name.clone(), n),
        Field::Project(name, _) => Field::Project(name.clone(), n),
        Field::Meeting(title, _) => Field::Meeting(title.clone(), n),
        Field::Person(name, _) => Field::Person(name.clone(), n),
        other => other.clone(),
    }
}

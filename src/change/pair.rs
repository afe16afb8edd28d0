//! Which group of one time is which of another: by short names, then by former ones, then by
//! what they say.

use std::collections::BTreeMap;

use super::field::{self, Field, Value};
use crate::fold::likeness;
use crate::group::Group;
use crate::settings::Settings;

/// Groups that are one; one alone came or went.
#[derive(Debug, Clone, Copy)]
pub struct Pair<'a> {
    pub before: Option<&'a Group>,
    pub after: Option<&'a Group>,
}

/// So many pairs are held against each other at most; beyond, only those of one name.
const MOST: usize = 250_000;

/// Pairs every group of either time once.
#[must_use]
pub fn pairs<'a>(before: &[&'a Group], after: &[&'a Group]) -> Vec<Pair<'a>> {
    let mut old: Vec<Option<&'a Group>> = before.iter().copied().map(Some).collect();
    let mut new: Vec<Option<&'a Group>> = after.iter().copied().map(Some).collect();
    let mut found = Vec::new();
    let mut by_slug: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (n, group) in before.iter().enumerate().rev() {
        by_slug.entry(&group.slug).or_default().push(n);
    }
    let mut take = |slug: &str, is: &mut Option<&'a Group>| {
        let Some(n) = by_slug.get_mut(slug).and_then(Vec::pop) else { return };
        found.push(Pair { before: old[n].take(), after: is.take() });
    };
    for (is, group) in new.iter_mut().zip(after) {
        take(&group.slug.value, is);
    }
    for (is, group) in new.iter_mut().zip(after) {
        for alias in &group.aliases {
            if is.is_some() {
                take(&alias.value, is);
            }
        }
    }
    alike(&mut old, &mut new, &mut found);
    found.extend(old.into_iter().flatten().map(|group| Pair { before: Some(group), after: None }));
    found.extend(new.into_iter().flatten().map(|group| Pair { before: None, after: Some(group) }));
    found
}

/// Pairs those that say nearly the same, the most alike first.
fn alike<'a>(old: &mut [Option<&'a Group>], new: &mut [Option<&'a Group>], found: &mut Vec<Pair<'a>>) {
    // Which fields are Markdown does not matter to whether they are the same.
    let settings = Settings::default();
    let left = |groups: &[Option<&'a Group>]| -> Vec<(usize, String, BTreeMap<Field, Value>)> {
        let left = groups.iter().enumerate().filter_map(|(n, group)| Some((n, (*group)?)));
        left.map(|(n, group)| (n, likeness(&group.name), field::facts(group, &settings))).collect()
    };
    let (was, is) = (left(old), left(new));
    let few = was.len().saturating_mul(is.len()) <= MOST;
    let mut scores = Vec::new();
    for (a, one, before) in &was {
        for (b, other, after) in &is {
            if few || one == other {
                let score = score(one == other, before, after);
                let least = if one == other { 50 } else { 60 };
                scores.extend((score >= least).then_some((std::cmp::Reverse(score), *a, *b)));
            }
        }
    }
    scores.sort_unstable();
    for (_, a, b) in scores {
        if old[a].is_some() && new[b].is_some() {
            found.push(Pair { before: old[a].take(), after: new[b].take() });
        }
    }
}

/// How much two groups say the same, in hundredths; one name is worth half.
fn score(one_name: bool, before: &BTreeMap<Field, Value>, after: &BTreeMap<Field, Value>) -> usize {
    let telling = |facts: &BTreeMap<Field, Value>| facts.keys().filter(|field| field.tells_apart()).count();
    let same =
        before.iter().filter(|(field, value)| field.tells_apart() && after.get(*field) == Some(*value));
    let most = telling(before).max(telling(after)).max(1);
    same.count() * 100 / most + if one_name { 50 } else { 0 }
}

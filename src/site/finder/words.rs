//! Where words stand: every word of a group's name, summary, place, tags and
//! description, with the groups that have it.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::pack::pack;
use crate::export::discreet;
use crate::fold::fold_words;
use crate::group::Group;
use crate::markdown;
use crate::site::card;
use crate::site::context::Site;
use crate::site::facets::Facet;
use crate::site::tongue::Tongue;

/// Characters of a description that are looked in: all.
const WHOLE: usize = usize::MAX;

/// A word as it is compared, and the places of groups in the order of lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub word: String,
    pub groups: Vec<usize>,
    /// Those of them that have it in their name.
    pub named: Vec<usize>,
}

/// Every word once, in order.
#[must_use]
pub fn entries(site: &Site<'_>, tongue: &Tongue, order: &[usize], facets: &[Facet]) -> Vec<Entry> {
    let labels = labels(facets, order.len());
    let texts: Vec<(String, String)> = order
        .par_iter()
        .map(|n| (named(tongue, site.group(*n)), said(site, tongue, site.group(*n), &labels[*n])))
        .collect();
    let of_group = |(at, (name, text)): (usize, &(String, String))| -> Vec<(String, usize, bool)> {
        let named: BTreeSet<&str> = name.split(' ').filter(|w| !w.is_empty()).collect();
        let others: BTreeSet<&str> = text.split(' ').filter(|w| w.len() > 1 && !named.contains(w)).collect();
        let named = named.into_iter().map(|word| (word.to_owned(), at, true));
        named.chain(others.into_iter().map(|word| (word.to_owned(), at, false))).collect()
    };
    let mut all: Vec<_> = texts.par_iter().enumerate().flat_map_iter(of_group).collect();
    all.par_sort_unstable();
    let mut entries: Vec<Entry> = Vec::new();
    for (word, at, title) in all {
        if entries.last().is_none_or(|last| last.word != word) {
            entries.push(Entry { word, groups: Vec::new(), named: Vec::new() });
        }
        if let Some(last) = entries.last_mut() {
            last.groups.push(at);
            last.named.extend(title.then_some(at));
        }
    }
    entries
}

/// Its name, and its own name where that is translated.
fn named(tongue: &Tongue, group: &Group) -> String {
    let (name, translated) = group.name_in(&tongue.tag);
    let own = if translated { group.name.as_str() } else { "" };
    fold_words(&discreet::text(&format!("{name} {own}")))
}

fn said(site: &Site<'_>, tongue: &Tongue, group: &Group, labels: &[&str]) -> String {
    let mut texts = vec![group.summary_in(&tongue.tag).0.to_owned(), group.slug.value.clone()];
    texts.extend(group.description_in(&tongue.tag).map(|(text, _)| markdown::plain(text, WHOLE)));
    texts.extend(card::places(tongue, group));
    texts.extend(group.place.as_ref().and_then(|p| p.region.as_ref()).map(|r| r.value.clone()));
    texts.extend(group.aliases.iter().map(|alias| alias.value.clone()));
    for tag in &group.tags {
        let known = site.directory.settings().tags.get(&tag.value);
        texts.extend(known.into_iter().flat_map(|t| &t.aliases).map(|alias| alias.value.clone()));
        texts.push(tag.value.clone());
    }
    texts.extend(labels.iter().map(|label| (*label).to_owned()));
    fold_words(&discreet::text(&texts.join(" ")))
}

/// What the tags, the place and the ecosystems of each group are called.
fn labels(facets: &[Facet], groups: usize) -> Vec<Vec<&str>> {
    let mut labels = vec![Vec::new(); groups];
    for facet in facets.iter().filter(|f| matches!(f.key.as_str(), "tag" | "eco" | "country")) {
        for choice in &facet.choices {
            choice.groups.iter().for_each(|n| labels[*n].push(choice.label.text.as_str()));
        }
    }
    labels
}

/// The words, the groups of each, and those named so: three texts with spaces between.
#[must_use]
pub fn part(entries: &[Entry]) -> [String; 3] {
    let joined = |text: &dyn Fn(&Entry) -> String| entries.iter().map(text).collect::<Vec<_>>().join(" ");
    [
        joined(&|e| e.word.clone()),
        joined(&|e| pack(e.groups.iter().copied())),
        joined(&|e| pack(e.named.iter().copied())),
    ]
}

/// The entries by the number of their first character, modulo `count`.
#[must_use]
pub fn parts(entries: Vec<Entry>, count: usize) -> Vec<Vec<Entry>> {
    let mut parts = vec![Vec::new(); count];
    for entry in entries {
        let first = entry.word.chars().next().map_or(0, |c| c as usize);
        parts[first % count].push(entry);
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_told_with_their_groups() {
        let entry = |word: &str, groups: &[usize], named: &[usize]| Entry {
            word: word.to_owned(),
            groups: groups.to_vec(),
            named: named.to_vec(),
        };
        let all = vec![entry("abeille", &[0, 2], &[2]), entry("eau", &[1], &[])];
        assert_eq!(part(&all), ["abeille eau", "=> >", "? "].map(str::to_owned));
        let parts = parts(all.clone(), 32);
        assert_eq!((&parts[1], &parts[5]), (&all[..1].to_vec(), &all[1..].to_vec()), "a is 97, e is 101");
    }
}

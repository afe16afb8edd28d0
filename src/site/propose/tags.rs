//! The tags that the page offers: those of the vocabulary and those in use.

use std::collections::BTreeSet;

use crate::export::discreet;
use crate::site::context::Site;
use crate::site::tongue::{Text, Tongue};

/// Tags that have a box of their own; others are written.
const BOXES: usize = 30;

/// Those with a box, the most used first where the vocabulary is open.
#[must_use]
pub fn boxes(site: &Site<'_>, tongue: &Tongue) -> Vec<(String, Text)> {
    let settings = site.directory.settings();
    let mut tags: Vec<(usize, &str)> = all(site).into_iter().map(|tag| (count(site, tag), tag)).collect();
    if !settings.closed_vocabulary {
        tags.sort_by_key(|(count, tag)| (std::cmp::Reverse(*count), *tag));
        tags.truncate(BOXES);
    }
    let mut named: Vec<_> =
        tags.into_iter().map(|(_, tag)| (tag.to_owned(), tongue.tag_name(site.directory, tag))).collect();
    named.sort_by_key(|(tag, name)| (crate::fold::fold(&name.text), tag.clone()));
    named
}

/// Every tag with all that it is called: itself, its labels, its synonyms.
#[must_use]
pub fn named(site: &Site<'_>, tongue: &Tongue) -> Vec<Vec<String>> {
    let settings = site.directory.settings();
    let names = |tag: &str| {
        let mut names = vec![tag.to_owned(), tongue.tag_name(site.directory, tag).text];
        if let Some(declared) = settings.tags.get(tag) {
            names.extend(declared.label.values().chain(&declared.aliases).map(|text| text.value.clone()));
        }
        let mut seen = BTreeSet::new();
        names.retain(|name| seen.insert(crate::fold::fold(name)) || name == tag);
        names
    };
    all(site).into_iter().map(names).collect()
}

/// Declared or in use, and neither of an ecosystem nor given up; a closed vocabulary has no others.
fn all<'a>(site: &'a Site<'_>) -> BTreeSet<&'a str> {
    let settings = site.directory.settings();
    let used = site.directory.tags().map(|(tag, _)| tag).filter(|_| !settings.closed_vocabulary);
    let mut tags: BTreeSet<&str> = settings.tags.keys().map(String::as_str).chain(used).collect();
    let given_up = |tag: &str| settings.tags.get(tag).is_some_and(|declared| declared.deprecated);
    tags.retain(|tag| !site.directory.is_ecosystem_tag(tag) && !given_up(tag));
    // What is read in bulk has no mail addresses.
    tags.retain(|tag| discreet::text(tag) == *tag);
    // What is written is taken for the tag that it is a synonym of.
    tags.retain(|tag| settings.tags.contains_key(*tag) || settings.tag_for_alias(tag).is_none());
    tags
}

fn count(site: &Site<'_>, tag: &str) -> usize {
    site.index.tags.get(tag).map_or(0, Vec::len)
}

//! Where the groups of a directory are found, by what pages ask for.

use std::collections::BTreeMap;

use crate::group::{Activity, Group, Kind};
use crate::source::FileId;

/// Each list holds indexes into the groups, which are sorted by slug; so is the list.
#[derive(Debug, Default)]
pub struct Indexes {
    pub tags: BTreeMap<String, Vec<usize>>,
    /// By ISO 3166-1 alpha-2 code.
    pub countries: BTreeMap<String, Vec<usize>>,
    pub kinds: BTreeMap<Kind, Vec<usize>>,
    pub activities: BTreeMap<Activity, Vec<usize>>,
    /// By the slug that the parent bears now.
    pub children: BTreeMap<String, Vec<usize>>,
    /// Former slug to the group that bore it; never a slug in use.
    pub aliases: BTreeMap<String, usize>,
    /// Name in `media/` to its source.
    pub media: BTreeMap<String, FileId>,
}

impl Indexes {
    /// `groups`: sorted by slug, no slug twice.
    pub fn new(groups: &[Group]) -> Self {
        let mut all = Self::default();
        let position = |slug: &str| groups.binary_search_by(|g| g.slug.value.as_str().cmp(slug)).ok();
        for (index, group) in groups.iter().enumerate() {
            for tag in &group.tags {
                push(all.tags.entry(tag.value.clone()).or_default(), index);
            }
            if let Some(country) = group.place.as_ref().and_then(|place| place.country.as_ref()) {
                push(all.countries.entry(country.value.clone()).or_default(), index);
            }
            push(all.kinds.entry(group.kind.value).or_default(), index);
            push(all.activities.entry(group.activity.value).or_default(), index);
            for alias in group.aliases.iter().filter(|alias| position(alias).is_none()) {
                all.aliases.entry(alias.value.clone()).or_insert(index);
            }
        }
        for (index, group) in groups.iter().enumerate() {
            let Some(parent) = &group.parent else { continue };
            let found = position(parent).or_else(|| all.aliases.get(&parent.value).copied());
            if let Some(parent) = found.filter(|parent| *parent != index) {
                push(all.children.entry(groups[parent].slug.value.clone()).or_default(), index);
            }
        }
        all
    }
}

/// Adds an index once, though a list in a file may name a thing twice.
fn push(indexes: &mut Vec<usize>, index: usize) {
    if indexes.last() != Some(&index) {
        indexes.push(index);
    }
}

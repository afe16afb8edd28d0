//! The directory: what could be read (`Draft`), and what passed the rules (`Directory`).

use std::collections::BTreeMap;

use crate::group::{Activity, Group};
use crate::settings::{Ecosystem, Settings};
use crate::source::{FileId, Sources};

/// All that could be read; promises nothing.
#[derive(Debug, Default)]
pub struct Draft {
    pub sources: Sources,
    pub settings: Settings,
    /// In the order of their files.
    pub groups: Vec<Group>,
}

/// Only what passed: every group here is valid. Made by `rules::check` alone.
#[derive(Debug)]
pub struct Directory {
    settings: Settings,
    /// Sorted by slug.
    groups: Vec<Group>,
    /// Tag to the indexes of its groups.
    tags: BTreeMap<String, Vec<usize>>,
    /// Slug to the indexes of the groups that grew out of it.
    children: BTreeMap<String, Vec<usize>>,
    /// Media file name (in `media/`) to its source.
    media: BTreeMap<String, FileId>,
    sources: Sources,
}

impl Directory {
    /// For `rules::check`, which promises that the groups are valid.
    #[must_use]
    pub(crate) fn new(draft: Draft, keep: impl Fn(&Group) -> bool) -> Self {
        let Draft { sources, settings, mut groups } = draft;
        groups.retain(keep);
        groups.sort_by(|a, b| a.slug.value.cmp(&b.slug.value));
        let mut tags: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        let mut children: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (index, group) in groups.iter().enumerate() {
            for tag in &group.tags {
                tags.entry(tag.value.clone()).or_default().push(index);
            }
            if let Some(parent) = &group.parent {
                children.entry(parent.value.clone()).or_default().push(index);
            }
        }
        let found = sources.iter().filter(|(_, s)| s.media.is_some());
        let media = found.map(|(id, s)| (s.path.trim_start_matches("media/").to_owned(), id)).collect();
        Self { settings, groups, tags, children, media, sources }
    }

    #[must_use]
    pub const fn settings(&self) -> &Settings {
        &self.settings
    }

    #[must_use]
    pub const fn sources(&self) -> &Sources {
        &self.sources
    }

    /// All groups, sorted by slug.
    #[must_use]
    pub fn groups(&self) -> &[Group] {
        &self.groups
    }

    #[must_use]
    pub fn get(&self, slug: &str) -> Option<&Group> {
        let found = self.groups.binary_search_by(|g| g.slug.value.as_str().cmp(slug));
        found.ok().map(|index| &self.groups[index])
    }

    /// The group that bears a slug or once bore it.
    #[must_use]
    pub fn find(&self, slug: &str) -> Option<&Group> {
        let former = || self.groups.iter().find(|g| g.aliases.iter().any(|a| a.value == slug));
        self.get(slug).or_else(former)
    }

    /// Every tag in use, sorted, with the number of its groups.
    pub fn tags(&self) -> impl Iterator<Item = (&str, usize)> {
        self.tags.iter().map(|(tag, groups)| (tag.as_str(), groups.len()))
    }

    /// The groups that bear a tag, sorted by slug.
    pub fn tagged(&self, tag: &str) -> impl Iterator<Item = &Group> {
        self.at(self.tags.get(tag))
    }

    /// The groups of an ecosystem, sorted by slug.
    pub fn members_of(&self, ecosystem: &Ecosystem) -> impl Iterator<Item = &Group> {
        self.tagged(&ecosystem.tag.value)
    }

    /// The ecosystems that a group is in, in the order of `coopdir.toml`.
    pub fn ecosystems_of<'a>(&'a self, group: &'a Group) -> impl Iterator<Item = &'a Ecosystem> {
        let all = self.settings.ecosystems.iter();
        all.filter(|e| group.has_tag(&e.tag.value))
    }

    /// Whether a tag is that of an ecosystem.
    #[must_use]
    pub fn is_ecosystem_tag(&self, tag: &str) -> bool {
        self.settings.ecosystems.iter().any(|e| e.tag.value == tag)
    }

    /// The groups that grew out of one.
    pub fn children(&self, slug: &str) -> impl Iterator<Item = &Group> {
        self.at(self.children.get(slug))
    }

    /// How many groups are not archived.
    #[must_use]
    pub fn living(&self) -> usize {
        let archived = |g: &&Group| g.activity.value == Activity::Archived;
        self.groups.len() - self.groups.iter().filter(archived).count()
    }

    /// The source of a file in `media/`.
    #[must_use]
    pub fn media(&self, name: &str) -> Option<FileId> {
        self.media.get(name).copied()
    }

    /// A group's language: its own, else the directory's first.
    #[must_use]
    pub fn language_of<'a>(&'a self, group: &'a Group) -> &'a str {
        group.language.as_ref().map_or(self.settings.language(), |l| l.as_str())
    }

    fn at(&self, indexes: Option<&Vec<usize>>) -> impl Iterator<Item = &Group> {
        let indexes = indexes.map_or(&[] as &[usize], Vec::as_slice);
        indexes.iter().map(|index| &self.groups[*index])
    }
}

//! The directory: what could be read (`Draft`), and what passed the rules (`Directory`).

mod fact;
mod history;
mod indexes;

pub use fact::{Asked, Fact, field};
pub use history::{History, Past};

use crate::group::{Activity, Group, Kind};
use crate::settings::{Ecosystem, Settings};
use crate::source::{FileId, Sources};
use indexes::Indexes;

/// All that could be read; promises nothing.
#[derive(Debug, Default)]
pub struct Draft {
    pub sources: Sources,
    pub settings: Settings,
    /// In the order of their files.
    pub groups: Vec<Group>,
}

/// Only what passed: every group and every image here is valid. Made by
/// `rules::check` alone.
///
/// A group keeps the text of its relations even when the group they name was left
/// out; [`Directory::parent`], [`Directory::related`], [`Directory::find`] and
/// [`Directory::media`] then give nothing, so that no page links to what is not there.
#[derive(Debug)]
pub struct Directory {
    settings: Settings,
    /// Sorted by slug.
    groups: Vec<Group>,
    indexes: Indexes,
    sources: Sources,
}

impl Directory {
    /// For `rules::check`, which promises that the files kept are valid. Groups and
    /// media of other files are left out; of two groups of one slug the first stays.
    #[must_use]
    pub(crate) fn new(draft: Draft, keep: impl Fn(FileId) -> bool) -> Self {
        let Draft { sources, settings, mut groups } = draft;
        groups.retain(|group| keep(group.file));
        groups.sort_by(|a, b| a.slug.value.cmp(&b.slug.value));
        groups.dedup_by(|later, first| later.slug.value == first.slug.value);
        let mut indexes = Indexes::new(&groups);
        for (id, source) in sources.iter().filter(|(id, s)| s.media.is_some() && keep(*id)) {
            let name = source.path.strip_prefix("media/").unwrap_or(&source.path);
            indexes.media.insert(name.to_owned(), id);
        }
        Self { settings, groups, indexes, sources }
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
        let former = || self.indexes.aliases.get(slug).map(|index| &self.groups[*index]);
        self.get(slug).or_else(former)
    }

    /// Every former slug, sorted, with the group that bears it no more.
    pub fn aliases(&self) -> impl Iterator<Item = (&str, &Group)> {
        self.indexes.aliases.iter().map(|(alias, index)| (alias.as_str(), &self.groups[*index]))
    }

    /// Every tag in use, sorted, with the number of its groups.
    pub fn tags(&self) -> impl Iterator<Item = (&str, usize)> {
        self.indexes.tags.iter().map(|(tag, groups)| (tag.as_str(), groups.len()))
    }

    /// The groups that bear a tag, sorted by slug.
    pub fn tagged(&self, tag: &str) -> impl Iterator<Item = &Group> {
        self.at(self.indexes.tags.get(tag))
    }

    /// Every country (ISO 3166-1 alpha-2) in use, sorted, with the number of its groups.
    pub fn countries(&self) -> impl Iterator<Item = (&str, usize)> {
        self.indexes.countries.iter().map(|(country, groups)| (country.as_str(), groups.len()))
    }

    /// The groups of a country, sorted by slug.
    pub fn in_country(&self, country: &str) -> impl Iterator<Item = &Group> {
        self.at(self.indexes.countries.get(country))
    }

    /// The groups of a type, sorted by slug.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Group> {
        self.at(self.indexes.kinds.get(&kind))
    }

    /// The groups of a level of activity, sorted by slug.
    pub fn of_activity(&self, activity: Activity) -> impl Iterator<Item = &Group> {
        self.at(self.indexes.activities.get(&activity))
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

    /// The group that one grew out of, by its slug or a former one, if it is here.
    #[must_use]
    pub fn parent(&self, group: &Group) -> Option<&Group> {
        let parent = self.find(group.parent.as_ref()?)?;
        (parent.slug.value != group.slug.value).then_some(parent)
    }

    /// The neighbouring groups that are here, each once, in the order of the file.
    #[must_use]
    pub fn related(&self, group: &Group) -> Vec<&Group> {
        let mut found: Vec<&Group> = Vec::new();
        for near in group.related.iter().filter_map(|slug| self.find(slug)) {
            let seen = found.iter().any(|other| other.slug.value == near.slug.value);
            if !seen && near.slug.value != group.slug.value {
                found.push(near);
            }
        }
        found
    }

    /// The groups that grew out of one, sorted by slug.
    pub fn children(&self, slug: &str) -> impl Iterator<Item = &Group> {
        self.at(self.indexes.children.get(slug))
    }

    /// How many groups are not archived.
    #[must_use]
    pub fn living(&self) -> usize {
        self.groups.len() - self.of_activity(Activity::Archived).count()
    }

    /// The source of a file in `media/`.
    #[must_use]
    pub fn media(&self, name: &str) -> Option<FileId> {
        self.indexes.media.get(name).copied()
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

#[cfg(test)]
mod tests;

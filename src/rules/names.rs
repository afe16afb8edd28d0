//! Who bears which short name, and which name was probably meant: what the rules
//! about relations look up.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

use crate::directory::Draft;
use crate::fold::{fold_words, nearest};
use crate::group::Group;
use crate::source::{Role, Source, Spanned};

/// Whose short name a text is.
#[derive(Debug, Clone, Copy)]
pub(super) enum Bearer<'a> {
    Now(&'a Group),
    /// It is an alias: the group bears another name today.
    Former(&'a Group),
    /// A file of that name is there but no group of it could be read, or its short
    /// name is another: its own fault, said once, at that file.
    Unread,
    Nobody,
}

#[derive(Debug)]
pub(super) struct Names<'a> {
    slugs: BTreeMap<&'a str, &'a Group>,
    former: BTreeMap<&'a str, &'a Group>,
    stems: BTreeSet<&'a str>,
    /// By the whole name, folded; `None`: several groups have it.
    named: BTreeMap<String, Option<&'a str>>,
    near: Nearest<'a>,
}

impl<'a> Names<'a> {
    pub fn of(draft: &'a Draft) -> Self {
        let mut slugs = BTreeMap::new();
        let mut former = BTreeMap::new();
        let mut named = BTreeMap::new();
        for group in &draft.groups {
            let name = named.entry(fold_words(&group.name)).or_insert(Some(group.slug.as_str()));
            *name = name.filter(|slug| *slug == group.slug.value);
            slugs.entry(group.slug.as_str()).or_insert(group);
            for alias in &group.aliases {
                former.entry(alias.as_str()).or_insert(group);
            }
        }
        let files = draft.sources.as_slice().iter().filter(|s| s.role == Role::Group);
        let near = Nearest::new(slugs.keys().copied());
        Self { slugs, former, named, stems: files.map(Source::stem).collect(), near }
    }

    pub fn bearer(&self, slug: &str) -> Bearer<'a> {
        if let Some(group) = self.slugs.get(slug) {
            Bearer::Now(group)
        } else if let Some(group) = self.former.get(slug) {
            Bearer::Former(group)
        } else if self.stems.contains(slug) {
            Bearer::Unread
        } else {
            Bearer::Nobody
        }
    }

    /// The group of a short name, past or present.
    pub fn group(&self, slug: &str) -> Option<&'a Group> {
        match self.bearer(slug) {
            Bearer::Now(group) | Bearer::Former(group) => Some(group),
            Bearer::Unread | Bearer::Nobody => None,
        }
    }

    /// The short name of the one group that people call so.
    pub fn of_name(&self, name: &str) -> Option<&'a str> {
        self.named.get(&fold_words(name)).copied().flatten()
    }

    pub fn nearest(&self, slug: &str) -> Option<&'a str> {
        self.near.find(slug)
    }
}

/// The nearest of many names. A run makes only so many comparisons: ten thousand
/// dead names among ten thousand groups must not take minutes, and nobody reads
/// past the first suggestions.
#[derive(Debug)]
pub(super) struct Nearest<'a> {
    names: Vec<&'a str>,
    comparisons_left: Cell<usize>,
}

impl<'a> Nearest<'a> {
    const COMPARISONS: usize = 500_000;

    pub fn new(names: impl IntoIterator<Item = &'a str>) -> Self {
        Self { names: names.into_iter().collect(), comparisons_left: Cell::new(Self::COMPARISONS) }
    }

    pub fn find(&self, text: &str) -> Option<&'a str> {
        let left = self.comparisons_left.get().checked_sub(self.names.len())?;
        self.comparisons_left.set(left);
        nearest(text, self.names.iter().copied())
    }
}

/// `parent` and each of `related`, with their keys.
pub(super) fn relations(group: &Group) -> impl Iterator<Item = (Relation, &Spanned<String>)> {
    let parent = group.parent.iter().map(|slug| (Relation::Parent, slug));
    let related = group.related.iter().enumerate().map(|(n, slug)| (Relation::Related(n), slug));
    parent.chain(related)
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Relation {
    Parent,
    Related(usize),
}

impl Relation {
    pub fn key(self) -> String {
        match self {
            Self::Parent => "parent".to_owned(),
            Self::Related(n) => format!("related[{n}]"),
        }
    }
}

/// Whether a group bears a short name, or once bore it.
pub(super) fn bears(group: &Group, slug: &str) -> bool {
    group.slug.value == slug || group.aliases.iter().any(|alias| alias.value == slug)
}

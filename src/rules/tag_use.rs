//! Which tags are in use, by how many groups, and what the vocabulary says of them.

use std::collections::BTreeMap;

use crate::directory::Draft;
use crate::edit::removal;
use crate::finding::{Applicability, Finding};
use crate::group::Group;
use crate::msg;
use crate::quote::quoted;
use crate::settings::Settings;
use crate::source::{Source, Spanned};

/// How many groups bear each tag.
pub(super) fn counts(draft: &Draft) -> BTreeMap<&str, usize> {
    let mut counts = BTreeMap::new();
    for group in &draft.groups {
        for (_, tag) in each(group) {
            *counts.entry(tag.as_str()).or_default() += 1;
        }
    }
    counts
}

/// The tags of a group, each once, with their keys' numbers.
pub(super) fn each(group: &Group) -> impl Iterator<Item = (usize, &Spanned<String>)> {
    let all = group.tags.iter().enumerate();
    all.filter(|(n, tag)| !group.tags[..*n].iter().any(|before| before.value == tag.value))
}

/// What the settings say of tags, for look-ups.
#[derive(Debug)]
pub(super) struct Vocabulary<'a> {
    settings: &'a Settings,
    aliases: BTreeMap<&'a str, &'a str>,
}

impl<'a> Vocabulary<'a> {
    pub fn of(settings: &'a Settings) -> Self {
        let mut aliases = BTreeMap::new();
        for (id, tag) in &settings.tags {
            for alias in &tag.aliases {
                aliases.entry(alias.as_str()).or_insert(id.as_str());
            }
        }
        Self { settings, aliases }
    }

    /// Declared under `[tags]`, or an ecosystem's.
    pub fn knows(&self, tag: &str) -> bool {
        self.settings.tags.contains_key(tag) || self.settings.ecosystems.iter().any(|e| e.tag.value == tag)
    }

    /// The declared tag that `alias` is a synonym of, unless it is a tag itself.
    pub fn synonym_of(&self, alias: &str) -> Option<&'a str> {
        self.aliases.get(alias).copied().filter(|_| !self.knows(alias))
    }

    /// All names: tags, synonyms, ecosystems' tags; each with the tag it stands for.
    pub fn all(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let own = self.settings.tags.keys().map(|id| (id.as_str(), id.as_str()));
        let ecosystems = self.settings.ecosystems.iter().map(|e| (e.tag.as_str(), e.tag.as_str()));
        own.chain(ecosystems).chain(self.aliases.iter().map(|(alias, id)| (*alias, *id)))
    }

    /// The labels of tags in every language, with their tags.
    pub fn labels(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let each = self.settings.tags.iter();
        each.flat_map(|(id, tag)| tag.label.values().map(move |label| (label.as_str(), id.as_str())))
    }
}

/// The fix that writes `new` for the tag of number `n`; or that removes the tag where
/// the group bears `new` already, or bears it under an earlier name that is `replaced` too.
pub(super) fn replace<'a>(
    finding: Finding,
    how: Applicability,
    (source, group, n): (&Source, &Group, usize),
    new: &'a str,
    replaced: &mut Vec<&'a str>,
) -> Finding {
    let again = replaced.contains(&new) || group.has_tag(new);
    replaced.push(new);
    if !again {
        return finding.fix(how, msg!("fix-replace", new = new), group.tags[n].span, quoted(new));
    }
    match removal(source, &group.tags, n) {
        Some(span) => finding.fix(how, msg!("fix-remove-repeated", name = new), span, ""),
        None => finding.help(msg!("fix-remove-repeated", name = new)),
    }
}

//! A tag outside a closed vocabulary.

use std::collections::BTreeMap;

use super::names::Nearest;
use super::tag_use::{self, Vocabulary};
use super::{Check, Context, Rule};
use crate::finding::{Applicability, Finding, Level};
use crate::fold::{fold, likeness};
use crate::msg;

pub const RULE: Rule = Rule {
    id: "unknown-tag",
    level: Level::Deny,
    page: include_str!("../../docs/rules/unknown-tag.md"),
    check: Check::Draft(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let settings = context.settings();
    if !settings.closed_vocabulary {
        return;
    }
    let vocabulary = Vocabulary::of(settings);
    let meant = Meant::of(&vocabulary);
    for group in &context.draft.groups {
        let mut replaced = Vec::new();
        for (n, tag) in tag_use::each(group) {
            if vocabulary.knows(tag) || vocabulary.synonym_of(tag).is_some() {
                continue;
            }
            let message = msg!("unknown-tag", tag = &tag.value);
            let finding = Finding::new(RULE.id, group.file, tag.span, message).key(format!("tags[{n}]"));
            found.push(match meant.find(tag) {
                Some(near) => {
                    let how =
                        if fold(near) == fold(tag) { Applicability::Safe } else { Applicability::Unsafe };
                    let place = (context.source(group), group, n);
                    tag_use::replace(finding, how, place, near, &mut replaced)
                }
                None => finding.help(msg!("unknown-tag-help")),
            });
        }
    }
}

/// The tag that an unknown one probably meant: by its form, its synonyms and labels.
struct Meant<'a> {
    by_likeness: BTreeMap<String, &'a str>,
    by_name: BTreeMap<&'a str, &'a str>,
    near: Nearest<'a>,
}

impl<'a> Meant<'a> {
    fn of(vocabulary: &Vocabulary<'a>) -> Self {
        let mut by_likeness = BTreeMap::new();
        for (name, id) in vocabulary.all().chain(vocabulary.labels()) {
            by_likeness.entry(likeness(name)).or_insert(id);
        }
        let by_name: BTreeMap<_, _> = vocabulary.all().collect();
        let near = Nearest::new(by_name.keys().copied());
        Self { by_likeness, by_name, near }
    }

    fn find(&self, tag: &str) -> Option<&'a str> {
        let like = self.by_likeness.get(&likeness(tag)).copied();
        like.or_else(|| self.by_name.get(self.near.find(tag)?).copied())
    }
}

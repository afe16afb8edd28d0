//! A tag spelled otherwise than most groups spell it.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::tag_use::{self, Vocabulary};
use super::{Check, Context, Rule};
use crate::finding::{Applicability, Finding, Level};
use crate::fold::{fold, likeness};
use crate::msg;

pub const RULE: Rule = Rule {
    id: "near-duplicate-tag",
    level: Level::Warn,
    page: include_str!("../../docs/rules/near-duplicate-tag.md"),
    check: Check::Draft(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    // Where the vocabulary is closed, `unknown-tag` says it.
    if context.settings().closed_vocabulary {
        return;
    }
    let vocabulary = Vocabulary::of(context.settings());
    let counts = tag_use::counts(context.draft);
    let usual = usual(&counts, &vocabulary);
    for group in &context.draft.groups {
        let mut replaced = Vec::new();
        for (n, tag) in tag_use::each(group) {
            let Some(common) = usual.get(tag.as_str()) else { continue };
            let count = counts.get(common).copied().unwrap_or_default();
            let message = msg!("near-duplicate-tag", tag = &tag.value, common = *common);
            let finding = Finding::new(RULE.id, group.file, tag.span, message).key(format!("tags[{n}]"));
            let finding = if vocabulary.knows(common) {
                finding.note(msg!("near-duplicate-tag-known", common = *common))
            } else {
                finding.note(msg!("near-duplicate-tag-count", common = *common, count = count))
            };
            let sure = vocabulary.knows(common) && fold(common) == fold(tag);
            let how = if sure { Applicability::Safe } else { Applicability::Unsafe };
            let place = (context.source(group), group, n);
            found.push(tag_use::replace(finding, how, place, common, &mut replaced));
        }
    }
}

/// For each rarer spelling in use, the usual one: the vocabulary's, else that of most
/// groups, else the one in small letters, with accents, first in order.
fn usual<'a>(counts: &BTreeMap<&'a str, usize>, vocabulary: &Vocabulary<'a>) -> BTreeMap<&'a str, &'a str> {
    let known = vocabulary.all().map(|(name, _)| name).filter(|name| vocabulary.knows(name));
    let mut families: BTreeMap<String, Vec<&'a str>> = BTreeMap::new();
    for tag in counts.keys().copied().chain(known) {
        // A synonym is `deprecated-tag`'s business.
        if vocabulary.synonym_of(tag).is_none() {
            families.entry(likeness(tag)).or_default().push(tag);
        }
    }
    families.remove("");
    let mut usual = BTreeMap::new();
    for family in families.values().filter(|family| family.len() > 1) {
        let rank = |tag: &&'a str| {
            let count = counts.get(*tag).copied().unwrap_or_default();
            (
                Reverse(vocabulary.knows(tag)),
                Reverse(count),
                tag.chars().any(char::is_uppercase),
                tag.is_ascii(),
            )
        };
        let Some(best) = family.iter().copied().min_by_key(|tag| (rank(tag), *tag)) else { continue };
        let rarer = family.iter().filter(|tag| !vocabulary.knows(tag));
        usual.extend(rarer.filter(|tag| **tag != best).map(|tag| (*tag, best)));
    }
    usual
}

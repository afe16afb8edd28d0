//! One address given by two groups.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::names::bears;
use super::{Check, Context, Rule};
use crate::finding::{Finding, Level};
use crate::group::{Group, LinkKind};
use crate::msg;
use crate::source::Spanned;

pub const RULE: Rule = Rule {
    id: "shared-address",
    level: Level::Warn,
    page: include_str!("../../docs/rules/shared-address.md"),
    check: Check::Draft(check),
};

/// Earlier bearers of an address that a later one is held against.
const KEPT: usize = 4;

/// A group, what its link leads to, and the address as written.
type Place<'a> = (&'a Group, LinkKind, &'a Spanned<String>);

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let groups = context.draft.groups.par_iter().zip(context.judged);
    let read = groups.flat_map_iter(|(group, judged)| {
        // Known links are the first.
        let known = group.links.known.iter().zip(judged);
        known.filter_map(move |((kind, url), judged)| {
            Some((judged.as_ref().ok()?.likeness(), (group, *kind, url)))
        })
    });
    let read: Vec<(String, Place<'_>)> = read.collect();
    let mut first: BTreeMap<String, Vec<Place<'_>>> = BTreeMap::new();
    for (likeness, place) in read {
        let earlier = first.entry(likeness).or_default();
        let (group, kind, url) = place;
        // Within one file a page may well serve twice.
        if earlier.iter().any(|(other, ..)| other.file == group.file) {
            continue;
        }
        if let Some((other, _, theirs)) = earlier.iter().find(|(other, ..)| !are_family(group, other)) {
            let message = msg!("shared-address", slug = &other.slug.value);
            let finding =
                Finding::new(RULE.id, group.file, url.span, message).help(msg!("shared-address-help"));
            let finding = finding.key(format!("links.{}", kind.key()));
            found.push(finding.related(other.at(theirs.span), msg!("shared-address-first")));
        }
        if earlier.len() < KEPT {
            earlier.push(place);
        }
    }
}

/// Whether one grew out of the other.
fn are_family(one: &Group, other: &Group) -> bool {
    let child = |child: &Group, parent: &Group| child.parent.as_ref().is_some_and(|slug| bears(parent, slug));
    child(one, other) || child(other, one)
}

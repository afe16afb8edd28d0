//! Groups that grew out of each other in a circle.

use std::collections::BTreeMap;

use super::{Check, Context, Rule};
use crate::finding::{Finding, Level};
use crate::group::Group;
use crate::msg;
use crate::source::FileId;

pub const RULE: Rule = Rule {
    id: "relation-cycle",
    level: Level::Deny,
    page: include_str!("../../docs/rules/relation-cycle.md"),
    check: Check::Draft(check),
};

/// Groups of a circle that a message spells out; a longer one is cut with `…`.
const SHOWN: usize = 8;

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let names = context.names();
    // The walk in which a group was first met. Each group has one parent, so that each
    // walk ends at a group met before: in the same walk, it closes a circle.
    let mut met: BTreeMap<FileId, usize> = BTreeMap::new();
    for (walk, start) in context.draft.groups.iter().enumerate() {
        let mut path: Vec<&Group> = Vec::new();
        let mut next = Some(start);
        while let Some(group) = next {
            if let Some(before) = met.get(&group.file) {
                if *before == walk {
                    let from = path.iter().position(|g| g.file == group.file).unwrap_or_default();
                    found.extend(finding(&path[from..]));
                }
                break;
            }
            met.insert(group.file, walk);
            path.push(group);
            next = group.parent.as_ref().and_then(|parent| names.group(parent));
        }
    }
}

/// Reported once, at the first of its files. A circle of one is `self-relation`.
fn finding(circle: &[&Group]) -> Option<Finding> {
    let first = (0..circle.len()).min_by_key(|n| circle[*n].file)?;
    let from_first = || circle.iter().cycle().skip(first).take(circle.len());
    let parent = circle[first].parent.as_ref().filter(|_| circle.len() > 1)?;
    let mut path: Vec<_> = from_first().take(SHOWN).map(|g| g.slug.as_str()).collect();
    if circle.len() > SHOWN {
        path.push("…");
    }
    path.push(&circle[first].slug);
    let message = msg!("relation-cycle", path = path.join(" → "));
    let finding = Finding::new(RULE.id, circle[first].file, parent.span, message).key("parent");
    let others = from_first().skip(1).take(SHOWN).filter_map(|g| Some(g.at(g.parent.as_ref()?.span)));
    let finding = others.fold(finding, |f, at| f.related(at, msg!("relation-cycle-through")));
    Some(finding.help(msg!("relation-cycle-help")))
}

//! A file in `media/` that no group names.

use std::collections::BTreeSet;

use super::media_use::{self, named};
use super::{Check, Context, Rule};
use crate::finding::{Finding, Level};
use crate::msg;
use crate::source::Span;

pub const RULE: Rule = Rule {
    id: "unused-media",
    level: Level::Warn,
    page: include_str!("../../docs/rules/unused-media.md"),
    check: Check::Draft(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    // A group that could not be read may well use it.
    if !context.whole {
        return;
    }
    let groups = &context.draft.groups;
    // By the last part, so that a wrong path (`bad-media-name`) does not make two faults.
    let last = |name: &str| name.rsplit(['/', '\\']).next().unwrap_or_default().to_lowercase();
    let used: BTreeSet<String> = groups.iter().flat_map(named).map(|(_, name)| last(name)).collect();
    for (id, source, _) in media_use::images(context.draft) {
        if !used.contains(&last(&source.path)) {
            let message = msg!("unused-media", path = &source.path);
            let finding = Finding::new(RULE.id, id, Span::at(0), message);
            found.push(finding.help(msg!("unused-media-help")));
        }
    }
}

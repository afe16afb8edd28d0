//! A short name, past or present, that another group bears already.

use std::collections::BTreeMap;

use super::{Check, Context, Rule};
use crate::finding::{Applicability, Finding, Level};
use crate::group::{Group, slug};
use crate::msg;
use crate::source::Location;

pub const RULE: Rule = Rule {
    id: "duplicate-slug",
    level: Level::Deny,
    page: include_str!("../../docs/rules/duplicate-slug.md"),
    check: Check::Draft(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let mut first: BTreeMap<String, Location> = BTreeMap::new();
    // A file that bears its group's short name has it; another is the copy.
    let is_copy = |group: &&Group| context.source(group).stem() != group.slug.value;
    let mut groups: Vec<&Group> = context.draft.groups.iter().collect();
    groups.sort_by_key(is_copy);
    for group in groups {
        let own = std::iter::once((None, &group.slug));
        let aliases = group.aliases.iter().enumerate().map(|(n, alias)| (Some(n), alias));
        for (alias, name) in own.chain(aliases) {
            // A missing short name is stood in for; that it is missing is said already.
            if name.span.is_empty() {
                continue;
            }
            let at = group.at(name.span);
            // Case is ignored: some file systems and all name servers ignore it.
            let Some(other) = first.get(&name.to_lowercase()) else {
                first.insert(name.to_lowercase(), at);
                continue;
            };
            // Within one file it is `self-alias` or `repeated-value`.
            if other.file == group.file {
                continue;
            }
            let message = msg!("duplicate-slug", slug = &name.value);
            let key = alias.map_or_else(|| "slug".to_owned(), |n| format!("aliases[{n}]"));
            let finding = Finding::new(RULE.id, group.file, name.span, message).key(key);
            let finding = finding.related(*other, msg!("duplicate-slug-first"));
            let stem = context.source(group).stem();
            found.push(if alias.is_some() {
                finding.help(msg!("duplicate-slug-help-alias"))
            } else if is_copy(&group) && slug::check(stem).is_ok() {
                // Unsafe: the other group may be the one to be renamed.
                let title = msg!("duplicate-slug-fix", new = stem);
                finding.fix(Applicability::Unsafe, title, name.span, format!("\"{stem}\""))
            } else {
                finding.help(msg!("duplicate-slug-help"))
            });
        }
    }
}

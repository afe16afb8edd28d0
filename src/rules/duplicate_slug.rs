//! A short name, past or present, that another group bears already.

use std::collections::BTreeMap;

use super::{Check, Context, Rule};
use crate::finding::{Finding, Level};
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
    for group in &context.draft.groups {
        let own = std::iter::once((None, &group.slug));
        let aliases = group.aliases.iter().enumerate().map(|(n, alias)| (Some(n), alias));
        for (alias, slug) in own.chain(aliases) {
            // A missing short name is stood in for; that it is missing is said already.
            if slug.span.is_empty() {
                continue;
            }
            let at = group.at(slug.span);
            // Case is ignored: some file systems and all name servers ignore it.
            let Some(other) = first.get(&slug.to_lowercase()) else {
                first.insert(slug.to_lowercase(), at);
                continue;
            };
            // Within one file it is `self-alias` or `repeated-value`.
            if other.file == group.file {
                continue;
            }
            let message = msg!("duplicate-slug", slug = &slug.value);
            let key = alias.map_or_else(|| "slug".to_owned(), |n| format!("aliases[{n}]"));
            let help = alias.map_or(msg!("duplicate-slug-help"), |_| msg!("duplicate-slug-help-alias"));
            let finding = Finding::new(RULE.id, group.file, slug.span, message).key(key).help(help);
            found.push(finding.related(*other, msg!("duplicate-slug-first")));
        }
    }
}

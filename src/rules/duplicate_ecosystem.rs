//! Two ecosystems of one short name.

use std::collections::BTreeMap;

use super::{Check, Context, Rule};
use crate::finding::{Finding, Level};
use crate::msg;

pub const RULE: Rule = Rule {
    id: "duplicate-ecosystem",
    level: Level::Deny,
    page: include_str!("../../docs/rules/duplicate-ecosystem.md"),
    check: Check::Draft(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let settings = context.settings();
    let Some(file) = settings.file else { return };
    let mut first = BTreeMap::new();
    for (n, ecosystem) in settings.ecosystems.iter().enumerate() {
        let slug = &ecosystem.slug;
        if slug.span.is_empty() {
            continue;
        }
        if let Some(other) = first.get(&slug.to_lowercase()) {
            let message = msg!("duplicate-ecosystem", slug = &slug.value);
            let finding =
                Finding::new(RULE.id, file, slug.span, message).key(format!("ecosystems[{n}].slug"));
            found.push(finding.related(settings.at(*other), msg!("duplicate-slug-first")));
        } else {
            first.insert(slug.to_lowercase(), slug.span);
        }
    }
}

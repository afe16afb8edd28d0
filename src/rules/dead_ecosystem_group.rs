//! An ecosystem whose core group or helpers do not exist.

use super::names::Bearer;
use super::{Check, Context, Rule};
use crate::finding::{Applicability, Finding, Level};
use crate::fold::fold;
use crate::msg;
use crate::quote::quoted;

pub const RULE: Rule = Rule {
    id: "dead-ecosystem-group",
    level: Level::Deny,
    page: include_str!("../../docs/rules/dead-ecosystem-group.md"),
    check: Check::Draft(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let settings = context.settings();
    let Some(file) = settings.file.filter(|_| !settings.ecosystems.is_empty()) else { return };
    let names = context.names();
    for (n, ecosystem) in settings.ecosystems.iter().enumerate() {
        let core = ecosystem.core.iter().map(|slug| ("core", slug));
        for (key, slug) in core.chain(ecosystem.helpers.iter().map(|slug| ("helpers", slug))) {
            let at = |message| {
                Finding::new(RULE.id, file, slug.span, message).key(format!("ecosystems[{n}].{key}"))
            };
            let dead = || at(msg!("dead-ecosystem-group", slug = &slug.value));
            let replace =
                |finding: Finding, how, title, new: &str| finding.fix(how, title, slug.span, quoted(new));
            match (names.bearer(slug), names.nearest(slug)) {
                (Bearer::Former(group), _) => {
                    let new = &group.slug.value;
                    let finding = at(msg!("renamed-relation", slug = &slug.value, new = new));
                    found.push(replace(finding, Applicability::Safe, msg!("fix-replace", new = new), new));
                }
                (Bearer::Nobody, Some(near)) => {
                    let sure = fold(near) == fold(slug);
                    let how = if sure { Applicability::Safe } else { Applicability::Unsafe };
                    found.push(replace(dead(), how, msg!("fix-near", near = near), near));
                }
                (Bearer::Nobody, None) => found.push(dead().help(msg!("dead-relation-help"))),
                (Bearer::Now(_) | Bearer::Unread, _) => {}
            }
        }
    }
}

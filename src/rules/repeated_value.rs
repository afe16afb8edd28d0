//! The same value twice in one list.

use std::collections::BTreeMap;

use super::{Check, Context, Rule};
use crate::edit::removal;
use crate::finding::{Applicability, Finding, Level};
use crate::group::Group;
use crate::msg;
use crate::source::Spanned;

pub const RULE: Rule = Rule {
    id: "repeated-value",
    level: Level::Warn,
    page: include_str!("../../docs/rules/repeated-value.md"),
    check: Check::Group(check),
};

fn check(context: &Context<'_>, group: &Group, found: &mut Vec<Finding>) {
    let lists: [(&str, &[Spanned<String>]); 5] = [
        ("tags", &group.tags),
        ("related", &group.related),
        ("aliases", &group.aliases),
        ("seeks", &group.seeks),
        ("offers", &group.offers),
    ];
    for (key, list) in lists {
        let mut first = BTreeMap::new();
        for (n, value) in list.iter().enumerate() {
            let earlier = *first.entry(value.as_str()).or_insert(value.span);
            if earlier == value.span {
                continue;
            }
            let message = msg!("repeated-value", key = key, value = &value.value);
            let finding = Finding::new(RULE.id, group.file, value.span, message).key(format!("{key}[{n}]"));
            let finding = finding.related(group.at(earlier), msg!("repeated-value-first"));
            found.push(match removal(context.source(group), list, n) {
                Some(span) => finding.fix(Applicability::Safe, msg!("fix-remove"), span, ""),
                None => finding.help(msg!("fix-remove")),
            });
        }
    }
}

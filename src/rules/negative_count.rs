//! A number below zero of something that is counted.

use super::{Check, Context, Rule};
use crate::finding::{Finding, Level};
use crate::group::Group;
use crate::msg;
use crate::source::Span;

pub const RULE: Rule = Rule {
    id: "negative-count",
    level: Level::Deny,
    page: include_str!("../../docs/rules/negative-count.md"),
    check: Check::Group(check),
};

fn check(context: &Context<'_>, group: &Group, found: &mut Vec<Finding>) {
    let mut hold = |key: String, count: i64, span: Span| {
        if count < 0 {
            let message = msg!("negative-count", key = &key, count = count.to_string());
            found.push(Finding::new(RULE.id, group.file, span, message).key(key));
        }
    };
    if let Some(members) = &group.members {
        hold("members".to_owned(), members.value, members.span);
    }
    let source = context.source(group);
    for (sign, pulse) in &group.health {
        let expected = pulse.expected.map(|(least, most)| least.min(most));
        let counts = [("per_month", pulse.per_month), ("expected", expected), ("every", pulse.every)];
        for (name, count) in counts {
            let Some(count) = count else { continue };
            hold(format!("health.{}.{name}", sign.word()), count, source.value_of(name, pulse.span));
        }
    }
}

//! A rhythm that nothing could keep.

use super::{Check, Context, Rule};
use crate::finding::{Finding, Level};
use crate::group::Group;
use crate::msg;

pub const RULE: Rule = Rule {
    id: "bad-rhythm",
    level: Level::Deny,
    page: include_str!("../../docs/rules/bad-rhythm.md"),
    check: Check::Group(check),
};

fn check(context: &Context<'_>, group: &Group, found: &mut Vec<Finding>) {
    let source = context.source(group);
    for (sign, pulse) in &group.health {
        if let Some((least, most)) = pulse.expected.filter(|(least, most)| least > most && *most >= 0) {
            let span = source.value_of("expected", pulse.span);
            let key = format!("health.{}.expected", sign.word());
            let message =
                msg!("bad-rhythm-expected", key = &key, least = least.to_string(), most = most.to_string());
            found.push(
                Finding::new(RULE.id, group.file, span, message)
                    .help(msg!("bad-rhythm-expected-help"))
                    .key(key),
            );
        }
        if pulse.every == Some(0) {
            let span = source.value_of("every", pulse.span);
            let key = format!("health.{}.every", sign.word());
            let message = msg!("bad-rhythm-every", key = &key);
            found.push(
                Finding::new(RULE.id, group.file, span, message).help(msg!("bad-rhythm-every-help")).key(key),
            );
        }
    }
}

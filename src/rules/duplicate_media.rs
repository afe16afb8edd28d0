//! Two files in `media/` of the same bytes.

use std::collections::BTreeMap;

use super::{Check, Context, Rule, media_use};
use crate::finding::{Finding, Level};
use crate::msg;
use crate::source::{Location, Span};

pub const RULE: Rule = Rule {
    id: "duplicate-media",
    level: Level::Warn,
    page: include_str!("../../docs/rules/duplicate-media.md"),
    check: Check::Draft(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let mut first = BTreeMap::new();
    for (id, source, media) in media_use::images(context.draft) {
        if let Some((other, path)) = first.get(media.digest.as_str()) {
            let message = msg!("duplicate-media", path = &source.path, other = *path);
            let finding = Finding::new(RULE.id, id, Span::at(0), message).help(msg!("duplicate-media-help"));
            let at = Location { file: *other, span: Span::at(0) };
            found.push(finding.related(at, msg!("duplicate-media-first")));
        } else {
            first.insert(media.digest.as_str(), (id, source.path.as_str()));
        }
    }
}

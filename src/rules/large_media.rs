//! An image that is heavier than a page should be.

use super::{Check, Context, Rule, media_use};
use crate::finding::{Finding, Level};
use crate::msg;
use crate::source::Span;

pub const RULE: Rule = Rule {
    id: "large-media",
    level: Level::Warn,
    page: include_str!("../../docs/rules/large-media.md"),
    check: Check::Draft(check),
};

/// Bytes of an image at most: 300 kB.
const LIMIT: u64 = 300_000;

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let large = media_use::images(context.draft).filter(|(_, _, media)| media.bytes > LIMIT);
    found.extend(large.map(|(id, source, media)| {
        let size = i64::try_from(media.bytes.div_ceil(1000)).unwrap_or(i64::MAX);
        let message = msg!("large-media", path = &source.path, size = size);
        Finding::new(RULE.id, id, Span::at(0), message).help(msg!("large-media-help"))
    }));
}

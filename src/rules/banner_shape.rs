//! A banner that is not wide and flat, or too small to be sharp.

use super::{Check, Context, Rule};
use crate::finding::{Finding, Level};
use crate::group::Group;
use crate::msg;

pub const RULE: Rule = Rule {
    id: "banner-shape",
    level: Level::Warn,
    page: include_str!("../../docs/rules/banner-shape.md"),
    check: Check::Group(check),
};

/// Pixels of width at least: half of the best, 1920.
const LEAST_WIDTH: usize = 960;
/// Width over height: the best is 12; a third either way shows without a harmful cut.
const RATIOS: std::ops::RangeInclusive<usize> = 8..=16;

fn check(context: &Context<'_>, group: &Group, found: &mut Vec<Finding>) {
    let Some(banner) = &group.banner else { return };
    let sources = &context.draft.sources;
    let Some(file) = sources.find(&format!("media/{}", banner.value)) else { return };
    // A drawing has no pixels: its size is not in its header.
    let Some((width, height)) = sources.get(file).media.as_ref().and_then(|media| media.size) else { return };
    let flat = height > 0 && (RATIOS.start() * height..=RATIOS.end() * height).contains(&width);
    let (w, h) = (width.to_string(), height.to_string());
    let message = if !flat {
        msg!("banner-shape", name = &banner.value, width = w, height = h)
    } else if width < LEAST_WIDTH {
        msg!("banner-shape-small", name = &banner.value, width = w)
    } else {
        return;
    };
    let finding = Finding::new(RULE.id, group.file, banner.span, message).key("banner");
    found.push(finding.help(msg!("banner-shape-help")));
}

//! An SVG that could run a script, or fetch something, when a visitor opens it.

use super::svg::{self, Hazard};
use super::{Check, Context, Rule, media_use};
use crate::finding::{Finding, Level};
use crate::msg;
use crate::source::MediaKind;

pub const RULE: Rule = Rule {
    id: "unsafe-svg",
    level: Level::Deny,
    page: include_str!("../../docs/rules/unsafe-svg.md"),
    check: Check::Draft(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let drawings = media_use::images(context.draft).filter(|(_, _, m)| m.kind == Some(MediaKind::Svg));
    for (id, source, _) in drawings {
        found.extend(svg::hazards(&source.text).into_iter().map(|(hazard, span)| {
            let message = match hazard {
                Hazard::Script => msg!("unsafe-svg-script"),
                Hazard::Handler => msg!("unsafe-svg-handler"),
                Hazard::Element(name) => msg!("unsafe-svg-element", name = name),
                Hazard::Reference => msg!("unsafe-svg-reference"),
                Hazard::Style => msg!("unsafe-svg-style"),
                Hazard::Animation => msg!("unsafe-svg-animation"),
                Hazard::DocumentType => msg!("unsafe-svg-document-type"),
                Hazard::Instruction => msg!("unsafe-svg-instruction"),
                Hazard::Broken => msg!("unsafe-svg-broken"),
            };
            Finding::new(RULE.id, id, span, message).help(msg!("unsafe-svg-help"))
        }));
    }
}

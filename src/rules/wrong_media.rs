//! A file in `media/` that is no image, or another kind of image than it is named for.

use super::{Check, Context, Rule, media_use};
use crate::finding::{Finding, Level};
use crate::msg;
use crate::source::Span;

pub const RULE: Rule = Rule {
    id: "wrong-media",
    level: Level::Deny,
    page: include_str!("../../docs/rules/wrong-media.md"),
    check: Check::Draft(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for (id, source, media) in media_use::images(context.draft) {
        let at = |message| Finding::new(RULE.id, id, Span::at(0), message);
        let path = &source.path;
        let Some(kind) = media.kind else {
            found.push(at(msg!("wrong-media", path = path)).help(msg!("wrong-media-help")));
            continue;
        };
        let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension).to_ascii_lowercase();
        if !kind.extensions().contains(&extension.as_str()) {
            let name = format!("{}.{}", source.stem(), kind.extensions()[0]);
            let finding = at(msg!("wrong-media-extension", path = path, kind = kind.name()));
            found.push(finding.help(msg!("wrong-media-extension-help", name = name)));
        }
    }
}

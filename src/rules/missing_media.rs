//! An image that is not in `media/`.

use super::media_use::{self, is_file_name, named};
use super::names::Nearest;
use super::{Check, Context, Rule};
use crate::finding::{Applicability, Finding, Level};
use crate::msg;
use crate::quote::quoted;

pub const RULE: Rule = Rule {
    id: "missing-media",
    level: Level::Deny,
    page: include_str!("../../docs/rules/missing-media.md"),
    check: Check::Draft(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let draft = context.draft;
    let near = Nearest::new(media_use::files(draft).map(|(_, source)| media_use::name(source)));
    for group in &draft.groups {
        for (key, name) in named(group) {
            // What cannot be a name at all is `bad-media-name`.
            if !is_file_name(name) || draft.sources.find(&format!("media/{}", name.value)).is_some() {
                continue;
            }
            let message = msg!("missing-media", name = &name.value);
            let finding = Finding::new(RULE.id, group.file, name.span, message).key(key);
            found.push(match near.find(name) {
                Some(other) => {
                    // Only capitals differ: it works on some machines and not on the server.
                    let sure = other.eq_ignore_ascii_case(name);
                    let how = if sure { Applicability::Safe } else { Applicability::Unsafe };
                    finding.fix(how, msg!("fix-near", near = other), name.span, quoted(other))
                }
                None => finding.help(msg!("missing-media-help")),
            });
        }
    }
}

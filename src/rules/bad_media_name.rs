//! An image named by a path or an address instead of its file's name.

use super::media_use::{is_file_name, named};
use super::{Check, Context, Rule};
use crate::finding::{Applicability, Finding, Level};
use crate::group::Group;
use crate::msg;
use crate::quote::quoted;

pub const RULE: Rule = Rule {
    id: "bad-media-name",
    level: Level::Deny,
    page: include_str!("../../docs/rules/bad-media-name.md"),
    check: Check::Group(check),
};

fn check(context: &Context<'_>, group: &Group, found: &mut Vec<Finding>) {
    for (key, name) in named(group) {
        if is_file_name(name) {
            continue;
        }
        let message = msg!("bad-media-name", name = &name.value);
        let finding = Finding::new(RULE.id, group.file, name.span, message).key(key);
        // The last part of the path, when such a file is there.
        let last = name.rsplit(['/', '\\']).next().unwrap_or_default().trim();
        let there = is_file_name(last) && context.draft.sources.find(&format!("media/{last}")).is_some();
        let path = is_file_name(last) && !name.contains("://");
        found.push(if there || path {
            let how = if there { Applicability::Safe } else { Applicability::Unsafe };
            finding.fix(how, msg!("fix-replace", new = last), name.span, quoted(last))
        } else {
            finding.help(msg!("bad-media-name-help"))
        });
    }
}

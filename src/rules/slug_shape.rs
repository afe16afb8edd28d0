//! A short name that could not be a DNS label, a mail address or a file name.

use super::{Check, Context, Rule};
use crate::finding::{Applicability, Finding, Level};
use crate::group::{Group, slug};
use crate::msg;
use crate::source::Spanned;

pub const RULE: Rule = Rule {
    id: "slug-shape",
    level: Level::Deny,
    page: include_str!("../../docs/rules/slug-shape.md"),
    check: Check::Group(check),
};

fn check(_: &Context<'_>, group: &Group, found: &mut Vec<Finding>) {
    let own = std::iter::once(("slug".to_owned(), &group.slug));
    let aliases = group.aliases.iter().enumerate().map(|(n, alias)| (format!("aliases[{n}]"), alias));
    for (key, slug) in own.chain(aliases) {
        found.extend(fault(group, slug).map(|finding| finding.key(key)));
    }
}

fn fault(group: &Group, text: &Spanned<String>) -> Option<Finding> {
    let label = match slug::check(text).err()? {
        slug::Fault::Length => msg!("slug-shape-length"),
        slug::Fault::Character(c) => msg!("slug-shape-character", character = c),
        slug::Fault::Edge => msg!("slug-shape-edge"),
        slug::Fault::DoubleHyphen => msg!("slug-shape-double"),
        slug::Fault::Digits => msg!("slug-shape-digits"),
    };
    let message = msg!("slug-shape", slug = &text.value);
    let finding = Finding::new(RULE.id, group.file, text.span, message).label(label);
    Some(match slug::suggest(text) {
        // Unsafe: the short name may already be in use in addresses elsewhere.
        Some(near) => {
            let title = msg!("fix-replace", new = &near);
            finding.fix(Applicability::Unsafe, title, text.span, format!("\"{near}\""))
        }
        None => finding.help(msg!("slug-shape-help")),
    })
}

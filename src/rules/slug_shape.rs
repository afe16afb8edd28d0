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

fn check(context: &Context<'_>, group: &Group, found: &mut Vec<Finding>) {
    // The file's own name is the best guess at what its slug was to be.
    let stem = Some(context.source(group).stem()).filter(|stem| slug::check(stem).is_ok());
    let own = stem.map_or_else(|| slug::suggest(&group.slug), |stem| Some(stem.to_owned()));
    found.extend(fault(group, &group.slug, own).map(|finding| finding.key("slug")));
    for (n, alias) in group.aliases.iter().enumerate() {
        let finding = fault(group, alias, slug::suggest(alias));
        found.extend(finding.map(|finding| finding.key(format!("aliases[{n}]"))));
    }
}

fn fault(group: &Group, text: &Spanned<String>, near: Option<String>) -> Option<Finding> {
    let label = match slug::check(text).err()? {
        slug::Fault::Length => msg!("slug-shape-length"),
        slug::Fault::Character(c) => msg!("slug-shape-character", character = c),
        slug::Fault::Edge => msg!("slug-shape-edge"),
        slug::Fault::DoubleHyphen => msg!("slug-shape-double"),
        slug::Fault::Digits => msg!("slug-shape-digits"),
    };
    let message = msg!("slug-shape", slug = &text.value);
    let finding = Finding::new(RULE.id, group.file, text.span, message).label(label);
    Some(match near {
        // Unsafe: the short name may already be in use in addresses elsewhere.
        Some(near) => {
            let title = msg!("fix-replace", new = &near);
            finding.fix(Applicability::Unsafe, title, text.span, format!("\"{near}\""))
        }
        None => finding.help(msg!("slug-shape-help")),
    })
}

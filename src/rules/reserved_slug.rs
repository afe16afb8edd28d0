//! A short name that the site, mail systems or Windows keep for themselves.

use super::{Check, Context, Rule};
use crate::finding::{Finding, Level};
use crate::group::{Group, slug};
use crate::msg;
use crate::source::Spanned;

pub const RULE: Rule = Rule {
    id: "reserved-slug",
    level: Level::Deny,
    page: include_str!("../../docs/rules/reserved-slug.md"),
    check: Check::Group(check),
};

fn check(_: &Context<'_>, group: &Group, found: &mut Vec<Finding>) {
    let mut hold = |key: String, name: &Spanned<String>| {
        // One of the wrong shape, such as `404`, is `slug-shape`'s business.
        if name.span.is_empty() || slug::check(name).is_err() || !slug::is_reserved(name) {
            return;
        }
        let label = if slug::RESERVED.binary_search(&name.as_str()).is_ok() {
            msg!("reserved-slug-name")
        } else {
            msg!("reserved-slug-language")
        };
        let message = msg!("reserved-slug", slug = &name.value);
        let finding = Finding::new(RULE.id, group.file, name.span, message).label(label).key(key);
        found.push(finding.help(msg!("reserved-slug-help", slug = &name.value)));
    };
    hold("slug".to_owned(), &group.slug);
    for (n, alias) in group.aliases.iter().enumerate() {
        hold(format!("aliases[{n}]"), alias);
    }
}

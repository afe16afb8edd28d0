//! A short name that is not the name of its file.

use super::{Check, Context, Rule};
use crate::finding::{Applicability, Finding, Level};
use crate::group::{Group, slug};
use crate::msg;

pub const RULE: Rule = Rule {
    id: "slug-not-file-name",
    level: Level::Deny,
    page: include_str!("../../docs/rules/slug-not-file-name.md"),
    check: Check::Group(check),
};

fn check(context: &Context<'_>, group: &Group, found: &mut Vec<Finding>) {
    let source = context.source(group);
    let stem = source.stem();
    // A slug of the wrong shape is written anew first: `slug-shape` says so.
    if group.slug.value == stem || group.slug.span.is_empty() || slug::check(&group.slug).is_err() {
        return;
    }
    let message = msg!("slug-not-file-name", slug = &group.slug.value, stem = stem);
    let finding = Finding::new(RULE.id, group.file, group.slug.span, message).key("slug");
    let folder = source.path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let to = format!("{folder}/{}.toml", group.slug.value);
    // Renaming would write over another group's file.
    let taken = context.draft.sources.find(&to).is_some();
    let finding = if taken {
        finding
    } else {
        finding.help(msg!("slug-not-file-name-help", from = shell(&source.path), to = &to))
    };
    found.push(if slug::check(stem).is_ok() {
        // Unsafe: renaming the file may be what is meant.
        let title =
            if taken { msg!("fix-replace", new = stem) } else { msg!("slug-not-file-name-fix", new = stem) };
        finding.fix(Applicability::Unsafe, title, group.slug.span, format!("\"{stem}\""))
    } else if taken {
        finding.help(msg!("slug-not-file-name-taken", to = &to))
    } else {
        finding
    });
}

/// A path as a shell takes it.
fn shell(path: &str) -> String {
    let plain = path.chars().all(|c| c.is_ascii_alphanumeric() || "./_-".contains(c));
    if plain { path.to_owned() } else { format!("'{}'", path.replace('\'', "'\\''")) }
}

//! A description with a link that must not be followed, or built to burden its reader.

use super::bad_address::label;
use super::{Check, Context, Rule};
use crate::address::{self, Fault, with_scheme};
use crate::edit::rewrite;
use crate::finding::{Applicability, Finding, Level};
use crate::group::{Group, Text};
use crate::markdown::{self, DEPTH_LIMIT};
use crate::msg;

pub const RULE: Rule = Rule {
    id: "unsafe-markdown",
    level: Level::Deny,
    page: include_str!("../../docs/rules/unsafe-markdown.md"),
    check: Check::Text(check),
};

fn check(context: &Context<'_>, group: &Group, text: &Text<'_>, found: &mut Vec<Finding>) {
    if !context.is_markdown(text) {
        return;
    }
    // Without one of these there is no link of any kind.
    let links = if text.value.contains(['[', '<']) { markdown::links(text.value) } else { Vec::new() };
    if links.is_empty() && !may_burden(text.value) {
        return;
    }
    let source = context.source(group);
    let key = text.key.to_string();
    for (at, link) in links {
        let Err(fault) = address::parse(&link, true) else { continue };
        let span = source.within(text.value, at.clone());
        let message = msg!("unsafe-markdown-link", key = &key);
        let finding = Finding::new(RULE.id, group.file, span, message).label(label(&fault)).key(key.clone());
        let alone = text.value.get(at.clone()) == Some(link.as_str());
        found.push(if fault == Fault::NoScheme && alone {
            let whole = with_scheme(&link);
            let edits = rewrite(source, text.value, &[(at, &whole)]);
            finding.fix_all(Applicability::Safe, msg!("fix-replace", new = &whole), edits)
        } else {
            finding
        });
    }
    if !may_burden(text.value) {
        return;
    }
    let faults = markdown::faults(text.value);
    if let Some(at) = faults.too_deep {
        let end = text.value[at.start..].find('\n').map_or(text.value.len(), |n| at.start + n);
        let span = source.within(text.value, at.start..end);
        let message = msg!("unsafe-markdown-deep", key = &key, most = DEPTH_LIMIT);
        found.push(Finding::new(RULE.id, group.file, span, message).key(key));
    } else if faults.too_long.is_some() {
        let message = msg!("unsafe-markdown-long", key = &key);
        found.push(Finding::new(RULE.id, group.file, text.value.span, message).key(key));
    }
}

/// Whether a text is long enough, or has marks enough, to nest too deeply or to become
/// very long; most texts need not be gone through again.
fn may_burden(text: &str) -> bool {
    let mark = |b: &u8| matches!(b, b'>' | b'-' | b'+' | b'*' | b'_' | b'[' | b'.' | b')');
    text.len() > 2_000 && text.contains('[') || text.bytes().filter(mark).count() >= DEPTH_LIMIT
}

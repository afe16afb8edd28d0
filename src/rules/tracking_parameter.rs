//! An address that tells its host where the reader came from.

use std::ops::Range;

use super::short_link::is_short;
use super::{Check, Context, Judged, Rule};
use crate::edit::rewrite;
use crate::finding::{Applicability, Finding, Level};
use crate::group::{Group, Link};
use crate::msg;

pub const RULE: Rule = Rule {
    id: "tracking-parameter",
    level: Level::Warn,
    page: include_str!("../../docs/rules/tracking-parameter.md"),
    check: Check::Address(check),
};

/// Parameters that only campaigns and networks need; sorted.
const TRACKERS: &[&str] = &[
    "_hsenc",
    "_hsmi",
    "dclid",
    "fbclid",
    "gbraid",
    "gclid",
    "gclsrc",
    "igsh",
    "igshid",
    "li_fat_id",
    "mc_cid",
    "mc_eid",
    "mkt_tok",
    "msclkid",
    "srsltid",
    "ttclid",
    "twclid",
    "vero_id",
    "wbraid",
    "yclid",
];

/// Families of such parameters: Urchin (Google), Matomo, Piwik, AT Internet.
const FAMILIES: &[&str] = &["utm_", "mtm_", "pk_", "at_campaign", "at_medium", "xtor"];

fn check(context: &Context<'_>, group: &Group, link: &Link<'_>, judged: &Judged, found: &mut Vec<Finding>) {
    if !judged.as_ref().is_ok_and(|address| !is_short(address)) {
        return;
    }
    let Some((query, kept, first)) = clean(link.value) else { return };
    let source = context.source(group);
    let key = link.key.to_string();
    let name = link.value[first.clone()].split('=').next().unwrap_or_default();
    let message = msg!("tracking-parameter", key = &key, name = name);
    let span = source.within(link.value, first.clone());
    let edits = rewrite(source, link.value, &[(query, &kept)]);
    let finding = Finding::new(RULE.id, group.file, span, message).key(key);
    found.push(finding.fix_all(Applicability::Safe, msg!("tracking-parameter-fix"), edits));
}

/// The place of the query, what stays of it, and the place of the first tracker.
fn clean(text: &str) -> Option<(Range<usize>, String, Range<usize>)> {
    let end = text.find('#').unwrap_or(text.len());
    let start = text[..end].find('?')?;
    let mut at = start + 1;
    let mut first = None;
    let mut kept = Vec::new();
    for part in text[start + 1..end].split('&') {
        if is_tracker(part) {
            first.get_or_insert(at..at + part.len());
        } else {
            kept.push(part);
        }
        at += part.len() + 1;
    }
    let query = if kept.is_empty() { String::new() } else { format!("?{}", kept.join("&")) };
    Some((start..end, query, first?))
}

fn is_tracker(part: &str) -> bool {
    let name = part.split('=').next().unwrap_or_default().to_ascii_lowercase();
    TRACKERS.binary_search(&name.as_str()).is_ok() || FAMILIES.iter().any(|family| name.starts_with(family))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_page_needs_stays() {
        let query = |text: &str| clean(text).map(|(_, kept, _)| kept);
        assert!(TRACKERS.is_sorted());
        assert_eq!(query("https://a.org/?utm_source=x&UTM_medium=y#top").as_deref(), Some(""));
        assert_eq!(query("https://a.org/?id=3&fbclid=x&p=1").as_deref(), Some("?id=3&p=1"));
        assert_eq!(query("https://a.org/?id=3"), None);
        assert_eq!(query("https://a.org/#?utm_source=x"), None);
        assert_eq!(query("https://a.org/utm_x"), None);
    }
}

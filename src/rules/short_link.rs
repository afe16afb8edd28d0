//! An address of a link shortener, which hides where it leads and dies with its owner.

use super::{Check, Context, Judged, Rule};
use crate::address::Address;
use crate::finding::{Finding, Level};
use crate::group::{Group, Link};
use crate::msg;

pub const RULE: Rule = Rule {
    id: "short-link",
    level: Level::Warn,
    page: include_str!("../../docs/rules/short-link.md"),
    check: Check::Address(check),
};

/// Hosts that only forward; sorted.
const SHORTENERS: &[&str] = &[
    "adf.ly",
    "amzn.to",
    "bit.do",
    "bit.ly",
    "bitly.com",
    "buff.ly",
    "cutt.ly",
    "dlvr.it",
    "dub.sh",
    "fb.me",
    "frama.link",
    "goo.gl",
    "huit.re",
    "is.gd",
    "lc.cx",
    "lnkd.in",
    "lstu.fr",
    "ow.ly",
    "qr.ae",
    "rb.gy",
    "rebrand.ly",
    "s.id",
    "shorturl.at",
    "soo.gd",
    "t.co",
    "t.ly",
    "tiny.cc",
    "tinyurl.com",
    "trib.al",
    "urlr.me",
    "urlz.fr",
    "v.gd",
    "vu.fr",
    "x.gd",
];

fn check(context: &Context<'_>, group: &Group, link: &Link<'_>, judged: &Judged, found: &mut Vec<Finding>) {
    let Some(address) = judged.as_ref().ok().filter(|address| is_short(address)) else { return };
    let host = address.host().unwrap_or_default();
    let start = link.value.to_ascii_lowercase().find(host);
    let part = start.map_or(0..link.value.len(), |at| at..at + host.len());
    let span = context.source(group).within(link.value, part);
    let key = link.key.to_string();
    let message = msg!("short-link", key = &key, host = host);
    found.push(Finding::new(RULE.id, group.file, span, message).help(msg!("short-link-help")).key(key));
}

/// Such an address goes whole: there is nothing more to say of it.
pub(super) fn is_short(address: &Address) -> bool {
    address.host().is_some_and(|host| SHORTENERS.binary_search(&host).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_sorted_for_the_search() {
        assert!(SHORTENERS.is_sorted());
    }
}

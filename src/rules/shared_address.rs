//! One address given by two groups.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::names::bears;
use super::{Check, Context, Rule};
use crate::address;
use crate::finding::{Finding, Level};
use crate::group::{Group, LinkKind};
use crate::msg;
use crate::source::Spanned;

pub const RULE: Rule = Rule {
    id: "shared-address",
    level: Level::Warn,
    page: include_str!("../../docs/rules/shared-address.md"),
    check: Check::Draft(check),
};

/// Earlier bearers of an address that a later one is held against.
const KEPT: usize = 4;

/// A group, what its link leads to, and the address as written.
type Place<'a> = (&'a Group, LinkKind, &'a Spanned<String>);

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let mut read: Vec<(Cow<'_, str>, Place<'_>)> = Vec::new();
    for group in &context.draft.groups {
        for (kind, url) in &group.links.known {
            read.extend(likeness(url, kind.takes_mail()).map(|likeness| (likeness, (group, *kind, url))));
        }
    }
    let mut first: BTreeMap<Cow<'_, str>, Vec<Place<'_>>> = BTreeMap::new();
    for (likeness, place) in read {
        let earlier = first.entry(likeness).or_default();
        let (group, kind, url) = place;
        // Within one file a page may well serve twice.
        if earlier.iter().any(|(other, ..)| other.file == group.file) {
            continue;
        }
        if let Some((other, _, theirs)) = earlier.iter().find(|(other, ..)| !are_family(group, other)) {
            let message = msg!("shared-address", slug = &other.slug.value);
            let finding =
                Finding::new(RULE.id, group.file, url.span, message).help(msg!("shared-address-help"));
            let finding = finding.key(format!("links.{}", kind.key()));
            found.push(finding.related(other.at(theirs.span), msg!("shared-address-first")));
        }
        if earlier.len() < KEPT {
            earlier.push(place);
        }
    }
}

/// What two addresses of one page share, as [`address::Address::likeness`] has it.
/// Nearly all addresses are plain, and of those it can be cut out of the text:
/// parsing ten thousand groups' addresses once more would be most of this rule's time.
fn likeness(url: &str, mail: bool) -> Option<Cow<'_, str>> {
    plain(url).map(Cow::Borrowed).or_else(|| Some(Cow::Owned(address::parse(url, mail).ok()?.likeness())))
}

/// The part that counts of an `https` address in small letters, digits and `-_./`, with
/// a host that needs no judgement.
fn plain(url: &str) -> Option<&str> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let rest = rest.strip_prefix("www.").unwrap_or(rest).trim_end_matches('/');
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let usual = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'/' | b'.');
    let lower = |b: u8| b.is_ascii_lowercase() || matches!(b, b'-' | b'.');
    let plain = host.bytes().all(lower) && host.contains('.') && path.bytes().all(usual);
    // A dot at the start of a part may lead up or nowhere; `xn--` is to be judged.
    (plain && !rest.contains("/.") && !host.contains("--") && !host.ends_with('.')).then_some(rest)
}

/// Whether one grew out of the other.
fn are_family(one: &Group, other: &Group) -> bool {
    let child = |child: &Group, parent: &Group| child.parent.as_ref().is_some_and(|slug| bears(parent, slug));
    child(one, other) || child(other, one)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_short_way_agrees_with_the_long_one() {
        for url in [
            "https://example.org/a/b_c-d/",
            "http://www.example.org",
            "https://www.example.org//",
            "https://www.a.example.org/A/b.html",
        ] {
            let long = address::parse(url, false).unwrap().likeness();
            assert_eq!(plain(url), Some(long.as_str()), "{url}");
        }
        for url in ["https://Example.org", "https://a.org/../b", "https://a.org:443/", "https://a.org/é?x#y"]
        {
            assert_eq!(plain(url), None, "{url}");
        }
        assert_eq!(likeness("https://a.org:443/#top", false), likeness("https://a.org", false));
    }
}

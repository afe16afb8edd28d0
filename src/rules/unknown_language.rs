//! A language that is not a BCP 47 tag.

use super::{Check, Context, Rule};
use crate::finding::{Applicability, Finding, Level};
use crate::group::Group;
use crate::language;
use crate::msg;
use crate::quote::{key, quoted};
use crate::source::{Source, Span};

pub const RULE: Rule = Rule {
    id: "unknown-language",
    level: Level::Deny,
    page: include_str!("../../docs/rules/unknown-language.md"),
    check: Check::Group(check),
};

/// Three-letter codes (ISO 639-2) of languages that have one of two, as libraries use them.
const LONG: &[(&str, &str)] = &[
    ("ara", "ar"),
    ("bre", "br"),
    ("cat", "ca"),
    ("deu", "de"),
    ("dut", "nl"),
    ("eng", "en"),
    ("eus", "eu"),
    ("fra", "fr"),
    ("fre", "fr"),
    ("ger", "de"),
    ("ita", "it"),
    ("nld", "nl"),
    ("por", "pt"),
    ("spa", "es"),
    ("wol", "wo"),
];

fn check(context: &Context<'_>, group: &Group, found: &mut Vec<Finding>) {
    if let Some(tag) = group.language.as_ref().filter(|tag| !is_tag(tag)) {
        let message = msg!("unknown-language", tag = &tag.value);
        let finding = Finding::new(RULE.id, group.file, tag.span, message).key("language");
        found.push(mended(finding, meant(tag).map(|(tag, how)| (quoted(&tag), tag, how)), tag.span));
    }
    for (tag, translation) in group.translations.iter().filter(|(tag, _)| !is_tag(tag)) {
        let (span, exact) = key_span(context.source(group), tag, translation.span);
        let message = msg!("unknown-language", tag = tag);
        let finding =
            Finding::new(RULE.id, group.file, span, message).key(format!("translations.{}", key(tag)));
        let meant = meant(tag).filter(|(tag, _)| exact && !group.translations.contains_key(tag));
        found.push(mended(finding, meant.map(|(tag, how)| (key(&tag), tag, how)), span));
    }
}

fn mended(finding: Finding, meant: Option<(String, String, Applicability)>, span: Span) -> Finding {
    match meant {
        Some((text, tag, how)) => finding.fix(how, msg!("fix-replace", new = tag), span, text),
        None => finding.help(msg!("unknown-language-help")),
    }
}

/// A tag of a known language, in the case that BCP 47 recommends: texts are found by it.
pub(super) fn is_tag(text: &str) -> bool {
    language::language(text).is_some() && language::canonical(text).as_deref() == Some(text)
}

/// The tag that was meant: `fr_FR`, `FR`, `français` and `fra` are told apart from nothing else.
pub(super) fn meant(text: &str) -> Option<(String, Applicability)> {
    // `fr_FR.UTF-8`, as in the settings of a computer.
    let plain = text.trim().split('.').next().unwrap_or_default().replace('_', "-");
    let canonical = language::canonical(&plain).filter(|tag| is_tag(tag));
    let long = || {
        let wanted = plain.to_ascii_lowercase();
        LONG.iter().find(|(long, _)| *long == wanted).map(|(_, tag)| (*tag).to_owned())
    };
    let named = || language::by_name(text).map(|language| language.code.to_owned());
    canonical.or_else(long).or_else(named).map(|tag| (tag, Applicability::Safe))
}

/// Where a translation's tag is written: in its table's header or before its inline
/// table; and whether it was found there.
fn key_span(source: &Source, tag: &str, table: Span) -> (Span, bool) {
    let header = source.slice(table);
    let written = [quoted(tag), format!("'{tag}'"), tag.to_owned()];
    if written.iter().any(|text| text == header) {
        return (table, true); // a dotted key: `translations.fr.name`
    }
    if !header.starts_with('[') {
        let span = source.key_before(tag, table);
        return (span, span != table);
    }
    let found = written.iter().find_map(|text| Some((header.rfind(text.as_str())?, text.len())));
    let span = |(at, len): (usize, usize)| Span::new(table.start + at, table.start + at + len);
    found.map_or((table, false), |place| (span(place), true))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_meant_is_found() {
        let tag = |text: &str| meant(text).map(|(tag, _)| tag);
        for text in ["fr_FR", "fr-fr", "fr_FR.UTF-8"] {
            assert_eq!(tag(text).as_deref(), Some("fr-FR"), "{text}");
        }
        for text in ["FR", "fra", "Français", "French", "fr "] {
            assert_eq!(tag(text).as_deref(), Some("fr"), "{text}");
        }
        assert_eq!(tag("klingonish"), None);
        assert!(is_tag("fr") && is_tag("pt-BR") && is_tag("zh-Hant") && !is_tag("PT-br") && !is_tag("xx"));
    }
}

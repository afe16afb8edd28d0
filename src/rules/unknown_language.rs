//! A language that is not a BCP 47 tag.

use std::collections::BTreeMap;

use super::{Check, Context, Rule};
use crate::finding::{Applicability, Finding, Level};
use crate::group::Group;
use crate::language;
use crate::msg;
use crate::quote::{key, quoted};
use crate::settings::Translation;
use crate::source::{FileId, Source, Span};

pub const RULE: Rule = Rule {
    id: "unknown-language",
    level: Level::Deny,
    page: include_str!("../../docs/rules/unknown-language.md"),
    check: Check::Draft(check),
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

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for group in &context.draft.groups {
        of_group(context, group, found);
    }
    let settings = context.settings();
    let Some(file) = settings.file else { return };
    let source = context.draft.sources.get(file);
    let mut tables = |before: &str, translations: &BTreeMap<String, Translation>| {
        let tables = translations.iter().map(|(tag, t)| (tag.as_str(), t.span));
        of_tables(source, file, before, &tables.collect(), found);
    };
    tables("", &settings.translations);
    for (n, ecosystem) in settings.ecosystems.iter().enumerate() {
        tables(&format!("ecosystems[{n}]."), &ecosystem.translations);
    }
}

fn of_group(context: &Context<'_>, group: &Group, found: &mut Vec<Finding>) {
    if let Some(tag) = group.language.as_ref().filter(|tag| !is_tag(tag)) {
        let message = msg!("unknown-language", tag = &tag.value);
        let finding = Finding::new(RULE.id, group.file, tag.span, message).key("language");
        found.push(mended(finding, meant(tag).map(|(tag, how)| (quoted(&tag), tag, how)), tag.span));
    }
    if !group.translations.is_empty() {
        let tables = group.translations.iter().map(|(tag, t)| (tag.as_str(), t.span)).collect();
        of_tables(context.source(group), group.file, "", &tables, found);
    }
}

/// The tables `[translations.<tag>]` of one thing; `before`: what its keys start with.
fn of_tables(
    source: &Source,
    file: FileId,
    before: &str,
    tables: &BTreeMap<&str, Span>,
    found: &mut Vec<Finding>,
) {
    for (tag, table) in tables.iter().filter(|(tag, _)| !is_tag(tag)) {
        let (span, exact) = key_span(source, tag, *table);
        let message = msg!("unknown-language", tag = *tag);
        let path = format!("{before}translations.{}", key(tag));
        let finding = Finding::new(RULE.id, file, span, message).key(path);
        let meant = meant(tag).filter(|(tag, _)| exact && !tables.contains_key(tag.as_str()));
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

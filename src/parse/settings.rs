//! A parsed `coopdir.toml` made into [`Settings`].

use std::collections::BTreeMap;

use toml::de::{DeTable, DeValue};

use super::take::{self, boolean, date, entries, integer, tables, text, texts, word};
use crate::finding::Level;
use crate::group::Sign;
use crate::settings::{
    Addresses, Condition, Ecosystem, Exception, FieldKind, FieldType, Forge, Label, Repository, Settings,
    Tag, Translation,
};
use crate::source::{FileId, Span, Spanned};

/// What the document says, and the default of every key that it does not say.
pub fn settings(file: FileId, table: &DeTable<'_>) -> Settings {
    let default = Settings::default();
    let languages = texts(table, "languages");
    let charter = take::table(table, "charter").map(|_| named(table, "charter", condition));
    let health = take::table(table, "health");
    Settings {
        file: Some(file),
        title: text(table, "title").unwrap_or(default.title),
        summary: text(table, "summary"),
        translations: translations(table),
        base_url: text(table, "base_url"),
        languages: if languages.is_empty() { default.languages } else { languages },
        time_zone: text(table, "time_zone"),
        contact: text(table, "contact"),
        licence: text(table, "licence"),
        closed_vocabulary: text(table, "vocabulary").is_some_and(|word| word.value == "closed"),
        repository: take::table(table, "repository").and_then(|t| repository(&t)),
        addresses: take::table(table, "addresses").map(|t| addresses(&t)).unwrap_or_default(),
        charter: charter.unwrap_or(default.charter),
        rhythms: default
            .rhythms
            .into_iter()
            .map(|(sign, days)| (sign, health.as_ref().and_then(|t| rhythm(t, sign)).unwrap_or(days)))
            .collect(),
        fresh_for: health
            .as_ref()
            .and_then(|t| integer(t, "verified"))
            .map_or(default.fresh_for, |days| days.value),
        ecosystems: tables(table, "ecosystems").filter_map(|t| ecosystem(&t)).collect(),
        tags: named(table, "tags", tag).into_iter().collect(),
        fields: named(table, "fields", field_kind).into_iter().flatten().collect(),
        tiles: take::table(table, "map").and_then(|map| text(&map, "tiles")),
        map_attribution: take::table(table, "map").and_then(|map| text(&map, "attribution")),
        theme: entries(table, "theme")
            .filter_map(|(key, value)| Some((key.value.to_owned(), take::as_text(value)?)))
            .collect(),
        review: take::table(table, "review").map(|review| texts(&review, "rules")),
        levels: entries(table, "check").filter_map(|(rule, value)| level(&rule, value)).collect(),
        exceptions: tables(table, "allow").filter_map(|t| exception(&t)).collect(),
    }
}

/// The tables of a table whose keys are free: `[charter.open]`, `[tags.sante]`.
fn named<T>(
    table: &DeTable<'_>,
    key: &str,
    make: fn(Spanned<String>, &Spanned<&DeTable<'_>>) -> T,
) -> Vec<T> {
    let all = entries(table, key).filter_map(|(key, value)| {
        let inner = take::as_table(value)?;
        Some(make(Spanned::new(key.value.to_owned(), key.span), &inner))
    });
    all.collect()
}

fn label(table: &DeTable<'_>) -> Label {
    let all = entries(table, "label");
    all.filter_map(|(tag, value)| Some((tag.value.to_owned(), take::as_text(value)?))).collect()
}

fn translations(table: &DeTable<'_>) -> BTreeMap<String, Translation> {
    let all = named(table, "translations", |language, inner| {
        let (title, summary) = (text(inner, "title"), text(inner, "summary"));
        (language.value, Translation { span: inner.span, title, summary })
    });
    all.into_iter().collect()
}

fn truth(table: &DeTable<'_>, key: &str) -> bool {
    boolean(table, key).is_some_and(|value| value.value)
}

fn repository(table: &DeTable<'_>) -> Option<Repository> {
    let branch = text(table, "branch").map_or_else(|| "main".to_owned(), |branch| branch.value);
    let forge = word(table, "forge", Forge::from_word).map(|forge| forge.value);
    Some(Repository { url: text(table, "url")?, branch, forge })
}

fn addresses(table: &DeTable<'_>) -> Addresses {
    Addresses { web: text(table, "web"), mail: text(table, "mail") }
}

fn rhythm(table: &DeTable<'_>, sign: Sign) -> Option<i64> {
    integer(table, sign.word()).map(|days| days.value)
}

fn condition(key: Spanned<String>, table: &Spanned<&DeTable<'_>>) -> Condition {
    Condition { key, label: label(table), required: truth(table, "required") }
}

fn ecosystem(table: &Spanned<&DeTable<'_>>) -> Option<Ecosystem> {
    Some(Ecosystem {
        span: table.span,
        slug: text(table, "slug")?,
        title: text(table, "title")?,
        summary: text(table, "summary"),
        translations: translations(table),
        tag: text(table, "tag")?,
        core: text(table, "core"),
        helpers: text(table, "helpers"),
        charter: texts(table, "charter"),
    })
}

fn tag(key: Spanned<String>, table: &Spanned<&DeTable<'_>>) -> (String, Tag) {
    let tag = Tag {
        span: table.span,
        label: label(table),
        aliases: texts(table, "aliases"),
        broader: text(table, "broader"),
        deprecated: truth(table, "deprecated"),
    };
    (key.value, tag)
}

fn field_kind(key: Spanned<String>, table: &Spanned<&DeTable<'_>>) -> Option<FieldKind> {
    let options = entries(table, "options").filter_map(|(id, value)| {
        let label = take::as_text(value)?.value;
        Some((Spanned::new(id.value.to_owned(), id.span), label))
    });
    Some(FieldKind {
        key,
        label: label(table),
        kind: word(table, "kind", FieldType::from_word)?,
        options: options.collect(),
        facet: truth(table, "facet"),
        required: truth(table, "required"),
    })
}

fn level(
    rule: &Spanned<&str>,
    value: &toml::Spanned<DeValue<'_>>,
) -> Option<(Spanned<String>, Spanned<Level>)> {
    let level = value.get_ref().as_str().and_then(Level::from_name)?;
    Some((Spanned::new(rule.value.to_owned(), rule.span), take::spanned(value, level)))
}

fn exception(table: &Spanned<&DeTable<'_>>) -> Option<Exception> {
    let span: Span = table.span;
    let (rule, path, reason) = (text(table, "rule")?, text(table, "path")?, text(table, "reason")?);
    Some(Exception { span, rule, path, reason, until: date(table, "until") })
}

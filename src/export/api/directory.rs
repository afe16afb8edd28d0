//! `directory.json` and `ecosystems.json`: what the groups are described by, and where
//! everything is.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Serialize;

use super::{VERSION, bytes};
use crate::export::{Export, Spot, discreet};
use crate::group::Activity;
use crate::settings::{self, Condition, Label, Translation};
use crate::source::Spanned;
use crate::words::{LOCALES, Words};

/// A file that the site gives to other programs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct File {
    /// From the site's root: `api/v1/groups.json`.
    pub name: String,
    /// Its media type.
    #[serde(rename = "type")]
    pub media_type: &'static str,
    pub url: Option<String>,
    pub json_schema: Option<String>,
}

#[derive(Serialize)]
struct Directory<'a> {
    schema: u32,
    built_on: String,
    title: &'a str,
    summary: Option<&'a str>,
    translations: BTreeMap<&'a str, Titled<'a>>,
    url: Option<String>,
    languages: Vec<&'a str>,
    time_zone: Option<&'a str>,
    contact: Option<Cow<'a, str>>,
    repository: Option<&'a str>,
    licence: Option<&'a str>,
    counts: Counts,
    charter: Vec<Asked<'a>>,
    tags: Vec<Tag<'a>>,
    fields: Vec<Declared<'a>>,
    files: &'a [File],
}

#[derive(Serialize)]
struct Titled<'a> {
    title: Option<&'a str>,
    summary: Option<&'a str>,
}

#[derive(Serialize)]
struct Counts {
    groups: usize,
    preparing: usize,
    active: usize,
    archived: usize,
    countries: usize,
    ecosystems: usize,
}

#[derive(Serialize)]
struct Asked<'a> {
    key: &'a str,
    label: BTreeMap<&'a str, String>,
    required: bool,
}

#[derive(Serialize)]
struct Tag<'a> {
    #[serde(rename = "tag")]
    id: Cow<'a, str>,
    label: BTreeMap<&'a str, &'a str>,
    aliases: Vec<&'a str>,
    broader: Option<&'a str>,
    deprecated: bool,
    groups: usize,
    url: Option<String>,
}

#[derive(Serialize)]
struct Declared<'a> {
    key: &'a str,
    label: BTreeMap<&'a str, &'a str>,
    kind: &'static str,
    options: Vec<Choice<'a>>,
    required: bool,
}

#[derive(Serialize)]
struct Choice<'a> {
    key: &'a str,
    label: &'a str,
}

/// The directory itself; `files` are all that it gives to other programs.
#[must_use]
pub fn directory(export: &Export<'_>, files: &[File]) -> Vec<u8> {
    let (directory, settings) = (export.directory, export.directory.settings());
    let with = |activity| directory.of_activity(activity).count();
    bytes(&Directory {
        schema: VERSION,
        built_on: export.today.to_string(),
        title: &settings.title,
        summary: opt(settings.summary.as_ref()),
        translations: titled(&settings.translations),
        url: (export.web)(Spot::Home),
        languages: settings.languages.iter().map(|l| l.as_str()).collect(),
        time_zone: opt(settings.time_zone.as_ref()),
        contact: opt(settings.contact.as_ref()).and_then(discreet::open),
        repository: settings.repository.as_ref().map(|r| r.url.as_str()),
        licence: opt(settings.licence.as_ref()),
        counts: Counts {
            groups: directory.groups().len(),
            preparing: with(Activity::Preparing),
            active: with(Activity::Active),
            archived: with(Activity::Archived),
            countries: directory.countries().count(),
            ecosystems: settings.ecosystems.len(),
        },
        charter: settings.charter.iter().map(asked).collect(),
        tags: tags(export),
        fields: settings.fields.iter().map(declared).collect(),
        files,
    })
}

fn opt(value: Option<&Spanned<String>>) -> Option<&str> {
    value.map(|v| v.as_str())
}

fn titled(translations: &BTreeMap<String, Translation>) -> BTreeMap<&str, Titled<'_>> {
    let all = translations.iter();
    all.map(|(tag, Translation { title, summary, .. })| {
        (tag.as_str(), Titled { title: opt(title.as_ref()), summary: opt(summary.as_ref()) })
    })
    .collect()
}

fn labels(label: &Label) -> BTreeMap<&str, &str> {
    label.iter().map(|(language, text)| (language.as_str(), text.as_str())).collect()
}

/// A condition; in the words of coopdir where it is one of those that need no label.
fn asked(condition: &Condition) -> Asked<'_> {
    let id = format!("charter-{}", condition.key.value);
    let spoken = || {
        let all = LOCALES.iter().map(|(language, _)| (*language, Words::new(language)));
        all.filter(|(_, words)| words.has(&id)).map(|(language, words)| (language, words.text(&id))).collect()
    };
    let own = labels(&condition.label).into_iter().map(|(l, text)| (l, text.to_owned())).collect();
    Asked {
        key: &condition.key,
        label: if condition.label.is_empty() { spoken() } else { own },
        required: condition.required,
    }
}

/// Every tag in use or in the vocabulary, sorted.
fn tags<'a>(export: &Export<'a>) -> Vec<Tag<'a>> {
    let vocabulary = &export.directory.settings().tags;
    let mut counts: BTreeMap<&str, usize> = vocabulary.keys().map(|tag| (tag.as_str(), 0)).collect();
    counts.extend(export.directory.tags());
    let tag = |(tag, groups): (&'a str, usize)| {
        let known = vocabulary.get(tag);
        Tag {
            id: discreet::text(tag),
            label: known.map(|t| labels(&t.label)).unwrap_or_default(),
            aliases: known.map(|t| t.aliases.iter().map(|a| a.as_str()).collect()).unwrap_or_default(),
            broader: known.and_then(|t| opt(t.broader.as_ref())),
            deprecated: known.is_some_and(|t| t.deprecated),
            groups,
            url: if groups == 0 { None } else { (export.web)(Spot::Tag(tag)) },
        }
    };
    counts.into_iter().map(tag).collect()
}

fn declared(field: &settings::FieldKind) -> Declared<'_> {
    Declared {
        key: &field.key,
        label: labels(&field.label),
        kind: field.kind.value.word(),
        options: field.options.iter().map(|(key, label)| Choice { key, label }).collect(),
        required: field.required,
    }
}

#[derive(Serialize)]
struct Ecosystems<'a> {
    schema: u32,
    built_on: String,
    licence: Option<&'a str>,
    count: usize,
    #[serde(rename = "ecosystems")]
    rows: Vec<Ecosystem<'a>>,
}

#[derive(Serialize)]
struct Ecosystem<'a> {
    slug: &'a str,
    title: &'a str,
    summary: Option<&'a str>,
    translations: BTreeMap<&'a str, Titled<'a>>,
    url: Option<String>,
    tag: &'a str,
    core: Option<&'a str>,
    helpers: Option<&'a str>,
    charter: Vec<&'a str>,
    groups: Vec<&'a str>,
}

/// The ecosystems in the order of `coopdir.toml`, each with the slugs of its groups.
#[must_use]
pub fn ecosystems(export: &Export<'_>) -> Vec<u8> {
    let (directory, settings) = (export.directory, export.directory.settings());
    let here = |slug: Option<&Spanned<String>>| Some(directory.find(slug?)?.slug.as_str());
    bytes(&Ecosystems {
        schema: VERSION,
        built_on: export.today.to_string(),
        licence: opt(settings.licence.as_ref()),
        count: settings.ecosystems.len(),
        rows: settings
            .ecosystems
            .iter()
            .map(|e| Ecosystem {
                slug: &e.slug,
                title: &e.title,
                summary: opt(e.summary.as_ref()),
                translations: titled(&e.translations),
                url: (export.web)(Spot::Ecosystem(&e.slug)),
                tag: &e.tag,
                core: here(e.core.as_ref()),
                helpers: here(e.helpers.as_ref()),
                charter: e.charter.iter().map(|key| key.as_str()).collect(),
                groups: directory.members_of(e).map(|g| g.slug.as_str()).collect(),
            })
            .collect(),
    })
}

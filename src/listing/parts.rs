//! What `show` says in each part of its page: labels and values, in the order of the model.

use super::cells::shown;
use super::{Reader, plain, since};
use crate::directory::{Asked, Directory, field};
use crate::group::{Group, Moment, Pulse};
use crate::msg;
use crate::settings::label_in;
use crate::source::Spanned;
use crate::words::Words;

/// A label and its value.
pub type Line = (String, String);

fn opt(value: Option<&Spanned<String>>) -> &str {
    value.map_or("", |v| v.as_str())
}

fn joined(parts: &[&str]) -> String {
    parts.iter().copied().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" · ")
}

pub(super) fn facts(directory: &Directory, group: &Group, reader: &Reader<'_>) -> Vec<Line> {
    let words = reader.words;
    let mut lines = Vec::new();
    let mut add = |id: &str, value: String| {
        if !value.is_empty() {
            lines.push((words.text(id), value));
        }
    };
    let asked = |asked| shown(directory, group, asked, reader);
    let dated = |day: Option<chrono::NaiveDate>| day.map_or(String::new(), |d| format!(" ({d})"));
    let known = |text: String, day: Option<chrono::NaiveDate>| {
        if text.is_empty() { text } else { text + &dated(day) }
    };
    add("ask-slug", asked(Asked::Slug));
    add("ask-type", asked(Asked::Type));
    add("ask-language", asked(Asked::Language));
    add("ask-tags", asked(Asked::Tags));
    add("ask-activity", asked(Asked::Activity));
    add("ask-members", known(asked(Asked::Members), group.members_on.as_ref().map(|d| d.value)));
    add("ask-verified", known(asked(Asked::Verified), group.verified.as_ref().map(|d| d.value)));
    add("ask-founded", asked(Asked::Founded));
    add("ask-licence", opt(group.licence.as_ref()).to_owned());
    add("ask-banner", opt(group.banner.as_ref()).to_owned());
    add("ask-logo", opt(group.logo.as_ref()).to_owned());
    add("ask-parent", named(directory, group.parent.iter().map(|p| p.as_str()), reader));
    add("ask-related", named(directory, group.related.iter().map(|r| r.as_str()), reader));
    add("ask-aliases", asked(Asked::Aliases));
    add("ask-seeks", asked(Asked::Seeks));
    add("ask-offers", asked(Asked::Offers));
    add("ask-path", asked(Asked::Path));
    lines
}

/// Groups by their names, their short names beside them.
fn named<'a>(directory: &Directory, slugs: impl Iterator<Item = &'a str>, reader: &Reader<'_>) -> String {
    let name = |slug: &str| match directory.find(slug) {
        Some(group) => format!("{} ({slug})", group.name_in(reader.words.language()).0),
        None => slug.to_owned(),
    };
    slugs.map(name).collect::<Vec<_>>().join(", ")
}

pub(super) fn place(group: &Group, reader: &Reader<'_>) -> Vec<Line> {
    let Some(place) = &group.place else { return Vec::new() };
    let words = reader.words;
    let country = place.country.as_ref().map_or(String::new(), |code| {
        let name = crate::place::country(code).map_or("", |c| c.name(words.language()));
        if name.is_empty() { code.value.clone() } else { format!("{name} ({})", code.value) }
    });
    let point =
        place.point().map_or(String::new(), |(latitude, longitude)| format!("{latitude}, {longitude}"));
    let values = [
        ("ask-country", country),
        ("ask-region", opt(place.region.as_ref()).to_owned()),
        ("ask-city", opt(place.city.as_ref()).to_owned()),
        ("ask-point", point),
    ];
    values.into_iter().filter(|(_, v)| !v.is_empty()).map(|(id, v)| (words.text(id), v)).collect()
}

pub(super) fn links(group: &Group, reader: &Reader<'_>) -> Vec<Line> {
    let label = |key: &str| reader.words.text(&format!("label-link-{}", key.replace('_', "-")));
    let known = group.links.known.iter().map(|(kind, url)| (label(kind.key()), url.value.clone()));
    known.chain(group.links.other.iter().map(|(l, url)| (l.value.clone(), url.value.clone()))).collect()
}

pub(super) fn charter(directory: &Directory, group: &Group, reader: &Reader<'_>) -> Vec<Line> {
    let words = reader.words;
    let line = |(key, truth): (&String, &Spanned<bool>)| {
        let declared = directory.settings().charter.iter().find(|c| c.key.value == *key);
        let said = words.text(if truth.value { "say-yes" } else { "say-no" });
        (said, declared.map_or_else(|| key.clone(), |condition| condition.said(words)))
    };
    // In the order of the directory's conditions.
    let order = |key: &str| directory.settings().charter.iter().position(|c| c.key.value == key);
    let mut all: Vec<_> = group.charter.iter().collect();
    all.sort_by_key(|(key, _)| order(key).unwrap_or(usize::MAX));
    all.into_iter().map(line).collect()
}

pub(super) fn health(group: &Group, reader: &Reader<'_>) -> Vec<Line> {
    let words = reader.words;
    let line = |pulse: &Pulse| {
        let last = pulse.last.map(|day| format!("{} ({day})", since::ago(day, reader.today, words)));
        last.into_iter().chain(rhythm(pulse, words)).collect::<Vec<_>>().join(" · ")
    };
    let label = |sign: &str| words.text(&format!("sign-{}", sign.replace('_', "-")));
    group.health.iter().map(|(sign, pulse)| (label(sign.word()), line(&pulse.value))).collect()
}

/// How often a sign of life is given, and is to be.
#[must_use]
pub fn rhythm(pulse: &Pulse, words: &Words) -> Vec<String> {
    let count = pulse.per_month.map(|count| msg!("pulse-per-month", count = count));
    let expected = pulse.expected.map(|(least, most)| msg!("pulse-expected", least = least, most = most));
    let every = pulse.every.map(|days| msg!("pulse-every", days = days));
    [count, expected, every].iter().flatten().map(|message| words.say(message)).collect()
}

pub(super) fn partners(group: &Group) -> Vec<Line> {
    let line = |partner: &crate::group::Partner| {
        (partner.name.value.clone(), joined(&[opt(partner.url.as_ref()), opt(partner.logo.as_ref())]))
    };
    group.partners.iter().map(line).collect()
}

pub(super) fn projects(group: &Group, reader: &Reader<'_>) -> Vec<Line> {
    let line = |project: &crate::group::Project| {
        let status =
            project.status.as_ref().map(|s| reader.words.text(&format!("label-status-{}", s.word())));
        let status = status.unwrap_or_default();
        (
            project.name.value.clone(),
            joined(&[&status, opt(project.summary.as_ref()), opt(project.url.as_ref())]),
        )
    };
    group.projects.iter().map(line).collect()
}

pub(super) fn meetings(group: &Group) -> Vec<Line> {
    let line = |meeting: &crate::group::Meeting| {
        let when = match meeting.end.as_ref().map(|m| m.value) {
            None => spoken(meeting.start.value),
            Some(end) if end.date() == meeting.start.date() => {
                let end = spoken(end);
                let hour = end.split_once(' ').map_or(end.as_str(), |(_, hour)| hour);
                format!("{} – {hour}", spoken(meeting.start.value))
            }
            Some(end) => format!("{} – {}", spoken(meeting.start.value), spoken(end)),
        };
        let parts = [&meeting.repeat, &meeting.place, &meeting.url].map(|part| opt(part.as_ref()));
        (meeting.title.value.clone(), joined(&[&when, parts[0], parts[1], parts[2]]))
    };
    group.meetings.iter().map(line).collect()
}

/// A day, with its hour and minute where they are known, and its offset.
fn spoken(moment: Moment) -> String {
    match moment {
        Moment::Day(day) => day.to_string(),
        Moment::Local(at) => at.format("%Y-%m-%d %H:%M").to_string(),
        Moment::Fixed(at) => at.format("%Y-%m-%d %H:%M %:z").to_string(),
    }
}

pub(super) fn people(group: &Group, reader: &Reader<'_>) -> Vec<Line> {
    let line = |person: &crate::group::Person| {
        let role = reader.words.text(&format!("label-role-{}", person.role.word()));
        (person.name.value.clone(), joined(&[&role, opt(person.url.as_ref())]))
    };
    group.people.iter().map(line).collect()
}

/// Name, summary and description in the languages other than the one that the page is
/// in, as far as they were not shown: the original first.
pub(super) fn other_languages<'a>(
    directory: &'a Directory,
    group: &'a Group,
    language: &str,
) -> Vec<(&'a str, Vec<&'a str>)> {
    let mut found = Vec::new();
    let mut original = Vec::new();
    if group.name_in(language).1 {
        original.push(group.name.as_str());
    }
    if group.summary_in(language).1 {
        original.push(group.summary.as_str());
    }
    if let (Some((_, true)), Some(text)) = (group.description_in(language), &group.description) {
        original.push(text.as_str());
    }
    if !original.is_empty() {
        found.push((directory.language_of(group), original));
    }
    for (tag, translation) in &group.translations {
        let texts = [&translation.name, &translation.summary, &translation.description];
        let texts = texts.into_iter().flatten().map(|text| text.as_str());
        let texts: Vec<_> = texts
            .filter(|text| {
                let shown = [
                    Some(group.name_in(language)),
                    Some(group.summary_in(language)),
                    group.description_in(language),
                ];
                !shown.contains(&Some((*text, true)))
            })
            .collect();
        if !texts.is_empty() {
            found.push((tag.as_str(), texts));
        }
    }
    found
}

pub(super) fn fields(directory: &Directory, group: &Group, reader: &Reader<'_>) -> Vec<Line> {
    let declared = directory.settings().fields.iter();
    let line = |kind: &crate::settings::FieldKind| {
        let value = group.fields.get(&kind.key.value)?;
        let option = |id: &str| {
            let found = kind.options.iter().find(|(key, _)| key.value == id);
            found.map_or(id, |(_, label)| label).to_owned()
        };
        let text = match &value.value.value {
            crate::group::FieldValue::Text(id) => option(id),
            crate::group::FieldValue::List(ids) => {
                ids.iter().map(|id| option(id)).collect::<Vec<_>>().join(", ")
            }
            crate::group::FieldValue::Boolean(truth) => {
                reader.words.text(if *truth { "say-yes" } else { "say-no" })
            }
            other => plain::flat(&field(other)),
        };
        let label = label_in(&kind.label, reader.words.language()).unwrap_or(&kind.key);
        Some((label.to_owned(), text))
    };
    declared.filter_map(line).collect()
}

pub(super) fn neighbours(directory: &Directory, group: &Group, reader: &Reader<'_>) -> Vec<Line> {
    let words = reader.words;
    let ecosystems: Vec<&str> =
        directory.ecosystems_of(group).map(|e| e.title_in(words.language()).0).collect();
    let children = named(directory, directory.children(&group.slug).map(|g| g.slug.as_str()), reader);
    let values = [("ask-ecosystems", ecosystems.join(", ")), ("show-children", children)];
    values.into_iter().filter(|(_, v)| !v.is_empty()).map(|(id, v)| (words.text(id), v)).collect()
}

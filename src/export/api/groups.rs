//! `groups.json`: every group, whole.
//!
//! One file, however many they are: whoever wants all has all with one question, and
//! compressed, 10,000 groups are about a megabyte. No file for each: free hosts of static
//! sites limit how many files there are, and each page has its group as JSON-LD.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use super::{VERSION, bytes};
use crate::export::{Export, Spot, discreet, links};
use crate::group::{FieldValue, Group};
use crate::json::Each;
use crate::source::Spanned;

#[derive(Serialize)]
struct Groups<'a, E: Serialize> {
    schema: u32,
    built_on: String,
    licence: Option<&'a str>,
    count: usize,
    #[serde(rename = "groups")]
    rows: E,
}

/// What [`super::fields`] says of a group.
#[derive(Serialize)]
struct Row<'a> {
    slug: &'a str,
    name: Cow<'a, str>,
    summary: Cow<'a, str>,
    #[serde(rename = "type")]
    kind: &'static str,
    description: Option<Cow<'a, str>>,
    language: &'a str,
    url: Option<String>,
    tags: Vec<Cow<'a, str>>,
    ecosystems: Vec<&'a str>,
    activity: &'static str,
    members: Option<i64>,
    members_on: Option<String>,
    verified: Option<String>,
    founded: Option<String>,
    licence: Option<&'a str>,
    banner: Option<String>,
    logo: Option<String>,
    parent: Option<&'a str>,
    children: Vec<&'a str>,
    related: Vec<&'a str>,
    aliases: Vec<&'a str>,
    seeks: Vec<Cow<'a, str>>,
    offers: Vec<Cow<'a, str>>,
    place: Place<'a>,
    links: BTreeMap<&'static str, Cow<'a, str>>,
    other_links: Vec<Link<'a>>,
    charter: BTreeMap<&'a str, bool>,
    partners: Vec<Partner<'a>>,
    projects: Vec<Project<'a>>,
    meetings: Vec<Meeting<'a>>,
    translations: BTreeMap<&'a str, Translation<'a>>,
    fields: BTreeMap<&'a str, Answer<'a>>,
}

#[derive(Serialize)]
struct Place<'a> {
    country: Option<&'a str>,
    region: Option<Cow<'a, str>>,
    city: Option<Cow<'a, str>>,
    latitude: Option<f64>,
    longitude: Option<f64>,
}

#[derive(Serialize)]
struct Link<'a> {
    label: Cow<'a, str>,
    url: Cow<'a, str>,
}

#[derive(Serialize)]
struct Partner<'a> {
    name: Cow<'a, str>,
    url: Option<Cow<'a, str>>,
    logo: Option<String>,
}

#[derive(Serialize)]
struct Project<'a> {
    name: Cow<'a, str>,
    summary: Option<Cow<'a, str>>,
    url: Option<Cow<'a, str>>,
    status: Option<&'static str>,
}

#[derive(Serialize)]
struct Meeting<'a> {
    title: Cow<'a, str>,
    start: String,
    end: Option<String>,
    repeat: Option<&'a str>,
    #[serde(rename = "where")]
    place: Option<Cow<'a, str>>,
    url: Option<Cow<'a, str>>,
}

#[derive(Serialize)]
struct Translation<'a> {
    name: Option<Cow<'a, str>>,
    summary: Option<Cow<'a, str>>,
    description: Option<Cow<'a, str>>,
}

/// What a group answers to a field of the directory's own.
struct Answer<'a>(&'a FieldValue);

impl Serialize for Answer<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            FieldValue::Text(text) => serializer.serialize_str(&discreet::text(text)),
            FieldValue::Number(number) => serializer.serialize_f64(*number),
            FieldValue::Boolean(truth) => serializer.serialize_bool(*truth),
            FieldValue::Date(day) => serializer.collect_str(day),
            FieldValue::List(values) => serializer.collect_seq(values.iter().map(said)),
            FieldValue::Other => serializer.serialize_none(),
        }
    }
}

/// The document with every group, sorted by slug.
#[must_use]
pub fn groups(export: &Export<'_>) -> Vec<u8> {
    let groups = export.directory.groups();
    bytes(&Groups {
        schema: VERSION,
        built_on: export.today.to_string(),
        licence: opt(export.directory.settings().licence.as_ref()),
        count: groups.len(),
        rows: Each(groups.len(), |n| row(export, &groups[n])),
    })
}

fn row<'a>(export: &Export<'a>, group: &'a Group) -> Row<'a> {
    let (directory, web) = (export.directory, export.web);
    let media = |name: &Option<Spanned<String>>| web(Spot::Media(name.as_ref()?));
    Row {
        slug: &group.slug,
        name: said(&group.name),
        summary: said(&group.summary),
        kind: group.kind.word(),
        description: group.description.as_ref().map(said),
        language: directory.language_of(group),
        url: web(Spot::Group(&group.slug)),
        tags: unique(&group.tags).into_iter().map(discreet::text).collect(),
        ecosystems: directory.ecosystems_of(group).map(|e| e.slug.as_str()).collect(),
        activity: group.activity.word(),
        members: group.members.as_ref().map(|n| n.value),
        members_on: group.members_on.as_ref().map(|d| d.value.to_string()),
        verified: group.verified.as_ref().map(|d| d.value.to_string()),
        founded: group.founded.as_ref().map(|f| f.value.to_string()),
        licence: opt(group.licence.as_ref()),
        banner: media(&group.banner),
        logo: media(&group.logo),
        parent: directory.parent(group).map(|g| g.slug.as_str()),
        children: directory.children(&group.slug).map(|g| g.slug.as_str()).collect(),
        related: directory.related(group).iter().map(|g| g.slug.as_str()).collect(),
        aliases: unique(&group.aliases),
        seeks: group.seeks.iter().map(said).collect(),
        offers: group.offers.iter().map(said).collect(),
        place: place(group),
        links: links(directory, group).map(|(kind, url)| (kind.key(), url)).collect(),
        other_links: other_links(group),
        charter: group.charter.iter().map(|(key, truth)| (key.as_str(), truth.value)).collect(),
        partners: group
            .partners
            .iter()
            .map(|p| Partner { name: said(&p.name), url: open(p.url.as_ref()), logo: media(&p.logo) })
            .collect(),
        projects: group.projects.iter().map(project).collect(),
        meetings: group.meetings.iter().map(meeting).collect(),
        translations: group.translations.iter().map(|(tag, t)| (tag.as_str(), translation(t))).collect(),
        fields: group.fields.iter().map(|(key, f)| (key.as_str(), Answer(&f.value.value))).collect(),
    }
}

/// A text of a group, without mail addresses.
fn said(text: &Spanned<String>) -> Cow<'_, str> {
    discreet::text(text)
}

fn opt(value: Option<&Spanned<String>>) -> Option<&str> {
    value.map(|v| v.as_str())
}

fn open(url: Option<&Spanned<String>>) -> Option<Cow<'_, str>> {
    discreet::open(opt(url)?)
}

/// Each once, in the order of the file.
fn unique(values: &[Spanned<String>]) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::with_capacity(values.len());
    for value in values {
        if !found.contains(&value.as_str()) {
            found.push(value);
        }
    }
    found
}

fn place(group: &Group) -> Place<'_> {
    let place = group.place.as_ref();
    let point = place.and_then(crate::group::Place::point);
    Place {
        country: place.and_then(|p| opt(p.country.as_ref())),
        region: place.and_then(|p| p.region.as_ref().map(said)),
        city: place.and_then(|p| p.city.as_ref().map(said)),
        latitude: point.map(|(latitude, _)| latitude),
        longitude: point.map(|(_, longitude)| longitude),
    }
}

fn other_links(group: &Group) -> Vec<Link<'_>> {
    let open = group.links.other.iter().filter_map(|(label, url)| Some((label, discreet::open(url)?)));
    open.map(|(label, url)| Link { label: said(label), url }).collect()
}

fn project(project: &crate::group::Project) -> Project<'_> {
    Project {
        name: said(&project.name),
        summary: project.summary.as_ref().map(said),
        url: open(project.url.as_ref()),
        status: project.status.as_ref().map(|s| s.word()),
    }
}

fn meeting(meeting: &crate::group::Meeting) -> Meeting<'_> {
    Meeting {
        title: said(&meeting.title),
        start: meeting.start.value.to_string(),
        end: meeting.end.as_ref().map(|m| m.value.to_string()),
        repeat: opt(meeting.repeat.as_ref()),
        place: meeting.place.as_ref().map(said),
        url: open(meeting.url.as_ref()),
    }
}

fn translation(t: &crate::group::Translation) -> Translation<'_> {
    Translation {
        name: t.name.as_ref().map(said),
        summary: t.summary.as_ref().map(said),
        description: t.description.as_ref().map(said),
    }
}

//! A whole group for programs: types of their own, so that the model may change.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use super::json::{SCHEMA, Value};
use crate::directory::{Asked, Directory, Fact};
use crate::group::{Group, Pulse};
use crate::json;
use crate::source::Spanned;

#[derive(Serialize)]
struct Document<'a> {
    schema: u32,
    command: &'static str,
    count: usize,
    groups: Vec<Full<'a>>,
}

/// Every key of the model, in its order; then what other files say of the group.
#[derive(Serialize)]
struct Full<'a> {
    name: &'a str,
    slug: &'a str,
    summary: &'a str,
    #[serde(rename = "type")]
    kind: &'static str,
    description: Option<&'a str>,
    language: &'a str,
    tags: Vec<&'a str>,
    activity: &'static str,
    members: Option<i64>,
    members_on: Option<String>,
    verified: Option<String>,
    founded: Option<String>,
    licence: Option<&'a str>,
    banner: Option<&'a str>,
    logo: Option<&'a str>,
    parent: Option<&'a str>,
    related: Vec<&'a str>,
    aliases: Vec<&'a str>,
    seeks: Vec<&'a str>,
    offers: Vec<&'a str>,
    place: Option<Place<'a>>,
    links: Said<'a>,
    charter: BTreeMap<&'a str, bool>,
    health: BTreeMap<&'static str, Sign>,
    partners: Vec<Partner<'a>>,
    projects: Vec<Project<'a>>,
    meetings: Vec<Meeting<'a>>,
    people: Vec<Person<'a>>,
    translations: BTreeMap<&'a str, Translation<'a>>,
    fields: Said<'a>,
    ecosystems: Vec<&'a str>,
    children: Vec<&'a str>,
    path: &'a str,
}

/// A fact that answers for itself.
struct Said<'a>(Fact<'a>);

impl Serialize for Said<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Value(&self.0).serialize(serializer)
    }
}

#[derive(Serialize)]
struct Place<'a> {
    country: Option<&'a str>,
    region: Option<&'a str>,
    city: Option<&'a str>,
    latitude: Option<f64>,
    longitude: Option<f64>,
}

#[derive(Serialize)]
struct Sign {
    last: Option<String>,
    per_month: Option<i64>,
    expected: Option<(i64, i64)>,
    every: Option<i64>,
}

#[derive(Serialize)]
struct Partner<'a> {
    name: &'a str,
    url: Option<&'a str>,
    logo: Option<&'a str>,
}

#[derive(Serialize)]
struct Project<'a> {
    name: &'a str,
    summary: Option<&'a str>,
    url: Option<&'a str>,
    status: Option<&'static str>,
}

#[derive(Serialize)]
struct Meeting<'a> {
    title: &'a str,
    start: String,
    end: Option<String>,
    repeat: Option<&'a str>,
    #[serde(rename = "where")]
    place: Option<&'a str>,
    url: Option<&'a str>,
}

#[derive(Serialize)]
struct Person<'a> {
    name: &'a str,
    role: &'static str,
    url: Option<&'a str>,
}

#[derive(Serialize)]
struct Translation<'a> {
    name: Option<&'a str>,
    summary: Option<&'a str>,
    description: Option<&'a str>,
}

/// One document with whole groups, in the order given.
#[must_use]
pub fn full(directory: &Directory, groups: &[&Group]) -> String {
    let groups: Vec<_> = groups.iter().map(|group| of(directory, group)).collect();
    json::pretty(&Document { schema: SCHEMA, command: "show", count: groups.len(), groups })
}

fn of<'a>(directory: &'a Directory, group: &'a Group) -> Full<'a> {
    Full {
        name: &group.name,
        slug: &group.slug,
        summary: &group.summary,
        kind: group.kind.word(),
        description: opt(group.description.as_ref()),
        language: directory.language_of(group),
        tags: list(&group.tags),
        activity: group.activity.word(),
        members: group.members.as_ref().map(|n| n.value),
        members_on: group.members_on.as_ref().map(|d| d.value.to_string()),
        verified: group.verified.as_ref().map(|d| d.value.to_string()),
        founded: group.founded.as_ref().map(|f| f.value.to_string()),
        licence: opt(group.licence.as_ref()),
        banner: opt(group.banner.as_ref()),
        logo: opt(group.logo.as_ref()),
        parent: opt(group.parent.as_ref()),
        related: list(&group.related),
        aliases: list(&group.aliases),
        seeks: list(&group.seeks),
        offers: list(&group.offers),
        place: group.place.as_ref().map(|place| Place {
            country: opt(place.country.as_ref()),
            region: opt(place.region.as_ref()),
            city: opt(place.city.as_ref()),
            latitude: place.latitude.as_ref().map(|n| n.value),
            longitude: place.longitude.as_ref().map(|n| n.value),
        }),
        links: Said(directory.fact(group, Asked::Links)),
        charter: group.charter.iter().map(|(key, truth)| (key.as_str(), truth.value)).collect(),
        health: group.health.iter().map(|(sign, pulse)| (sign.word(), sign_of(&pulse.value))).collect(),
        partners: group.partners.iter().map(partner).collect(),
        projects: group.projects.iter().map(project).collect(),
        meetings: group.meetings.iter().map(meeting).collect(),
        people: group.people.iter().map(person).collect(),
        translations: group.translations.iter().map(|(tag, t)| (tag.as_str(), translation(t))).collect(),
        fields: Said(directory.fact(group, Asked::Fields)),
        ecosystems: directory.ecosystems_of(group).map(|e| e.slug.as_str()).collect(),
        children: directory.children(&group.slug).map(|g| g.slug.as_str()).collect(),
        path: &directory.sources().get(group.file).path,
    }
}

fn opt(value: Option<&Spanned<String>>) -> Option<&str> {
    value.map(|v| v.as_str())
}

fn list(values: &[Spanned<String>]) -> Vec<&str> {
    values.iter().map(|v| v.as_str()).collect()
}

fn sign_of(pulse: &Pulse) -> Sign {
    let Pulse { last, per_month, expected, every } = *pulse;
    Sign { last: last.map(|day| day.to_string()), per_month, expected, every }
}

fn partner(partner: &crate::group::Partner) -> Partner<'_> {
    Partner { name: &partner.name, url: opt(partner.url.as_ref()), logo: opt(partner.logo.as_ref()) }
}

fn project(project: &crate::group::Project) -> Project<'_> {
    Project {
        name: &project.name,
        summary: opt(project.summary.as_ref()),
        url: opt(project.url.as_ref()),
        status: project.status.as_ref().map(|s| s.word()),
    }
}

fn meeting(meeting: &crate::group::Meeting) -> Meeting<'_> {
    Meeting {
        title: &meeting.title,
        start: meeting.start.value.to_string(),
        end: meeting.end.as_ref().map(|m| m.value.to_string()),
        repeat: opt(meeting.repeat.as_ref()),
        place: opt(meeting.place.as_ref()),
        url: opt(meeting.url.as_ref()),
    }
}

fn person(person: &crate::group::Person) -> Person<'_> {
    Person { name: &person.name, role: person.role.word(), url: opt(person.url.as_ref()) }
}

fn translation(t: &crate::group::Translation) -> Translation<'_> {
    Translation {
        name: opt(t.name.as_ref()),
        summary: opt(t.summary.as_ref()),
        description: opt(t.description.as_ref()),
    }
}

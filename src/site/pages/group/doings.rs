//! What a group does and with whom: projects, meetings, people, partners.

use serde::Serialize;

use crate::directory::Directory;
use crate::group::Group;
use crate::site::card::Picture;
use crate::site::context::Site;
use crate::site::dates::{self, When};
use crate::site::outward::Outward;
use crate::site::repeat;
use crate::site::tongue::{Text, Tongue};

#[derive(Debug, Serialize)]
pub struct Project {
    name: Text,
    summary: Option<Text>,
    to: Option<Outward>,
    status: Option<String>,
}

pub fn projects(site: &Site<'_>, tongue: &Tongue, group: &Group) -> Vec<Project> {
    let own = site.directory.language_of(group);
    let project = |p: &crate::group::Project| Project {
        name: tongue.named(&p.name, own),
        summary: p.summary.as_ref().map(|s| tongue.text(s, own)),
        to: p.url.as_ref().and_then(|url| Outward::new(url)),
        status: p.status.as_ref().map(|s| tongue.label("status", s.value.word())),
    };
    group.projects.iter().map(project).collect()
}

#[derive(Debug, Serialize)]
pub struct Meeting {
    title: Text,
    when: When,
    /// The rule in words.
    repeat: Option<String>,
    /// The rule as it stands, where words do not say it.
    rule: Option<String>,
    place: Option<Text>,
    to: Option<Outward>,
}

/// In the order of time.
pub fn meetings(site: &Site<'_>, tongue: &Tongue, group: &Group) -> Vec<Meeting> {
    let own = site.directory.language_of(group);
    let zone = site.directory.settings().time_zone.as_ref().map(|z| z.as_str());
    let mut meetings: Vec<_> = group.meetings.iter().collect();
    meetings.sort_by_key(|m| m.start.value.date());
    let meeting = |m: &crate::group::Meeting| {
        let repeat = m.repeat.as_ref().and_then(|rule| repeat::in_words(tongue, rule));
        Meeting {
            title: tongue.named(&m.title, own),
            when: dates::meeting(tongue, m, zone),
            rule: m.repeat.as_ref().filter(|_| repeat.is_none()).map(|r| r.value.clone()),
            repeat,
            place: m.place.as_ref().map(|p| tongue.named(p, own)),
            to: m.url.as_ref().and_then(|url| Outward::new(url)),
        }
    };
    meetings.into_iter().map(meeting).collect()
}

#[derive(Debug, Serialize)]
pub struct Person {
    name: String,
    role: String,
    to: Option<Outward>,
}

pub fn people(tongue: &Tongue, group: &Group) -> Vec<Person> {
    let person = |p: &crate::group::Person| Person {
        name: p.name.value.clone(),
        role: tongue.label("role", p.role.value.word()),
        to: p.url.as_ref().and_then(|url| Outward::new(url)),
    };
    group.people.iter().map(person).collect()
}

#[derive(Debug, Serialize)]
pub struct Partner {
    name: String,
    to: Option<Outward>,
    logo: Option<Picture>,
}

pub fn partners(directory: &Directory, group: &Group) -> Vec<Partner> {
    let partner = |p: &crate::group::Partner| Partner {
        name: p.name.value.clone(),
        to: p.url.as_ref().and_then(|url| Outward::new(url)),
        logo: p.logo.as_ref().and_then(|name| Picture::of(directory, name)),
    };
    group.partners.iter().map(partner).collect()
}

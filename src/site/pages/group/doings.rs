//! What a group does and with whom: projects, meetings, people, partners.

use serde::Serialize;

use crate::agenda::{self, Occurrence};
use crate::directory::Directory;
use crate::group::Group;
use crate::site::card::Picture;
use crate::site::context::Site;
use crate::site::dates::{self, When};
use crate::site::occasion::{self, About, Elsewhere, Follow};
use crate::site::outward::Outward;
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

/// When the group meets.
#[derive(Debug, Serialize)]
pub struct Meetings {
    /// Those to come, by their next day.
    next: Vec<Meeting>,
    /// Those that are over, the last first.
    past: Vec<Meeting>,
    /// Of a group that is archived: all that were announced.
    archived: bool,
    follow: Option<Follow>,
    script: Elsewhere,
}

#[derive(Debug, Serialize)]
struct Meeting {
    about: About,
    /// The next days, or of those that are over the first.
    dates: Vec<When>,
}

/// Next days of a meeting that are shown.
const NEXT: usize = 3;
/// Meetings that are over, at most: what happened since is elsewhere.
const PAST: usize = 12;

pub fn meetings(site: &Site<'_>, tongue: &Tongue, n: usize) -> Option<Meetings> {
    let (group, agenda) = (site.group(n), &site.meetings.agenda);
    let meeting = |of: Vec<Occurrence<'_>>| {
        let first = of.first()?;
        let zone = occasion::zone(site, first.meeting);
        Some(Meeting {
            about: About::new(site, tongue, group, first.meeting),
            dates: of.iter().map(|it| dates::when(tongue, it, zone)).collect(),
        })
    };
    let numbers = 0..group.meetings.len();
    let mut next: Vec<_> = numbers.clone().map(|n| agenda.next(group, n, NEXT)).collect();
    let is_over = |n: &usize| next[*n].is_empty();
    let mut past: Vec<_> = numbers.filter(is_over).filter_map(|n| agenda.first(group, n)).collect();
    next.retain(|of| !of.is_empty());
    next.sort_by_key(|of| of.first().map(|it| it.start.instant()));
    past.sort_by_key(|it| std::cmp::Reverse(it.start.instant()));
    let past = past.into_iter().take(PAST).map(|it| vec![it]);
    let shown = Meetings {
        next: next.into_iter().filter_map(meeting).collect(),
        past: past.filter_map(meeting).collect(),
        archived: !agenda::meets(group),
        follow: site.meetings.group_file(n).map(|file| Follow::new(site, file)),
        script: Elsewhere::new(tongue),
    };
    (!shown.next.is_empty() || !shown.past.is_empty()).then_some(shown)
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

//! One time that a group meets, as pages show it.

use serde::Serialize;

use super::context::Site;
use super::dates::{self, When};
use super::outward::Outward;
use super::repeat;
use super::route::Address;
use super::tongue::{Text, Tongue};
use crate::agenda::Occurrence;
use crate::group::{Group, Meeting, Moment};
use crate::msg;
use crate::typography;

/// A line of a calendar.
#[derive(Debug, Serialize)]
pub struct Occasion {
    when: When,
    pub about: About,
    group: Text,
    /// The group's page.
    address: Address,
    /// The meeting alone, or its series, for programs.
    file: Option<Address>,
}

impl Occasion {
    #[must_use]
    pub fn new(site: &Site<'_>, tongue: &Tongue, it: &Occurrence<'_>) -> Self {
        Self {
            when: dates::when(tongue, it, None),
            about: About::new(site, tongue, it.group, it.meeting),
            group: tongue.name(site.directory, it.group),
            address: Address::group(&it.group.slug.value),
            file: site.position(&it.group.slug.value).and_then(|n| site.meetings.meeting_file(n, it.number)),
        }
    }
}

/// What a meeting is, whenever it takes place.
#[derive(Debug, Serialize)]
pub struct About {
    title: Text,
    /// The rule in words.
    repeat: Option<String>,
    /// The rule as it stands, where words do not say it.
    rule: Option<String>,
    place: Option<Text>,
    to: Option<Outward>,
}

impl About {
    #[must_use]
    pub fn new(site: &Site<'_>, tongue: &Tongue, group: &Group, meeting: &Meeting) -> Self {
        let own = site.directory.language_of(group);
        let repeat = meeting.repeat.as_ref().and_then(|rule| repeat::in_words(tongue, rule));
        Self {
            title: tongue.named(&meeting.title, own),
            rule: meeting.repeat.as_ref().filter(|_| repeat.is_none()).map(|rule| rule.value.clone()),
            repeat,
            place: meeting.place.as_ref().map(|place| tongue.named(place, own)),
            to: meeting.url.as_ref().and_then(|url| Outward::new(url)),
        }
    }
}

/// The zone that hours of a meeting are told in when it says none itself.
#[must_use]
pub fn zone<'a>(site: &'a Site<'_>, meeting: &Meeting) -> Option<&'a str> {
    let zone = site.directory.settings().time_zone.as_ref().map(|zone| zone.as_str());
    zone.filter(|_| matches!(meeting.start.value, Moment::Local(_)))
}

/// What the script says of hours where the reader is, with `{hour}` and the like for what
/// it knows.
#[derive(Debug, Serialize)]
pub struct Elsewhere {
    hour: String,
    day: String,
    clock: [&'static str; 2],
}

impl Elsewhere {
    #[must_use]
    pub fn new(tongue: &Tongue) -> Self {
        Self {
            hour: tongue.say(&msg!("site-here-hour", hour = "{hour}")),
            day: tongue.say(&msg!("site-here-day", day = "{day}", hour = "{hour}")),
            clock: typography::clock(tongue.code()),
        }
    }
}

/// Where a calendar can be followed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Follow {
    pub file: Address,
    /// The whole address, to be pasted.
    url: Option<String>,
    /// The address that opens the calendar's program.
    webcal: Option<String>,
}

impl Follow {
    #[must_use]
    pub fn new(site: &Site<'_>, file: Address) -> Self {
        let url = site.links.absolute(file.as_str());
        let webcal = url.as_ref().and_then(|url| Some(format!("webcal://{}", url.split_once("://")?.1)));
        Self { file, url, webcal }
    }
}

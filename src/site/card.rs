//! A group as lists show it.

use minijinja::value::Value;
use rayon::prelude::*;
use serde::Serialize;

use super::context::{Site, value};
use super::index;
use super::outward::Outward;
use super::route::Address;
use super::tongue::{Text, Tongue};
use crate::directory::Directory;
use crate::group::{Group, LinkKind};

/// Seven elements of HTML.
#[derive(Debug, Serialize)]
struct Card<'a> {
    slug: &'a str,
    address: Address,
    name: Text,
    summary: Text,
    kind: &'static str,
    kind_label: String,
    activity: &'static str,
    activity_label: String,
    place: Option<String>,
    members: Option<String>,
    /// The group's own; without it, its part of the page's sheet is shown, or `made`.
    banner: Option<Picture>,
    made: Address,
    /// Where the group is, for a list on paper.
    printed: Option<String>,
}

/// The card of every group, in the order of [`Directory::groups`].
#[must_use]
pub fn all(site: &Site<'_>, tongue: &Tongue) -> Vec<Value> {
    site.directory.groups().par_iter().map(|group| value(&card(site, tongue, group))).collect()
}

fn card<'a>(site: &Site<'_>, tongue: &Tongue, group: &'a Group) -> Card<'a> {
    let directory = site.directory;
    let (kind, activity) = (group.kind.value.word(), group.activity.value.word());
    Card {
        slug: &group.slug.value,
        address: Address::group(&group.slug.value),
        name: tongue.name(directory, group),
        summary: tongue.of_group(directory, group, group.summary_in(&tongue.tag)),
        kind,
        kind_label: tongue.label("type", kind),
        activity,
        activity_label: tongue.label("activity", activity),
        place: place(tongue, group),
        members: members(tongue, group),
        banner: group.banner.as_ref().and_then(|name| Picture::of(directory, name)),
        made: Address::banner(&group.slug.value),
        printed: printed(site, tongue, group),
    }
}

/// The address of a group's own home, or else of its page, as one types it: without
/// `https://`.
#[must_use]
pub fn printed(site: &Site<'_>, tongue: &Tongue, group: &Group) -> Option<String> {
    let home = home(site.directory, group).map(|home| home.url);
    let page = || Address::group(&group.slug.value).under(&tongue.prefix);
    let url = home.or_else(|| site.links.absolute(page().as_str()))?;
    Some(url.strip_prefix("https://").map_or(url.clone(), str::to_owned))
}

/// A group's own home: its link, or what the directory makes of its short name.
#[must_use]
pub fn home(directory: &Directory, group: &Group) -> Option<Outward> {
    let pattern = directory.settings().addresses.web.as_ref();
    let own = group.links.get(LinkKind::Home).map(|url| url.value.clone());
    Outward::new(&own.or_else(|| pattern.map(|web| web.replace("{slug}", &group.slug)))?)
}

/// `Bordeaux, France`: the smallest part that is known, and the country.
#[must_use]
pub fn place(tongue: &Tongue, group: &Group) -> Option<String> {
    let parts: Vec<String> = places(tongue, group).iter().map(|part| tongue.apart(part)).collect();
    (!parts.is_empty()).then(|| tongue.list(&parts))
}

/// The parts of [`place()`].
#[must_use]
pub fn places(tongue: &Tongue, group: &Group) -> Vec<String> {
    let Some(place) = &group.place else { return Vec::new() };
    let near = place.city.as_ref().or(place.region.as_ref());
    let near = near.map(|text| text.value.clone());
    let country = index::country(group).map(|code| country_name(tongue, code));
    near.into_iter().chain(country).collect()
}

/// The name of a country; its code when it has none.
#[must_use]
pub fn country_name(tongue: &Tongue, code: &str) -> String {
    tongue.country(code)
}

/// `≈ 312 membres`: an order of magnitude, and said to be one.
#[must_use]
pub fn members(tongue: &Tongue, group: &Group) -> Option<String> {
    group.members.as_ref().map(|members| tongue.count("site-members", members.value))
}

/// A picture of the directory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Picture {
    pub address: Address,
    /// In pixels, so that the page does not move when the picture comes.
    pub width: Option<usize>,
    pub height: Option<usize>,
}

impl Picture {
    /// `None` when there is no such file, or none that a site may show.
    #[must_use]
    pub fn of(directory: &Directory, name: &str) -> Option<Self> {
        let media = directory.sources().get(directory.media(name)?).media.as_ref()?;
        media.kind?;
        let (width, height) = media.size.unzip();
        Some(Self { address: Address::media(name), width, height })
    }
}

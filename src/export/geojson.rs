//! Groups as points on a map (RFC 7946): those that give a point, no other, for many
//! programs know no feature without a place.

use std::borrow::Cow;

use serde::Serialize;

use super::{Export, Spot, discreet};
use crate::group::Group;

#[derive(Serialize)]
struct Collection<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    features: Vec<Feature<'a>>,
}

#[derive(Serialize)]
struct Feature<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    id: &'a str,
    geometry: Point,
    properties: Properties<'a>,
}

#[derive(Serialize)]
struct Point {
    #[serde(rename = "type")]
    kind: &'static str,
    /// Longitude first; WGS 84 degrees.
    coordinates: [f64; 2],
}

/// With the names and the values of the JSON API.
#[derive(Serialize)]
struct Properties<'a> {
    slug: &'a str,
    name: Cow<'a, str>,
    summary: Cow<'a, str>,
    #[serde(rename = "type")]
    kind: &'static str,
    activity: &'static str,
    tags: Vec<Cow<'a, str>>,
    ecosystems: Vec<&'a str>,
    country: Option<&'a str>,
    region: Option<Cow<'a, str>>,
    city: Option<Cow<'a, str>>,
    members: Option<i64>,
    url: Option<String>,
}

/// Every group with a point, sorted by slug.
#[must_use]
pub fn groups(export: &Export<'_>) -> Vec<u8> {
    let features = export.directory.groups().iter().filter_map(|group| feature(export, group)).collect();
    let mut bytes =
        serde_json::to_vec(&Collection { kind: "FeatureCollection", features }).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

fn feature<'a>(export: &Export<'a>, group: &'a Group) -> Option<Feature<'a>> {
    let place = group.place.as_ref()?;
    let (latitude, longitude) = place.point()?;
    Some(Feature {
        kind: "Feature",
        id: &group.slug,
        geometry: Point { kind: "Point", coordinates: [longitude, latitude] },
        properties: Properties {
            slug: &group.slug,
            name: discreet::text(&group.name),
            summary: discreet::text(&group.summary),
            kind: group.kind.word(),
            activity: group.activity.word(),
            tags: group.tags.iter().map(|t| discreet::text(t)).collect(),
            ecosystems: export.directory.ecosystems_of(group).map(|e| e.slug.as_str()).collect(),
            country: place.country.as_ref().map(|c| c.as_str()),
            region: place.region.as_ref().map(|r| discreet::text(r)),
            city: place.city.as_ref().map(|c| discreet::text(c)),
            members: group.members.as_ref().map(|m| m.value),
            url: (export.web)(Spot::Group(&group.slug)),
        },
    })
}

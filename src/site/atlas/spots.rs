//! Where each group is, as well as its file says: its own point, else its city's or its
//! region's as other groups give it, else a point of its country.

use std::collections::BTreeMap;

use crate::directory::Directory;
use crate::group::Group;
use crate::place;
use crate::site::index::{Key, city_key, country, region_key};

/// A point on Earth, in degrees (WGS 84): finite, and on it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    pub latitude: f64,
    pub longitude: f64,
}

impl Point {
    /// `None` for what is no point on Earth.
    #[must_use]
    pub fn new(latitude: f64, longitude: f64) -> Option<Self> {
        let held = (-90.0..=90.0).contains(&latitude) && (-180.0..=180.0).contains(&longitude);
        held.then_some(Self { latitude, longitude })
    }

    /// The middle of several points that are near each other.
    fn middle(points: &[Self]) -> Option<Self> {
        let first = points.first()?;
        let count = f64::from(u32::try_from(points.len()).ok()?);
        let latitude = points.iter().map(|p| p.latitude).sum::<f64>() / count;
        let apart = |p: &Self| turned(p.longitude - first.longitude);
        let longitude = first.longitude + points.iter().map(apart).sum::<f64>() / count;
        Self::new(latitude, turned(longitude))
    }
}

/// The same longitude from -180 to 180.
#[must_use]
pub fn turned(longitude: f64) -> f64 {
    longitude - 360.0 * (longitude / 360.0).round()
}

/// A point of a country's largest land, if the atlas draws any.
#[must_use]
pub fn of_country(code: &str) -> Option<Point> {
    place::country(code)?.point.and_then(|(latitude, longitude)| Point::new(latitude, longitude))
}

/// The point that a group's file gives.
fn own(group: &Group) -> Option<Point> {
    let place = group.place.as_ref()?;
    Point::new(place.latitude.as_ref()?.value, place.longitude.as_ref()?.value)
}

/// The place of each group, in the order of [`Directory::groups`].
#[must_use]
pub fn all(directory: &Directory) -> Vec<Option<Point>> {
    let middles = |key: fn(&Group) -> Option<Key>| -> BTreeMap<Key, Point> {
        let mut known: BTreeMap<Key, Vec<Point>> = BTreeMap::new();
        for group in directory.groups() {
            if let (Some(key), Some(point)) = (key(group), own(group)) {
                known.entry(key).or_default().push(point);
            }
        }
        known.into_iter().filter_map(|(key, points)| Some((key, Point::middle(&points)?))).collect()
    };
    let (cities, regions) = (middles(city_key), middles(region_key));
    let spot = |group: &Group| {
        let near = |of: &BTreeMap<Key, Point>, key: Option<Key>| of.get(&key?).copied();
        own(group)
            .or_else(|| near(&cities, city_key(group)))
            .or_else(|| near(&regions, region_key(group)))
            .or_else(|| of_country(country(group)?))
    };
    directory.groups().iter().map(spot).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_on_earth_is_no_point() {
        assert_eq!(Point::new(f64::NAN, 0.0), None);
        assert_eq!(Point::new(0.0, f64::INFINITY), None);
        assert_eq!(Point::new(90.5, 0.0), None);
        assert!(Point::new(-90.0, 180.0).is_some());
    }

    #[test]
    fn a_middle_is_found_across_the_antimeridian() {
        let points =
            [Point { latitude: -16.0, longitude: 179.0 }, Point { latitude: -18.0, longitude: -179.0 }];
        assert_eq!(Point::middle(&points), Some(Point { latitude: -17.0, longitude: -180.0 }));
        assert_eq!(Point::middle(&[]), None);
    }
}

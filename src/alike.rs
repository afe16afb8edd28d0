//! Groups that may be one: the same address, nearly the same name, or the same place and a
//! word of the name.

use crate::address;
use crate::fold::{fold_words, likeness};
use crate::group::Group;

/// Why two groups may be one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// A service of both is at this address.
    Address(String),
    Name,
    /// They lie within [`NEAR`] kilometres of each other and share this word of their names.
    Near(String),
}

/// Kilometres.
pub const NEAR: f64 = 1.0;

/// Letters that a word has at least to tell two groups apart.
const LONG: usize = 4;

/// The groups that may be `one`, with why, in the order of `groups`.
#[must_use]
pub fn alike<'a>(one: &Group, groups: &'a [Group]) -> Vec<(&'a Group, Vec<Reason>)> {
    let own = Traits::of(one);
    let others = groups.iter().filter(|other| other.slug.value != one.slug.value);
    others
        .filter_map(|other| {
            let reasons = own.shared(&Traits::of(other));
            (!reasons.is_empty()).then_some((other, reasons))
        })
        .collect()
}

/// What is compared.
struct Traits {
    like: String,
    words: String,
    /// Likeness, as written.
    addresses: Vec<(String, String)>,
    /// Latitude and longitude in degrees.
    point: Option<(f64, f64)>,
}

impl Traits {
    fn of(group: &Group) -> Self {
        let known = group.links.known.iter();
        let addresses = known.filter_map(|(kind, url)| {
            Some((address::parse(&url.value, kind.takes_mail()).ok()?.likeness(), url.value.clone()))
        });
        Self {
            like: likeness(&group.name),
            words: fold_words(&group.name),
            addresses: addresses.collect(),
            point: group.place.as_ref().and_then(crate::group::Place::point),
        }
    }

    fn shared(&self, other: &Self) -> Vec<Reason> {
        let mut reasons = Vec::new();
        let is_other = |like: &String| other.addresses.iter().any(|(theirs, _)| theirs == like);
        if let Some((_, url)) = self.addresses.iter().find(|(like, _)| is_other(like)) {
            reasons.push(Reason::Address(url.clone()));
        }
        if self.is_named_like(other) {
            reasons.push(Reason::Name);
        }
        let near = self.point.zip(other.point).is_some_and(|(a, b)| kilometres(a, b) <= NEAR);
        let common = || {
            let mut words = self.words.split(' ').filter(|word| word.chars().count() >= LONG);
            words.find(|word| other.words.split(' ').any(|theirs| theirs == *word))
        };
        if near && let Some(word) = common() {
            reasons.push(Reason::Near(word.to_owned()));
        }
        reasons
    }

    /// One edit in six letters, at most three (Damerau-Levenshtein).
    fn is_named_like(&self, other: &Self) -> bool {
        if self.like.is_empty() || other.like.is_empty() {
            return false;
        }
        let (one, two) = (self.like.chars().count(), other.like.chars().count());
        let limit = (one.min(two) / 6).min(3);
        if self.like == other.like {
            return true;
        }
        one.abs_diff(two) <= limit
            && one.max(two) <= 200
            && strsim::damerau_levenshtein(&self.like, &other.like) <= limit
    }
}

/// Along a great circle (haversine), on a sphere of 6,371 km.
fn kilometres((lat1, lon1): (f64, f64), (lat2, lon2): (f64, f64)) -> f64 {
    let half = |a: f64, b: f64| ((b - a).to_radians() / 2.0).sin().powi(2);
    let h = lat1.to_radians().cos() * lat2.to_radians().cos() * half(lon1, lon2) + half(lat1, lat2);
    2.0 * 6371.0 * h.sqrt().min(1.0).asin()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::group::Kind;
    use crate::source::{FileId, Span, Spanned};

    fn group(slug: &str, name: &str) -> Group {
        let plain = |text: &str| Spanned::new(text.to_owned(), Span::at(0));
        let kind = Spanned::new(Kind::Support, Span::at(0));
        Group::new(FileId(0), plain(name), plain(slug), plain("x"), kind)
    }

    fn reasons(one: &Group, other: Group) -> Vec<Reason> {
        alike(one, &[other]).into_iter().flat_map(|(_, reasons)| reasons).collect()
    }

    #[test]
    fn names_an_edit_apart_are_alike_and_those_of_two_towns_are_not() {
        for (one, other, like) in [
            ("Coop-group Togo", "Coopgroup Togos", true),
            ("Atelier du Vélo", "Atelier de vélo", true),
            ("Coop-group Togo", "Coop-group Mali", false),
            ("Astronomie", "Astronomies", true),
            ("Lab 1", "Lab 2", false),
            ("!", "?", false),
        ] {
            let found = reasons(&group("a", one), group("b", other));
            assert_eq!(found == [Reason::Name], like, "{one} / {other}: {found:?}");
        }
        assert_eq!(reasons(&group("a", "Same"), group("a", "Same")), [], "the group itself");
    }

    #[test]
    fn distances_are_those_of_the_earth() {
        let (paris, london) = ((48.8566, 2.3522), (51.5074, -0.1278));
        assert!((kilometres(paris, london) - 343.6).abs() < 1.0);
        assert!(kilometres(paris, paris) < 0.001);
        assert!((kilometres((0.0, 179.999), (0.0, -179.999)) - 0.222).abs() < 0.01);
    }
}

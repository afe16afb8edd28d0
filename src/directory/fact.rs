//! What one may ask of a group, by name: the same names in `ls --columns`, in
//! `--sort`, in `--where` and in the rows of machine formats.

use chrono::NaiveDate;

use super::Directory;
use crate::group::{FieldValue, Founded, Group};
use crate::source::Spanned;

macro_rules! asked {
    ($($variant:ident = $name:literal),+ $(,)?) => {
        /// A question that every group answers.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Asked { $($variant),+ }

        impl Asked {
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            pub const NAMES: &'static [&'static str] = &[$($name),+];

            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

asked! {
    Slug = "slug", Name = "name", Summary = "summary", Type = "type", Activity = "activity",
    Tags = "tags", Ecosystems = "ecosystems", Country = "country", Region = "region", City = "city",
    Latitude = "latitude", Longitude = "longitude", Members = "members", MembersOn = "members_on",
    Verified = "verified", Founded = "founded", Licence = "licence", Language = "language",
    Parent = "parent", Related = "related", Aliases = "aliases", Seeks = "seeks", Offers = "offers",
    Links = "links", Fields = "fields", Path = "path",
}

/// The answer. Words of closed lists and codes are as in the file; what is for
/// people is made of them where people read.
#[derive(Debug, Clone, PartialEq)]
pub enum Fact<'a> {
    Missing,
    Text(&'a str),
    Number(i64),
    Decimal(f64),
    Boolean(bool),
    Day(NaiveDate),
    /// When a group began: a day, or a year alone.
    Founded(Founded),
    List(Vec<&'a str>),
    /// In the order of the model, or of the file where keys are free.
    Map(Vec<(&'a str, Fact<'a>)>),
}

impl Fact<'_> {
    /// Nothing was said: no value, or an empty list.
    #[must_use]
    pub const fn is_missing(&self) -> bool {
        match self {
            Self::Missing => true,
            Self::List(list) => list.is_empty(),
            Self::Map(map) => map.is_empty(),
            _ => false,
        }
    }
}

impl<'a> From<Option<&'a str>> for Fact<'a> {
    fn from(text: Option<&'a str>) -> Self {
        text.map_or(Self::Missing, Self::Text)
    }
}

impl Directory {
    /// What a group answers. The language is the directory's first where the file
    /// names none; ecosystems are slugs; the path is from the directory's root.
    #[must_use]
    pub fn fact<'a>(&'a self, group: &'a Group, asked: Asked) -> Fact<'a> {
        let place = group.place.as_ref();
        match asked {
            Asked::Slug => Fact::Text(&group.slug),
            Asked::Name => Fact::Text(&group.name),
            Asked::Summary => Fact::Text(&group.summary),
            Asked::Type => Fact::Text(group.kind.word()),
            Asked::Activity => Fact::Text(group.activity.word()),
            Asked::Tags => list(&group.tags),
            Asked::Ecosystems => Fact::List(self.ecosystems_of(group).map(|e| e.slug.as_str()).collect()),
            Asked::Country => text(place.and_then(|p| p.country.as_ref())),
            Asked::Region => text(place.and_then(|p| p.region.as_ref())),
            Asked::City => text(place.and_then(|p| p.city.as_ref())),
            Asked::Latitude => degrees(place.and_then(|p| p.latitude.as_ref())),
            Asked::Longitude => degrees(place.and_then(|p| p.longitude.as_ref())),
            Asked::Members => group.members.as_ref().map_or(Fact::Missing, |n| Fact::Number(n.value)),
            Asked::MembersOn => day(group.members_on.as_ref()),
            Asked::Verified => day(group.verified.as_ref()),
            Asked::Founded => group.founded.as_ref().map_or(Fact::Missing, |d| Fact::Founded(d.value)),
            Asked::Licence => text(group.licence.as_ref()),
            Asked::Language => Fact::Text(self.language_of(group)),
            Asked::Parent => text(group.parent.as_ref()),
            Asked::Related => list(&group.related),
            Asked::Aliases => list(&group.aliases),
            Asked::Seeks => list(&group.seeks),
            Asked::Offers => list(&group.offers),
            Asked::Links => links(group),
            Asked::Fields => {
                Fact::Map(group.fields.iter().map(|(key, f)| (key.as_str(), field(&f.value))).collect())
            }
            Asked::Path => Fact::Text(&self.sources().get(group.file).path),
        }
    }
}

type Written = Spanned<String>;

fn degrees(value: Option<&Spanned<f64>>) -> Fact<'static> {
    value.map_or(Fact::Missing, |n| Fact::Decimal(n.value))
}

fn day(value: Option<&Spanned<NaiveDate>>) -> Fact<'static> {
    value.map_or(Fact::Missing, |d| Fact::Day(d.value))
}

fn text(value: Option<&Written>) -> Fact<'_> {
    Fact::from(value.map(|v| v.as_str()))
}

fn list(values: &[Written]) -> Fact<'_> {
    Fact::List(values.iter().map(|v| v.as_str()).collect())
}

fn links(group: &Group) -> Fact<'_> {
    let known = group.links.known.iter().map(|(kind, url)| (kind.key(), Fact::Text(url)));
    let mut map: Vec<_> = known.collect();
    if !group.links.other.is_empty() {
        let other = group.links.other.iter().map(|(label, url)| (label.as_str(), Fact::Text(url)));
        map.push(("other", Fact::Map(other.collect())));
    }
    Fact::Map(map)
}

/// The value of a field that the directory declares.
#[must_use]
pub fn field(value: &FieldValue) -> Fact<'_> {
    match value {
        FieldValue::Text(text) => Fact::Text(text),
        FieldValue::Number(number) => Fact::Decimal(*number),
        FieldValue::Boolean(truth) => Fact::Boolean(*truth),
        FieldValue::Date(day) => Fact::Day(*day),
        FieldValue::List(values) => list(values),
        FieldValue::Other => Fact::Missing,
    }
}

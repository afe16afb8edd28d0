//! A group: what its file says, each value with the place where it was written.

mod closed;
mod keys;
mod links;
pub mod slug;
mod standing;
mod walk;

use std::collections::BTreeMap;
use std::fmt;

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime};

pub use closed::{Activity, Kind, ProjectStatus, Role, Sign};
pub use keys::GROUP;
pub use links::{LinkKind, Links};
pub use standing::{Standing, is_latitude, is_longitude};
pub use walk::{KeyPath, Link, Text, TextKind};

use crate::language;
use crate::source::{FileId, Location, Span, Spanned};

/// One group file, read. A mandatory value that is missing is stood in for by a
/// harmless one so that rules can go on; such a file never reaches a `Directory`.
#[derive(Debug, Clone)]
pub struct Group {
    pub file: FileId,
    pub name: Spanned<String>,
    pub slug: Spanned<String>,
    pub summary: Spanned<String>,
    pub kind: Spanned<Kind>,
    /// CommonMark.
    pub description: Option<Spanned<String>>,
    /// BCP 47; `None`: the directory's first language.
    pub language: Option<Spanned<String>>,
    pub tags: Vec<Spanned<String>>,
    pub activity: Spanned<Activity>,
    pub members: Option<Spanned<i64>>,
    pub members_on: Option<Spanned<NaiveDate>>,
    pub verified: Option<Spanned<NaiveDate>>,
    pub founded: Option<Spanned<Founded>>,
    /// An SPDX expression.
    pub licence: Option<Spanned<String>>,
    pub banner: Option<Spanned<String>>,
    pub logo: Option<Spanned<String>>,
    pub parent: Option<Spanned<String>>,
    pub related: Vec<Spanned<String>>,
    pub aliases: Vec<Spanned<String>>,
    pub seeks: Vec<Spanned<String>>,
    pub offers: Vec<Spanned<String>>,
    pub place: Option<Place>,
    pub links: Links,
    pub charter: BTreeMap<String, Spanned<bool>>,
    pub health: BTreeMap<Sign, Spanned<Pulse>>,
    pub partners: Vec<Partner>,
    pub projects: Vec<Project>,
    pub meetings: Vec<Meeting>,
    pub people: Vec<Person>,
    /// By language tag.
    pub translations: BTreeMap<String, Translation>,
    pub fields: BTreeMap<String, Field>,
}

impl Group {
    /// Whether it has stopped: it leaves things behind, and is not joined any more.
    #[must_use]
    pub fn is_archived(&self) -> bool {
        self.activity.value == Activity::Archived
    }

    /// A group with the four mandatory facts and nothing else.
    #[must_use]
    pub fn new(
        file: FileId,
        name: Spanned<String>,
        slug: Spanned<String>,
        summary: Spanned<String>,
        kind: Spanned<Kind>,
    ) -> Self {
        Self {
            file,
            name,
            slug,
            summary,
            kind,
            description: None,
            language: None,
            tags: Vec::new(),
            activity: Spanned::new(Activity::Active, Span::at(0)),
            members: None,
            members_on: None,
            verified: None,
            founded: None,
            licence: None,
            banner: None,
            logo: None,
            parent: None,
            related: Vec::new(),
            aliases: Vec::new(),
            seeks: Vec::new(),
            offers: Vec::new(),
            place: None,
            links: Links::default(),
            charter: BTreeMap::new(),
            health: BTreeMap::new(),
            partners: Vec::new(),
            projects: Vec::new(),
            meetings: Vec::new(),
            people: Vec::new(),
            translations: BTreeMap::new(),
            fields: BTreeMap::new(),
        }
    }

    /// Where one of its values was written.
    #[must_use]
    pub const fn at(&self, span: Span) -> Location {
        Location { file: self.file, span }
    }

    #[must_use]
    pub fn has_tag(&self, tag: &str) -> bool {
        self.tags.iter().any(|t| t.value == tag)
    }

    /// The text to show a reader of `language`, and the language that it is in:
    /// a translation where there is one, else the original (`None`: it is in the
    /// group's own language).
    #[must_use]
    pub fn name_in(&self, language: &str) -> (&str, bool) {
        let translated = self.translation(language).and_then(|t| t.name.as_ref());
        translated.map_or((self.name.as_str(), false), |t| (t.as_str(), true))
    }

    /// Like [`Group::name_in`].
    #[must_use]
    pub fn summary_in(&self, language: &str) -> (&str, bool) {
        let translated = self.translation(language).and_then(|t| t.summary.as_ref());
        translated.map_or((self.summary.as_str(), false), |t| (t.as_str(), true))
    }

    /// Like [`Group::name_in`].
    #[must_use]
    pub fn description_in(&self, language: &str) -> Option<(&str, bool)> {
        let translated = self.translation(language).and_then(|t| t.description.as_ref());
        let own = self.description.as_ref().map(|d| (d.as_str(), false));
        translated.map(|t| (t.as_str(), true)).or(own)
    }

    /// The translation into `language`, or into a variant of it (`en-GB` for `en`).
    #[must_use]
    pub fn translation(&self, language: &str) -> Option<&Translation> {
        language::of_tag(&self.translations, language)
    }
}

/// A day, or a year alone; as text as precisely as it was written: `2014-01-15`, `2014`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Founded {
    Year(i32),
    Day(NaiveDate),
}

impl Founded {
    #[must_use]
    pub fn year(self) -> i32 {
        match self {
            Self::Year(year) => year,
            Self::Day(day) => day.year(),
        }
    }
}

impl fmt::Display for Founded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year}"),
            Self::Day(day) => write!(f, "{day}"),
        }
    }
}

#[derive(Debug, Clone, Default)]
pub struct Place {
    /// Of the table's header.
    pub span: Span,
    /// ISO 3166-1 alpha-2, in upper case.
    pub country: Option<Spanned<String>>,
    pub region: Option<Spanned<String>>,
    pub city: Option<Spanned<String>>,
    /// WGS 84 degrees.
    pub latitude: Option<Spanned<f64>>,
    /// WGS 84 degrees.
    pub longitude: Option<Spanned<f64>>,
}

impl Place {
    /// Latitude and longitude, when both are there.
    #[must_use]
    pub fn point(&self) -> Option<(f64, f64)> {
        Some((self.latitude.as_ref()?.value, self.longitude.as_ref()?.value))
    }
}

/// When a sign of life was last seen, and its own rhythm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Pulse {
    pub last: Option<NaiveDate>,
    /// How often it happened in the last month.
    pub per_month: Option<i64>,
    /// Neither too little nor too much: least and most in a month.
    pub expected: Option<(i64, i64)>,
    /// How long it may stay silent, in days.
    pub every: Option<i64>,
}

#[derive(Debug, Clone)]
pub struct Partner {
    pub name: Spanned<String>,
    pub url: Option<Spanned<String>>,
    pub logo: Option<Spanned<String>>,
}

#[derive(Debug, Clone)]
pub struct Project {
    pub name: Spanned<String>,
    pub summary: Option<Spanned<String>>,
    pub url: Option<Spanned<String>>,
    pub status: Option<Spanned<ProjectStatus>>,
}

#[derive(Debug, Clone)]
pub struct Meeting {
    pub title: Spanned<String>,
    pub start: Spanned<Moment>,
    pub end: Option<Spanned<Moment>>,
    /// An RFC 5545 RRULE, without the name.
    pub repeat: Option<Spanned<String>>,
    /// `where` in the file.
    pub place: Option<Spanned<String>>,
    pub url: Option<Spanned<String>>,
}

/// When a meeting starts or ends, as precisely as it was written; as text in ISO 8601: a
/// day, a local time, a time with its offset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// A whole day.
    Day(NaiveDate),
    /// In the directory's time zone.
    Local(NaiveDateTime),
    /// With an offset of its own.
    Fixed(DateTime<FixedOffset>),
}

impl Moment {
    /// The day as written, whatever the zone.
    #[must_use]
    pub fn date(self) -> NaiveDate {
        match self {
            Self::Day(day) => day,
            Self::Local(at) => at.date(),
            Self::Fixed(at) => at.date_naive(),
        }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => write!(f, "{day}"),
            Self::Local(at) => write!(f, "{}", at.format("%Y-%m-%dT%H:%M:%S")),
            Self::Fixed(at) => f.write_str(&at.to_rfc3339()),
        }
    }
}

#[derive(Debug, Clone)]
pub struct Person {
    pub name: Spanned<String>,
    pub role: Spanned<Role>,
    pub url: Option<Spanned<String>>,
}

#[derive(Debug, Clone, Default)]
pub struct Translation {
    /// Of the table's header.
    pub span: Span,
    pub name: Option<Spanned<String>>,
    pub summary: Option<Spanned<String>>,
    pub description: Option<Spanned<String>>,
}

/// A field that the directory declares, as written; the rules hold it against its kind.
#[derive(Debug, Clone)]
pub struct Field {
    pub key: Span,
    pub value: Spanned<FieldValue>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum FieldValue {
    Text(String),
    Number(f64),
    Boolean(bool),
    Date(NaiveDate),
    List(Vec<Spanned<String>>),
    /// A table, a date-time or a list of something else: no field takes it.
    Other,
}

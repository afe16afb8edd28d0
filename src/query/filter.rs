//! A filter over groups: several values of one part widen it, several parts narrow it.

use anyhow::Result;
use chrono::NaiveDate;

use super::condition::Condition;
use super::text::{Words, haystack};
use crate::directory::Directory;
use crate::group::{Activity, Group, Kind};

/// What is asked of a group. An empty part asks nothing; `conditions` must all hold,
/// of any other part one value must fit.
#[derive(Debug, Default)]
pub struct Filter {
    pub types: Vec<Kind>,
    pub activities: Vec<Activity>,
    /// As groups bear them.
    pub tags: Vec<String>,
    /// ISO 3166-1 alpha-2, in upper case.
    pub countries: Vec<String>,
    /// Tags of ecosystems.
    pub ecosystems: Vec<String>,
    /// BCP 47: `fr` takes `fr-CA` too.
    pub languages: Vec<String>,
    /// Verified before this day, or never.
    pub stale: Option<NaiveDate>,
    pub texts: Vec<Words>,
    /// The words beside the flags; all must be found.
    pub words: Option<Words>,
    pub conditions: Vec<Condition>,
}

/// A part of a filter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Types,
    Activities,
    Tags,
    Countries,
    Ecosystems,
    Languages,
    Stale,
    Texts,
    Words,
    Conditions,
}

impl Part {
    pub const ALL: [Self; 10] = [
        Self::Types,
        Self::Activities,
        Self::Tags,
        Self::Countries,
        Self::Ecosystems,
        Self::Languages,
        Self::Stale,
        Self::Texts,
        Self::Words,
        Self::Conditions,
    ];

    /// The flag that fills it; `TEXT` for the words beside the flags.
    #[must_use]
    pub const fn flag(self) -> &'static str {
        match self {
            Self::Types => "--type",
            Self::Activities => "--activity",
            Self::Tags => "--tag",
            Self::Countries => "--country",
            Self::Ecosystems => "--ecosystem",
            Self::Languages => "--language",
            Self::Stale => "--stale",
            Self::Texts => "--text",
            Self::Words => "TEXT",
            Self::Conditions => "--where",
        }
    }
}

impl Filter {
    /// The groups that pass, in the directory's order.
    ///
    /// # Errors
    /// When a condition does not go with a group's values.
    pub fn apply<'a>(&self, directory: &'a Directory) -> Result<Vec<&'a Group>> {
        self.without(None, directory)
    }

    /// Of the parts that ask something, the one without which most groups pass, and how
    /// many; `None` when no part by itself keeps them out.
    ///
    /// # Errors
    /// When a condition does not go with a group's values.
    pub fn strictest(&self, directory: &Directory) -> Result<Option<(Part, usize)>> {
        let mut best = None;
        for part in Part::ALL.into_iter().filter(|part| self.asks(*part)) {
            let count = self.without(Some(part), directory)?.len();
            if count > best.map_or(0, |(_, most)| most) {
                best = Some((part, count));
            }
        }
        Ok(best)
    }

    /// Whether a part asks something.
    #[must_use]
    pub const fn asks(&self, part: Part) -> bool {
        match part {
            Part::Types => !self.types.is_empty(),
            Part::Activities => !self.activities.is_empty(),
            Part::Tags => !self.tags.is_empty(),
            Part::Countries => !self.countries.is_empty(),
            Part::Ecosystems => !self.ecosystems.is_empty(),
            Part::Languages => !self.languages.is_empty(),
            Part::Stale => self.stale.is_some(),
            Part::Texts => !self.texts.is_empty(),
            Part::Words => self.words.is_some(),
            Part::Conditions => !self.conditions.is_empty(),
        }
    }

    fn without<'a>(&self, left_out: Option<Part>, directory: &'a Directory) -> Result<Vec<&'a Group>> {
        let parts: Vec<Part> =
            Part::ALL.into_iter().filter(|p| Some(*p) != left_out && self.asks(*p)).collect();
        let mut found = Vec::new();
        'groups: for group in directory.groups() {
            for part in &parts {
                if !self.passes(*part, directory, group)? {
                    continue 'groups;
                }
            }
            found.push(group);
        }
        Ok(found)
    }

    fn passes(&self, part: Part, directory: &Directory, group: &Group) -> Result<bool> {
        let bears = |tags: &[String]| tags.iter().any(|tag| group.has_tag(tag));
        Ok(match part {
            Part::Types => self.types.contains(&group.kind.value),
            Part::Activities => self.activities.contains(&group.activity.value),
            Part::Tags => bears(&self.tags),
            Part::Ecosystems => bears(&self.ecosystems),
            Part::Countries => {
                let country = group.place.as_ref().and_then(|p| p.country.as_ref());
                country.is_some_and(|code| self.countries.contains(&code.value))
            }
            Part::Languages => {
                let own = directory.language_of(group);
                self.languages.iter().any(|wanted| speaks(own, wanted))
            }
            Part::Stale => {
                let verified = group.verified.as_ref().map(|day| day.value);
                self.stale.is_none_or(|before| verified.is_none_or(|day| day < before))
            }
            Part::Texts => {
                let all = haystack(directory, group);
                self.texts.iter().any(|words| words.found_in(&all))
            }
            Part::Words => {
                let all = haystack(directory, group);
                self.words.as_ref().is_none_or(|words| words.found_in(&all))
            }
            Part::Conditions => {
                for condition in &self.conditions {
                    if !condition.holds(directory, group)? {
                        return Ok(false);
                    }
                }
                true
            }
        })
    }
}

/// Whether a language is the wanted one or a variant of it.
pub(super) fn speaks(own: &str, wanted: &str) -> bool {
    let (own, wanted) = (own.to_ascii_lowercase(), wanted.to_ascii_lowercase());
    own.strip_prefix(&wanted).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

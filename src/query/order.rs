//! The order in which groups are listed.

use std::cmp::Ordering;

use crate::directory::{Asked, Directory, Fact};
use crate::fold::fold;
use crate::group::{Activity, Founded, Group, Kind};

/// One key of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    pub by: Asked,
    /// From last to first. Missing values come last all the same.
    pub reversed: bool,
}

impl Key {
    /// What one may sort by.
    pub const BY: [Asked; 8] = [
        Asked::Name,
        Asked::Slug,
        Asked::Type,
        Asked::Activity,
        Asked::Country,
        Asked::Members,
        Asked::Verified,
        Asked::Founded,
    ];

    /// Reads `members` or `-members`.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let (name, reversed) = text.strip_prefix('-').map_or((text, false), |rest| (rest, true));
        let by = Asked::from_name(name).filter(|by| Self::BY.contains(by))?;
        Some(Self { by, reversed })
    }
}

/// What a group is placed by. Comparing keys made once is far cheaper than folding
/// names at every comparison.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Number(i64),
    /// Folded first, so that `Énergie` stands beside `energie`; then as written.
    Text(String, String),
}

/// Sorts by the keys, the first being the strongest; equal groups keep the order of
/// their short names.
pub fn sort(directory: &Directory, groups: &mut Vec<&Group>, keys: &[Key]) {
    let mut ranked: Vec<(Vec<Option<Rank>>, &Group)> =
        groups.iter().map(|g| (keys.iter().map(|key| rank(directory, g, key.by)).collect(), *g)).collect();
    ranked.sort_by(|(a, one), (b, two)| {
        let by_keys = keys
            .iter()
            .zip(a.iter().zip(b))
            .map(|(key, (a, b))| compare(a.as_ref(), b.as_ref(), key.reversed));
        by_keys.fold(Ordering::Equal, Ordering::then).then_with(|| one.slug.value.cmp(&two.slug.value))
    });
    *groups = ranked.into_iter().map(|(_, group)| group).collect();
}

fn compare(a: Option<&Rank>, b: Option<&Rank>, reversed: bool) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) if reversed => b.cmp(a),
        (Some(a), Some(b)) => a.cmp(b),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    }
}

fn rank(directory: &Directory, group: &Group, by: Asked) -> Option<Rank> {
    let place = |at: Option<usize>| at.and_then(|n| i64::try_from(n).ok()).map(Rank::Number);
    match by {
        Asked::Type => place(Kind::ALL.iter().position(|k| *k == group.kind.value)),
        Asked::Activity => place(Activity::ALL.iter().position(|a| *a == group.activity.value)),
        _ => match directory.fact(group, by) {
            Fact::Text(text) => Some(Rank::Text(fold(text), text.to_owned())),
            Fact::Number(number) => Some(Rank::Number(number)),
            Fact::Day(day) | Fact::Founded(Founded::Day(day)) => Some(Rank::Number(days(day))),
            // A year alone stands before the days of that year.
            Fact::Founded(Founded::Year(year)) => {
                chrono::NaiveDate::from_ymd_opt(year, 1, 1).map(|day| Rank::Number(days(day) - 1))
            }
            _ => None,
        },
    }
}

fn days(day: chrono::NaiveDate) -> i64 {
    use chrono::Datelike;
    i64::from(day.num_days_from_ce())
}

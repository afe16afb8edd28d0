//! The rows of the index: what `finder.js`, `list.js` and `results.js` of `templates/assets/` read.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use serde::Serialize;

use super::pack::pack;
use super::spoken::Said;
use crate::export::discreet;
use crate::fold::fold_words;
use crate::group::{Activity, Founded, Group, Kind};
use crate::site::card::{self, Picture};
use crate::site::context::Site;
use crate::site::facets::Facet;
use crate::site::tongue::Tongue;

/// Names and facets. Groups are told by their place in the order of lists, the archived
/// last. In patterns of addresses `-` stands for the name that varies; all addresses start
/// at the folder of the language.
#[derive(Debug, Default, Serialize)]
pub struct Head<'a> {
    /// Of what the page says: for numbers and plurals.
    pub lang: &'a str,
    /// Groups on a page.
    pub page: usize,
    /// Groups in a block of cards.
    pub block: usize,
    /// How many groups are not archived.
    pub living: usize,
    pub names: Vec<String>,
    /// Empty where it is the words of the name.
    pub slugs: Vec<String>,
    /// Each type's word and label; `kind` has a digit for each group: its place here.
    pub kinds: Vec<(&'static str, String)>,
    pub kind: String,
    /// Likewise of activity.
    pub levels: Vec<(&'static str, String)>,
    pub level: String,
    /// What lists can be ordered by, the greatest first: a number for each group, 0 if
    /// unknown. Names order themselves.
    pub sorts: BTreeMap<&'static str, Sort>,
    pub facets: Vec<Column<'a>>,
    pub group: String,
    pub banner: String,
    pub media: String,
    /// The made banners of each page of the list, in one file.
    pub sheets: Vec<Option<String>>,
    /// Where the cards of each block are; nothing where they are here.
    pub blocks: Vec<Option<String>>,
    /// Where words are, by the number of their first character modulo the number of parts.
    pub shards: Vec<Option<String>>,
    pub say: BTreeMap<&'static str, Said>,
}

/// What lists can be ordered by, or the script that has it.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum Sort {
    Here(Vec<i64>),
    Apart(String),
}

impl Head<'_> {
    /// What there is to say of each group.
    #[must_use]
    pub fn of_groups(site: &Site<'_>, tongue: &Tongue, order: &[usize]) -> Self {
        let groups = || order.iter().map(|n| site.group(*n));
        let names: Vec<String> =
            groups().map(|g| discreet::text(&tongue.name(site.directory, g).text).into_owned()).collect();
        let slugs = groups().zip(&names).map(|(group, name)| slug(&group.slug.value, name)).collect();
        let kind = |kind: Kind| Kind::ALL.iter().position(|k| *k == kind);
        let level = |level: Activity| Activity::ALL.iter().position(|a| *a == level);
        let digit = |at: Option<usize>| at.and_then(|at| char::from_digit(u32::try_from(at).ok()?, 36));
        let members: Vec<i64> = groups().map(|g| g.members.as_ref().map_or(0, |m| m.value)).collect();
        let founded = |g: &Group| g.founded.as_ref().map_or(0, |f| day(f.value));
        let founded: Vec<i64> = groups().map(founded).collect();
        // Where all came on one day, that orders nothing.
        let added = |g: &Group| site.history.of(&g.slug.value).map_or(0, |past| number(past.created));
        let added: Vec<i64> = groups().map(added).collect();
        let several = added.iter().any(|day| Some(day) != added.first());
        let added = if several { added } else { Vec::new() };
        let sorts = [("added", added), ("founded", founded), ("members", members)];
        Self {
            slugs,
            names,
            kinds: Kind::ALL.iter().map(|k| (k.word(), tongue.label("type", k.word()))).collect(),
            kind: groups().filter_map(|g| digit(kind(g.kind.value))).collect(),
            levels: Activity::ALL.iter().map(|a| (a.word(), tongue.label("activity", a.word()))).collect(),
            level: groups().filter_map(|g| digit(level(g.activity.value))).collect(),
            sorts: sorts
                .into_iter()
                .filter(|(_, all)| all.iter().any(|n| *n != 0))
                .map(|(key, all)| (key, Sort::Here(all)))
                .collect(),
            ..Self::default()
        }
    }
}

/// `20140115`: orders like the day.
fn day(founded: Founded) -> i64 {
    match founded {
        Founded::Year(year) => i64::from(year) * 10_000,
        Founded::Day(day) => number(day),
    }
}

fn number(day: NaiveDate) -> i64 {
    i64::from(day.year()) * 10_000 + i64::from(day.month() * 100 + day.day())
}

/// Nothing where the script can make it of the name as well: for Latin letters, of which
/// no browser knows others than we do.
fn slug(slug: &str, name: &str) -> String {
    let latin = name.chars().all(|c| c < '\u{250}');
    let same = latin && fold_words(name).replace(' ', "-") == slug;
    if same { String::new() } else { slug.to_owned() }
}

/// A facet and the groups of each of its values.
#[derive(Debug, Serialize)]
pub struct Column<'a> {
    key: &'a str,
    /// The pattern of its values' pages.
    page: String,
    choices: Vec<Choice<'a>>,
    /// Of each value, packed; with spaces between.
    groups: String,
}

/// The id, the label; its language where it is another, and the place of the value that
/// it is within.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Choice<'a> {
    Plain(&'a str, Cow<'a, str>),
    Full(&'a str, Cow<'a, str>, Option<&'a str>, Option<usize>),
}

impl<'a> Column<'a> {
    /// `place`: of each group in the order of lists.
    #[must_use]
    pub fn new(site: &Site<'_>, tongue: &Tongue, facet: &'a Facet, place: &[usize]) -> Self {
        let page = facet.base.join("-/").under(&tongue.prefix);
        let choice = |c: &'a crate::site::facets::Choice| match (&c.label.lang, c.within) {
            (None, None) => Choice::Plain(&c.id, discreet::text(&c.label.text)),
            (lang, within) => Choice::Full(&c.id, discreet::text(&c.label.text), lang.as_deref(), within),
        };
        let packed = |c: &crate::site::facets::Choice| {
            let mut places: Vec<usize> = c.groups.iter().map(|n| place[*n]).collect();
            places.sort_unstable();
            pack(places)
        };
        Self {
            key: &facet.key,
            page: site.links.relative(&tongue.prefix, page.as_str()),
            choices: facet.choices.iter().map(choice).collect(),
            groups: facet.choices.iter().map(packed).collect::<Vec<_>>().join(" "),
        }
    }
}

/// What a card shows beside what [`Head`] has: summary, place, members, the languages of
/// name and summary where they are others than the page's, and the file of its banner.
/// Nothing at the end is left out.
pub type Card = Vec<Option<String>>;

#[must_use]
pub fn card(site: &Site<'_>, tongue: &Tongue, n: usize) -> Card {
    let group = site.group(n);
    let summary = tongue.of_group(site.directory, group, group.summary_in(&tongue.tag));
    let banner = group.banner.as_ref().filter(|name| Picture::of(site.directory, name).is_some());
    let mut row = vec![
        Some(discreet::text(&summary.text).into_owned()),
        card::place(tongue, group).map(|place| discreet::text(&place).into_owned()),
        card::members(tongue, group),
        tongue.name(site.directory, group).lang,
        summary.lang,
        banner.map(|name| name.value.clone()),
    ];
    while row.last().is_some_and(Option::is_none) {
        row.pop();
    }
    row
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_short_names_that_differ_are_told() {
        assert_eq!(slug("coop-group-benin", "Coop-group Bénin"), "");
        assert_eq!(slug("benin", "Coop-group Bénin"), "benin");
        assert_eq!(slug("x-tech", "Χ tech"), "x-tech", "another script");
    }
}

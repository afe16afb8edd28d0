//! A cell of the crossings: its groups in marks and words, where they are shown, or the
//! invitation of an empty one.

use serde::Serialize;
use url::form_urlencoded;

use super::Maker;
use crate::group::Activity;
use crate::msg;
use crate::site::crossings::{Cell, Territory};
use crate::site::route::{Address, encoded};
use crate::site::within::within;

/// A cell in words.
#[derive(Debug, Default, Serialize)]
pub(super) struct Shown {
    /// `● 2 ◆ 1`; empty where there is no group.
    pub marks: String,
    /// `territorial` or `thematic`, if all its groups are the one or the other.
    class: &'static str,
    /// What the marks say, or what an empty cell invites to.
    label: String,
    /// The only group, or the shortest page on which all of them are.
    address: Option<Address>,
    /// The list of exactly these groups, as filters of the whole list.
    query: Option<String>,
    /// Of an empty cell: what the page where groups are proposed is asked with.
    propose: Option<String>,
}

impl Maker<'_> {
    pub(super) fn cell(&self, tag: &str, theme: &str, at: &Territory, place: &str, cell: Cell) -> Shown {
        if cell.count() == 0 {
            return self.gap(tag, theme, at);
        }
        let tongue = self.tongue;
        let counted =
            [("●", "site-territorial-groups", cell.territorial), ("◆", "site-other-groups", cell.others)];
        let counted: Vec<_> = counted.into_iter().filter(|(_, _, count)| *count > 0).collect();
        let mark = |(mark, _, count): &(&str, &str, usize)| {
            let count = u32::try_from(*count).unwrap_or(u32::MAX);
            format!("{mark}\u{a0}{}", tongue.number(f64::from(count)))
        };
        let words = counted.iter().map(|(_, id, count)| tongue.count(id, *count)).collect::<Vec<_>>();
        let groups = match &words[..] {
            [one, other] => tongue.say(&msg!("site-cell-both", one = one, other = other)),
            _ => words.concat(),
        };
        let only = cell.last.filter(|_| cell.count() == 1).map(|n| self.site.group(n));
        let label = match only {
            Some(group) => {
                let name = &tongue.name(self.site.directory, group).text;
                tongue.say(&msg!("site-cell-one", theme = theme, place = place, groups = groups, name = name))
            }
            None => tongue.say(&msg!("site-cell", theme = theme, place = place, groups = groups)),
        };
        let marks = counted.iter().map(mark).collect::<Vec<_>>().join(" ");
        // What is seen is part of the name (WCAG 2.5.3): said as it is written, where words
        // alone would not say the numbers so.
        let number = |(.., count): &(&str, &str, usize)| {
            tongue.number(f64::from(u32::try_from(*count).unwrap_or(u32::MAX)))
        };
        let seen = counted.len() == 1 && label.contains(&number(&counted[0]));
        let label = if seen { label } else { tongue.list(&[&marks, &label]) };
        Shown {
            marks,
            class: match (cell.territorial, cell.others) {
                (_, 0) => "territorial",
                (0, _) => "thematic",
                _ => "",
            },
            label,
            address: only.map(|g| Address::group(&g.slug.value)).or_else(|| self.shortest(tag, at)),
            query: if only.is_some() { None } else { self.query(tag, at, cell.archived) },
            propose: None,
        }
    }

    /// An empty cell.
    fn gap(&self, tag: &str, theme: &str, at: &Territory) -> Shown {
        let tongue = self.tongue;
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("tag", tag);
        let place = match at {
            Territory::Country(code) => {
                query.append_pair("country", code);
                let place = within(code, tongue.code());
                Some(
                    place.unwrap_or_else(|| tongue.say(&msg!("site-in-place", place = tongue.country(code)))),
                )
            }
            Territory::Region { country, name, .. } => {
                query.append_pair("country", country).append_pair("region", name);
                Some(tongue.say(&msg!("site-in-place", place = name)))
            }
            Territory::Nowhere => None,
        };
        let label = match place {
            Some(place) => tongue.say(&msg!("site-propose-within", theme = theme, place = place)),
            None => tongue.say(&msg!("site-propose-theme", theme = theme)),
        };
        Shown { propose: Some(query.finish()), label, ..Shown::default() }
    }

    /// Of the pages that hold all groups of a cell, the one with the fewest others.
    fn shortest(&self, tag: &str, at: &Territory) -> Option<Address> {
        let index = &self.site.index;
        let theme = index.tags.get(tag).map(|groups| (groups.len(), self.site.tag(tag)));
        let country = match at {
            Territory::Country(code) => {
                index.countries.get(code).map(|groups| (groups.len(), Some(Address::country(code))))
            }
            Territory::Region { country, segment, .. } => {
                let mut regions = index.regions.get(country).into_iter().flat_map(|all| all.values());
                let region = regions.find(|region| region.segment == *segment);
                region.map(|region| (region.groups.len(), Some(Address::region(country, segment))))
            }
            Territory::Nowhere => None,
        };
        let ecosystem =
            self.of.map(|e| (self.site.members(e).len(), Some(Address::ecosystem(&e.slug.value))));
        [theme, country, ecosystem].into_iter().flatten().min()?.1
    }

    fn query(&self, tag: &str, at: &Territory, archived: bool) -> Option<String> {
        let place = match at {
            Territory::Country(code) => code.to_ascii_lowercase(),
            Territory::Region { country, segment, .. } => {
                format!("{}/{}", country.to_ascii_lowercase(), encoded(segment))
            }
            Territory::Nowhere => return None,
        };
        let mut query = format!("tag={}&country={place}", encoded(self.site.segments.get(tag)?));
        if let Some(ecosystem) = self.of {
            query.extend(["&eco=", ecosystem.slug.value.as_str()]);
        }
        if archived {
            // A level that no group is at would be a filter that does not exist.
            let groups = self.site.directory.groups();
            let living = [Activity::Active, Activity::Preparing].into_iter();
            let there = living.filter(|level| groups.iter().any(|g| g.activity.value == *level));
            query.push_str("&activity=");
            query.push_str(&there.map(Activity::word).collect::<Vec<_>>().join(","));
        }
        Some(query)
    }
}

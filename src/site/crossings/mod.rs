//! Themes by territories: how many groups work on what, and where. Counted here once, in
//! no language; the page says it in words.

mod room;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::index::{self, Index};
use crate::directory::Directory;
use crate::group::{Group, Kind};

/// A table of themes by territories, both in the order of their use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crossings {
    /// Those of no territory come last.
    pub territories: Vec<Territory>,
    pub themes: Vec<Theme>,
    /// Themes and territories before any were left out.
    pub total: (usize, usize),
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Territory {
    /// ISO 3166-1 alpha-2.
    Country(String),
    /// A part of the only country, by the end of its address, and as most groups write it.
    Region { country: String, segment: String, name: String },
    /// The groups that name no such place.
    Nowhere,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    pub tag: String,
    /// By the territory's place; nothing where there is no group. Many themes are of few places.
    cells: BTreeMap<usize, Cell>,
}

impl Theme {
    /// In the territory at a place.
    #[must_use]
    pub fn cell(&self, territory: usize) -> Cell {
        self.cells.get(&territory).copied().unwrap_or_default()
    }

    /// How many groups it has, wherever they are.
    fn count(&self) -> usize {
        self.cells.values().map(Cell::count).sum()
    }
}

/// The groups of a theme in a territory, the archived left out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Cell {
    pub territorial: usize,
    /// Thematic and support groups.
    pub others: usize,
    /// The last of them, in the order of slugs.
    pub last: Option<usize>,
    /// Whether archived groups stand in the same place.
    pub archived: bool,
}

impl Cell {
    #[must_use]
    pub const fn count(&self) -> usize {
        self.territorial + self.others
    }
}

impl Crossings {
    /// Counts `groups` (indexes into the directory, ascending). `None` when there is nothing
    /// to cross: fewer than two themes or two territories.
    #[must_use]
    pub fn new(directory: &Directory, index: &Index, groups: &[usize]) -> Option<Self> {
        let all: Vec<(usize, &Group)> = groups.iter().map(|n| (*n, &directory.groups()[*n])).collect();
        let places = Places::new(all.iter().map(|(_, group)| *group));
        let spots: Vec<Territory> = all.iter().map(|(_, group)| places.of(index, group)).collect();
        let mut used: BTreeMap<&Territory, usize> = BTreeMap::new();
        for ((_, group), spot) in all.iter().zip(&spots) {
            *used.entry(spot).or_default() += usize::from(!group.is_archived());
        }
        // Where only archived groups are, there is no column.
        let mut used: Vec<_> = used.into_iter().filter(|(_, living)| *living > 0).collect();
        used.sort_by_key(|(spot, living)| (**spot == Territory::Nowhere, Reverse(*living)));
        let columns: BTreeMap<&Territory, usize> = used.iter().map(|(spot, _)| *spot).zip(0..).collect();

        let shared: BTreeSet<&str> =
            directory.settings().ecosystems.iter().map(|e| e.tag.value.as_str()).collect();
        let mut rows: BTreeMap<&str, BTreeMap<usize, Cell>> = BTreeMap::new();
        for ((n, group), spot) in all.iter().zip(&spots) {
            let Some(column) = columns.get(spot) else { continue };
            // A tag that is written twice is one tag.
            let tags: BTreeSet<&str> = group.tags.iter().map(|tag| tag.value.as_str()).collect();
            for tag in tags.difference(&shared) {
                rows.entry(tag).or_default().entry(*column).or_default().add(*n, group);
            }
        }
        let themes = rows.into_iter().map(|(tag, cells)| Theme { tag: tag.to_owned(), cells });
        let mut themes: Vec<Theme> = themes.filter(|theme| theme.count() > 0).collect();
        themes.sort_by_key(|theme| Reverse(theme.count()));
        let territories: Vec<Territory> = used.into_iter().map(|(spot, _)| spot.clone()).collect();
        let total = (themes.len(), territories.len());
        (total.0 > 1 && total.1 > 1).then_some(Self { territories, themes, total })
    }
}

impl Cell {
    fn add(&mut self, n: usize, group: &Group) {
        if group.is_archived() {
            self.archived = true;
            return;
        }
        if group.kind.value == Kind::Territorial {
            self.territorial += 1;
        } else {
            self.others += 1;
        }
        self.last = Some(n);
    }
}

/// How territories are told apart: by country, or by region where there is one country only.
struct Places {
    /// The only country.
    regions: Option<String>,
}

impl Places {
    fn new<'a>(groups: impl Iterator<Item = &'a Group> + Clone) -> Self {
        let living = groups.filter(|group| !group.is_archived());
        let mut countries = living.filter_map(index::country);
        let Some(first) = countries.next() else { return Self { regions: None } };
        if countries.any(|other| other != first) {
            return Self { regions: None };
        }
        Self { regions: Some(first.to_owned()) }
    }

    fn of(&self, index: &Index, group: &Group) -> Territory {
        let Some(country) = index::country(group) else { return Territory::Nowhere };
        if self.regions.is_none() {
            return Territory::Country(country.to_owned());
        }
        let here = index.region_of(group).filter(|(of, _)| Some(*of) == self.regions.as_deref());
        here.map_or(Territory::Nowhere, |(country, region)| Territory::Region {
            country: country.to_owned(),
            segment: region.segment.clone(),
            name: region.name.clone(),
        })
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use crate::directory::Draft;
    use crate::group::{Activity, Place};
    use crate::settings::Settings;
    use crate::source::{FileId, Sources, Span, Spanned};

    fn text(value: &str) -> Spanned<String> {
        Spanned::new(value.to_owned(), Span::at(0))
    }

    /// `slug kind place tags`, a place being a country, `country/region` or `-`; an archived
    /// group's slug begins with `old`.
    fn directory(lines: &[&str]) -> Directory {
        let group = |line: &&str| {
            let words: Vec<&str> = line.split(' ').collect();
            let kind = Kind::ALL.iter().find(|kind| kind.word().starts_with(words[1])).expect("a type");
            let kind = Spanned::new(*kind, Span::at(0));
            let mut group = Group::new(FileId(0), text(words[0]), text(words[0]), text("x"), kind);
            let (country, region) = words[2].split_once('/').unwrap_or((words[2], ""));
            if country != "-" {
                let region = (!region.is_empty()).then(|| text(region));
                group.place = Some(Place { country: Some(text(country)), region, ..Place::default() });
            }
            group.tags = words[3..].iter().map(|tag| text(tag)).collect();
            if words[0].starts_with("old") {
                group.activity.value = Activity::Archived;
            }
            group
        };
        let groups = lines.iter().map(group).collect();
        let draft = Draft { sources: Sources::default(), settings: Settings::default(), groups };
        Directory::new(draft, |_| true)
    }

    pub fn crossed(lines: &[&str]) -> Option<Crossings> {
        let directory = directory(lines);
        let all: Vec<usize> = (0..directory.groups().len()).collect();
        Crossings::new(&directory, &Index::new(&directory), &all)
    }

    /// The heads, then a line a theme: `●2◆1`, `-` for nothing, `†` for archived groups.
    fn drawn(crossings: &Crossings) -> Vec<String> {
        let head = crossings.territories.iter().map(|territory| match territory {
            Territory::Country(code) => code.clone(),
            Territory::Region { name, .. } => name.clone(),
            Territory::Nowhere => "nowhere".to_owned(),
        });
        let cell = |cell: Cell| {
            let part = |mark: &str, n: usize| if n > 0 { format!("{mark}{n}") } else { String::new() };
            let text = part("●", cell.territorial) + &part("◆", cell.others);
            let text = if text.is_empty() { "-".to_owned() } else { text };
            text + if cell.archived { "†" } else { "" }
        };
        let row = |theme: &Theme| {
            let cells = (0..crossings.territories.len()).map(|n| cell(theme.cell(n)));
            [theme.tag.clone()].into_iter().chain(cells).collect::<Vec<_>>().join(" ")
        };
        let head = head.collect::<Vec<_>>().join(" ");
        [head].into_iter().chain(crossings.themes.iter().map(row)).collect()
    }

    #[test]
    fn groups_are_counted_by_theme_and_country() {
        let crossings = crossed(&[
            "a terr ML health health",
            "b terr ML health water",
            "c them FR health",
            "d supp - water",
            "e them ML water",
            "old terr ML water",
            "old-2 terr TG fire",
        ]);
        let expected = ["ML FR nowhere", "health ●2 ◆1 -", "water ●1◆1† - ◆1"];
        assert_eq!(drawn(&crossings.expect("a table")), expected);
    }

    #[test]
    fn in_one_country_the_territories_are_its_regions() {
        let crossings = crossed(&[
            "a terr FR/Bretagne health",
            "b terr FR/bretagne health",
            "c terr FR/Bretagne water",
            "d them FR/Alsace health",
            "e them FR health",
        ]);
        let expected = ["Bretagne Alsace nowhere", "health ●2 ◆1 ◆1", "water ●1 - -"];
        assert_eq!(drawn(&crossings.expect("a table")), expected);
    }

    #[test]
    fn there_is_nothing_to_cross_without_two_of_each() {
        assert_eq!(crossed(&["a terr ML health water"]), None, "one territory");
        assert_eq!(crossed(&["a terr ML health", "b terr TG health"]), None, "one theme");
        assert_eq!(crossed(&["a them - health", "b them - water"]), None, "no place");
        assert_eq!(crossed(&["a terr ML health", "old terr TG water"]), None, "archived");
        assert_eq!(crossed(&[]), None);
    }
}

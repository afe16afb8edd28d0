//! Themes by territories: how many groups work on what, and where. Counted here once, in
//! no language; the page says it in words.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::index::{self, Index};
use crate::directory::Directory;
use crate::group::{Activity, Group, Kind};

/// Themes and territories on the first page at most.
const FIRST: (usize, usize) = (20, 20);
/// Themes and territories on the page of them all: beyond, a table helps nobody.
const ALL: (usize, usize) = (60, 40);
/// Themes and territories in a frame on another site.
const SMALL: (usize, usize) = (10, 6);
/// Themes and territories on the page of an ecosystem, beside its list: the first that have
/// room there.
const GLIMPSES: [usize; 3] = [4, 3, 2];
/// Elements of HTML that the first page's table and lists may have, about: what is left of
/// the second best class (`EcoIndex`, B) when the rest of the page is counted.
const ELEMENTS: usize = 600;
/// The same for the page of them all, which nobody opens by chance.
const MANY: usize = 2_200;
/// Below so many columns, themes are left out before territories are.
const NARROW: usize = 6;
/// Territories in a theme's line on narrow screens.
pub const LINE: usize = 6;

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
    /// One for each territory.
    pub cells: Vec<Cell>,
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
            *used.entry(spot).or_default() += usize::from(is_living(group));
        }
        // Where only archived groups are, there is no column.
        let mut used: Vec<_> = used.into_iter().filter(|(_, living)| *living > 0).collect();
        used.sort_by_key(|(spot, living)| (**spot == Territory::Nowhere, Reverse(*living)));
        let columns: BTreeMap<&Territory, usize> = used.iter().map(|(spot, _)| *spot).zip(0..).collect();

        let shared: BTreeSet<&str> =
            directory.settings().ecosystems.iter().map(|e| e.tag.value.as_str()).collect();
        let mut rows: BTreeMap<&str, Vec<Cell>> = BTreeMap::new();
        for ((n, group), spot) in all.iter().zip(&spots) {
            let Some(column) = columns.get(spot) else { continue };
            // A tag that is written twice is one tag.
            let tags: BTreeSet<&str> = group.tags.iter().map(|tag| tag.value.as_str()).collect();
            for tag in tags.difference(&shared) {
                let row = rows.entry(tag).or_insert_with(|| vec![Cell::default(); columns.len()]);
                row[*column].add(*n, group);
            }
        }
        let living = |cells: &[Cell]| cells.iter().map(Cell::count).sum::<usize>();
        let themes = rows.into_iter().filter(|(_, cells)| living(cells) > 0);
        let mut themes: Vec<Theme> =
            themes.map(|(tag, cells)| Theme { tag: tag.to_owned(), cells }).collect();
        themes.sort_by_key(|theme| Reverse(living(&theme.cells)));
        let territories: Vec<Territory> = used.into_iter().map(|(spot, _)| spot.clone()).collect();
        let total = (themes.len(), territories.len());
        (total.0 > 1 && total.1 > 1).then_some(Self { territories, themes, total })
    }

    /// What the first page shows: the most used, and no more than a light page holds.
    #[must_use]
    pub fn first(&self) -> Self {
        self.within(FIRST, ELEMENTS)
    }

    /// The most used that make no more elements than that.
    fn within(&self, most: (usize, usize), elements: usize) -> Self {
        let mut cut = self.cut(most);
        while cut.elements() > elements {
            let (themes, territories) = (cut.themes.len(), cut.territories.len());
            let smaller =
                if territories > NARROW { (themes, territories - 1) } else { (themes - 1, territories) };
            cut = cut.cut(smaller);
        }
        cut
    }

    /// What the page of them all shows.
    #[must_use]
    pub fn all(&self) -> Self {
        self.within(ALL, MANY)
    }

    /// What a frame on another site has room for.
    #[must_use]
    pub fn small(&self) -> Self {
        self.cut(SMALL)
    }

    /// What the page of an ecosystem shows of them, in so many elements.
    #[must_use]
    pub fn glimpse(&self, room: usize) -> Option<Self> {
        GLIMPSES.iter().map(|side| self.cut((*side, *side))).find(|cut| cut.bare() <= room)
    }

    /// Whether some themes or territories were left out.
    #[must_use]
    pub fn is_cut(&self) -> bool {
        (self.themes.len(), self.territories.len()) != self.total
    }

    /// The first of each, and the groups of no territory.
    fn cut(&self, (themes, territories): (usize, usize)) -> Self {
        let width = self.territories.len();
        let nowhere = self.territories.last() == Some(&Territory::Nowhere);
        let kept = |column: &usize| *column < territories || width <= territories;
        let mut columns: Vec<usize> = (0..width).filter(kept).collect();
        if nowhere && columns.len() < width {
            columns.pop();
            columns.push(width - 1);
        }
        let row = |theme: &Theme| Theme {
            tag: theme.tag.clone(),
            cells: columns.iter().map(|column| theme.cells[*column]).collect(),
        };
        Self {
            territories: columns.iter().map(|column| self.territories[*column].clone()).collect(),
            themes: self.themes.iter().take(themes).map(row).collect(),
            total: self.total,
        }
    }

    /// How many elements of HTML it makes, about: in the table a cell and its link each, and
    /// a line for each theme with its most used territories in the lists for narrow screens.
    fn elements(&self) -> usize {
        let full = |theme: &Theme| theme.cells.iter().filter(|cell| cell.count() > 0).count();
        let lines: usize = self.themes.iter().map(|theme| 6 + full(theme).min(LINE)).sum();
        2 * (self.themes.len() + 1) * self.territories.len() + lines
    }

    /// The same of the table alone, what frames it and says what its marks mean included.
    fn bare(&self) -> usize {
        let columns = 2 * self.territories.len();
        13 + columns + self.themes.len() * (3 + columns)
    }
}

impl Cell {
    fn add(&mut self, n: usize, group: &Group) {
        if !is_living(group) {
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

fn is_living(group: &Group) -> bool {
    group.activity.value != Activity::Archived
}

/// How territories are told apart: by country, or by region where there is one country only.
struct Places {
    /// The only country.
    regions: Option<String>,
}

impl Places {
    fn new<'a>(groups: impl Iterator<Item = &'a Group> + Clone) -> Self {
        let living = groups.filter(|group| is_living(group));
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
mod tests {
    use super::*;
    use crate::directory::Draft;
    use crate::group::Place;
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

    fn crossed(lines: &[&str]) -> Option<Crossings> {
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
        let cell = |cell: &Cell| {
            let part = |mark: &str, n: usize| if n > 0 { format!("{mark}{n}") } else { String::new() };
            let text = part("●", cell.territorial) + &part("◆", cell.others);
            let text = if text.is_empty() { "-".to_owned() } else { text };
            text + if cell.archived { "†" } else { "" }
        };
        let row = |theme: &Theme| {
            let cells = theme.cells.iter().map(cell);
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

    #[test]
    fn the_first_page_is_light_and_keeps_those_of_no_territory() {
        let countries = ["FR", "ML", "SN", "BJ", "TG", "NE", "GA", "CI", "BF", "MR", "MA", "BE", "-"];
        let lines: Vec<String> = (0..countries.len() * 90)
            .map(|n| format!("g-{n} terr {} t-{}", countries[n % countries.len()], n / countries.len()))
            .collect();
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let all = crossed(&lines).expect("a table");
        assert_eq!(all.total, (90, 13));
        let first = all.first();
        assert!(first.elements() <= ELEMENTS && first.is_cut(), "{}", first.elements());
        assert_eq!((first.themes.len(), first.territories.len()), (20, 8));
        assert_eq!(first.territories.last(), Some(&Territory::Nowhere));
        assert_eq!((all.all().themes.len(), all.all().territories.len()), (60, 12));
        assert!(all.all().is_cut());
    }
}

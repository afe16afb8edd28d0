//! Crossings: a table of themes by territories, for the directory and for each ecosystem,
//! whose empty cells invite.

use serde::Serialize;

use crate::fold::fold;
use crate::group::Activity;
use crate::msg;
use crate::settings::Ecosystem;
use crate::site::context::{Edition, Menu, Page, Site, View};
use crate::site::crossings::{Cell, Crossings, LINE, Territory};
use crate::site::propose::{self, Prefill};
use crate::site::route::{Address, encoded};
use crate::site::tongue::{Text, Tongue};
use crate::site::within::within;

#[derive(Debug, Serialize)]
pub struct Matrix {
    title: String,
    /// The ecosystem that it is of, if not of the whole directory.
    ecosystem: Option<(Text, Address)>,
    /// The page of all ecosystems, or the first crossings: where one comes from.
    trail: Vec<(Text, Address)>,
    columns: Vec<Column>,
    rows: Vec<Row>,
    /// The country whose regions the columns are.
    country: Option<String>,
    /// Themes and territories in all.
    total: (usize, usize),
    /// Whether some of them are not shown here.
    cut: bool,
    /// The page of them all, from the first one.
    all: Option<Address>,
    /// The page of all themes.
    tags: Address,
    /// Whether empty cells lead anywhere.
    invites: bool,
}

#[derive(Debug, Serialize)]
struct Column {
    label: String,
    address: Option<Address>,
}

#[derive(Debug, Serialize)]
struct Row {
    label: Text,
    address: Option<Address>,
    cells: Vec<Shown>,
    /// The columns of the line for narrow screens, and how many more there are.
    line: Vec<usize>,
    rest: usize,
    /// Where a group of this theme is proposed, wherever it is.
    propose: Option<String>,
}

/// A cell in words.
#[derive(Debug, Default, Serialize)]
struct Shown {
    /// `● 2 ◆ 1`; empty where there is no group.
    marks: String,
    /// `territorial` or `thematic`, if all its groups are the one or the other.
    class: &'static str,
    /// What the marks say, or what an empty cell invites to.
    label: String,
    /// The only group, or the shortest page on which all of them are.
    address: Option<Address>,
    /// The list of exactly these groups, as filters of the whole list.
    query: Option<String>,
    /// Outside: where such a group is proposed.
    propose: Option<String>,
}

pub fn pages<'a>(site: &'a Site<'a>, edition: &'a Edition) -> Vec<Page<'a>> {
    let mut pages = Vec::new();
    if let Some(crossings) = &site.crossings {
        pages.extend(both(site, edition, None, crossings));
    }
    for ecosystem in &site.directory.settings().ecosystems {
        if let Some(crossings) = of_ecosystem(site, ecosystem) {
            pages.extend(both(site, edition, Some(ecosystem), &crossings));
        }
    }
    pages
}

/// What there is to cross in an ecosystem.
#[must_use]
pub fn of_ecosystem(site: &Site<'_>, ecosystem: &Ecosystem) -> Option<Crossings> {
    Crossings::new(site.directory, &site.index, site.members(ecosystem))
}

/// The most used themes and territories, then if there are more the page of them all.
fn both<'a>(
    site: &'a Site<'a>,
    edition: &'a Edition,
    of: Option<&'a Ecosystem>,
    crossings: &Crossings,
) -> Vec<Page<'a>> {
    let first = of.map_or_else(Address::matrix, |e| Address::ecosystem(&e.slug.value).join("matrix/"));
    let all = first.join("all/");
    let cut = crossings.first();
    let (is_cut, to_all, back) = (cut.is_cut(), all.clone(), first.clone());
    let page = Page::new(first, "matrix.html", move || {
        let matrix = Maker { site, tongue: &edition.tongue, of }.matrix(&cut);
        shown(&edition.tongue, &Matrix { all: is_cut.then(|| to_all.clone()), ..matrix })
    });
    let mut pages = vec![page];
    if is_cut {
        let whole = crossings.all();
        pages.push(Page::new(all, "matrix_all.html", move || {
            let tongue = &edition.tongue;
            let mut matrix = Maker { site, tongue, of }.matrix(&whole);
            matrix.trail.push((Text { text: tongue.word("site-matrix"), lang: None }, back.clone()));
            shown(tongue, &Matrix { title: tongue.word("site-matrix-all-title"), ..matrix })
        }));
    }
    pages
}

fn shown(tongue: &Tongue, matrix: &Matrix) -> View {
    let title = match &matrix.ecosystem {
        Some((name, _)) => format!("{}, {}", matrix.title, name.text),
        None => matrix.title.clone(),
    };
    let menu = if matrix.ecosystem.is_some() { Menu::Ecosystems } else { Menu::Matrix };
    View::new(title, matrix).under(menu).described(Some(tongue.word("site-matrix-lead")))
}

/// Crossings in the words of a language.
#[must_use]
pub fn table(site: &Site<'_>, tongue: &Tongue, of: Option<&Ecosystem>, crossings: &Crossings) -> Matrix {
    Maker { site, tongue, of }.matrix(crossings)
}

struct Maker<'a> {
    site: &'a Site<'a>,
    tongue: &'a Tongue,
    of: Option<&'a Ecosystem>,
}

impl Maker<'_> {
    fn matrix(&self, crossings: &Crossings) -> Matrix {
        let (site, tongue) = (self.site, self.tongue);
        let ecosystem =
            self.of.map(|e| (tongue.title(e.title_in(&tongue.tag)), Address::ecosystem(&e.slug.value)));
        let index = (Text { text: tongue.word("site-ecosystems"), lang: None }, Address::ecosystems());
        let country = crossings.territories.iter().find_map(|t| match t {
            Territory::Region { country, .. } => Some(tongue.country(country)),
            _ => None,
        });
        let named = |territory: &Territory| {
            let address = match territory {
                Territory::Country(code) => Some(Address::country(code)),
                Territory::Region { country, segment, .. } => Some(Address::region(country, segment)),
                Territory::Nowhere => None,
            };
            Column { label: self.territory(territory, country.is_some()), address }
        };
        // From A to Z: one looks for a country by its name.
        let numbered = crossings.territories.iter().enumerate();
        let mut columns: Vec<(usize, &Territory, Column)> =
            numbered.map(|(n, territory)| (n, territory, named(territory))).collect();
        columns.sort_by_cached_key(|(_, at, column)| (**at == Territory::Nowhere, fold(&column.label)));
        let invites = self.propose(&Prefill::default(), "").is_some();
        let rows = crossings.themes.iter().map(|theme| {
            let label = tongue.tag_name(site.directory, &theme.tag);
            let cell = |(n, territory, column): &(usize, &Territory, Column)| {
                self.cell(&theme.tag, &label.text, territory, &column.label, theme.cell(*n))
            };
            let cells: Vec<Shown> = columns.iter().map(cell).collect();
            let mut line: Vec<usize> = (0..cells.len()).filter(|n| !cells[*n].marks.is_empty()).collect();
            let rest = line.len().saturating_sub(LINE);
            line.truncate(LINE);
            let prefill = Prefill { tags: &[&theme.tag], bare: true, ..Prefill::default() };
            let subject = tongue.say(&msg!("site-propose-theme", theme = &label.text));
            Row {
                address: site.tag(&theme.tag),
                cells,
                line,
                rest,
                propose: self.propose(&prefill, &subject),
                label,
            }
        });
        Matrix {
            title: tongue.word("site-matrix"),
            trail: ecosystem.iter().flat_map(|own| [index.clone(), own.clone()]).collect(),
            ecosystem,
            rows: rows.collect(),
            columns: columns.into_iter().map(|(_, _, column)| column).collect(),
            country,
            total: crossings.total,
            cut: crossings.is_cut(),
            all: None,
            tags: Address::tags(),
            invites,
        }
    }

    fn territory(&self, territory: &Territory, regions: bool) -> String {
        match territory {
            Territory::Country(code) => self.tongue.country(code),
            Territory::Region { name, .. } => name.clone(),
            Territory::Nowhere if regions => self.tongue.word("site-no-region"),
            Territory::Nowhere => self.tongue.word("site-no-territory"),
        }
    }

    fn cell(&self, tag: &str, theme: &str, at: &Territory, place: &str, cell: Cell) -> Shown {
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
        Shown {
            marks: counted.iter().map(mark).collect::<Vec<_>>().join(" "),
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
        let tags = [tag];
        let prefill = Prefill { tags: &tags, bare: true, ..Prefill::default() };
        let (prefill, place) = match at {
            Territory::Country(code) => {
                let place = within(code, tongue.code());
                let place =
                    place.unwrap_or_else(|| tongue.say(&msg!("site-in-place", place = tongue.country(code))));
                (Prefill { country: Some(code), ..prefill }, Some(place))
            }
            Territory::Region { country, name, .. } => {
                let prefill = Prefill { country: Some(country), region: Some(name), ..prefill };
                (prefill, Some(tongue.say(&msg!("site-in-place", place = name))))
            }
            Territory::Nowhere => (prefill, None),
        };
        let label = match place {
            Some(place) => tongue.say(&msg!("site-propose-within", theme = theme, place = place)),
            None => tongue.say(&msg!("site-propose-theme", theme = theme)),
        };
        Shown { propose: self.propose(&prefill, &label), label, ..Shown::default() }
    }

    /// The forge's editor; where there is none, a letter to the directory, or the repository.
    fn propose(&self, prefill: &Prefill<'_>, subject: &str) -> Option<String> {
        propose::place(self.site.directory.settings(), self.tongue, prefill, subject)
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

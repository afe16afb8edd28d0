//! Crossings: a table of themes by territories, for the directory and for each ecosystem,
//! whose empty cells invite.

mod cell;

use serde::Serialize;

use crate::fold::fold;
use crate::settings::Ecosystem;
use crate::site::context::{Edition, Menu, Page, Site, View};
use crate::site::crossings::{Crossings, Territory};
use crate::site::route::Address;
use crate::site::tongue::{Text, Tongue};
use cell::Shown;

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
        let rows = crossings.themes.iter().map(|theme| {
            let label = tongue.tag_name(site.directory, &theme.tag);
            let cell = |(n, territory, column): &(usize, &Territory, Column)| {
                self.cell(&theme.tag, &label.text, territory, &column.label, theme.cell(*n))
            };
            Row { address: site.tag(&theme.tag), cells: columns.iter().map(cell).collect(), label }
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
}

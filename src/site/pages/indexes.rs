//! All values of a facet: themes, countries with their regions, languages, answers.

use serde::Serialize;

use crate::fold::fold;
use crate::site::context::{Edition, Menu, Page, Site, View};
use crate::site::facets::{Choice, Facet};
use crate::site::list::Pages;
use crate::site::route::Address;
use crate::site::tongue::Text;

/// Values on a page, with their parts: two elements each.
const PAGE: usize = 250;

#[derive(Debug, Serialize)]
struct Index<'a> {
    title: Text,
    lines: Vec<Line<'a>>,
    pages: Pages,
}

#[derive(Debug, Serialize)]
struct Line<'a> {
    label: &'a Text,
    address: Address,
    count: usize,
    parts: Vec<Line<'a>>,
}

pub fn pages<'a>(_: &'a Site<'a>, edition: &'a Edition) -> Vec<Page<'a>> {
    // Ecosystems have a page kind of their own.
    let listed = edition.facets.iter().filter(|f| f.key != "eco" && !f.choices.is_empty());
    listed.filter_map(|facet| of(edition, facet, &facet.index()?)).flatten().collect()
}

fn of<'a>(edition: &'a Edition, facet: &'a Facet, index: &Address) -> Option<Vec<Page<'a>>> {
    let total = facet.top().count().div_ceil(PAGE);
    let page = |n: usize| {
        let pages = Pages::new(index, n, total);
        Page::new(index.page(n), "indexes.html", move || {
            let title = title(edition, facet);
            let menu = if facet.key == "tag" { Menu::Tags } else { Menu::Groups };
            let lines = lines(facet).into_iter().skip((n - 1) * PAGE).take(PAGE).collect();
            View::new(title.text.clone(), &Index { title, lines, pages: pages.clone() }).under(menu)
        })
    };
    (total > 0).then(|| (1..=total).map(page).collect())
}

fn title(edition: &Edition, facet: &Facet) -> Text {
    let id = match facet.key.as_str() {
        "tag" => "site-tags-title",
        "country" => "site-countries-title",
        "lang" => "site-languages-title",
        _ => return facet.plural.clone(),
    };
    Text { text: edition.tongue.word(id), lang: None }
}

/// From A to Z, the parts of each below it.
fn lines(facet: &Facet) -> Vec<Line<'_>> {
    let name = |choice: &Choice| (fold(&choice.label.text), choice.id.clone());
    let mut tops: Vec<(usize, &Choice)> = facet.top().collect();
    tops.sort_by_cached_key(|(_, choice)| name(choice));
    let whole = facet.choices.len() <= PAGE;
    let mut lines = Vec::new();
    for (at, choice) in tops {
        // Where there are too many, the page of each has its own.
        let mut parts: Vec<&Choice> = facet.parts(at).filter(|_| whole).collect();
        parts.sort_by_cached_key(|choice| name(choice));
        let parts = parts.into_iter().map(|part| line(facet, part, Vec::new())).collect();
        lines.push(line(facet, choice, parts));
    }
    lines
}

fn line<'a>(facet: &Facet, choice: &'a Choice, parts: Vec<Line<'a>>) -> Line<'a> {
    Line { label: &choice.label, address: facet.address(choice), count: choice.groups.len(), parts }
}

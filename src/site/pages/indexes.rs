//! All values of a facet: themes, countries with their regions, languages, answers.

use serde::Serialize;

use crate::fold::fold;
use crate::site::context::{Edition, Menu, Page, Site, View};
use crate::site::facets::{Choice, Facet};
use crate::site::route::Address;
use crate::site::tongue::Text;

#[derive(Debug, Serialize)]
struct Index<'a> {
    title: Text,
    lines: Vec<Line<'a>>,
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
    let page = |facet: &'a Facet| {
        let make = move || {
            let title = title(edition, facet);
            let menu = if facet.key == "tag" { Menu::Tags } else { Menu::Groups };
            View::new(title.text.clone(), &Index { title, lines: lines(facet) }).under(menu)
        };
        Some(Page::new(facet.index()?, "indexes.html", make))
    };
    listed.filter_map(page).collect()
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
    let mut lines = Vec::new();
    for (at, choice) in tops {
        let mut parts: Vec<&Choice> = facet.parts(at).collect();
        parts.sort_by_cached_key(|choice| name(choice));
        let parts = parts.into_iter().map(|part| line(facet, part, Vec::new())).collect();
        lines.push(line(facet, choice, parts));
    }
    lines
}

fn line<'a>(facet: &Facet, choice: &'a Choice, parts: Vec<Line<'a>>) -> Line<'a> {
    Line { label: &choice.label, address: facet.address(choice), count: choice.groups.len(), parts }
}

//! Every group from A to Z, in one page or, where there are many, one page a letter.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::fold::fold;
use crate::site::card;
use crate::site::context::{Edition, Menu, Page, Site, View};
use crate::site::index::name_key;
use crate::site::list::Pages;
use crate::site::route::Address;
use crate::site::tongue::Text;
use crate::typography;

/// Groups on a page.
const PAGE: usize = 500;

#[derive(Debug, Serialize)]
struct All {
    count: usize,
    letters: Vec<Letter>,
    sections: Vec<Section>,
    pages: Pages,
}

/// A first letter of names; `#` for digits, signs and scripts without an alphabet.
#[derive(Debug, Clone, Serialize)]
struct Letter {
    /// As it is read.
    sign: String,
    /// Its place in this page, or in its own.
    id: String,
    /// Its page, where it has one of its own.
    address: Option<Address>,
    /// Of its groups, as it is read.
    count: String,
}

#[derive(Debug, Serialize)]
struct Section {
    letter: String,
    id: String,
    groups: Vec<Line>,
}

#[derive(Debug, Serialize)]
struct Line {
    address: Address,
    name: Text,
    place: Option<String>,
    /// On paper.
    printed: Option<String>,
    archived: bool,
}

pub fn pages<'a>(site: &'a Site<'a>, edition: &'a Edition) -> Vec<Page<'a>> {
    let letters = by_letter(site, edition);
    let whole = site.directory.groups().len() <= PAGE;
    let letter = |(letter, groups): (&String, &Vec<usize>)| Letter {
        sign: letter.to_uppercase(),
        id: segment(letter).to_owned(),
        address: (!whole).then(|| Address::letter(segment(letter))),
        count: typography::number(groups.len() as u64, edition.tongue.code()),
    };
    let index: Vec<_> = letters.iter().map(letter).collect();
    let page = |address: Address, pages: Pages, sections: Vec<(String, Vec<usize>)>| {
        let index = index.clone();
        let make = move || {
            let lines = |(letter, groups): &(String, Vec<usize>)| Section {
                letter: letter.to_uppercase(),
                id: segment(letter).to_owned(),
                groups: groups.iter().map(|n| line(site, edition, *n)).collect(),
            };
            let sections = sections.iter().map(lines).collect();
            let count = site.directory.groups().len();
            let view = All { count, letters: index.clone(), sections, pages: pages.clone() };
            View::new(edition.tongue.word("site-all"), &view).under(Menu::Groups)
        };
        Page::new(address, "all.html", make)
    };
    if whole {
        let one = Pages::new(&Address::all(), 1, 1);
        return vec![page(Address::all(), one, letters.into_iter().collect())];
    }
    let mut all = vec![page(Address::all(), Pages::new(&Address::all(), 1, 1), Vec::new())];
    for (letter, groups) in letters {
        let first = Address::letter(segment(&letter));
        let total = groups.len().div_ceil(PAGE);
        for (n, part) in groups.chunks(PAGE).enumerate() {
            let pages = Pages::new(&first, n + 1, total);
            all.push(page(first.page(n + 1), pages, vec![(letter.clone(), part.to_vec())]));
        }
    }
    all
}

/// Groups by the first letter of their folded names.
fn by_letter(site: &Site<'_>, edition: &Edition) -> BTreeMap<String, Vec<usize>> {
    let mut order: Vec<usize> = (0..site.directory.groups().len()).collect();
    order.sort_by_cached_key(|n| name_key(site.group(*n), &edition.tongue));
    let mut letters: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for n in order {
        let name = fold(site.group(n).name_in(&edition.tongue.tag).0);
        let first = name.chars().find(|c| c.is_alphanumeric()).filter(|c| is_letter(*c));
        letters.entry(first.map_or_else(|| "#".to_owned(), String::from)).or_default().push(n);
    }
    letters
}

/// Of a script with so few letters that each can head a section: those up to Georgian,
/// and Tifinagh.
fn is_letter(c: char) -> bool {
    c.is_alphabetic() && matches!(c, 'a'..='\u{10ff}' | '\u{2d30}'..='\u{2d7f}')
}

fn segment(letter: &str) -> &str {
    if letter == "#" { "other" } else { letter }
}

fn line(site: &Site<'_>, edition: &Edition, n: usize) -> Line {
    let group = site.group(n);
    let name = edition.tongue.name(site.directory, group);
    Line {
        address: Address::group(&group.slug.value),
        // `Mali, Mali` says nothing more.
        place: card::place(&edition.tongue, group).filter(|place| fold(place) != fold(&name.text)),
        name,
        printed: card::printed(site, &edition.tongue, group),
        archived: group.is_archived(),
    }
}

//! A list of groups in pages of 24: the cards, the facets, the numbers below.

use std::collections::BTreeMap;
use std::sync::Arc;

use minijinja::value::Value;
use serde::Serialize;

use super::context::{Edition, Page, Site, View};
use super::route::Address;
use super::segments::digest;
use crate::words::Arg;

/// Cards on a page: what keeps its weight in the best class.
pub const PAGE: usize = 24;

/// The made banners of one page, in one file; lists of the same groups share it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    pub address: Address,
    /// Indexes of groups that have no banner of their own.
    pub groups: Vec<usize>,
}

impl Sheet {
    /// `None` when every group has a banner of its own.
    #[must_use]
    pub fn new(site: &Site<'_>, groups: &[usize]) -> Option<Self> {
        let made: Vec<_> = groups.iter().copied().filter(|n| site.group(*n).banner.is_none()).collect();
        if made.is_empty() {
            return None;
        }
        let slugs: Vec<_> = made.iter().map(|n| site.group(*n).slug.as_str()).collect();
        let kinds = made.iter().map(|n| site.group(*n).kind.value.word());
        let name = slugs.iter().copied().chain(kinds).collect::<Vec<_>>().join(" ");
        Some(Self { address: Address::banner(&format!("sheets/{}", digest(&name, 16))), groups: made })
    }
}

impl Sheet {
    /// The banner of one group that has none of its own, in a file of its own.
    #[must_use]
    pub fn alone(site: &Site<'_>, group: usize) -> Option<Self> {
        let of = site.group(group);
        let address = Address::banner(&of.slug.value);
        of.banner.is_none().then(|| Self { address, groups: vec![group] })
    }
}

/// What a template shows of a page of a list.
#[derive(Debug, Serialize)]
pub struct Listed {
    /// Of the whole list.
    pub count: usize,
    pub living: Vec<Value>,
    pub archived: Vec<Value>,
    /// Of the whole list.
    pub archived_count: usize,
    /// Of the whole list.
    pub living_count: usize,
    /// What the list is ordered by, in a message: who meets next and when groups were last
    /// confirmed, as far as any of its groups says so, then by name.
    pub order: &'static str,
    pub sheet: Option<Address>,
    pub facets: Value,
    /// Whether this is the list of all groups, which the facets are filters of.
    pub whole: bool,
    /// The map that shows the same groups, with scripts; without, those of the directory.
    pub map: Option<Address>,
    /// What the search looks in, and what lists can be ordered by.
    pub finder: Option<(Address, Vec<&'static str>)>,
    /// What an address of a filtered list says of this list, where its facets are of its
    /// groups alone: `eco=cyou`.
    pub within: Option<String>,
    /// The list's first page: the choice that is made in the facets.
    pub here: Address,
    pub pages: Pages,
}

/// Splits a list in pages. `groups` in the order of lists; `view` makes the whole of a
/// page from its list and its number.
pub fn pages<'a>(
    site: &'a Site<'a>,
    edition: &'a Edition,
    (address, template): (&Address, &'static str),
    groups: Vec<usize>,
    view: impl Fn(Listed, usize) -> View + Send + Sync + 'a,
) -> Vec<Page<'a>> {
    let total = groups.len().div_ceil(PAGE).max(1);
    let archived = |n: &&usize| site.group(**n).is_archived();
    let archived_count = groups.iter().filter(archived).count();
    let order = order(site, &groups);
    let shared = address == &Address::list() || template == "facet.html";
    let mapped = shared && groups.iter().any(|n| site.spots[*n].is_some());
    let (groups, view, first) = (Arc::new(groups), Arc::new(view), address.clone());
    let page = move |n: usize| {
        let (groups, view, first) = (Arc::clone(&groups), Arc::clone(&view), first.clone());
        let range = (n - 1) * PAGE..groups.len().min(n * PAGE);
        let sheet = Sheet::new(site, &groups[range.clone()]);
        let sheet_address = sheet.as_ref().map(|s| s.address.clone());
        let make = move || {
            let card = |n: &usize| edition.cards(site)[*n].clone();
            let finder = || edition.finder(site).map(|f| (f.index.clone(), f.sorts.clone()));
            let whole = first == Address::list();
            let (old, living): (Vec<_>, Vec<_>) = groups[range.clone()].iter().partition(archived);
            let listed = Listed {
                count: groups.len(),
                living: living.into_iter().map(card).collect(),
                archived: old.into_iter().map(card).collect(),
                archived_count,
                living_count: groups.len() - archived_count,
                order,
                sheet: sheet_address.clone(),
                facets: edition.column.clone(),
                finder: whole.then(finder).flatten(),
                whole,
                map: mapped.then(Address::map),
                within: None,
                here: first.clone(),
                pages: Pages::new(&first, n, total),
            };
            let view = view(listed, n);
            if n == 1 {
                return view;
            }
            let number = BTreeMap::from([("number".to_owned(), Arg::from(n))]);
            let title = format!("{}, {}", view.title, edition.tongue.say_with("site-page", number));
            View { title, ..view }
        };
        Page { banners: sheet.into_iter().collect(), ..Page::new(address.page(n), template, make) }
    };
    (1..=total).map(page).collect()
}

fn order(site: &Site<'_>, groups: &[usize]) -> &'static str {
    if groups.iter().any(|n| site.meetings.next[*n].is_some()) {
        "site-order-met"
    } else if groups.iter().any(|n| site.group(*n).verified.is_some()) {
        "site-order-dated"
    } else {
        "site-order-name"
    }
}

/// Groups in the order of lists.
#[must_use]
pub fn ordered(edition: &Edition, groups: impl IntoIterator<Item = usize>) -> Vec<usize> {
    let mut groups: Vec<_> = groups.into_iter().collect();
    groups.sort_by_key(|n| edition.rank[*n]);
    groups
}

/// The links from one page of a list to the others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Pages {
    pub current: usize,
    pub total: usize,
    pub previous: Option<Address>,
    pub next: Option<Address>,
    /// The first, the last and those around; a gap is `None`.
    pub numbers: Vec<Option<(usize, Address)>>,
}

impl Pages {
    #[must_use]
    pub fn new(list: &Address, current: usize, total: usize) -> Self {
        let near = |n: usize| n == 1 || n == total || n.abs_diff(current) <= 1;
        // A gap of one page is that page.
        let kept = |n: usize| near(n) || (near(n - 1) && near(n + 1));
        let mut numbers = Vec::new();
        for n in 1..=total {
            if kept(n) {
                numbers.push(Some((n, list.page(n))));
            } else if numbers.last().is_some_and(Option::is_some) {
                numbers.push(None);
            }
        }
        Self {
            current,
            total,
            previous: (current > 1).then(|| list.page(current - 1)),
            next: (current < total).then(|| list.page(current + 1)),
            numbers,
        }
    }
}

/// What a list is headed by.
#[derive(Debug, Serialize)]
pub struct Headed<H> {
    pub head: H,
    pub list: Listed,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(current: usize, total: usize) -> String {
        let pages = Pages::new(&Address::list(), current, total);
        let mark = |n: &Option<(usize, Address)>| n.as_ref().map_or("…".to_owned(), |(n, _)| n.to_string());
        pages.numbers.iter().map(mark).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn numbers_are_those_that_one_wants() {
        assert_eq!(shown(1, 1), "1");
        assert_eq!(shown(1, 4), "1 2 3 4");
        assert_eq!(shown(1, 9), "1 2 … 9");
        assert_eq!(shown(4, 9), "1 2 3 4 5 … 9");
        assert_eq!(shown(5, 9), "1 … 4 5 6 … 9");
        assert_eq!(shown(9, 9), "1 … 8 9");
    }
}

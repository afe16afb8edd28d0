//! What a site may weigh, and what it does: measured on its files as they are made.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use super::weight::{self, Weight};
use super::{Content, OutFile};

/// What the pages of one template may weigh.
struct Limits {
    template: &'static str,
    /// Bytes of the page, compressed.
    page: usize,
    elements: usize,
    /// Besides pictures of the directory's own.
    requests: usize,
    /// The worst grade of the `EcoIndex`.
    grade: char,
    /// Whether contributors' texts make the size: then half of the pages have to keep it.
    half: bool,
}

const fn limits(template: &'static str, page: usize, elements: usize, grade: char) -> Limits {
    Limits { template, page, elements, requests: 8, grade, half: false }
}

/// By template; the last is for every other one.
const PAGES: &[Limits] = &[
    limits("home.html", 8_000, 380, 'A'),
    limits("facet.html", 8_000, 380, 'A'),
    limits("ecosystem.html", 8_000, 380, 'A'),
    Limits { half: true, ..limits("group.html", 5_000, 380, 'A') },
    limits("map.html", 8_000, 380, 'A'),
    limits("matrix.html", 12_000, 1_000, 'B'),
    // Asked for by who wants them all: as long as what there is, up to here.
    limits("matrix_all.html", 20_000, 2_500, 'D'),
    limits("all.html", 60_000, 2_500, 'D'),
    Limits { requests: 4, ..limits("embed.html", 6_000, 300, 'A') },
    // With the rules of all that it asks: many scripts, and light ones.
    Limits { requests: 12, ..limits("propose.html", 8_000, 600, 'B') },
    limits("", 8_000, 600, 'B'),
];

/// Compressed bytes of files, by the beginning and the end of their path.
const FILES: &[(&str, &str, usize)] = &[
    ("assets/style.", ".css", 6_000),
    ("assets/list.", ".js", 6_000),
    ("assets/world.", ".svg", 25_000),
    ("assets/leaflet", ".js", 60_000),
    ("assets/markercluster", ".js", 10_000),
    ("assets/world.", ".js", 45_000),
    // With Leaflet, on demand only.
    ("assets/markercluster", ".js", 10_000),
    ("assets/propose", ".js", 6_000),
    ("assets/", ".js", 3_000),
    ("assets/", ".css", 6_000),
    ("b/sheets/", ".svg", 4_000),
    ("index/", ".js", 100_000),
    ("propose/", ".js", 25_000),
    ("w/", ".js", 1_000),
];

/// Bytes a group that the files of all groups may have beyond that: what 5,000 are allowed.
const INDEXED: usize = 20;

/// What is held against a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    Page,
    Elements,
    Requests,
    Grade,
    Foreign,
    File,
}

/// The worst of its kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// A template, or the beginning of files' names.
    pub of: String,
    pub what: What,
    /// Bytes, or a count, or for a grade the distance from A.
    pub value: usize,
    pub limit: usize,
    /// The file that it was found in.
    pub path: String,
}

impl Row {
    #[must_use]
    pub const fn is_over(&self) -> bool {
        self.value > self.limit
    }
}

/// Sees every file of a site.
#[derive(Debug, Default)]
pub struct Budget(Mutex<Seen>);

#[derive(Debug, Default)]
struct Seen {
    pages: BTreeMap<&'static str, Vec<(Weight, String)>>,
    /// The largest file of each row of [`FILES`].
    files: BTreeMap<usize, (usize, String)>,
}

impl Budget {
    pub fn see(&self, file: &OutFile) {
        let row = || {
            FILES.iter().position(|(start, end, _)| file.path.starts_with(start) && file.path.ends_with(end))
        };
        let measured = match (&file.page, &file.content) {
            (None, Content::Made(bytes)) => row().map(|row| (row, weight::zipped_well(bytes))),
            _ => None,
        };
        let page = match (file.page, &file.content) {
            (Some((template, weight)), Content::Made(bytes)) => {
                Some((template, Weight { page: weight::zipped_well(bytes), ..weight }))
            }
            (page, _) => page,
        };
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((template, weight)) = page {
            seen.pages.entry(template).or_default().push((weight, file.path.clone()));
        } else if let Some((row, bytes)) = measured {
            let worst = seen.files.entry(row).or_default();
            // Of two as large the first by name: the files come in no order.
            if bytes > worst.0 || (bytes == worst.0 && file.path < worst.1) {
                *worst = (bytes, file.path.clone());
            }
        }
    }

    /// Every limit of a directory of so many groups, with what comes nearest to it or goes beyond.
    #[must_use]
    pub fn rows(&self, groups: usize) -> Vec<Row> {
        let seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut rows = Vec::new();
        let mut foreign =
            Row { of: String::new(), what: What::Foreign, value: 0, limit: 0, path: String::new() };
        for (template, pages) in &seen.pages {
            let own = |limits: &&Limits| limits.template == *template || limits.template.is_empty();
            let Some(limits) = PAGES.iter().find(own) else { continue };
            let mut row = |what: What, limit: usize, half: bool, value: &dyn Fn(&Weight) -> usize| {
                let mut all: Vec<_> = pages.iter().map(|(weight, path)| (value(weight), path)).collect();
                all.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(b.1)));
                let at = if half { all.len() / 2 } else { 0 };
                if let Some((value, path)) = all.get(at) {
                    rows.push(Row {
                        of: (*template).to_owned(),
                        what,
                        value: *value,
                        limit,
                        path: (*path).clone(),
                    });
                }
            };
            row(What::Page, limits.page, limits.half, &|w| w.page);
            row(What::Elements, limits.elements, limits.half, &|w| w.elements);
            row(What::Requests, limits.requests, false, &|w| w.requests - w.pictures);
            row(What::Grade, distance(limits.grade), limits.half, &|w| distance(w.grade()));
            for (weight, path) in pages {
                foreign.value += weight.foreign;
                // The first by name: the pages come in no order.
                if weight.foreign > 0 && (foreign.path.is_empty() || *path < foreign.path) {
                    foreign.path.clone_from(path);
                }
            }
        }
        for (row, (bytes, path)) in &seen.files {
            let (start, end, limit) = FILES[*row];
            let limit = if start == "index/" { limit.max(INDEXED * groups) } else { limit };
            rows.push(Row {
                of: format!("{start}*{end}"),
                what: What::File,
                value: *bytes,
                limit,
                path: path.clone(),
            });
        }
        rows.push(foreign);
        rows
    }
}

fn distance(grade: char) -> usize {
    (u32::from(grade).saturating_sub(u32::from('A'))) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Bytes that cannot be compressed.
    fn noise(bytes: usize) -> Vec<u8> {
        use sha2::{Digest, Sha256};
        (0..bytes).flat_map(|n| Sha256::digest(n.to_le_bytes())).take(bytes).collect()
    }

    fn page(template: &'static str, page: usize, elements: usize, path: &str) -> OutFile {
        let weight = Weight { page, bytes: page, elements, requests: 4, ..Weight::default() };
        OutFile { path: path.to_owned(), content: Content::Made(noise(page)), page: Some((template, weight)) }
    }

    #[test]
    fn the_worst_of_each_kind_is_told() {
        let budget = Budget::default();
        budget.see(&page("home.html", 3000, 300, "index.html"));
        budget.see(&page("home.html", 9000, 200, "page/2/index.html"));
        let rows = budget.rows(2);
        let of = |what| rows.iter().find(|row| row.what == what).map(|row| row.path.as_str());
        assert_eq!(of(What::Page), Some("page/2/index.html"));
        assert_eq!(of(What::Elements), Some("index.html"));
        let over: Vec<_> = rows.iter().filter(|row| row.is_over()).map(|row| row.what).collect();
        assert_eq!(over, [What::Page]);
    }

    #[test]
    fn of_pages_that_ask_elsewhere_the_first_by_name_is_told() {
        let budget = Budget::default();
        for path in ["groups/b/index.html", "groups/a/index.html", "groups/c/index.html"] {
            let mut page = page("group.html", 3000, 100, path);
            page.page = page.page.map(|(template, weight)| (template, Weight { foreign: 1, ..weight }));
            budget.see(&page);
        }
        let rows = budget.rows(3);
        let foreign =
            rows.iter().find(|row| row.what == What::Foreign).map(|row| (row.path.as_str(), row.value));
        assert_eq!(foreign, Some(("groups/a/index.html", 3)));
    }

    #[test]
    fn the_index_may_grow_with_the_groups() {
        let budget = Budget::default();
        let content = Content::Made(noise(150_000));
        budget.see(&OutFile { path: "index/en.js".to_owned(), content, page: None });
        let over = |groups| budget.rows(groups).iter().any(Row::is_over);
        assert!(over(300) && over(5_000) && !over(10_000));
    }

    #[test]
    fn long_texts_of_a_few_groups_are_their_own() {
        let budget = Budget::default();
        for (n, bytes) in [2000, 2500, 40_000].into_iter().enumerate() {
            budget.see(&page("group.html", bytes, 100, &format!("groups/g{n}/index.html")));
        }
        let rows = budget.rows(2);
        let page = rows.iter().find(|row| row.what == What::Page).map(|row| row.path.as_str());
        assert_eq!(page, Some("groups/g1/index.html"), "the middle one");
        assert!(rows.iter().all(|row| !row.is_over()), "{rows:?}");
    }

    #[test]
    fn files_have_the_limit_of_the_first_row_that_names_them() {
        let budget = Budget::default();
        let content = Content::Made(noise(40_000));
        let file = |path: &str| OutFile { path: path.to_owned(), content: content.clone(), page: None };
        budget.see(&file("assets/style.1c0ff118.css"));
        budget.see(&file("groups.json"));
        let rows = budget.rows(2);
        let named: Vec<_> = rows
            .iter()
            .filter(|row| row.what == What::File)
            .map(|row| (row.of.as_str(), row.is_over()))
            .collect();
        assert_eq!(named, [("assets/style.*.css", true)]);
    }
}

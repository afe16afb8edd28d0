//! Tags and ecosystems, with how many groups are in each.

use serde::Serialize;

use super::json::SCHEMA;
use super::table::{Column, laid_out};
use super::{Cells, Reader, csv, plain};
use crate::directory::Directory;
use crate::fold::fold;
use crate::group::Group;
use crate::json;
use crate::visible;

/// The tags of a directory: those in use, and those of its vocabulary.
#[derive(Debug)]
pub struct Tags<'a> {
    rows: Vec<Tag<'a>>,
}

#[derive(Debug, Serialize)]
struct Tag<'a> {
    #[serde(rename = "tag")]
    id: &'a str,
    /// In the user's language; the tag itself where the vocabulary has no label.
    label: &'a str,
    groups: usize,
    /// The slug of the ecosystem whose tag it is.
    ecosystem: Option<&'a str>,
    /// Declared in `[tags]`.
    declared: bool,
    deprecated: bool,
}

impl<'a> Tags<'a> {
    /// Sorted by count, the most used first, then by label; by label alone if `by_name`.
    #[must_use]
    pub fn new(directory: &'a Directory, language: &str, by_name: bool) -> Self {
        let settings = directory.settings();
        let used: Vec<&str> = directory.tags().map(|(tag, _)| tag).collect();
        let unused = settings.tags.keys().map(String::as_str).filter(|tag| used.binary_search(tag).is_err());
        let unused = unused.map(|tag| (tag, 0));
        let row = |(tag, groups): (&'a str, usize)| Tag {
            id: tag,
            label: settings.tag_name(tag, language),
            groups,
            ecosystem: settings.ecosystems.iter().find(|e| e.tag.value == tag).map(|e| e.slug.as_str()),
            declared: settings.tags.contains_key(tag),
            deprecated: settings.tags.get(tag).is_some_and(|t| t.deprecated),
        };
        let mut rows: Vec<_> = directory.tags().chain(unused).map(row).collect();
        rows.sort_by_cached_key(|row| {
            let count = if by_name { 0 } else { usize::MAX - row.groups };
            (count, fold(row.label), row.id)
        });
        Self { rows }
    }

    #[must_use]
    pub fn table(&self, reader: &Reader<'_>) -> String {
        let words = reader.words;
        let headings = ["ask-tag", "ask-label", "ask-groups", "ask-remarks"];
        let rows = self.rows.iter().map(|row| {
            let mut remarks = Vec::new();
            if row.ecosystem.is_some() {
                remarks.push(words.text("tag-ecosystem"));
            }
            if row.groups == 0 {
                remarks.push(words.text("tag-unused"));
            }
            if row.deprecated {
                remarks.push(words.text("tag-deprecated"));
            }
            let label = if row.label == row.id { "" } else { row.label };
            line([row.id, label, &row.groups.to_string(), &remarks.join(", ")])
        });
        laid_out(&columns(headings, reader), rows.collect(), reader)
    }

    #[must_use]
    pub fn plain(&self) -> String {
        plain::lines(self.cells())
    }

    #[must_use]
    pub fn csv(&self) -> String {
        let headings = ["tag", "label", "groups", "ecosystem", "declared", "deprecated"];
        csv::written(headings.into_iter(), self.cells())
    }

    #[must_use]
    pub fn json(&self) -> String {
        #[derive(Serialize)]
        struct Document<'a> {
            schema: u32,
            command: &'static str,
            count: usize,
            tags: &'a [Tag<'a>],
        }
        let count = self.rows.len();
        json::pretty(&Document { schema: SCHEMA, command: "tags", count, tags: &self.rows })
    }

    fn cells(&self) -> impl Iterator<Item = Cells> {
        self.rows.iter().map(|row| {
            vec![
                row.id.to_owned(),
                row.label.to_owned(),
                row.groups.to_string(),
                row.ecosystem.unwrap_or("").to_owned(),
                row.declared.to_string(),
                row.deprecated.to_string(),
            ]
        })
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

/// The ecosystems of a directory, in the order of `coopdir.toml`.
#[derive(Debug)]
pub struct Ecosystems<'a> {
    directory: &'a Directory,
    rows: Vec<Ecosystem<'a>>,
}

#[derive(Debug, Serialize)]
struct Ecosystem<'a> {
    slug: &'a str,
    title: &'a str,
    tag: &'a str,
    groups: usize,
    /// The slug of the core group.
    core: Option<&'a str>,
    /// The slug of the helpers' group.
    helpers: Option<&'a str>,
    /// Tables speak the reader's language; other formats say what the file says.
    #[serde(skip)]
    translated: &'a crate::settings::Ecosystem,
}

impl<'a> Ecosystems<'a> {
    #[must_use]
    pub fn new(directory: &'a Directory) -> Self {
        let row = |e: &'a crate::settings::Ecosystem| Ecosystem {
            slug: &e.slug,
            title: &e.title,
            tag: &e.tag,
            groups: directory.members_of(e).count(),
            core: e.core.as_ref().map(|c| c.as_str()),
            helpers: e.helpers.as_ref().map(|h| h.as_str()),
            translated: e,
        };
        Self { directory, rows: directory.settings().ecosystems.iter().map(row).collect() }
    }

    /// Core and helpers by their names; these and titles in the reader’s language.
    #[must_use]
    pub fn table(&self, reader: &Reader<'_>) -> String {
        let words = reader.words;
        let headings = ["ask-slug", "ask-title", "ask-tag", "ask-groups", "ask-core", "ask-helpers"];
        let name = |slug: Option<&'a str>| {
            let group: Option<&Group> = slug.and_then(|slug| self.directory.find(slug));
            group.map_or(slug.unwrap_or(""), |g| g.name_in(words.language()).0)
        };
        let rows = self.rows.iter().map(|row| {
            let groups = row.groups.to_string();
            let title = row.translated.title_in(words.language()).0;
            line([row.slug, title, row.tag, &groups, name(row.core), name(row.helpers)])
        });
        laid_out(&columns(headings, reader), rows.collect(), reader)
    }

    #[must_use]
    pub fn plain(&self) -> String {
        plain::lines(self.cells())
    }

    #[must_use]
    pub fn csv(&self) -> String {
        let headings = ["slug", "title", "tag", "groups", "core", "helpers"];
        csv::written(headings.into_iter(), self.cells())
    }

    #[must_use]
    pub fn json(&self) -> String {
        #[derive(Serialize)]
        struct Document<'a> {
            schema: u32,
            command: &'static str,
            count: usize,
            ecosystems: &'a [Ecosystem<'a>],
        }
        let (count, ecosystems) = (self.rows.len(), &self.rows);
        json::pretty(&Document { schema: SCHEMA, command: "ecosystems", count, ecosystems })
    }

    fn cells(&self) -> impl Iterator<Item = Cells> {
        self.rows.iter().map(|row| {
            let groups = row.groups.to_string();
            let texts =
                [row.slug, row.title, row.tag, &groups, row.core.unwrap_or(""), row.helpers.unwrap_or("")];
            texts.map(str::to_owned).into()
        })
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

fn columns<const N: usize>(headings: [&str; N], reader: &Reader<'_>) -> [Column; N] {
    headings.map(|id| Column {
        title: reader.words.text(id),
        number: id == "ask-groups",
        long: !matches!(id, "ask-slug" | "ask-tag"),
    })
}

fn line<const N: usize>(cells: [&str; N]) -> Cells {
    cells.iter().map(|cell| visible::line(cell).into_owned()).collect()
}

//! What a new directory begins with: its files, from the templates of `kit/` and a few wishes.

mod fill;
mod rows;

use std::collections::BTreeMap;

use anyhow::Result;
use chrono::NaiveDate;

use crate::directory::Directory;
use crate::failure::Failure;
use crate::finding::{Finding, Level};
use crate::group::GROUP;
use crate::msg;
use crate::parse;
use crate::rules::{self, Override};
use crate::schema::{self, Kind};
use crate::settings::{Forge, SETTINGS};
use crate::source::{Role, Source, Sources};
use crate::tidy;
use crate::words::Words;

/// What is wished of a new directory.
#[derive(Debug, Clone, Default)]
pub struct Wish {
    pub name: String,
    pub base_url: Option<String>,
    /// The first is the directory's own.
    pub languages: Vec<String>,
    /// Whose CI and forms it gets.
    pub forge: Option<Forge>,
    /// The web address of its repository.
    pub repository: Option<String>,
    /// Where its CI gets this program.
    pub program: Option<Program>,
    /// Whether it begins with invented groups.
    pub sample: bool,
}

/// Where the source of this program is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    /// A git address.
    pub source: String,
    /// A commit or a tag.
    pub revision: String,
}

/// The files of a new directory, and what the rules say of them.
#[derive(Debug)]
pub struct Kit {
    /// By path from the root, with `/`.
    pub files: BTreeMap<String, String>,
    pub directory: Directory,
    /// Nothing, unless a wish cannot be fulfilled.
    pub findings: Vec<Finding>,
}

/// The files that fulfil a wish. Texts for people are in the first of its languages that this
/// program speaks, else in `spoken`.
///
/// # Errors
/// When a template of `kit/` is broken.
pub fn kit(wish: &Wish, spoken: &str, today: NaiveDate) -> Result<Kit> {
    let fill = fill::Fill::new(wish, spoken, false);
    let mut files = BTreeMap::new();
    for row in rows::of(wish.forge, wish.sample) {
        files.insert(row.path(fill.language).to_owned(), fill.text(&row)?);
    }
    for (path, text) in &mut files {
        let keys = match path.as_str() {
            "coopdir.toml" => SETTINGS,
            path if path.starts_with("groups/") && is_toml(path) => GROUP,
            _ => continue,
        };
        *text = tidy::tidy(text, keys).map_err(|_| Failure::new(msg!("kit-broken", path = path)))?;
    }
    let sources = files.iter().filter_map(|(path, text)| source(path, text)).collect();
    let (draft, read) = parse::read(Sources::new(sources));
    let (directory, findings) = rules::check(draft, read, today, &[Override::DenyWarnings]);
    let words = Words::new(directory.settings().language());
    for kind in Kind::ALL {
        files.insert(format!("schema/{}", kind.file()), schema::text(kind, &directory, &words));
    }
    files.extend(schema::associations("schema").map(|(path, text)| (path.to_owned(), text)));
    Ok(Kit { files, directory, findings })
}

impl Kit {
    /// The first thing for which a wish cannot be fulfilled.
    #[must_use]
    pub fn refusal(&self) -> Option<&Finding> {
        self.findings.iter().find(|finding| finding.level == Level::Deny)
    }
}

/// The files for forges that this repository itself has: it builds the program from the
/// source that lies beside.
///
/// # Errors
/// When a template of `kit/` is broken.
pub fn own() -> Result<BTreeMap<String, String>> {
    let languages = ["fr", "en"].map(str::to_owned).to_vec();
    let wish = Wish { languages, ..Wish::default() };
    let mut files = BTreeMap::new();
    for forge in [Forge::GitHub, Forge::GitLab, Forge::Forgejo] {
        let wish = Wish { forge: Some(forge), ..wish.clone() };
        let fill = fill::Fill::new(&wish, "fr", true);
        for row in rows::of_forge(forge) {
            files.insert(row.path(fill.language).to_owned(), fill.text(row)?);
        }
    }
    Ok(files)
}

fn is_toml(path: &str) -> bool {
    std::path::Path::new(path).extension().is_some_and(|extension| extension == "toml")
}

/// A file that is read as part of a directory.
fn source(path: &str, text: &str) -> Option<Source> {
    match path.split_once('/') {
        None if path == "coopdir.toml" => Some(Source::text(path, Role::Settings, text)),
        Some(("groups", _)) if is_toml(path) => Some(Source::text(path, Role::Group, text)),
        Some(("media", name)) if name != "README.md" => Some(Source::media(path, text.as_bytes().to_vec())),
        _ => None,
    }
}

fn broken(path: &str, error: minijinja::Error) -> anyhow::Error {
    Failure::new(msg!("kit-broken", path = path)).caused_by(error).into()
}

#[cfg(test)]
mod tests;

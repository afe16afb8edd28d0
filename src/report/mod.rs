//! Findings in eight formats: each a function from what was found to text.

mod excerpt;
mod fingerprint;
mod github;
mod gitlab;
mod human;
mod json;
mod markdown;
mod patch;
mod places;
mod rdjson;
mod sarif;
mod spoken;

use std::time::Duration;

pub use markdown::remark;

use crate::finding::{Finding, Level};
use crate::source::{FileId, Sources};
use crate::words::Words;

/// Stands for an address until a report is drawn: a private character (plane 16)
/// that no text keeps in a report for people.
const ADDRESS: char = '\u{10fffd}';

/// A way to show findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Excerpts with carets, for a terminal.
    Human,
    /// One versioned document.
    Json,
    /// One finding a line.
    Jsonl,
    /// Annotations of GitHub Actions.
    Github,
    /// A Code Quality report of GitLab.
    Gitlab,
    /// SARIF 2.1.0.
    Sarif,
    /// The format of reviewdog.
    Rdjson,
    /// A comment or a job's summary.
    Markdown,
}

/// What a report is made from.
#[derive(Debug)]
pub struct View<'a> {
    pub sources: &'a Sources,
    /// What is to be shown, sorted by place.
    pub findings: &'a [Finding],
    pub words: &'a Words,
    /// From the top of the git work tree to the directory: empty, or `annuaire/`.
    /// Forges count paths from there.
    pub prefix: &'a str,
    pub screen: Screen,
    /// Say each problem, and how long it took.
    pub verbose: bool,
    pub took: Option<Duration>,
}

/// What the reader's terminal can show.
#[derive(Debug, Clone, Copy)]
pub struct Screen {
    pub color: bool,
    /// Whether characters outside ASCII may be used as symbols.
    pub unicode: bool,
    /// In columns.
    pub width: usize,
}

impl Screen {
    /// What stands for text that is cut away.
    #[must_use]
    pub const fn dots(self) -> &'static str {
        if self.unicode { "…" } else { "..." }
    }
}

/// How many of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    pub errors: usize,
    pub warnings: usize,
    /// Findings with a safe fix.
    pub fixable: usize,
    /// Files with a finding.
    pub files: usize,
}

impl View<'_> {
    /// A file's path as forges name it.
    #[must_use]
    pub fn path(&self, file: FileId) -> String {
        format!("{}{}", self.prefix, self.sources.get(file).path)
    }

    #[must_use]
    pub fn counts(&self) -> Counts {
        let errors = self.findings.iter().filter(|f| f.level == Level::Deny).count();
        let mut files: Vec<_> = self.findings.iter().map(|f| f.at.file).collect();
        files.sort_unstable();
        files.dedup();
        Counts {
            errors,
            warnings: self.findings.len() - errors,
            fixable: self.findings.iter().filter(|f| f.is_safe()).count(),
            files: files.len(),
        }
    }
}

/// The findings as text in one format, with its line end.
#[must_use]
pub fn render(format: Format, view: &View<'_>) -> String {
    match format {
        Format::Human => human::render(view),
        Format::Json => json::document(view),
        Format::Jsonl => json::lines(view),
        Format::Github => github::render(view),
        Format::Gitlab => gitlab::render(view),
        Format::Sarif => sarif::render(view),
        Format::Rdjson => rdjson::render(view),
        Format::Markdown => markdown::render(view),
    }
}

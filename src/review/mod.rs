//! What a change means, told to those who review it: for a terminal, for a comment, for
//! programs. What changed is in [`crate::change`]; here are its words.

mod human;
mod json;
mod markdown;
mod pages;
mod plain;
mod say;

use crate::change::{Changes, What};
use crate::finding::{Finding, Level};
use crate::msg;
use crate::report::Screen;
use crate::settings::{Settings, label_in};
use crate::source::Sources;
use crate::words::Words;
pub use pages::Pages;

/// A way to tell of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For a terminal.
    Human,
    /// A comment or a job's summary.
    Markdown,
    /// One versioned document.
    Json,
    /// One fact a line, tabs between its values.
    Plain,
}

/// What is told.
#[derive(Debug)]
pub struct Review<'a> {
    pub changes: &'a Changes,
    /// What was compared with, as it was named, and the id of its commit.
    pub base: (&'a str, &'a str),
    /// Sorted paths of `templates/` that are others.
    pub templates: &'a [String],
    /// Sorted paths of files beside the directory's own.
    pub others: &'a [String],
    /// `None`: nobody can tell, for files of one time have errors.
    pub pages: Option<&'a Pages>,
    /// What `check` finds now and did not find before.
    pub found: &'a [Finding],
    pub sources: &'a Sources,
    /// From the top of the git work tree to the directory.
    pub prefix: &'a str,
    /// What reviewers go through.
    pub rules: &'a [String],
    /// By which facts are called.
    pub settings: &'a Settings,
    pub words: &'a Words,
    pub screen: Screen,
    /// Cut nothing.
    pub verbose: bool,
}

impl Review<'_> {
    /// Whether nothing but the form of files is another.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty() && self.templates.is_empty() && self.others.is_empty()
    }

    /// `1 group added, 2 changed, settings changed`; what it comes to.
    fn sum(&self) -> String {
        let words = self.words;
        if self.is_empty() {
            let form = self.changes.form.len();
            return if form == 0 {
                words.text("diff-nothing")
            } else {
                words.say(&msg!("diff-only-form", count = form))
            };
        }
        let changes = self.changes;
        let mut parts = Vec::new();
        let mut add = |count: usize, message: crate::words::Message| {
            if count > 0 {
                parts.push(words.say(&message));
            }
        };
        let of = |what| changes.count(what);
        add(of(What::Added), msg!("diff-sum-added", count = of(What::Added)));
        add(of(What::Deleted), msg!("diff-sum-deleted", count = of(What::Deleted)));
        add(of(What::Renamed), msg!("diff-sum-renamed", count = of(What::Renamed)));
        add(of(What::Archived), msg!("diff-sum-archived", count = of(What::Archived)));
        add(of(What::Revived), msg!("diff-sum-revived", count = of(What::Revived)));
        add(of(What::Changed), msg!("diff-sum-changed", count = of(What::Changed)));
        add(changes.settings.len(), msg!("diff-sum-settings"));
        add(changes.media.len(), msg!("diff-sum-media", count = changes.media.len()));
        add(self.templates.len(), msg!("diff-sum-templates"));
        add(self.others.len(), msg!("diff-sum-others", count = self.others.len()));
        add(changes.unread.len(), msg!("diff-sum-unread", count = changes.unread.len()));
        parts.join(", ")
    }

    /// `0 errors, 1 warning`: of what the change brings.
    fn checks(&self) -> String {
        let errors = self.errors();
        let warnings = self.found.len() - errors;
        let errors = self.words.say(&msg!("report-errors", count = errors));
        let warnings = self.words.say(&msg!("report-warnings", count = warnings));
        self.words.say(&msg!("diff-checks", errors = errors, warnings = warnings))
    }

    fn errors(&self) -> usize {
        self.found.iter().filter(|finding| finding.level == Level::Deny).count()
    }

    /// Ten hexadecimal digits of the commit, enough for a person.
    fn short(&self) -> &str {
        self.base.1.get(..10).unwrap_or(self.base.1)
    }
}

/// What reviewers go through: what the directory says in `[review]`, else the conditions of its
/// charter.
#[must_use]
pub fn rules(settings: &Settings, words: &Words) -> Vec<String> {
    if let Some(rules) = &settings.review {
        return rules.iter().map(|rule| rule.value.clone()).collect();
    }
    settings.charter.iter().map(|condition| condition.said(words)).collect()
}

/// The change in one format, with its line end.
#[must_use]
pub fn render(format: Format, review: &Review<'_>) -> String {
    match format {
        Format::Human => human::render(review),
        Format::Markdown => markdown::render(review),
        Format::Json => json::render(review),
        Format::Plain => plain::render(review),
    }
}

/// The label of a text by languages, or what stands in for it.
fn labelled<'a>(label: &'a crate::settings::Label, words: &Words, other: &'a str) -> &'a str {
    label_in(label, words.language()).unwrap_or(other)
}

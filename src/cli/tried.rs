//! A directory as it would be with other texts: judged before anything is written.

use std::collections::BTreeMap;

use anyhow::Result;

use super::Ui;
use super::open::Opened;
use crate::directory::Directory;
use crate::finding::{Finding, Level};
use crate::report::{self, Format, Screen, View};
use crate::source::{Role, Source, Sources};
use crate::{parse, rules};

/// Texts by their paths from the root.
pub type Texts = BTreeMap<String, String>;

/// What would be, and what would be found in it.
#[derive(Debug)]
pub struct Tried {
    pub directory: Directory,
    /// Those that the texts bring: what was found before is not theirs.
    pub new: Vec<Finding>,
}

/// Files under other names: from, to.
pub type Moves = Vec<(String, String)>;

/// Reads and checks the directory with files moved, then with `texts` in the place of the
/// files of these names, or as new ones.
///
/// # Errors
/// When today is not known.
pub fn tried(opened: &Opened, texts: &Texts, moves: &Moves, ui: &Ui) -> Result<Tried> {
    let sources = with(opened.sources(), texts, moves);
    let (draft, read) = parse::read(sources);
    let (directory, findings) = rules::check(draft, read, ui.today()?, &[]);
    let new = brought((opened.sources(), &opened.findings), (directory.sources(), findings));
    Ok(Tried { directory, new })
}

/// What is found in files of now and was not found in those of before, wherever it stands in
/// them.
#[must_use]
pub fn brought(before: (&Sources, &[Finding]), now: (&Sources, Vec<Finding>)) -> Vec<Finding> {
    let said = |sources: &Sources, finding: &Finding| {
        (sources.get(finding.at.file).path.clone(), finding.rule, format!("{:?}", finding.message))
    };
    let mut known: BTreeMap<_, usize> = BTreeMap::new();
    for finding in before.1 {
        *known.entry(said(before.0, finding)).or_default() += 1;
    }
    let (sources, mut new) = now;
    new.retain(|finding| match known.get_mut(&said(sources, finding)) {
        Some(left) if *left > 0 => {
            *left -= 1;
            false
        }
        _ => true,
    });
    new
}

/// The sources with other names and texts.
pub(super) fn with(sources: &Sources, texts: &Texts, moves: &Moves) -> Sources {
    let renamed = |source: &Source| {
        let to = moves.iter().find(|(from, _)| *from == source.path).map(|(_, to)| to.clone());
        Source { path: to.unwrap_or_else(|| source.path.clone()), ..source.clone() }
    };
    let mut files: Vec<Source> = sources.as_slice().iter().map(renamed).collect();
    files.retain(|source| !texts.contains_key(&source.path));
    files.extend(texts.iter().map(|(path, text)| {
        let role = if path == "coopdir.toml" { Role::Settings } else { Role::Group };
        Source::text(path.clone(), role, text.clone())
    }));
    Sources::new(files)
}

impl Tried {
    /// Whether something that the texts bring denies.
    #[must_use]
    pub fn is_denied(&self) -> bool {
        self.new.iter().any(|finding| finding.level == Level::Deny)
    }

    /// What the texts bring, as `check` says it, for stderr.
    pub fn tell(&self, ui: &Ui) {
        tell(self.directory.sources(), &self.new, ui);
    }
}

/// Findings as `check` says them, for stderr; nothing where there are none.
pub(super) fn tell(sources: &Sources, findings: &[Finding], ui: &Ui) {
    if !findings.is_empty() {
        super::ui::to_stderr(&said(sources, findings, ui, ui.screen()));
    }
}

/// Findings as `check` says them.
pub(super) fn said(sources: &Sources, findings: &[Finding], ui: &Ui, screen: Screen) -> String {
    let words = &ui.words;
    let view = View { sources, findings, words, prefix: "", screen, verbose: false, took: None };
    report::render(Format::Human, &view)
}

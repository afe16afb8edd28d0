//! Opening a directory: find its root, read it, check it.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::Ui;
use crate::directory::Directory;
use crate::disk;
use crate::failure::Failure;
use crate::finding::{Finding, Level};
use crate::msg;
use crate::rules::{self, Check, Override};
use crate::{parse, source::Sources};

/// A directory that was read and checked.
#[derive(Debug)]
pub struct Opened {
    pub root: PathBuf,
    /// Only the groups that passed.
    pub directory: Directory,
    /// Sorted by place.
    pub findings: Vec<Finding>,
}

impl Opened {
    #[must_use]
    pub const fn sources(&self) -> &Sources {
        self.directory.sources()
    }

    /// How many findings deny.
    #[must_use]
    pub fn denied(&self) -> usize {
        self.findings.iter().filter(|f| f.level == Level::Deny).count()
    }

    /// Says how many files were left out, if any: for commands that work with the rest.
    ///
    /// # Errors
    /// When `coopdir.toml` could not be read whole: its answers would be others.
    pub fn tell_left_out(&self, ui: &Ui) -> Result<()> {
        let settings = self.directory.settings().file;
        let unread = |f: &&Finding| {
            let reading = rules::find(f.rule).is_some_and(|rule| matches!(rule.check, Check::Reading));
            f.level == Level::Deny && reading && Some(f.at.file) == settings
        };
        if self.findings.iter().any(|f| unread(&f)) {
            return Err(Failure::new(msg!("fail-settings")).help(msg!("fail-settings-help")).into());
        }
        let mut files: Vec<_> =
            self.findings.iter().filter(|f| f.level == Level::Deny).map(|f| f.at.file).collect();
        files.sort_unstable();
        files.dedup();
        if !files.is_empty() {
            ui.note(&msg!("left-out", files = files.len()));
        }
        Ok(())
    }
}

/// The root named by `-C`, or found by walking up from the current folder.
///
/// # Errors
/// When there is none.
pub fn root(ui: &Ui) -> Result<PathBuf> {
    let from = ui.dir.clone().unwrap_or_else(|| PathBuf::from("."));
    let found = disk::find_root(&from, ui.dir.is_some())?;
    let absent = || {
        let shown = Path::new(&from).display().to_string();
        let failure = Failure::new(msg!("fail-no-directory", path = shown));
        failure.help(msg!("fail-no-directory-help"))
    };
    Ok(found.ok_or_else(absent)?)
}

/// Reads and checks the directory of this run.
///
/// # Errors
/// When there is no directory, or it cannot be read at all.
pub fn open(ui: &Ui, overrides: &[Override]) -> Result<Opened> {
    let root = root(ui)?;
    let sources = disk::load(&root)?;
    let (draft, read) = parse::read(sources);
    let (directory, findings) = rules::check(draft, read, ui.today()?, overrides);
    Ok(Opened { root, directory, findings })
}

/// The same for a command that changes files, once what such a run left undone is done. What
/// only reads never writes: it may run on what strangers sent.
///
/// # Errors
/// Like [`fn@open`]; and when a journal cannot be followed.
pub fn open_to_change(ui: &Ui) -> Result<Opened> {
    disk::finish(&root(ui)?)?;
    open(ui, &[])
}

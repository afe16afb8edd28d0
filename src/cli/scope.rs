//! Which findings a run of `check` is about: those of some paths, of what changed.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::disk;
use crate::finding::Finding;
use crate::git::{self, Changed};
use crate::source::{FileId, Sources};
use crate::words::Arg;

/// All of a directory, or a part. The whole is read and judged in any case.
#[derive(Debug, Default)]
pub struct Scope {
    /// From the root; empty: everywhere.
    paths: Vec<String>,
    changed: Option<Changed>,
    /// The short names of groups whose files are gone.
    gone: BTreeSet<String>,
}

impl Scope {
    /// The part of the directory at `root` under `paths`, which are relative to the
    /// current folder, and changed since a revision.
    ///
    /// # Errors
    /// When a path is not in the directory, or git cannot tell.
    pub fn new(root: &Path, paths: &[PathBuf], since: Option<&str>) -> Result<Self> {
        let paths = paths.iter().map(|path| disk::within(root, path)).collect::<Result<_>>()?;
        let changed = since.map(|revision| git::changed_since(root, revision)).transpose()?;
        let stem = |path: &String| {
            let name = path.rsplit('/').next().unwrap_or(path);
            name.strip_suffix(".toml").map(str::to_owned)
        };
        let gone = changed.iter().flat_map(|changed| changed.gone.iter().filter_map(stem)).collect();
        Ok(Self { paths, changed, gone })
    }

    /// Whether a finding, or the other place it is about, lies in the scope; or it
    /// names a group whose file is gone.
    #[must_use]
    pub fn wants(&self, sources: &Sources, finding: &Finding) -> bool {
        let holds = |file: FileId| {
            let path = &sources.get(file).path;
            self.under(path) && self.changed.as_ref().is_none_or(|changed| changed.paths.contains(path))
        };
        holds(finding.at.file)
            || finding.related.iter().any(|related| holds(related.at.file))
            || self.under(&sources.get(finding.at.file).path) && self.names_gone(finding)
    }

    /// Whether a file, named from the root, is one of the paths or under one.
    #[must_use]
    pub fn under(&self, path: &str) -> bool {
        let covers = |under: &String| {
            under.is_empty()
                || path.strip_prefix(under.as_str()).is_some_and(|r| r.is_empty() || r.starts_with('/'))
        };
        self.paths.is_empty() || self.paths.iter().any(covers)
    }

    /// A group that was removed leaves faults in files that did not change: theirs are
    /// the relations that name it.
    fn names_gone(&self, finding: &Finding) -> bool {
        let named = |arg: &Arg| matches!(arg, Arg::Text(text) if self.gone.contains(text));
        finding.message.args.iter().any(|(_, arg)| named(arg))
    }
}

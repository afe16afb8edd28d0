//! `PATH…`: the files of a directory that a command is narrowed to.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::failure::Failure;
use crate::msg;
use crate::source::{Role, Source, Sources};

/// Files named one by one or by their folder; none named: all.
#[derive(Debug)]
pub struct Chosen {
    /// From the root, with `/`; the empty one is the root itself.
    paths: Vec<String>,
}

impl Chosen {
    /// Reads paths from the current folder, else from the directory's root (`-C DIR`).
    ///
    /// # Errors
    /// When one names nothing that the directory reads.
    pub fn new(root: &Path, named: &[PathBuf], sources: &Sources) -> Result<Self> {
        let mut paths = Vec::new();
        for path in named {
            let shown = path.display().to_string();
            let absent = || Failure::new(msg!("fail-path", path = shown)).help(msg!("fail-path-help"));
            let found = place(root, path).filter(|found| {
                let one = Self { paths: vec![found.clone()] };
                sources.iter().any(|(_, source)| one.takes(source))
            });
            paths.push(found.ok_or_else(absent)?);
        }
        Ok(Self { paths })
    }

    /// Whether a source is one of those named: never a medium or a stray file.
    #[must_use]
    pub fn takes(&self, source: &Source) -> bool {
        let under = |path: &String| {
            let rest = source.path.strip_prefix(path.as_str());
            rest.is_some_and(|rest| path.is_empty() || rest.is_empty() || rest.starts_with('/'))
        };
        matches!(source.role, Role::Group | Role::Settings)
            && (self.paths.is_empty() || self.paths.iter().any(under))
    }
}

fn place(root: &Path, path: &Path) -> Option<String> {
    let real = path.canonicalize().or_else(|_| root.join(path).canonicalize()).ok()?;
    let inside = real.strip_prefix(root.canonicalize().ok()?).ok()?;
    Some(inside.to_str()?.replace(std::path::MAIN_SEPARATOR, "/"))
}

//! Changing a file that was read, unless someone else changed it meanwhile.

use std::fs;
use std::path::Path;

use anyhow::Result;

use super::replace;
use crate::failure::{Because, Failure};
use crate::msg;

/// Puts `text` in the place of the file at `path` if that still holds `was`. Says
/// whether it did.
///
/// # Errors
/// When the file cannot be read or written.
pub fn update(path: &Path, was: &str, text: &str) -> Result<bool> {
    let cannot = || Failure::new(msg!("fail-write", path = path.display().to_string()));
    let metadata = fs::symlink_metadata(path).because(cannot)?;
    if !metadata.is_file() || metadata.len() != was.len() as u64 {
        return Ok(false);
    }
    if fs::read(path).because(cannot)? != was.as_bytes() {
        return Ok(false);
    }
    replace(path, text)?;
    Ok(true)
}

/// Adds `text` to the end of the file at `path`, or makes it.
///
/// # Errors
/// When it cannot be written.
pub fn append(path: &Path, text: &str) -> Result<()> {
    let add = || -> std::io::Result<()> {
        let mut file = fs::OpenOptions::new().append(true).create(true).open(path)?;
        std::io::Write::write_all(&mut file, text.as_bytes())
    };
    add().because(|| Failure::new(msg!("fail-write", path = path.display().to_string())))
}

/// A text in a file of its own, for another program to change; gone when it is dropped.
#[derive(Debug)]
pub struct Copy {
    folder: tempfile::TempDir,
    name: String,
}

impl Copy {
    /// # Errors
    /// When it cannot be written.
    pub fn new(name: &str, text: &str) -> Result<Self> {
        let cannot = || Failure::new(msg!("fail-write", path = name));
        let folder = tempfile::Builder::new().prefix("coopdir-").tempdir().because(cannot)?;
        fs::write(folder.path().join(name), text).because(cannot)?;
        Ok(Self { folder, name: name.to_owned() })
    }

    #[must_use]
    pub fn path(&self) -> std::path::PathBuf {
        self.folder.path().join(&self.name)
    }

    /// # Errors
    /// When it cannot be read, or is no text.
    pub fn read(&self) -> Result<String> {
        fs::read_to_string(self.path()).because(|| Failure::new(msg!("fail-read", path = &self.name)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_changed_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.toml");
        fs::write(&path, "old").unwrap();
        assert!(update(&path, "old", "new").unwrap());
        assert!(!update(&path, "old", "newer").unwrap());
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
        append(&path, "er").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "newer");
    }
}

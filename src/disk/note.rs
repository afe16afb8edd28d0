//! Files that the program makes beside those of people: only where they differ.

use std::fs;
use std::path::Path;

use anyhow::Result;

use super::replace;
use crate::failure::{Because, Failure};
use crate::msg;

/// Whether there is a file at `path` and it holds exactly `text`.
#[must_use]
pub fn holds(path: &Path, text: &str) -> bool {
    let same_size = fs::symlink_metadata(path).is_ok_and(|m| m.is_file() && m.len() == text.len() as u64);
    same_size && fs::read(path).is_ok_and(|bytes| bytes == text.as_bytes())
}

/// Whether anything at all is at `path`.
#[must_use]
pub fn exists(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// Makes the file at `path`, its folders included, unless it holds `text` already.
/// Says whether it wrote.
///
/// # Errors
/// When a folder or the file cannot be made.
pub fn write_changed(path: &Path, text: &str) -> Result<bool> {
    if holds(path, text) {
        return Ok(false);
    }
    if let Some(folder) = path.parent() {
        let cannot = || Failure::new(msg!("fail-write", path = folder.display().to_string()));
        fs::create_dir_all(folder).because(cannot)?;
    }
    replace(path, text)?;
    Ok(true)
}

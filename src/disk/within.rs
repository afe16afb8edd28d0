//! Paths that a user names, as the directory names them.

use std::path::Path;

use anyhow::Result;

use crate::failure::{Because, Failure};
use crate::msg;

/// `path`, which is relative to the current folder, as a path from the directory's
/// root with `/` on every system; empty for the root itself.
///
/// # Errors
/// When there is nothing at `path`, or it lies outside the directory.
pub fn within(root: &Path, path: &Path) -> Result<String> {
    let shown = || path.display().to_string();
    let absent = || Failure::new(msg!("fail-path-absent", path = shown()));
    match std::fs::symlink_metadata(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Err(absent().into()),
        other => other.because(absent)?,
    };
    // A link in the directory is a thing of the directory, wherever it leads.
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let real = match path.file_name() {
        Some(name) => folder.unwrap_or_else(|| Path::new(".")).canonicalize().because(absent)?.join(name),
        None => path.canonicalize().because(absent)?,
    };
    match real.strip_prefix(root).ok().and_then(Path::to_str) {
        Some(relative) => Ok(relative.replace(std::path::MAIN_SEPARATOR, "/")),
        None => crate::fail!("fail-path-outside", path = shown()),
    }
}

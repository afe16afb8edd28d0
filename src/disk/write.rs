//! Writing one file so that it is wholly old or wholly new.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::Result;

use crate::failure::{Because, Failure};
use crate::msg;

/// Puts `text` in the place of the file at `path`, or makes it: beside, then renamed,
/// with the permissions that the file had.
///
/// # Errors
/// When a step fails; the old file is then as it was.
pub fn replace(path: &Path, text: &str) -> Result<()> {
    put(path, text).because(|| Failure::new(msg!("fail-write", path = path.display().to_string())))
}

fn put(path: &Path, text: &str) -> Result<()> {
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    let mode = fs::symlink_metadata(path).ok().filter(fs::Metadata::is_file).map(|m| m.permissions());
    let mut file = tempfile::Builder::new().prefix(".coopdir-").tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    match mode {
        Some(mode) => file.as_file().set_permissions(mode)?,
        None => open_to_all(file.as_file())?,
    }
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// A new file is readable by others, as an editor would make it; temporary ones are not.
#[cfg(unix)]
pub(super) fn open_to_all(file: &fs::File) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
pub(super) fn open_to_all(_: &fs::File) -> std::io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.toml");
        replace(&path, "old").unwrap();
        replace(&path, "new").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside");
        assert!(replace(&folder.path().join("none/a.toml"), "x").is_err());
    }
}

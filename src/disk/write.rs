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

/// Makes the file at `path`, and its folder where there is none. Says whether it did: not
/// when something is there already, however lately it came.
///
/// # Errors
/// When a step fails; nothing is left then.
pub fn create(path: &Path, text: &str) -> Result<bool> {
    let cannot = || Failure::new(msg!("fail-write", path = path.display().to_string()));
    let folder = path.parent().unwrap_or_else(|| Path::new("."));
    fs::create_dir_all(folder).because(cannot)?;
    match beside(folder, text, None).because(cannot)?.persist_noclobber(path) {
        Ok(_) => Ok(true),
        Err(error) if error.error.kind() == std::io::ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(error.error).because(cannot),
    }
}

fn put(path: &Path, text: &str) -> Result<()> {
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    let mode = fs::symlink_metadata(path).ok().filter(fs::Metadata::is_file).map(|m| m.permissions());
    beside(folder, text, mode)?.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// The text on the disk, under a name that is gone again unless it gets another.
pub(super) fn beside(
    folder: &Path,
    text: &str,
    mode: Option<fs::Permissions>,
) -> std::io::Result<tempfile::NamedTempFile> {
    let mut file = tempfile::Builder::new().prefix(".coopdir-").tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    match mode {
        Some(mode) => file.as_file().set_permissions(mode)?,
        None => open_to_all(file.as_file())?,
    }
    file.as_file().sync_all()?;
    Ok(file)
}

/// A new file is readable by others, as an editor would make it; temporary ones are not.
#[cfg(unix)]
fn open_to_all(file: &fs::File) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn open_to_all(_: &fs::File) -> std::io::Result<()> {
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

    #[test]
    fn of_many_who_make_a_file_one_does() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("groups/a.toml");
        let made: Vec<String> = std::thread::scope(|scope| {
            let path = &path;
            let runs = (0..8).map(|n| scope.spawn(move || (create(path, &n.to_string()).unwrap(), n)));
            let runs: Vec<_> = runs.collect();
            let done = runs.into_iter().map(|run| run.join().unwrap());
            done.filter(|(made, _)| *made).map(|(_, n)| n.to_string()).collect()
        });
        assert_eq!(made, [fs::read_to_string(&path).unwrap()]);
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "nothing is left beside");
    }
}

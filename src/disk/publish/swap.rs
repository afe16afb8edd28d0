//! The new site in the place of the old one, and what a killed build left.

use std::fs;
use std::io;
use std::path::Path;

use anyhow::Result;

use super::place::{Place, is_bare};
use super::{KEPT, MARKER, cannot_write, is_marked};
use crate::fail;
use crate::failure::Because;

/// Puts right what a build that was killed left beside the site.
pub fn tidy(place: &Place) -> Result<()> {
    // It was killed between two renames: the old site is the site.
    if fs::symlink_metadata(&place.target).is_err() && fs::symlink_metadata(&place.old).is_ok() {
        fs::rename(&place.old, &place.target).because(|| cannot_write(&place.target))?;
    }
    for left in [&place.stage, &place.old] {
        if fs::symlink_metadata(left).is_ok() {
            clear(left, &place.target)?;
        }
    }
    Ok(())
}

/// Removes a folder that a killed build left, if it is ours; a repository in it goes home.
fn clear(left: &Path, target: &Path) -> Result<()> {
    let ours = is_marked(left) || is_bare(left)?;
    if ours {
        carry(left, target)?;
    }
    if !ours || left.join(".git").is_dir() {
        fail!("fail-leftover", path = left.display().to_string());
    }
    remove(left).because(|| cannot_write(left))
}

/// Removes a folder of ours, its marker last: were this killed, the next build still knows
/// what is left as ours.
pub fn remove(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        } else if entry.file_name() != MARKER {
            fs::remove_file(entry.path())?;
        }
    }
    fs::remove_dir_all(folder)
}

/// Lets the stage and the site change places, then removes what was the site.
pub fn swap(place: &Place) -> Result<()> {
    let cannot = || cannot_write(&place.target);
    let (stage, target) = (&place.stage, &place.target);
    if fs::symlink_metadata(target).is_err() {
        return fs::rename(stage, target).because(cannot);
    }
    let left = if exchange(stage, target).because(cannot)? { stage } else { two_renames(place)? };
    carry(left, target)?;
    // The site is in place: what stays beside it is the next build's to remove.
    let _ = remove(left);
    Ok(())
}

/// Moves into the new folder what belongs to the place and was not copied there: a
/// repository, above all.
fn carry(left: &Path, target: &Path) -> Result<()> {
    for name in KEPT {
        let (from, to) = (left.join(name), target.join(name));
        let there = |path: &Path| fs::symlink_metadata(path).is_ok();
        if there(&from) && !there(&to) && there(target) {
            fs::rename(&from, &to).because(|| cannot_write(&to))?;
        }
    }
    Ok(())
}

/// `false`: neither this system nor this file system can do it in one step.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(a: &Path, b: &Path) -> io::Result<bool> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(true),
        Err(Errno::NOSYS | Errno::INVAL | Errno::NOTSUP) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> io::Result<bool> {
    Ok(false)
}

/// Gives the folder that now holds the old site.
fn two_renames(place: &Place) -> Result<&Path> {
    let cannot = || cannot_write(&place.target);
    fs::rename(&place.target, &place.old).because(cannot)?;
    if let Err(error) = fs::rename(&place.stage, &place.target) {
        // Back as it was.
        fs::rename(&place.old, &place.target).because(cannot)?;
        return Err(error).because(cannot);
    }
    Ok(&place.old)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn the_marker_goes_last() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let left = folder.path().join("left");
        fs::create_dir_all(left.join("a/b")).unwrap();
        fs::write(left.join("a/b/index.html"), "x").unwrap();
        fs::write(left.join(MARKER), "").unwrap();
        // What cannot be removed stops it, as a kill would; root can remove it all.
        fs::set_permissions(left.join("a/b"), fs::Permissions::from_mode(0o555)).unwrap();
        if remove(&left).is_err() {
            assert!(left.join(MARKER).is_file());
            fs::set_permissions(left.join("a/b"), fs::Permissions::from_mode(0o755)).unwrap();
            remove(&left).unwrap();
        }
        assert!(!left.exists());
    }

    #[test]
    fn where_nothing_can_change_places_two_renames_do() {
        let folder = tempfile::tempdir().unwrap();
        let place = Place::find(folder.path(), &folder.path().join("site")).unwrap();
        fs::create_dir(&place.target).unwrap();
        fs::create_dir(&place.stage).unwrap();
        fs::write(place.stage.join("index.html"), "new").unwrap();
        assert_eq!(two_renames(&place).unwrap(), place.old);
        assert_eq!(fs::read_to_string(place.target.join("index.html")).unwrap(), "new");
        // The stage is gone, so the second rename fails: the site comes back.
        tidy(&place).unwrap();
        assert!(two_renames(&place).is_err());
        assert_eq!(fs::read_to_string(place.target.join("index.html")).unwrap(), "new");
    }
}

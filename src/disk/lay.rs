//! Laying down the files of a new directory: all or none, over nothing that is there.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::write::beside;
use crate::failure::{Because, Failure};
use crate::msg;

type Files = BTreeMap<String, String>;

/// What stands where a file would go: the file itself unless it says the same, or a link or a
/// file in the place of a folder. Paths are those of `files`.
///
/// # Errors
/// When `root` is there and is no folder.
pub fn in_the_way(root: &Path, files: &Files) -> Result<Vec<String>> {
    let shown = root.display().to_string();
    match fs::metadata(root) {
        Ok(found) if found.is_dir() => {}
        Ok(_) => crate::fail!("lay-no-folder", path = shown),
        // A link that leads nowhere is something, too.
        Err(_) if fs::symlink_metadata(root).is_ok() => crate::fail!("lay-no-folder", path = shown),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error).because(|| Failure::new(msg!("fail-folder", path = shown))),
    }
    let blocked = |(path, text): &(&String, &String)| {
        folders(path).any(|folder| is(root.join(folder), |found| !found.is_dir()))
            || (is(root.join(path), |_| true) && !super::holds(&root.join(path), text))
    };
    Ok(files.iter().filter(blocked).map(|(path, _)| path.clone()).collect())
}

/// Writes the files into `root`, which is made with the folders above it. Where it is not there
/// yet it appears whole; else each file is put where nothing is, and when one cannot be, those
/// that were put are taken away again. Says how many were written: what is there already and
/// says the same is left as it is.
///
/// # Errors
/// When a file cannot be written, or something came in its way.
pub fn lay(root: &Path, files: &Files) -> Result<usize> {
    let cannot = || Failure::new(msg!("fail-write", path = root.display().to_string()));
    if fs::symlink_metadata(root).is_err() {
        whole(root, files).because(cannot)?;
        return Ok(files.len());
    }
    let mut made = Made::default();
    for (path, text) in files {
        let place = root.join(path);
        if super::holds(&place, text) {
            continue;
        }
        let cannot = || Failure::new(msg!("fail-write", path = place.display().to_string()));
        if let Err(error) = made.put(root, path, text) {
            made.undo();
            return Err(error).because(cannot);
        }
    }
    Ok(made.files.len())
}

/// The folders above a file, from the top: `.github`, `.github/workflows`.
fn folders(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}

fn is(path: PathBuf, what: impl Fn(&fs::Metadata) -> bool) -> bool {
    fs::symlink_metadata(path).is_ok_and(|found| what(&found))
}

/// Beside, then in its place by one rename.
fn whole(root: &Path, files: &Files) -> io::Result<()> {
    let above = root.parent().filter(|path| !path.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    fs::create_dir_all(above)?;
    let stage = tempfile::Builder::new().prefix(".coopdir-").tempdir_in(above)?;
    // A folder of its own in it: the rights are those of any new folder.
    let begun = stage.path().join("new");
    for (path, text) in files {
        let place = begun.join(path);
        fs::create_dir_all(place.parent().unwrap_or(&begun))?;
        let mut file = fs::File::create_new(&place)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
    }
    // On some systems a rename would replace an empty folder that came meanwhile: no loss.
    fs::rename(&begun, root)
}

/// What was made so far.
#[derive(Default)]
struct Made {
    files: Vec<PathBuf>,
    folders: Vec<PathBuf>,
}

impl Made {
    fn put(&mut self, root: &Path, path: &str, text: &str) -> io::Result<()> {
        for folder in folders(path).map(|folder| root.join(folder)) {
            match fs::create_dir(&folder) {
                Ok(()) => self.folders.push(folder),
                // A link is not followed: what lies behind it is not of this folder.
                Err(_) if is(folder.clone(), fs::Metadata::is_dir) => {}
                Err(error) => return Err(error),
            }
        }
        let place = root.join(path);
        let folder = place.parent().unwrap_or(root);
        beside(folder, text, None)?.persist_noclobber(&place).map_err(|error| error.error)?;
        self.files.push(place);
        Ok(())
    }

    fn undo(&self) {
        for file in self.files.iter().rev() {
            let _ = fs::remove_file(file);
        }
        // Not one into which somebody put something meanwhile.
        for folder in self.folders.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(pairs: &[(&str, &str)]) -> Files {
        pairs.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
    }

    fn names(root: &Path) -> Vec<String> {
        let walk = walkdir::WalkDir::new(root).min_depth(1).sort_by_file_name();
        walk.into_iter()
            .map(|e| e.unwrap().path().strip_prefix(root).unwrap().display().to_string())
            .collect()
    }

    #[test]
    fn a_new_folder_appears_whole() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("deep/new");
        let all = files(&[("a", "1"), ("b/c/d", "2")]);
        assert_eq!(in_the_way(&root, &all).unwrap(), [""; 0]);
        assert_eq!(lay(&root, &all).unwrap(), 2);
        assert_eq!(
            names(folder.path()),
            ["deep", "deep/new", "deep/new/a", "deep/new/b", "deep/new/b/c", "deep/new/b/c/d"]
        );
        assert_eq!(in_the_way(&root, &all).unwrap(), [""; 0], "they say the same");
        assert_eq!(lay(&root, &all).unwrap(), 0);
    }

    #[test]
    fn what_is_there_stays_and_all_is_undone() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        fs::write(root.join("z"), "mine").unwrap();
        fs::write(root.join("b"), "a file").unwrap();
        let all = files(&[("a/x", "1"), ("b/c", "2"), ("z", "3")]);
        assert_eq!(in_the_way(root, &all).unwrap(), ["b/c", "z"]);
        assert!(lay(root, &all).is_err());
        assert_eq!(names(root), ["b", "z"], "what was begun is taken away");
        let all = files(&[("a/x", "1"), ("z", "3")]);
        assert!(lay(root, &all).is_err());
        assert_eq!((names(root).len(), fs::read_to_string(root.join("z")).unwrap()), (2, "mine".to_owned()));
        assert!(in_the_way(&root.join("z"), &all).is_err(), "no folder");
    }

    #[cfg(unix)]
    #[test]
    fn links_are_in_the_way() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("root");
        fs::create_dir_all(&root).unwrap();
        fs::create_dir(folder.path().join("elsewhere")).unwrap();
        std::os::unix::fs::symlink("../elsewhere", root.join("groups")).unwrap();
        let all = files(&[("groups/a.toml", "1")]);
        assert_eq!(in_the_way(&root, &all).unwrap(), ["groups/a.toml"]);
        assert!(lay(&root, &all).is_err());
        assert!(names(&folder.path().join("elsewhere")).is_empty());
        std::os::unix::fs::symlink("nowhere", folder.path().join("dead")).unwrap();
        assert!(in_the_way(&folder.path().join("dead"), &all).is_err());
    }
}

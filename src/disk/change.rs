//! Changing several files of a directory at once: all of them or none, whenever it is stopped.
//!
//! What is to be done is written down beside first (a write-ahead journal). Whoever finds a
//! journal that nobody works on does what it says, which may be done twice. It may have come
//! with a repository from a stranger: it says nothing but which files of the directory change.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::Result;
use serde::{Deserialize, Serialize};

use super::replace;
use crate::failure::{Because, Failure};
use crate::msg;

/// The folder of the journal, in the root of a directory.
const FOLDER: &str = ".coopdir-pending";
const JOURNAL: &str = "journal.json";
/// How often another run is waited for, and how long each time.
const PATIENCE: u32 = 50;
const PAUSE: Duration = Duration::from_millis(20);

/// One thing to do; paths are from the root.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Step {
    /// A file with this text, in the place of what it was if it was there.
    Put { path: String, was: Option<String>, text: String },
    /// A file under another name.
    Move { from: String, to: String },
}

/// Does the steps: all, or when it is stopped midway the next run that opens the directory
/// does the rest. Says whether it did; not when a file is no longer what it was.
///
/// # Errors
/// When a step cannot be done or another run is changing the directory; nothing was done then
/// but what the next run goes on with.
pub fn change(root: &Path, steps: &[Step]) -> Result<bool> {
    finish(root)?;
    let folder = root.join(FOLDER);
    let cannot = || Failure::new(msg!("fail-write", path = folder.display().to_string()));
    // Made anew: what is there now is another run's, or a link that leads elsewhere.
    let mut tries = 0..PATIENCE;
    while let Err(error) = fs::create_dir(&folder) {
        if error.kind() != std::io::ErrorKind::AlreadyExists {
            return Err(error).because(cannot);
        }
        wait(&mut tries)?;
    }
    let lock = lock(&folder)?;
    if !steps.iter().all(|step| is_still(root, step)) {
        drop(lock);
        let _ = fs::remove_dir_all(&folder);
        return Ok(false);
    }
    let text = serde_json::to_string(steps).because(cannot)?;
    replace(&folder.join(JOURNAL), &text)?;
    done(root, steps)?;
    drop(lock);
    fs::remove_dir_all(&folder).because(cannot)?;
    Ok(true)
}

/// Does what a run that was stopped left undone. Nothing when there is nothing.
///
/// # Errors
/// When a step cannot be done, or another run is at it.
pub fn finish(root: &Path) -> Result<()> {
    let folder = root.join(FOLDER);
    if !fs::symlink_metadata(&folder).is_ok_and(|folder| folder.is_dir()) {
        return Ok(());
    }
    let cannot = || Failure::new(msg!("fail-write", path = folder.display().to_string()));
    let lock = lock(&folder)?;
    if let Ok(text) = fs::read_to_string(folder.join(JOURNAL)) {
        let steps: Vec<Step> = serde_json::from_str(&text).because(cannot)?;
        if !steps.iter().flat_map(paths).all(|path| is_ours(root, path)) {
            crate::fail!("fail-journal", path = folder.display().to_string());
        }
        done(root, &steps)?;
    }
    drop(lock);
    fs::remove_dir_all(&folder).because(cannot)
}

fn lock(folder: &Path) -> Result<File> {
    let path = folder.join("lock");
    let cannot = || Failure::new(msg!("fail-write", path = path.display().to_string()));
    let mut file = File::options().create(true).append(true).open(&path).because(cannot)?;
    let mut tries = 0..PATIENCE;
    while file.try_lock().is_err() {
        wait(&mut tries)?;
    }
    file.write_all(b"").because(cannot)?;
    Ok(file)
}

/// Another run is at it, and is done in a moment unless it was stopped.
fn wait(tries: &mut std::ops::Range<u32>) -> Result<()> {
    if tries.next().is_none() {
        return Err(Failure::new(msg!("fail-locked")).help(msg!("fail-locked-help")).into());
    }
    std::thread::sleep(PAUSE);
    Ok(())
}

fn done(root: &Path, steps: &[Step]) -> Result<()> {
    for step in steps {
        match step {
            Step::Put { path, text, .. } => replace(&root.join(path), text)?,
            Step::Move { from, to } => {
                let (from, to) = (root.join(from), root.join(to));
                if fs::symlink_metadata(&from).is_ok() {
                    let cannot = || Failure::new(msg!("fail-write", path = to.display().to_string()));
                    fs::rename(&from, &to).because(cannot)?;
                }
            }
        }
    }
    Ok(())
}

/// Whether what a step starts from is there, and nothing where something new goes.
fn is_still(root: &Path, step: &Step) -> bool {
    let there = |path: &str| fs::symlink_metadata(root.join(path)).is_ok();
    match step {
        Step::Put { path, was: Some(was), .. } => {
            let path = root.join(path);
            let plain = fs::symlink_metadata(&path).is_ok_and(|found| found.is_file());
            plain && fs::read(&path).is_ok_and(|bytes| bytes == was.as_bytes())
        }
        Step::Put { path, was: None, .. } => !there(path),
        Step::Move { from, to } => there(from) && !there(to),
    }
}

fn paths(step: &Step) -> impl Iterator<Item = &str> {
    let (one, other) = match step {
        Step::Put { path, .. } => (path, None),
        Step::Move { from, to } => (from, Some(to)),
    };
    [Some(one), other].into_iter().flatten().map(String::as_str)
}

/// Whether a path is that of the settings, a group or an image, and no folder on the way
/// to it is a link that leads elsewhere.
fn is_ours(root: &Path, path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    let plain = |part: &&str| !part.is_empty() && !part.starts_with('.') && !part.contains(['\\', ':']);
    let named = match parts[..] {
        ["coopdir.toml"] | ["media", _, ..] => true,
        ["groups", .., last] => Path::new(last).extension().is_some_and(|extension| extension == "toml"),
        _ => false,
    };
    let mut folders = (1..parts.len()).map(|n| root.join(parts[..n].join("/")));
    let real = |folder: PathBuf| fs::symlink_metadata(folder).is_ok_and(|found| found.is_dir());
    named && parts.iter().all(plain) && folders.all(real)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(path: &str, was: Option<&str>, text: &str) -> Step {
        Step::Put { path: format!("groups/{path}.toml"), was: was.map(str::to_owned), text: text.to_owned() }
    }

    fn moved(from: &str, to: &str) -> Step {
        Step::Move { from: format!("groups/{from}.toml"), to: format!("groups/{to}.toml") }
    }

    fn directory() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("groups")).unwrap();
        folder
    }

    fn read(root: &Path) -> Vec<(String, String)> {
        let files = fs::read_dir(root.join("groups")).unwrap().map(|entry| entry.unwrap());
        let mut all: Vec<(String, String)> = files
            .map(|file| {
                let name = file.file_name().to_string_lossy().replace(".toml", "");
                (name, fs::read_to_string(file.path()).unwrap_or_else(|_| "(folder)".to_owned()))
            })
            .collect();
        all.sort();
        all
    }

    fn pair(name: &str, text: &str) -> (String, String) {
        (name.to_owned(), text.to_owned())
    }

    #[test]
    fn all_is_done_or_nothing() {
        let folder = directory();
        let root = folder.path();
        let steps = [put("a", None, "1"), put("b", None, "2")];
        assert!(change(root, &steps).unwrap());
        assert!(!change(root, &steps).unwrap(), "they are there");
        let step = moved("b", "c");
        assert!(!change(root, &[put("a", Some("0"), "3"), step.clone()]).unwrap());
        assert_eq!(read(root), [pair("a", "1"), pair("b", "2")]);
        assert!(change(root, &[put("a", Some("1"), "3"), step]).unwrap());
        assert_eq!(read(root), [pair("a", "3"), pair("c", "2")]);
    }

    #[test]
    fn a_run_that_was_stopped_is_finished() {
        let folder = directory();
        let root = folder.path();
        fs::write(root.join("groups/a.toml"), "new").unwrap();
        fs::write(root.join("groups/b.toml"), "old").unwrap();
        let steps = vec![put("a", Some("old"), "new"), put("b", Some("old"), "new"), moved("a", "c")];
        fs::create_dir(root.join(FOLDER)).unwrap();
        finish(root).unwrap();
        assert_eq!(read(root).len(), 2, "no journal yet: nothing was begun");
        fs::create_dir(root.join(FOLDER)).unwrap();
        fs::write(root.join(FOLDER).join(JOURNAL), serde_json::to_string(&steps).unwrap()).unwrap();
        finish(root).unwrap();
        assert_eq!(read(root), [pair("b", "new"), pair("c", "new")]);
        finish(root).unwrap();
    }

    #[test]
    fn a_journal_leads_nowhere_else_and_two_runs_do_not_mix() {
        let folder = directory();
        let root = folder.path();
        fs::create_dir(root.join(".git")).unwrap();
        #[cfg(unix)]
        std::os::unix::fs::symlink(root.join(".git"), root.join("media")).unwrap();
        for path in [
            "../a.toml",
            "/a.toml",
            "",
            "groups",
            "groups/a.txt",
            "groups/../.git/a.toml",
            ".git/config",
            "groups/.git/a.toml",
            "groups/none/a.toml",
            "media/config",
            "templates/a.html",
            "groups\\a.toml",
            "C:a.toml",
        ] {
            fs::create_dir_all(root.join(FOLDER)).unwrap();
            let step = Step::Put { path: path.to_owned(), was: None, text: "x".to_owned() };
            fs::write(root.join(FOLDER).join(JOURNAL), serde_json::to_string(&[step]).unwrap()).unwrap();
            assert!(finish(root).is_err(), "{path}");
            assert_eq!(fs::read_dir(root.join(".git")).unwrap().count(), 0, "{path}");
        }
        fs::remove_dir_all(root.join(FOLDER)).unwrap();
        fs::create_dir(root.join(FOLDER)).unwrap();
        let held = lock(&root.join(FOLDER)).unwrap();
        assert!(change(root, &[put("a", None, "1")]).is_err());
        drop(held);
        assert!(change(root, &[put("a", None, "1")]).unwrap());
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(root.join(".git"), root.join(FOLDER)).unwrap();
            assert!(change(root, &[put("d", None, "1")]).is_err());
            assert_eq!(
                fs::read_dir(root.join(".git")).unwrap().count(),
                0,
                "nothing is written behind a link"
            );
        }
    }
}

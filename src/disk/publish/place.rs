//! Which folder a site may be published in: never one that holds anybody's work.

use std::ffi::OsString;
use std::fs;
use std::path::{Component, Path, PathBuf};

use anyhow::Result;

use super::{KEPT, MARKER, cannot_write, is_marked};
use crate::failure::{Because, Failure};
use crate::{fail, msg};

/// The folder of the site and those beside it that a build uses.
#[derive(Debug)]
pub struct Place {
    /// As the user named it, for messages.
    pub shown: String,
    /// Canonical, whether it is there or not.
    pub target: PathBuf,
    pub parent: PathBuf,
    /// The new site while it is written; the old one once they changed places.
    pub stage: PathBuf,
    /// The old site between two renames, where they cannot change places at once.
    pub old: PathBuf,
}

impl Place {
    /// Judges the name alone; makes the folders above.
    pub fn find(root: &Path, out: &Path) -> Result<Self> {
        let shown = out.display().to_string();
        // Without its last slash: `site/` would be looked through, were it a symlink.
        let out: PathBuf = out.components().collect();
        let refuse = |message| Err(Failure::new(message).help(msg!("fail-out-help")).into());
        if fs::symlink_metadata(&out).is_ok_and(|m| m.is_symlink()) {
            return refuse(msg!("fail-out-symlink", path = shown));
        }
        let root = root.canonicalize().because(|| cannot_write(root))?;
        let target = canonical(&out).because(|| cannot_write(&out))?;
        let (Some(parent), Some(name)) = (target.parent(), target.file_name()) else {
            return refuse(msg!("fail-out-holds", path = shown, what = "/"));
        };
        let home = std::env::home_dir().and_then(|home| home.canonicalize().ok());
        for held in [Some(root.clone()), home].into_iter().flatten() {
            if held.starts_with(&target) {
                return refuse(msg!("fail-out-holds", path = shown, what = held.display().to_string()));
            }
        }
        for own in ["groups", "media", "templates", "coopdir.toml"] {
            let canonical = root.join(own).canonicalize().unwrap_or_else(|_| root.join(own));
            if target.starts_with(&canonical) || canonical.starts_with(&target) {
                return refuse(msg!("fail-out-inside", path = shown, what = own));
            }
        }
        if target.components().any(|c| c.as_os_str().eq_ignore_ascii_case(".git")) {
            return refuse(msg!("fail-out-inside", path = shown, what = ".git"));
        }
        let beside = |what: &str| {
            let mut hidden = OsString::from(".");
            hidden.push(name);
            hidden.push(what);
            parent.join(hidden)
        };
        let (stage, old) = (beside(".coopdir-new"), beside(".coopdir-old"));
        fs::create_dir_all(parent).because(|| cannot_write(parent))?;
        Ok(Self { shown, parent: parent.to_path_buf(), stage, old, target })
    }

    /// Refuses a folder that holds anything which no build of ours put there.
    pub fn check_ours(&self) -> Result<()> {
        let Ok(metadata) = fs::symlink_metadata(&self.target) else { return Ok(()) };
        if !metadata.is_dir() {
            fail!("fail-out-file", path = self.shown.clone());
        }
        if is_marked(&self.target) || is_bare(&self.target)? {
            return Ok(());
        }
        let foreign = names(&self.target)?.into_iter().find(|name| name == ".git" || !is_kept(name));
        let foreign = foreign.unwrap_or_default();
        let message =
            msg!("fail-out-foreign", path = self.shown.clone(), file = foreign.display().to_string());
        Err(Failure::new(message).help(msg!("fail-out-help")).into())
    }
}

/// Whether a folder holds nothing but what belongs to a place; a repository is more.
pub fn is_bare(folder: &Path) -> Result<bool> {
    let bare = names(folder)?.iter().all(|name| is_kept(name) && name != ".git");
    Ok(bare && fs::symlink_metadata(folder).is_ok_and(|m| m.is_dir()))
}

fn is_kept(name: &OsString) -> bool {
    KEPT.iter().any(|kept| name == kept)
}

/// Sorted, so that the message names the same file every time.
fn names(folder: &Path) -> Result<Vec<OsString>> {
    let cannot = || Failure::new(msg!("fail-folder", path = folder.display().to_string()));
    let entries = fs::read_dir(folder).because(cannot)?;
    let mut names: Vec<_> =
        entries.map(|entry| entry.map(|e| e.file_name())).collect::<Result<_, _>>().because(cannot)?;
    // Ours, though it does not prove itself: not what to point at.
    names.retain(|name| name != MARKER);
    names.sort();
    Ok(names)
}

/// The canonical path of a folder that need not be there: that of the deepest folder
/// above it that is, and the rest.
fn canonical(path: &Path) -> std::io::Result<PathBuf> {
    match path.canonicalize() {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let Some(Component::Normal(name)) = path.components().next_back() else { return Err(error) };
            let parent = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
            Ok(canonical(parent)?.join(name))
        }
        other => other,
    }
}

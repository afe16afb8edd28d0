//! The site into its folder: whole or not at all, and over a folder that is ours or
//! empty only.
//!
//! The new site is written beside the old one, then the two change places in one step
//! (`renameat2` with `RENAME_EXCHANGE`; two renames where the system has no such call),
//! so that a build that is killed at any moment leaves the old site or the new one. What
//! it leaves beside them is removed by the next build.
//!
//! Nothing is synced to the disk: a site is built again in a second, while waiting for
//! the disk would cost more than the whole build. After a power cut, build again.

use std::fs;
use std::path::Path;

use anyhow::Result;

use super::load;
use crate::failure::Failure;
use crate::msg;
use crate::site::Sink;
use crate::source::Sources;

mod place;
mod stage;
mod swap;

use place::Place;

/// Lies in every folder that `publish` made, and only there: such a folder may be replaced.
pub const MARKER: &str = ".coopdir-site";
/// The first line of the marker, as `CACHEDIR.TAG` has one: a file of that name alone
/// proves nothing.
const SIGNATURE: &str = "Signature: coopdir-site-9f2c51d07be84a36";

/// What of the old folder lives on in the new one: it belongs to the place, not to the site.
const KEPT: [&str; 7] =
    [".domains", ".git", ".gitattributes", ".gitignore", ".gitkeep", ".nojekyll", "CNAME"];

/// What was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Published {
    pub files: usize,
    /// Those that are HTML.
    pub pages: usize,
    pub bytes: u64,
}

/// Makes the folder `out` hold the files that `make` gives, and nothing else, but for
/// what is kept (see above). They are written as they come. `root` is the directory
/// whose site it is, `sources` the media to be copied.
///
/// # Errors
/// When the folder may not be replaced, or a step fails: the old site is then as it was.
/// And those of `make`.
pub fn publish(
    root: &Path,
    out: &Path,
    sources: &Sources,
    make: impl FnOnce(&Sink<'_>) -> Result<()>,
) -> Result<Published> {
    let place = Place::find(root, out)?;
    let _lock = lock(&place);
    swap::tidy(&place)?;
    place.check_ours()?;
    let published = stage::write(root, &place, sources, make).inspect_err(|_| {
        // The next build removes what cannot be removed now.
        let _ = swap::remove(&place.stage);
    })?;
    swap::swap(&place)?;
    Ok(published)
}

/// One build at a time in a folder: others wait. The lock is on the folder itself, so
/// it leaves nothing behind and ends with its process. Where folders cannot be locked
/// (NFS, Windows), the second of two builds finds the stage taken and fails.
fn lock(place: &Place) -> Option<fs::File> {
    let file = fs::File::open(&place.parent).ok()?;
    file.lock().ok()?;
    Some(file)
}

fn cannot_write(path: &Path) -> Failure {
    Failure::new(msg!("fail-write", path = path.display().to_string()))
}

/// Whether a folder bears our marker: a regular file that begins with the signature.
fn is_marked(folder: &Path) -> bool {
    let path = folder.join(MARKER);
    let regular = fs::symlink_metadata(&path).is_ok_and(|m| m.is_file());
    let text = || load::bytes(&path, 4096).ok().flatten().unwrap_or_default();
    regular && text().strip_prefix(SIGNATURE.as_bytes()).is_some_and(|rest| rest.starts_with(b"\n"))
}

#[cfg(test)]
mod tests;

//! The new site, written beside the old one.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, DirBuilder, OpenOptions};
use std::io::{self, Write};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use anyhow::Result;

use super::place::Place;
use super::{KEPT, MARKER, Published, SIGNATURE, cannot_write};
use crate::disk::load;
use crate::failure::{Because, Failure};
use crate::media::Media;
use crate::site::{Content, OutFile, Sink};
use crate::source::{FileId, Sources};
use crate::{fail, msg};

/// Writes the new site into the stage, with what is kept of the old one.
pub fn write(
    root: &Path,
    place: &Place,
    sources: &Sources,
    make: impl FnOnce(&Sink<'_>) -> Result<()>,
) -> Result<Published> {
    let stage = Stage::new(root, place, sources)?;
    make(&|file| stage.take(&file))?;
    for name in KEPT {
        let (old, new) = (place.target.join(name), place.stage.join(name));
        if fs::symlink_metadata(&old).is_ok_and(|m| m.is_file()) && fs::symlink_metadata(&new).is_err() {
            fs::copy(&old, &new).because(|| cannot_write(&new))?;
        }
    }
    Ok(stage.laid().published)
}

/// The folder that the new site is written into; files come from several threads.
struct Stage<'a> {
    root: &'a Path,
    folder: &'a Path,
    sources: &'a Sources,
    /// Whether what is made here gets another mode than was asked for.
    masked: bool,
    laid: Mutex<Laid>,
}

/// What is there.
#[derive(Default)]
struct Laid {
    /// Paths in lower case, and as they are where that differs.
    files: BTreeMap<String, Option<String>>,
    folders: BTreeSet<String>,
    published: Published,
}

impl<'a> Stage<'a> {
    fn new(root: &'a Path, place: &'a Place, sources: &'a Sources) -> Result<Self> {
        let folder = place.stage.as_path();
        make_folder(folder, true).because(|| cannot_write(folder))?;
        // First, so that what a killed build leaves is known as ours.
        let marker = format!(
            "{SIGNATURE}\n# This folder was written by `coopdir build`, which replaces it whole: change nothing here.\n"
        );
        let path = folder.join(MARKER);
        let masked = put(&path, marker.as_bytes(), false).and_then(|()| is_masked(folder, &path));
        let masked = masked.because(|| cannot_write(&path))?;
        if masked {
            mode(&path, FILE).because(|| cannot_write(&path))?;
        }
        Ok(Self { root, folder, sources, masked, laid: Mutex::default() })
    }

    fn laid(&self) -> MutexGuard<'_, Laid> {
        self.laid.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(&self, file: &OutFile) -> Result<()> {
        self.claim(&file.path)?;
        self.make_folders(&file.path)?;
        let copied;
        let bytes = match &file.content {
            Content::Made(bytes) => bytes,
            Content::Copied(id) => {
                copied = media(self.root, *id, self.sources)?;
                &copied
            }
        };
        let path = self.folder.join(&file.path);
        put(&path, bytes, self.masked).because(|| cannot_write(&path))?;
        let published = &mut self.laid().published;
        published.files += 1;
        published.pages += usize::from(path.extension().is_some_and(|e| e == "html"));
        published.bytes += bytes.len() as u64;
        Ok(())
    }

    /// Refuses a path that could leave the folder, that some system could not hold, or
    /// that another file has.
    fn claim(&self, path: &str) -> Result<()> {
        if path.len() > 1024 || !path.split('/').all(is_name) {
            fail!("fail-path", path = crate::visible::line(path).into_owned());
        }
        // Some file systems ignore case.
        let lower = path.to_lowercase();
        let differs = (lower != path).then(|| path.to_owned());
        if let Some(other) = self.laid().files.insert(lower.clone(), differs) {
            fail!("fail-path-twice", path = path, other = other.unwrap_or(lower));
        }
        Ok(())
    }

    /// Every folder above a file, the outermost first.
    fn make_folders(&self, path: &str) -> Result<()> {
        let above = path.match_indices('/').map(|(at, _)| &path[..at]);
        let there = above.clone().next_back().is_none_or(|last| self.laid().folders.contains(last));
        if there {
            return Ok(());
        }
        for path in above {
            let whole = self.folder.join(path);
            // Another thread may be making it as well.
            match make_folder(&whole, self.masked) {
                Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                    return Err(error).because(|| cannot_write(&whole));
                }
                _ => self.laid().folders.insert(path.to_owned()),
            };
        }
        Ok(())
    }
}

/// A file name on every system, and none of those that belong to the place.
fn is_name(name: &str) -> bool {
    let reserved = |c: char| c.is_control() || "\\:*?\"<>|".contains(c);
    let ours = name.eq_ignore_ascii_case(".git") || name.starts_with(".coopdir-");
    !name.is_empty() && name.len() <= 255 && !name.ends_with(['.', ' ']) && !name.contains(reserved) && !ours
}

/// The bytes of a media file: those that were checked, or none.
fn media(root: &Path, id: FileId, sources: &Sources) -> Result<Vec<u8>> {
    let source = sources.get(id);
    let path = root.join(&source.path);
    let cannot = || Failure::new(msg!("fail-read", path = source.path.clone()));
    let regular = fs::symlink_metadata(&path).because(cannot)?.is_file();
    let bytes = if regular { load::bytes(&path, source.role.limit()).because(cannot)? } else { None };
    match (bytes, &source.media) {
        (Some(bytes), Some(media)) if Media::of(&bytes).digest == media.digest => Ok(bytes),
        _ => fail!("fail-media-changed", path = source.path.clone()),
    }
}

const FILE: u32 = 0o644;
const FOLDER: u32 = 0o755;

/// `masked`: the mode has to be set once more.
fn put(path: &Path, bytes: &[u8], masked: bool) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, FILE);
    options.open(path)?.write_all(bytes)?;
    if masked { mode(path, FILE) } else { Ok(()) }
}

fn make_folder(path: &Path, masked: bool) -> io::Result<()> {
    let builder = &mut DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(builder, FOLDER);
    builder.create(path)?;
    if masked { mode(path, FOLDER) } else { Ok(()) }
}

/// Whether the user's umask, or rules of the folder, take from or add to the modes that
/// are asked for: they are the same on every machine. Setting them of each file once more
/// costs as much as writing it.
#[cfg(unix)]
fn is_masked(folder: &Path, file: &Path) -> io::Result<bool> {
    use std::os::unix::fs::PermissionsExt;
    let probe = folder.join(".coopdir-probe");
    make_folder(&probe, false)?;
    let mode = |path: &Path| Ok::<_, io::Error>(fs::symlink_metadata(path)?.permissions().mode() & 0o7777);
    let differs = mode(&probe)? != FOLDER || mode(file)? != FILE;
    fs::remove_dir(&probe)?;
    Ok(differs)
}

#[cfg(not(unix))]
fn is_masked(_: &Path, _: &Path) -> io::Result<bool> {
    Ok(false)
}

#[cfg(unix)]
fn mode(path: &Path, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn mode(_: &Path, _: u32) -> io::Result<()> {
    Ok(())
}

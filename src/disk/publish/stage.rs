//! The new site, written beside the old one.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use anyhow::{Context, Result};
use rayon::prelude::*;

use super::place::Place;
use super::{KEPT, MARKER, Published, SIGNATURE, cannot_write};
use crate::disk::load;
use crate::failure::Failure;
use crate::media::Media;
use crate::site::{Content, OutFile};
use crate::source::{FileId, Sources};
use crate::{fail, msg};

/// Refuses a path that could leave the folder, that some system could not hold, or that
/// two files claim there.
pub fn check_paths(files: &[OutFile]) -> Result<()> {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for file in files {
        if file.path.len() > 1024 || !file.path.split('/').all(is_name) {
            fail!("fail-path", path = crate::visible::line(&file.path).into_owned());
        }
        // Some file systems ignore case.
        if let Some(other) = seen.insert(file.path.to_lowercase(), &file.path) {
            fail!("fail-path-twice", path = file.path.clone(), other = other.to_owned());
        }
    }
    Ok(())
}

/// A file name on every system, and none of those that belong to the place.
fn is_name(name: &str) -> bool {
    let reserved = |c: char| c.is_control() || "\\:*?\"<>|".contains(c);
    let ours = name.eq_ignore_ascii_case(".git") || name.starts_with(".coopdir-");
    !name.is_empty() && name.len() <= 255 && !name.ends_with(['.', ' ']) && !name.contains(reserved) && !ours
}

/// Writes the new site into the stage, with what is kept of the old one.
pub fn write(root: &Path, place: &Place, files: &[OutFile], sources: &Sources) -> Result<Published> {
    let stage = &place.stage;
    folder(stage)?;
    // First, so that what a killed build leaves is known as ours.
    let marker = format!(
        "{SIGNATURE}\n# This folder was written by `coopdir build`, which replaces it whole: change nothing here.\n"
    );
    put(&stage.join(MARKER), marker.as_bytes())?;
    let folders: BTreeSet<&str> = files.iter().flat_map(|file| folders_of(&file.path)).collect();
    folders.into_iter().try_for_each(|path| folder(&stage.join(path)))?;
    let sizes = files.par_iter().map(|file| one(root, stage, file, sources));
    let bytes = sizes.try_reduce(|| 0, |a, b| Ok(a + b))?;
    for name in KEPT {
        let (old, new) = (place.target.join(name), stage.join(name));
        if fs::symlink_metadata(&old).is_ok_and(|m| m.is_file()) && fs::symlink_metadata(&new).is_err() {
            fs::copy(&old, &new).with_context(|| cannot_write(&new))?;
        }
    }
    Ok(Published { files: files.len(), bytes })
}

/// Every folder above a file, the outermost first.
fn folders_of(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}

fn one(root: &Path, stage: &Path, file: &OutFile, sources: &Sources) -> Result<u64> {
    let path = stage.join(&file.path);
    match &file.content {
        Content::Made(bytes) => put(&path, bytes),
        Content::Copied(id) => put(&path, &media(root, *id, sources)?),
    }
}

/// The bytes of a media file: those that were checked, or none.
fn media(root: &Path, id: FileId, sources: &Sources) -> Result<Vec<u8>> {
    let source = sources.get(id);
    let path = root.join(&source.path);
    let cannot = || Failure::new(msg!("fail-read", path = source.path.clone()));
    let regular = fs::symlink_metadata(&path).with_context(cannot)?.is_file();
    let bytes = if regular { load::bytes(&path, source.role.limit()).with_context(cannot)? } else { None };
    match (bytes, &source.media) {
        (Some(bytes), Some(media)) if Media::of(&bytes).digest == media.digest => Ok(bytes),
        _ => fail!("fail-media-changed", path = source.path.clone()),
    }
}

fn put(path: &Path, bytes: &[u8]) -> Result<u64> {
    let write = || -> io::Result<()> {
        let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
        file.write_all(bytes)?;
        mode(path, 0o644)
    };
    write().with_context(|| cannot_write(path))?;
    Ok(bytes.len() as u64)
}

fn folder(path: &Path) -> Result<()> {
    let make = || -> io::Result<()> {
        fs::create_dir(path)?;
        mode(path, 0o755)
    };
    make().with_context(|| cannot_write(path))
}

/// The same on every machine, whatever the user's umask.
#[cfg(unix)]
fn mode(path: &Path, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn mode(_: &Path, _: u32) -> io::Result<()> {
    Ok(())
}

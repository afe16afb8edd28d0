//! Reading a directory whole: sizes from metadata first, regular files only.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use rayon::prelude::*;
use walkdir::WalkDir;

use crate::failure::Failure;
use crate::msg;
use crate::source::{Refusal, Role, Source, Sources};

/// Bytes of a group file at most.
pub const GROUP_LIMIT: u64 = 64 * 1024;
/// Bytes of `coopdir.toml` at most: its vocabulary may be large.
pub const SETTINGS_LIMIT: u64 = 1024 * 1024;
/// Bytes of a media file at most.
pub const MEDIA_LIMIT: u64 = 5 * 1024 * 1024;

/// The directory's root: `from` itself when it was named, else the nearest folder
/// at or above it that holds `coopdir.toml` or `groups/`.
///
/// # Errors
/// When `from` is not a folder that can be reached.
pub fn find_root(from: &Path, named: bool) -> Result<Option<PathBuf>> {
    let cannot = || Failure::new(msg!("fail-folder", path = from.display().to_string()));
    let start = from.canonicalize().with_context(cannot)?;
    let is_root = |dir: &Path| dir.join("coopdir.toml").is_file() || dir.join("groups").is_dir();
    if named {
        return Ok(is_root(&start).then_some(start));
    }
    Ok(start.ancestors().find(|dir| is_root(dir)).map(Path::to_path_buf))
}

/// Reads `coopdir.toml`, everything under `groups/`, and the media.
///
/// # Errors
/// When the folder itself cannot be listed; a file that cannot be read is a source
/// with its refusal.
pub fn load(root: &Path) -> Result<Sources> {
    let mut found = Vec::new();
    let settings = root.join("coopdir.toml");
    if fs::symlink_metadata(&settings).is_ok() {
        found.push((settings, Role::Settings));
    }
    list(&root.join("groups"), Role::Group, &mut found)?;
    list(&root.join("media"), Role::Media, &mut found)?;
    let files: Vec<Source> = found.par_iter().map(|(path, role)| read(root, path, *role)).collect();
    Ok(Sources::new(files))
}

fn list(folder: &Path, role: Role, found: &mut Vec<(PathBuf, Role)>) -> Result<()> {
    if fs::symlink_metadata(folder).is_err() {
        return Ok(());
    }
    let hidden = |name: &std::ffi::OsStr| name.as_encoded_bytes().starts_with(b".");
    let walk = WalkDir::new(folder).follow_links(false).follow_root_links(false).sort_by_file_name();
    for entry in walk.into_iter().filter_entry(|e| e.depth() == 0 || !hidden(e.file_name())) {
        let entry =
            entry.with_context(|| Failure::new(msg!("fail-folder", path = folder.display().to_string())))?;
        if !entry.file_type().is_dir() {
            found.push((entry.into_path(), role));
        }
    }
    Ok(())
}

fn read(root: &Path, path: &Path, role: Role) -> Source {
    let relative = path.strip_prefix(root).unwrap_or(path);
    let name = relative.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/");
    let role = role_of(&name, role);
    let refuse = |refusal| Source::refused(name.clone(), role, refusal);
    if relative.to_str().is_none() || name.chars().any(char::is_control) {
        return refuse(Refusal::BadName);
    }
    let metadata = match fs::symlink_metadata(path) {
        Ok(metadata) => metadata,
        Err(error) => return refuse(Refusal::Unreadable(error.to_string())),
    };
    if metadata.is_symlink() {
        return refuse(Refusal::Symlink);
    }
    if !metadata.is_file() {
        return refuse(Refusal::NotRegular);
    }
    let limit = match role {
        Role::Stray => return refuse(Refusal::Foreign),
        Role::Group => GROUP_LIMIT,
        Role::Settings => SETTINGS_LIMIT,
        Role::Media => MEDIA_LIMIT,
    };
    if metadata.len() > limit {
        return refuse(Refusal::TooBig(metadata.len()));
    }
    match bytes(path, limit) {
        Err(error) => refuse(Refusal::Unreadable(error.to_string())),
        Ok(None) => refuse(Refusal::TooBig(limit + 1)),
        Ok(Some(bytes)) if role == Role::Media => Source::media(name, bytes),
        Ok(Some(bytes)) => text(name, role, bytes),
    }
}

/// `None`: the file grew past the limit since its size was read.
fn bytes(path: &Path, limit: u64) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(limit + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= limit).then_some(bytes))
}

fn text(name: String, role: Role, bytes: Vec<u8>) -> Source {
    match String::from_utf8(bytes) {
        Ok(text) => Source::text(name, role, text),
        Err(error) => {
            let good = error.utf8_error().valid_up_to();
            let mut bytes = error.into_bytes();
            bytes.truncate(good);
            Source {
                refusal: Some(Refusal::NotUtf8),
                ..Source::text(name, role, String::from_utf8(bytes).unwrap_or_default())
            }
        }
    }
}

/// `groups/README.md` and its like describe the folder and are nobody's group.
fn role_of(name: &str, role: Role) -> Role {
    let toml = name.ends_with(".toml");
    if role == Role::Group && !toml { Role::Stray } else { role }
}

//! Reading a directory whole: sizes from metadata first, regular files only.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use anyhow::Result;
use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use crate::failure::{Because, Failure};
use crate::msg;
use crate::source::{Refusal, Role, Source, Sources};

/// The directory's root: `from` itself when it was named, else the nearest folder
/// at or above it that holds `coopdir.toml` or `groups/`.
///
/// # Errors
/// When `from` is not a folder that can be reached.
pub fn find_root(from: &Path, named: bool) -> Result<Option<PathBuf>> {
    let cannot = || Failure::new(msg!("fail-folder", path = from.display().to_string()));
    let start = from.canonicalize().because(cannot)?;
    let is_root = |dir: &Path| dir.join("coopdir.toml").is_file() || dir.join("groups").is_dir();
    if named {
        return Ok(is_root(&start).then_some(start));
    }
    Ok(start.ancestors().find(|dir| is_root(dir)).map(Path::to_path_buf))
}

/// A file that was found, or why it could not be.
struct Found {
    path: PathBuf,
    role: Role,
    error: Option<io::ErrorKind>,
}

/// Reads `coopdir.toml`, everything under `groups/`, and the media; notes files that
/// lie beside and look as if somebody took them for groups.
///
/// # Errors
/// When the folder itself cannot be listed; a file that cannot be read is a source
/// with its refusal.
pub fn load(root: &Path) -> Result<Sources> {
    let mut found = beside(root)?;
    list(&root.join("groups"), Role::Group, &mut found)?;
    list(&root.join("media"), Role::Media, &mut found)?;
    let files: Vec<Source> = found.par_iter().map(|found| read(root, found)).collect();
    Ok(Sources::new(files))
}

/// The same without media and what lies beside, and of so many group files at most: for what
/// may be incomplete.
///
/// # Errors
/// When a folder cannot be listed.
pub fn load_texts(root: &Path, most: usize) -> Result<Sources> {
    let mut found = Vec::new();
    list(&root.join("groups"), Role::Group, &mut found)?;
    found.truncate(most);
    let settings = root.join("coopdir.toml");
    if fs::symlink_metadata(&settings).is_ok() {
        found.push(Found { path: settings, role: Role::Settings, error: None });
    }
    let files: Vec<Source> = found.par_iter().map(|found| read(root, found)).collect();
    Ok(Sources::new(files))
}

/// The names of group files without their extension, sorted; nothing is read.
#[must_use]
pub fn stems(root: &Path) -> Vec<String> {
    let mut found = Vec::new();
    // What cannot be listed has no names.
    let _ = list(&root.join("groups"), Role::Group, &mut found);
    let name = |found: &Found| found.path.file_name()?.to_str()?.strip_suffix(".toml").map(str::to_owned);
    let mut stems: Vec<String> = found.iter().filter_map(name).collect();
    stems.sort();
    stems
}

/// `coopdir.toml`, and what lies in the root by mistake.
fn beside(root: &Path) -> Result<Vec<Found>> {
    let cannot = || Failure::new(msg!("fail-folder", path = root.display().to_string()));
    let mut found = Vec::new();
    for entry in fs::read_dir(root).because(cannot)? {
        let path = entry.because(cannot)?.path();
        let role = match path.file_name().and_then(|name| name.to_str()) {
            Some("coopdir.toml") => Role::Settings,
            Some(name) if is_misplaced(&path, name) => Role::Stray,
            _ => continue,
        };
        found.push(Found { path, role, error: None });
    }
    Ok(found)
}

/// `coopdir.yaml`, `Coopdir.toml`, or a group file in the root.
fn is_misplaced(path: &Path, name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let (stem, extension) = lower.split_once('.').unwrap_or((&lower, ""));
    let is_file = || fs::symlink_metadata(path).is_ok_and(|m| m.is_file() && m.len() <= Role::Stray.limit());
    match extension {
        "toml" | "yaml" | "yml" | "json" | "toml.txt" if stem == "coopdir" => is_file(),
        "toml" => is_file() && looks_like_group(path),
        _ => false,
    }
}

fn looks_like_group(path: &Path) -> bool {
    let Ok(Some(bytes)) = bytes(path, Role::Stray.limit()) else { return false };
    let text = String::from_utf8_lossy(&bytes);
    let has = |key: &str| {
        text.lines().any(|l| l.strip_prefix(key).is_some_and(|l| l.trim_start().starts_with('=')))
    };
    has("slug") && has("name")
}

fn list(folder: &Path, role: Role, found: &mut Vec<Found>) -> Result<()> {
    if fs::symlink_metadata(folder).is_err() {
        return Ok(());
    }
    let walk = WalkDir::new(folder).follow_links(false).follow_root_links(false).sort_by_file_name();
    for entry in walk.into_iter().filter_entry(|e| e.depth() == 0 || !is_exempt(e)) {
        match entry {
            Ok(entry) if entry.file_type().is_dir() => {}
            Ok(entry) => found.push(Found { path: entry.into_path(), role, error: None }),
            Err(error) if error.depth() > 0 => {
                let path = error.path().unwrap_or(folder).to_path_buf();
                found.push(Found { path, role, error: Some(io::Error::from(error).kind()) });
            }
            Err(error) => {
                let failure = Failure::new(msg!("fail-folder", path = folder.display().to_string()));
                return Err(error).because(|| failure);
            }
        }
    }
    Ok(())
}

fn is_exempt(entry: &DirEntry) -> bool {
    is_exempt_name(&entry.file_name().to_string_lossy(), entry.file_type().is_dir())
}

/// Hidden files, and those that describe a folder: nobody takes them for groups.
fn is_exempt_name(name: &str, folder: bool) -> bool {
    let upper = name.to_ascii_uppercase();
    let describes = ["README", "LICENSE", "LICENCE", "CONTRIBUTING"].iter().any(|w| upper.starts_with(w));
    let extension = Path::new(&*upper).extension().and_then(|e| e.to_str()).unwrap_or("");
    name.starts_with('.') || (!folder && ((describes && extension != "TOML") || extension == "MD"))
}

fn read(root: &Path, found: &Found) -> Source {
    let path = &found.path;
    let relative = path.strip_prefix(root).unwrap_or(path);
    let name = relative.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/");
    let role = role_of(&name, found.role);
    let refuse = |refusal| Source::refused(name.clone(), role, refusal);
    if relative.to_str().is_none() || name.chars().any(crate::visible::is_hidden) {
        return refuse(Refusal::BadName);
    }
    if let Some(error) = found.error {
        return refuse(Refusal::Unreadable(error));
    }
    let metadata = match fs::symlink_metadata(path) {
        Ok(metadata) => metadata,
        Err(error) => return refuse(Refusal::Unreadable(error.kind())),
    };
    if metadata.is_symlink() {
        return refuse(Refusal::Symlink);
    }
    if !metadata.is_file() || matches!(name.as_str(), "groups" | "media") {
        return refuse(Refusal::NotRegular);
    }
    if role == Role::Stray {
        return refuse(Refusal::Foreign);
    }
    let limit = role.limit();
    if metadata.len() > limit {
        return refuse(Refusal::TooBig(metadata.len()));
    }
    match bytes(path, limit) {
        Err(error) => refuse(Refusal::Unreadable(error.kind())),
        Ok(None) => refuse(Refusal::TooBig(limit + 1)),
        Ok(Some(bytes)) => source(name, role, bytes),
    }
}

/// What a file of that path, from the directory's root, is to the directory; `None`: nothing,
/// or a file in the root that only its content could tell of.
#[must_use]
pub fn role(path: &str) -> Option<Role> {
    let Some((folder, rest)) = path.split_once('/') else {
        return (path == "coopdir.toml").then_some(Role::Settings);
    };
    let within = match folder {
        "groups" => Role::Group,
        "media" => Role::Media,
        _ => return None,
    };
    let (folders, name) = rest.rsplit_once('/').unwrap_or(("", rest));
    let exempt = folders.split('/').any(|folder| folder.starts_with('.')) || is_exempt_name(name, false);
    (!exempt).then(|| role_of(path, within))
}

/// A file whose content is at hand, as [`load`] reads it.
#[must_use]
pub fn source(path: String, role: Role, bytes: Vec<u8>) -> Source {
    if path.chars().any(crate::visible::is_hidden) {
        return Source::refused(path, role, Refusal::BadName);
    }
    match role {
        Role::Stray => Source::refused(path, role, Refusal::Foreign),
        Role::Media => Source::media(path, bytes),
        role => text(path, role, bytes),
    }
}

/// `None`: the file grew past the limit since its size was read.
pub fn bytes(path: &Path, limit: u64) -> io::Result<Option<Vec<u8>>> {
    let file = open(path)?;
    // What was a file a moment ago may have been swapped for something else.
    let metadata = file.metadata()?;
    if !metadata.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    // Room for the whole and a little more, so that one read takes it and one sees its end.
    let room = metadata.len().min(limit) + 64;
    let mut bytes = Vec::with_capacity(usize::try_from(room).unwrap_or_default());
    file.take(limit + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= limit).then_some(bytes))
}

/// Without following a link, and without waiting for the other end of a FIFO.
#[cfg(unix)]
fn open(path: &Path) -> io::Result<File> {
    use rustix::fs::{Mode, OFlags};
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    Ok(File::from(rustix::fs::open(path, flags, Mode::empty())?))
}

#[cfg(not(unix))]
fn open(path: &Path) -> io::Result<File> {
    File::open(path)
}

fn text(name: String, role: Role, bytes: Vec<u8>) -> Source {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Source::refused(name, role, Refusal::Utf16);
    }
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

/// Only `.toml` is read in `groups/`, and never in `media/`.
fn role_of(name: &str, role: Role) -> Role {
    let toml = Path::new(name).extension().is_some_and(|extension| extension == "toml");
    match role {
        Role::Group if !toml => Role::Stray,
        Role::Media if toml => Role::Stray,
        role => role,
    }
}

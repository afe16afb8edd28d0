//! Reading a directory's own `templates/`, which take the place of the built-in ones.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::Result;
use walkdir::WalkDir;

use crate::fail;
use crate::failure::{Because, Failure};
use crate::msg;

/// Bytes of a template at most.
pub const TEMPLATE_LIMIT: u64 = 1024 * 1024;

/// The files of `templates/`, by their path in it (`parts/card.html`), with `/` on
/// every system. Hidden files are passed over; no folder is no files.
///
/// # Errors
/// When one cannot be read, is no regular file, is too large or is not UTF-8: a site
/// built without it would not be the one that was meant.
pub fn templates(root: &Path) -> Result<BTreeMap<String, String>> {
    let folder = root.join("templates");
    let mut found = BTreeMap::new();
    if fs::symlink_metadata(&folder).is_err() {
        return Ok(found);
    }
    let hidden = |name: &std::ffi::OsStr| name.as_encoded_bytes().starts_with(b".");
    let walk = WalkDir::new(&folder).follow_links(false).follow_root_links(false).sort_by_file_name();
    for entry in walk.into_iter().filter_entry(|e| e.depth() == 0 || !hidden(e.file_name())) {
        let cannot = || Failure::new(msg!("fail-folder", path = folder.display().to_string()));
        let entry = entry.because(cannot)?;
        if entry.file_type().is_dir() {
            continue;
        }
        let relative = entry.path().strip_prefix(&folder).unwrap_or(entry.path());
        let name = relative.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/");
        if !entry.file_type().is_file() {
            fail!("fail-template-kind", path = name);
        }
        let size = entry.metadata().map_or(0, |m| m.len());
        if size > TEMPLATE_LIMIT {
            fail!("fail-template-size", path = name, limit = TEMPLATE_LIMIT / 1024);
        }
        let cannot = || Failure::new(msg!("fail-template-read", path = name.clone()));
        let text = fs::read_to_string(entry.path()).because(cannot)?;
        found.insert(name, text);
    }
    Ok(found)
}

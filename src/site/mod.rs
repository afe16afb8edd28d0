//! The static site: a plan of pages, rendered by templates. Values in, files out:
//! `disk::publish` writes them.

pub mod banner;

use std::collections::BTreeMap;

use anyhow::Result;

use crate::directory::Directory;
use crate::source::FileId;

/// What a build is asked for.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Links end in `index.html`, so that the site opens from a disk (`file://`).
    pub portable: bool,
    /// Where the site will be published, instead of the directory's `base_url`.
    pub base_url: Option<String>,
    /// The directory's own `templates/`: path in that folder (`group.html`,
    /// `assets/style.css`) to text. Each takes the place of the built-in one.
    pub templates: BTreeMap<String, String>,
}

/// A file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutFile {
    /// Relative to the output folder, with `/` on every system: `groups/cyou1/index.html`.
    pub path: String,
    pub content: Content,
}

/// What stands in a file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Made here.
    Made(Vec<u8>),
    /// To be copied byte for byte from a source of the directory (a file of `media/`).
    Copied(FileId),
}

/// Builds the whole site in memory, sorted by path.
///
/// # Errors
/// When a template is broken, or two pages claim one address.
pub fn build(_directory: &Directory, _options: &Options) -> Result<Vec<OutFile>> {
    Ok(Vec::new())
}

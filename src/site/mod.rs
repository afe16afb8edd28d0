//! The static site: a plan of pages, rendered by templates. Values in, files out, each
//! given on as soon as it is made: `disk::publish` writes them.
//!
//! `pages` say what there is and what it shows; [`route`] makes every address;
//! `plan` refuses two pages at one; `render` turns them into HTML.

mod assets;
mod atlas;
pub mod banner;
pub mod budget;
mod card;
mod context;
mod crossings;
mod dates;
mod desk;
pub mod embed;
mod facets;
mod finder;
mod forge;
mod index;
mod licence;
mod list;
mod meetings;
mod mounts;
mod occasion;
mod open_data;
mod outline;
mod outward;
mod pages;
mod plan;
mod plural;
pub mod propose;
mod qr;
mod render;
mod repeat;
pub mod route;
mod segments;
mod shell;
mod sitemap;
pub mod snippet;
mod theme;
mod tokens;
mod tongue;
mod weight;
pub mod widget;
mod within;

pub use assets::{misnamed, names as template_names, source as template_source};
pub use desk::Desk;
pub use forge::guessed as guessed_forge;
pub use outline::{Outline, outline};
pub use render::broken;
use std::collections::BTreeMap;
pub use tokens::{Fault, Scheme, Token, Tokens};

use anyhow::Result;
use chrono::NaiveDate;

use crate::directory::{Directory, History};
use crate::failure::Failure;
use crate::msg;
use crate::source::FileId;
use context::Site;
use route::{Address, Links};
use weight::Weight;

/// What a build is asked for.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Links end in `index.html`, so that the site opens from a disk (`file://`).
    pub portable: bool,
    /// Where the site will be published, instead of the directory's `base_url`.
    pub base_url: Option<String>,
    /// The directory's own `templates/`, as `disk::templates` reads them: path in that
    /// folder (`group.html`, `assets/style.css`) to text. Each takes the place of the
    /// built-in one.
    pub templates: BTreeMap<String, String>,
    /// The day of the build: which meetings are to come.
    pub today: NaiveDate,
    /// Who wrote the files, and when: empty where nobody reads their past.
    pub history: History,
}

/// A file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutFile {
    /// Relative to the output folder, with `/` on every system: `groups/cyou1/index.html`.
    pub path: String,
    pub content: Content,
    /// Of a page: its template, and what it weighs.
    pub page: Option<(&'static str, Weight)>,
}

/// What stands in a file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Made here.
    Made(Vec<u8>),
    /// To be copied byte for byte from a source of the directory (a file of `media/`).
    Copied(FileId),
}

impl OutFile {
    fn made(address: &Address, text: String) -> Self {
        Self { path: address.file(), content: Content::Made(text.into_bytes()), page: None }
    }
}

/// Takes the files of a site as they are made, in no order and from several threads, so
/// that no more of them are in memory than are being made.
pub type Sink<'a> = dyn Fn(OutFile) -> Result<()> + Sync + 'a;

/// Builds the whole site, each of its files given to `sink` once.
///
/// # Errors
/// When a template is broken or links to what is not there, or when two files would
/// have one address; and those of `sink`.
pub fn build(directory: &Directory, options: &Options, sink: &Sink<'_>) -> Result<()> {
    let site = site(directory, options);
    Desk::new(&site, options, true)?.all(sink)
}

/// Plans the whole site and gives it to `work`, which may ask for single files.
///
/// # Errors
/// When two files would have one address, a template is broken, or a colour of the theme
/// cannot be read on its ground.
pub fn with_desk<T>(
    directory: &Directory,
    options: &Options,
    work: impl FnOnce(&Desk<'_>) -> T,
) -> Result<T> {
    let site = site(directory, options);
    Ok(work(&Desk::new(&site, options, false)?))
}

fn site<'a>(directory: &'a Directory, options: &'a Options) -> Site<'a> {
    let base =
        options.base_url.clone().or_else(|| directory.settings().base_url.as_ref().map(|b| b.value.clone()));
    let base = base.map(|url| if url.ends_with('/') { url } else { url + "/" });
    let links = Links { portable: options.portable, base_url: base };
    Site::new(directory, links, options.today, &options.history)
}

/// The colours of a directory's site, its own templates included.
#[must_use]
pub fn tokens(directory: &Directory, own: &BTreeMap<String, String>) -> Tokens {
    assets::tokens(own, &theme::rules(&directory.settings().theme))
}

/// That something could not be told from its ground, and what could.
#[must_use]
pub fn unreadable(fault: &Fault) -> Failure {
    let failure = Failure::new(msg!(
        "theme-contrast",
        place = format!("{}:{}", fault.at.file, fault.at.line),
        token = &fault.token,
        colour = &fault.at.value,
        ground = fault.ground,
        // Cut, not rounded: 4.49 is not 4.5.
        ratio = format!("{:.2}", (fault.ratio * 100.0).floor() / 100.0),
        least = format!("{}", fault.least),
        scheme = if fault.scheme == Scheme::Dark { "dark" } else { "light" },
    ));
    failure.help(msg!("theme-contrast-help", token = &fault.token, near = fault.near.to_string()))
}

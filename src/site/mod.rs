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
pub use forge::guessed as guessed_forge;
pub use outline::{Outline, outline};
pub use render::broken;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
pub use tokens::{Fault, Scheme, Token, Tokens};

use anyhow::Result;
use chrono::NaiveDate;
use minijinja::Environment;
use minijinja::value::Value;
use rayon::prelude::*;

use crate::directory::{Directory, History};
use crate::failure::Failure;
use crate::group::Kind;
use crate::msg;
use crate::source::FileId;
use context::{Page, Site, value};
use plan::Plan;
use render::Ground;
use route::{Address, Links};
use shell::Shared;
use weight::{Weight, Weights};

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
    let base =
        options.base_url.clone().or_else(|| directory.settings().base_url.as_ref().map(|b| b.value.clone()));
    let base = base.map(|url| if url.ends_with('/') { url } else { url + "/" });
    let links = Links { portable: options.portable, base_url: base };
    let site = Site::new(directory, links.clone(), options.today, &options.history);
    let pages: Vec<(usize, Page<'_>)> = planned(&site);
    let banners: BTreeMap<Address, Vec<usize>> =
        pages.iter().flat_map(|(_, p)| &p.banners).map(|s| (s.address.clone(), s.groups.clone())).collect();
    let media = media(directory);
    let mounts = mounts::all(&site);
    let mut ground = Ground {
        plan: Plan::default(),
        links,
        assets: assets::assets(&options.templates, &theme::rules(&directory.settings().theme)),
        own: options.templates.clone(),
    };
    // Those of `[theme]` are moved until they can be read; a stylesheet is taken as it is.
    if let Some(fault) = tokens(directory, &options.templates).faults().first() {
        return Err(unreadable(fault).into());
    }
    for (n, page) in &pages {
        ground.plan.claim(&page.address.under(&site.editions[*n].tongue.prefix))?;
    }
    let named = banners.keys().chain(media.keys()).chain(mounts.iter().map(|mount| &mount.address));
    named
        .chain(ground.assets.values().map(|a| &a.address))
        .try_for_each(|address| ground.plan.claim(address))?;
    let maps = maps(&site, &pages, &ground);
    maps.iter().try_for_each(|part| ground.plan.claim(&part.address))?;
    let ground = Arc::new(ground);

    // First what pages load, for they say what they weigh with it.
    let banners = banners.par_iter().map(|(address, groups)| {
        let text = drawn(&site, address, groups);
        let weight = (address.as_str().to_owned(), weight::zipped(text.as_bytes()));
        sink(OutFile::made(address, text)).map(|()| weight)
    });
    let mut weights = banners.collect::<Result<Weights>>()?;
    for (address, id) in &media {
        let bytes = directory.sources().get(*id).media.as_ref().map_or(0, |media| media.bytes);
        weights.insert(address.as_str().to_owned(), usize::try_from(bytes).unwrap_or(usize::MAX));
    }
    media.par_iter().try_for_each(|(address, id)| {
        sink(OutFile { path: address.file(), content: Content::Copied(*id), page: None })
    })?;
    for asset in ground.assets.values() {
        weights.insert(asset.address.as_str().to_owned(), weight::zipped(asset.text.as_bytes()));
        sink(OutFile::made(&asset.address, asset.text.clone()))?;
    }
    mounts.par_iter().try_for_each(|mount| {
        let content = Content::Made((mount.make)()?);
        sink(OutFile { path: mount.address.file(), content, page: None })
    })?;
    rendered(&site, &pages, &maps, &ground, &weights, sink)
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

/// Every page with the number of its language.
fn planned<'a>(site: &'a Site<'a>) -> Vec<(usize, Page<'a>)> {
    let mut all = Vec::new();
    for (n, edition) in site.editions.iter().enumerate() {
        for (_, kind) in pages::KINDS {
            all.extend(kind(site, edition).into_iter().map(|page| (n, page)));
        }
    }
    all
}

fn rendered(
    site: &Site<'_>,
    pages: &[(usize, Page<'_>)],
    maps: &[sitemap::Part],
    ground: &Arc<Ground>,
    weights: &Weights,
    sink: &Sink<'_>,
) -> Result<()> {
    let root = ground.links.rooted("", "");
    let tongues = Arc::new(site.editions.iter().map(|e| e.tongue.clone()).collect::<Vec<_>>());
    let engines = (0..tongues.len()).map(|n| render::environment(ground, &tongues, n));
    let engines = engines.collect::<Result<Vec<_>>>()?;
    let shared: Vec<Value> = site.editions.iter().map(|e| value(&Shared::new(site, e))).collect();
    let own: BTreeSet<&str> = ground.own.keys().map(String::as_str).collect();
    let page = |(n, page): &(usize, Page<'_>)| {
        let whole = shell::whole(site, *n, &shared[*n], ground, page);
        let address = page.address.under(&site.editions[*n].tongue.prefix);
        let html = text(&engines[*n], page.template, &whole, &own)?;
        let weight = Weight::of(&html, &root, weights);
        let html = weight::stamped(html, &weight, &tongues[*n]);
        sink(OutFile { page: Some((page.template, weight)), ..OutFile::made(&address, html) })
    };
    // Of several mistakes the same one is told each time: that of the first page.
    let made: Vec<Result<()>> = pages.par_iter().map(page).collect();
    made.into_iter().collect::<Result<()>>()?;
    maps.iter().try_for_each(|part| {
        sink(OutFile::made(&part.address, text(&engines[0], part.template, &value(part), &own)?))
    })
}

fn text(engine: &Environment<'_>, template: &str, whole: &Value, own: &BTreeSet<&str>) -> Result<String> {
    let made = |engine: &Environment<'_>| engine.get_template(template).and_then(|t| t.render(whole));
    // Only an engine that is slower remembers which name was not there.
    let again = |_| {
        let mut engine = engine.clone();
        engine.set_debug(true);
        made(&engine)
    };
    Ok(made(engine).or_else(again).map_err(|error| render::explain(&error, own))?)
}

/// The map of the site, when it is known where that will be: a map holds whole addresses.
fn maps(site: &Site<'_>, pages: &[(usize, Page<'_>)], ground: &Ground) -> Vec<sitemap::Part> {
    let entry = |(n, page): &(usize, Page<'_>)| {
        let url = |n: usize| {
            let address = page.address.under(&site.editions[n].tongue.prefix);
            ground.plan.knows(address.as_str()).then(|| ground.links.absolute(address.as_str()))?
        };
        let languages =
            site.editions.iter().enumerate().filter_map(|(n, e)| Some((e.tongue.tag.clone(), url(n)?)));
        let languages: Vec<_> = languages.collect();
        let alone = languages.len() < 2;
        Some(sitemap::Entry { url: url(*n)?, languages: if alone { Vec::new() } else { languages } })
    };
    if ground.links.base_url.is_none() {
        return Vec::new();
    }
    let mut entries: Vec<_> = pages.iter().filter(|(_, page)| page.listed).filter_map(entry).collect();
    entries.sort_by(|a, b| a.url.cmp(&b.url));
    sitemap::parts(entries, &ground.links)
}

/// The files of `media/` that pages show, by address.
fn media(directory: &Directory) -> BTreeMap<Address, FileId> {
    let groups = directory.groups().iter();
    let names = groups.flat_map(|g| {
        let partners = g.partners.iter().filter_map(|p| p.logo.as_ref());
        [&g.banner, &g.logo].into_iter().flatten().chain(partners)
    });
    let found = names.filter(|name| card::Picture::of(directory, name).is_some());
    found.filter_map(|name| Some((Address::media(name), directory.media(name)?))).collect()
}

/// A file of made banners: one alone, or several to be told apart by `#slug`.
fn drawn(site: &Site<'_>, address: &Address, groups: &[usize]) -> String {
    let named: Vec<(&str, Kind)> =
        groups.iter().map(|n| (site.group(*n).slug.as_str(), site.group(*n).kind.value)).collect();
    match named[..] {
        [(slug, kind)] if *address == Address::banner(slug) => banner::banner(slug, kind),
        _ => banner::sprite(&named),
    }
}

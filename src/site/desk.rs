//! A site with all of its files planned, each made when it is asked for.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, OnceLock};

use anyhow::Result;
use minijinja::Environment;
use minijinja::value::Value;
use rayon::prelude::*;

use super::context::{Page, Site, value};
use super::mounts::{self, Mount};
use super::plan::Plan;
use super::render::{self, Ground};
use super::route::Address;
use super::shell::{self, Shared};
use super::tongue::Tongue;
use super::weight::{self, Weight, Weights};
use super::{Content, Options, OutFile, Sink, assets, banner, card, pages, sitemap, theme};
use crate::directory::Directory;
use crate::group::Kind;
use crate::source::FileId;

pub struct Desk<'a> {
    site: &'a Site<'a>,
    /// Each with the number of its language.
    pages: Vec<(usize, Page<'a>)>,
    mounts: Vec<Mount<'a>>,
    /// The mounts that are made when one of them is asked for.
    late: OnceLock<Vec<Mount<'a>>>,
    /// Files of made banners, with the groups that are in each.
    banners: BTreeMap<Address, Vec<usize>>,
    media: BTreeMap<Address, FileId>,
    /// For search engines.
    maps: OnceLock<Vec<sitemap::Part>>,
    whole: bool,
    ground: Arc<Ground>,
    tongues: Arc<Vec<Tongue>>,
    /// One a language.
    engines: Vec<Environment<'static>>,
    shared: Vec<Value>,
    /// The names of the directory's own templates.
    own: BTreeSet<String>,
    /// Of media and assets.
    weights: Weights,
    /// Where each file is made, by its path: nobody asks for their order.
    makers: OnceLock<HashMap<String, Maker>>,
}

/// What makes a file, by its place in the desk.
#[derive(Debug, Clone)]
enum Maker {
    Page(usize),
    Mount(usize),
    Banner(Address),
    Media(Address),
    Asset(String),
    Map(usize),
}

impl std::fmt::Debug for Desk<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Desk").field("pages", &self.pages.len()).finish_non_exhaustive()
    }
}

impl<'a> Desk<'a> {
    /// `whole`: all files are wanted; else a few, soon.
    ///
    /// # Errors
    /// When two files would have one address, a template is broken, or a colour of the theme
    /// cannot be read on its ground.
    pub(super) fn new(site: &'a Site<'a>, options: &Options, whole: bool) -> Result<Self> {
        if whole {
            site.editions.iter().for_each(|edition| edition.complete(site));
        }
        let directory = site.directory;
        let pages = planned(site);
        let sheets = pages.iter().flat_map(|(_, page)| &page.banners);
        let banners: BTreeMap<Address, Vec<usize>> =
            sheets.map(|sheet| (sheet.address.clone(), sheet.groups.clone())).collect();
        let media = media(directory);
        let mounts = mounts::of(site, |kind| whole || !mounts::DIGESTED.contains(&kind));
        let mut ground = Ground {
            plan: Plan::default(),
            links: site.links.clone(),
            assets: assets::assets(&options.templates, &theme::rules(&directory.settings().theme)),
            own: options.templates.clone(),
        };
        // Those of `[theme]` are moved until they can be read; a stylesheet is taken as it is.
        if let Some(fault) = super::tokens(directory, &options.templates).faults().first() {
            return Err(super::unreadable(fault).into());
        }
        for (n, page) in &pages {
            ground.plan.claim(&page.address.under(&site.editions[*n].tongue.prefix))?;
        }
        let named = banners.keys().chain(media.keys()).chain(mounts.iter().map(|mount| &mount.address));
        named
            .chain(ground.assets.values().map(|asset| &asset.address))
            .try_for_each(|address| ground.plan.claim(address))?;
        if !whole {
            ground.plan.trust(Address::DIGESTED);
        }
        let maps = if whole { OnceLock::from(maps(site, &pages, &ground)) } else { OnceLock::new() };
        maps.get().into_iter().flatten().try_for_each(|part| ground.plan.claim(&part.address))?;
        let ground = Arc::new(ground);

        let mut weights = Weights::new();
        for (address, id) in &media {
            let bytes = directory.sources().get(*id).media.as_ref().map_or(0, |media| media.bytes);
            weights.insert(address.as_str().to_owned(), usize::try_from(bytes).unwrap_or(usize::MAX));
        }
        for asset in ground.assets.values() {
            weights.insert(asset.address.as_str().to_owned(), weight::zipped(asset.text.as_bytes()));
        }
        let tongues = Arc::new(site.editions.iter().map(|e| e.tongue.clone()).collect::<Vec<_>>());
        let engines = (0..tongues.len()).map(|n| render::environment(&ground, &tongues, n));
        let engines = engines.collect::<Result<Vec<_>>>()?;
        let shared: Vec<Value> = site.editions.iter().map(|e| value(&Shared::new(site, e))).collect();
        let own = options.templates.keys().cloned().collect();
        let makers = OnceLock::new();
        Ok(Self {
            site,
            pages,
            mounts,
            late: OnceLock::new(),
            banners,
            media,
            maps,
            whole,
            ground,
            tongues,
            engines,
            shared,
            own,
            weights,
            makers,
        })
    }

    /// Makes every file once.
    ///
    /// # Errors
    /// When a template fails, or links to what is not there; and those of `sink`.
    pub(super) fn all(&self, sink: &Sink<'_>) -> Result<()> {
        // First what pages load, for they say what they weigh with it.
        let drawn = self.banners.par_iter().map(|(address, groups)| {
            let text = self.drawn(address, groups);
            let weight = (address.as_str().to_owned(), weight::zipped(text.as_bytes()));
            sink(OutFile::made(address, text)).map(|()| weight)
        });
        let mut weights = drawn.collect::<Result<Weights>>()?;
        weights.extend(self.weights.clone());
        self.media.par_iter().try_for_each(|(address, id)| sink(copied(address, *id)))?;
        for asset in self.ground.assets.values() {
            sink(OutFile::made(&asset.address, asset.text.clone()))?;
        }
        self.mounts.par_iter().try_for_each(|mount| sink(mounted(mount)?))?;
        // Of several mistakes the same one is told each time: that of the first page.
        let made = self.pages.par_iter().map(|(n, page)| sink(self.rendered(*n, page, &weights)?));
        made.collect::<Vec<Result<()>>>().into_iter().collect::<Result<()>>()?;
        self.maps().iter().try_for_each(|part| sink(self.map(part)?))
    }

    /// Makes the file at a path: `groups/cyou1/index.html`. `None`: the site has none there.
    #[must_use]
    pub fn make(&self, path: &str) -> Option<Result<OutFile>> {
        if !self.whole && path.starts_with(Address::DIGESTED) {
            let late =
                self.late.get_or_init(|| mounts::of(self.site, |kind| mounts::DIGESTED.contains(&kind)));
            return Some(mounted(late.iter().find(|mount| mount.address.file() == path)?));
        }
        let is = |(n, page): &(usize, Page<'_>)| {
            let own = path.strip_prefix(self.tongues[*n].prefix.as_str());
            let own = own.map(|own| own.strip_suffix("index.html").unwrap_or(own));
            own == Some(page.address.as_str())
        };
        // Most are pages: to find one of many is quicker than to name them all.
        let page = self.pages.iter().position(is).map(Maker::Page);
        let maker = page.or_else(|| self.makers.get_or_init(|| self.makers()).get(path).cloned())?;
        Some(match &maker {
            Maker::Page(at) => {
                let (n, page) = self.pages.get(*at)?;
                let sheets = page.banners.iter().map(|sheet| {
                    let text = self.drawn(&sheet.address, &sheet.groups);
                    (sheet.address.as_str().to_owned(), weight::zipped(text.as_bytes()))
                });
                let mut weights: Weights = sheets.collect();
                weights.extend(self.weights.clone());
                self.rendered(*n, page, &weights)
            }
            Maker::Mount(at) => mounted(self.mounts.get(*at)?),
            Maker::Banner(address) => {
                Ok(OutFile::made(address, self.drawn(address, self.banners.get(address)?)))
            }
            Maker::Media(address) => Ok(copied(address, *self.media.get(address)?)),
            Maker::Asset(name) => {
                let asset = self.ground.assets.get(name)?;
                Ok(OutFile::made(&asset.address, asset.text.clone()))
            }
            Maker::Map(at) => self.map(self.maps().get(*at)?),
        })
    }

    fn maps(&self) -> &[sitemap::Part] {
        self.maps.get_or_init(|| maps(self.site, &self.pages, &self.ground))
    }

    fn makers(&self) -> HashMap<String, Maker> {
        let page = |(at, (n, page)): (usize, &(usize, Page<'_>))| {
            (page.address.under(&self.tongues[*n].prefix).file(), Maker::Page(at))
        };
        let mounts = self.mounts.iter().enumerate();
        let maps = self.maps().iter().enumerate();
        let assets = self.ground.assets.iter();
        let mut makers: HashMap<String, Maker> = self.pages.iter().enumerate().map(page).collect();
        makers.extend(mounts.map(|(at, mount)| (mount.address.file(), Maker::Mount(at))));
        makers.extend(maps.map(|(at, part)| (part.address.file(), Maker::Map(at))));
        makers.extend(assets.map(|(name, asset)| (asset.address.file(), Maker::Asset(name.clone()))));
        makers.extend(self.banners.keys().map(|address| (address.file(), Maker::Banner(address.clone()))));
        makers.extend(self.media.keys().map(|address| (address.file(), Maker::Media(address.clone()))));
        makers
    }

    fn map(&self, part: &sitemap::Part) -> Result<OutFile> {
        let text = self.text(self.engines.first(), part.template, &value(part))?;
        Ok(OutFile::made(&part.address, text))
    }

    fn rendered(&self, n: usize, page: &Page<'_>, weights: &Weights) -> Result<OutFile> {
        let whole = shell::whole(self.site, n, &self.shared[n], &self.ground, page);
        let address = page.address.under(&self.tongues[n].prefix);
        let html = self.text(self.engines.get(n), page.template, &whole)?;
        let weight = Weight::of(&html, &self.ground.links.rooted("", ""), weights);
        let html = weight::stamped(html, &weight, &self.tongues[n]);
        Ok(OutFile { page: Some((page.template, weight)), ..OutFile::made(&address, html) })
    }

    fn text(&self, engine: Option<&Environment<'_>>, template: &str, whole: &Value) -> Result<String> {
        let Some(engine) = engine else { return Ok(String::new()) };
        let made = |engine: &Environment<'_>| engine.get_template(template).and_then(|t| t.render(whole));
        // Only an engine that is slower remembers which name was not there.
        let again = |_| {
            let mut engine = engine.clone();
            engine.set_debug(true);
            made(&engine)
        };
        let own = self.own.iter().map(String::as_str).collect();
        Ok(made(engine).or_else(again).map_err(|error| render::explain(&error, &own))?)
    }

    /// A file of made banners: one alone, or several to be told apart by `#slug`.
    fn drawn(&self, address: &Address, groups: &[usize]) -> String {
        let group = |n: &usize| self.site.group(*n);
        let named: Vec<(&str, Kind)> =
            groups.iter().map(|n| (group(n).slug.as_str(), group(n).kind.value)).collect();
        match named[..] {
            [(slug, kind)] if *address == Address::banner(slug) => banner::banner(slug, kind),
            _ => banner::sprite(&named),
        }
    }
}

/// Every page with the number of its language.
pub(super) fn planned<'a>(site: &'a Site<'a>) -> Vec<(usize, Page<'a>)> {
    let mut all = Vec::new();
    for (n, edition) in site.editions.iter().enumerate() {
        for (_, kind) in pages::KINDS {
            all.extend(kind(site, edition).into_iter().map(|page| (n, page)));
        }
    }
    all
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

fn mounted(mount: &Mount<'_>) -> Result<OutFile> {
    let content = Content::Made((mount.make)()?);
    Ok(OutFile { path: mount.address.file(), content, page: None })
}

fn copied(address: &Address, id: FileId) -> OutFile {
    OutFile { path: address.file(), content: Content::Copied(id), page: None }
}

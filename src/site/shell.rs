//! What every page has around it: head, menu, languages, foot.

use minijinja::value::Value;
use serde::Serialize;

use super::card::Picture;
use super::context::{self, Edition, Menu, Page, Site, View, value};
use super::outward::Outward;
use super::render::Ground;
use super::route::Address;
use super::tongue::Text;
use super::{forge, licence, open_data, weight};
use crate::msg;

/// The same for all pages of a language; templates read it as `site`.
#[derive(Debug, Serialize)]
pub struct Shared {
    title: Text,
    groups: usize,
    menu: Vec<Entry>,
    /// The page of all groups from A to Z.
    all: Address,
    help: Address,
    /// The page on which groups are proposed and corrected.
    propose: Address,
    accessibility: Address,
    /// The page of the open data.
    data: Address,
    /// The news, for readers of feeds.
    feed: Option<Address>,
    /// What tells a browser how to search here.
    search: Option<Address>,
    contact: Option<Outward>,
    repository: Option<Outward>,
    licence: Vec<licence::Licence>,
    /// The language that coopdir does not speak, by its own name.
    borrowed: Option<String>,
}

#[derive(Debug, Serialize)]
struct Entry {
    menu: Menu,
    label: String,
    address: Address,
}

impl Shared {
    #[must_use]
    pub fn new(site: &Site<'_>, edition: &Edition) -> Self {
        let (settings, tongue) = (site.directory.settings(), &edition.tongue);
        let entry = |(menu, address): (Menu, Address)| Entry {
            label: tongue.word(match menu {
                Menu::Groups => "site-groups-title",
                Menu::Map => "site-map",
                Menu::Matrix => "site-matrix",
                Menu::Calendar => "site-calendar",
                Menu::Ecosystems => "site-ecosystems",
                Menu::Tags => "site-tags",
                Menu::About => "site-about",
            }),
            menu,
            address,
        };
        Self {
            title: tongue.title(settings.title_in(&tongue.tag)),
            groups: site.directory.groups().len(),
            menu: context::menu(site).into_iter().map(entry).collect(),
            all: Address::all(),
            help: Address::help(),
            propose: Address::propose(),
            accessibility: Address::accessibility(),
            data: Address::data(),
            feed: open_data::feed(site, None),
            search: open_data::search(site),
            contact: settings.contact.as_ref().and_then(|url| Outward::new(url)),
            repository: settings.repository.as_ref().and_then(|r| Outward::new(forge::home(r))),
            licence: settings.licence.as_ref().map_or_else(Vec::new, |l| licence::parts(l, tongue)),
            borrowed: tongue.is_borrowed().then(|| tongue.autonym()),
        }
    }
}

/// What one page says of itself; templates read it as `page`.
#[derive(Debug, Serialize)]
struct Head<'a> {
    lang: &'a str,
    dir: &'static str,
    /// With its language's folder: links start from here.
    address: Address,
    /// Without it, as the menu names pages.
    here: &'a Address,
    /// Whether it may be shown at any address, so that relative links would break.
    rooted: bool,
    home: bool,
    listed: bool,
    title: String,
    description: Option<String>,
    menu: Option<Menu>,
    /// `https://…`, when it is known.
    url: Option<String>,
    image: Option<Preview>,
    /// As previews name languages: `fr_FR`.
    locale: String,
    /// Whose pictures the page may ask for besides the site's own.
    origins: Vec<String>,
    languages: Vec<Language>,
    /// To be replaced by what the page weighs.
    weight: &'static str,
}

/// A picture by its whole address, and its size in pixels.
#[derive(Debug, Serialize)]
struct Preview {
    url: String,
    width: Option<usize>,
    height: Option<usize>,
}

impl Preview {
    /// `None` where nobody said where the site will be.
    fn new(ground: &Ground, picture: &Picture) -> Option<Self> {
        let url = ground.links.absolute(picture.address.as_str())?;
        Some(Self { url, width: picture.width, height: picture.height })
    }
}

/// The same page, or failing that the list, in a language of the site.
#[derive(Debug, Serialize)]
struct Language {
    tag: String,
    name: String,
    address: Address,
    current: bool,
    /// Whether it is the same page: search engines are told of those only.
    same: bool,
    url: Option<String>,
}

/// The whole of what a template reads.
#[derive(Debug, Serialize)]
struct Whole<'a> {
    site: &'a Value,
    page: Head<'a>,
    view: Value,
}

/// What a template reads for a page.
#[must_use]
pub fn whole(site: &Site<'_>, n: usize, shared: &Value, ground: &Ground, page: &Page<'_>) -> Value {
    let edition = &site.editions[n];
    let View { title, description, menu, image, origins, value: view } = (page.view)();
    let address = page.address.under(&edition.tongue.prefix);
    let settings = site.directory.settings();
    let own = settings.title_in(&edition.tongue.tag).0;
    // A page that has no words of its own about itself is at least told to be one of this directory.
    let summary = || Some(edition.tongue.summary(settings.summary_in(&edition.tongue.tag)?).text);
    let counted = || {
        let count = edition.tongue.count("site-groups", site.directory.groups().len());
        Some(edition.tongue.say(&msg!("site-facet-described", title = own, count = count)))
    };
    let home = page.address == Address::list();
    let head = Head {
        lang: &edition.tongue.lang,
        dir: edition.tongue.dir(),
        rooted: page.address == Address::not_found(),
        here: &page.address,
        home,
        listed: page.listed,
        title: if home { own.to_owned() } else { format!("{title} · {own}") },
        description: description.or_else(summary).or_else(counted),
        menu,
        url: ground.links.absolute(address.as_str()),
        image: image.and_then(|picture| Preview::new(ground, &picture)),
        locale: edition.tongue.locale(),
        origins,
        languages: languages(site, n, ground, page),
        weight: weight::MARK,
        address,
    };
    value(&Whole { site: shared, page: head, view })
}

fn languages(site: &Site<'_>, n: usize, ground: &Ground, page: &Page<'_>) -> Vec<Language> {
    if site.editions.len() < 2 {
        return Vec::new();
    }
    let language = |(other, edition): (usize, &Edition)| {
        let tongue = &edition.tongue;
        let same = ground.plan.knows(page.address.under(&tongue.prefix).as_str());
        let address = if same { page.address.clone() } else { Address::list() };
        Language {
            tag: tongue.tag.clone(),
            name: tongue.autonym(),
            current: other == n,
            url: ground.links.absolute(address.under(&tongue.prefix).as_str()),
            same,
            address,
        }
    };
    site.editions.iter().enumerate().map(language).collect()
}

//! What every page kind works from: the directory, its languages, its indexes, and
//! the parts that many pages share, made once.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use chrono::NaiveDate;
use minijinja::value::{Serde, Value};
use serde::Serialize;

use super::atlas::explore::{self, Points};
use super::atlas::spots::{self, Point};
use super::card::{self, Picture};
use super::crossings::Crossings;
use super::facets::{self, Answers, Facet};
use super::finder::Finder;
use super::index::{self, Index};
use super::list::Sheet;
use super::meetings::{self, Meetings};
use super::route::{Address, Links};
use super::segments::Segments;
use super::tongue::Tongue;
use crate::directory::{Directory, History};
use crate::group::Group;
use crate::settings::Ecosystem;

/// A directory made ready for its pages.
#[derive(Debug)]
pub struct Site<'a> {
    pub directory: &'a Directory,
    pub index: Index,
    /// What groups answer to the directory's own fields that are facets.
    pub answers: Vec<Answers<'a>>,
    pub segments: Segments,
    /// Where each group is on Earth, in the order of [`Directory::groups`].
    pub spots: Vec<Option<Point>>,
    /// Themes by territories, if there is anything to cross.
    pub crossings: Option<Crossings>,
    /// How addresses are written: whole ones for data and previews.
    pub links: Links,
    /// The day of the build.
    pub today: NaiveDate,
    pub meetings: Meetings<'a>,
    /// Who wrote the files, and when, as far as that is known.
    pub history: &'a History,
    /// Each language with what its pages share.
    pub editions: Vec<Edition>,
}

/// A language of the site and what its pages share.
#[derive(Debug)]
pub struct Edition {
    pub tongue: Tongue,
    /// All groups in the order of lists.
    pub order: Vec<usize>,
    /// The place of each group in that order.
    pub rank: Vec<usize>,
    cards: OnceLock<Vec<Value>>,
    points: OnceLock<BTreeMap<String, Points>>,
    /// What groups have in common.
    pub facets: Vec<Facet>,
    /// The column beside lists, made of `facets`.
    pub column: Value,
    finder: OnceLock<Option<Finder>>,
}

impl<'a> Site<'a> {
    #[must_use]
    pub fn new(directory: &'a Directory, links: Links, today: NaiveDate, history: &'a History) -> Self {
        let mut site = Self::wordless(directory, links, today, history);
        for tongue in Tongue::all(directory) {
            let order = index::order(directory, &site.meetings.next, &tongue);
            let facets = facets::all(&site, &tongue);
            let column = facets::column(&facets, &tongue, facets::ROOM);
            site.editions.push(Edition { column, ..Edition::bare(tongue, order, facets) });
        }
        site
    }

    /// The same in the first language alone, for what pages there are and not what they show.
    #[must_use]
    pub fn bare(directory: &'a Directory, links: Links, today: NaiveDate, history: &'a History) -> Self {
        let mut site = Self::wordless(directory, links, today, history);
        if let Some(tongue) = Tongue::all(directory).into_iter().next() {
            let order = index::order(directory, &site.meetings.next, &tongue);
            let facets = facets::all(&site, &tongue);
            site.editions.push(Edition::bare(tongue, order, facets));
        }
        site
    }

    /// Without any language.
    fn wordless(directory: &'a Directory, links: Links, today: NaiveDate, history: &'a History) -> Self {
        let segments = Segments::new(directory.tags().map(|(tag, _)| tag));
        let index = Index::new(directory);
        let all: Vec<usize> = (0..directory.groups().len()).collect();
        let crossings = Crossings::new(directory, &index, &all);
        Self {
            directory,
            index,
            answers: Answers::all(directory),
            segments,
            spots: spots::all(directory),
            crossings,
            links,
            today,
            meetings: Meetings::new(directory, today),
            history,
            editions: Vec::new(),
        }
    }

    #[must_use]
    pub fn group(&self, index: usize) -> &'a Group {
        &self.directory.groups()[index]
    }

    /// The groups of an ecosystem, by their indexes.
    #[must_use]
    pub fn members(&self, ecosystem: &Ecosystem) -> &[usize] {
        self.index.tags.get(&ecosystem.tag.value).map_or(&[], Vec::as_slice)
    }

    /// The address of a tag's page.
    #[must_use]
    pub fn tag(&self, tag: &str) -> Option<Address> {
        self.segments.get(tag).map(Address::tag)
    }

    /// The index of a group that is in the directory.
    #[must_use]
    pub fn position(&self, slug: &str) -> Option<usize> {
        self.directory.groups().binary_search_by(|g| g.slug.value.as_str().cmp(slug)).ok()
    }
}

impl Edition {
    /// With nothing that a page would show.
    fn bare(tongue: Tongue, order: Vec<usize>, facets: Vec<Facet>) -> Self {
        let mut rank = vec![0; order.len()];
        for (place, n) in order.iter().enumerate() {
            rank[*n] = place;
        }
        let (cards, points, finder) = (OnceLock::new(), OnceLock::new(), OnceLock::new());
        Self { tongue, order, rank, cards, points, facets, column: Value::UNDEFINED, finder }
    }

    /// One for each group, by its index.
    pub fn cards(&self, site: &Site<'_>) -> &[Value] {
        self.cards.get_or_init(|| card::all(site, &self.tongue))
    }

    /// What the script of each map works from: of the whole directory under `""`, of an
    /// ecosystem under its slug.
    pub fn points(&self, site: &Site<'_>) -> &BTreeMap<String, Points> {
        self.points.get_or_init(|| explore::all(site, self))
    }

    /// What the search in the list looks in; nothing where there is nothing to choose from.
    pub fn finder(&self, site: &Site<'_>) -> Option<&Finder> {
        let make = || Finder::new(site, &self.tongue, &self.order, &self.facets);
        self.finder.get_or_init(make).as_ref()
    }

    /// Makes all that is made when it is first asked for. Not by several threads that share
    /// their work: one that waits for the other could be handed the other's.
    pub fn complete(&self, site: &Site<'_>) {
        self.cards(site);
        self.points(site);
        self.finder(site);
    }
}

/// A page that is planned; what it shows is made when it is rendered.
pub struct Page<'a> {
    pub address: Address,
    /// A file of `templates/`.
    pub template: &'static str,
    /// The files of made banners that it shows.
    pub banners: Vec<Sheet>,
    /// Whether search engines and the map of the site are told of it.
    pub listed: bool,
    pub view: Box<dyn Fn() -> View + Send + Sync + 'a>,
}

impl std::fmt::Debug for Page<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Page").field("address", &self.address).field("template", &self.template).finish()
    }
}

impl<'a> Page<'a> {
    pub fn new(address: Address, template: &'static str, view: impl Fn() -> View + Send + Sync + 'a) -> Self {
        Self { address, template, banners: Vec::new(), listed: true, view: Box::new(view) }
    }

    /// Not for search engines: the page that stands in for missing ones, or sends on.
    #[must_use]
    pub fn unlisted(self) -> Self {
        Self { listed: false, ..self }
    }
}

/// What a page shows: its head, and what its template reads as `view`.
#[derive(Debug)]
pub struct View {
    /// Without the directory's own title.
    pub title: String,
    /// One line for search engines and previews.
    pub description: Option<String>,
    /// The entry of the menu that it stands under.
    pub menu: Option<Menu>,
    /// A picture for previews.
    pub image: Option<Picture>,
    /// Origins of pictures from elsewhere, which the page asks for when its reader says so.
    pub origins: Vec<String>,
    pub value: Value,
}

impl View {
    #[must_use]
    pub fn new(title: impl Into<String>, view: &impl Serialize) -> Self {
        let (description, menu, image, origins) = (None, None, None, Vec::new());
        Self { title: title.into(), description, menu, image, origins, value: value(view) }
    }

    #[must_use]
    pub fn under(self, menu: Menu) -> Self {
        Self { menu: Some(menu), ..self }
    }

    #[must_use]
    pub fn described(self, description: Option<String>) -> Self {
        Self { description, ..self }
    }
}

/// The entries of the menu, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Menu {
    Groups,
    Map,
    Matrix,
    Ecosystems,
    Calendar,
    Tags,
    About,
}

/// Converted once; values inside stay shared.
#[must_use]
pub fn value(of: &impl Serialize) -> Value {
    Value::from(Serde(of))
}

/// Entries of the menu that lead somewhere in this directory.
#[must_use]
pub fn menu(site: &Site<'_>) -> Vec<(Menu, Address)> {
    let themes = site.index.tags.keys().any(|tag| !site.directory.is_ecosystem_tag(tag));
    let all = [
        (Menu::Groups, Address::list(), true),
        (Menu::Map, Address::map(), site.spots.iter().any(Option::is_some)),
        (Menu::Matrix, Address::matrix(), site.crossings.is_some()),
        (Menu::Ecosystems, Address::ecosystems(), !site.directory.settings().ecosystems.is_empty()),
        (Menu::Calendar, Address::calendar(), meetings::any(site)),
        (Menu::Tags, Address::tags(), themes),
        (Menu::About, Address::about(), true),
    ];
    let there: Vec<_> = all.into_iter().filter(|(_, _, there)| *there).collect();
    // Both of them lead to themes too, and a menu of more than six entries is not read.
    let enough = [Menu::Map, Menu::Matrix].iter().all(|menu| there.iter().any(|(other, _, _)| other == menu));
    let shown = there.into_iter().filter(|(menu, _, _)| *menu != Menu::Tags || !enough);
    shown.map(|(menu, address, _)| (menu, address)).collect()
}

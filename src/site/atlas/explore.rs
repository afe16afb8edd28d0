//! What the script of the map works from: the groups of a map by columns, and its words.

use std::collections::BTreeMap;

use serde::Serialize;

use super::tiles::Tiles;
use crate::export::discreet;
use crate::group::Activity;
use crate::json;
use crate::site::card;
use crate::site::context::{Edition, Site};
use crate::site::list;
use crate::site::plural;
use crate::site::route::Address;
use crate::site::segments::digest;
use crate::site::tongue::{Text, Tongue};
use crate::words::Arg;

/// Beyond so many groups, the summary of each would weigh more than the rest.
const SUMMARIES: usize = 2000;

/// The groups of a map, as a script that hands them over.
#[derive(Debug)]
pub struct Points {
    pub address: Address,
    pub text: String,
}

/// Version 2 of what `map.js` reads: but for the tables, lists of one length, a group at each
/// index.
#[derive(Debug, Serialize)]
struct Columns<'a> {
    version: u8,
    slugs: Vec<&'a str>,
    names: Vec<String>,
    /// Names of places, each once, and by their indexes those of the groups.
    places: Vec<String>,
    placed_in: Vec<usize>,
    /// Empty when there are too many groups.
    summaries: Vec<String>,
    /// Languages, and by their indexes those of names and of summaries; `""` is the page's.
    languages: Vec<String>,
    named_in: Vec<usize>,
    told_in: Vec<usize>,
    /// Degrees (WGS 84).
    latitudes: Vec<f64>,
    longitudes: Vec<f64>,
    /// The indexes of those that are archived.
    archived: Vec<usize>,
}

impl Points {
    /// Those of the groups that have a place; `map` tells this map from others.
    #[must_use]
    pub fn new(site: &Site<'_>, edition: &Edition, map: &str, groups: &[usize]) -> Self {
        let tongue = &edition.tongue;
        let mapped: Vec<_> = groups.iter().filter_map(|n| Some((site.group(*n), site.spots[*n]?))).collect();
        let (mut languages, mut places) = (Table::default(), Table::default());
        let names = mapped.iter().map(|(group, _)| tongue.name(site.directory, group));
        let (names, named_in) = apart(names, &mut languages);
        let told = mapped.iter().take(if mapped.len() > SUMMARIES { 0 } else { SUMMARIES });
        let summaries =
            told.map(|(group, _)| tongue.of_group(site.directory, group, group.summary_in(&tongue.tag)));
        let (summaries, told_in) = apart(summaries, &mut languages);
        let columns = Columns {
            version: 2,
            slugs: mapped.iter().map(|(group, _)| group.slug.value.as_str()).collect(),
            names,
            languages: languages.texts,
            named_in,
            told_in,
            placed_in: mapped
                .iter()
                .map(|(group, _)| {
                    places.put(&discreet::text(&card::place(tongue, group).unwrap_or_default()))
                })
                .collect(),
            places: places.texts,
            summaries,
            latitudes: mapped.iter().map(|(_, spot)| spot.latitude).map(precise).collect(),
            longitudes: mapped.iter().map(|(_, spot)| spot.longitude).map(precise).collect(),
            archived: (0..mapped.len()).filter(|n| mapped[*n].0.is_archived()).collect(),
        };
        let text = format!("window.coopdirPoints={};\n", json::script(&columns));
        let name = format!("index/{map}.{}.{}.js", tongue.tag.to_ascii_lowercase(), digest(&text, 8));
        Self { address: Address::file_named(&name), text }
    }
}

/// Texts that are the same for many groups, each once.
#[derive(Debug, Default)]
struct Table {
    texts: Vec<String>,
    places: BTreeMap<String, usize>,
}

impl Table {
    /// The index of a text.
    fn put(&mut self, text: &str) -> usize {
        if let Some(at) = self.places.get(text) {
            return *at;
        }
        self.texts.push(text.to_owned());
        self.places.insert(text.to_owned(), self.texts.len() - 1);
        self.texts.len() - 1
    }
}

/// Texts without mail addresses, and the languages of those that are not in the page's.
fn apart(texts: impl Iterator<Item = Text>, languages: &mut Table) -> (Vec<String>, Vec<usize>) {
    let text = |text: Text| {
        (discreet::text(&text.text).into_owned(), languages.put(text.lang.as_deref().unwrap_or_default()))
    };
    texts.map(text).unzip()
}

/// Those of every map of the site, by the slug of the ecosystem; `""` the whole directory.
#[must_use]
pub fn all(site: &Site<'_>, edition: &Edition) -> BTreeMap<String, Points> {
    let ecosystems = site.directory.settings().ecosystems.iter().map(|ecosystem| {
        (
            ecosystem.slug.value.clone(),
            format!("map-{}", ecosystem.slug.value),
            list::ordered(edition, site.members(ecosystem).iter().copied()),
        )
    });
    let whole = (String::new(), "map".to_owned(), edition.order.clone());
    let built =
        ecosystems.chain([whole]).filter(|(.., groups)| groups.iter().any(|n| site.spots[*n].is_some()));
    built.map(|(key, name, groups)| (key, Points::new(site, edition, &name, &groups))).collect()
}

/// To ten metres: as near as the map is looked at, in few bytes.
fn precise(degrees: f64) -> f64 {
    (degrees * 1e4).round() / 1e4
}

/// What the script says.
#[derive(Debug, Serialize)]
pub struct Words {
    lang: String,
    explore: String,
    loading: String,
    failed: String,
    label: String,
    larger: String,
    smaller: String,
    close: String,
    archived: String,
    /// A count of groups as [`plural`] forms it.
    groups: Vec<String>,
    /// Likewise, of groups without a place, and of those that are not in the list.
    nowhere: Vec<String>,
    others: Vec<String>,
    /// Where what the address asks for could not be looked up.
    whole: String,
    tiles: Option<Detailed>,
}

/// What it says of pictures from another host.
#[derive(Debug, Serialize)]
struct Detailed {
    pattern: String,
    show: String,
    note: String,
    attribution: String,
    /// Where the terms of the pictures are.
    terms: Option<String>,
}

impl Words {
    #[must_use]
    pub fn new(tongue: &Tongue, tiles: Option<&Tiles>) -> Self {
        let detailed = |tiles: &Tiles| Detailed {
            pattern: tiles.pattern.clone(),
            show: tongue.word("site-map-tiles"),
            note: tongue
                .say_with("site-map-tiles-note", [("host".to_owned(), Arg::from(tiles.host.clone()))].into()),
            attribution: tiles.attribution.clone(),
            terms: tiles.terms(),
        };
        Self {
            lang: tongue.lang.clone(),
            explore: tongue.word("site-map-explore"),
            loading: tongue.word("site-map-loading"),
            failed: tongue.word("site-map-failed"),
            label: tongue.word("site-map-label"),
            larger: tongue.word("site-map-larger"),
            smaller: tongue.word("site-map-smaller"),
            close: tongue.word("site-map-close"),
            archived: tongue.label("activity", Activity::Archived.word()),
            groups: plural::forms(tongue, "site-groups"),
            nowhere: plural::forms(tongue, "site-map-nowhere"),
            others: plural::forms(tongue, "site-others"),
            whole: tongue.word("site-map-whole"),
            tiles: tiles.map(detailed),
        }
    }

    /// For an attribute of a page, where the engine escapes it once more.
    #[must_use]
    pub fn to_json(&self) -> String {
        json::line(self).trim_end().to_owned()
    }
}

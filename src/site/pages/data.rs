//! The open data: what there is for other programs, in plain words, and what it promises.

use serde::Serialize;

use crate::export::api::{Document, Field, Form, GROUP};
use crate::group::{LinkKind, slug};
use crate::site::context::{Edition, Menu, Page, Site, View};
use crate::site::dates::{self, Date};
use crate::site::licence::{self, Licence};
use crate::site::open_data;
use crate::site::outward::Outward;
use crate::site::route::Address;
use crate::site::tongue::{Text, Tongue};
use crate::words::LOCALES;

#[derive(Debug, Serialize)]
struct Data {
    count: usize,
    countries: usize,
    /// Groups that give a point.
    located: usize,
    /// Groups that have a feed.
    feeds: usize,
    built: Date,
    licence: Vec<Licence>,
    contact: Option<Outward>,
    csv: File,
    geojson: File,
    json: File,
    jsonld: File,
    dcat: Option<File>,
    calendar: Option<File>,
    opml: Option<File>,
    news: Vec<News>,
    documents: Vec<Described>,
    keys: Vec<Key>,
    /// The language of what the keys mean, where that is not the page's.
    keys_lang: Option<&'static str>,
    /// A theme in use, for an example: as a program names it, and as people do.
    tag: Option<(String, Text)>,
}

/// A file to be downloaded, and how it is named elsewhere.
#[derive(Debug, Serialize)]
struct File {
    address: Address,
    /// Whole, if it is known.
    url: String,
}

/// A feed in the page's language.
#[derive(Debug, Serialize)]
struct News {
    /// Of an ecosystem; `None`: of the whole directory.
    title: Option<Text>,
    address: Address,
}

#[derive(Debug, Serialize)]
struct Described {
    name: &'static str,
    address: Address,
    schema: Address,
    about: String,
}

/// A key of a group, as a path from the group: `place.country`.
#[derive(Debug, Serialize)]
struct Key {
    name: String,
    form: String,
    about: String,
    /// Whether it may be `null`.
    maybe: bool,
}

pub fn pages<'a>(site: &'a Site<'a>, edition: &'a Edition) -> Vec<Page<'a>> {
    let tongue = &edition.tongue;
    let make = move || {
        let title = tongue.word("site-data-title");
        let described = tongue.word("site-data-lead");
        View::new(title, &view(site, tongue)).under(Menu::About).described(Some(described))
    };
    vec![Page::new(Address::data(), "data.html", make)]
}

fn view(site: &Site<'_>, tongue: &Tongue) -> Data {
    let (directory, settings) = (site.directory, site.directory.settings());
    let groups = directory.groups();
    let file = |address: Address| File {
        url: site.links.absolute(address.as_str()).unwrap_or_else(|| address.as_str().to_owned()),
        address,
    };
    let whole = open_data::feed(site, None).map(|address| News { title: None, address });
    let ecosystems = settings.ecosystems.iter().filter_map(|e| {
        let title = tongue.title(e.title_in(&tongue.tag));
        Some(News { title: Some(title), address: open_data::feed(site, Some(&e.slug))? })
    });
    let document = |d: Document| Described {
        name: d.file(),
        address: open_data::document(d),
        schema: open_data::schema(d),
        about: tongue.word(match d {
            Document::Groups => "site-data-groups",
            Document::Directory => "site-data-directory",
            Document::Ecosystems => "site-data-ecosystems",
        }),
    };
    let mut keys = Vec::new();
    listed(tongue, GROUP, "", &mut keys);
    let spoken = LOCALES.iter().any(|(code, _)| *code == tongue.code());
    Data {
        count: groups.len(),
        countries: site.index.countries.len(),
        located: groups.iter().filter(|g| g.place.as_ref().is_some_and(|p| p.point().is_some())).count(),
        feeds: groups.iter().filter(|g| g.links.get(LinkKind::Feed).is_some()).count(),
        built: dates::day(tongue, site.today),
        licence: settings.licence.as_ref().map_or_else(Vec::new, |l| licence::parts(l, tongue)),
        contact: settings.contact.as_ref().and_then(|url| Outward::new(url)),
        csv: file(open_data::csv()),
        geojson: file(open_data::geojson()),
        json: file(open_data::document(Document::Groups)),
        jsonld: file(open_data::jsonld()),
        dcat: open_data::dcat(site).map(file),
        calendar: site.meetings.file().map(file),
        opml: open_data::opml(site).map(file),
        news: whole.into_iter().chain(ecosystems).collect(),
        documents: Document::ALL.into_iter().map(document).collect(),
        keys,
        keys_lang: (!spoken).then_some("en"),
        tag: example(site).map(|tag| (tag.clone(), tongue.tag_name(directory, &tag))),
    }
}

/// The theme of most groups, of those that stand in a command as they are: whoever tries
/// the example pastes it into a shell.
fn example(site: &Site<'_>) -> Option<String> {
    let themes = site.directory.tags().filter(|(tag, _)| !site.directory.is_ecosystem_tag(tag));
    let plain = themes.filter(|(tag, _)| slug::check(tag).is_ok());
    plain.max_by_key(|(tag, count)| (*count, std::cmp::Reverse(*tag))).map(|(tag, _)| tag.to_owned())
}

/// The keys of a row and of the rows in it, each with its path.
fn listed(tongue: &Tongue, fields: &[Field], path: &str, found: &mut Vec<Key>) {
    for field in fields {
        let name = format!("{path}{}", field.name);
        let (form, maybe) = match field.form {
            Form::Maybe(form) => (*form, true),
            form => (form, false),
        };
        let inner = match form {
            Form::Row(inner) => Some((inner, ".")),
            Form::List(&Form::Row(inner)) => Some((inner, "[].")),
            Form::Map(&Form::Row(inner)) => Some((inner, ".*.")),
            _ => None,
        };
        let about = tongue.words.text(field.about);
        found.push(Key { form: said(tongue, form), about, maybe, name: name.clone() });
        if let Some((inner, between)) = inner {
            listed(tongue, inner, &format!("{name}{between}"), found);
        }
    }
}

/// What stands under a key, in words.
fn said(tongue: &Tongue, form: Form) -> String {
    match form {
        Form::Text => tongue.word("site-data-form-text"),
        Form::Integer | Form::Number => tongue.word("site-data-form-number"),
        Form::Boolean => tongue.list(&["true", "false"]),
        Form::Day => tongue.word("site-data-form-day"),
        Form::Url => tongue.word("site-data-form-url"),
        Form::Word(words) => tongue.list(words),
        Form::List(_) => tongue.word("site-data-form-list"),
        Form::Map(_) | Form::Row(_) => tongue.word("site-data-form-map"),
        Form::Any => tongue.word("site-data-form-any"),
        Form::Maybe(form) => said(tongue, *form),
    }
}

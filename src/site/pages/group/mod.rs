//! A group: every field of the model, in the order in which a visitor wants them.

mod doings;
mod facts;
mod fields;
mod neighbours;
mod services;

use minijinja::value::Value;
use serde::Serialize;

use super::about::Condition;
use crate::export::jsonld::{self, Document};
use crate::group::Group;
use crate::json;
use crate::markdown;
use crate::site::card::{self, Picture};
use crate::site::context::{Edition, Menu, Page, Site, View};
use crate::site::list::Sheet;
use crate::site::open_data;
use crate::site::qr;
use crate::site::route::Address;
use crate::site::tongue::{Text, Tongue};
use crate::typography;

/// Characters that search engines and previews get.
const PREVIEW: usize = 200;

#[derive(Debug, Serialize)]
struct Shown<'a> {
    slug: &'a str,
    name: Text,
    summary: Text,
    kind: &'static str,
    kind_label: String,
    kind_address: Address,
    activity: &'static str,
    activity_label: String,
    activity_address: Address,
    /// City and country.
    place: Vec<String>,
    members: Option<String>,
    /// The ecosystems that it is the core group of.
    core_of: Vec<(Text, Address)>,
    banner: Option<Picture>,
    made: Option<Address>,
    logo: Option<Picture>,
    trail: Option<(Text, Address)>,
    services: services::Services,
    about: Option<Description>,
    projects: Vec<doings::Project>,
    seeks: Vec<Text>,
    offers: Vec<Text>,
    meetings: Option<doings::Meetings>,
    people: Vec<doings::Person>,
    partners: Vec<doings::Partner>,
    charter: Vec<Answer>,
    fields: Vec<fields::Field>,
    facts: facts::Facts,
    neighbours: Vec<neighbours::Neighbour>,
    /// The code that leads here from paper, where it is known where the site will be.
    qr: Option<Address>,
    /// The group as linked data: JSON in which nothing ends its element.
    data: Value,
}

#[derive(Debug, Serialize)]
struct Description {
    /// From `markdown`, the one other maker of HTML: safe.
    html: Value,
    lang: Option<String>,
}

/// A condition of the charter and what the group says to it.
#[derive(Debug, Serialize)]
struct Answer {
    label: Text,
    yes: bool,
}

pub fn pages<'a>(site: &'a Site<'a>, edition: &'a Edition) -> Vec<Page<'a>> {
    (0..site.directory.groups().len()).map(|n| page(site, edition, n)).collect()
}

fn page<'a>(site: &'a Site<'a>, edition: &'a Edition, n: usize) -> Page<'a> {
    let group = site.group(n);
    let page = Page::new(Address::group(&group.slug.value), "group.html", move || view(site, edition, n));
    Page { banners: Sheet::alone(site, n).into_iter().collect(), ..page }
}

fn view(site: &Site<'_>, edition: &Edition, n: usize) -> View {
    let (group, tongue, directory) = (site.group(n), &edition.tongue, site.directory);
    let (kind, activity) = (group.kind.value, group.activity.value);
    let shown = Shown {
        slug: &group.slug.value,
        name: tongue.name(directory, group),
        summary: tongue.of_group(directory, group, group.summary_in(&tongue.tag)),
        kind: kind.word(),
        kind_label: tongue.label("type", kind.word()),
        kind_address: Address::kind(kind),
        activity: activity.word(),
        activity_label: tongue.label("activity", activity.word()),
        activity_address: Address::activity(activity),
        place: card::places(tongue, group),
        members: card::members(tongue, group),
        core_of: core_of(site, tongue, group),
        banner: group.banner.as_ref().and_then(|name| Picture::of(directory, name)),
        made: Sheet::alone(site, n).map(|s| s.address),
        logo: group.logo.as_ref().and_then(|name| Picture::of(directory, name)),
        trail: trail(site, tongue, group),
        services: services::all(site, tongue, group),
        about: about(site, tongue, group),
        projects: doings::projects(site, tongue, group),
        seeks: texts(site, tongue, group, &group.seeks),
        offers: texts(site, tongue, group, &group.offers),
        meetings: doings::meetings(site, tongue, n),
        people: doings::people(tongue, group),
        partners: doings::partners(directory, group),
        charter: charter(site, tongue, group),
        fields: fields::all(site, tongue, group),
        facts: facts::all(site, tongue, group),
        neighbours: neighbours::of(site, tongue, n),
        qr: qr::file(site, tongue, &group.slug.value),
        data: Value::from_safe_string(data(site, tongue, group)),
    };
    let described = described(tongue, group, &shown.summary.text);
    // Those who show previews draw no SVG.
    let drawn = |picture: &&Picture| picture.address.as_str().rsplit('.').next() != Some("svg");
    let image = [&shown.banner, &shown.logo].into_iter().flatten().find(drawn).cloned();
    let view = View::new(shown.name.text.clone(), &shown).under(Menu::Groups).described(Some(described));
    View { image, ..view }
}

/// Things are named by the addresses of the first language, whatever that of the page.
fn data(site: &Site<'_>, tongue: &Tongue, group: &Group) -> String {
    let web = open_data::web(site, "");
    let export = open_data::export(site, &web);
    json::element(&Document::from(jsonld::organization(&export, group, &tongue.tag)))
}

/// The summary, and of the description what there is room for.
fn described(tongue: &Tongue, group: &Group, summary: &str) -> String {
    let room = PREVIEW.saturating_sub(summary.chars().count() + 2);
    // Not two languages in one line.
    let (_, translated) = group.summary_in(&tongue.tag);
    let more =
        group.description_in(&tongue.tag).filter(|(_, also)| room >= PREVIEW / 3 && *also == translated);
    let more = more.map(|(text, _)| markdown::plain(text, room)).filter(|text| !text.is_empty());
    let stop = if summary.ends_with(['.', '!', '?', '…', ':']) { " " } else { ". " };
    more.map_or_else(|| summary.to_owned(), |more| format!("{summary}{stop}{more}"))
}

fn core_of(site: &Site<'_>, tongue: &Tongue, group: &Group) -> Vec<(Text, Address)> {
    let is_core =
        |slug: &str| site.directory.find(slug).is_some_and(|core| core.slug.value == group.slug.value);
    let all = site.directory.settings().ecosystems.iter();
    let of = all.filter(|e| e.core.as_ref().is_some_and(|slug| is_core(slug)));
    of.map(|e| (tongue.title(e.title_in(&tongue.tag)), Address::ecosystem(&e.slug.value))).collect()
}

/// Where in the directory one is: the first theme.
fn trail(site: &Site<'_>, tongue: &Tongue, group: &Group) -> Option<(Text, Address)> {
    let theme = group.tags.iter().find(|tag| !site.directory.is_ecosystem_tag(tag))?;
    Some((tongue.tag_name(site.directory, theme), site.tag(theme)?))
}

fn about(site: &Site<'_>, tongue: &Tongue, group: &Group) -> Option<Description> {
    let (text, translated) = group.description_in(&tongue.tag)?;
    let lang = tongue.of_group(site.directory, group, ("", translated)).lang;
    let language = lang.as_deref().unwrap_or(&tongue.tag);
    let html = markdown::render_with(text, |text| typography::spaced(text, language));
    Some(Description { html: Value::from_safe_string(html), lang })
}

/// Phrases in the group's own language.
fn texts(
    site: &Site<'_>,
    tongue: &Tongue,
    group: &Group,
    phrases: &[crate::source::Spanned<String>],
) -> Vec<Text> {
    phrases.iter().map(|text| tongue.of_group(site.directory, group, (text, false))).collect()
}

fn charter(site: &Site<'_>, tongue: &Tongue, group: &Group) -> Vec<Answer> {
    let answer = |c: Condition| Some(Answer { yes: group.charter.get(&c.key)?.value, label: c.label });
    Condition::all(site, tongue).into_iter().filter_map(answer).collect()
}

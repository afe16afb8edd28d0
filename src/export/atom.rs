//! Feeds (Atom, RFC 4287): the groups that were lately confirmed, the latest first.
//!
//! A feed tells what its groups' files date: the day on which a file was last confirmed,
//! else on which the members were counted, else on which the group began. A group without
//! any is not in it, for its day would be that of every build.

use anyhow::Result;
use atom_syndication::{
    Category, Content, Entry, Feed, FixedDateTime, Generator, Link, Person, Text, WriteConfig,
};
use chrono::{NaiveDate, NaiveTime};

use super::{Export, Spot, discreet, xml};
use crate::group::{Founded, Group};
use crate::{markdown, typography};

/// Entries at most: what a reader of feeds asks for, again and again.
const MOST: usize = 50;

/// A feed that is asked for.
#[derive(Debug, Clone)]
pub struct Channel<'a> {
    /// What it is of, with the words of its language.
    pub title: String,
    pub subtitle: Option<String>,
    /// BCP 47.
    pub language: &'a str,
    /// What ids begin with: see [`authority`].
    pub authority: &'a str,
    /// What tells this feed from the others: its address in the site, `en/feed.atom`.
    pub address: &'a str,
    /// Its whole address, and that of the page with the same groups.
    pub own: String,
    pub page: String,
}

/// What the ids of a site begin with: `tag:example.org,2026:/annuaire/` (RFC 4151). The
/// year is that of this format, and stays: an id never changes, or every reader would show
/// everything anew. `None` for an address that is none.
#[must_use]
pub fn authority(base_url: &str) -> Option<String> {
    let url = url::Url::parse(base_url).ok()?;
    let name = |c: char| if c.is_ascii_alphanumeric() || c == '.' { c } else { '-' };
    let host: String = url.host_str()?.chars().map(name).collect();
    Some(format!("tag:{},2026:{}", host.trim_matches(['-', '.']), url.path()))
}

/// A feed of some of the groups.
///
/// # Errors
/// Never: memory takes it.
pub fn feed<'a>(
    export: &Export<'a>,
    channel: &Channel<'_>,
    groups: impl Iterator<Item = &'a Group>,
) -> Result<Vec<u8>> {
    let settings = export.directory.settings();
    let mut dated: Vec<(NaiveDate, &Group)> = groups.filter_map(|g| Some((day(g)?, g))).collect();
    dated.sort_by(|(a, x), (b, y)| b.cmp(a).then_with(|| x.slug.value.cmp(&y.slug.value)));
    dated.truncate(MOST);
    let latest = dated.first().map_or(export.today, |(day, _)| *day);
    let link = |rel: &str, href: &str, mime: &str| Link {
        href: href.to_owned(),
        rel: rel.to_owned(),
        mime_type: Some(mime.to_owned()),
        ..Link::default()
    };
    let feed = Feed {
        title: plain(&channel.title, None),
        subtitle: channel.subtitle.as_deref().map(|text| plain(text, None)),
        id: format!("{}{}", channel.authority, channel.address),
        updated: moment(latest),
        authors: vec![Person {
            name: xml::clean(settings.title_in(channel.language).0).into_owned(),
            uri: (export.web)(Spot::Home),
            ..Person::default()
        }],
        generator: Some(Generator { value: "coopdir".to_owned(), ..Generator::default() }),
        links: vec![
            link("self", &channel.own, "application/atom+xml"),
            link("alternate", &channel.page, "text/html"),
        ],
        rights: settings.licence.as_ref().map(|licence| plain(licence, None)),
        entries: dated.into_iter().map(|(day, group)| entry(export, channel, day, group)).collect(),
        lang: Some(channel.language.to_owned()),
        ..Feed::default()
    };
    let config = WriteConfig { write_document_declaration: true, indent_size: Some(1) };
    let mut bytes = feed.write_with_config(Vec::new(), config)?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn entry(export: &Export<'_>, channel: &Channel<'_>, day: NaiveDate, group: &Group) -> Entry {
    let (directory, language) = (export.directory, channel.language);
    let own = directory.language_of(group);
    // A text in another language than the feed's says so.
    let lang = |translated: bool| (!translated && own != language).then(|| own.to_owned());
    let (name, translated) = group.name_in(language);
    let title = plain(&discreet::text(name), lang(translated));
    let (summary, translated) = group.summary_in(language);
    let spoken = if translated { language } else { own };
    let summary = plain(&typography::spaced(&discreet::text(summary), spoken), lang(translated));
    let content = group.description_in(language).map(|(text, translated)| {
        let spoken = if translated { language } else { own };
        let html = markdown::render_with(&discreet::text(text), |text| typography::spaced(text, spoken));
        Content {
            lang: lang(translated),
            value: Some(xml::clean(&html).into_owned()),
            content_type: Some("html".to_owned()),
            ..Content::default()
        }
    });
    let settings = directory.settings();
    let category = |tag: &str| Category {
        term: xml::clean(&discreet::text(tag)).into_owned(),
        scheme: None,
        label: Some(xml::clean(&discreet::text(settings.tag_name(tag, language))).into_owned()),
    };
    let page = (export.web)(Spot::Group(&group.slug)).map(|href| Link {
        href,
        rel: "alternate".to_owned(),
        mime_type: Some("text/html".to_owned()),
        ..Link::default()
    });
    Entry {
        title,
        id: format!("{}groups/{}#{language}", channel.authority, lasting(group)),
        updated: moment(day),
        categories: group.tags.iter().map(|tag| category(tag)).collect(),
        links: page.into_iter().collect(),
        summary: Some(summary),
        content,
        ..Entry::default()
    }
}

/// The name of a group that stays when it gets another: the first that it had.
fn lasting(group: &Group) -> &str {
    group.aliases.first().unwrap_or(&group.slug)
}

/// When a group's file was last known to be true, as far as it says.
#[must_use]
pub fn day(group: &Group) -> Option<NaiveDate> {
    let founded = |founded| match founded {
        Founded::Day(day) => Some(day),
        Founded::Year(year) => NaiveDate::from_ymd_opt(year, 1, 1),
    };
    let said = group.verified.as_ref().or(group.members_on.as_ref()).map(|day| day.value);
    said.or_else(|| founded(group.founded.as_ref()?.value))
}

fn plain(text: &str, lang: Option<String>) -> Text {
    Text { lang, ..Text::plain(xml::clean(text)) }
}

/// The start of a day.
fn moment(day: NaiveDate) -> FixedDateTime {
    day.and_time(NaiveTime::MIN).and_utc().fixed_offset()
}

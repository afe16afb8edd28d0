//! A group as linked data: an `Organization` of schema.org, in JSON-LD 1.1.
//!
//! Only properties that schema.org gives to that type. The count of members is not among
//! them: `numberOfEmployees` is something else. Nobody's name and no mail address.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde::Serialize;

use super::{Export, Spot, discreet, links};
use crate::agenda::{Agenda, Occurrence, Time};
use crate::group::{Group, LinkKind, Place};
use crate::json::Each;
use crate::settings::Ecosystem;

/// Meetings told of one group.
const EVENTS: usize = 3;

/// `https://schema.org/Organization`, with the vocabulary that its keys are of.
#[derive(Debug, Serialize)]
pub struct Document<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(flatten)]
    organization: Organization<'a>,
}

impl<'a> From<Organization<'a>> for Document<'a> {
    fn from(organization: Organization<'a>) -> Self {
        Self { context: "https://schema.org", organization }
    }
}

/// Every value that is not known is left out.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Organization<'a> {
    #[serde(rename = "@type")]
    is: &'static str,
    /// The group's page, which every language of the site names by the same address.
    #[serde(rename = "@id", skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    /// The slug.
    identifier: &'a str,
    name: Cow<'a, str>,
    /// Its names in other languages.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    alternate_name: Vec<Cow<'a, str>>,
    description: String,
    /// Its own home page; else its page in the directory.
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    /// Pages that are the group's and no other's.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    same_as: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    logo: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    image: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<Location<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    knows_about: Vec<Cow<'a, str>>,
    knows_language: &'a str,
    /// A date, or a year.
    #[serde(skip_serializing_if = "Option::is_none")]
    founding_date: Option<String>,
    #[serde(rename = "parentOrganization", skip_serializing_if = "Option::is_none")]
    parent: Option<Named<'a>>,
    #[serde(rename = "subOrganization", skip_serializing_if = "Vec::is_empty")]
    children: Vec<Named<'a>>,
    /// The ecosystems that it is in.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    member_of: Vec<Named<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    potential_action: Option<Action>,
    /// Its next meetings.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    event: Vec<Event<'a>>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Event<'a> {
    #[serde(rename = "@type")]
    is: &'static str,
    name: Cow<'a, str>,
    /// A day, or an hour with its offset where the zone is known.
    start_date: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<Venue<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<Cow<'a, str>>,
}

#[derive(Debug, Serialize)]
struct Venue<'a> {
    #[serde(rename = "@type")]
    is: &'static str,
    name: Cow<'a, str>,
}

#[derive(Debug, Serialize)]
struct Named<'a> {
    #[serde(rename = "@type")]
    is: &'static str,
    #[serde(rename = "@id", skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    name: Cow<'a, str>,
}

#[derive(Debug, Serialize)]
struct Location<'a> {
    #[serde(rename = "@type")]
    is: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<Postal<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    geo: Option<Point>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Postal<'a> {
    #[serde(rename = "@type")]
    is: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    address_locality: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    address_region: Option<Cow<'a, str>>,
    /// ISO 3166-1 alpha-2.
    #[serde(skip_serializing_if = "Option::is_none")]
    address_country: Option<&'a str>,
}

/// WGS 84 degrees.
#[derive(Debug, Serialize)]
struct Point {
    #[serde(rename = "@type")]
    is: &'static str,
    latitude: f64,
    longitude: f64,
}

#[derive(Debug, Serialize)]
struct Action {
    #[serde(rename = "@type")]
    is: &'static str,
    target: String,
}

/// Every group in one document, sorted by slug, in the words of `language`.
#[must_use]
pub fn graph(export: &Export<'_>, language: &str) -> Vec<u8> {
    #[derive(Serialize)]
    struct Graph<G: Serialize> {
        #[serde(rename = "@context")]
        context: &'static str,
        #[serde(rename = "@graph")]
        groups: G,
    }
    let groups = export.directory.groups();
    let groups = Each(groups.len(), |n| organization(export, &groups[n], language));
    let mut bytes = serde_json::to_vec(&Graph { context: "https://schema.org", groups }).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// A group for readers of `language`. The addresses of `export` are those of the site's
/// first language: what is the same thing has one name.
#[must_use]
pub fn organization<'a>(export: &Export<'a>, group: &'a Group, language: &str) -> Organization<'a> {
    let (directory, name) = (export.directory, group.name_in(language).0);
    let page = || (export.web)(Spot::Group(&group.slug));
    let open: Vec<_> = links(directory, group).collect();
    let link = |kind| open.iter().find(|(k, _)| *k == kind).map(|(_, url)| url.clone().into_owned());
    let picture = |name: Option<&str>| {
        let name = name.filter(|name| directory.media(name).is_some())?;
        (export.web)(Spot::Media(name))
    };
    let joined = link(LinkKind::Join).filter(|_| !group.is_archived());
    let named = |group: &'a Group| Named {
        is: "Organization",
        id: (export.web)(Spot::Group(&group.slug)).map(identity),
        name: discreet::text(group.name_in(language).0),
    };
    let ecosystem = |e: &'a Ecosystem| Named {
        is: "Organization",
        id: (export.web)(Spot::Ecosystem(&e.slug)).map(identity),
        name: e.title_in(language).0.into(),
    };
    let translated = group.translations.values().filter_map(|t| t.name.as_ref());
    let all = translated.chain([&group.name]).map(|text| text.as_str());
    let alternate_name: BTreeSet<&str> = all.filter(|other| *other != name).collect();
    let themes = group.tags.iter().filter(|tag| !directory.is_ecosystem_tag(tag));
    Organization {
        is: "Organization",
        id: page().map(identity),
        identifier: &group.slug,
        name: discreet::text(name),
        alternate_name: alternate_name.into_iter().map(discreet::text).collect(),
        description: discreet::text(group.summary_in(language).0).into_owned(),
        url: link(LinkKind::Home).or_else(page),
        same_as: link(LinkKind::News).into_iter().collect(),
        logo: picture(group.logo.as_ref().map(|name| name.as_str())),
        image: picture(group.banner.as_ref().map(|name| name.as_str())),
        location: group.place.as_ref().and_then(location),
        knows_about: themes.map(|tag| discreet::text(directory.settings().tag_name(tag, language))).collect(),
        knows_language: directory.language_of(group),
        founding_date: group.founded.as_ref().map(|founded| founded.value.to_string()),
        parent: directory.parent(group).map(named),
        children: directory.children(&group.slug).map(named).collect(),
        member_of: directory.ecosystems_of(group).map(ecosystem).collect(),
        potential_action: joined.map(|target| Action { is: "JoinAction", target }),
        event: events(export, group),
    }
}

fn events<'a>(export: &Export<'a>, group: &'a Group) -> Vec<Event<'a>> {
    let agenda = Agenda::new(export.directory, export.today);
    let next = |n| agenda.next(group, n, EVENTS);
    let mut next: Vec<_> = (0..group.meetings.len()).flat_map(next).collect();
    next.sort_by_key(|it| (it.start.instant(), it.number));
    next.truncate(EVENTS);
    let event = |it: Occurrence<'a>| Event {
        is: "Event",
        name: discreet::text(&it.meeting.title),
        start_date: it.start.iso(),
        end_date: it.end.map(Time::iso),
        location: it.meeting.place.as_ref().map(|place| Venue { is: "Place", name: discreet::text(place) }),
        url: it.meeting.url.as_ref().and_then(|url| discreet::open(url)),
    };
    next.into_iter().map(event).collect()
}

/// The thing that a page is about, which is not the page.
fn identity(page: String) -> String {
    page + "#group"
}

fn location(place: &Place) -> Option<Location<'_>> {
    let [city, region] = [&place.city, &place.region].map(|text| text.as_ref().map(|t| discreet::text(t)));
    let country = place.country.as_ref().map(|code| code.as_str());
    let known = city.is_some() || region.is_some() || country.is_some();
    let address = known.then_some(Postal {
        is: "PostalAddress",
        address_locality: city,
        address_region: region,
        address_country: country,
    });
    let geo = place.point().map(|(latitude, longitude)| Point { is: "GeoCoordinates", latitude, longitude });
    (address.is_some() || geo.is_some()).then_some(Location { is: "Place", address, geo })
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use serde_json::{Value, json};

    use super::*;
    use crate::directory::Directory;
    use crate::source::{Role, Source, Sources};
    use crate::{parse, rules};

    const DAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();

    fn directory(settings: &str, groups: &[(&str, &str)]) -> Directory {
        let mut files = vec![Source::text("coopdir.toml", Role::Settings, settings)];
        for (slug, more) in groups {
            let text = format!(
                "name = \"The {slug}\"\nslug = \"{slug}\"\nsummary = \"About {slug}\"\ntype = \"support\"\n{more}"
            );
            files.push(Source::text(format!("groups/{slug}.toml"), Role::Group, text));
        }
        let (draft, read) = parse::read(Sources::new(files));
        rules::check(draft, read, DAY, &[]).0
    }

    fn told(directory: &Directory, slug: &str, language: &str, known: bool) -> Value {
        let web = |spot: Spot<'_>| match spot {
            Spot::Group(slug) if known => Some(format!("https://example.org/groups/{slug}/")),
            Spot::Ecosystem(slug) if known => Some(format!("https://example.org/ecosystems/{slug}/")),
            _ => None,
        };
        let export = Export { directory, web: &web, today: DAY };
        let group = directory.get(slug).expect("a group");
        serde_json::to_value(Document::from(organization(&export, group, language))).expect("JSON")
    }

    #[test]
    fn the_least_group_says_little() {
        let directory = directory("languages = [\"en\"]\n", &[("alone", "")]);
        let expected = json!({
            "@context": "https://schema.org",
            "@type": "Organization",
            "identifier": "alone",
            "name": "The alone",
            "description": "About alone",
            "knowsLanguage": "en",
        });
        assert_eq!(told(&directory, "alone", "en", false), expected);
    }

    #[test]
    fn all_that_schema_org_has_a_place_for() {
        let settings = "languages = [\"fr\"]\n[[ecosystems]]\nslug = \"eco\"\ntitle = \"Éco\"\ntag = \"eco\"\n\
                        [tags.sante]\nlabel.fr = \"Santé\"\n";
        let whole = "founded = 2014\nparent = \"old\"\ntags = [\"sante\", \"eco\"]\nmembers = 400\n\
                     [place]\ncountry = \"FR\"\ncity = \"Brest\"\nlatitude = 48.39\nlongitude = -4.48\n\
                     [links]\nhome = \"https://brest.example.org/\"\nnews = \"https://social.example.org/@brest\"\n\
                     join = \"https://brest.example.org/join\"\ndiscussions = \"mailto:liste@example.org\"\n\
                     [[people]]\nname = \"Awa\"\nrole = \"facilitator\"\n\
                     [translations.en]\nname = \"Brest in English\"\n";
        let directory =
            directory(settings, &[("brest", whole), ("old", ""), ("young", "parent = \"brest\"\n")]);
        let page = |slug: &str| format!("https://example.org/groups/{slug}/#group");
        let expected = json!({
            "@context": "https://schema.org",
            "@type": "Organization",
            "@id": page("brest"),
            "identifier": "brest",
            "name": "The brest",
            "alternateName": ["Brest in English"],
            "description": "About brest",
            "url": "https://brest.example.org/",
            "sameAs": ["https://social.example.org/@brest"],
            "location": {
                "@type": "Place",
                "address": {"@type": "PostalAddress", "addressLocality": "Brest", "addressCountry": "FR"},
                "geo": {"@type": "GeoCoordinates", "latitude": 48.39, "longitude": -4.48},
            },
            "knowsAbout": ["Santé"],
            "knowsLanguage": "fr",
            "foundingDate": "2014",
            "parentOrganization": {"@type": "Organization", "@id": page("old"), "name": "The old"},
            "subOrganization": [{"@type": "Organization", "@id": page("young"), "name": "The young"}],
            "memberOf": [{"@type": "Organization", "@id": "https://example.org/ecosystems/eco/#group", "name": "Éco"}],
            "potentialAction": {"@type": "JoinAction", "target": "https://brest.example.org/join"},
        });
        assert_eq!(told(&directory, "brest", "fr", true), expected);
        let meets = "[[meetings]]\ntitle = \"Apéro\"\nstart = 2026-10-01T18:30:00\nend = 2026-10-01T20:00:00\n\
                     repeat = \"FREQ=MONTHLY\"\nwhere = \"127°\"\nurl = \"https://example.org/apero\"\n\
                     [[meetings]]\ntitle = \"Fête\"\nstart = 2026-12-20\n";
        let meeting = self::directory("time_zone = \"Europe/Paris\"\n", &[("meets", meets)]);
        let event = |day: &str| {
            json!({
                "@type": "Event",
                "name": "Apéro",
                "startDate": format!("{day}T18:30:00+01:00"),
                "endDate": format!("{day}T20:00:00+01:00"),
                "location": {"@type": "Place", "name": "127°"},
                "url": "https://example.org/apero",
            })
        };
        let party = json!({"@type": "Event", "name": "Fête", "startDate": "2026-12-20"});
        assert_eq!(
            told(&meeting, "meets", "fr", false)["event"],
            json!([event("2026-12-01"), party, event("2027-01-01")])
        );
        let young = told(&directory, "young", "en", true);
        assert_eq!(young["parentOrganization"]["name"], "Brest in English");
        assert_eq!(young["url"], "https://example.org/groups/young/");
    }
}

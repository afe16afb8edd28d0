//! The groups that have something in common: each value of each facet has its pages.

use serde::Serialize;

use crate::msg;
use crate::site::context::{Edition, Menu, Page, Site, View};
use crate::site::facets::{Choice, Facet};
use crate::site::list::{self, Headed};
use crate::site::route::Address;
use crate::site::tongue::{Text, Tongue};

#[derive(Debug, Clone, Default, Serialize)]
struct Head {
    /// Its facet, for all its values, and the page of them: `Thèmes`.
    facet: (Text, Option<Address>),
    title: Text,
    /// What the value means, where a word does not say it all.
    lead: Option<String>,
    /// Whether it is a region, whose country stands above it in the trail.
    part: bool,
    /// What this one is a part of: a tag's broader tag, a region's country.
    broader: Option<Named>,
    /// What is a part of this one: narrower tags.
    narrower: Vec<Named>,
    /// What the address of a list calls it, for a search among its groups: `tag`, `sante`.
    asked: Option<(String, String)>,
    /// The regions of a country, with their counts.
    regions: Vec<(Named, usize)>,
}

/// The name of a value, and its page if any group has it.
type Named = (Text, Option<Address>);

pub fn pages<'a>(site: &'a Site<'a>, edition: &'a Edition) -> Vec<Page<'a>> {
    let tongue = &edition.tongue;
    let mut pages = Vec::new();
    // Ecosystems have a page kind of their own.
    for facet in edition.facets.iter().filter(|f| f.key != "eco") {
        for (at, choice) in facet.choices.iter().enumerate() {
            let asked = Some((facet.key.clone(), choice.id.clone())).filter(|_| choice.groups.len() > 1);
            let head = Head { asked, ..head(site, tongue, facet, at) };
            pages.extend(one(site, edition, head, (&facet.key, facet.address(choice)), &choice.groups));
        }
    }
    // Their tags are no themes, but have pages as all tags do.
    let marks = site.index.tags.iter().filter(|(tag, _)| site.directory.is_ecosystem_tag(tag));
    // Where there is no theme, there is no page of all of them.
    let themes = edition.facets.iter().find(|f| f.key == "tag" && !f.choices.is_empty());
    let themes = themes.and_then(Facet::index);
    for (tag, groups) in marks {
        let Some(address) = site.tag(tag) else { continue };
        let title = tongue.tag_name(site.directory, tag);
        let facet = (plain(tongue.label("facets", "tag")), themes.clone());
        let head = Head { facet, title, ..Head::default() };
        pages.extend(one(site, edition, relatives(site, tongue, head, tag), ("tag", address), groups));
    }
    pages
}

fn plain(text: String) -> Text {
    Text { text, lang: None }
}

fn head(site: &Site<'_>, tongue: &Tongue, facet: &Facet, at: usize) -> Head {
    let choice = &facet.choices[at];
    let named = |choice: &Choice| (choice.label.clone(), Some(facet.address(choice)));
    let head =
        Head { facet: (facet.plural.clone(), facet.index()), title: choice.label.clone(), ..Head::default() };
    match facet.key.as_str() {
        "type" => Head { lead: Some(tongue.label("meaning", &choice.id)), ..head },
        "tag" => match site.segments.tag(&choice.id) {
            Some(tag) => relatives(site, tongue, head, tag),
            None => head,
        },
        "country" => Head {
            part: choice.within.is_some(),
            broader: choice.within.map(|country| named(&facet.choices[country])),
            regions: facet.parts(at).map(|c| (named(c), c.groups.len())).collect(),
            ..head
        },
        _ => head,
    }
}

/// The neighbours of a tag in the vocabulary.
fn relatives(site: &Site<'_>, tongue: &Tongue, head: Head, tag: &str) -> Head {
    let vocabulary = &site.directory.settings().tags;
    let named = |tag: &str| (tongue.tag_name(site.directory, tag), site.tag(tag));
    let broader = vocabulary.get(tag).and_then(|t| t.broader.as_ref()).map(|broader| named(broader));
    let under = vocabulary.iter().filter(|(_, t)| t.broader.as_ref().is_some_and(|b| b.value == tag));
    Head { broader, narrower: under.map(|(tag, _)| named(tag)).collect(), ..head }
}

fn one<'a>(
    site: &'a Site<'a>,
    edition: &'a Edition,
    head: Head,
    (key, address): (&str, Address),
    groups: &[usize],
) -> Vec<Page<'a>> {
    let menu = if key == "tag" { Menu::Tags } else { Menu::Groups };
    // `Yes` and `2024` say nothing without what they answer.
    let own = key.starts_with("field.");
    let groups = list::ordered(edition, groups.iter().copied());
    list::pages(site, edition, (&address, "facet.html"), groups, move |list, _| {
        let count = edition.tongue.count("site-groups", list.count);
        let (title, facet) = (&head.title.text, &head.facet.0.text);
        let title = if own {
            edition.tongue.say(&msg!("site-answer", label = facet, value = title))
        } else {
            title.clone()
        };
        let described = edition.tongue.say(&msg!("site-facet-described", title = &title, count = count));
        let lang = head.title.lang.clone().filter(|lang| !own || head.facet.0.lang.as_ref() == Some(lang));
        let head = Head { title: Text { text: title.clone(), lang }, ..head.clone() };
        View::new(title, &Headed { head, list }).under(menu).described(Some(described))
    })
}

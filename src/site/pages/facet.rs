//! The groups that have something in common: a tag, a type, a country, a level of activity.

use serde::Serialize;

use crate::group::{Activity, Kind};
use crate::msg;
use crate::site::card::country_name;
use crate::site::context::{Edition, Menu, Page, Site, View};
use crate::site::list::{self, Headed};
use crate::site::route::Address;
use crate::site::tongue::Tongue;

#[derive(Debug, Clone, Serialize)]
struct Head {
    /// Which facet: `tag`.
    facet: &'static str,
    /// Its name, for all its values: `Thèmes`.
    facet_label: String,
    /// The page of all its values, where there is one.
    index: Option<Address>,
    title: String,
    /// What the value means, where a word does not say it all.
    lead: Option<String>,
    /// The tag that this one is a part of.
    broader: Option<Tag>,
    /// The tags that are a part of this one.
    narrower: Vec<Tag>,
}

/// The name of a tag, and its page if any group bears it.
type Tag = (String, Option<Address>);

pub fn pages<'a>(site: &'a Site<'a>, edition: &'a Edition) -> Vec<Page<'a>> {
    let tongue = &edition.tongue;
    let mut pages = Vec::new();
    let mut add = |head: Head, address: Address, groups: &[usize]| {
        let groups = list::ordered(edition, groups.iter().copied());
        if !groups.is_empty() {
            pages.extend(one(site, edition, head, &address, groups));
        }
    };
    for (tag, groups) in &site.index.tags {
        let Some(address) = site.tag(tag) else { continue };
        let title = tongue.tag_name(site.directory, tag);
        let head = Head { index: Some(Address::tags()), ..head(tongue, "tag", title) };
        add(relatives(site, tongue, head, tag), address, groups);
    }
    for (code, groups) in &site.index.countries {
        let head = head(tongue, "country", country_name(tongue, code));
        add(Head { index: Some(Address::countries()), ..head }, Address::country(code), groups);
    }
    let chosen = |wanted: &dyn Fn(usize) -> bool| -> Vec<usize> {
        (0..site.directory.groups().len()).filter(|n| wanted(*n)).collect()
    };
    for kind in Kind::ALL {
        let head = head(tongue, "type", tongue.label("type", kind.word()));
        let lead = Some(tongue.label("meaning", kind.word()));
        let groups = chosen(&|n| site.group(n).kind.value == *kind);
        add(Head { lead, ..head }, Address::kind(*kind), &groups);
    }
    for activity in Activity::ALL {
        let head = head(tongue, "activity", tongue.label("activity", activity.word()));
        let groups = chosen(&|n| site.group(n).activity.value == *activity);
        add(head, Address::activity(*activity), &groups);
    }
    pages
}

fn head(tongue: &Tongue, facet: &'static str, title: String) -> Head {
    Head {
        facet,
        facet_label: tongue.label("facets", facet),
        index: None,
        title,
        lead: None,
        broader: None,
        narrower: Vec::new(),
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
    address: &Address,
    groups: Vec<usize>,
) -> Vec<Page<'a>> {
    let menu = if head.facet == "tag" { Menu::Tags } else { Menu::Groups };
    list::pages(site, edition, (address, "facet.html"), groups, move |list, _| {
        let count = edition.tongue.count("site-groups", list.count);
        let title = head.title.clone();
        let described = edition.tongue.say(&msg!("site-facet-described", title = &title, count = count));
        View::new(title, &Headed { head: head.clone(), list }).under(menu).described(Some(described))
    })
}

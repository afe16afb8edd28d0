//! Calendars that programs follow (iCalendar): of the directory, of ecosystems, of types, of
//! groups; and each meeting by itself, to be added to one's own.

use super::Mount;
use crate::export::discreet;
use crate::export::ics::{self, Head, Ics};
use crate::group::Group;
use crate::site::context::Site;
use crate::site::meetings;
use crate::site::open_data;
use crate::site::route::Address;
use crate::words::Words;

pub fn files<'a>(site: &'a Site<'a>) -> Vec<Mount<'a>> {
    let settings = site.directory.settings();
    let language = settings.language();
    let mut mounts = Vec::new();
    let mut add = |address: Address, page: Address, head: Head, groups: Vec<&'a Group>| {
        let url = |address: &Address| site.links.absolute(address.as_str());
        let head = Head { page: url(&page), own: url(&address), language: language.to_owned(), ..head };
        mounts.push(Mount::new(address, move || {
            let web = open_data::web(site, "");
            let export = open_data::export(site, &web);
            let ics = Ics::new(&export, &site.meetings.clocks);
            Ok(ics.calendar(&head, groups.iter().copied()).unwrap_or_default())
        }));
    };
    let head = |name: &str, summary: Option<&str>| Head {
        name: discreet::text(name).into_owned(),
        description: summary.map(|summary| discreet::text(summary).into_owned()),
        ..Head::default()
    };
    if let Some(address) = site.meetings.file() {
        let groups = site.directory.groups().iter().collect();
        let head = head(settings.title_in(language).0, settings.summary_in(language).map(|(text, _)| text));
        add(address, Address::calendar(), head, groups);
    }
    for ecosystem in &settings.ecosystems {
        let found = meetings::ecosystem_file(site, ecosystem).zip(meetings::ecosystem_page(site, ecosystem));
        let Some((address, page)) = found else { continue };
        let groups = site.members(ecosystem).iter().map(|n| site.group(*n)).collect();
        let summary = ecosystem.summary_in(language).map(|(text, _)| text);
        add(address, page, head(ecosystem.title_in(language).0, summary), groups);
    }
    for kind in meetings::kinds(site) {
        let (page, address) = meetings::of_kind(kind);
        let name = Words::of_pages(language).text(meetings::title_of_kind(kind));
        let groups = site.directory.groups().iter().filter(|group| group.kind.value == kind).collect();
        add(address, page, head(&name, None), groups);
    }
    for (n, group) in site.directory.groups().iter().enumerate() {
        if let Some(address) = site.meetings.group_file(n) {
            let head = head(group.name_in(language).0, Some(group.summary_in(language).0));
            add(address, Address::group(&group.slug.value), head, vec![group]);
        }
    }
    for (n, group) in site.directory.groups().iter().enumerate() {
        for number in ics::told(&site.meetings.agenda, group) {
            let Some(address) = site.meetings.meeting_file(n, number) else { continue };
            mounts.push(Mount::new(address, move || {
                let web = open_data::web(site, "");
                let export = open_data::export(site, &web);
                Ok(Ics::new(&export, &site.meetings.clocks).meeting(group, number))
            }));
        }
    }
    mounts
}

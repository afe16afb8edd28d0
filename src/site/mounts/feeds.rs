//! What readers of feeds subscribe to: the news of the directory and of each ecosystem, in
//! each language, and the list of the groups' own feeds.

use super::Mount;
use crate::export::{Spot, atom, opml};
use crate::settings::Ecosystem;
use crate::site::context::{Edition, Site};
use crate::site::open_data;

pub fn files<'a>(site: &'a Site<'a>) -> Vec<Mount<'a>> {
    let ecosystems = || site.directory.settings().ecosystems.iter();
    let mut mounts = Vec::new();
    for edition in &site.editions {
        mounts.extend(news(site, edition, None));
        mounts.extend(ecosystems().filter_map(|ecosystem| news(site, edition, Some(ecosystem))));
    }
    mounts.extend(open_data::opml(site).map(|address| {
        Mount::new(address, || {
            let web = open_data::web(site, "");
            opml::feeds(&open_data::export(site, &web), &site.editions[0].tongue.words)
        })
    }));
    mounts
}

fn news<'a>(site: &'a Site<'a>, edition: &'a Edition, ecosystem: Option<&'a Ecosystem>) -> Option<Mount<'a>> {
    let (settings, tongue) = (site.directory.settings(), &edition.tongue);
    let address = open_data::feed(site, ecosystem.map(|e| e.slug.as_str()))?.under(&tongue.prefix);
    let own = site.links.absolute(address.as_str())?;
    let authority = open_data::authority(site)?;
    let name = address.clone();
    Some(Mount::new(address, move || {
        let web = open_data::web(site, &tongue.prefix);
        let (title, _) = settings.title_in(&tongue.tag);
        let (title, subtitle, page) = match ecosystem {
            None => (title.to_owned(), settings.summary_in(&tongue.tag), Spot::Home),
            Some(e) => {
                let named = format!("{} · {title}", e.title_in(&tongue.tag).0);
                (named, e.summary_in(&tongue.tag), Spot::Ecosystem(&e.slug.value))
            }
        };
        let channel = atom::Channel {
            title,
            subtitle: subtitle.map(|s| tongue.summary(s).text),
            language: &tongue.tag,
            authority: &authority,
            address: name.as_str(),
            own: own.clone(),
            page: web(page).unwrap_or_default(),
        };
        let export = open_data::export(site, &web);
        match ecosystem {
            None => atom::feed(&export, &channel, site.directory.groups().iter()),
            Some(e) => atom::feed(&export, &channel, site.directory.members_of(e)),
        }
    }))
}

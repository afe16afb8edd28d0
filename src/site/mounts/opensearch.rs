//! The description by which a browser offers to search the directory, in each language.

use super::Mount;
use crate::export::Spot;
use crate::export::opensearch::{Search, description};
use crate::site::context::{Edition, Site};
use crate::site::open_data;

pub fn files<'a>(site: &'a Site<'a>) -> Vec<Mount<'a>> {
    site.editions.iter().filter_map(|edition| one(site, edition)).collect()
}

fn one<'a>(site: &'a Site<'a>, edition: &'a Edition) -> Option<Mount<'a>> {
    let (settings, tongue) = (site.directory.settings(), &edition.tongue);
    let address = open_data::search(site)?.under(&tongue.prefix);
    let own = site.links.absolute(address.as_str())?;
    let page = open_data::web(site, &tongue.prefix)(Spot::Home)?;
    Some(Mount::new(address, move || {
        let title = settings.title_in(&tongue.tag).0;
        description(&Search {
            title,
            description: settings.summary_in(&tongue.tag).map_or(title, |(summary, _)| summary),
            language: &tongue.tag,
            page: &page,
            own: &own,
        })
    }))
}

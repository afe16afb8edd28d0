//! The groups in the formats of other programs, under `/api/v1/`: see `export`.

use super::Mount;
use crate::export::api::{self, Document};
use crate::export::{Export, csv, dcat, geojson, jsonld};
use crate::site::context::Site;
use crate::site::route::Address;
use crate::site::{licence, open_data};
use crate::words::Words;

pub fn files<'a>(site: &'a Site<'a>) -> Vec<Mount<'a>> {
    let documents = Document::ALL.into_iter().flat_map(|d| [document(site, d), schema(site, d)]);
    let mut mounts: Vec<_> = documents.collect();
    mounts.push(exported(site, open_data::csv(), csv::groups));
    mounts.push(exported(site, open_data::geojson(), geojson::groups));
    let language = site.directory.settings().language();
    mounts.push(exported(site, open_data::jsonld(), move |export| jsonld::graph(export, language)));
    mounts.extend(open_data::dcat(site).map(|address| {
        let licence = site.directory.settings().licence.as_ref().and_then(|l| licence::uri(l));
        exported(site, address, move |export| dcat::dataset(export, licence.as_deref()).unwrap_or_default())
    }));
    mounts
}

fn exported<'a>(
    site: &'a Site<'a>,
    address: Address,
    make: impl Fn(&Export<'_>) -> Vec<u8> + Send + Sync + 'a,
) -> Mount<'a> {
    Mount::new(address, move || {
        let web = open_data::web(site, "");
        Ok(make(&open_data::export(site, &web)))
    })
}

fn document<'a>(site: &'a Site<'a>, document: Document) -> Mount<'a> {
    exported(site, open_data::document(document), move |export| match document {
        Document::Groups => api::groups(export),
        Document::Directory => api::directory(export, &open_data::files(site)),
        Document::Ecosystems => api::ecosystems(export),
    })
}

/// In English: programmers of any country read it.
fn schema<'a>(site: &'a Site<'a>, document: Document) -> Mount<'a> {
    let address = open_data::schema(document);
    let id = site.links.absolute(address.as_str());
    Mount::new(address, move || Ok(api::schema(document, &Words::new("en"), id.clone())))
}

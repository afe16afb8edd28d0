//! The JSON API and its schemas: see `export::api`.

use super::Mount;
use crate::export::api::{self, Document};
use crate::site::context::Site;
use crate::site::open_data;
use crate::site::route::Address;
use crate::words::Words;

pub fn files<'a>(site: &'a Site<'a>) -> Vec<Mount<'a>> {
    let make = |document: Document| {
        Mount::new(Address::api(document.file()), move || {
            let web = open_data::web(site, "");
            let export = open_data::export(site, &web);
            Ok(match document {
                Document::Groups => api::groups(&export),
                Document::Directory => api::directory(&export, &open_data::files(site)),
                Document::Ecosystems => api::ecosystems(&export),
            })
        })
    };
    let schema = |document: Document| {
        let address = open_data::schema_of(document);
        // Programmers of any country read them.
        let english = Words::new("en");
        Mount::new(address.clone(), move || {
            Ok(api::schema(document, &english, site.links.absolute(address.as_str())))
        })
    };
    Document::ALL.into_iter().flat_map(|document| [make(document), schema(document)]).collect()
}

//! What the site gives to other programs, and the addresses that it says of itself there.

use super::card::Picture;
use super::context::Site;
use super::route::Address;
use crate::export::api::{Document, File};
use crate::export::{Export, Spot, Web};

/// The whole addresses of the site's pages, in the language of a folder (`""`, `en/`).
pub fn web<'a>(
    site: &'a Site<'a>,
    prefix: &'a str,
) -> impl Fn(Spot<'_>) -> Option<String> + Send + Sync + 'a {
    move |spot| {
        let (address, prefix) = match spot {
            Spot::Home => (Address::list(), prefix),
            Spot::Group(slug) => (Address::group(slug), prefix),
            Spot::Ecosystem(slug) => (Address::ecosystem(slug), prefix),
            Spot::Tag(tag) => (site.tag(tag)?, prefix),
            Spot::Data => (Address::data(), prefix),
            Spot::Media(name) => (Picture::of(site.directory, name)?.address, ""),
            Spot::Api(name) => (Address::api(name), ""),
        };
        site.links.absolute(address.under(prefix).as_str())
    }
}

/// What the formats are made from.
pub fn export<'a>(site: &'a Site<'a>, web: &'a Web<'a>) -> Export<'a> {
    Export { directory: site.directory, web, today: site.today }
}

/// The address of a document's JSON Schema.
#[must_use]
pub fn schema_of(document: Document) -> Address {
    Address::api(&format!("schema/{}", document.file()))
}

/// Every file for other programs, in the order in which they are shown.
#[must_use]
pub fn files(site: &Site<'_>) -> Vec<File> {
    let file = |address: &Address, media_type, schema: Option<Address>| File {
        name: address.as_str().to_owned(),
        media_type,
        url: site.links.absolute(address.as_str()),
        json_schema: schema.and_then(|s| site.links.absolute(s.as_str())),
    };
    let document = |d: Document| file(&Address::api(d.file()), "application/json", Some(schema_of(d)));
    Document::ALL.into_iter().map(document).collect()
}

//! What the site gives to other programs: where each file is, and whether this directory
//! has it.

use super::card::Picture;
use super::context::Site;
use super::route::Address;
use crate::export::api::{Document, File};
use crate::export::{Export, Spot, Web, atom, opml as feeds};

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

#[must_use]
pub fn document(document: Document) -> Address {
    Address::api(document.file())
}

/// The JSON Schema of a document.
#[must_use]
pub fn schema(document: Document) -> Address {
    Address::api(&format!("schema/{}", document.file()))
}

#[must_use]
pub fn csv() -> Address {
    Address::api("groups.csv")
}

#[must_use]
pub fn geojson() -> Address {
    Address::api("groups.geojson")
}

#[must_use]
pub fn jsonld() -> Address {
    Address::api("groups.jsonld")
}

/// It is made of whole addresses, as are those below that may be missing.
#[must_use]
pub fn dcat(site: &Site<'_>) -> Option<Address> {
    known(site, Address::api("dcat.jsonld"))
}

/// The news of the directory or of an ecosystem, without the folder of its language.
#[must_use]
pub fn feed(site: &Site<'_>, ecosystem: Option<&str>) -> Option<Address> {
    let folder = ecosystem.map_or_else(Address::list, Address::ecosystem);
    known(site, folder.join("feed.atom"))
}

/// The description of the search, without the folder of its language.
#[must_use]
pub fn search(site: &Site<'_>) -> Option<Address> {
    known(site, Address::file_named("opensearch.xml"))
}

/// The groups' own feeds, if any has one.
#[must_use]
pub fn opml(site: &Site<'_>) -> Option<Address> {
    let web = web(site, "");
    feeds::is_there(&export(site, &web)).then(|| Address::file_named("opml.xml"))
}

fn known(site: &Site<'_>, address: Address) -> Option<Address> {
    site.links.base_url.as_ref().map(|_| address)
}

/// What the ids of feeds begin with: of the address in the directory's own file, which a
/// trial at another address does not change.
#[must_use]
pub fn authority(site: &Site<'_>) -> Option<String> {
    let own = site.directory.settings().base_url.as_ref().map(|url| url.as_str());
    atom::authority(own.or(site.links.base_url.as_deref())?)
}

/// Every file for other programs, in the order in which they are shown.
#[must_use]
pub fn files(site: &Site<'_>) -> Vec<File> {
    let file = |address: Address, media_type, schema: Option<Address>| File {
        url: site.links.absolute(address.as_str()),
        json_schema: schema.and_then(|s| site.links.absolute(s.as_str())),
        name: address.as_str().to_owned(),
        media_type,
    };
    let documents = Document::ALL.into_iter();
    let mut all: Vec<_> = documents.map(|d| file(document(d), "application/json", Some(schema(d)))).collect();
    all.push(file(csv(), "text/csv", None));
    all.push(file(geojson(), "application/geo+json", None));
    all.push(file(jsonld(), "application/ld+json", None));
    all.extend(dcat(site).map(|address| file(address, "application/ld+json", None)));
    all.extend(site.editions.iter().filter_map(|edition| {
        let address = feed(site, None)?.under(&edition.tongue.prefix);
        Some(file(address, "application/atom+xml", None))
    }));
    all.extend(opml(site).map(|address| file(address, "text/x-opml", None)));
    all.extend(site.meetings.file().map(|address| file(address, "text/calendar", None)));
    all
}

//! What catalogues of open data read: a description of the directory as a dataset (W3C
//! DCAT 3, with what DCAT-AP asks for), in JSON-LD.

use serde_json::{Value, json};

use super::api::Document;
use super::{Export, Spot};
use crate::settings::Settings;

/// A format in which the whole directory can be had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Distribution {
    /// The name of its file in the API.
    pub file: &'static str,
    pub media_type: &'static str,
    /// The EU's word for the format (its authority table `file-type`).
    pub format: &'static str,
}

/// Every format, in the order in which they are described.
pub const DISTRIBUTIONS: &[Distribution] = &[
    Distribution { file: Document::Groups.file(), media_type: "application/json", format: "JSON" },
    Distribution { file: "groups.csv", media_type: "text/csv", format: "CSV" },
    Distribution { file: "groups.geojson", media_type: "application/geo+json", format: "GEOJSON" },
    Distribution { file: "groups.jsonld", media_type: "application/ld+json", format: "JSON_LD" },
];

/// The description; `None` when nobody said where the site will be, for it is made of whole
/// addresses. `licence` is the address of the licence's text.
#[must_use]
pub fn dataset(export: &Export<'_>, licence: Option<&str>) -> Option<Vec<u8>> {
    let settings = export.directory.settings();
    let home = (export.web)(Spot::Home)?;
    let own = (export.web)(Spot::Api("dcat.jsonld"))?;
    let of = |url: Option<&str>| url.map(|url| json!({ "@id": url }));
    let distribution = |d: &Distribution| {
        let url = (export.web)(Spot::Api(d.file))?;
        Some(pruned(json!({
            "@id": format!("{own}#{}", d.file),
            "@type": "dcat:Distribution",
            "dct:title": d.file,
            "dcat:accessURL": { "@id": (export.web)(Spot::Data)? },
            "dcat:downloadURL": { "@id": url },
            "dcat:mediaType": { "@id": format!("https://www.iana.org/assignments/media-types/{}", d.media_type) },
            "dct:format": {
                "@id": format!("http://publications.europa.eu/resource/authority/file-type/{}", d.format)
            },
            "dct:license": of(licence),
        })))
    };
    let contact = settings.contact.as_ref().and_then(|c| super::discreet::open(c));
    let document = pruned(json!({
        "@context": {
            "dcat": "http://www.w3.org/ns/dcat#",
            "dct": "http://purl.org/dc/terms/",
            "foaf": "http://xmlns.com/foaf/0.1/",
            "vcard": "http://www.w3.org/2006/vcard/ns#",
            "xsd": "http://www.w3.org/2001/XMLSchema#",
        },
        "@id": format!("{own}#dataset"),
        "@type": "dcat:Dataset",
        "dct:identifier": home,
        "dct:title": titles(settings),
        "dct:description": descriptions(settings),
        "dcat:landingPage": of((export.web)(Spot::Data).as_deref()),
        "dct:publisher": {
            "@id": format!("{own}#publisher"),
            "@type": "foaf:Agent",
            "foaf:name": settings.title.value,
            "foaf:homepage": of(Some(&home)),
        },
        "dcat:contactPoint": contact.map(|url| json!({
            "@type": "vcard:Kind",
            "vcard:fn": settings.title.value,
            "vcard:hasURL": { "@id": url },
        })),
        "dct:license": of(licence),
        "dct:modified": { "@type": "xsd:date", "@value": export.today.to_string() },
        "dct:language": settings.languages.iter().filter_map(|l| language(l)).collect::<Vec<_>>(),
        "dcat:keyword": keywords(export),
        "dcat:distribution": DISTRIBUTIONS.iter().filter_map(distribution).collect::<Vec<_>>(),
    }));
    let mut bytes = serde_json::to_vec_pretty(&document).unwrap_or_default();
    bytes.push(b'\n');
    Some(bytes)
}

/// Without what nothing is known of.
fn pruned(mut value: Value) -> Value {
    if let Value::Object(map) = &mut value {
        let empty = |v: &Value| v.is_null() || v.as_array().is_some_and(Vec::is_empty);
        map.retain(|_, v| !empty(v));
    }
    value
}

fn text(text: &str, language: &str) -> Value {
    json!({ "@value": text, "@language": language })
}

fn titles(settings: &Settings) -> Vec<Value> {
    let own = [text(&settings.title, settings.language())];
    let others = settings.translations.iter();
    let others = others.filter_map(|(tag, t)| Some(text(t.title.as_ref()?, tag)));
    own.into_iter().chain(others).collect()
}

/// A dataset must have one: the title stands in for it.
fn descriptions(settings: &Settings) -> Vec<Value> {
    let own = [text(settings.summary.as_ref().unwrap_or(&settings.title), settings.language())];
    let others = settings.translations.iter();
    let others = others.filter_map(|(tag, t)| Some(text(t.summary.as_ref()?, tag)));
    own.into_iter().chain(others).collect()
}

/// The themes of most groups, in the directory's first language.
fn keywords(export: &Export<'_>) -> Vec<Value> {
    const MOST: usize = 20;
    let settings = export.directory.settings();
    let mut tags: Vec<_> = export.directory.tags().collect();
    tags.sort_by_key(|(tag, count)| (std::cmp::Reverse(*count), *tag));
    let language = settings.language();
    let name = |tag| super::discreet::text(settings.tag_name(tag, language));
    tags.iter().take(MOST).map(|(tag, _)| text(&name(tag), language)).collect()
}

/// The language's name in the Library of Congress's list (ISO 639-1), as DCAT has it.
fn language(tag: &str) -> Option<Value> {
    let code = tag.split('-').next().filter(|code| code.len() == 2)?;
    Some(json!({ "@id": format!("http://id.loc.gov/vocabulary/iso639-1/{}", code.to_ascii_lowercase()) }))
}

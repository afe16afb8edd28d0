//! The map of the site for search engines (sitemaps.org, protocol 0.9).

use serde::Serialize;

use super::route::{Address, Links};

/// Addresses in one file; the protocol allows 50,000.
const PART: usize = 40_000;

/// A page in all its languages, by whole address.
#[derive(Debug, Clone, Serialize)]
pub struct Entry {
    pub url: String,
    /// Language tag and address, this page's own included; none for a site of one language.
    pub languages: Vec<(String, String)>,
}

/// A file to be rendered: its address, its template, and what that reads.
#[derive(Debug, Serialize)]
pub struct Part {
    #[serde(skip)]
    pub address: Address,
    #[serde(skip)]
    pub template: &'static str,
    entries: Vec<Entry>,
    /// The other files, in the one that only names them.
    parts: Vec<String>,
}

/// One file, or one that names several.
#[must_use]
pub fn parts(entries: Vec<Entry>, links: &Links) -> Vec<Part> {
    let part = |address, template, entries, parts| Part { address, template, entries, parts };
    if entries.len() <= PART {
        return vec![part(Address::sitemap(None), "sitemap.xml", entries, Vec::new())];
    }
    let mut all: Vec<_> = entries
        .chunks(PART)
        .enumerate()
        .map(|(n, entries)| part(Address::sitemap(Some(n + 1)), "sitemap.xml", entries.to_vec(), Vec::new()))
        .collect();
    let names = all.iter().filter_map(|p| links.absolute(p.address.as_str())).collect();
    all.push(part(Address::sitemap(None), "sitemap.xml", Vec::new(), names));
    all
}

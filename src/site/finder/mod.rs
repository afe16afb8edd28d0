//! What the search in a list looks in, for each language: scripts that a page loads when
//! a reader first asks for something. Classic scripts, so that they load from a disk too.
//!
//! The first holds names and facets. What cards show more comes in blocks, where words
//! stand in parts by their first letters, and what lists are ordered by apart, as they are
//! asked for; a directory that is small has all in the first. `templates/assets/finder.js` reads them.

mod pack;
mod rows;
mod spoken;
mod words;

use std::collections::BTreeMap;

use serde::Serialize;

use super::context::Site;
use super::facets::Facet;
use super::list::{PAGE, Sheet};
use super::route::Address;
use super::segments::digest;
use super::tongue::Tongue;
use crate::json;
use rows::{Column, Head, Sort};

/// Groups whose cards come in one block: as many as eight pages show.
const BLOCK: usize = 8 * PAGE;
/// Groups whose cards come with their names.
const FEW: usize = 300;
/// Groups up to which what lists are ordered by comes with their names.
const SORTED: usize = 1000;
/// Bytes of words that come with the names.
const SHORT: usize = 24_000;
/// Parts that words come in where they are more.
const PARTS: usize = 32;

/// The scripts of one language.
#[derive(Debug, Clone)]
pub struct Finder {
    /// The one to load first.
    pub index: Address,
    /// What lists can be ordered by, beside their usual order.
    pub sorts: Vec<&'static str>,
    pub scripts: Vec<(Address, String)>,
}

impl Finder {
    /// `order`: all groups in the order of lists. `None` where there is nothing to choose from.
    #[must_use]
    pub fn new(site: &Site<'_>, tongue: &Tongue, order: &[usize], facets: &[Facet]) -> Option<Self> {
        if order.len() < 2 {
            return None;
        }
        let (mut scripts, mut first) = (Vec::new(), String::new());
        // Into the first script, or into one of its own whose link is given back.
        let mut put = |inside: bool, part: &str, number: usize, call: String| {
            if inside {
                first.push_str(&call);
                return None;
            }
            let address = address(tongue, &format!("{part}{number}"), &call);
            let link = site.links.relative(&tongue.prefix, address.as_str());
            scripts.push((address, call));
            Some(link)
        };
        let few = order.len() <= FEW;
        let blocks = order.chunks(BLOCK).enumerate().map(|(n, groups)| {
            let rows: Vec<_> = groups.iter().map(|g| rows::card(site, tongue, *g)).collect();
            put(few, "cards", n, call("cards", n, &rows))
        });
        let blocks = blocks.collect();
        let entries = words::entries(site, tongue, order, facets);
        let whole = words::part(&entries);
        let shards = if whole.iter().map(String::len).sum::<usize>() <= SHORT {
            vec![put(true, "words", 0, call("words", 0, &whole))]
        } else {
            let parts = words::parts(entries, PARTS).into_iter().enumerate();
            let part = |(n, entries): (usize, Vec<_>)| {
                let text = (!entries.is_empty()).then(|| words::part(&entries))?;
                put(false, "words", n, call("words", n, &text))
            };
            parts.map(part).collect()
        };
        let mut named = Head::of_groups(site, tongue, order);
        if order.len() > SORTED {
            for (n, (key, sort)) in named.sorts.iter_mut().enumerate() {
                let one = BTreeMap::from([(*key, &*sort)]);
                if let Some(link) = put(false, "sorts", n, call("sorts", n, &one)) {
                    *sort = Sort::Apart(link);
                }
            }
        }
        let place = places(order);
        let sheet = |groups: &[usize]| {
            Sheet::new(site, groups).map(|s| site.links.relative(&tongue.prefix, s.address.as_str()))
        };
        let link = |address: &Address| site.links.relative(&tongue.prefix, address.as_str());
        let archived = |n: &&usize| site.group(**n).is_archived();
        let head = Head {
            lang: &tongue.lang,
            page: PAGE,
            block: BLOCK,
            living: order.len() - order.iter().filter(archived).count(),
            facets: facets.iter().map(|f| Column::new(site, tongue, f, &place)).collect(),
            group: link(&Address::group("-").under(&tongue.prefix)),
            banner: link(&Address::banner("-")),
            media: link(&Address::media("-")),
            sheets: order.chunks(PAGE).map(sheet).collect(),
            blocks,
            shards,
            say: spoken::words(tongue),
            ..named
        };
        let sorts = head.sorts.keys().copied().collect();
        let text = call("index", 0, &head) + &first;
        let index = address(tongue, "", &text);
        scripts.push((index.clone(), text));
        Some(Self { index, sorts, scripts })
    }
}

/// The place of each group in the order of lists.
fn places(order: &[usize]) -> Vec<usize> {
    let mut place = vec![0; order.len()];
    for (at, n) in order.iter().enumerate() {
        place[*n] = at;
    }
    place
}

fn address(tongue: &Tongue, part: &str, text: &str) -> Address {
    let dot = if part.is_empty() { "" } else { "." };
    Address::index(&format!("{}{dot}{part}.{}.js", tongue.tag.to_ascii_lowercase(), digest(text, 8)))
}

/// One call of what reads the script.
fn call(part: &str, number: usize, data: &impl Serialize) -> String {
    format!("coopdir(\"{part}\",{number},{});\n", json::script(data))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_ends_a_script() {
        let hostile = "</script><!--\u{2028}\u{2029}\u{202e}\"\\";
        let said = call("cards", 1, &[hostile]);
        assert!(!said.contains(['<', '\u{2028}', '\u{2029}', '\u{202e}']), "{said}");
        let data = said.strip_prefix("coopdir(\"cards\",1,").and_then(|s| s.strip_suffix(");\n"));
        assert_eq!(serde_json::from_str::<Vec<String>>(data.unwrap()).unwrap(), [hostile]);
    }
}

//! What the search in lists looks in, for each language.

use super::Mount;
use crate::site::context::Site;

pub fn files<'a>(site: &'a Site<'a>) -> Vec<Mount<'a>> {
    let scripts = site.editions.iter().filter_map(|e| e.finder(site)).flat_map(|f| &f.scripts);
    scripts.map(|(address, text)| Mount::new(address.clone(), || Ok(text.clone().into_bytes()))).collect()
}

//! The groups of each map, for the script that draws them, in each language.

use super::Mount;
use crate::site::context::Site;

pub fn files<'a>(site: &'a Site<'a>) -> Vec<Mount<'a>> {
    let points = site.editions.iter().flat_map(|edition| edition.points(site).values());
    points.map(|points| Mount::new(points.address.clone(), || Ok(points.text.clone().into_bytes()))).collect()
}

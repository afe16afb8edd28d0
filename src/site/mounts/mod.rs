//! The files of the site that are no pages: data, feeds, indexes. One file of this
//! folder a kind, each by a standard of its own.

mod api;
mod calendar;
mod feeds;
mod finder;
mod headers;
mod maps;
mod names;
mod opensearch;
mod propose;
mod qr;
mod robots;
mod widget;

use anyhow::Result;

use super::context::Site;
use super::route::Address;

/// A file that is planned; its bytes are made when it is written.
pub struct Mount<'a> {
    /// With its language's folder, if it is in a language.
    pub address: Address,
    pub make: Box<dyn Fn() -> Result<Vec<u8>> + Send + Sync + 'a>,
}

impl std::fmt::Debug for Mount<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mount").field("address", &self.address).finish_non_exhaustive()
    }
}

impl<'a> Mount<'a> {
    pub fn new(address: Address, make: impl Fn() -> Result<Vec<u8>> + Send + Sync + 'a) -> Self {
        Self { address, make: Box::new(make) }
    }
}

/// One kind of file: all of them.
pub type Kind = for<'a> fn(&'a Site<'a>) -> Vec<Mount<'a>>;

/// Every kind, by the name of its file.
pub const KINDS: &[(&str, Kind)] = &[
    ("api", api::files),
    ("calendar", calendar::files),
    ("feeds", feeds::files),
    ("finder", finder::files),
    ("headers", headers::files),
    ("maps", maps::files),
    ("names", names::files),
    ("opensearch", opensearch::files),
    ("propose", propose::files),
    ("qr", qr::files),
    ("robots", robots::files),
    ("widget", widget::files),
];

/// The kinds whose files are named after what is in them: to name them is to make them.
pub const DIGESTED: [&str; 2] = ["finder", "maps"];

/// Every file that is no page, of the kinds that are `wanted`.
#[must_use]
pub fn of<'a>(site: &'a Site<'a>, wanted: impl Fn(&str) -> bool) -> Vec<Mount<'a>> {
    KINDS.iter().filter(|(name, _)| wanted(name)).flat_map(|(_, kind)| kind(site)).collect()
}

//! Links that leave the site, and where they lead.

use serde::Serialize;

use crate::address;

/// An address outside, judged once more before it is written in a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Outward {
    pub url: String,
    /// The host, or the mail address: where one is about to go.
    pub host: String,
    pub mail: bool,
}

impl Outward {
    /// `None` when a browser would read something else than http, https or mail in it.
    #[must_use]
    pub fn new(url: &str) -> Option<Self> {
        let parsed = address::parse(url, true).ok()?;
        let mail = parsed.is_mail();
        let host = if mail { parsed.url().path() } else { parsed.host()? };
        Some(Self { host: host.to_owned(), mail, url: parsed.url().as_str().to_owned() })
    }
}

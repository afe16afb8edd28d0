//! What is known of how well the site can be used by everyone. It claims no conformance:
//! only people who audited this very site could.

use serde::Serialize;

use crate::site::context::{Edition, Page, Site, View};
use crate::site::route::Address;

#[derive(Debug, Serialize)]
struct Accessibility {}

pub fn pages<'a>(_site: &'a Site<'a>, edition: &'a Edition) -> Vec<Page<'a>> {
    let tongue = &edition.tongue;
    let make = move || {
        let lead = tongue.word("site-accessibility-lead");
        View::new(tongue.word("site-accessibility"), &Accessibility {}).described(Some(lead))
    };
    vec![Page::new(Address::accessibility(), "accessibility.html", make)]
}

//! The list of all groups, at the root of each language.

use serde::Serialize;

use crate::site::context::{Edition, Menu, Page, Site, View};
use crate::site::list::{self, Headed};
use crate::site::route::Address;
use crate::site::tongue::Text;

#[derive(Debug, Clone, Serialize)]
struct Head {
    lead: Option<Text>,
}

pub fn pages<'a>(site: &'a Site<'a>, edition: &'a Edition) -> Vec<Page<'a>> {
    let summary = site.directory.settings().summary_in(&edition.tongue.tag);
    let head = Head { lead: summary.map(|s| edition.tongue.summary(s)) };
    let description = head.lead.as_ref().map(|s| s.text.clone());
    list::pages(site, edition, (&Address::list(), "home.html"), edition.order.clone(), move |list, _| {
        let view = View::new(edition.tongue.word("site-home-title"), &Headed { head: head.clone(), list });
        view.under(Menu::Groups).described(description.clone())
    })
}

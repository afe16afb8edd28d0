//! Former addresses of groups, each of which sends on to the present one.

use serde::Serialize;

use crate::site::context::{Edition, Page, Site, View};
use crate::site::route::Address;
use crate::site::tongue::Text;

#[derive(Debug, Serialize)]
struct Redirect {
    name: Text,
    target: Address,
    /// `https://…`, where it is known.
    url: Option<String>,
}

/// The pages of former short names, and those that other sites frame.
pub fn pages<'a>(site: &'a Site<'a>, edition: &'a Edition) -> Vec<Page<'a>> {
    let page = |at: Address, target: Address, group: &'a crate::group::Group| {
        let make = move || {
            let name = edition.tongue.name(site.directory, group);
            let target = target.clone();
            let url = site.links.absolute(target.under(&edition.tongue.prefix).as_str());
            View::new(name.text.clone(), &Redirect { name, target, url })
        };
        Page::new(at, "redirect.html", make).unlisted()
    };
    // A slug that is in use wins over a former one.
    let former = site.directory.aliases().filter(|(alias, _)| site.directory.get(alias).is_none());
    let framed = |slug: &str| Address::embed(&format!("group/{slug}/"));
    let both = former.flat_map(|(alias, group)| {
        let slug = &group.slug.value;
        [page(Address::group(alias), Address::group(slug), group), page(framed(alias), framed(slug), group)]
    });
    both.collect()
}

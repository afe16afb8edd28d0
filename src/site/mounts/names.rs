//! The groups by name, for the page that stands in for missing ones: it offers those whose
//! addresses are nearest. A classic script, for a page may fetch nothing.

use super::Mount;
use crate::export::discreet;
use crate::json;
use crate::site::context::Site;
use crate::site::route::Address;

pub fn files<'a>(site: &'a Site<'a>) -> Vec<Mount<'a>> {
    vec![Mount::new(Address::file_named("names.js"), || {
        let first = site.directory.settings().language();
        let named = |n| {
            let group = site.group(n);
            (group.slug.value.as_str(), discreet::text(group.name_in(first).0))
        };
        let rows = json::script(&json::Each(site.directory.groups().len(), named));
        Ok(format!("var coopdirNames = {rows};\n").into_bytes())
    })]
}

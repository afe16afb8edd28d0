//! The groups by name, each with its former short names behind: for the page that stands in for
//! missing ones, which offers those whose addresses are nearest, and for that on which groups
//! are proposed. A classic script, for a page may fetch nothing.

use std::borrow::Cow;

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
            let aliases = group.aliases.iter().map(|alias| Cow::Borrowed(alias.as_str()));
            let now = [Cow::Borrowed(group.slug.as_str()), discreet::text(group.name_in(first).0)];
            now.into_iter().chain(aliases).collect::<Vec<_>>()
        };
        let rows = json::script(&json::Each(site.directory.groups().len(), named));
        Ok(format!("var coopdirNames = {rows};\n").into_bytes())
    })]
}

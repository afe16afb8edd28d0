//! What the page on which groups are proposed works from. Classic scripts, so that it works
//! from a disk too.

use super::Mount;
use crate::group::Kind;
use crate::json;
use crate::site::banner;
use crate::site::context::Site;
use crate::site::propose::kit::Kit;
use crate::site::propose::{letters, values};
use crate::site::route::Address;

pub fn files<'a>(site: &'a Site<'a>) -> Vec<Mount<'a>> {
    let kits = site.editions.iter().map(|edition| {
        let tongue = &edition.tongue;
        let address = Address::propose().join("kit.js").under(&tongue.prefix);
        Mount::new(address, move || {
            let kit = json::script(&Kit::new(site, tongue));
            Ok(format!("var coopdirKit = {kit};\n").into_bytes())
        })
    });
    let mut mounts: Vec<_> = kits.collect();
    let values = (0..values::count(site)).map(|n| {
        let address = Address::propose().join(&format!("{n}.js"));
        Mount::new(address, move || Ok(values::script(site, n).into_bytes()))
    });
    mounts.extend(values);
    mounts.push(Mount::new(Address::propose().join("letters.js"), || Ok(letters::script().into_bytes())));
    // The banners of groups that have no short name yet.
    mounts.push(Mount::new(Address::banner("propose"), || {
        let kinds: Vec<_> = Kind::ALL.iter().map(|kind| (kind.word(), *kind)).collect();
        Ok(banner::sprite(&kinds).into_bytes())
    }));
    mounts
}

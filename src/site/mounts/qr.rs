//! For each page of a group, the code that leads to it from paper.

use super::Mount;
use crate::site::context::Site;
use crate::site::qr;
use crate::site::route::Address;

pub fn files<'a>(site: &'a Site<'a>) -> Vec<Mount<'a>> {
    let mut mounts = Vec::new();
    for edition in &site.editions {
        for group in site.directory.groups() {
            let page = Address::group(&group.slug.value).under(&edition.tongue.prefix);
            let found =
                qr::file(site, &edition.tongue, &group.slug.value).zip(site.links.absolute(page.as_str()));
            let Some((address, url)) = found else { continue };
            mounts.push(Mount::new(address, move || Ok(qr::picture(&url).unwrap_or_default().into_bytes())));
        }
    }
    mounts
}

//! Which pages of the site appear, move or vanish.

use std::collections::BTreeSet;

use crate::site::Outline;
use crate::site::route::Address;

/// Addresses from the site's root, `/groups/cyou1/`, sorted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pages {
    pub appear: Vec<String>,
    /// From, and to where its readers are sent on.
    pub moved: Vec<(String, String)>,
    pub vanish: Vec<String>,
    /// Others that show a group that changed.
    pub showing: Vec<String>,
}

impl Pages {
    /// What is between two times of a site.
    #[must_use]
    pub fn between(before: &Outline, after: &Outline) -> Self {
        let written = |address: &Address| format!("/{}", address.as_str());
        let new: BTreeSet<&Address> =
            after.pages.keys().filter(|address| !before.pages.contains_key(address)).collect();
        let mut pages = Self::default();
        for (address, sends) in &before.pages {
            match after.pages.get(address) {
                None => pages.vanish.push(written(address)),
                Some(Some(target)) if sends.is_none() => {
                    pages.moved.push((written(address), written(target)));
                }
                Some(_) => {}
            }
        }
        // A page that only sends on is none.
        let own = |address: &&&Address| after.pages.get(**address).is_some_and(Option::is_none);
        let target = |address: &&&Address| !pages.moved.iter().any(|(_, to)| *to == written(address));
        pages.appear = new.iter().filter(own).filter(target).map(|address| written(address)).collect();
        let shown: BTreeSet<&Address> = before.showing.union(&after.showing).collect();
        let stays =
            |address: &&&Address| before.pages.contains_key(**address) && after.pages.contains_key(**address);
        let moved = |address: &&&Address| !pages.moved.iter().any(|(from, _)| *from == written(address));
        pages.showing = shown.iter().filter(stays).filter(moved).map(|address| written(address)).collect();
        pages
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.appear.is_empty() && self.moved.is_empty() && self.vanish.is_empty() && self.showing.is_empty()
    }
}

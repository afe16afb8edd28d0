//! Which pages a site has, and which of them show some groups: nothing is made.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::context::Site;
use super::desk::planned;
use super::route::{Address, Links};
use crate::directory::{Directory, History};

/// The addresses of a site, in no language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outline {
    /// Every page; of one that only sends on, the page to which. The further pages of lists,
    /// which come and go with their groups, are left out, and so is what other sites frame.
    pub pages: BTreeMap<Address, Option<Address>>,
    /// The pages that show one of the groups asked for, but for the list of all.
    pub showing: BTreeSet<Address>,
}

/// The pages of a directory, and those that show the groups of some short names.
#[must_use]
pub fn outline(directory: &Directory, today: NaiveDate, slugs: &BTreeSet<&str>) -> Outline {
    let history = History::default();
    let links = Links { portable: false, base_url: None };
    let site = Site::bare(directory, links, today, &history);
    let mut outline = Outline::default();
    let framed = Address::embed("");
    for (_, page) in planned(&site) {
        let address = page.address;
        let own = page.template != "not_found.html" && !address.as_str().starts_with(framed.as_str());
        if own && !is_further(&address) {
            outline.pages.insert(address, None);
        }
    }
    for (alias, group) in directory.aliases() {
        if let Some(target) = outline.pages.get_mut(&Address::group(alias)) {
            *target = Some(Address::group(&group.slug.value));
        }
    }
    let wanted: Vec<usize> = slugs.iter().filter_map(|slug| site.position(slug)).collect();
    for n in &wanted {
        outline.showing.insert(Address::group(&site.group(*n).slug.value));
    }
    let facets = site.editions.iter().flat_map(|edition| &edition.facets);
    for (facet, choice) in facets.flat_map(|facet| facet.choices.iter().map(move |choice| (facet, choice))) {
        if wanted.iter().any(|n| choice.groups.binary_search(n).is_ok()) {
            outline.showing.insert(facet.address(choice));
        }
    }
    outline.showing.retain(|address| outline.pages.contains_key(address));
    outline
}

/// `page/2/` of a list.
fn is_further(address: &Address) -> bool {
    let mut parts = address.as_str().trim_end_matches('/').rsplit('/');
    let number =
        parts.next().is_some_and(|last| !last.is_empty() && last.bytes().all(|b| b.is_ascii_digit()));
    number && parts.next() == Some("page")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Role, Source, Sources};
    use crate::{parse, rules};

    #[test]
    fn pages_are_those_of_a_build() {
        let group = |slug: &str, more: &str| {
            let text =
                format!("name = \"{slug}\"\nslug = \"{slug}\"\nsummary = \"x\"\ntype = \"support\"\n{more}");
            Source::text(format!("groups/{slug}.toml"), Role::Group, text)
        };
        let mut files: Vec<Source> =
            (0..30).map(|n| group(&format!("g{n:02}"), "tags = [\"many\"]\n")).collect();
        files.push(group("alpha", "aliases = [\"old\"]\ntags = [\"eau\"]\n[place]\ncountry = \"ML\"\n"));
        let (draft, read) = parse::read(Sources::new(files));
        let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        let (directory, _) = rules::check(draft, read, today, &[]);
        let outline = outline(&directory, today, &BTreeSet::from(["alpha", "nobody"]));
        let made = std::sync::Mutex::new(BTreeSet::new());
        let options = super::super::Options { today, ..Default::default() };
        super::super::build(&directory, &options, &|file| {
            if file.page.is_some() {
                made.lock().unwrap().insert(file.path);
            }
            Ok(())
        })
        .unwrap();
        let other = |path: &String| {
            path.starts_with("en/")
                || path.starts_with("embed/")
                || path.contains("page/2/")
                || path == "404.html"
        };
        let made: BTreeSet<String> = made.into_inner().unwrap().into_iter().filter(|p| !other(p)).collect();
        let planned: BTreeSet<String> = outline.pages.keys().map(Address::file).collect();
        assert_eq!(planned, made);
        assert_eq!(outline.pages[&Address::group("old")], Some(Address::group("alpha")));
        let showing: Vec<&str> = outline.showing.iter().map(Address::as_str).collect();
        let expected = [
            "activity/active/",
            "countries/ml/",
            "groups/alpha/",
            "languages/fr/",
            "tags/eau/",
            "types/support/",
        ];
        assert_eq!(showing, expected);
    }
}

//! The part of an address that stands for a tag: readable, and no two alike.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::group::slug;

/// Names that Windows keeps for devices: no folder may bear them.
const DEVICES: &[&str] = &["aux", "con", "conin", "conout", "nul", "prn"];

/// Each tag's segment.
#[derive(Debug, Clone, Default)]
pub struct Segments {
    by_tag: BTreeMap<String, String>,
}

impl Segments {
    /// Names every tag once. A tag that already is a short name keeps it; of several
    /// others that suggest the same one, the first in order gets it and the rest bear
    /// a digest of theirs, which does not change when tags come and go.
    #[must_use]
    pub fn new<'a>(tags: impl IntoIterator<Item = &'a str>) -> Self {
        let mut wanted: Vec<(bool, &str, Option<String>)> = tags
            .into_iter()
            .map(|tag| {
                let segment = slug::suggest(tag).filter(|s| !is_device(s));
                (segment.as_deref() != Some(tag), tag, segment)
            })
            .collect();
        wanted.sort();
        let mut owners: BTreeMap<String, &str> = BTreeMap::new();
        let mut by_tag = BTreeMap::new();
        for (_, tag, segment) in wanted {
            let free = segment.as_ref().filter(|s| !owners.contains_key(*s)).cloned();
            let name = free.unwrap_or_else(|| {
                let digest = digest(tag, 8);
                segment.map_or_else(|| format!("t-{digest}"), |s| format!("{s}-{digest}"))
            });
            owners.insert(name.clone(), tag);
            by_tag.insert(tag.to_owned(), name);
        }
        Self { by_tag }
    }

    /// `None` for a tag that was not there.
    #[must_use]
    pub fn get(&self, tag: &str) -> Option<&str> {
        self.by_tag.get(tag).map(String::as_str)
    }
}

fn is_device(segment: &str) -> bool {
    let numbered =
        matches!(segment.as_bytes(), [b'c', b'o', b'm', b'0'..=b'9'] | [b'l', b'p', b't', b'0'..=b'9']);
    numbered || DEVICES.contains(&segment)
}

/// The first `length` hexadecimal digits of the SHA-256 of `text`.
#[must_use]
pub fn digest(text: &str, length: usize) -> String {
    let bytes = Sha256::digest(text.as_bytes());
    let mut hex = bytes.iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"));
    hex.truncate(length);
    hex
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_in_their_addresses() {
        let segments = Segments::new(["Économie sociale", "sante", "طاقة"]);
        assert_eq!(segments.get("Économie sociale"), Some("economie-sociale"));
        assert_eq!(segments.get("sante"), Some("sante"));
        assert_eq!(segments.get("absent"), None);
    }

    #[test]
    fn collisions_are_resolved_the_same_way_in_any_order() {
        let forward = Segments::new(["santé", "sante", "Santé"]);
        let backward = Segments::new(["Santé", "sante", "santé"]);
        assert_eq!(forward.get("sante"), Some("sante"), "a short name keeps itself");
        assert_eq!(forward.by_tag, backward.by_tag);
        let mut names: Vec<_> = forward.by_tag.values().collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), 3);
    }

    #[test]
    fn what_no_folder_can_bear_gets_another_name() {
        let segments = Segments::new(["con", "C", "C++", "com1", "../x", "!"]);
        for (tag, segment) in &segments.by_tag {
            assert!(slug::check(segment).is_ok() && !is_device(segment), "{tag} {segment}");
        }
    }
}

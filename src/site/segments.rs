//! The part of an address that stands for a tag: readable, and no two alike.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use unicode_normalization::UnicodeNormalization as _;

use crate::group::slug;
use crate::visible::is_hidden;

/// Names that Windows keeps for devices: no folder may bear them.
const DEVICES: &[&str] = &["aux", "con", "conin", "conout", "nul", "prn"];

/// Characters of a name that is not Latin: four bytes each at most, of the 255 that
/// file systems take.
const LONGEST: usize = 60;

/// Each tag's segment.
#[derive(Debug, Clone, Default)]
pub struct Segments {
    by_tag: BTreeMap<String, String>,
    tags: BTreeMap<String, String>,
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
                let segment = suggest(tag).filter(|s| !is_device(s));
                (segment.as_deref() != Some(tag), tag, segment)
            })
            .collect();
        wanted.sort();
        let mut owners: BTreeMap<String, &str> = BTreeMap::new();
        let (mut by_tag, mut tags) = (BTreeMap::new(), BTreeMap::new());
        for (_, tag, segment) in wanted {
            let free = segment.as_ref().filter(|s| !owners.contains_key(*s)).cloned();
            let name = free.unwrap_or_else(|| {
                let digest = digest(tag, 8);
                segment.map_or_else(|| format!("t-{digest}"), |s| format!("{s}-{digest}"))
            });
            owners.insert(name.clone(), tag);
            by_tag.insert(tag.to_owned(), name.clone());
            tags.insert(name, tag.to_owned());
        }
        Self { by_tag, tags }
    }

    /// `None` for a tag that was not there.
    #[must_use]
    pub fn get(&self, tag: &str) -> Option<&str> {
        self.by_tag.get(tag).map(String::as_str)
    }

    /// The tag that a segment stands for.
    #[must_use]
    pub fn tag(&self, segment: &str) -> Option<&str> {
        self.tags.get(segment).map(String::as_str)
    }
}

/// In `a-z 0-9 -` what is of the Latin script; another as it is, for no transliteration
/// is what its readers know it by.
fn suggest(tag: &str) -> Option<String> {
    if tag.chars().all(is_latin) {
        return slug::suggest(tag);
    }
    let apart = |c: char| c.is_whitespace() || is_hidden(c) || r#"/\:*?"<>|,.-"#.contains(c);
    let composed: String = tag.to_lowercase().nfc().collect();
    let name = composed.split(apart).filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-");
    let short: String = name.chars().take(LONGEST).collect();
    (short.len() == name.len() && !name.is_empty()).then_some(name)
}

/// Not a letter of another script.
const fn is_latin(c: char) -> bool {
    matches!(c, '\0'..='\u{36f}' | '\u{1e00}'..='\u{1eff}' | '\u{2000}'..='\u{2bff}' | '\u{fb00}'..='\u{fb06}')
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
        assert_eq!(segments.get("طاقة"), Some("طاقة"));
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
    fn other_scripts_stay_as_they_are() {
        let cases = [
            ("تعاون", "تعاون"),
            ("Социальная экономика", "социальная-экономика"),
            ("и\u{306}", "й"),
            ("中文/日本: ?", "中文-日本"),
            ("हिन्दी.", "हिन्दी"),
        ];
        for (tag, segment) in cases {
            assert_eq!(Segments::new([tag]).get(tag), Some(segment));
        }
        let long = "я".repeat(61);
        assert_eq!(Segments::new([&*long]).get(&long).map(str::len), Some("t-00000000".len()));
    }

    #[test]
    fn what_no_folder_can_bear_gets_another_name() {
        let segments = Segments::new(["con", "C", "C++", "com1", "../x", "!"]);
        for (tag, segment) in &segments.by_tag {
            assert!(slug::check(segment).is_ok() && !is_device(segment), "{tag} {segment}");
        }
    }
}

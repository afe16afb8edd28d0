//! Tags as the directory spells them.

use std::collections::BTreeMap;

use super::Intake;
use crate::fold::fold;
use crate::settings::Tag;

impl Intake<'_> {
    /// Each tag as the vocabulary or the groups spell it, else as it was typed.
    pub(super) fn tags(&self, typed: &[String]) -> Vec<String> {
        let mut tags: Vec<String> = Vec::new();
        for text in typed {
            let tag = self.tag(text);
            if !tags.contains(&tag) {
                tags.push(tag);
            }
        }
        tags
    }

    /// The spelling of a tag that is in the vocabulary or in use; what was typed where none is.
    #[must_use]
    pub fn tag(&self, typed: &str) -> String {
        let wanted = fold(typed.trim());
        let vocabulary: &BTreeMap<String, Tag> = &self.directory.settings().tags;
        let means = |(id, tag): &(&String, &Tag)| {
            let synonyms = tag.aliases.iter().chain(tag.label.values());
            fold(id) == wanted || synonyms.map(|text| fold(text)).any(|text| text == wanted)
        };
        if let Some((id, _)) = vocabulary.iter().find(means) {
            return id.clone();
        }
        let used = self.directory.tags().filter(|(tag, _)| fold(tag) == wanted);
        let most = used.max_by_key(|(tag, groups)| (*groups, std::cmp::Reverse(*tag)));
        most.map_or_else(|| typed.trim().to_owned(), |(tag, _)| tag.to_owned())
    }
}

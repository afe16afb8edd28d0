//! Finding groups by words: every word must begin one of theirs, whatever the case
//! and the accents.

use crate::directory::Directory;
use crate::fold::fold_words;
use crate::group::Group;

/// The words of one search text, folded. All of them must be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words(Vec<String>);

impl Words {
    /// `None` when the text holds neither letter nor digit.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let folded = fold_words(text);
        let words: Vec<_> = folded.split(' ').filter(|w| !w.is_empty()).map(str::to_owned).collect();
        (!words.is_empty()).then_some(Self(words))
    }

    /// `haystack` is what the function of that name makes of a group.
    #[must_use]
    pub fn found_in(&self, haystack: &str) -> bool {
        let begins = |word: &String| {
            let anywhere = word.chars().next().is_some_and(is_unspaced);
            let mut found = haystack.match_indices(word.as_str());
            found.any(|(at, _)| anywhere || at == 0 || haystack.as_bytes()[at - 1] == b' ')
        };
        self.0.iter().all(begins)
    }
}

/// Letters of scripts that put no space between words (UAX 14): Thai, Lao, Burmese,
/// Khmer, kana, Chinese characters. There a word may be found anywhere.
const fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}

/// All of a group that a search looks through, in folded words: name, short name,
/// summary, description, tags with their labels, place with the country's names,
/// translations.
#[must_use]
pub fn haystack(directory: &Directory, group: &Group) -> String {
    let mut all = String::with_capacity(512);
    let mut add = |text: &str| {
        all.push_str(&fold_words(text));
        all.push(' ');
        // `ami·e·s` is three words above; people type one.
        if text.contains('·') {
            all.push_str(&fold_words(&text.replace('·', "")));
            all.push(' ');
        }
    };
    add(&group.name);
    add(&group.slug);
    add(&group.summary);
    group.description.iter().for_each(|text| add(text));
    for tag in &group.tags {
        add(tag);
        let named = directory.settings().tags.get(&tag.value);
        named.iter().flat_map(|t| t.label.values()).for_each(|label| add(label));
    }
    if let Some(place) = &group.place {
        place.region.iter().chain(&place.city).for_each(|text| add(text));
        if let Some(country) = place.country.as_ref().and_then(|code| crate::place::country(code)) {
            add(country.english);
            add(country.french);
        }
    }
    for translation in group.translations.values() {
        let texts = [&translation.name, &translation.summary, &translation.description];
        texts.into_iter().flatten().for_each(|text| add(text));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::FileId;

    #[test]
    fn inclusive_forms_are_found_as_they_are_typed() {
        let span = crate::source::Span::at(0);
        let text = |text: &str| crate::source::Spanned::new(text.to_owned(), span);
        let kind = crate::source::Spanned::new(crate::group::Kind::Support, span);
        let group = Group::new(FileId(0), text("Les ami·e·s"), text("a1"), text("x"), kind);
        let directory = Directory::new(crate::directory::Draft::default(), |_| true);
        let hay = haystack(&directory, &group);
        assert!(["amies", "ami", "les amies"].iter().all(|t| Words::new(t).unwrap().found_in(&hay)), "{hay}");
    }

    #[test]
    fn every_word_must_begin_one() {
        let found = |text: &str, hay: &str| Words::new(text).unwrap().found_in(&fold_words(hay));
        assert!(found("ENERG", "L’énergie solaire"));
        assert!(found("sol énergie", "L’énergie solaire"));
        assert!(!found("nergie", "L’énergie solaire"));
        assert!(!found("énergie bois", "L’énergie solaire"));
        assert!(found("oeuvre", "Chef-d’œuvre"));
        assert!(found("协作", "城市协作小组"));
        assert_eq!(Words::new("… !"), None);
    }
}

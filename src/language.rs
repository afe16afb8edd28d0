//! Languages by BCP 47 tag: their names in English, French and themselves, and the
//! direction they are written in.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use icu_locale_core::Locale;

use crate::fold::fold_words;

/// Made by `scripts/make-tables.mjs`; `data/README.md` names the sources.
const TABLE: &str = include_str!("../data/languages.tsv");

/// ISO 15924 codes of the scripts written from right to left (CLDR script metadata),
/// with the variants that Unicode encodes under another script: Aran, Syre, Syrj, Syrn.
const RIGHT_TO_LEFT: &[&str] = &[
    "Adlm", "Arab", "Aran", "Armi", "Avst", "Chrs", "Cprt", "Elym", "Gara", "Hatr", "Hebr", "Hung", "Khar",
    "Lydi", "Mand", "Mani", "Mend", "Merc", "Mero", "Narb", "Nbat", "Nkoo", "Orkh", "Ougr", "Palm", "Phli",
    "Phlp", "Phnx", "Prti", "Rohg", "Samr", "Sarb", "Sidt", "Sogd", "Sogo", "Syrc", "Syre", "Syrj", "Syrn",
    "Thaa", "Yezi",
];

/// The direction of a line of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    Ltr,
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir` attribute: `"ltr"` or `"rtl"`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// A language with an ISO 639-1 code, or a living one that CLDR names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// Lower-case ISO 639 code, of two letters where there is one: `"fr"`, `"gsw"`.
    pub code: &'static str,
    /// Name in English (CLDR): `"French"`.
    pub english: &'static str,
    /// Name in French (CLDR): `"français"`.
    pub french: &'static str,
    /// Name in the language itself (CLDR), as within a sentence; empty if unknown.
    pub autonym: &'static str,
    /// Direction of the script it is most often written in (CLDR likely subtags).
    pub direction: Direction,
}

impl Language {
    /// The name in `language`: French for `"fr"`, English for anything else.
    #[must_use]
    pub fn name(&self, language: &str) -> &'static str {
        if language == "fr" { self.french } else { self.english }
    }
}

/// Sorted by code, as the table is.
static LANGUAGES: LazyLock<Vec<Language>> =
    LazyLock::new(|| TABLE.lines().skip(1).filter_map(read).collect());

/// Every name by which a language is found, in folded words.
static NAMES: LazyLock<BTreeMap<String, &'static Language>> = LazyLock::new(|| {
    let named = languages().iter().flat_map(|l| {
        let names = [l.autonym, l.french, l.english];
        names.map(|name| (fold_words(name), l))
    });
    named.filter(|(name, _)| !name.is_empty()).collect()
});

/// Reads one line of the table: `code name_en name_fr autonym dir`.
fn read(line: &'static str) -> Option<Language> {
    let cells: Vec<&'static str> = line.split('\t').collect();
    let [code, english, french, autonym, direction] = cells[..] else {
        return None;
    };
    let directions = [Direction::Ltr, Direction::Rtl];
    Some(Language {
        code,
        english,
        french,
        autonym,
        direction: directions.into_iter().find(|d| d.key() == direction)?,
    })
}

/// Every language, sorted by code.
#[must_use]
pub fn languages() -> &'static [Language] {
    &LANGUAGES
}

fn parse(tag: &str) -> Option<Locale> {
    Locale::try_from_str(tag).ok()
}

fn by_code(code: &str) -> Option<&'static Language> {
    let at = languages().binary_search_by(|l| l.code.cmp(code)).ok()?;
    languages().get(at)
}

/// The language of a BCP 47 tag's primary subtag: `fr` for `"fr"` and `"FR-be"`;
/// `None` if the tag is malformed or its language is not in the table.
#[must_use]
pub fn language(tag: &str) -> Option<&'static Language> {
    by_code(parse(tag)?.id.language.as_str())
}

/// Whether `tag` has the form of a Unicode BCP 47 locale identifier (UTS 35), which
/// leaves out BCP 47's grandfathered, private-use-only and extended-language tags.
/// It says nothing of whether the subtags are registered.
#[must_use]
pub fn is_well_formed(tag: &str) -> bool {
    parse(tag).is_some()
}

/// The tag in the case and order BCP 47 recommends: `fr-FR` for `"fr-fr"`; `None` if
/// malformed. Deprecated subtags are kept as they are.
#[must_use]
pub fn canonical(tag: &str) -> Option<String> {
    Some(parse(tag)?.to_string())
}

/// What is held under a tag, else under a variant of its language (`en-GB` for `en`).
#[must_use]
pub fn of_tag<'a, T>(texts: &'a BTreeMap<String, T>, tag: &str) -> Option<&'a T> {
    let same = |other: &str| other.split('-').next() == tag.split('-').next();
    texts.get(tag).or_else(|| texts.iter().find(|(other, _)| same(other)).map(|(_, text)| text))
}

/// The language that `text` names in English, in French or in itself, whatever the
/// case, accents and punctuation: `"français"` and `"French"` give `fr`. Codes are
/// for [`language`], since some are names too: `ga` is Irish, Ga is `gaa`.
#[must_use]
pub fn by_name(text: &str) -> Option<&'static Language> {
    NAMES.get(&fold_words(text)).copied()
}

/// The direction a tag's text is written in: that of its script subtag if it has one,
/// else of its language; left to right if neither is known.
#[must_use]
pub fn direction(tag: &str) -> Direction {
    let Some(locale) = parse(tag) else {
        return Direction::Ltr;
    };
    match locale.id.script {
        Some(script) if RIGHT_TO_LEFT.contains(&script.as_str()) => Direction::Rtl,
        Some(_) => Direction::Ltr,
        None => by_code(locale.id.language.as_str()).map_or(Direction::Ltr, |l| l.direction),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(tag: &str) -> Option<&'static str> {
        language(tag).map(|l| l.code)
    }

    fn named(text: &str) -> Option<&'static str> {
        by_name(text).map(|l| l.code)
    }

    #[test]
    fn every_row_is_read_whole() {
        assert_eq!(languages().len(), TABLE.lines().count() - 1);
        assert!(languages().is_sorted_by(|a, b| a.code < b.code));
        let short = languages().iter().filter(|l| l.code.len() == 2);
        assert_eq!(short.count(), 183); // all of ISO 639-1
        for language in languages() {
            assert!(!language.english.is_empty() && !language.french.is_empty());
            assert_eq!(code(language.code), Some(language.code));
        }
    }

    #[test]
    fn every_name_leads_to_its_language() {
        for language in languages() {
            for name in [language.english, language.french, language.autonym] {
                let wanted = (!name.is_empty()).then_some(language.code);
                assert_eq!(named(name), wanted, "{name}");
            }
        }
    }

    #[test]
    fn a_language_is_found_by_its_tag() {
        let french = language("fr-CA").map(|l| (l.code, l.english, l.french, l.autonym));
        assert_eq!(french, Some(("fr", "French", "français", "français")));
        let german = language("de").map(|l| (l.name("fr"), l.name("de")));
        assert_eq!(german, Some(("allemand", "German")));
        assert_eq!(code("PT-br"), Some("pt"));
        assert_eq!(code("gsw"), Some("gsw"));
        assert_eq!(code("en-u-ca-gregory"), Some("en"));
        assert_eq!(code("und"), None);
        assert_eq!(code("fr_FR"), None);
        assert_eq!(code(""), None);
    }

    #[test]
    fn tags_are_checked_and_put_in_form() {
        assert_eq!(canonical("fr-fr").as_deref(), Some("fr-FR"));
        assert_eq!(canonical("ZH-hant-tw").as_deref(), Some("zh-Hant-TW"));
        assert_eq!(canonical("ca-VALENCIA").as_deref(), Some("ca-valencia"));
        assert_eq!(canonical("french"), None);
        assert!(is_well_formed("tlh"));
        assert!(is_well_formed("und-Arab"));
        for tag in ["", "fr_FR", "fr-", " fr", "fr-FRA", "i-klingon", "français"] {
            assert!(!is_well_formed(tag), "{tag}");
        }
    }

    #[test]
    fn names_are_found_as_people_type_them() {
        assert_eq!(named("français"), Some("fr"));
        assert_eq!(named(" FRANCAIS "), Some("fr"));
        assert_eq!(named("French"), Some("fr"));
        assert_eq!(named("Deutsch"), Some("de"));
        assert_eq!(named("العربية"), Some("ar"));
        assert_eq!(named("中文"), Some("zh"));
        assert_eq!(named("fr"), None);
        assert_eq!(named(""), None);
    }

    #[test]
    fn a_script_outweighs_its_language() {
        assert_eq!(direction("ar"), Direction::Rtl);
        assert_eq!(direction("he-IL"), Direction::Rtl);
        assert_eq!(direction("ar-Latn"), Direction::Ltr);
        assert_eq!(direction("pa-Arab"), Direction::Rtl);
        assert_eq!(direction("ur-Aran"), Direction::Rtl);
        assert_eq!(direction("fr"), Direction::Ltr);
        assert_eq!(direction("not a tag"), Direction::Ltr);
        assert_eq!(direction("ar").key(), "rtl");
    }
}

//! Text reduced to what a reader compares: no case, no accents, no ligatures.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower case, without accents, with `ß œ æ ø ł đ ı` and their like spelled out:
/// decomposition (UAX 15, NFKD) does not reach those.
#[must_use]
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut out = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)) {
        for c in c.to_lowercase() {
            match c {
                'ß' => out.push_str("ss"),
                'œ' => out.push_str("oe"),
                'æ' => out.push_str("ae"),
                'ø' => out.push('o'),
                'ł' => out.push('l'),
                'đ' | 'ð' => out.push('d'),
                'þ' => out.push_str("th"),
                'ħ' => out.push('h'),
                'ı' => out.push('i'),
                'ς' => out.push('σ'),
                '’' | 'ʼ' => out.push('\''),
                c if is_combining_mark(c) => {}
                c => out.push(c),
            }
        }
    }
    out
}

/// The words of a text in folded letters and digits, joined by single spaces:
/// `L'Été, à-propos` gives `l ete a propos`.
#[must_use]
pub fn fold_words(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|c: char| !c.is_alphanumeric());
    words.filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What two names share when they differ only by case, accents, punctuation,
/// spaces or a plural `s` or `x` at the end of a word.
#[must_use]
pub fn likeness(text: &str) -> String {
    let words = fold_words(text);
    let singular = |word: &str| -> String {
        let cut = word.strip_suffix(['s', 'x']).filter(|w| w.chars().count() >= 3);
        cut.unwrap_or(word).to_owned()
    };
    words.split(' ').map(singular).collect()
}

/// The candidate nearest to `text`, if near enough to be what was meant: at most
/// one edit in three letters (Damerau-Levenshtein over folded text).
#[must_use]
pub fn nearest<'a>(text: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = fold(text);
    let limit = (wanted.chars().count() / 3).clamp(1, 4);
    let near = candidates.into_iter().filter_map(|candidate| {
        // Cheap first: over thousands of candidates nearly all differ too much in length.
        if candidate.is_ascii() && wanted.is_ascii() && candidate.len().abs_diff(wanted.len()) > limit {
            return None;
        }
        let folded = fold(candidate);
        let distance = if folded == wanted {
            0
        } else if wanted.len() > 200 || folded.len() > 200 {
            return None;
        } else {
            strsim::damerau_levenshtein(&wanted, &folded)
        };
        (distance <= limit).then_some((distance, candidate))
    });
    near.min().map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_what_decomposition_does_not_reach() {
        assert_eq!(fold("Œuvre Straße Łódź Đakovo ılık Ærø"), "oeuvre strasse lodz dakovo ilik aero");
        assert_eq!(fold("ÉCOLE"), "ecole");
        assert_eq!(fold("İstanbul"), "istanbul");
    }

    /// The script of lists folds what is typed; a browser tries the same table on it.
    #[test]
    fn words_are_those_of_the_table() {
        let table: Vec<(String, String)> = serde_json::from_str(include_str!("../data/folded.json")).unwrap();
        for (text, words) in table {
            assert_eq!(fold_words(&text), words, "{text}");
        }
    }

    #[test]
    fn words_and_likeness() {
        assert_eq!(fold_words("L’Été, à-propos !"), "l ete a propos");
        assert_eq!(likeness("Tiers-lieux"), likeness("tiers lieu"));
        assert_ne!(likeness("Mali"), likeness("Malo"));
    }

    #[test]
    fn nearest_is_near() {
        assert_eq!(nearest("descripton", ["name", "description"]), Some("description"));
        assert_eq!(nearest("zzz", ["name", "description"]), None);
        assert_eq!(nearest("thématic", ["thematic", "support"]), Some("thematic"));
    }
}

//! What the page says of values that cannot be: the messages of the rules themselves, with
//! `{0}`, `{1}` where the script puts what it speaks of.

use std::collections::BTreeMap;

use crate::site::tongue::{Tongue, capital};
use crate::typography;
use crate::words::Arg;

/// By the word under which the script knows it: a message of a rule and its arguments.
const SAID: &[(&str, &str, &[&str])] = &[
    ("missing", "missing-key", &["key"]),
    ("twice", "duplicate-key", &["key"]),
    ("long", "long-text", &["count", "max"]),
    ("many", "long-list", &["count", "max"]),
    ("date", "bad-date", &["date"]),
    ("number", "bad-number", &[]),
    ("large", "bad-number-large", &[]),
    ("year", "bad-number-year", &[]),
    ("file", "large-file", &["size", "limit"]),
    ("summary", "long-summary", &["key", "count", "most"]),
    ("control", "control-character", &["key", "code"]),
    ("bidi", "bidi-control", &["key", "code"]),
    ("address", "bad-address", &["key"]),
    ("space", "bad-address-space", &[]),
    ("backslash", "bad-address-backslash", &[]),
    ("hidden", "bad-address-hidden", &["code"]),
    ("handle", "bad-address-handle", &[]),
    ("user", "bad-address-user", &[]),
    ("host", "bad-address-host", &[]),
    ("private", "bad-address-private", &[]),
    ("mail-shape", "bad-address-mail", &[]),
    ("shape", "bad-address-shape", &[]),
    ("no-scheme", "missing-scheme", &["key", "scheme"]),
    ("scheme", "address-scheme", &["key", "scheme"]),
    ("mail", "address-scheme-mail", &["key"]),
    ("http", "plain-http", &["key"]),
    ("reserved", "reserved-slug", &["slug"]),
    ("future", "future-date", &["key", "day"]),
    ("reversed", "reversed-dates-founded", &["founded", "key"]),
    ("range", "out-of-range-coordinates", &["key", "most"]),
    ("lone", "lone-coordinate", &["key", "missing"]),
    ("place", "missing-place", &[]),
    ("negative", "negative-count", &["key", "count"]),
    ("slug", "slug-shape", &["slug"]),
    ("slug-length", "slug-shape-length", &[]),
    ("slug-character", "slug-shape-character", &["character"]),
    ("slug-edge", "slug-shape-edge", &[]),
    ("slug-double", "slug-shape-double", &[]),
    ("slug-digits", "slug-shape-digits", &[]),
    ("taken", "duplicate-slug", &["slug"]),
    ("same", "duplicate-name", &["slug", "name"]),
    ("near", "near-duplicate-name", &["name", "other"]),
    ("unmet", "unmet-charter", &["condition"]),
    ("asked", "charter-required", &[]),
    ("asked-by", "charter-required-by", &["ecosystem"]),
    ("field", "missing-field", &["key"]),
    ("link", "unsafe-markdown-link", &["key"]),
    ("deep", "unsafe-markdown-deep", &["key", "most"]),
    ("big", "unsafe-markdown-long", &["key"]),
];

/// What the page itself says while it works.
const OWN: &[(&str, &str, &[&str])] = &[
    ("because", "site-propose-because", &["what", "why"]),
    ("remove", "site-propose-remove", &["key"]),
    ("correct", "site-propose-correct", &["name"]),
    ("unknown", "site-propose-unknown", &["slug"]),
    ("kept-back", "site-propose-kept-back", &[]),
    ("change", "site-propose-change", &["what", "old", "new"]),
    ("nothing", "site-propose-nothing", &[]),
    ("subject", "site-propose-subject", &["name"]),
    ("subject-correct", "site-propose-subject-correct", &["name", "slug"]),
    ("command", "site-propose-command", &[]),
    ("paste", "site-propose-paste", &[]),
    ("copied", "site-embed-copied", &[]),
    ("yes", "site-yes", &[]),
    ("no", "site-no", &[]),
    ("none", "site-propose-none", &[]),
    ("comma", "site-comma", &[]),
    ("quoted", "site-quoted", &["words"]),
];

/// The messages of rules that pages say: a language of the site has words for them.
pub fn of_rules() -> impl Iterator<Item = &'static str> {
    SAID.iter().map(|(_, id, _)| *id)
}

/// Every message, by the word under which the script knows it.
#[must_use]
pub fn all(tongue: &Tongue) -> BTreeMap<&'static str, String> {
    let rules = SAID.iter().map(|(key, id, args)| (*key, set(tongue, &with(tongue, id, args))));
    let own = OWN.iter().map(|(key, id, args)| (*key, with(tongue, id, args)));
    rules.chain(own).collect()
}

/// A message of a rule as a page says it.
#[must_use]
pub fn sentence(tongue: &Tongue, id: &str) -> String {
    set(tongue, &tongue.word(id))
}

fn with(tongue: &Tongue, id: &str, args: &[&str]) -> String {
    let args = args.iter().enumerate().map(|(n, arg)| ((*arg).to_owned(), Arg::from(format!("{{{n}}}"))));
    tongue.words.say_with(id, &args.collect())
}

/// With a capital, and in the quotes of the language what a terminal shows between backticks.
fn set(tongue: &Tongue, text: &str) -> String {
    let quoted = |part: &str| with_words(tongue, part);
    let parts = text.split('`').enumerate();
    let parts = parts.map(|(n, part)| if n % 2 == 1 { quoted(part) } else { part.to_owned() });
    let text = parts.collect::<String>();
    capital(&typography::spaced(&text, &tongue.lang))
}

fn with_words(tongue: &Tongue, part: &str) -> String {
    let args = BTreeMap::from([("words".to_owned(), Arg::from(part))]);
    tongue.words.say_with("site-quoted", &args)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_said_as_pages_speak() {
        let french = all(&Tongue::of("fr"));
        assert_eq!(french["missing"], "La clé obligatoire «\u{a0}{0}\u{a0}» manque");
        assert_eq!(french["space"], "Un blanc n’a pas sa place dans une adresse");
        for tag in ["en", "fr", "ar"] {
            let tongue = Tongue::of(tag);
            for (_, id, args) in SAID.iter().chain(OWN) {
                assert!(tongue.words.has(id), "{tag}: {id}");
                let said = with(&tongue, id, args);
                let missing = (0..args.len()).find(|n| !said.contains(&format!("{{{n}}}")));
                assert!(missing.is_none() && !said.contains("{$"), "{tag}: {id}: {said}");
            }
        }
    }
}

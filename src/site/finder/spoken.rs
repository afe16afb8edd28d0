//! What the search says, in the language of the page: the script has no words of its own.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::site::tongue::Tongue;
use crate::words::Arg;

/// Numbers that have every plural form of every language between them (CLDR's rules): the
/// script takes the first that has the form of its number. Nothing at all may be said by
/// itself.
const SAMPLES: [i64; 6] = [1, 2, 3, 11, 100, 0];

/// A sentence where `{0}`, `{1}` stand for what varies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Said {
    One(String),
    /// One for each of [`SAMPLES`].
    Many(Vec<String>),
}

#[must_use]
pub fn words(tongue: &Tongue) -> BTreeMap<&'static str, Said> {
    let plain = [
        ("pages", "site-pages"),
        ("previous", "site-previous"),
        ("next", "site-next"),
        ("clear", "site-clear"),
        ("close", "site-found-close"),
        ("comma", "site-comma"),
    ];
    let filled = [
        ("remove", "site-remove", &["what"][..]),
        ("without", "site-without", &["what", "count"]),
        ("cleared", "site-cleared", &["count"]),
        ("ignored", "site-ignored", &["what"]),
        ("taken", "site-taken", &["typed", "words"]),
        ("none", "site-found-nothing", &["what"]),
        ("quoted", "site-quoted", &["words"]),
        ("page", "site-page", &["number_shown"]),
    ];
    let counted = [("groups", "site-groups"), ("archived", "site-archived"), ("see", "site-see-groups")];
    let one = |(key, id): (&'static str, &str)| (key, Said::One(tongue.word(id)));
    let some = |(key, id, args): (&'static str, &str, &[&str])| {
        let args = args.iter().enumerate().map(|(n, arg)| ((*arg).to_owned(), Arg::from(format!("{{{n}}}"))));
        (key, Said::One(tongue.say_with(id, args.collect())))
    };
    let many = |(key, id): (&'static str, &str)| (key, Said::Many(forms(tongue, id)));
    plain.map(one).into_iter().chain(filled.map(some)).chain(counted.map(many)).collect()
}

/// A message with a count, its number to be filled in.
fn forms(tongue: &Tongue, id: &str) -> Vec<String> {
    #[expect(clippy::cast_precision_loss, reason = "small numbers")]
    let form = |n: &i64| tongue.count(id, *n).replacen(&tongue.number(*n as f64), "{0}", 1);
    SAMPLES.iter().map(form).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_leave_room_for_the_number() {
        let french = words(&Tongue::of("fr"));
        let groups = [
            "{0}\u{a0}groupe",
            "{0}\u{a0}groupes",
            "{0}\u{a0}groupes",
            "{0}\u{a0}groupes",
            "{0}\u{a0}groupes",
            "Aucun groupe",
        ];
        assert_eq!(french["groups"], Said::Many(groups.map(str::to_owned).to_vec()));
        assert_eq!(french["remove"], Said::One("Retirer {0}".to_owned()));
    }
}

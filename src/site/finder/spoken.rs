//! What the search says, in the language of the page: the script has no words of its own.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::site::plural;
use crate::site::tongue::Tongue;
use crate::words::Arg;

/// A sentence where `{0}`, `{1}` stand for what varies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Said {
    One(String),
    /// A form for each sample of [`plural`].
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
        ("both", "site-without-both", &["what", "other", "count"]),
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
    let many = |(key, id): (&'static str, &str)| (key, Said::Many(plural::forms(tongue, id)));
    plain.map(one).into_iter().chain(filled.map(some)).chain(counted.map(many)).collect()
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

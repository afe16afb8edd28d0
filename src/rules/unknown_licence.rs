//! A licence that is not an SPDX expression.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use spdx::Expression;
use spdx::identifiers::LICENSES;

use super::{Check, Context, Rule};
use crate::finding::{Applicability, Finding, Level};
use crate::fold::fold_words;
use crate::group::Group;
use crate::msg;
use crate::quote::quoted;

pub const RULE: Rule = Rule {
    id: "unknown-licence",
    level: Level::Deny,
    page: include_str!("../../docs/rules/unknown-licence.md"),
    check: Check::Group(check),
};

/// What people write where several licences or versions could be meant, in folded
/// words, and the likeliest.
const USUAL: &[(&str, &str)] = &[
    ("agpl", "AGPL-3.0-or-later"),
    ("agpl 3", "AGPL-3.0-or-later"),
    ("agpl 3 0", "AGPL-3.0-or-later"),
    ("agplv3", "AGPL-3.0-or-later"),
    ("apache", "Apache-2.0"),
    ("apache 2", "Apache-2.0"),
    ("bsd", "BSD-3-Clause"),
    ("cc 0", "CC0-1.0"),
    ("cc by", "CC-BY-4.0"),
    ("cc by nc", "CC-BY-NC-4.0"),
    ("cc by nc nd", "CC-BY-NC-ND-4.0"),
    ("cc by nc sa", "CC-BY-NC-SA-4.0"),
    ("cc by nd", "CC-BY-ND-4.0"),
    ("cc by sa", "CC-BY-SA-4.0"),
    ("cc0", "CC0-1.0"),
    ("etalab", "etalab-2.0"),
    ("eupl", "EUPL-1.2"),
    ("gfdl", "GFDL-1.3-or-later"),
    ("gpl", "GPL-3.0-or-later"),
    ("gpl 2", "GPL-2.0-or-later"),
    ("gpl 2 0", "GPL-2.0-or-later"),
    ("gpl 3", "GPL-3.0-or-later"),
    ("gpl 3 0", "GPL-3.0-or-later"),
    ("gplv2", "GPL-2.0-or-later"),
    ("gplv3", "GPL-3.0-or-later"),
    ("lal", "LAL-1.3"),
    ("lgpl", "LGPL-3.0-or-later"),
    ("lgpl 3 0", "LGPL-3.0-or-later"),
    ("licence art libre", "LAL-1.3"),
    ("licence ouverte", "etalab-2.0"),
    ("licence ouverte 2 0", "etalab-2.0"),
    ("mpl", "MPL-2.0"),
    ("odbl", "ODbL-1.0"),
    ("wtfpl", "WTFPL"),
];

/// Every licence of the SPDX list that is not deprecated, by its letters and digits.
static BY_LETTERS: LazyLock<BTreeMap<String, &'static str>> = LazyLock::new(|| {
    let named = LICENSES.iter().filter(|licence| Expression::parse(licence.name).is_ok());
    named.map(|licence| (letters(licence.name), licence.name)).collect()
});

fn check(context: &Context<'_>, group: &Group, found: &mut Vec<Finding>) {
    let Some(licence) = &group.licence else { return };
    let Err(error) = Expression::parse(licence) else { return };
    let inside = error.span.start < error.span.end && error.span.end <= licence.len();
    let meant = meant(licence);
    // Where another licence is meant, all of it is wrong, not the word that reading stumbled over.
    let part = if inside && meant.is_none() { error.span.clone() } else { 0..licence.len() };
    let span = context.source(group).within(licence, part.clone());
    let word = licence.get(part).unwrap_or(licence);
    let message = msg!("unknown-licence", licence = word);
    let finding = Finding::new(RULE.id, group.file, span, message).key("licence");
    found.push(match meant {
        Some((text, how)) => finding.fix(how, msg!("fix-replace", new = text), licence.span, quoted(text)),
        None => finding.help(msg!("unknown-licence-help")),
    });
}

/// The one licence that has these letters and digits, else the likeliest.
fn meant(text: &str) -> Option<(&'static str, Applicability)> {
    let exact = |text: &str| BY_LETTERS.get(&letters(text)).map(|name| (*name, Applicability::Safe));
    let words = fold_words(text);
    let bare = words.strip_suffix(" license").or_else(|| words.strip_suffix(" licence")).unwrap_or(&words);
    let bare =
        bare.strip_prefix("licence ").filter(|rest| *rest != "art libre" && !rest.starts_with("ouverte"));
    let usual = |words: &str| USUAL.iter().find(|(known, _)| *known == words).map(|(_, name)| *name);
    let bare = bare.unwrap_or_else(|| words.strip_suffix(" license").unwrap_or(&words));
    let bare = bare.strip_suffix(" licence").unwrap_or(bare);
    let guess = usual(bare).map(|name| (name, Applicability::Unsafe));
    exact(text).or(guess).or_else(|| exact(bare))
}

fn letters(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn licences_are_found_as_people_write_them() {
        use Applicability::{Safe, Unsafe};
        for text in ["CC BY-SA 4.0", "cc-by-sa-4.0", "CC_BY_SA_4.0", "Licence CC BY-SA 4.0"] {
            assert_eq!(meant(text), Some(("CC-BY-SA-4.0", Safe)), "{text}");
        }
        assert_eq!(meant("mit"), Some(("MIT", Safe)));
        assert_eq!(meant("MIT License"), Some(("MIT", Safe)));
        assert_eq!(meant("cc-by-sa"), Some(("CC-BY-SA-4.0", Unsafe)));
        assert_eq!(meant("GPL-3.0"), Some(("GPL-3.0-or-later", Unsafe)));
        assert_eq!(meant("Licence Art Libre"), Some(("LAL-1.3", Unsafe)));
        assert_eq!(meant("tous droits réservés"), None);
        for (words, name) in USUAL {
            assert!(Expression::parse(name).is_ok(), "{name}");
            assert_eq!(fold_words(words), *words);
        }
        assert!(USUAL.is_sorted());
    }
}

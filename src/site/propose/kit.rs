//! What the script of the page works from, in one language: the words and limits of the rules,
//! what can be chosen, and where a finished text goes.

use std::collections::BTreeMap;

use serde::Serialize;

use super::said;
use crate::address::PRIVATE;
use crate::group::{Activity, Kind, slug};
use crate::language::languages;
use crate::markdown;
use crate::place::countries;
use crate::rules;
use crate::site::context::Site;
use crate::site::forge::{self, Blank};
use crate::site::plural;
use crate::site::tongue::Tongue;
use crate::source::Role;
use crate::visible;

/// Characters of a letter that an address may carry, as they are encoded: what the mail
/// programs of Windows take.
const LETTER: usize = 1_800;

/// Licences that are offered by name; groups that are here may have others.
const LICENCES: &[&str] = &[
    "CC-BY-SA-4.0",
    "CC-BY-4.0",
    "CC0-1.0",
    "CC-BY-NC-SA-4.0",
    "CC-BY-NC-4.0",
    "CC-BY-ND-4.0",
    "CC-BY-NC-ND-4.0",
    "LAL-1.3",
    "etalab-2.0",
    "ODbL-1.0",
    "AGPL-3.0-or-later",
    "GPL-3.0-or-later",
    "LGPL-3.0-or-later",
    "EUPL-1.2",
    "MPL-2.0",
    "Apache-2.0",
    "MIT",
    "GFDL-1.3-or-later",
];

/// Handed to the script in one call.
#[derive(Debug, Serialize)]
pub struct Kit<'a> {
    lang: &'a str,
    say: BTreeMap<&'static str, String>,
    /// `≈ {0} membres`, `{0} points sont à revoir`
    members: Vec<String>,
    problems: Vec<String>,
    kinds: BTreeMap<&'static str, String>,
    levels: BTreeMap<&'static str, String>,
    /// Code and name, in the order of names.
    countries: Vec<(&'a str, String)>,
    /// Those of the site first.
    languages: Vec<(&'a str, String)>,
    licences: &'static [&'static str],
    /// Each tag, and all it is called.
    tags: Vec<Vec<String>>,
    /// Conditions, with the tags of the ecosystems that ask for them; `""`: everyone does.
    asked: Vec<(&'a str, Vec<(&'a str, String)>)>,
    slug: Slug,
    private: &'static [&'static str],
    /// Classes of characters, as a regular expression has them between brackets.
    signs: Signs,
    /// Bytes of a file, characters of a good summary, and blocks in one another.
    most: Most,
    forge: Option<Blank>,
    letter: usize,
}

#[derive(Debug, Serialize)]
struct Slug {
    least: usize,
    most: usize,
    reserved: &'static [&'static str],
}

#[derive(Debug, Serialize)]
struct Signs {
    hidden: String,
    acts: String,
    bidi: String,
    marks: String,
    leftward: String,
}

#[derive(Debug, Serialize)]
struct Most {
    file: u64,
    summary: usize,
    depth: usize,
    html: usize,
}

impl<'a> Kit<'a> {
    #[must_use]
    pub fn new(site: &'a Site<'_>, tongue: &'a Tongue) -> Self {
        let settings = site.directory.settings();
        let own: Vec<&str> = settings.languages.iter().map(|l| l.as_str()).collect();
        let mut spoken: Vec<_> = languages().iter().map(|l| (l.code, tongue.language(l.code))).collect();
        spoken.sort_by_key(|(code, name)| {
            let at = own.iter().position(|tag| tag == code);
            (at.unwrap_or(usize::MAX), crate::fold::fold(name))
        });
        let mut named: Vec<_> = countries().iter().map(|c| (c.code, tongue.country(c.code))).collect();
        named.sort_by_key(|(_, name)| crate::fold::fold(name));
        Self {
            lang: &tongue.lang,
            say: said::all(tongue),
            members: plural::forms(tongue, "site-members"),
            problems: plural::forms(tongue, "site-propose-problems"),
            kinds: Kind::ALL.iter().map(|k| (k.word(), tongue.label("type", k.word()))).collect(),
            levels: Activity::ALL.iter().map(|a| (a.word(), tongue.label("activity", a.word()))).collect(),
            countries: named,
            languages: spoken,
            licences: LICENCES,
            tags: super::tags::named(site, tongue),
            asked: asked(site, tongue),
            slug: Slug { least: *slug::LENGTH.start(), most: *slug::LENGTH.end(), reserved: slug::RESERVED },
            private: &PRIVATE,
            signs: Signs {
                hidden: class(visible::is_hidden),
                acts: class(visible::acts),
                bidi: class(visible::is_bidi),
                marks: class(visible::is_mark),
                leftward: class(visible::is_right_to_left),
            },
            most: Most {
                file: Role::Group.limit(),
                summary: rules::SUMMARY,
                depth: markdown::DEPTH_LIMIT,
                html: markdown::OUTPUT_LIMIT,
            },
            forge: settings.repository.as_ref().and_then(forge::editor),
            letter: LETTER,
        }
    }
}

/// Each condition with who requires it.
fn asked<'a>(site: &'a Site<'_>, tongue: &Tongue) -> Vec<(&'a str, Vec<(&'a str, String)>)> {
    let settings = site.directory.settings();
    let condition = |condition: &'a crate::settings::Condition| {
        let key = condition.key.value.as_str();
        let asking = settings.ecosystems.iter().filter(|e| e.charter.iter().any(|c| c.value == key));
        let named = asking.map(|e| (e.tag.value.as_str(), tongue.title(e.title_in(&tongue.tag)).text));
        let everyone = condition.required.then(|| ("", String::new()));
        (key, everyone.into_iter().chain(named).collect())
    };
    settings.charter.iter().map(condition).collect()
}

/// The characters of which something holds, as runs: `\u{0}-\u{1f}\u{7f}`.
fn class(holds: impl Fn(char) -> bool) -> String {
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for c in '\0'..=char::MAX {
        if !holds(c) {
            continue;
        }
        let code = u32::from(c);
        match runs.last_mut() {
            Some((_, end)) if *end + 1 == code => *end = code,
            _ => runs.push((code, code)),
        }
    }
    let run = |(start, end): &(u32, u32)| {
        if start == end { format!("\\u{{{start:x}}}") } else { format!("\\u{{{start:x}}}-\\u{{{end:x}}}") }
    };
    runs.iter().map(run).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_are_runs() {
        assert_eq!(
            class(|c| matches!(c, '\0'..='\u{2}' | 'a' | '\u{10ffff}')),
            "\\u{0}-\\u{2}\\u{61}\\u{10ffff}"
        );
        assert_eq!(class(visible::is_mark), "\\u{61c}\\u{200e}-\\u{200f}");
    }

    #[test]
    fn licences_that_are_offered_are_ones() {
        for name in LICENCES {
            assert!(spdx::Expression::parse(name).is_ok(), "{name}");
        }
    }
}

//! A group that is not there yet, or not right: the page on which it is proposed or corrected, and
//! the first lines of its file, in the editor of the forge.

pub mod form;
pub mod kit;
pub mod letters;
pub mod said;
pub mod tags;
pub mod values;
#[cfg(test)]
mod verdicts;

use super::forge;
use super::outward::Outward;
use super::route::encoded;
use super::tongue::Tongue;
use crate::group::slug;
use crate::group::{GROUP, Kind};
use crate::quote::quoted;
use crate::settings::{Repository, Settings};
use crate::shape::Shape;

/// What is known of a group that somebody may propose.
#[derive(Debug, Clone, Copy, Default)]
pub struct Prefill<'a> {
    /// Its file is called after it.
    pub name: Option<&'a str>,
    pub kind: Option<Kind>,
    pub tags: &'a [&'a str],
    /// ISO 3166-1 alpha-2.
    pub country: Option<&'a str>,
    pub region: Option<&'a str>,
    /// Without a word on each key: for pages with many such addresses.
    pub bare: bool,
}

/// The forge's editor with the file of a new group begun: `None` where the forge has no
/// address for that, or is not known.
fn address(repository: &Repository, tongue: &Tongue, prefill: &Prefill<'_>) -> Option<String> {
    let file = prefill.name.and_then(slug::suggest).map(|slug| format!("{slug}.toml"));
    forge::blank(repository, file.as_deref(), &toml(tongue, prefill))
}

/// Where a group is proposed: the forge's editor; without one, a letter to the directory with
/// a subject, or the repository's page. `None` when the directory names neither.
#[must_use]
pub fn place(settings: &Settings, tongue: &Tongue, prefill: &Prefill<'_>, subject: &str) -> Option<String> {
    let repository = settings.repository.as_ref();
    let editor = repository.and_then(|repository| address(repository, tongue, prefill));
    let letter = || {
        let to = Outward::new(settings.contact.as_ref()?)?;
        let plain = to.mail && !subject.is_empty() && !to.url.contains('?');
        Some(if plain { format!("{}?subject={}", to.url, encoded(subject)) } else { to.url })
    };
    let home = || Some(Outward::new(forge::home(repository?))?.url);
    editor.or_else(letter).or_else(home)
}

/// The file begun: the four mandatory keys, each told in the reader's language, then what
/// else is known.
#[must_use]
pub fn toml(tongue: &Tongue, prefill: &Prefill<'_>) -> String {
    let slug = prefill.name.and_then(slug::suggest).unwrap_or_default();
    let kind = prefill.kind.map_or("", Kind::word);
    let values =
        [("name", prefill.name.unwrap_or_default()), ("slug", &slug), ("summary", ""), ("type", kind)];
    let mut out = String::new();
    for (key, value) in values {
        if let Some(told) = GROUP.iter().find(|k| k.name == key && !prefill.bare) {
            let told = tongue.word(told.doc).split_whitespace().collect::<Vec<_>>().join(" ");
            out.extend(["# ", &told, "\n"]);
        }
        out.extend([key, " = ", &quoted(value), "\n"]);
    }
    if !prefill.tags.is_empty() {
        let tags = prefill.tags.iter().map(|tag| quoted(tag)).collect::<Vec<_>>().join(", ");
        out.extend(["tags = [", &tags, "]\n"]);
    }
    if let Some(country) = prefill.country {
        out.extend(["\n[place]\ncountry = ", &quoted(country), "\n"]);
        if let Some(region) = prefill.region {
            out.extend(["region = ", &quoted(region), "\n"]);
        }
    }
    out
}

/// A whole file to be filled in by hand: the four mandatory keys, and behind `#` what else may
/// be said, each told in the reader's language.
#[must_use]
pub fn template(tongue: &Tongue) -> String {
    let mut out = toml(tongue, &Prefill::default());
    let told = |doc: &str| tongue.word(doc).split_whitespace().collect::<Vec<_>>().join(" ");
    for path in form::asked() {
        let Some(key) = GROUP.iter().find(|key| key.name == path && !key.required) else { continue };
        match key.shape {
            Shape::Table(keys) => {
                out.extend(["\n# ", &told(key.doc), "\n# [", key.name, "]\n"]);
                for key in keys.iter().filter(|key| !matches!(key.shape, Shape::Map(_))) {
                    out.extend(["# ", key.name, " = ", sample(&key.shape), "  # ", &told(key.doc), "\n"]);
                }
            }
            Shape::Map(_) => {}
            shape => out.extend(["\n# ", &told(key.doc), "\n# ", key.name, " = ", sample(&shape), "\n"]),
        }
    }
    out
}

/// A value of a shape, to be replaced.
const fn sample(shape: &Shape) -> &'static str {
    match shape {
        Shape::List { .. } => "[\"…\", \"…\"]",
        Shape::Choice(_) => "\"active\"",
        Shape::Language => "\"fr\"",
        Shape::Country => "\"FR\"",
        Shape::Licence => "\"CC-BY-SA-4.0\"",
        Shape::Address { .. } => "\"https://…\"",
        Shape::Date => "2026-03-01",
        Shape::DateOrYear => "2014",
        Shape::Integer => "12",
        Shape::Number => "0.0",
        Shape::Boolean => "true",
        _ => "\"…\"",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Span, Spanned};

    #[test]
    fn what_is_known_is_written_already() {
        let known = Prefill {
            name: Some("Santé \"Bénin\""),
            kind: Some(Kind::Territorial),
            tags: &["sante", "a\"b"],
            country: Some("BJ"),
            region: Some("Littoral"),
            bare: false,
        };
        let text = toml(&Tongue::of("fr"), &known);
        let read: toml::Table = text.parse().expect("TOML");
        assert_eq!(read["name"].as_str(), Some("Santé \"Bénin\""));
        assert_eq!(read["slug"].as_str(), Some("sante-benin"));
        assert_eq!((read["summary"].as_str(), read["type"].as_str()), (Some(""), Some("territorial")));
        assert_eq!(read["tags"].as_array().map(Vec::len), Some(2));
        assert_eq!(read["place"]["country"].as_str(), Some("BJ"));
        assert_eq!(read["place"]["region"].as_str(), Some("Littoral"));
        assert_eq!(text.matches('#').count(), 4, "{text}");
        assert_eq!(toml(&Tongue::of("fr"), &Prefill { bare: true, ..known }).matches('#').count(), 0);
        let url = Spanned::new("https://github.com/a/b".to_owned(), Span::at(0));
        let repository = Repository { url, branch: "main".to_owned(), forge: None };
        let address = address(&repository, &Tongue::of("en"), &known).expect("an address");
        assert!(
            address.starts_with("https://github.com/a/b/new/main/groups?filename=sante-benin.toml&value=")
        );
        assert!(url::Url::parse(&address).is_ok_and(|url| {
            url.query_pairs().any(|(key, value)| key == "value" && value == toml(&Tongue::of("en"), &known))
        }));
    }

    #[test]
    fn nothing_known_is_an_empty_form() {
        let read: toml::Table = toml(&Tongue::of("en"), &Prefill::default()).parse().expect("TOML");
        assert_eq!(read.keys().collect::<Vec<_>>(), ["name", "slug", "summary", "type"]);
    }
}

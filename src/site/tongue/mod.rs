//! A language of the site: its folder and its words, and the texts of the directory in it.

mod text;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use text::Text;

use crate::directory::Directory;
use crate::language::{self, Direction};
use crate::place;
use crate::typography;
use crate::visible::is_right_to_left;
use crate::words::{self, Arg, Message, Words};

/// One language of the directory, as its pages speak it.
#[derive(Debug, Clone)]
pub struct Tongue {
    /// As `coopdir.toml` names it: `en`, `fr-CA`, `ar`.
    pub tag: String,
    /// The folder of its pages: none for the first language, `en/` for another.
    pub prefix: String,
    pub words: Arc<Words>,
    /// The language of what the site itself says: `tag`, or `en` where coopdir does
    /// not speak it.
    pub lang: String,
    /// The directory's first language, in which untranslated settings are.
    first: String,
}

impl Tongue {
    /// The languages of a directory, the first at the root.
    #[must_use]
    pub fn all(directory: &Directory) -> Vec<Self> {
        let languages = directory.settings().languages.iter().enumerate();
        let first = directory.settings().language();
        languages.map(|(n, tag)| Self::new(&tag.value, n == 0, first)).collect()
    }

    fn new(tag: &str, root: bool, first: &str) -> Self {
        let spoken = words::supported_in_pages(primary(tag)).is_some();
        Self {
            tag: tag.to_owned(),
            prefix: if root { String::new() } else { format!("{}/", tag.to_ascii_lowercase()) },
            words: Arc::new(Words::of_pages(tag)),
            lang: if spoken { tag.to_owned() } else { "en".to_owned() },
            first: first.to_owned(),
        }
    }

    #[cfg(test)]
    pub(crate) fn of(tag: &str) -> Self {
        Self::new(tag, true, tag)
    }

    /// The language's name in itself, with a capital: `Français`.
    #[must_use]
    pub fn autonym(&self) -> String {
        let name = language::language(&self.tag).map_or("", |l| l.autonym);
        if name.is_empty() { self.tag.clone() } else { capital(name) }
    }

    /// As the Open Graph names the language: with a country, its own where none is said.
    #[must_use]
    pub fn locale(&self) -> String {
        let mut parts = self.lang.split('-');
        let code = parts.next().unwrap_or_default();
        let country = parts.find(|part| part.len() == 2).map(str::to_ascii_uppercase);
        let country = country.unwrap_or_else(|| match code {
            "en" => "GB".to_owned(),
            code => code.to_ascii_uppercase(),
        });
        format!("{code}_{country}")
    }

    /// Whether coopdir has no words in this language and says its own in English.
    #[must_use]
    pub fn is_borrowed(&self) -> bool {
        primary(&self.tag) != primary(&self.lang)
    }

    /// The direction of what the site itself says.
    #[must_use]
    pub fn dir(&self) -> &'static str {
        language::language(&self.lang).map_or(Direction::Ltr, |l| l.direction).key()
    }

    /// The code of the language in which countries and languages are named.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.words.language()
    }

    #[must_use]
    pub fn say(&self, message: &Message) -> String {
        let args = message.args.iter().map(|(name, arg)| (*name, self.given(arg)));
        self.words.say(&Message { id: message.id, args: args.collect() })
    }

    fn given(&self, arg: &Arg) -> Arg {
        match arg {
            Arg::Text(text) => Arg::Text(self.apart(text)),
            other => other.clone(),
        }
    }

    /// A text within another, kept from turning it round where its letters go the other way:
    /// between U+2068 and U+2069.
    #[must_use]
    pub fn apart(&self, text: &str) -> String {
        let leftward = self.dir() == "rtl";
        let turns = |c: char| c.is_alphabetic() && is_right_to_left(c) != leftward;
        if text.chars().any(turns) { format!("\u{2068}{text}\u{2069}") } else { text.to_owned() }
    }

    /// A message without arguments.
    #[must_use]
    pub fn word(&self, id: &str) -> String {
        self.words.text(id)
    }

    /// The label of a word of a closed list: `label("type", "thematic")`.
    #[must_use]
    pub fn label(&self, list: &str, word: &str) -> String {
        self.words.text(&format!("label-{list}-{}", word.replace('_', "-")))
    }

    /// A message with arguments; whole numbers are given as `x` to choose the form and
    /// as `x_shown` to be read.
    #[must_use]
    pub fn say_with(&self, id: &str, named: BTreeMap<String, Arg>) -> String {
        let mut all = named;
        for arg in all.values_mut() {
            *arg = self.given(arg);
        }
        let shown: Vec<_> = all
            .iter()
            .filter_map(|(name, arg)| match arg {
                Arg::Number(number) => Some((format!("{name}_shown"), Arg::Text(self.number(*number)))),
                _ => None,
            })
            .collect();
        all.extend(shown);
        self.words.say_with(id, &all)
    }

    /// `1 480`, `-3,5`: a number as it is written.
    #[must_use]
    pub fn number(&self, number: f64) -> String {
        let sign = if number < 0.0 { "-" } else { "" };
        if number.fract() == 0.0 && number.abs() < 1e15 {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "whole, and far under 2^63"
            )]
            let whole = number.abs() as u64;
            return format!("{sign}{}", typography::number(whole, self.code()));
        }
        typography::figures(number).replace('.', typography::decimal(self.code()))
    }

    /// The name of a country; its code when it has none.
    #[must_use]
    pub fn country(&self, code: &str) -> String {
        let named = || place::country(code).map(|c| c.name(self.code()).to_owned());
        self.named_by("country", code).or_else(named).unwrap_or_else(|| code.to_owned())
    }

    /// The name of a language by its tag; the tag when it has none.
    #[must_use]
    pub fn language(&self, tag: &str) -> String {
        let named = || language::language(tag).map(|l| l.name(self.code()).to_owned());
        self.named_by("language", primary(tag)).or_else(named).unwrap_or_else(|| tag.to_owned())
    }

    /// Names in the language's own file: French and English have theirs in tables.
    fn named_by(&self, what: &str, code: &str) -> Option<String> {
        let id = format!("{what}-{}", code.to_ascii_lowercase());
        self.words.has(&id).then(|| self.words.text(&id))
    }

    /// A message with one count.
    #[must_use]
    pub fn count(&self, id: &str, count: impl TryInto<i64>) -> String {
        let count = count.try_into().unwrap_or(i64::MAX);
        self.say_with(id, BTreeMap::from([("count".to_owned(), Arg::from(count))]))
    }

    /// Several things in a row, as the language sets them apart.
    #[must_use]
    pub fn list<T: AsRef<str>>(&self, all: &[T]) -> String {
        let all: Vec<&str> = all.iter().map(AsRef::as_ref).collect();
        all.join(&self.word("site-comma"))
    }
}

fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// With a capital at its start.
#[must_use]
pub fn capital(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(|c| c.to_uppercase().to_string());
    first.unwrap_or_default() + chars.as_str()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::msg;

    #[test]
    fn a_language_without_words_is_said_in_english() {
        let hebrew = Tongue::new("he", false, "fr");
        assert_eq!((hebrew.lang.as_str(), hebrew.dir(), hebrew.prefix.as_str()), ("en", "ltr", "he/"));
        assert!(hebrew.is_borrowed() && !Tongue::of("fr-CA").is_borrowed());
        assert_eq!(Tongue::of("fr").autonym(), "Français");
    }

    #[test]
    fn a_language_of_pages_is_one_file() {
        let arabic = Tongue::new("ar-MA", false, "fr");
        assert_eq!((arabic.lang.as_str(), arabic.dir(), arabic.prefix.as_str()), ("ar-MA", "rtl", "ar-ma/"));
        assert!(!arabic.is_borrowed());
        assert_eq!(arabic.country("ML"), "مالي");
        assert_eq!(arabic.language("fr"), "الفرنسية");
        assert_eq!(arabic.count("site-groups", 2_usize), "مجموعتان");
        assert_eq!(arabic.count("site-groups", 1480_usize), "1,480\u{a0}مجموعة");
        let members = [3_usize, 11, 100, 102, 105, 1480];
        let members = members.map(|n| arabic.count("site-members", n).replace('\u{a0}', " "));
        let wanted = ["≈ 3 أعضاء", "≈ 11 عضوًا", "≈ 100 عضو", "≈ 102 عضو", "≈ 105 أعضاء", "≈ 1,480 عضوًا"];
        assert_eq!(members, wanted);
    }

    #[test]
    fn a_name_does_not_turn_its_sentence_round() {
        let said = |tag: &str, name: &str| Tongue::of(tag).say(&msg!("site-calendar-of", name = name));
        assert_eq!(said("ar", "Bénin"), "تقويم \u{2068}Bénin\u{2069}");
        assert_eq!(said("ar", "تلاقي 2"), "تقويم تلاقي 2");
        assert_eq!(said("en", "تلاقي"), "Calendar of \u{2068}تلاقي\u{2069}");
        assert_eq!(Tongue::of("ar").list(&["أ", "b"]), "أ، b");
    }

    #[test]
    fn counts_are_said_and_shown() {
        let french = Tongue::of("fr");
        assert_eq!(french.count("site-groups", 1_usize), "1\u{a0}groupe");
        assert_eq!(french.count("site-groups", 12_usize), "12\u{a0}groupes");
    }
}

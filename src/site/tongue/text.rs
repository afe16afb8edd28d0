//! Texts of the directory as a page says them: each in its language, set as that is printed.

use serde::Serialize;

use super::{Tongue, capital, primary};
use crate::directory::Directory;
use crate::group::Group;
use crate::settings::Label;
use crate::typography;

/// A text of the directory, and what a page must say of it to be read aloud and set right.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Text {
    pub text: String,
    /// Its language, when it is not the page's.
    pub lang: Option<String>,
}

impl Tongue {
    /// Prose that is in `language`, with the spaces which that sets at punctuation.
    #[must_use]
    pub fn text(&self, text: &str, language: &str) -> Text {
        Text { text: typography::spaced(text, language).into_owned(), ..self.named("", language) }
    }

    /// A name or a title that is in `language`: written as its bearers write it, `Hum!`.
    #[must_use]
    pub fn named(&self, name: &str, language: &str) -> Text {
        let same = primary(language).eq_ignore_ascii_case(primary(&self.lang));
        Text { text: name.to_owned(), lang: (!same).then(|| language.to_owned()) }
    }

    /// A group's text, translated or not, as [`Group::name_in`] and its like give it.
    #[must_use]
    pub fn of_group(&self, directory: &Directory, group: &Group, (text, translated): (&str, bool)) -> Text {
        let own = directory.language_of(group);
        self.text(text, if translated { &self.tag } else { own })
    }

    /// The name of a group.
    #[must_use]
    pub fn name(&self, directory: &Directory, group: &Group) -> Text {
        let (name, translated) = group.name_in(&self.tag);
        self.named(name, if translated { &self.tag } else { directory.language_of(group) })
    }

    /// A title of `coopdir.toml`, translated or not, as [`crate::settings::Settings::title_in`] and its
    /// like give it.
    #[must_use]
    pub fn title(&self, (text, translated): (&str, bool)) -> Text {
        self.named(text, if translated { &self.tag } else { &self.first })
    }

    /// Prose of `coopdir.toml`, translated or not.
    #[must_use]
    pub fn summary(&self, (text, translated): (&str, bool)) -> Text {
        self.text(text, if translated { &self.tag } else { &self.first })
    }

    /// The name of a tag, with a capital; a tag without a label is in no known language.
    #[must_use]
    pub fn tag_name(&self, directory: &Directory, tag: &str) -> Text {
        let settings = directory.settings();
        let label = settings.tags.get(tag).and_then(|declared| self.among(&declared.label));
        let marked = || settings.ecosystems.iter().find(|e| e.tag.value == tag);
        let name = match label {
            Some((language, text)) => self.named(text, language),
            None => marked().map_or_else(|| plain(tag), |e| self.title(e.title_in(&self.tag))),
        };
        Text { text: capital(&name.text), ..name }
    }

    /// A name of `coopdir.toml` that comes in several languages, or `otherwise`, which is
    /// in the first.
    #[must_use]
    pub fn titled(&self, label: &Label, otherwise: &str) -> Text {
        match self.among(label) {
            Some((language, text)) => self.named(text, language),
            None => self.named(otherwise, &self.first),
        }
    }

    /// Prose of `coopdir.toml` that comes in several languages, or `otherwise`, which is in
    /// the page's.
    #[must_use]
    pub fn labelled(&self, label: &Label, otherwise: &str) -> Text {
        self.among(label).map_or_else(|| plain(otherwise), |(language, text)| self.text(text, language))
    }

    /// The one of several languages that this reader gets, as [`label_in`] chooses, and its own.
    ///
    /// [`label_in`]: crate::settings::label_in
    fn among<'l>(&self, label: &'l Label) -> Option<(&'l str, &'l str)> {
        let found = label.get_key_value(&self.tag).or_else(|| label.get_key_value("en"));
        found.or_else(|| label.first_key_value()).map(|(language, text)| (language.as_str(), text.as_str()))
    }
}

fn plain(text: &str) -> Text {
    Text { text: text.to_owned(), lang: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_says_its_language_when_it_is_another() {
        let french = Tongue::of("fr");
        assert_eq!(french.text("Bonjour", "fr-BE").lang, None);
        assert_eq!(french.text("مرحبا", "ar").lang.as_deref(), Some("ar"));
    }

    #[test]
    fn prose_is_set_and_names_are_not() {
        let french = Tongue::of("fr");
        assert_eq!(french.text("Venez!", "fr").text, "Venez\u{202f}!");
        assert_eq!(french.named("Hum!", "fr").text, "Hum!");
    }
}

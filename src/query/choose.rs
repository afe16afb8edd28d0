//! From what people type to the values of a filter: codes in any case, names in
//! French or English, labels and synonyms of tags; what nothing answers to is said
//! with what is near.

use crate::directory::Directory;
use crate::failure::Failure;
use crate::fold::{fold, fold_words, nearest};
use crate::group::{Activity, Kind};
use crate::msg;
use crate::settings::Tag;
use crate::words::Message;
use crate::{language, place};

const TYPES: &[(&str, Kind)] = &[
    ("thematique", Kind::Thematic),
    ("territoire", Kind::Territorial),
    ("territoriale", Kind::Territorial),
    ("soutien", Kind::Support),
];

const ACTIVITIES: &[(&str, Activity)] = &[
    ("preparation", Activity::Preparing),
    ("en preparation", Activity::Preparing),
    ("starting", Activity::Preparing),
    ("actif", Activity::Active),
    ("active", Activity::Active),
    ("archive", Activity::Archived),
    ("archivee", Activity::Archived),
];

/// Reads the values of filters, for one directory.
#[derive(Debug)]
pub struct Wanted<'a> {
    pub directory: &'a Directory,
    /// Of the user, to name what is near.
    pub language: &'a str,
}

impl Wanted<'_> {
    /// # Errors
    /// When no type has that name.
    pub fn kind(&self, text: &str) -> Result<Kind, Failure> {
        let plain = fold_words(text);
        let found = Kind::from_word(&plain).or_else(|| word(TYPES, &plain));
        found.ok_or_else(|| {
            let near = near_word(text, Kind::WORDS, TYPES.iter().map(|(w, k)| (*w, k.word())));
            refuse(msg!("ask-no-type", value = text), near, Kind::WORDS)
        })
    }

    /// # Errors
    /// When no level of activity has that name.
    pub fn activity(&self, text: &str) -> Result<Activity, Failure> {
        let plain = fold_words(text);
        let found = Activity::from_word(&plain).or_else(|| word(ACTIVITIES, &plain));
        found.ok_or_else(|| {
            let near = near_word(text, Activity::WORDS, ACTIVITIES.iter().map(|(w, a)| (*w, a.word())));
            refuse(msg!("ask-no-activity", value = text), near, Activity::WORDS)
        })
    }

    /// The tags in use that are spelled so, but for case and accents; a label or a
    /// synonym of the vocabulary leads to its tag.
    ///
    /// # Errors
    /// When no group bears such a tag.
    pub fn tags(&self, text: &str) -> Result<Vec<String>, Failure> {
        let wanted = fold(text);
        let vocabulary = &self.directory.settings().tags;
        let means = |id: &str, tag: &Tag| {
            let synonyms = tag.aliases.iter().chain(tag.label.values());
            fold(id) == wanted || synonyms.map(|a| fold(a)).any(|a| a == wanted)
        };
        let ids: Vec<&str> =
            vocabulary.iter().filter(|(id, tag)| means(id, tag)).map(|(id, _)| id.as_str()).collect();
        let used = self.directory.tags().map(|(tag, _)| tag);
        let found: Vec<String> =
            used.filter(|tag| fold(tag) == wanted || ids.contains(tag)).map(str::to_owned).collect();
        if !found.is_empty() {
            return Ok(found);
        }
        let labels = vocabulary.values().flat_map(|t| t.aliases.iter().chain(t.label.values()));
        let known = self.directory.tags().map(|(tag, _)| tag).chain(labels.map(|l| l.as_str()));
        let failure = Failure::new(if ids.is_empty() {
            msg!("ask-no-tag", value = text)
        } else {
            msg!("ask-unused-tag", value = text)
        });
        let near = if ids.is_empty() { nearest(text, known) } else { None };
        Err(failure.help(near.map_or(msg!("ask-tags-help"), |near| msg!("usage-near", near = near))))
    }

    /// The code of a country in which there are groups.
    ///
    /// # Errors
    /// When there is no such country, or no group in it.
    pub fn country(&self, text: &str) -> Result<String, Failure> {
        let used = self.countries();
        let Some(country) = place::country_by_name(text) else {
            let near = place::suggestion(text).map(|country| country.name(self.language));
            return Err(refuse(msg!("ask-no-country", value = text), near, &used));
        };
        if used.contains(&country.code) {
            return Ok(country.code.to_owned());
        }
        Err(refuse(msg!("ask-unused-country", value = text, code = country.code), None, &used))
    }

    /// The tag of an ecosystem, by its slug, tag or title.
    ///
    /// # Errors
    /// When there is no such ecosystem.
    pub fn ecosystem(&self, text: &str) -> Result<String, Failure> {
        let wanted = fold(text);
        let all = &self.directory.settings().ecosystems;
        let is = |e: &&crate::settings::Ecosystem| {
            [&e.slug, &e.tag, &e.title].into_iter().any(|name| fold(name) == wanted)
        };
        if let Some(found) = all.iter().find(is) {
            return Ok(found.tag.value.clone());
        }
        let slugs: Vec<&str> = all.iter().map(|e| e.slug.as_str()).collect();
        Err(refuse(msg!("ask-no-ecosystem", value = text), nearest(text, slugs.iter().copied()), &slugs))
    }

    /// A language in which there are groups, by tag or by name.
    ///
    /// # Errors
    /// When there is no such language, or no group speaks it.
    pub fn language(&self, text: &str) -> Result<String, Failure> {
        let mut used: Vec<&str> =
            self.directory.groups().iter().map(|g| self.directory.language_of(g)).collect();
        used.sort_unstable();
        used.dedup();
        let tagged = language::language(text).and_then(|_| language::canonical(text));
        let Some(tag) = tagged.or_else(|| language::by_name(text).map(|l| l.code.to_owned())) else {
            let named = language::languages().iter().flat_map(|l| [l.english, l.french]);
            let near = nearest(text, named).and_then(language::by_name).map(|l| l.name(self.language));
            return Err(refuse(msg!("ask-no-language", value = text), near, &used));
        };
        if used.iter().any(|own| super::filter::speaks(own, &tag)) {
            return Ok(tag);
        }
        Err(refuse(msg!("ask-unused-language", value = text, tag = tag), None, &used))
    }

    fn countries(&self) -> Vec<&str> {
        let places = self.directory.groups().iter().filter_map(|g| g.place.as_ref());
        let mut used: Vec<&str> = places.filter_map(|p| p.country.as_ref()).map(|c| c.as_str()).collect();
        used.sort_unstable();
        used.dedup();
        used
    }
}

fn word<T: Copy>(table: &[(&str, T)], plain: &str) -> Option<T> {
    table.iter().find(|(word, _)| *word == plain).map(|(_, value)| *value)
}

/// The word of the closed list that a slip of the pen in either language meant.
fn near_word<'a>(
    text: &str,
    words: &'a [&'a str],
    other: impl Iterator<Item = (&'a str, &'a str)>,
) -> Option<&'a str> {
    let pairs: Vec<_> = words.iter().map(|w| (*w, *w)).chain(other).collect();
    let near = nearest(text, pairs.iter().map(|(typed, _)| *typed))?;
    pairs.iter().find(|(typed, _)| *typed == near).map(|(_, word)| *word)
}

/// A refusal with what is near, else with all that there is.
fn refuse(message: Message, near: Option<&str>, known: &[&str]) -> Failure {
    let failure = Failure::new(message);
    match near {
        Some(near) => failure.help(msg!("usage-near", near = near)),
        None if known.is_empty() => failure,
        None => failure.help(msg!("ask-known", list = known.join(", "))),
    }
}

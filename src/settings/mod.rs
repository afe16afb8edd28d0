//! The directory itself: what `coopdir.toml` says, every key with its default.

mod field;
mod keys;

use std::collections::BTreeMap;

use chrono::NaiveDate;

pub use field::{FieldKind, FieldType};
pub use keys::SETTINGS;

use crate::finding::Level;
use crate::group::Sign;
use crate::language;
use crate::source::{FileId, Location, Span, Spanned};
use crate::words::Words;

/// A text in several languages: language tag to text.
pub type Label = BTreeMap<String, Spanned<String>>;

/// The best text of a label for a reader of `language`: that language, else
/// English, else the first. `None` when there is none at all.
#[must_use]
pub fn label_in<'a>(label: &'a Label, language: &str) -> Option<&'a str> {
    let found = label.get(language).or_else(|| label.get("en")).or_else(|| label.values().next());
    found.map(|text| text.as_str())
}

#[derive(Debug, Clone)]
pub struct Settings {
    /// `None`: a bare `groups/` folder, all by default.
    pub file: Option<FileId>,
    pub title: Spanned<String>,
    pub summary: Option<Spanned<String>>,
    /// By language tag.
    pub translations: BTreeMap<String, Translation>,
    /// Where the site is published, with its trailing slash.
    pub base_url: Option<Spanned<String>>,
    /// BCP 47; the first is the site's root. Never empty.
    pub languages: Vec<Spanned<String>>,
    /// IANA name.
    pub time_zone: Option<Spanned<String>>,
    pub contact: Option<Spanned<String>>,
    /// SPDX expression: the licence of the directory's data.
    pub licence: Option<Spanned<String>>,
    /// No tag outside `[tags]`.
    pub closed_vocabulary: bool,
    pub repository: Option<Repository>,
    pub addresses: Addresses,
    /// The conditions to be listed, in the order of the file.
    pub charter: Vec<Condition>,
    /// How long each sign may stay silent, in days.
    pub rhythms: BTreeMap<Sign, i64>,
    /// How long a file counts as fresh, in days.
    pub fresh_for: i64,
    pub ecosystems: Vec<Ecosystem>,
    pub tags: BTreeMap<String, Tag>,
    /// The directory's own fields, in the order of the file.
    pub fields: Vec<FieldKind>,
    /// The address of map tiles; `None`: the built-in map, no third party.
    pub tiles: Option<Spanned<String>>,
    /// Whose map the tiles are.
    pub map_attribution: Option<Spanned<String>>,
    pub theme: BTreeMap<String, Spanned<String>>,
    /// What those who review a change go through; `None`: the conditions of the charter.
    pub review: Option<Vec<Spanned<String>>>,
    /// `[check]`: a level for each rule named.
    pub levels: Vec<(Spanned<String>, Spanned<Level>)>,
    pub exceptions: Vec<Exception>,
}

impl Default for Settings {
    fn default() -> Self {
        let plain = |text: &str| Spanned::new(text.to_owned(), Span::at(0));
        Self {
            file: None,
            title: plain("coopdir"),
            summary: None,
            translations: BTreeMap::new(),
            base_url: None,
            languages: vec![plain("fr"), plain("en")],
            time_zone: None,
            contact: None,
            licence: None,
            closed_vocabulary: false,
            repository: None,
            addresses: Addresses::default(),
            charter: Condition::defaults(),
            rhythms: BTreeMap::from([
                (Sign::FollowUp, 60),
                (Sign::Meetings, 90),
                (Sign::News, 60),
                (Sign::Discussions, 30),
                (Sign::Resources, 180),
            ]),
            fresh_for: 365,
            ecosystems: Vec::new(),
            tags: BTreeMap::new(),
            fields: Vec::new(),
            tiles: None,
            map_attribution: None,
            theme: BTreeMap::new(),
            review: None,
            levels: Vec::new(),
            exceptions: Vec::new(),
        }
    }
}

impl Settings {
    /// The language at the site's root.
    #[must_use]
    pub fn language(&self) -> &str {
        self.languages.first().map_or("fr", |l| l.as_str())
    }

    /// The title for readers of `language`, and whether it is translated: else it is in
    /// the first language.
    #[must_use]
    pub fn title_in(&self, language: &str) -> (&str, bool) {
        title_in(&self.title, &self.translations, language)
    }

    /// Like [`Settings::title_in`].
    #[must_use]
    pub fn summary_in(&self, language: &str) -> Option<(&str, bool)> {
        summary_in(self.summary.as_ref(), &self.translations, language)
    }

    #[must_use]
    pub fn ecosystem(&self, slug: &str) -> Option<&Ecosystem> {
        self.ecosystems.iter().find(|e| e.slug.value == slug)
    }

    /// The vocabulary's tag that `alias` is a synonym of.
    #[must_use]
    pub fn tag_for_alias(&self, alias: &str) -> Option<(&str, &Tag)> {
        let bears = |tag: &Tag| tag.aliases.iter().any(|a| a.value == alias);
        self.tags.iter().find(|(_, tag)| bears(tag)).map(|(id, tag)| (id.as_str(), tag))
    }

    /// The name of a tag for readers of `language`: its label, else the title of the
    /// ecosystem that it marks, else the tag itself.
    #[must_use]
    pub fn tag_name<'a>(&'a self, tag: &'a str, language: &str) -> &'a str {
        let label = self.tags.get(tag).and_then(|t| label_in(&t.label, language));
        let marked = || self.ecosystems.iter().find(|e| e.tag.value == tag).map(|e| e.title_in(language).0);
        label.or_else(marked).unwrap_or(tag)
    }

    /// Where one of its values was written; the start of nothing when there is no file.
    #[must_use]
    pub fn at(&self, span: Span) -> Location {
        Location { file: self.file.unwrap_or_default(), span }
    }
}

/// `[repository]`
#[derive(Debug, Clone)]
pub struct Repository {
    pub url: Spanned<String>,
    pub branch: String,
    /// `None`: to be guessed from the name of the host.
    pub forge: Option<Forge>,
}

/// What a repository is kept on: each has its own addresses for editing and history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Forge {
    GitHub,
    GitLab,
    Gitea,
    /// Its addresses are those of Gitea.
    Forgejo,
}

impl Forge {
    pub const WORDS: &'static [&'static str] = &["github", "gitlab", "gitea", "forgejo"];

    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "github" => Self::GitHub,
            "gitlab" => Self::GitLab,
            "gitea" => Self::Gitea,
            "forgejo" => Self::Forgejo,
            _ => return None,
        })
    }

    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::GitHub => "github",
            Self::GitLab => "gitlab",
            Self::Gitea => "gitea",
            Self::Forgejo => "forgejo",
        }
    }
}

/// `[addresses]`: patterns with `{slug}`.
#[derive(Debug, Clone, Default)]
pub struct Addresses {
    pub web: Option<Spanned<String>>,
    pub mail: Option<Spanned<String>>,
}

/// `[charter.<key>]`
#[derive(Debug, Clone)]
pub struct Condition {
    pub key: Spanned<String>,
    pub label: Label,
    pub required: bool,
}

impl Condition {
    /// What it says, in one language: its label, else ours of a built-in one, else its key.
    #[must_use]
    pub fn said(&self, words: &Words) -> String {
        label_in(&self.label, words.language()).map_or_else(|| self.built_in(words), str::to_owned)
    }

    /// Our words for it where its directory declares no label; its key where we have none.
    #[must_use]
    pub fn built_in(&self, words: &Words) -> String {
        let id = format!("charter-{}", self.key.value);
        if words.has(&id) { words.text(&id) } else { self.key.value.clone() }
    }

    /// The three conditions of a directory that says nothing else; their labels
    /// are the messages `charter-<key>`.
    fn defaults() -> Vec<Self> {
        let condition = |key: &str| Self {
            key: Spanned::new(key.to_owned(), Span::at(0)),
            label: Label::new(),
            required: false,
        };
        vec![condition("open"), condition("empowering"), condition("sharing")]
    }
}

/// `[[ecosystems]]`: a group is in it when it bears its tag.
#[derive(Debug, Clone)]
pub struct Ecosystem {
    /// Of the table's header.
    pub span: Span,
    pub slug: Spanned<String>,
    pub title: Spanned<String>,
    pub summary: Option<Spanned<String>>,
    /// By language tag.
    pub translations: BTreeMap<String, Translation>,
    pub tag: Spanned<String>,
    /// Slug of the core group.
    pub core: Option<Spanned<String>>,
    /// Slug of the group that helps facilitators.
    pub helpers: Option<Spanned<String>>,
    /// Keys of the conditions required of its groups.
    pub charter: Vec<Spanned<String>>,
}

impl Ecosystem {
    /// Like [`Settings::title_in`].
    #[must_use]
    pub fn title_in(&self, language: &str) -> (&str, bool) {
        title_in(&self.title, &self.translations, language)
    }

    /// Like [`Settings::title_in`].
    #[must_use]
    pub fn summary_in(&self, language: &str) -> Option<(&str, bool)> {
        summary_in(self.summary.as_ref(), &self.translations, language)
    }
}

/// `[translations.<language>]`, of the directory and of an ecosystem.
#[derive(Debug, Clone, Default)]
pub struct Translation {
    /// Of the table's header.
    pub span: Span,
    pub title: Option<Spanned<String>>,
    pub summary: Option<Spanned<String>>,
}

type Translations = BTreeMap<String, Translation>;

fn title_in<'a>(own: &'a str, others: &'a Translations, language: &str) -> (&'a str, bool) {
    let translated = language::of_tag(others, language).and_then(|t| t.title.as_ref());
    translated.map_or((own, false), |title| (title.as_str(), true))
}

fn summary_in<'a>(
    own: Option<&'a Spanned<String>>,
    others: &'a Translations,
    language: &str,
) -> Option<(&'a str, bool)> {
    let translated = language::of_tag(others, language).and_then(|t| t.summary.as_ref());
    translated.map(|text| (text.as_str(), true)).or(own.map(|text| (text.as_str(), false)))
}

/// `[tags.<id>]`
#[derive(Debug, Clone, Default)]
pub struct Tag {
    /// Of the table's header.
    pub span: Span,
    pub label: Label,
    pub aliases: Vec<Spanned<String>>,
    pub broader: Option<Spanned<String>>,
    /// No longer to be used, though old files may bear it.
    pub deprecated: bool,
}

/// `[[allow]]`: a rule that does not apply to some files, and why.
#[derive(Debug, Clone)]
pub struct Exception {
    /// Of the table's header.
    pub span: Span,
    pub rule: Spanned<String>,
    /// A file's path from the root, or a folder's ending in `/`.
    pub path: Spanned<String>,
    pub reason: Spanned<String>,
    /// The last day on which it holds.
    pub until: Option<Spanned<NaiveDate>>,
}

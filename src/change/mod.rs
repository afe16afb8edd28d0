//! What differs between two times of a directory, in the terms of its model: groups that
//! came, went or bear another name, and each fact old and new. No words: reports, feeds and
//! previews say it each in their own.

mod field;
mod group;
mod notice;
mod pair;
mod setting;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use crate::directory::Draft;
use crate::finding::{Finding, Level};
use crate::group::Group;
use crate::rules::{self, Check};
use crate::source::{FileId, Media, Role, Source};
pub use field::{Field, Part, Value};
pub use group::{FieldChange, words_between};
pub use notice::{Alert, At, Notice};
pub use setting::SettingChange;

/// A directory at one time: what could be read of it.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    pub draft: &'a Draft,
    /// Files whose facts nobody knows: see [`unread`].
    pub unread: &'a BTreeSet<FileId>,
}

/// What reading objects to in values that it takes all the same.
const WHOLE: [&str; 4] = ["line-break", "long-list", "long-text", "unknown-key"];

/// The files of a draft that could not be read whole, by what reading found in them.
#[must_use]
pub fn unread(draft: &Draft, read: &[Finding]) -> BTreeSet<FileId> {
    let loses = |finding: &&Finding| {
        let of_reading = |rule: &rules::Rule| {
            matches!(rule.check, Check::Reading) && rule.level == Level::Deny && !WHOLE.contains(&rule.id)
        };
        finding.level == Level::Deny && rules::find(finding.rule).is_some_and(of_reading)
    };
    let refused = draft.sources.iter().filter(|(_, source)| source.refusal.is_some()).map(|(id, _)| id);
    read.iter().filter(loses).map(|finding| finding.at.file).chain(refused).collect()
}

/// All that differs.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Changes {
    /// In the order of their short names.
    pub groups: Vec<GroupChange>,
    /// Of `coopdir.toml`, in the order of their keys.
    pub settings: Vec<SettingChange>,
    /// Of `media/`, sorted by path.
    pub media: Vec<FileChange>,
    /// What to look at first: the gravest before the others.
    pub notices: Vec<Notice>,
    /// Files that say the same in another form.
    pub form: Vec<String>,
    /// Files that could not be compared.
    pub unread: Vec<Unread>,
}

impl Changes {
    /// Whether nothing but form changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty() && self.settings.is_empty() && self.media.is_empty() && self.unread.is_empty()
    }

    /// How many groups had that happen to them.
    #[must_use]
    pub fn count(&self, what: What) -> usize {
        self.groups.iter().filter(|group| group.what() == what).count()
    }
}

/// What happened to a group, in one word: the first of these that fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    Added,
    /// Its file is gone, and no other bears its name as a former one.
    Deleted,
    /// It bears another short name.
    Renamed,
    Archived,
    /// It was archived, and is not any more.
    Revived,
    Changed,
}

/// A group that is not as it was.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupChange {
    /// Its short name; of one that is gone, the last.
    pub slug: String,
    /// What people call it.
    pub name: String,
    /// Its file, from the directory's root.
    pub path: String,
    /// `None`: it was not there.
    pub before: Option<Was>,
    pub deleted: bool,
    /// Of a group with another short name: whether the former one still leads to it.
    pub alias: bool,
    /// In the order of the model; all facts of a group that came or went.
    pub fields: Vec<FieldChange>,
    /// How it is now; of one that is gone, how it was.
    pub archived: bool,
}

/// What a group was called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Was {
    pub slug: String,
    pub path: String,
    pub archived: bool,
}

impl GroupChange {
    #[must_use]
    pub fn what(&self) -> What {
        match &self.before {
            None => What::Added,
            Some(_) if self.deleted => What::Deleted,
            Some(was) if was.slug != self.slug => What::Renamed,
            Some(was) if self.archived && !was.archived => What::Archived,
            Some(was) if was.archived && !self.archived => What::Revived,
            Some(_) => What::Changed,
        }
    }

    /// The change of one fact.
    #[must_use]
    pub fn field(&self, field: &Field) -> Option<&FieldChange> {
        self.fields.iter().find(|change| change.field == *field)
    }

    /// The facts that are worth a word beside what became of the group: not that a new one is
    /// active, nor that the former name of a renamed one leads to it.
    pub fn telling(&self) -> impl Iterator<Item = &FieldChange> {
        let was = self.before.as_ref().map(|was| was.slug.as_str());
        let goes_without_saying = move |fact: &FieldChange| match fact.field {
            Field::Activity => match self.what() {
                What::Added => fact.after == Some(Value::Word("active")),
                What::Archived | What::Revived => true,
                _ => false,
            },
            Field::Aliases if self.alias => {
                fact.list().is_some_and(|(gained, lost)| lost.is_empty() && gained.iter().eq(was.iter()))
            }
            _ => false,
        };
        self.fields.iter().filter(move |fact| !goes_without_saying(fact))
    }

    /// The folder and file where it was, where they are others.
    #[must_use]
    pub fn moved_from(&self) -> Option<&str> {
        self.before.as_ref().filter(|was| was.path != self.path && !self.deleted).map(|was| was.path.as_str())
    }
}

/// A file that came, went, or holds something else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileChange {
    pub path: String,
    /// Bytes before and after; `None`: not there.
    pub before: Option<u64>,
    pub after: Option<u64>,
}

/// A file that could not be read at one of the times.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unread {
    pub path: String,
    /// Whether it can be read now, and could not before.
    pub before: bool,
}

/// Holds two times of a directory against each other.
#[must_use]
pub fn compare(before: Side<'_>, after: Side<'_>) -> Changes {
    let (unread, paths) = unreads(before, after);
    let mut changes = Changes { unread, ..Changes::default() };
    let pairs = pair::pairs(&told(before, after, &paths), &told(after, before, &paths));
    for pair in pairs {
        let change = group::change(before, after, pair.before, pair.after);
        let moved = change.as_ref().is_some_and(|change| change.moved_from().is_some());
        match change {
            Some(change) if !change.fields.is_empty() || moved => changes.groups.push(change),
            _ => changes.form.extend(pair.after.map(|group| after.path(group.file).to_owned())),
        }
    }
    changes.groups.sort_by(|a, b| (&a.slug, &a.path).cmp(&(&b.slug, &b.path)));
    let settings = [before, after].map(|side| side.settings_text(&paths));
    if let [Some(old), Some(new)] = settings
        && old != new
    {
        changes.settings = setting::changes(&old, &new);
        if changes.settings.is_empty() {
            changes.form.push("coopdir.toml".to_owned());
        }
    }
    changes.form.sort();
    changes.media = media(before, after);
    changes.notices = notice::notices(before, after, &changes);
    changes
}

impl<'a> Side<'a> {
    fn path(&self, file: FileId) -> &'a str {
        &self.draft.sources.get(file).path
    }

    fn source(&self, path: &str) -> Option<&'a Source> {
        self.draft.sources.find(path).map(|file| self.draft.sources.get(file))
    }

    /// The text of `coopdir.toml`, empty where there is none; `None`: it could not be read.
    fn settings_text(&self, unread: &BTreeSet<&str>) -> Option<String> {
        let text = || self.source("coopdir.toml").map(|source| source.text.clone()).unwrap_or_default();
        (!unread.contains("coopdir.toml")).then(text)
    }
}

/// What could not be read on either side, but for what is the same on both; and every path
/// that is not compared.
fn unreads<'a>(before: Side<'a>, after: Side<'a>) -> (Vec<Unread>, BTreeSet<&'a str>) {
    let counts = |source: &Source| matches!(source.role, Role::Group | Role::Settings);
    let of = |side: Side<'a>| -> BTreeSet<&'a str> {
        let files = side.unread.iter().map(|file| side.draft.sources.get(*file));
        files.filter(|source| counts(source)).map(|source| source.path.as_str()).collect()
    };
    let (old, new) = (of(before), of(after));
    let unread = |path: &&&str| {
        let (was, is) = (before.source(path), after.source(path));
        !matches!((was, is), (Some(was), Some(is)) if is_same(was, is))
    };
    let all: BTreeSet<&str> = old.union(&new).copied().collect();
    let listed = all.iter().filter(unread);
    let listed =
        listed.map(|path| Unread { path: (*path).to_owned(), before: !new.contains(path) }).collect();
    (listed, all)
}

/// The groups of a side whose files are not the same on the other, and were read.
fn told<'a>(side: Side<'a>, other: Side<'a>, unread: &BTreeSet<&str>) -> Vec<&'a Group> {
    let is_told = |group: &&Group| {
        let source = side.draft.sources.get(group.file);
        !unread.contains(source.path.as_str())
            && other.source(&source.path).is_none_or(|same| !is_same(same, source))
    };
    side.draft.groups.iter().filter(is_told).collect()
}

/// Whether two sources hold the same, whatever their line ends.
#[must_use]
pub fn is_same(one: &Source, other: &Source) -> bool {
    let text = |source: &Source| source.text.contains('\r').then(|| source.text.replace("\r\n", "\n"));
    let same_text = match (text(one), text(other)) {
        (None, None) => one.text == other.text,
        (a, b) => a.as_deref().unwrap_or(&one.text) == b.as_deref().unwrap_or(&other.text),
    };
    let digest = |source: &Source| source.media.as_ref().map(|media| media.digest.clone());
    same_text && one.refusal == other.refusal && digest(one) == digest(other)
}

fn media(before: Side<'_>, after: Side<'_>) -> Vec<FileChange> {
    let of = |side: Side<'_>| -> BTreeMap<String, Media> {
        let all = side.draft.sources.as_slice().iter();
        all.filter_map(|source| Some((source.path.clone(), source.media.clone()?))).collect()
    };
    let (old, new) = (of(before), of(after));
    let paths: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let change = |path: &String| {
        let (was, is) = (old.get(path), new.get(path));
        let same = was.map(|m| &m.digest) == is.map(|m| &m.digest);
        let bytes = |media: Option<&Media>| media.map(|m| m.bytes);
        (!same).then(|| FileChange { path: path.clone(), before: bytes(was), after: bytes(is) })
    };
    paths.into_iter().filter_map(change).collect()
}

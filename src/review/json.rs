//! For programs: one document. Schema 1; see `docs/formats.md`.

use serde::Serialize;
use serde_json::{Map, Value as Json};

use super::{Pages, Review};
use crate::change::words_between;
use crate::change::{Alert, At, FieldChange, FileChange, GroupChange, Notice, SettingChange, Value, What};
use crate::json;

/// Raised when a key goes or changes its meaning; new keys do not raise it.
const SCHEMA: u32 = 1;

#[derive(Serialize)]
struct Document<'a> {
    schema: u32,
    command: &'static str,
    base: Base<'a>,
    /// Nothing but form is another.
    same: bool,
    notices: Vec<NoticeRow<'a>>,
    groups: Vec<GroupRow<'a>>,
    settings: Vec<SettingRow<'a>>,
    media: Vec<FileRow<'a>>,
    templates: &'a [String],
    others: &'a [String],
    unread: Vec<UnreadRow<'a>>,
    form: &'a [String],
    pages: Option<PagesRow<'a>>,
    checks: Checks,
    review: &'a [String],
}

#[derive(Serialize)]
struct Base<'a> {
    revision: &'a str,
    commit: &'a str,
}

#[derive(Serialize)]
struct NoticeRow<'a> {
    alert: &'static str,
    group: Option<&'a str>,
    key: String,
    before: Option<&'a str>,
    after: Option<&'a str>,
}

#[derive(Serialize)]
struct GroupRow<'a> {
    slug: &'a str,
    name: &'a str,
    path: &'a str,
    change: &'static str,
    before: Option<WasRow<'a>>,
    /// Of a renamed group: whether the old short name leads to it.
    alias: Option<bool>,
    archived: bool,
    fields: Vec<FieldRow<'a>>,
}

#[derive(Serialize)]
struct WasRow<'a> {
    slug: &'a str,
    path: &'a str,
    archived: bool,
}

#[derive(Serialize)]
struct FieldRow<'a> {
    key: String,
    before: Json,
    after: Json,
    #[serde(skip_serializing_if = "Option::is_none")]
    added: Option<Vec<&'a str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    removed: Option<Vec<&'a str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    words: Option<Words>,
}

#[derive(Serialize)]
struct Words {
    added: usize,
    removed: usize,
}

#[derive(Serialize)]
struct SettingRow<'a> {
    key: &'a str,
    change: &'static str,
    before: Option<&'a str>,
    after: Option<&'a str>,
}

#[derive(Serialize)]
struct FileRow<'a> {
    path: &'a str,
    change: &'static str,
}

#[derive(Serialize)]
struct UnreadRow<'a> {
    path: &'a str,
    side: &'static str,
}

#[derive(Serialize)]
struct PagesRow<'a> {
    appear: &'a [String],
    r#move: Vec<MoveRow<'a>>,
    vanish: &'a [String],
    show: &'a [String],
}

#[derive(Serialize)]
struct MoveRow<'a> {
    from: &'a str,
    to: &'a str,
}

#[derive(Serialize)]
struct Checks {
    errors: usize,
    warnings: usize,
}

pub fn render(review: &Review<'_>) -> String {
    let changes = review.changes;
    let errors = review.errors();
    json::pretty(&Document {
        schema: SCHEMA,
        command: "diff",
        base: Base { revision: review.base.0, commit: review.base.1 },
        same: review.is_empty(),
        notices: changes.notices.iter().map(notice).collect(),
        groups: changes.groups.iter().map(group).collect(),
        settings: changes.settings.iter().map(setting).collect(),
        media: changes.media.iter().map(file).collect(),
        templates: review.templates,
        others: review.others,
        unread: changes
            .unread
            .iter()
            .map(|file| UnreadRow { path: &file.path, side: if file.before { "before" } else { "after" } })
            .collect(),
        form: &changes.form,
        pages: review.pages.map(pages),
        checks: Checks { errors, warnings: review.found.len() - errors },
        review: review.rules,
    })
}

fn notice(notice: &Notice) -> NoticeRow<'_> {
    let (group, key) = match &notice.at {
        At::Group { slug, field, .. } => (Some(slug.as_str()), field.key()),
        At::Setting(key) => (None, key.clone()),
    };
    let (alert, before, after) = alert(&notice.alert);
    NoticeRow { alert, group, key, before, after }
}

/// Its name, what was, and what is.
pub fn alert(alert: &Alert) -> (&'static str, Option<&str>, Option<&str>) {
    match alert {
        Alert::OtherHost { before, after } => ("other-host", Some(before), Some(after)),
        Alert::NewHost(host) => ("new-host", None, Some(host)),
        Alert::NewMail(mail) => ("new-mail", None, Some(mail)),
        Alert::NewPerson(name) => ("new-person", None, Some(name)),
        Alert::LostAlias(slug) => ("lost-alias", Some(slug), None),
        Alert::Rules => ("rules", None, None),
    }
}

pub const fn what(what: What) -> &'static str {
    match what {
        What::Added => "added",
        What::Deleted => "deleted",
        What::Renamed => "renamed",
        What::Archived => "archived",
        What::Revived => "revived",
        What::Changed => "changed",
    }
}

/// What became of something that was and is, or is and was not.
pub const fn named(before: bool, after: bool) -> &'static str {
    match (before, after) {
        (false, _) => "added",
        (true, false) => "deleted",
        (true, true) => "changed",
    }
}

fn group(change: &GroupChange) -> GroupRow<'_> {
    GroupRow {
        slug: &change.slug,
        name: &change.name,
        path: &change.path,
        change: what(change.what()),
        before: change.before.as_ref().map(|was| WasRow {
            slug: &was.slug,
            path: &was.path,
            archived: was.archived,
        }),
        alias: (change.what() == What::Renamed).then_some(change.alias),
        archived: change.archived,
        fields: change.fields.iter().map(field).collect(),
    }
}

fn field(change: &FieldChange) -> FieldRow<'_> {
    let value = |value: &Option<Value>| value.as_ref().map_or(Json::Null, self::value);
    let (added, removed) = change.list().unzip();
    let words = match (&change.before, &change.after) {
        (Some(Value::Prose(old)), Some(Value::Prose(new))) => {
            let (added, removed) = words_between(old, new);
            Some(Words { added, removed })
        }
        _ => None,
    };
    FieldRow {
        key: change.field.key(),
        before: value(&change.before),
        after: value(&change.after),
        added,
        removed,
        words,
    }
}

fn value(value: &Value) -> Json {
    match value {
        Value::Text(text) | Value::Prose(text) => Json::from(text.as_str()),
        Value::Word(word) => Json::from(*word),
        Value::Number(number) => Json::from(*number),
        Value::Decimal(number) => Json::from(*number),
        Value::Truth(truth) => Json::from(*truth),
        Value::Day(day) => Json::from(day.to_string()),
        Value::Founded(founded) => Json::from(founded.to_string()),
        Value::Moment(moment) => Json::from(moment.to_string()),
        Value::Pulse(pulse) => {
            let expected = pulse.expected.map(|(least, most)| Json::from(vec![least, most]));
            Json::Object(Map::from_iter([
                ("last".to_owned(), pulse.last.map_or(Json::Null, |day| Json::from(day.to_string()))),
                ("per_month".to_owned(), Json::from(pulse.per_month)),
                ("expected".to_owned(), expected.unwrap_or(Json::Null)),
                ("every".to_owned(), Json::from(pulse.every)),
            ]))
        }
        Value::List(items) => Json::from(items.clone()),
        Value::Item(parts) => Json::Object(
            parts.iter().map(|(part, inner)| (part.key().to_owned(), self::value(inner))).collect(),
        ),
    }
}

/// A value as one text: `;` between the values of a list, `key=value` for parts.
pub fn flat(value: &Value) -> String {
    match value {
        Value::List(items) => items.join(";"),
        Value::Item(parts) => {
            let parts = parts.iter().map(|(part, value)| format!("{}={}", part.key(), flat(value)));
            parts.collect::<Vec<_>>().join(";")
        }
        Value::Pulse(_) => {
            let Json::Object(parts) = self::value(value) else { return String::new() };
            let known = parts.into_iter().filter(|(_, value)| !value.is_null());
            let text = |value: Json| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            known.map(|(key, value)| format!("{key}={}", text(value))).collect::<Vec<_>>().join(";")
        }
        value => {
            let value = self::value(value);
            value.as_str().map_or_else(|| value.to_string(), str::to_owned)
        }
    }
}

fn setting(change: &SettingChange) -> SettingRow<'_> {
    SettingRow {
        key: &change.key,
        change: named(change.before.is_some(), change.after.is_some()),
        before: change.before.as_deref(),
        after: change.after.as_deref(),
    }
}

fn file(file: &FileChange) -> FileRow<'_> {
    FileRow { path: &file.path, change: named(file.before.is_some(), file.after.is_some()) }
}

fn pages(pages: &Pages) -> PagesRow<'_> {
    PagesRow {
        appear: &pages.appear,
        r#move: pages.moved.iter().map(|(from, to)| MoveRow { from, to }).collect(),
        vanish: &pages.vanish,
        show: &pages.showing,
    }
}

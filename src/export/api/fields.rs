//! The keys of every document of the API: what the schemas and the page of the open data
//! are made from. Keys may be added; none may go or change.

use crate::group::{Activity, Kind, ProjectStatus};
use crate::settings::FieldType;

/// A key of a document.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    pub name: &'static str,
    pub form: Form,
    /// The message that says what it means.
    pub about: &'static str,
}

/// What stands under a key.
#[derive(Debug, Clone, Copy)]
pub enum Form {
    Text,
    Integer,
    Number,
    Boolean,
    /// `2026-11-25`
    Day,
    /// `https://…`
    Url,
    /// One word of a closed list.
    Word(&'static [&'static str]),
    List(&'static Form),
    /// Keys of the directory's own, or languages.
    Map(&'static Form),
    Row(&'static [Field]),
    /// Whatever the kind of the field is that the directory declares.
    Any,
    /// `null` when nothing is known.
    Maybe(&'static Form),
}

const fn field(name: &'static str, form: Form, about: &'static str) -> Field {
    Field { name, form, about }
}

const TEXT: Form = Form::Maybe(&Form::Text);
const TEXTS: Form = Form::List(&Form::Text);
const DAY: Form = Form::Maybe(&Form::Day);
const URL: Form = Form::Maybe(&Form::Url);
const COUNT: Form = Form::Integer;
/// A text in every language that it is given in.
const LABEL: Form = Form::Map(&Form::Text);

/// `groups.json`
pub const GROUPS: &[Field] = &[
    field("schema", Form::Integer, "api-key-schema"),
    field("built_on", Form::Day, "api-key-built-on"),
    field("licence", TEXT, "key-dir-licence"),
    field("count", COUNT, "api-key-count"),
    field("groups", Form::List(&Form::Row(GROUP)), "api-key-groups"),
];

/// A group of `groups.json`
pub const GROUP: &[Field] = &[
    field("slug", Form::Text, "api-key-slug"),
    field("name", Form::Text, "api-key-name"),
    field("summary", Form::Text, "api-key-summary"),
    field("type", Form::Word(Kind::WORDS), "key-type"),
    field("description", TEXT, "key-description"),
    field("language", Form::Text, "api-key-language"),
    field("url", URL, "api-key-url"),
    field("tags", TEXTS, "api-key-tags"),
    field("ecosystems", TEXTS, "api-key-ecosystems"),
    field("activity", Form::Word(Activity::WORDS), "api-key-activity"),
    field("members", Form::Maybe(&COUNT), "key-members"),
    field("members_on", DAY, "api-key-members-on"),
    field("verified", DAY, "api-key-verified"),
    field("founded", TEXT, "api-key-founded"),
    field("licence", TEXT, "key-licence"),
    field("banner", URL, "api-key-banner"),
    field("logo", URL, "api-key-logo"),
    field("parent", TEXT, "key-parent"),
    field("children", TEXTS, "api-key-children"),
    field("related", TEXTS, "key-related"),
    field("aliases", TEXTS, "key-aliases"),
    field("seeks", TEXTS, "key-seeks"),
    field("offers", TEXTS, "key-offers"),
    field("place", Form::Row(PLACE), "api-key-place"),
    field("links", Form::Map(&Form::Url), "api-key-links"),
    field("other_links", Form::List(&Form::Row(LINK)), "api-key-other-links"),
    field("charter", Form::Map(&Form::Boolean), "key-charter"),
    field("partners", Form::List(&Form::Row(PARTNER)), "api-key-partners"),
    field("projects", Form::List(&Form::Row(PROJECT)), "api-key-projects"),
    field("meetings", Form::List(&Form::Row(MEETING)), "api-key-meetings"),
    field("translations", Form::Map(&Form::Row(TRANSLATION)), "api-key-translations"),
    field("fields", Form::Map(&Form::Any), "api-key-fields"),
];

const PLACE: &[Field] = &[
    field("country", TEXT, "key-country"),
    field("region", TEXT, "key-region"),
    field("city", TEXT, "key-city"),
    field("latitude", Form::Maybe(&Form::Number), "key-latitude"),
    field("longitude", Form::Maybe(&Form::Number), "key-longitude"),
];

const LINK: &[Field] =
    &[field("label", Form::Text, "api-key-link-label"), field("url", Form::Url, "api-key-link-url")];

const PARTNER: &[Field] = &[
    field("name", Form::Text, "key-partner-name"),
    field("url", URL, "key-partner-url"),
    field("logo", URL, "api-key-logo"),
];

const PROJECT: &[Field] = &[
    field("name", Form::Text, "key-project-name"),
    field("summary", TEXT, "key-project-summary"),
    field("url", URL, "key-project-url"),
    field("status", Form::Maybe(&Form::Word(ProjectStatus::WORDS)), "key-project-status"),
];

const MEETING: &[Field] = &[
    field("title", Form::Text, "key-meeting-title"),
    field("start", Form::Text, "api-key-meeting-start"),
    field("end", TEXT, "api-key-meeting-end"),
    field("repeat", TEXT, "key-meeting-repeat"),
    field("where", TEXT, "key-meeting-where"),
    field("url", URL, "key-meeting-url"),
];

const TRANSLATION: &[Field] = &[
    field("name", TEXT, "key-translation-name"),
    field("summary", TEXT, "key-translation-summary"),
    field("description", TEXT, "key-translation-description"),
];

/// `directory.json`
pub const DIRECTORY: &[Field] = &[
    field("schema", Form::Integer, "api-key-schema"),
    field("built_on", Form::Day, "api-key-built-on"),
    field("title", Form::Text, "key-dir-title"),
    field("summary", TEXT, "key-dir-summary"),
    field("translations", Form::Map(&Form::Row(TITLED)), "api-key-dir-translations"),
    field("url", URL, "key-dir-base-url"),
    field("languages", TEXTS, "key-dir-languages"),
    field("time_zone", TEXT, "key-dir-time-zone"),
    field("contact", URL, "api-key-contact"),
    field("repository", URL, "key-dir-repository-url"),
    field("licence", TEXT, "key-dir-licence"),
    field("counts", Form::Row(COUNTS), "api-key-counts"),
    field("charter", Form::List(&Form::Row(CONDITION)), "key-dir-charter"),
    field("tags", Form::List(&Form::Row(TAG)), "api-key-dir-tags"),
    field("fields", Form::List(&Form::Row(DECLARED)), "api-key-dir-fields"),
    field("files", Form::List(&Form::Row(FILE)), "api-key-files"),
];

const TITLED: &[Field] = &[
    field("title", TEXT, "key-dir-translation-title"),
    field("summary", TEXT, "key-dir-translation-summary"),
];

const COUNTS: &[Field] = &[
    field("groups", COUNT, "api-key-counts-groups"),
    field("preparing", COUNT, "api-key-counts-preparing"),
    field("active", COUNT, "api-key-counts-active"),
    field("archived", COUNT, "api-key-counts-archived"),
    field("countries", COUNT, "api-key-counts-countries"),
    field("ecosystems", COUNT, "api-key-counts-ecosystems"),
];

const CONDITION: &[Field] = &[
    field("key", Form::Text, "api-key-condition-key"),
    field("label", LABEL, "api-key-label"),
    field("required", Form::Boolean, "key-dir-condition-required"),
];

const TAG: &[Field] = &[
    field("tag", Form::Text, "api-key-tag"),
    field("label", LABEL, "api-key-label"),
    field("aliases", TEXTS, "key-dir-tag-aliases"),
    field("broader", TEXT, "key-dir-tag-broader"),
    field("deprecated", Form::Boolean, "key-dir-tag-deprecated"),
    field("groups", COUNT, "api-key-tag-groups"),
    field("url", URL, "api-key-tag-url"),
];

const DECLARED: &[Field] = &[
    field("key", Form::Text, "api-key-field-key"),
    field("label", LABEL, "api-key-label"),
    field("kind", Form::Word(FieldType::WORDS), "key-dir-field-kind"),
    field("options", Form::List(&Form::Row(OPTION)), "api-key-field-options"),
    field("required", Form::Boolean, "key-dir-field-required"),
];

const OPTION: &[Field] =
    &[field("key", Form::Text, "api-key-option-key"), field("label", Form::Text, "api-key-option-label")];

const FILE: &[Field] = &[
    field("name", Form::Text, "api-key-file-name"),
    field("type", Form::Text, "api-key-file-type"),
    field("url", URL, "api-key-file-url"),
    field("json_schema", URL, "api-key-file-schema"),
];

/// `ecosystems.json`
pub const ECOSYSTEMS: &[Field] = &[
    field("schema", Form::Integer, "api-key-schema"),
    field("built_on", Form::Day, "api-key-built-on"),
    field("licence", TEXT, "key-dir-licence"),
    field("count", COUNT, "api-key-ecosystems-count"),
    field("ecosystems", Form::List(&Form::Row(ECOSYSTEM)), "api-key-ecosystems-list"),
];

const ECOSYSTEM: &[Field] = &[
    field("slug", Form::Text, "key-dir-ecosystem-slug"),
    field("title", Form::Text, "key-dir-ecosystem-title"),
    field("summary", TEXT, "key-dir-ecosystem-summary"),
    field("translations", Form::Map(&Form::Row(TITLED)), "api-key-dir-translations"),
    field("url", URL, "api-key-url"),
    field("tag", Form::Text, "key-dir-ecosystem-tag"),
    field("core", TEXT, "key-dir-ecosystem-core"),
    field("helpers", TEXT, "key-dir-ecosystem-helpers"),
    field("charter", TEXTS, "key-dir-ecosystem-charter"),
    field("groups", TEXTS, "api-key-ecosystem-groups"),
];

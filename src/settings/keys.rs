//! The keys of `coopdir.toml`, in their canonical order.

use super::{FieldType, Forge};
use crate::finding::Level;
use crate::shape::{Key, Shape};

const NAME: Shape = Shape::Text { max: 120, lines: false };
const SUMMARY: Shape = Shape::Text { max: 300, lines: false };
const TAG: Shape = Shape::Text { max: 60, lines: false };
const LABEL: Shape = Shape::Map(&Shape::LINE);

/// `coopdir.toml`
pub const SETTINGS: &[Key] = &[
    Key::new("title", NAME, "key-dir-title"),
    Key::new("summary", SUMMARY, "key-dir-summary"),
    Key::new("base_url", Shape::Address { mail: false }, "key-dir-base-url"),
    Key::new("languages", Shape::List { of: &Shape::Language, max: 20 }, "key-dir-languages"),
    Key::new("time_zone", Shape::LINE, "key-dir-time-zone"),
    Key::new("contact", Shape::Address { mail: true }, "key-dir-contact"),
    Key::new("licence", Shape::Licence, "key-dir-licence"),
    Key::new("vocabulary", Shape::Choice(&["open", "closed"]), "key-dir-vocabulary"),
    Key::new("translations", Shape::Map(&Shape::Table(TRANSLATION)), "key-dir-translations"),
    Key::new("repository", Shape::Table(REPOSITORY), "key-dir-repository"),
    Key::new("addresses", Shape::Table(ADDRESSES), "key-dir-addresses"),
    Key::new("charter", Shape::Map(&Shape::Table(CONDITION)), "key-dir-charter"),
    Key::new("health", Shape::Table(HEALTH), "key-dir-health"),
    Key::new("ecosystems", Shape::Tables(ECOSYSTEM), "key-dir-ecosystems"),
    Key::new("tags", Shape::Map(&Shape::Table(TAG_KEYS)), "key-dir-tags"),
    Key::new("fields", Shape::Map(&Shape::Table(FIELD)), "key-dir-fields"),
    Key::new("map", Shape::Table(MAP), "key-dir-map"),
    Key::new("theme", Shape::Table(THEME), "key-dir-theme"),
    Key::new("review", Shape::Table(REVIEW), "key-dir-review"),
    Key::new("check", Shape::Map(&Shape::Choice(&Level::NAMES)), "key-dir-check"),
    Key::new("allow", Shape::Tables(EXCEPTION), "key-dir-allow"),
];

const TRANSLATION: &[Key] = &[
    Key::new("title", NAME, "key-dir-translation-title"),
    Key::new("summary", SUMMARY, "key-dir-translation-summary"),
];

const REPOSITORY: &[Key] = &[
    Key::new("url", Shape::Address { mail: false }, "key-dir-repository-url").required(),
    Key::new("branch", Shape::LINE, "key-dir-repository-branch"),
    Key::new("forge", Shape::Choice(Forge::WORDS), "key-dir-repository-forge"),
];

const ADDRESSES: &[Key] = &[
    Key::new("web", Shape::LINE, "key-dir-addresses-web"),
    Key::new("mail", Shape::LINE, "key-dir-addresses-mail"),
];

const CONDITION: &[Key] = &[
    Key::new("label", LABEL, "key-dir-condition-label"),
    Key::new("required", Shape::Boolean, "key-dir-condition-required"),
];

const HEALTH: &[Key] = &[
    Key::new("follow_up", Shape::Integer, "key-dir-health-follow-up"),
    Key::new("meetings", Shape::Integer, "key-dir-health-meetings"),
    Key::new("news", Shape::Integer, "key-dir-health-news"),
    Key::new("discussions", Shape::Integer, "key-dir-health-discussions"),
    Key::new("resources", Shape::Integer, "key-dir-health-resources"),
    Key::new("verified", Shape::Integer, "key-dir-health-verified"),
];

const ECOSYSTEM_TRANSLATIONS: Shape = Shape::Map(&Shape::Table(ECOSYSTEM_TRANSLATION));
const ECOSYSTEM: &[Key] = &[
    Key::new("slug", Shape::Slug, "key-dir-ecosystem-slug").required(),
    Key::new("title", NAME, "key-dir-ecosystem-title").required(),
    Key::new("summary", SUMMARY, "key-dir-ecosystem-summary"),
    Key::new("tag", TAG, "key-dir-ecosystem-tag").required(),
    Key::new("core", Shape::Slug, "key-dir-ecosystem-core"),
    Key::new("helpers", Shape::Slug, "key-dir-ecosystem-helpers"),
    Key::new("charter", Shape::List { of: &TAG, max: 50 }, "key-dir-ecosystem-charter"),
    Key::new("translations", ECOSYSTEM_TRANSLATIONS, "key-dir-ecosystem-translations"),
];

const ECOSYSTEM_TRANSLATION: &[Key] = &[
    Key::new("title", NAME, "key-dir-ecosystem-translation-title"),
    Key::new("summary", SUMMARY, "key-dir-ecosystem-translation-summary"),
];

const TAG_KEYS: &[Key] = &[
    Key::new("label", LABEL, "key-dir-tag-label"),
    Key::new("aliases", Shape::List { of: &TAG, max: 50 }, "key-dir-tag-aliases"),
    Key::new("broader", TAG, "key-dir-tag-broader"),
    Key::new("deprecated", Shape::Boolean, "key-dir-tag-deprecated"),
];

const FIELD: &[Key] = &[
    Key::new("label", LABEL, "key-dir-field-label"),
    Key::new("kind", Shape::Choice(FieldType::WORDS), "key-dir-field-kind").required(),
    Key::new("options", Shape::Map(&Shape::LINE), "key-dir-field-options"),
    Key::new("facet", Shape::Boolean, "key-dir-field-facet"),
    Key::new("required", Shape::Boolean, "key-dir-field-required"),
];

const MAP: &[Key] = &[
    Key::new("tiles", Shape::LINE, "key-dir-map-tiles"),
    Key::new("attribution", Shape::LINE, "key-dir-map-attribution"),
];

const THEME: &[Key] = &[
    Key::new("accent", Shape::LINE, "key-dir-theme-accent"),
    Key::new("thematic", Shape::LINE, "key-dir-theme-thematic"),
    Key::new("territorial", Shape::LINE, "key-dir-theme-territorial"),
    Key::new("support", Shape::LINE, "key-dir-theme-support"),
    Key::new("core", Shape::LINE, "key-dir-theme-core"),
];

const REVIEW: &[Key] = &[Key::new("rules", Shape::List { of: &SUMMARY, max: 20 }, "key-dir-review-rules")];

const EXCEPTION: &[Key] = &[
    Key::new("rule", Shape::LINE, "key-dir-allow-rule").required(),
    Key::new("path", Shape::LINE, "key-dir-allow-path").required(),
    Key::new("reason", Shape::LINE, "key-dir-allow-reason").required(),
    Key::new("until", Shape::Date, "key-dir-allow-until"),
];

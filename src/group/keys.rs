//! The keys of a group file, in their canonical order.

use super::closed::{Activity, Kind, ProjectStatus, Role};
use crate::shape::{Key, Shape};

const NAME: Shape = Shape::Text { max: 120, lines: false };
const SUMMARY: Shape = Shape::Text { max: 300, lines: false };
const DESCRIPTION: Shape = Shape::Text { max: 20_000, lines: true };
const TAGS: Shape = Shape::List { of: &Shape::Text { max: 60, lines: false }, max: 50 };
const SLUGS: Shape = Shape::List { of: &Shape::Slug, max: 100 };
const PHRASES: Shape = Shape::List { of: &Shape::LINE, max: 50 };
const WEB: Shape = Shape::Address { mail: false };
const WEB_OR_MAIL: Shape = Shape::Address { mail: true };

/// A group file.
pub const GROUP: &[Key] = &[
    Key::new("name", NAME, "key-name").required(),
    Key::new("slug", Shape::Slug, "key-slug").required(),
    Key::new("summary", SUMMARY, "key-summary").required(),
    Key::new("type", Shape::Choice(Kind::WORDS), "key-type").required(),
    Key::new("description", DESCRIPTION, "key-description"),
    Key::new("language", Shape::Language, "key-language"),
    Key::new("tags", TAGS, "key-tags"),
    Key::new("activity", Shape::Choice(Activity::WORDS), "key-activity"),
    Key::new("members", Shape::Integer, "key-members"),
    Key::new("members_on", Shape::Date, "key-members-on"),
    Key::new("verified", Shape::Date, "key-verified"),
    Key::new("founded", Shape::DateOrYear, "key-founded"),
    Key::new("licence", Shape::Licence, "key-licence"),
    Key::new("banner", Shape::MediaFile, "key-banner"),
    Key::new("logo", Shape::MediaFile, "key-logo"),
    Key::new("parent", Shape::Slug, "key-parent"),
    Key::new("related", SLUGS, "key-related"),
    Key::new("aliases", SLUGS, "key-aliases"),
    Key::new("seeks", PHRASES, "key-seeks"),
    Key::new("offers", PHRASES, "key-offers"),
    Key::new("place", Shape::Table(PLACE), "key-place"),
    Key::new("links", Shape::Table(LINKS), "key-links"),
    Key::new("charter", Shape::Map(&Shape::Boolean), "key-charter"),
    Key::new("health", Shape::Table(HEALTH), "key-health"),
    Key::new("partners", Shape::Tables(PARTNER), "key-partners"),
    Key::new("projects", Shape::Tables(PROJECT), "key-projects"),
    Key::new("meetings", Shape::Tables(MEETING), "key-meetings"),
    Key::new("people", Shape::Tables(PERSON), "key-people"),
    Key::new("translations", Shape::Map(&Shape::Table(TRANSLATION)), "key-translations"),
    Key::new("fields", Shape::Map(&Shape::Any), "key-fields"),
];

const PLACE: &[Key] = &[
    Key::new("country", Shape::Country, "key-country"),
    Key::new("region", NAME, "key-region"),
    Key::new("city", NAME, "key-city"),
    Key::new("latitude", Shape::Number, "key-latitude"),
    Key::new("longitude", Shape::Number, "key-longitude"),
];

const LINKS: &[Key] = &[
    Key::new("home", WEB, "key-link-home"),
    Key::new("news", WEB, "key-link-news"),
    Key::new("meetings", WEB, "key-link-meetings"),
    Key::new("discussions", WEB_OR_MAIL, "key-link-discussions"),
    Key::new("projects", WEB, "key-link-projects"),
    Key::new("resources", WEB, "key-link-resources"),
    Key::new("inspirations", WEB, "key-link-inspirations"),
    Key::new("join", WEB_OR_MAIL, "key-link-join"),
    Key::new("leave", WEB_OR_MAIL, "key-link-leave"),
    Key::new("members", WEB_OR_MAIL, "key-link-members"),
    Key::new("admin", WEB_OR_MAIL, "key-link-admin"),
    Key::new("follow_up", WEB, "key-link-follow-up"),
    Key::new("feed", WEB, "key-link-feed"),
    Key::new("calendar", WEB, "key-link-calendar"),
    Key::new("other", Shape::Map(&WEB_OR_MAIL), "key-link-other"),
];

const HEALTH: &[Key] = &[
    Key::new("follow_up", Shape::DateOr(PULSE), "key-health-follow-up"),
    Key::new("meetings", Shape::DateOr(PULSE), "key-health-meetings"),
    Key::new("news", Shape::DateOr(PULSE), "key-health-news"),
    Key::new("discussions", Shape::DateOr(PULSE), "key-health-discussions"),
    Key::new("resources", Shape::DateOr(PULSE), "key-health-resources"),
];

const PULSE: &[Key] = &[
    Key::new("last", Shape::Date, "key-pulse-last"),
    Key::new("per_month", Shape::Integer, "key-pulse-per-month"),
    Key::new("expected", Shape::Pair, "key-pulse-expected"),
    Key::new("every", Shape::Integer, "key-pulse-every"),
];

const PARTNER: &[Key] = &[
    Key::new("name", NAME, "key-partner-name").required(),
    Key::new("url", WEB, "key-partner-url"),
    Key::new("logo", Shape::MediaFile, "key-partner-logo"),
];

const PROJECT: &[Key] = &[
    Key::new("name", NAME, "key-project-name").required(),
    Key::new("summary", SUMMARY, "key-project-summary"),
    Key::new("url", WEB, "key-project-url"),
    Key::new("status", Shape::Choice(ProjectStatus::WORDS), "key-project-status"),
];

const MEETING: &[Key] = &[
    Key::new("title", NAME, "key-meeting-title").required(),
    Key::new("start", Shape::Moment, "key-meeting-start").required(),
    Key::new("end", Shape::Moment, "key-meeting-end"),
    Key::new("repeat", Shape::LINE, "key-meeting-repeat"),
    Key::new("where", Shape::LINE, "key-meeting-where"),
    Key::new("url", WEB, "key-meeting-url"),
];

const PERSON: &[Key] = &[
    Key::new("name", NAME, "key-person-name").required(),
    Key::new("role", Shape::Choice(Role::WORDS), "key-person-role").required(),
    Key::new("url", WEB_OR_MAIL, "key-person-url"),
];

const TRANSLATION: &[Key] = &[
    Key::new("name", NAME, "key-translation-name"),
    Key::new("summary", SUMMARY, "key-translation-summary"),
    Key::new("description", DESCRIPTION, "key-translation-description"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::group::{LinkKind, Sign};

    #[test]
    fn the_tables_and_the_closed_lists_agree() {
        let named: Vec<_> = LINKS.iter().map(|k| k.name).filter(|n| *n != "other").collect();
        let kinds: Vec<_> = LinkKind::ALL.iter().map(|k| k.key()).collect();
        assert_eq!(named, kinds);
        for kind in LinkKind::ALL {
            let key = LINKS.iter().find(|k| k.name == kind.key()).map(|k| k.shape);
            assert!(matches!(key, Some(Shape::Address { mail }) if mail == kind.takes_mail()));
        }
        let signs: Vec<_> = HEALTH.iter().map(|k| k.name).collect();
        assert_eq!(signs, Sign::WORDS);
    }
}

//! Whole files read: every key of the model, with its place.

use chrono::NaiveDate;

use super::{read, read_beside};
use crate::directory::Draft;
use crate::finding::Finding;
use crate::group::{Activity, FieldValue, Founded, Kind, LinkKind, Moment, ProjectStatus, Sign};
use crate::settings::FieldType;
use crate::source::{FileId, Role, Source, Sources, Spanned};

const GROUP: &str = include_str!("fixtures/group.toml");
const SETTINGS: &str = include_str!("fixtures/coopdir.toml");

fn read_one(path: &str, role: Role, text: &str) -> (Draft, Vec<Finding>) {
    read(Sources::new(vec![Source::text(path, role, text)]))
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

#[test]
fn every_key_of_a_group_is_read() {
    let (draft, found) = read_one("groups/cyou1.toml", Role::Group, GROUP);
    assert_eq!(found, []);
    let source = draft.sources.get(FileId(0));
    let group = &draft.groups[0];
    let written = |value: &Spanned<String>| source.slice(value.span).to_owned();
    assert_eq!((group.name.as_str(), written(&group.name).as_str()), ("Cyou1", "\"Cyou1\""));
    assert_eq!((group.kind.value, group.activity.value), (Kind::Thematic, Activity::Active));
    assert_eq!(group.description.as_ref().unwrap().value, "Un paragraphe.\n\nUn autre.");
    assert_eq!(group.tags.iter().map(|t| t.as_str()).collect::<Vec<_>>(), ["sciences", "cyou"]);
    assert_eq!(written(&group.tags[1]), "\"cyou\"");
    assert_eq!(group.members.as_ref().unwrap().value, 400);
    assert_eq!(group.verified.as_ref().unwrap().value, day(2026, 10, 4));
    assert_eq!(group.founded.as_ref().unwrap().value, Founded::Day(day(2014, 1, 15)));
    assert_eq!(group.seeks.len(), 2);
    let place = group.place.as_ref().unwrap();
    assert_eq!((place.point(), source.slice(place.span)), (Some((44.84, -0.57)), "[place]"));
    assert_eq!(group.links.known.len(), LinkKind::ALL.len());
    assert_eq!(group.links.get(LinkKind::Discussions).unwrap().as_str(), "mailto:…");
    assert_eq!(group.links.other[0].0.as_str(), "Podcast");
    assert_eq!(group.charter.len(), 3);
    let talk = &group.health[&Sign::Discussions];
    assert_eq!(
        (talk.last, talk.per_month, talk.expected),
        (Some(day(2026, 10, 28)), Some(14), Some((4, 60)))
    );
    assert_eq!(group.health[&Sign::Resources].every, Some(180));
    assert_eq!(group.health[&Sign::News].last, Some(day(2026, 10, 20)));
    assert_eq!(group.partners[0].logo.as_ref().unwrap().as_str(), "cap-sciences.svg");
    assert_eq!(group.projects[0].status.as_ref().unwrap().value, ProjectStatus::Active);
    let start = day(2026, 12, 3).and_hms_opt(18, 30, 0).unwrap();
    assert_eq!(group.meetings[0].start.value, Moment::Local(start));
    assert_eq!(group.meetings[0].place.as_ref().unwrap().as_str(), "127°, Bordeaux");
    assert_eq!(group.people[0].role.word(), "facilitator");
    assert_eq!(source.slice(group.translations["en"].span), "[translations.en]");
    assert_eq!(group.fields["challenge"].value.value, FieldValue::Text("knowledge".to_owned()));
}

#[test]
fn every_key_of_the_directory_file_is_read() {
    let (draft, found) = read_one("coopdir.toml", Role::Settings, SETTINGS);
    assert_eq!(found, []);
    let settings = &draft.settings;
    assert_eq!((settings.file, settings.title.as_str()), (Some(FileId(0)), "Coop-group"));
    assert_eq!(settings.repository.as_ref().unwrap().branch, "main");
    assert_eq!(settings.addresses.mail.as_ref().unwrap().as_str(), "{slug}@listes.example.org");
    assert_eq!(settings.charter.len(), 1, "what is listed, not the default");
    assert_eq!((settings.rhythms[&Sign::FollowUp], settings.fresh_for), (60, 365));
    assert_eq!(settings.ecosystems[0].charter.len(), 2);
    assert_eq!(settings.tag_name("sante", "fr"), "Santé");
    assert_eq!(settings.tags["sante"].aliases.len(), 2);
    let field = &settings.fields[0];
    assert_eq!((field.kind.value, field.facet, field.options.len()), (FieldType::Choice, true, 2));
    assert_eq!(settings.tiles, None, "an empty text is the default");
    assert_eq!(settings.theme["accent"].as_str(), "#0b6e4f");
    assert_eq!(settings.levels[0].0.as_str(), "near-duplicate-tag");
}

#[test]
fn a_byte_order_mark_and_carriage_returns_are_accepted() {
    let text = format!("\u{feff}{}", GROUP.replace('\n', "\r\n"));
    let (draft, found) = read_one("groups/cyou1.toml", Role::Group, &text);
    assert_eq!(found, []);
    assert_eq!(draft.sources.get(FileId(0)).slice(draft.groups[0].name.span), "\"Cyou1\"");
}

#[test]
fn what_was_read_already_is_what_reading_would_give() {
    let group = |slug: &str, more: &str| {
        let text =
            format!("name = \"{slug}\"\nslug = \"{slug}\"\nsummary = \"x\"\ntype = \"support\"\n{more}");
        Source::text(format!("groups/{slug}.toml"), Role::Group, text)
    };
    let shared = || vec![group("b", "membres = 1\n"), group("c", ""), group("d", "tags = [\"a\", \"a\"\n")];
    let settings = Source::text("coopdir.toml", Role::Settings, "title = \"T\"\nx = 1\n");
    let (known, found) = read(Sources::new([shared(), vec![group("e", "")]].concat()));
    let other = || Sources::new([shared(), vec![group("a", "= 3\n"), settings.clone()]].concat());
    let (whole, beside) = (read(other()), read_beside(other(), &known, &found));
    assert!(!whole.1.is_empty());
    assert_eq!(format!("{:?}", whole.0.groups), format!("{:?}", beside.0.groups));
    assert_eq!(format!("{:?}", whole.1), format!("{:?}", beside.1));
    assert_eq!(beside.0.settings.title.value, "T");
}

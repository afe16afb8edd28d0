//! Every key has its words; patterns agree with the reader.

use std::collections::BTreeSet;

use super::*;
use crate::group::slug;
use crate::shape::Shape;

/// The names of the messages of a table's keys, and of the tables in it.
fn docs(keys: &[Key], found: &mut BTreeSet<&'static str>) {
    for key in keys {
        found.insert(key.doc);
        inside(&key.shape, found);
    }
}

fn inside(shape: &Shape, found: &mut BTreeSet<&'static str>) {
    match shape {
        Shape::Table(keys) | Shape::Tables(keys) | Shape::DateOr(keys) => docs(keys, found),
        Shape::Map(of) | Shape::List { of, .. } => inside(of, found),
        _ => {}
    }
}

fn all_docs() -> BTreeSet<&'static str> {
    let mut found = BTreeSet::new();
    docs(GROUP, &mut found);
    docs(SETTINGS, &mut found);
    found
}

#[test]
fn every_key_has_its_words_and_no_words_are_left_over() {
    for (language, text) in crate::words::LOCALES {
        let words = text.lines().filter(|line| line.starts_with("key-"));
        let named: BTreeSet<_> = words.filter_map(|line| line.split(' ').next()).collect();
        assert_eq!(named, all_docs(), "{language}");
    }
}

#[test]
fn no_two_keys_of_one_name_share_words_by_mistake() {
    fn names(keys: &[Key], seen: &mut Vec<(&'static str, &'static str)>) {
        for key in keys {
            seen.push((key.doc, key.name));
            match key.shape {
                // Not `DateOr`: one table for five signs.
                Shape::Table(keys) | Shape::Tables(keys) | Shape::Map(&Shape::Table(keys)) => {
                    names(keys, seen);
                }
                _ => {}
            }
        }
    }
    let mut seen = Vec::new();
    names(GROUP, &mut seen);
    names(SETTINGS, &mut seen);
    let unique: BTreeSet<_> = seen.iter().map(|(doc, _)| doc).collect();
    assert_eq!(unique.len(), seen.len());
}

#[test]
fn the_pattern_of_slugs_is_the_rule() {
    let validator = jsonschema::validator_for(&json!({
        "type": "string",
        "pattern": slug::PATTERN,
        "minLength": slug::LENGTH.start(),
        "maxLength": slug::LENGTH.end(),
    }))
    .unwrap();
    let long = "a".repeat(64);
    for text in [
        "cyou1",
        "a1",
        "1a",
        "12",
        "1-2",
        "12-",
        "-a",
        "a--b",
        "a-b-c",
        "A1",
        "é1",
        "a",
        "",
        "a_b",
        "x1\n",
        "007",
        "3d-x",
        &long,
        &long[1..],
    ] {
        assert_eq!(validator.is_valid(&json!(text)), slug::check(text).is_ok(), "{text:?}");
    }
}

#[test]
fn editors_are_told_where_the_schemas_are() {
    for (name, text) in associations("schema") {
        let settings: toml::Table = text.parse().unwrap();
        assert!(!text.contains('{') || name == TOMBI, "{name}: {settings:?}");
        assert_eq!(text.matches("\"schema/group.schema.json\"").count(), 1, "{name}");
        assert_eq!(text.matches("\"schema/directory.schema.json\"").count(), 1, "{name}");
    }
}

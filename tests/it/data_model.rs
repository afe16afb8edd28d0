//! `docs/data-model.md` shows every key there is, in files that `check` finds nothing in.

use coopdir::group::GROUP;
use coopdir::settings::SETTINGS;
use coopdir::shape::{Key, Shape};
use toml::{Table, Value};

use crate::sandbox::{Sandbox, png};

const PAGE: &str = include_str!("../../docs/data-model.md");

/// The block of that name.
fn block(name: &str) -> &'static str {
    let start = format!("```toml {name}\n");
    let (_, rest) = PAGE.split_once(&start).expect("the block");
    rest.split_once("```\n").expect("its end").0
}

/// The keys that a table of the page does not show.
fn hidden(keys: &[Key], table: &Table, path: &str, found: &mut Vec<String>) {
    for key in keys {
        let path = format!("{path}{}", key.name);
        let Some(value) = table.get(key.name) else {
            found.push(path);
            continue;
        };
        let first = |value: &Value| value.as_array().and_then(|all| all.first()).cloned();
        let inner = match key.shape {
            Shape::Table(keys) => value.as_table().cloned().map(|table| (keys, table)),
            Shape::Tables(keys) => {
                first(value).and_then(|v| v.as_table().cloned()).map(|table| (keys, table))
            }
            Shape::Map(&Shape::Table(keys)) => {
                let tables = value.as_table().into_iter().flatten().filter_map(|(_, v)| v.as_table());
                // The fullest of them.
                tables.max_by_key(|table| table.len()).cloned().map(|table| (keys, table))
            }
            _ => None,
        };
        if let Some((keys, table)) = inner {
            hidden(keys, &table, &format!("{path}."), found);
        }
    }
}

#[test]
fn every_key_is_shown() {
    for (name, keys) in [("group", GROUP), ("directory", SETTINGS)] {
        let table: Table = block(name).parse().expect("TOML");
        let mut found = Vec::new();
        hidden(keys, &table, "", &mut found);
        assert_eq!(found, Vec::<String>::new(), "{name}");
    }
    let pulses = block("group");
    for key in ["last = ", "per_month = ", "expected = ", "every = "] {
        assert!(pulses.contains(key), "{key}");
    }
}

/// The files of the page: every key there is.
pub fn whole_model() -> Sandbox {
    let other = |slug: &str, more: &str| {
        format!("name = \"{slug}\"\nslug = \"{slug}\"\nsummary = \"A group\"\ntype = \"support\"\n{more}")
    };
    let anim = other("anim-fr", "[links]\nhome = \"http://anim.example.org/\"\n[charter]\nopen = true\n");
    Sandbox::new()
        .file("coopdir.toml", block("directory"))
        .file("groups/cyou1.toml", block("group"))
        .file("groups/coop-group.toml", other("coop-group", "[charter]\nopen = true\n"))
        .file("groups/anim-fr.toml", anim)
        .file("media/cyou1.png", png(1920, 160))
        .file("media/logo.png", png(200, 100))
}

#[test]
fn the_files_of_the_page_are_good() {
    let run = whole_model().run(&["check", "--ui-lang", "en"]);
    assert_eq!(run.stdout, "6 files read: nothing to report\n", "{run:?}");
}

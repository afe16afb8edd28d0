//! What people type, and what is refused.

use super::*;
use crate::source::{Role, Source, Sources};
use crate::{parse, rules};

fn directory() -> Directory {
    let settings = "languages = [\"fr\"]\n[tags.energie]\nlabel.fr = \"Énergie\"\naliases = [\"énergies\"]\n\
                    [fields.price]\nlabel.fr = \"Prix\"\nkind = \"choice\"\noptions = { free = \"Gratuit\" }\n";
    let group = "name = \"A\"\nslug = \"alpha\"\nsummary = \"x\"\ntype = \"support\"\ntags = [\"Fablabs\"]\n";
    let files = vec![
        Source::text("coopdir.toml", Role::Settings, settings),
        Source::text("groups/alpha.toml", Role::Group, group),
    ];
    let (draft, read) = parse::read(Sources::new(files));
    rules::check(draft, read, day("2026-11-24"), &[]).0
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// `key = text` as it is written in a file, or the name of the message that refuses it.
fn read(path: &str, text: &str) -> String {
    let directory = directory();
    let intake = Intake { directory: &directory, language: "fr", today: day("2026-11-24") };
    let path: Vec<&str> = path.split('.').collect();
    match intake.value(&path, text) {
        Ok(value) => value.to_string(),
        Err(failure) => format!("! {}", failure.message.id),
    }
}

#[test]
fn people_write_as_they_speak() {
    for (path, text, expected) in [
        ("name", "  Été  ", "\"Été\""),
        ("type", "Thématique", "\"thematic\""),
        ("activity", "en préparation", "\"preparing\""),
        ("tags", "ENERGIES, fablabs, Neuf, neuf ", "[\"energie\", \"Fablabs\", \"Neuf\", \"neuf\"]"),
        ("place.country", "togo", "\"TG\""),
        ("place.latitude", "48,39", "48.39"),
        ("members", "≈ 1 480", "1480"),
        ("verified", "Aujourd’hui", "2026-11-24"),
        ("founded", "2019", "2019"),
        ("founded", "2019-03-01", "2019-03-01"),
        ("language", "français", "\"fr\""),
        ("links.home", "coop.example/a", "\"https://coop.example/a\""),
        ("links.join", "a@b.example", "\"mailto:a@b.example\""),
        ("links.other.Wiki", "https://w.example", "\"https://w.example\""),
        ("related", "alpha, beta", "[\"alpha\", \"beta\"]"),
        ("charter.open", "oui", "true"),
        ("fields.price", "gratuit", "\"free\""),
        ("translations.en.name", "A", "\"A\""),
    ] {
        assert_eq!(read(path, text), expected, "{path} = {text}");
    }
}

#[test]
fn what_cannot_be_is_refused() {
    for (path, text, expected) in [
        ("nom", "x", "! intake-no-key"),
        ("place", "x", "! intake-table"),
        ("people", "x", "! intake-table"),
        ("type", "club", "! ask-no-type"),
        ("place.country", "Atlantis", "! ask-no-country"),
        ("members", "beaucoup", "! intake-integer"),
        ("members", "1.5", "! intake-integer"),
        ("verified", "hier", "! intake-date"),
        ("links.home", "a@b.example", "! intake-address"),
        ("links.home", "javascript:alert(1)", "! intake-address"),
        ("parent", "Alpha Bêta", "! intake-slug"),
        ("charter.open", "peut-être", "! intake-boolean"),
        ("fields.price", "cher", "! intake-no-option"),
        ("fields.prix", "x", "! intake-no-field"),
        ("language", "klingon?", "! ask-no-language"),
    ] {
        assert_eq!(read(path, text), expected, "{path} = {text}");
    }
}

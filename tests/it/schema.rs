//! `coopdir schema`: the files it writes, and what they accept and refuse.

use jsonschema::Validator;
use serde_json::{Map, Value};

use crate::sandbox::{Run, Sandbox};

const SETTINGS: &str = r#"
title = "D"
languages = ["fr", "en"]
vocabulary = "VOCABULARY"

[charter.open]
label.en = "Open to everyone"

[[ecosystems]]
slug = "cyou"
title = "Cyou"
tag = "cyou"
core = "a1"

[tags.sante]
label.fr = "Santé"

[tags.old]
deprecated = true

[fields.challenge]
label.fr = "Défi"
kind = "choice"
options = { knowledge = "Connaissances" }
required = true

[fields.sites]
kind = "choices"
options = { north = "N", south = "S" }

[fields.since]
kind = "date"

[fields.budget]
kind = "number"

[fields.site]
kind = "url"
"#;

/// Every key of a group file, as the model writes them.
const WHOLE: &str = r#"
name = "Cyou1"
slug = "cyou1"
summary = "Le premier groupe"
type = "thematic"
description = """
Un groupe.

Et un autre paragraphe.
"""
language = "fr"
tags = ["sciences", "cyou"]
activity = "active"
members = 400
members_on = 2026-03-01
verified = 2026-10-04
founded = 2014
licence = "CC-BY-SA-4.0"
banner = "a.png"
logo = "a.png"
parent = "a1"
related = ["a1"]
aliases = ["cyou"]
seeks = ["funding"]
offers = ["meeting room"]

[place]
country = "FR"
region = "Nouvelle-Aquitaine"
city = "Bordeaux"
latitude = 44.84
longitude = -0.57

[links]
home = "https://example.org/"
discussions = "mailto:a@example.org"
calendar = "https://example.org/a.ics"

[links.other]
"Podcast à écouter" = "https://example.org/é"

[charter]
open = true

[health]
follow_up = 2026-10-02
discussions = { last = 2026-10-28, per_month = 14, expected = [4, 60] }
resources = { last = 2026-06-01, every = 180 }

[[partners]]
name = "Cap Sciences"
url = "https://example.org/"
logo = "a.png"

[[projects]]
name = "Exolife"
status = "active"

[[meetings]]
title = "Rencontre"
start = 2026-12-03T18:30:00
end = 2026-12-03T20:30:00+01:00
repeat = "FREQ=MONTHLY;INTERVAL=2"

[[meetings]]
title = "Journée"
start = 2026-12-05

[[people]]
name = "P"
role = "facilitator"
url = "mailto:p@example.org"

[translations.en]
summary = "The first group"

[fields]
challenge = "knowledge"
sites = ["north", "south"]
since = 2026-01-01
budget = 12.5
site = "https://example.org/"
"#;

fn folder(vocabulary: &str) -> Sandbox {
    Sandbox::new()
        .file("coopdir.toml", SETTINGS.replace("VOCABULARY", vocabulary))
        .file("media/a.png", b"\x89PNG\r\n\x1a\n")
        .group("a1", "[fields]\nchallenge = \"knowledge\"\n")
}

/// The schema as a validator, after the draft's own schema has judged it.
fn validator(folder: &Sandbox, kind: &str) -> Validator {
    let run = folder.run(&["schema", kind]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let schema: Value = serde_json::from_str(&run.stdout).unwrap();
    jsonschema::draft7::meta::validate(&schema).unwrap_or_else(|error| panic!("{error}"));
    jsonschema::draft7::options().should_validate_formats(true).build(&schema).unwrap()
}

/// A TOML text as JSON, as editors turn it: dates are texts.
fn json(text: &str) -> Value {
    fn convert(value: toml::Value) -> Value {
        match value {
            toml::Value::String(text) => Value::String(text),
            toml::Value::Integer(number) => number.into(),
            toml::Value::Float(number) => number.into(),
            toml::Value::Boolean(yes) => yes.into(),
            toml::Value::Datetime(at) => at.to_string().into(),
            toml::Value::Array(items) => items.into_iter().map(convert).collect(),
            toml::Value::Table(table) => Value::Object(pairs(table)),
        }
    }
    fn pairs(table: toml::Table) -> Map<String, Value> {
        table.into_iter().map(|(key, value)| (key, convert(value))).collect()
    }
    Value::Object(pairs(text.parse().unwrap_or_else(|error| panic!("{error}\n{text}"))))
}

/// The places at which a text fails.
fn faults(validator: &Validator, text: &str) -> Vec<String> {
    let instance = json(text);
    let mut places: Vec<_> =
        validator.iter_errors(&instance).map(|e| e.instance_path().to_string()).collect();
    places.dedup();
    places
}

#[test]
fn a_whole_group_passes() {
    for vocabulary in ["open", "closed"] {
        let folder = folder(vocabulary);
        let text = if vocabulary == "open" { WHOLE.to_owned() } else { WHOLE.replace("sciences", "sante") };
        assert_eq!(faults(&validator(&folder, "group"), &text), [""; 0], "{vocabulary}");
    }
}

#[test]
fn mistakes_fail_where_they_are() {
    let open = validator(&folder("open"), "group");
    let mistakes = [
        ("name = \"Cyou1\"", "nom = \"Cyou1\"", vec![""]),
        ("name = \"Cyou1\"", "name = \"\"", vec!["/name"]),
        ("name = \"Cyou1\"", "name = \"a\\nb\"", vec!["/name"]),
        ("name = \"Cyou1\"", "name = 1", vec!["/name"]),
        ("slug = \"cyou1\"", "slug = \"Cyou 1\"", vec!["/slug"]),
        ("slug = \"cyou1\"", "", vec![""]),
        ("type = \"thematic\"", "type = \"thématique\"", vec!["/type"]),
        ("activity = \"active\"", "activity = \"sleepy\"", vec!["/activity"]),
        ("tags = [\"sciences\", \"cyou\"]", "tags = \"sciences\"", vec!["/tags"]),
        ("tags = [\"sciences\", \"cyou\"]", "tags = [\"\"]", vec!["/tags/0"]),
        ("members = 400", "members = -1", vec!["/members"]),
        ("members = 400", "members = \"400\"", vec!["/members"]),
        ("verified = 2026-10-04", "verified = \"4 octobre\"", vec!["/verified"]),
        ("founded = 2014", "founded = \"2014\"", vec!["/founded"]),
        ("banner = \"a.png\"", "banner = \"b.png\"", vec!["/banner"]),
        ("parent = \"a1\"", "parent = \"nobody\"", vec!["/parent"]),
        ("related = [\"a1\"]", "related = [\"nobody\"]", vec!["/related/0"]),
        ("country = \"FR\"", "country = \"France\"", vec!["/place/country"]),
        ("latitude = 44.84", "latitude = 144.84", vec!["/place/latitude"]),
        ("latitude = 44.84", "latitude = \"44,84\"", vec!["/place/latitude"]),
        ("latitude = 44.84", "latitud = 44.84", vec!["/place"]),
        ("home = \"https://example.org/\"", "home = \"example.org\"", vec!["/links/home"]),
        ("home = \"https://example.org/\"", "home = \"mailto:a@example.org\"", vec!["/links/home"]),
        ("open = true", "open = \"oui\"", vec!["/charter/open"]),
        ("open = true", "opened = true", vec!["/charter"]),
        ("follow_up = 2026-10-02", "follow_up = true", vec!["/health/follow_up"]),
        ("expected = [4, 60]", "expected = [4]", vec!["/health/discussions"]),
        ("status = \"active\"", "status = \"started\"", vec!["/projects/0/status"]),
        ("start = 2026-12-03T18:30:00", "start = \"jeudi\"", vec!["/meetings/0/start"]),
        ("title = \"Rencontre\"", "", vec!["/meetings/0"]),
        ("role = \"facilitator\"", "role = \"boss\"", vec!["/people/0/role"]),
        ("[translations.en]", "[translations.\"English!\"]", vec!["/translations"]),
        ("challenge = \"knowledge\"", "challenge = \"other\"", vec!["/fields/challenge"]),
        ("challenge = \"knowledge\"", "", vec!["/fields"]),
        ("sites = [\"north\", \"south\"]", "sites = [\"east\"]", vec!["/fields/sites/0"]),
        ("since = 2026-01-01", "since = 2026", vec!["/fields/since"]),
        ("budget = 12.5", "budget = \"12\"", vec!["/fields/budget"]),
        ("site = \"https", "site = \"ftp", vec!["/fields/site"]),
        ("site = \"https", "sight = \"https", vec!["/fields"]),
    ];
    for (good, bad, places) in mistakes {
        assert!(WHOLE.contains(good), "{good}");
        let mut found = faults(&open, &WHOLE.replacen(good, bad, 1));
        found.sort();
        found.dedup();
        assert_eq!(found, places, "{bad}");
    }
    let closed = validator(&folder("closed"), "group");
    assert_eq!(faults(&closed, WHOLE), ["/tags/0"]);
    assert_eq!(faults(&closed, &WHOLE.replace("sciences", "old")), ["/tags/0"], "a deprecated tag");
}

#[test]
fn the_directory_file_is_held_too() {
    let folder = folder("open");
    let directory = validator(&folder, "directory");
    let good =
        SETTINGS.replace("VOCABULARY", "open") + "[check]\nslug-shape = \"warn\"\n[map]\ntiles = \"\"\n";
    assert_eq!(faults(&directory, &good), [""; 0]);
    let mistakes = [
        ("core = \"a1\"", "core = \"nobody\"", "/ecosystems/0/core"),
        ("slug-shape", "slug-form", "/check"),
        ("\"warn\"", "\"loud\"", "/check/slug-shape"),
        ("kind = \"url\"", "kind = \"link\"", "/fields/site/kind"),
        ("label.fr = \"Santé\"", "labels.fr = \"Santé\"", "/tags/sante"),
        ("languages = [\"fr\", \"en\"]", "languages = [\"français !\"]", "/languages/0"),
    ];
    for (right, wrong, place) in mistakes {
        assert!(good.contains(right), "{right}");
        assert_eq!(faults(&directory, &good.replacen(right, wrong, 1)), [place], "{wrong}");
    }
}

/// Without the names that a directory's own files bring in.
fn shape(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.remove("enum");
            map.remove("x-taplo");
            map.values_mut().for_each(shape);
        }
        Value::Array(items) => items.iter_mut().for_each(shape),
        _ => {}
    }
}

/// A new group or tag does not make the committed schemas wrong, only less complete;
/// a new key does.
#[test]
fn the_committed_schemas_have_the_shape_that_the_reader_has() {
    let sandbox = crate::readme::shipped();
    assert_eq!(sandbox.run_with(&["schema"], &[]).code, 0);
    for name in ["schema/group.schema.json", "schema/directory.schema.json"] {
        let committed = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
        let committed = std::fs::read_to_string(committed).unwrap();
        let [mut committed, mut made] =
            [committed, sandbox.read(name)].map(|text| serde_json::from_str::<Value>(&text).unwrap());
        shape(&mut committed);
        shape(&mut made);
        assert!(committed == made, "{name} is not what `coopdir schema` writes now: run it");
    }
}

#[test]
fn the_shipped_directory_passes_its_own_schemas() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = Sandbox::new();
    let here = root.to_str().expect("UTF-8");
    let run = folder.run(&["schema", "group", "-C", here]);
    let schema: Value = serde_json::from_str(&run.stdout).unwrap();
    let group = jsonschema::draft7::options().should_validate_formats(true).build(&schema).unwrap();
    let mut seen = 0;
    for entry in std::fs::read_dir(root.join("groups")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            let text = std::fs::read_to_string(&path).unwrap();
            assert_eq!(faults(&group, &text), [""; 0], "{}", path.display());
            seen += 1;
        }
    }
    assert!(seen > 0);
}

fn run_of(code: i32, stderr: &str) -> Run {
    Run { code, stdout: String::new(), stderr: stderr.to_owned() }
}

#[test]
fn files_are_written_where_they_differ() {
    let folder = folder("open").file("tombi.toml", "# mine\n");
    let stale = "warning: schema/group.schema.json is out of date: coopdir schema\n\
                 warning: schema/directory.schema.json is out of date: coopdir schema\n";
    assert_eq!(folder.run(&["schema", "--check"]), run_of(1, stale));
    let wrote = "wrote schema/group.schema.json\nwrote schema/directory.schema.json\nwrote .taplo.toml\n";
    assert_eq!(folder.run(&["schema"]), run_of(0, wrote));
    assert_eq!(folder.read("tombi.toml"), "# mine\n");
    assert_eq!(folder.run(&["schema"]), run_of(0, "the schemas are up to date\n"));
    assert_eq!(folder.run(&["schema", "--check"]), run_of(0, "the schemas are up to date\n"));
    let folder = folder.group("b2", "[fields]\nchallenge = \"knowledge\"\n");
    assert_eq!(folder.run(&["schema", "--check"]), run_of(1, stale));
    assert_eq!(folder.run(&["schema", "--out", "x/y"]).code, 0);
    assert_eq!(folder.read("x/y/group.schema.json"), folder.run(&["schema", "group"]).stdout);
}

#[test]
fn a_directory_file_that_cannot_be_read_makes_no_schema() {
    let folder = folder("open");
    folder.run(&["schema"]);
    let before = folder.read("schema/group.schema.json");
    let folder = folder.file("coopdir.toml", "title = x\n");
    let said = "error: `coopdir.toml` cannot be read, and the schemas depend on it: coopdir check\n";
    assert_eq!(folder.run(&["schema"]), run_of(2, said));
    assert_eq!(folder.read("schema/group.schema.json"), before);
}

#[test]
fn words_are_those_of_the_directory() {
    let folder = Sandbox::new().file("coopdir.toml", "languages = [\"en\"]\n").group("a1", "");
    let run = folder.run_with(&["schema", "group"], &[("COOPDIR_LANG", "fr")]);
    let schema: Value = serde_json::from_str(&run.stdout).unwrap();
    let place = &schema["properties"]["place"];
    assert_eq!(place["description"], "Where the group is; expected of a territorial group");
    let kind = &schema["properties"]["type"]["x-taplo"]["docs"]["enumValues"];
    assert_eq!(*kind, serde_json::json!(["Thematic", "Territorial", "Support"]));
    assert_eq!(schema["properties"]["parent"]["enum"], serde_json::json!(["a1"]));
}

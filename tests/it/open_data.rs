//! What the site gives to other programs, read back by readers that are not ours.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};

use crate::data_model::whole_model;
use crate::pages::{Files, extension};
use crate::sandbox::Sandbox;
use crate::site::{built, hostile, shipped};

/// Directories of every sort.
pub fn all() -> Vec<(&'static str, Files)> {
    let sandboxes = [
        ("shipped", shipped()),
        ("hostile", hostile()),
        ("one group", Sandbox::new().group("alone", "")),
        ("no group", Sandbox::new().file("coopdir.toml", "title = \"Empty\"\n")),
        ("every key", whole_model()),
    ];
    sandboxes.into_iter().map(|(name, sandbox)| (name, built(&sandbox, &[]))).collect()
}

pub fn read<'a>(files: &'a Files, path: &str) -> &'a [u8] {
    files.get(path).unwrap_or_else(|| panic!("{path} is not there"))
}

pub fn document(files: &Files, path: &str) -> Value {
    serde_json::from_slice(read(files, path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

const DOCUMENTS: [&str; 3] = ["groups.json", "directory.json", "ecosystems.json"];

/// A schema that refuses keys which it does not name, where it names some.
fn closed(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            object.values_mut().for_each(closed);
            if object.contains_key("properties") && object.get("type").is_some() {
                object.insert("additionalProperties".to_owned(), json!(false));
            }
        }
        Value::Array(list) => list.iter_mut().for_each(closed),
        _ => {}
    }
}

#[test]
fn documents_follow_their_schemas_and_say_nothing_more() {
    for (name, files) in all() {
        for path in DOCUMENTS {
            let mut schema = document(&files, &format!("api/v1/schema/{path}"));
            jsonschema::draft202012::meta::validate(&schema).unwrap_or_else(|error| panic!("{error}"));
            let data = document(&files, &format!("api/v1/{path}"));
            for strict in [false, true] {
                if strict {
                    closed(&mut schema);
                }
                let options = jsonschema::draft202012::options().should_validate_formats(true);
                let validator = options.build(&schema).expect("a valid schema");
                let faults: Vec<_> =
                    validator.iter_errors(&data).map(|e| format!("{}: {e}", e.instance_path())).collect();
                assert!(faults.is_empty(), "{name}, {path}: {faults:#?}");
            }
        }
    }
}

/// Every key of a schema with what may stand there, a line each.
fn shape(schema: &Value, path: &str, found: &mut BTreeMap<String, String>) {
    let text = |key: &str| schema.get(key).map(Value::to_string).unwrap_or_default();
    found.insert(path.to_owned(), format!("{} {} {}", text("type"), text("format"), text("enum")));
    let empty = Map::new();
    for (name, inner) in schema.get("properties").and_then(Value::as_object).unwrap_or(&empty) {
        shape(inner, &format!("{path}.{name}"), found);
    }
    if let Some(items) = schema.get("items") {
        shape(items, &format!("{path}[]"), found);
    }
    if let Some(each) = schema.get("additionalProperties").filter(|each| each.is_object()) {
        shape(each, &format!("{path}.*"), found);
    }
}

/// `tests/api-v1.txt` holds what version 1 promised. It may grow: `COOPDIR_ACCEPT=1 cargo
/// test --test it api` adds to it what is new; nothing takes a line away.
#[test]
fn the_api_only_grows() {
    let kept_at = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/api-v1.txt");
    let files = built(&Sandbox::new().group("alone", ""), &[]);
    let mut now = BTreeMap::new();
    for path in DOCUMENTS {
        shape(&document(&files, &format!("api/v1/schema/{path}")), path, &mut now);
    }
    let line = |(path, form): (&String, &String)| {
        format!("{path}: {}", form.split_whitespace().collect::<Vec<_>>().join(" "))
    };
    let now: Vec<String> = now.iter().map(line).collect();
    let kept = fs::read_to_string(&kept_at).unwrap_or_default();
    let gone: Vec<_> = kept.lines().filter(|line| !now.iter().any(|l| l == line)).collect();
    assert!(gone.is_empty(), "a key of version 1 is gone or is another: {gone:#?}");
    let new: Vec<_> = now.iter().filter(|line| !kept.lines().any(|l| l == line.as_str())).collect();
    if std::env::var_os("COOPDIR_ACCEPT").is_some() {
        fs::write(&kept_at, now.join("\n") + "\n").expect("written");
    } else {
        assert!(
            new.is_empty(),
            "to promise what is new: COOPDIR_ACCEPT=1 cargo test --test it api\n{new:#?}"
        );
    }
}

/// Groups with mail addresses wherever a file may hold one: enough of them for filters.
fn chatty() -> Sandbox {
    let mut sandbox = Sandbox::new().file(
        "coopdir.toml",
        "title = \"T\"\ncontact = \"mailto:keeper@secret.example\"\n[addresses]\nmail = \"{slug}@secret.example\"\n\
         [fields.note]\nkind = \"text\"\nfacet = true\n",
    );
    for n in 0..9 {
        let mail = format!("x.y+z{n}@secret.example");
        let line = format!("write to {mail} or <mailto:{mail}>");
        sandbox = sandbox.file(
            &format!("groups/chatty-{n}.toml"),
            format!(
                "name = \"Chatty {line}\"\nslug = \"chatty-{n}\"\nsummary = \"{line}\"\ntype = \"territorial\"\n\
                 tags = [\"theme {mail}\", \"other {}\"]\n\
                 description = \"{line}\"\nseeks = [\"{line}\"]\noffers = [\"{line}\"]\nverified = 2026-10-04\n\
                 [place]\ncountry = \"FR\"\nregion = \"South {mail}\"\ncity = \"{line}\"\n\
                 latitude = 44.84\nlongitude = -0.57\n\
                 [links]\ndiscussions = \"mailto:{mail}\"\njoin = \"mailto:{mail}\"\nleave = \"mailto:{mail}\"\n\
                 members = \"mailto:{mail}\"\nadmin = \"mailto:{mail}\"\nfeed = \"https://example.org/feed/{n}\"\n\
                 [links.other]\n\"{line}\" = \"mailto:{mail}\"\nForum = \"https://example.org/forum\"\n\
                 [[partners]]\nname = \"{line}\"\n[[projects]]\nname = \"{line}\"\nsummary = \"{line}\"\n\
                 [[meetings]]\ntitle = \"{line}\"\nstart = 2026-12-03T18:30:00\nwhere = \"{line}\"\n\
                 [[people]]\nname = \"Zoé Discrète\"\nrole = \"contact\"\nurl = \"mailto:{mail}\"\n\
                 [translations.en]\nname = \"{line}\"\nsummary = \"{line}\"\ndescription = \"{line}\"\n\
                 [fields]\nnote = \"{line}\"\n",
                n % 3
            ),
        );
    }
    sandbox
}

#[test]
fn no_mail_address_and_nobody_is_in_files_read_in_bulk() {
    let files = built(&chatty(), &[]);
    // Assets are files of ours, and know no group.
    let bulk = files.iter().filter(|(path, _)| extension(path) != "html" && !path.starts_with("assets/"));
    let bulk: Vec<_> = bulk.collect();
    assert!(bulk.len() > 6, "{:?}", files.keys());
    for (path, bytes) in bulk {
        let text = String::from_utf8_lossy(bytes);
        let found = ["@secret", "%40secret", "Discr", "mailto:"].into_iter().find(|word| text.contains(word));
        let fine = found.is_none() || found == Some("mailto:") && text.contains("mailto:…@…");
        assert!(fine, "{path}: {text}");
    }
    let page = String::from_utf8_lossy(read(&files, "groups/chatty-0/index.html"));
    assert!(page.contains("mailto:x.y+z0@secret.example"), "the group's page shows what its file shows");
    let groups = document(&files, "api/v1/groups.json");
    assert_eq!(groups["groups"][0]["links"], json!({ "feed": "https://example.org/feed/0" }));
    assert_eq!(
        groups["groups"][0]["other_links"],
        json!([{ "label": "Forum", "url": "https://example.org/forum" }])
    );
}

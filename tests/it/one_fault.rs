//! One fault, one message: what neighbouring rules say of one mistake, by name.

use chrono::NaiveDate;
use coopdir::source::{Role, Source, Sources};
use coopdir::{parse, rules};

/// A group file's further lines, and the rules that object to them.
const CASES: &[(&str, &[&str])] = &[
    // Characters.
    ("tags = [\"a\\u202Eb\"]", &["bidi-control"]),
    ("tags = [\"a\\u0007b\"]", &["control-character"]),
    ("tags = [\"a\\u200Bb\"]", &["zero-width"]),
    ("tags = [\"a\\u2028b\"]", &["line-break"]),
    ("description = \"a\\u2028b\"", &["control-character"]),
    ("tags = [\"a\\tb\"]", &["stray-space"]),
    ("tags = [\"a\\u00A0b\"]", &[]),
    ("description = \"two spaces end a line  \\nhere\"", &[]),
    ("fields = { x = \"a\\u202Eb\" }", &["bidi-control"]),
    // Addresses.
    ("links.home = \"example.org\"", &["missing-scheme"]),
    ("links.home = \"www.example.org/a b\"", &["bad-address"]),
    ("links.home = \"http:/example.org\"", &["bad-address"]),
    ("links.home = \"localhost:3000\"", &["bad-address"]),
    ("links.home = \"http://localhost:3000\"", &["bad-address"]),
    ("links.home = \"liste@example.org\"", &["address-scheme"]),
    ("links.join = \"liste@example.org\"", &["missing-scheme"]),
    ("links.home = \"JavaScript:alert(1)\"", &["address-scheme"]),
    ("links.home = \"java\\tscript:alert(1)\"", &["bad-address"]),
    ("links.home = \"data:text/html,x\"", &["address-scheme"]),
    ("links.home = \"http://bit.ly/x?utm_source=y\"", &["short-link"]),
    ("links.home = \"http://example.org/?utm_source=y\"", &["plain-http", "tracking-parameter"]),
    ("links.home = \"\\u202Ehttps://example.org\"", &["bad-address"]),
    ("links.home = \"\"", &["empty-value"]),
    ("links.join = \"gmail.com\"", &["missing-scheme"]),
    ("links.join = \"jeanne@gmail.com\"", &["missing-scheme"]),
    // Places.
    ("place = { latitude = 0.0, longitude = 0.0, country = \"FR\" }", &["zero-coordinates"]),
    ("place = { latitude = -0.57, longitude = 44.84, country = \"FR\" }", &["swapped-coordinates"]),
    (
        "place = { latitude = -0.57, longitude = 44.84, country = \"France\" }",
        &["swapped-coordinates", "unknown-country"],
    ),
    ("place = { latitude = 95, longitude = 200, country = \"FR\" }", &["out-of-range-coordinates"]),
    ("place = { latitude = 95, country = \"FR\" }", &["lone-coordinate"]),
    ("place = { latitude = 44.84, longitude = -0.57 }", &[]),
    ("place = { latitude = 1e99, longitude = 0.0 }", &["out-of-range-coordinates"]),
    ("place = { country = \"UK\" }", &["unknown-country"]),
    // Dates.
    ("founded = 2031\nverified = 2026-01-01", &["future-date"]),
    ("verified = 2026-11-25", &[]),
    ("founded = 2026\nverified = 2026-01-01", &[]),
    ("founded = 2024-05-01\nverified = 2023-01-01\nmembers_on = 2023-01-01", &["reversed-dates"]),
    // Lists and short names.
    ("aliases = [\"one\", \"one\"]", &["repeated-value", "self-alias"]),
    ("aliases = [\"Former Name\"]", &["slug-shape"]),
    ("aliases = [\"con\"]", &["reserved-slug"]),
    ("aliases = [\"404\", \"w\"]", &["slug-shape", "slug-shape"]),
    // Signs of life.
    ("health.discussions = { expected = [60, 4] }", &["bad-rhythm"]),
    ("health.discussions = { expected = [4, -60] }", &["negative-count"]),
    ("health.discussions = { every = -1 }", &["negative-count"]),
    // Languages.
    ("language = \"FR\"", &["unknown-language"]),
    ("[translations.FR]\nname = \"x\"", &["unknown-language"]),
];

const SETTINGS: &str = "[fields.x]\nlabel.en = \"X\"\nkind = \"text\"";
const REQUIRED: &str = "[charter.open]\nlabel.en = \"Open\"\nrequired = true";

/// A name, a whole directory (files and what they hold), and the rules that object to it.
type Whole = (&'static str, &'static [(&'static str, &'static str)], &'static [&'static str]);

const WHOLE: &[Whole] = &[
    (
        "an answer of another type",
        &[("coopdir.toml", REQUIRED), ("one", "charter.open = \"oui\"")],
        &["wrong-type"],
    ),
    ("an answer for all", &[("coopdir.toml", REQUIRED), ("one", "charter = true")], &["wrong-type"]),
    (
        "a mistyped condition",
        &[("coopdir.toml", REQUIRED), ("one", "charter.opne = true")],
        &["unknown-condition"],
    ),
    ("no answer", &[("coopdir.toml", REQUIRED), ("one", "")], &["unanswered-charter"]),
    ("an empty file", &[("coopdir.toml", REQUIRED), ("!one", "# to be written\n")], &["missing-key"]),
    ("a place as a text", &[("two", "type = \"territorial\"\nplace = \"Bordeaux\"")], &["wrong-type"]),
    ("a mistyped country", &[("two", "type = \"territorial\"\nplace.contry = \"FR\"")], &["unknown-key"]),
    ("an alias in capitals", &[("aaa", ""), ("two", "aliases = [\"AAA\"]")], &["duplicate-slug"]),
    ("a copy", &[("aaa", ""), ("!aaa-copy", AAA)], &["duplicate-slug"]),
    ("a copy that comes later", &[("aaa", ""), ("!copie", AAA)], &["duplicate-slug"]),
    (
        "settings that hide the conditions",
        &[("coopdir.toml", "charter = 3"), ("one", "charter.x = true"), ("two", "charter.x = true")],
        &["wrong-type"],
    ),
    // Faults that must not hide one another.
    (
        "a wrong role beside a wrong address",
        &[("one", "people = [{ name = \"J\", role = \"animatrice\", url = \"jean@gmail.com\" }]")],
        &["french-word", "missing-scheme"],
    ),
    (
        "a partner without a name",
        &[("one", "partners = [{ url = \"ftp://example.org\", logo = \"none.png\" }]")],
        &["address-scheme", "missing-key", "missing-media"],
    ),
    (
        "a project without a name",
        &[("one", "projects = [{ url = \"javascript:1\" }]")],
        &["address-scheme", "missing-key"],
    ),
    (
        "a meeting without a start",
        &[("one", "meetings = [{ title = \"M\", repeat = \"zz\" }]")],
        &["bad-repeat", "missing-key"],
    ),
    (
        "a meeting without a start that repeats",
        &[("one", "meetings = [{ title = \"M\", repeat = \"FREQ=WEEKLY;BYDAY=MO\" }]")],
        &["missing-key"],
    ),
];

const AAA: &str = "name = \"aaa\"\nslug = \"aaa\"\nsummary = \"A group\"\ntype = \"support\"\n";

#[test]
fn each_fault_of_a_directory_is_said_once() {
    let faults: Vec<_> = WHOLE
        .iter()
        .filter_map(|(title, files, wanted)| {
            let sources = files.iter().map(|(name, text)| match name.strip_prefix('!') {
                _ if *name == "coopdir.toml" => Source::text(*name, Role::Settings, *text),
                Some(name) => Source::text(format!("groups/{name}.toml"), Role::Group, *text),
                None => Source::text(format!("groups/{name}.toml"), Role::Group, group(name, text)),
            });
            let found = of(Sources::new(sources.collect()));
            (found != *wanted).then(|| format!("{title}\n  wanted {wanted:?}\n  found  {found:?}"))
        })
        .collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

fn group(name: &str, lines: &str) -> String {
    let kind = if lines.starts_with("type") { "" } else { "type = \"support\"\n" };
    format!("name = \"{name}\"\nslug = \"{name}\"\nsummary = \"A group\"\n{kind}{lines}\n")
}

#[test]
fn each_mistake_is_said_once() {
    let faults: Vec<_> = CASES
        .iter()
        .filter_map(|(lines, wanted)| {
            let found = rules_on(lines);
            (found != *wanted).then(|| format!("{lines}\n  wanted {wanted:?}\n  found  {found:?}"))
        })
        .collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// The rules that object to a group with these lines, each as often as it does, sorted.
fn rules_on(lines: &str) -> Vec<&'static str> {
    let text =
        format!("name = \"One\"\nslug = \"one\"\nsummary = \"A group\"\ntype = \"support\"\n{lines}\n");
    let sources = Sources::new(vec![
        Source::text("coopdir.toml", Role::Settings, SETTINGS),
        Source::text("groups/one.toml", Role::Group, text),
    ]);
    of(sources)
}

fn of(sources: Sources) -> Vec<&'static str> {
    let (draft, read) = parse::read(sources);
    let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
    let (_, findings) = rules::check(draft, read, today, &[]);
    let mut found: Vec<_> = findings.iter().map(|finding| finding.rule).collect();
    found.sort_unstable();
    found
}

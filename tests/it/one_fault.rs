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
        Source::text("coopdir.toml", Role::Settings, "[fields.x]\nlabel.en = \"X\"\nkind = \"text\""),
        Source::text("groups/one.toml", Role::Group, text),
    ]);
    let (draft, read) = parse::read(sources);
    let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
    let (_, findings) = rules::check(draft, read, today, &[]);
    let mut found: Vec<_> = findings.iter().map(|finding| finding.rule).collect();
    found.sort_unstable();
    found
}

//! Directories of every shape that people begin with: each makes a sound site, wherever it
//! will be.

use rayon::prelude::*;

use crate::pages::{BASE, faults, files_of};
use crate::sandbox::Sandbox;

/// Everything that a group file may say, but what names other groups.
const WHOLE: &str = r#"description = "One *paragraph*."
language = "fr"
tags = ["sante", "eco"]
activity = "active"
members = 1480
members_on = 2026-03-01
verified = 2026-10-04
founded = 2014-01-15
licence = "CC-BY-SA-4.0"
seeks = ["funding"]
offers = ["a room"]
[place]
country = "FR"
region = "Bretagne"
city = "Brest"
latitude = 48.39
longitude = -4.49
[links]
home = "https://example.org/SLUG"
news = "https://example.org/SLUG/news"
meetings = "https://example.org/SLUG/meetings"
discussions = "mailto:SLUG@example.org"
projects = "https://example.org/SLUG/projects"
resources = "https://example.org/SLUG/resources"
inspirations = "https://example.org/SLUG/inspirations"
join = "https://example.org/SLUG/join"
leave = "https://example.org/SLUG/leave"
members = "https://example.org/SLUG/members"
admin = "https://example.org/SLUG/admin"
follow_up = "https://example.org/SLUG/follow-up"
feed = "https://example.org/SLUG/feed"
calendar = "https://example.org/SLUG/calendar.ics"
[links.other]
"Podcast" = "https://example.org/SLUG/podcast"
[charter]
open = true
empowering = true
sharing = false
[health]
meetings = 2026-09-12
discussions = { last = 2026-10-28, per_month = 14, expected = [4, 60] }
[[partners]]
name = "Cap Sciences"
url = "https://example.net/SLUG"
[[projects]]
name = "Exolife"
summary = "A life on other planets"
url = "https://example.org/SLUG/exolife"
status = "active"
[[meetings]]
title = "Rencontre"
start = 2026-12-03T18:30:00
end = 2026-12-03T20:30:00
repeat = "FREQ=MONTHLY;INTERVAL=2"
where = "127°"
url = "https://example.org/SLUG/room"
[[people]]
name = "Awa"
role = "facilitator"
url = "https://example.org/SLUG/awa"
[translations.en]
summary = "In English"
[fields]
challenge = "knowledge"
remote = true
"#;

const FIELDS: &str = "[fields.challenge]\nkind = \"choice\"\noptions = { knowledge = \"Knowledge\" }\nfacet = true\n\
                      [fields.remote]\nkind = \"boolean\"\nfacet = true\n";
const ECO: &str = "[[ecosystems]]\nslug = \"eco\"\ntitle = \"Eco\"\ntag = \"eco\"\n";

fn crowd(sandbox: Sandbox, more: impl Fn(usize) -> String) -> Sandbox {
    (0..8).fold(sandbox, |sandbox, n| sandbox.group(&format!("group-{n}"), &more(n)))
}

/// By what there is to it.
fn shapes() -> Vec<(&'static str, Sandbox)> {
    // In one language, to be quick, where that is not the matter.
    let settings = |text: &str| {
        let one = if text.starts_with("languages") { "" } else { "languages = [\"fr\"]\n" };
        Sandbox::new().file("coopdir.toml", format!("{one}{text}"))
    };
    let bare = || settings("");
    let whole = |n: usize| WHOLE.replace("SLUG", &format!("group-{n}"));
    let related = |n: usize| {
        let (former, next) = (format!("former-{n}"), format!("group-{}", (n + 1) % 8));
        let parent = if n == 0 { String::new() } else { "parent = \"group-0\"\n".to_owned() };
        format!("related = [\"{next}\"]\naliases = [\"{former}\"]\n{parent}{}", whole(n))
    };
    let tagged = |tag: &'static str| move |n: usize| format!("tags = [\"{tag}\"]\nmembers = {n}\n");
    vec![
        ("no group", Sandbox::new().file("groups/.gitkeep", "")),
        ("one group", Sandbox::new().group("alone", "")),
        ("one whole group", settings(&format!("{ECO}{FIELDS}")).group("alone", &whole(0))),
        ("one archived group", bare().group("alone", "activity = \"archived\"\n")),
        ("nothing said", crowd(bare(), |_| String::new())),
        ("only archived", crowd(settings(ECO), |n| format!("activity = \"archived\"\n{}", tagged("eco")(n)))),
        ("every tag an ecosystem's", crowd(settings(ECO), tagged("eco"))),
        ("an ecosystem without groups", crowd(settings(ECO), |_| String::new())),
        ("one theme", crowd(bare(), tagged("sante"))),
        ("tags of other scripts", crowd(bare(), tagged("صحة"))),
        ("one country", crowd(bare(), |_| "[place]\ncountry = \"ML\"\n".to_owned())),
        (
            "one region",
            crowd(bare(), |n| {
                format!("[place]\ncountry = \"FR\"\nregion = \"Bretagne\"\ncity = \"City {n}\"\n")
            }),
        ),
        ("a region that is a sign", bare().group("alone", "[place]\ncountry = \"FR\"\nregion = \"—\"\n")),
        (
            "points without a country",
            crowd(bare(), |n| format!("[place]\nlatitude = {}\nlongitude = {}\n", n + 1, n * 30 % 180)),
        ),
        ("a city without a country", crowd(bare(), |_| "[place]\ncity = \"Brest\"\n".to_owned())),
        ("one language", crowd(settings(&format!("languages = [\"fr\"]\n{ECO}{FIELDS}")), related)),
        (
            "three languages",
            crowd(settings(&format!("languages = [\"fr\", \"en\", \"ar\"]\n{ECO}{FIELDS}")), related),
        ),
        ("Arabic first", crowd(settings(&format!("languages = [\"ar\", \"fr\"]\n{ECO}{FIELDS}")), related)),
        (
            "a language without words",
            crowd(settings(&format!("languages = [\"he\", \"fr\"]\n{ECO}{FIELDS}")), related),
        ),
        (
            "a repository",
            crowd(
                settings(&format!(
                    "{ECO}{FIELDS}[repository]\nurl = \"https://codeberg.org/coop/annuaire\"\n"
                )),
                related,
            ),
        ),
        ("a contact", crowd(settings("contact = \"mailto:us@example.org\"\n"), tagged("sante"))),
        ("a contact on the web", crowd(settings("contact = \"https://example.org/us\"\n"), tagged("sante"))),
        (
            "no condition met",
            crowd(settings("[charter.open]\nlabel.fr = \"Ouvert\"\nrequired = false\n"), |_| {
                "[charter]\nopen = false\n".to_owned()
            }),
        ),
        (
            "a vocabulary that no group uses",
            crowd(
                settings(
                    "[tags.sante]\nlabel.fr = \"Santé\"\n[tags.soin]\nlabel.fr = \"Soin\"\nbroader = \"sante\"\n",
                ),
                |_| String::new(),
            ),
        ),
        (
            "a broader tag that no group bears",
            crowd(
                settings(
                    "[tags.soin]\nlabel.fr = \"Soin\"\nbroader = \"sante\"\n[tags.sante]\nlabel.fr = \"Santé\"\n",
                ),
                tagged("soin"),
            ),
        ),
        (
            "ecosystems of the same groups",
            crowd(
                settings(&format!(
                    "{ECO}core = \"group-0\"\nhelpers = \"group-1\"\n\
                               [[ecosystems]]\nslug = \"second\"\ntitle = \"Second\"\ntag = \"second\"\ncore = \"group-0\"\n"
                )),
                |n| format!("tags = [\"eco\", \"second\"]\n[place]\ncountry = \"{}\"\n", ["FR", "ML"][n % 2]),
            ),
        ),
    ]
}

/// What is wrong with a site of one shape, in each way that it can be published.
fn wrong((name, sandbox): (&str, Sandbox)) -> Vec<String> {
    let modes: [(&str, &[&str]); 3] = [
        ("plain", &["build"]),
        ("portable", &["build", "--portable"]),
        ("in a folder", &["build", "--base-url", BASE]),
    ];
    let found = modes.iter().flat_map(|(mode, args)| {
        let run = sandbox.run(args);
        let found = if run.code == 0 {
            faults(&files_of(&sandbox.path("site")), *mode == "portable")
        } else {
            vec![run.stderr]
        };
        found.into_iter().take(5).map(move |fault| format!("{name}, {mode}: {fault}"))
    });
    found.collect()
}

#[test]
fn a_directory_of_any_shape_makes_a_sound_site() {
    let found: Vec<String> = shapes().into_par_iter().flat_map_iter(wrong).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

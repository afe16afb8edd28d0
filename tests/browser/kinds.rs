//! One page of every kind of a site, found in its files, so that a new kind is looked at by itself.

use std::collections::BTreeMap;
use std::fs;

use crate::directory::{Directory, Site};

/// Kinds that a site of many groups must have. A kind is the folder of its pages, the last
/// part of which is `*` where there are several.
const MUST: &[&str] = &[
    "",
    "404.html",
    "about",
    "activity/*",
    "all",
    "countries",
    "countries/*",
    "ecosystems",
    "ecosystems/*",
    "en",
    "groups/*",
    "languages",
    "languages/*",
    "map",
    "matrix",
    "page/*",
    "tags",
    "tags/*",
    "types/*",
];

/// Groups in states that the shipped ones are not in.
const STATES: [(&str, &str); 4] = [
    (
        "state-archived",
        "activity = \"archived\"\nfounded = 2012\nlinks.resources = \"https://example.org/a\"\nlinks.join = \"https://example.org/join\"\n",
    ),
    ("state-bare", "activity = \"preparing\"\n"),
    ("state-rtl", "language = \"ar\"\ntags = [\"sante\"]\n"),
    ("state-whole", WHOLE),
];

const WHOLE: &str = "activity = \"active\"
description = \"A first paragraph with a [link](https://example.org/).\\n\\n- one\\n- two\\n\\nA last one.\"
language = \"fr\"
members = 1480
members_on = 2026-03-01
founded = 2014
verified = 2025-01-04
licence = \"CC-BY-SA-4.0\"
tags = [\"sante\", \"podcast\", \"un-mot-cle-plus-long-que-les-autres-pour-voir\"]
seeks = [\"Someone who knows bees\"]
offers = [\"A room\", \"A van\"]
related = [\"cyou1\"]
parent = \"state-archived\"
aliases = [\"state-former\"]
[place]
country = \"FR\"
region = \"FR-BRE\"
city = \"Rennes\"
[links]
home = \"https://example.org/\"
news = \"https://example.org/news\"
meetings = \"https://example.org/meetings\"
discussions = \"https://lists.example.net/one\"
projects = \"https://example.org/projects\"
resources = \"https://example.org/resources\"
inspirations = \"https://example.org/inspirations\"
join = \"https://example.org/join\"
leave = \"https://example.org/leave\"
members = \"https://example.org/members\"
admin = \"https://example.org/admin\"
follow_up = \"https://example.org/follow-up\"
feed = \"https://example.org/feed.atom\"
calendar = \"https://example.org/calendar.ics\"
[links.other]
Podcast = \"https://example.org/podcast\"
[charter]
open = true
[translations.en]
summary = \"Everything that a file may say\"
[[partners]]
name = \"A partner with a name that is long enough to need two lines\"
url = \"https://example.org/partner\"
[[projects]]
name = \"A project\"
summary = \"What it is about\"
url = \"https://example.org/project\"
status = \"active\"
[[meetings]]
title = \"Every first Thursday\"
start = 2026-12-03T18:30:00
repeat = \"FREQ=MONTHLY;BYDAY=1TH\"
where = \"Rennes\"
url = \"https://example.org/thursday\"
[[people]]
name = \"Awa\"
role = \"facilitator\"
url = \"https://example.org/awa\"
";

/// The shipped groups and some in other states.
pub fn directory() -> Directory {
    let mut directory = Directory::shipped();
    for (slug, more) in STATES {
        directory = directory.group(slug, more);
    }
    let long =
        "Le groupe des Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaften";
    let named = |slug: &str, name: &str, more: &str| {
        format!("name = \"{name}\"\nslug = \"{slug}\"\nsummary = \"{name}\"\ntype = \"thematic\"\n{more}")
    };
    directory
        .file("groups/state-long.toml", named("state-long", long, "tags = [\"sante\"]\n"))
        .file("groups/state-rtl.toml", named("state-rtl", "شبكة المبادرات التعاونية", STATES[2].1))
}

/// A kind and the address of one of its pages, all kinds, and the states of groups.
pub fn pages(site: &Site) -> Vec<(String, String)> {
    let mut kinds: BTreeMap<String, String> = BTreeMap::new();
    for file in site.files(".html") {
        let path = file.strip_suffix("index.html").unwrap_or(&file).to_owned();
        let in_english = path.starts_with("en/") && path != "en/";
        let redirects =
            fs::read_to_string(site.path(&file)).expect("a page").contains("http-equiv=\"refresh\"");
        if !in_english && !redirects {
            kinds.entry(kind(&path, site)).or_insert(path);
        }
    }
    let lacking: Vec<_> = MUST.iter().filter(|must| !kinds.contains_key(**must)).collect();
    assert!(lacking.is_empty(), "no page of the kinds {lacking:?}; there are {:?}", kinds.keys());
    let states = ["state-archived", "state-bare", "state-long", "state-rtl", "state-whole"];
    kinds.extend(states.map(|slug| (format!("groups/{slug}"), format!("groups/{slug}/"))));
    let named =
        |(kind, path): (String, String)| (if kind.is_empty() { "home".to_owned() } else { kind }, path);
    kinds.into_iter().map(named).collect()
}

/// `groups/cyou1/` as `groups/*`, `about/` as `about`, `types/support/page/2/` as `types/*/page/*`.
fn kind(path: &str, site: &Site) -> String {
    let mut parts: Vec<&str> = path.trim_end_matches('/').split('/').collect();
    // What is framed is of several kinds in several layouts: only which one of a kind does not count.
    if let ["embed", _, which, ..] = &mut parts[..] {
        let layouts = ["list", "compact", "map", "calendar", "matrix"];
        if !layouts.contains(which) {
            *which = "*";
        }
        return parts.join("/");
    }
    let mut folder = String::new();
    for part in &mut parts {
        let several = !folder.is_empty() && fs::read_dir(site.path(&folder)).is_ok_and(|all| all.count() > 1);
        folder = format!("{folder}{part}/");
        if (several && *part != "page") || folder.ends_with("page/2/") {
            *part = "*";
        }
    }
    parts.join("/")
}

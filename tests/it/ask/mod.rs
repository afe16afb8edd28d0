//! `ls`, `show`, `tags`, `ecosystems`: whole outputs.

mod conditions;
mod counts;
mod filters;
mod lists;
mod show;

use crate::sandbox::{Run, Sandbox};

const SETTINGS: &str = r#"
title = "Annuaire"
languages = ["fr", "en"]

[[ecosystems]]
slug = "cyou"
title = "Cyou"
tag = "cyou"
core = "cyou1"

[tags.sante]
label.fr = "Santé"
label.en = "Health"
aliases = ["soin"]

[tags.vide]
label.fr = "Vide"

[fields.challenge]
label.fr = "Défi"
label.en = "Challenge"
kind = "choice"
options = { knowledge = "Connaissances" }
"#;

const CYOU1: &str = r#"
name = "Cyou1"
slug = "cyou1"
summary = "Le premier groupe de l’écosystème Cyou, autour des sciences"
type = "thematic"
description = """
Né à Cap Sciences, un musée des sciences à Bordeaux. Le groupe se réunit tous les deux
mois, et partage :

- des hologrammes ;
- des émissions.
"""
tags = ["sciences", "cyou"]
members = 400
members_on = 2026-03-01
verified = 2026-08-20
founded = 2014-01-15
licence = "CC-BY-SA-4.0"
related = ["mali"]
aliases = ["cyou"]
seeks = ["facilitators", "funding"]
offers = ["meeting room"]

[place]
country = "FR"
region = "Nouvelle-Aquitaine"
city = "Bordeaux"
latitude = 44.84
longitude = -0.57

[links]
home = "https://coop-group.org/cyou1"
discussions = "mailto:cyou1@listes.example.org"

[links.other]
"Podcast" = "https://example.org/podcast"

[charter]
open = true
sharing = false

[health]
follow_up = 2026-11-23
discussions = { last = 2026-10-28, per_month = 14, expected = [4, 60] }
resources = { last = 2026-06-01, every = 180 }

[[partners]]
name = "Cap Sciences"
url = "https://www.cap-sciences.net/"

[[projects]]
name = "Exolife"
summary = "Une vie imaginée sur les exoplanètes"
status = "active"

[[meetings]]
title = "Rencontre bimestrielle"
start = 2026-12-03T18:30:00
end = 2026-12-03T20:30:00
repeat = "FREQ=MONTHLY;INTERVAL=2"
where = "127°, Bordeaux"

[[people]]
name = "Camille"
role = "facilitator"
url = "https://example.org/camille"

[translations.en]
summary = "The first group of the Cyou ecosystem, around science"

[fields]
challenge = "knowledge"
"#;

fn directory() -> Sandbox {
    let mali = r#"
name = "Santé mobile"
slug = "mali"
summary = "Trouver un lieu de soins, depuis un téléphone"
type = "territorial"
activity = "preparing"
tags = ["sante"]
members = 60
verified = 2025-09-01
parent = "cyou1"

[place]
country = "ML"
"#;
    let hum = r#"
name = "Écoute"
slug = "hum"
summary = "Une oreille"
type = "support"
language = "en"
founded = 2019
"#;
    Sandbox::new()
        .file("coopdir.toml", SETTINGS)
        .file("groups/cyou1.toml", CYOU1)
        .file("groups/afrique/mali.toml", mali)
        .file("groups/hum.toml", hum)
}

fn french(args: &[&str]) -> Run {
    directory().run_with(args, &[("COOPDIR_LANG", "fr")])
}

/// What refused commands say, each under its command line.
fn refusals(commands: &[&[&str]]) -> String {
    let one = |args: &&[&str]| {
        let run = directory().run(args);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{run:?}");
        format!("$ coopdir {}\n{}", args.join(" "), run.stderr)
    };
    commands.iter().map(one).collect::<Vec<_>>().join("\n")
}

/// The short names that `ls` finds.
fn names(args: &[&str]) -> String {
    let run = directory().run(&[&["ls", "--format", "names"], args].concat());
    assert_eq!(run.code, 0, "{run:?}");
    run.stdout.trim_end().replace('\n', " ")
}

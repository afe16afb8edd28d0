//! What a generated group has besides, and the settings that ask for it.

use std::fmt::Write as _;

use super::generate::{Dice, slug};

const COUNTRIES: &str = include_str!("../../data/countries.tsv");

/// The languages of the groups; the first most often.
const LANGUAGES: [&str; 12] = ["fr", "en", "es", "pt", "de", "ar", "it", "wo", "ca", "eu", "br", "zh"];
const REGIONS: [&str; 8] =
    ["Nord", "Sud", "Littoral", "Hauts Plateaux", "Vallée", "Grand Ouest", "Îles", "Centre"];
const ECOSYSTEMS: [&str; 12] = [
    "rivages",
    "jardins",
    "ateliers",
    "coop-nord",
    "coop-sud",
    "passerelles",
    "sources",
    "horizons",
    "reseau-libre",
    "lieux-ouverts",
    "veille",
    "entraide",
];
const ROLES: [&str; 5] = ["facilitator", "leader", "coordinator", "organiser", "helper"];
const PEOPLE: [&str; 8] = ["Awa", "Jean", "Malika", "Tomás", "Yann", "Nour", "Ewa", "Đorđe"];

/// `coopdir.toml` with two languages, ecosystems, labels of tags and fields to filter by.
pub fn settings(themes: &[&str], groups: usize) -> String {
    let mut out = String::from(
        "title = \"Bench\"\nsummary = \"Des groupes faits pour mesurer\"\nbase_url = \
         \"https://bench.example.org/annuaire/\"\nlanguages = [\"fr\", \"en\"]\ntime_zone = \"Europe/Paris\"\nlicence = \
         \"CC-BY-SA-4.0\"\n\n[fields.challenge]\nlabel.fr = \"Défi\"\nlabel.en = \"Challenge\"\nkind = \
         \"choice\"\nfacet = true\n[fields.challenge.options]\nknowledge = \"Connaissances\"\ngovernance = \
         \"Gouvernance\"\nhealth = \"Santé\"\nenergy = \"Énergie\"\n\n[fields.premises]\nlabel.fr = \"A un \
         local\"\nlabel.en = \"Has premises\"\nkind = \"boolean\"\nfacet = true\n",
    );
    for (n, ecosystem) in ECOSYSTEMS.iter().enumerate() {
        let core = if n < groups { format!("core = \"{}\"\n", slug(n)) } else { String::new() };
        let _ = write!(
            out,
            "\n[[ecosystems]]\nslug = \"{ecosystem}\"\ntitle = \"{ecosystem}\"\nsummary = \"L’écosystème \
             {ecosystem}\"\ntag = \"{ecosystem}\"\n{core}"
        );
    }
    for theme in themes {
        let _ = write!(out, "\n[tags.{theme}]\nlabel.fr = \"{theme}\"\nlabel.en = \"{theme} (en)\"\n");
    }
    out
}

/// An ecosystem's tag for one group in three, after other tags.
pub fn tag(dice: &mut Dice) -> String {
    if dice.roll(3) == 0 {
        format!(", \"{}\"", ECOSYSTEMS[dice.zipf(ECOSYSTEMS.len())])
    } else {
        String::new()
    }
}

/// Lines of `[place]`: half of the groups near one of the cities, the others in any country.
pub fn place((country, city, latitude, longitude): (&str, &str, f64, f64), dice: &mut Dice) -> String {
    let mut near =
        |degrees: f64, sides: usize| degrees + (dice.roll(sides) as f64 - sides as f64 / 2.0) / 100.0;
    let (north, east) = (near(0.0, 60), near(0.0, 60));
    let region = REGIONS[dice.zipf(REGIONS.len())];
    if dice.roll(2) == 0 {
        return format!(
            "country = \"{country}\"\nregion = \"{region}\"\ncity = \"{city}\"\nlatitude = \
             {:.4}\nlongitude = {:.4}",
            latitude + north,
            longitude + east
        );
    }
    let rows: Vec<Vec<&str>> = COUNTRIES.lines().skip(1).map(|line| line.split('\t').collect()).collect();
    let row = &rows[dice.roll(rows.len())];
    let [latitude, longitude] = [5, 6].map(|n| row[n].parse::<f64>().unwrap_or(1.0));
    format!(
        "country = \"{}\"\nregion = \"{region}\"\nlatitude = {:.4}\nlongitude = {:.4}",
        row[0],
        (latitude + north).clamp(-89.0, 89.0),
        (longitude + east).clamp(-179.0, 179.0)
    )
}

/// Keys before the tables.
pub fn keys(number: usize, groups: usize, dice: &mut Dice) -> String {
    let mut out = format!("\nlanguage = \"{}\"", LANGUAGES[dice.zipf(LANGUAGES.len())]);
    let _ = write!(out, "\nfounded = 20{}-0{}-01", 10 + dice.roll(16), 1 + dice.roll(9));
    match dice.roll(12) {
        0 => out.push_str("\nactivity = \"archived\""),
        1 => out.push_str("\nactivity = \"preparing\""),
        _ => {}
    }
    if dice.roll(3) == 0 {
        out.push_str(
            "\nlicence = \"CC-BY-SA-4.0\"\nseeks = [\"du temps\", \"des outils\"]\noffers = [\"un lieu\"]",
        );
    }
    if dice.roll(4) == 0 && groups > 1 {
        let other = (number + 1 + dice.roll(groups - 1)) % groups;
        let _ = write!(out, "\nrelated = [\"{}\"]", slug(other));
    }
    out
}

/// Tables after `[links]`.
pub fn tables(number: usize, dice: &mut Dice) -> String {
    let truth = |dice: &mut Dice| dice.roll(4) > 0;
    let mut out = format!(
        "\n[charter]\nopen = {}\nempowering = {}\nsharing = {}\n",
        truth(dice),
        truth(dice),
        truth(dice)
    );
    if dice.roll(2) == 0 {
        let (name, role) = (PEOPLE[dice.roll(PEOPLE.len())], ROLES[dice.zipf(ROLES.len())]);
        let _ = write!(out, "\n[[people]]\nname = \"{name}\"\nrole = \"{role}\"\n");
    }
    if dice.roll(10) == 0 {
        let day = 1 + dice.roll(28);
        let rule =
            ["FREQ=WEEKLY", "FREQ=MONTHLY;INTERVAL=2", "FREQ=WEEKLY;INTERVAL=2;COUNT=60"][dice.zipf(3)];
        let _ = write!(
            out,
            "\n[[meetings]]\ntitle = \"Rencontre {number}\"\nstart = 2026-10-{day:02}T18:30:00\nend = \
             2026-10-{day:02}T20:30:00\nrepeat = \"{rule}\"\nwhere = \"Salle {}\"\n",
            dice.roll(9)
        );
    }
    if dice.roll(5) == 0 {
        out.push_str(
            "\n[translations.en]\nsummary = \"A group that learns and shares with its neighbours\"\n",
        );
    }
    let challenge = ["knowledge", "governance", "health", "energy"][dice.zipf(4)];
    let _ = write!(out, "\n[fields]\nchallenge = \"{challenge}\"\npremises = {}\n", truth(dice));
    out
}

//! The calendar of a built site: its pages in each state, and the files that programs follow.

use std::fmt::Write as _;

use crate::sandbox::Sandbox;

const SETTINGS: &str = "title = \"D\"\nlanguages = [\"fr\", \"en\"]\nbase_url = \"https://example.org/a/\"\n\
                        time_zone = \"Europe/Paris\"\n[[ecosystems]]\nslug = \"eco\"\ntitle = \"Éco\"\ntag = \"eco\"\n";

/// Far enough from any day on which this is run.
const WEEKLY: &str = "[[meetings]]\ntitle = \"Rencontre\"\nstart = 2020-01-02T18:30:00\nend = 2020-01-02T20:00:00\n\
                      repeat = \"FREQ=WEEKLY\"\n";

fn built(settings: &str, groups: &[(&str, &str)]) -> Sandbox {
    let sandbox = Sandbox::new().file("coopdir.toml", settings);
    let sandbox = groups.iter().fold(sandbox, |sandbox, (slug, more)| sandbox.group(slug, more));
    let run = sandbox.run(&["build"]);
    assert_eq!(run.code, 0, "{run:?}");
    sandbox
}

fn there(sandbox: &Sandbox, path: &str) -> bool {
    sandbox.path(&format!("site/{path}")).exists()
}

#[test]
fn meetings_are_told_where_there_are_any() {
    let member = format!("tags = [\"eco\", \"eau\"]\n{WEEKLY}");
    let archived = format!("activity = \"archived\"\n{WEEKLY}");
    let own = "[links]\ncalendar = \"https://own.example/a.ics\"\n";
    let sandbox = built(SETTINGS, &[("alpha", &member), ("beta", own), ("gamma", &archived), ("delta", "")]);
    let page = sandbox.read("site/calendar/index.html");
    let lines = page.matches("class=\"date\"").count();
    assert!((12..=14).contains(&lines), "one a week for 90 days: {lines}");
    assert!(page.contains("1\u{a0}groupe") || page.contains("Un groupe n’a pas d’agenda déclaré."), "delta");
    assert!(page.contains("href=\"https://own.example/a.ics\""));
    assert!(page.contains("href=\"webcal://example.org/a/calendar.ics\""));
    assert!(page.contains("<a href=\"../ecosystems/eco/calendar/\">"));
    let home = sandbox.read("site/en/index.html");
    assert!(home.contains("<a href=\"calendar/\">Calendar</a>"));
    let eco = sandbox.read("site/ecosystems/eco/index.html");
    assert_eq!(eco.matches("<time ").count(), 6, "three times, from when to when");
    let group = sandbox.read("site/groups/alpha/index.html");
    assert!(
        group.contains("chaque semaine")
            && group.contains("webcal://example.org/a/groups/alpha/calendar.ics")
    );
    for (file, expected) in [
        ("calendar.ics", true),
        ("ecosystems/eco/calendar.ics", true),
        ("ecosystems/eco/calendar/index.html", true),
        ("groups/alpha/calendar.ics", true),
        ("groups/beta/calendar.ics", false),
        ("groups/gamma/calendar.ics", false),
    ] {
        assert_eq!(there(&sandbox, file), expected, "{file}");
    }
    // Each line adds its meeting alone, from a file that names no calendar.
    let file = page.split('"').find(|part| part.starts_with("../groups/alpha/") && part.contains(".ics"));
    let file = sandbox.read(&file.expect("a file").replacen("..", "site", 1));
    assert_eq!((file.matches("BEGIN:VEVENT").count(), file.contains("X-WR-CALNAME")), (1, false), "{file}");
    assert!(file.contains("RRULE:FREQ=WEEKLY") && page.contains("Ajouter la série à mon agenda"));
    let calendar = sandbox.read("site/calendar.ics");
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 1);
    assert!(calendar.contains("SOURCE;VALUE=URI:https://example.org/a/calendar.ics\r\n"));
}

#[test]
fn a_directory_without_meetings_says_so() {
    let sandbox = built("languages = [\"fr\"]\n", &[("alpha", ""), ("beta", "")]);
    let page = sandbox.read("site/calendar/index.html");
    assert!(page.contains(
        "Aucune rencontre annoncée dans les 90\u{a0}prochains jours. 2\u{a0}groupes n’ont pas d’agenda déclaré."
    ));
    assert!(!sandbox.read("site/index.html").contains("href=\"calendar/\""), "not in the menu");
    assert!(!there(&sandbox, "calendar.ics"));
}

#[test]
fn a_crowd_of_meetings_is_told_in_pages() {
    let mut many = String::new();
    for n in 0..20 {
        let _ = write!(many, "{}", WEEKLY.replace("Rencontre", &format!("R{n}")).replace("WEEKLY", "DAILY"));
    }
    let sandbox = built("languages = [\"fr\"]\n", &[("alpha", &many), ("beta", &many)]);
    let first = sandbox.read("site/calendar/index.html");
    assert_eq!(first.matches("class=\"date\"").count(), 36);
    let last = sandbox.read("site/calendar/page/25/index.html");
    assert_eq!(last.matches("class=\"date\"").count(), 36);
    assert!(last.contains("Les 900\u{a0}premières rencontres figurent ici."));
    assert!(!there(&sandbox, "calendar/page/26/index.html"));
    assert!(!last.contains("webcal:"), "nobody knows where it will be");
}

#[test]
fn each_type_has_its_calendar_where_two_have_meetings() {
    let meeting = WEEKLY.replace("Rencontre", "Ronde");
    let alone = built("languages = [\"fr\"]\n", &[("alpha", &meeting), ("beta", "")]);
    assert!(!there(&alone, "types/thematic/calendar.ics"), "all meetings are of one type");
    let mut sandbox = Sandbox::new().file("coopdir.toml", "languages = [\"fr\", \"en\"]\n");
    for (slug, kind) in [("alpha", "thematic"), ("beta", "territorial"), ("gamma", "support")] {
        let meetings = if kind == "support" { "" } else { meeting.as_str() };
        let text =
            format!("name = \"{slug}\"\nslug = \"{slug}\"\nsummary = \"x\"\ntype = \"{kind}\"\n{meetings}");
        sandbox = sandbox.file(&format!("groups/{slug}.toml"), &text);
    }
    assert_eq!(sandbox.run(&["build"]).code, 0);
    let page = sandbox.read("site/types/territorial/calendar/index.html");
    assert!(page.contains("<h1>Agenda des groupes territoriaux</h1>"), "{page}");
    assert!(page.contains("groups/beta/") && !page.contains("groups/alpha/"), "{page}");
    let file = sandbox.read("site/types/territorial/calendar.ics");
    assert!(file.contains("NAME;LANGUAGE=fr:Agenda des groupes territoriaux\r\n"), "{file}");
    assert_eq!(file.matches("BEGIN:VEVENT").count(), 1);
    let whole = sandbox.read("site/en/calendar/index.html");
    let links = "<h2>By type</h2>\n<ul>\n\
                 <li><a href=\"../types/thematic/calendar/\"><bdi>Thematic</bdi></a></li>\n\
                 <li><a href=\"../types/territorial/calendar/\"><bdi>Territorial</bdi></a></li>\n</ul>";
    assert!(whole.contains(links), "{whole}");
}

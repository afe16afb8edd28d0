//! Calendars whole, and read back by a reader that is not ours.

use calcard::icalendar::{ICalendar, ICalendarComponentType, ICalendarProperty};

use super::*;
use crate::directory::Directory;
use crate::parse;
use crate::rules;
use crate::source::{Role, Source, Sources};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn directory(settings: &str, group: &str) -> Directory {
    let head = "name = \"Cyou\"\nslug = \"cyou\"\nsummary = \"Sciences, ensemble; à tous\"\ntype = \"thematic\"\nverified = 2026-10-04\n";
    let files = vec![
        Source::text("coopdir.toml", Role::Settings, settings),
        Source::text("groups/cyou.toml", Role::Group, head.to_owned() + group),
    ];
    let (draft, read) = parse::read(Sources::new(files));
    let (directory, findings) = rules::check(draft, read, day("2026-11-25"), &[]);
    assert_eq!(directory.groups().len(), 1, "{findings:?}");
    directory
}

fn made(settings: &str, group: &str) -> String {
    let directory = directory(settings, group);
    let web = |spot: Spot<'_>| match spot {
        Spot::Group(slug) => Some(format!("https://example.org/groups/{slug}/")),
        _ => Some("https://example.org/".to_owned()),
    };
    let clocks = Clocks::new(&Agenda::new(&directory, day("2026-11-25")));
    let export = Export { directory: &directory, web: &web, today: day("2026-11-25") };
    let ics = Ics::new(&export, &clocks);
    let head = Head { name: "Rencontres".to_owned(), language: "fr".to_owned(), ..Head::default() };
    let calendar = ics.calendar(&head, directory.groups());
    calendar.map_or_else(String::new, |bytes| String::from_utf8(bytes).expect("UTF-8"))
}

/// The lines of the first event that bear one of `names`, unfolded.
fn lines(calendar: &str, names: &[&str]) -> Vec<String> {
    let whole = calendar.replace("\r\n ", "");
    let event = whole.split("BEGIN:VEVENT").nth(1).expect("an event");
    let wanted = |line: &&str| names.iter().any(|name| line.starts_with(name));
    event.lines().filter(wanted).map(str::to_owned).collect()
}

fn times(settings: &str, meeting: &str) -> Vec<String> {
    let calendar = made(settings, &format!("[[meetings]]\ntitle = \"M\"\n{meeting}"));
    lines(&calendar, &["DTSTART", "DTEND", "RRULE"])
}

const PARIS: &str = "time_zone = \"Europe/Paris\"\n";

#[test]
fn a_calendar_is_whole() {
    let calendar = made(
        PARIS,
        "tags = [\"sciences\"]\n[place]\ncountry = \"FR\"\ncity = \"Bordeaux\"\nlatitude = 44.84\nlongitude = -0.57\n\
         [[meetings]]\ntitle = \"Rencontre bimestrielle\"\nstart = 2026-12-03T18:30:00\nend = 2026-12-03T20:30:00\n\
         repeat = \"FREQ=MONTHLY;INTERVAL=2\"\nwhere = \"127°, Bordeaux\"\nurl = \"https://visio.example/cyou\"\n",
    );
    let expected = "BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//coopdir//coopdir VERSION//EN
CALSCALE:GREGORIAN
NAME;LANGUAGE=fr:Rencontres
X-WR-CALNAME:Rencontres
REFRESH-INTERVAL;VALUE=DURATION:P1D
X-PUBLISHED-TTL:P1D
BEGIN:VTIMEZONE
TZID:Europe/Paris
X-LIC-LOCATION:Europe/Paris
BEGIN:DAYLIGHT
DTSTART:19960331T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:f5c784790a0489623736e3bf2c3f22f0@example.org
DTSTAMP:20261004T000000Z
DTSTART;TZID=Europe/Paris:20261203T183000
DTEND;TZID=Europe/Paris:20261203T203000
RRULE:FREQ=MONTHLY;INTERVAL=2
SUMMARY:Rencontre bimestrielle — Cyou
DESCRIPTION:Sciences\\, ensemble\\; à tous\\nhttps://visio.example/cyou\\nhttp
 s://example.org/groups/cyou/
URL:https://visio.example/cyou
LOCATION:127°\\, Bordeaux
GEO:44.840000;-0.570000
CATEGORIES:sciences
TRANSP:TRANSPARENT
END:VEVENT
END:VCALENDAR
";
    let expected = expected.replace("VERSION//EN", concat!(env!("CARGO_PKG_VERSION"), "//EN"));
    assert_eq!(calendar, expected.replace('\n', "\r\n"));
}

#[test]
fn times_are_told_as_clients_read_them() {
    let told = |meeting: &str| times(PARIS, meeting);
    assert_eq!(told("start = 2026-12-05"), ["DTSTART;VALUE=DATE:20261205", "DTEND;VALUE=DATE:20261206"]);
    assert_eq!(
        told("start = 2026-12-05\nend = 2026-12-06\nrepeat = \"FREQ=YEARLY;UNTIL=20301231T000000Z\""),
        ["DTSTART;VALUE=DATE:20261205", "DTEND;VALUE=DATE:20261207", "RRULE:FREQ=YEARLY;UNTIL=20301231"]
    );
    assert_eq!(told("start = 2026-12-05T10:00:00-05:00"), ["DTSTART:20261205T150000Z"]);
    assert_eq!(
        told("start = 2026-12-05T23:00:00-05:00\nend = 2026-12-06T00:30:00-05:00\nrepeat = \"FREQ=WEEKLY\""),
        [
            "DTSTART;TZID=Etc/GMT+5:20261205T230000",
            "DTEND;TZID=Etc/GMT+5:20261206T003000",
            "RRULE:FREQ=WEEKLY"
        ]
    );
    assert_eq!(
        told("start = 2026-12-05T23:00:00+05:30\nrepeat = \"UNTIL=20270101T120000;FREQ=WEEKLY\""),
        ["DTSTART;TZID=Asia/Kolkata:20261205T230000", "RRULE:FREQ=WEEKLY;UNTIL=20270101T063000Z",]
    );
    assert_eq!(
        times("", "start = 2026-12-05T10:00:00\nrepeat = \"FREQ=DAILY;UNTIL=20261224\""),
        ["DTSTART:20261205T100000", "RRULE:FREQ=DAILY;UNTIL=20261224T235959",]
    );
    assert_eq!(times("time_zone = \"UTC\"\n", "start = 2026-12-05T10:00:00"), ["DTSTART:20261205T100000Z"]);
    // To the end of the day, which is told in the kind of time of the start.
    assert_eq!(
        told("start = 2026-12-05T10:00:00\nend = 2026-12-06"),
        ["DTSTART;TZID=Europe/Paris:20261205T100000", "DTEND;TZID=Europe/Paris:20261207T000000"]
    );
}

#[test]
fn the_end_of_a_rule_is_in_utc() {
    let until = |until: &str| {
        times(PARIS, &format!("start = 2026-03-05T10:00:00\nrepeat = \"FREQ=WEEKLY;UNTIL={until}\""))
            .pop()
            .unwrap()
    };
    assert_eq!(until("20270701"), "RRULE:FREQ=WEEKLY;UNTIL=20270701T215959Z");
    assert_eq!(until("20271201"), "RRULE:FREQ=WEEKLY;UNTIL=20271201T225959Z");
    assert_eq!(until("20270701T100000"), "RRULE:FREQ=WEEKLY;UNTIL=20270701T080000Z");
    assert_eq!(until("20270701T100000Z"), "RRULE:FREQ=WEEKLY;UNTIL=20270701T100000Z");
}

#[test]
fn only_what_may_still_matter_is_told() {
    assert_eq!(made(PARIS, ""), "");
    assert_eq!(
        made(PARIS, "[[meetings]]\ntitle = \"M\"\nstart = 2025-11-23\n"),
        "",
        "over for more than a year"
    );
    assert_ne!(made(PARIS, "[[meetings]]\ntitle = \"M\"\nstart = 2026-11-23\n"), "");
    assert_eq!(made(PARIS, "activity = \"archived\"\n[[meetings]]\ntitle = \"M\"\nstart = 2026-12-23\n"), "");
}

#[test]
fn hostile_words_stay_words() {
    let calendar = made(
        PARIS,
        "[[meetings]]\ntitle = \"A, b; c\\\\n — awa@example.org\"\nstart = 2026-12-05\nwhere = \"X:Y,Z 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀\"\n\
         [[meetings]]\ntitle = \"Cyou se retrouve\"\nstart = 2026-12-05\n",
    );
    let read = ICalendar::parse(&calendar).expect("a calendar");
    let events: Vec<_> =
        read.components.iter().filter(|c| c.component_type == ICalendarComponentType::VEvent).collect();
    let text = |n: usize, property: &ICalendarProperty| {
        let entry = events[n].property(property).expect("a property");
        entry.values.first().and_then(|value| value.as_text()).unwrap_or_default().to_owned()
    };
    assert_eq!(text(0, &ICalendarProperty::Summary), "A, b; c\\n — …@… — Cyou");
    assert_eq!(text(0, &ICalendarProperty::Location), format!("X:Y,Z {}", "😀".repeat(20)));
    assert_eq!(text(1, &ICalendarProperty::Summary), "Cyou se retrouve", "who meets is said once");
    assert_ne!(text(0, &ICalendarProperty::Uid), text(1, &ICalendarProperty::Uid));
    assert!(calendar.lines().all(|line| line.len() <= 75));
}

#[test]
fn ids_stay_when_other_things_change() {
    let uid = |group: &str| lines(&made(PARIS, group), &["UID"]).pop().unwrap();
    let one = "[[meetings]]\ntitle = \"M\"\nstart = 2026-12-05T10:00:00\n";
    let same = uid(one);
    assert_eq!(uid(&format!("{one}where = \"ici\"\n")), same);
    assert_eq!(uid(&format!("[[meetings]]\ntitle = \"Autre\"\nstart = 2024-01-01\n{one}")), same);
    let twice = made(PARIS, &format!("{one}{one}"));
    let uids: BTreeSet<&str> = twice.lines().filter(|line| line.starts_with("UID:")).collect();
    assert_eq!(uids.len(), 2);
}

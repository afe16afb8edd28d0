//! When groups meet: rules, zones, daylight saving, whole days, and bounds.

use std::fmt::Write as _;

use super::*;
use crate::parse;
use crate::rules;
use crate::source::{Role, Source, Sources};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// Groups `g0`, `g1` … with what their files say more; rules have let all of them pass.
fn directory(settings: &str, groups: &[&str]) -> Directory {
    let mut files = vec![Source::text("coopdir.toml", Role::Settings, settings)];
    for (n, more) in groups.iter().enumerate() {
        let head = format!("name = \"G{n}\"\nslug = \"g{n}\"\nsummary = \"S\"\ntype = \"thematic\"\n");
        files.push(Source::text(format!("groups/g{n}.toml"), Role::Group, head + more));
    }
    let (draft, read) = parse::read(Sources::new(files));
    let (directory, findings) = rules::check(draft, read, day("2026-11-25"), &[]);
    let denied: Vec<_> = findings.iter().filter(|f| f.level == crate::finding::Level::Deny).collect();
    assert!(denied.is_empty(), "{denied:?}");
    directory
}

fn meeting(start: &str, more: &str) -> String {
    format!("[[meetings]]\ntitle = \"M\"\nstart = {start}\n{more}\n")
}

const PARIS: &str = "time_zone = \"Europe/Paris\"\n";

/// The starts and ends of a meeting from a day on, `start/end`.
fn next(settings: &str, (start, more): (&str, &str), today: &str, most: usize) -> Vec<String> {
    let directory = directory(settings, &[&meeting(start, more)]);
    let agenda = Agenda::new(&directory, day(today));
    let next = agenda.next(&directory.groups()[0], 0, most);
    next.iter()
        .map(|it| it.end.map_or_else(|| it.start.iso(), |end| it.start.iso() + "/" + &end.iso()))
        .collect()
}

#[test]
fn the_hour_on_the_wall_stays_through_daylight_saving() {
    let weekly = ("2026-03-12T18:30:00", "end = 2026-03-12T20:00:00\nrepeat = \"FREQ=WEEKLY\"");
    assert_eq!(
        next(PARIS, weekly, "2026-10-20", 2),
        [
            "2026-10-22T18:30:00+02:00/2026-10-22T20:00:00+02:00",
            "2026-10-29T18:30:00+01:00/2026-10-29T20:00:00+01:00",
        ]
    );
    let unzoned = next("", weekly, "2026-10-20", 1);
    assert_eq!(unzoned, ["2026-10-22T18:30:00/2026-10-22T20:00:00"]);
}

#[test]
fn an_hour_that_is_skipped_or_comes_twice_is_read_as_the_standard_says() {
    let daily = ("2026-01-01T02:30:00", "repeat = \"FREQ=DAILY\"");
    let spring = ["2026-03-28T02:30:00+01:00", "2026-03-29T03:30:00+02:00", "2026-03-30T02:30:00+02:00"];
    assert_eq!(next(PARIS, daily, "2026-03-28", 3), spring);
    assert_eq!(
        next(PARIS, daily, "2026-10-25", 2),
        ["2026-10-25T02:30:00+02:00", "2026-10-26T02:30:00+01:00"]
    );
    // Samoa skipped a whole day.
    let apia = ("2011-12-29T09:00:00", "repeat = \"FREQ=DAILY\"");
    let days = ["2011-12-29T09:00:00-10:00", "2011-12-31T09:00:00+14:00", "2011-12-31T09:00:00+14:00"];
    assert_eq!(next("time_zone = \"Pacific/Apia\"\n", apia, "2011-12-29", 3), days);
}

#[test]
fn a_length_is_exact_and_an_offset_is_kept() {
    // Eight hours in the night in which clocks go forward.
    let night = ("2027-03-20T22:00:00", "end = 2027-03-21T06:00:00\nrepeat = \"FREQ=WEEKLY\"");
    let next_nights = next(PARIS, night, "2027-03-27", 2);
    assert_eq!(
        next_nights,
        [
            "2027-03-27T22:00:00+01:00/2027-03-28T07:00:00+02:00",
            "2027-04-03T22:00:00+02:00/2027-04-04T06:00:00+02:00",
        ]
    );
    let fixed = ("2026-03-12T18:30:00-05:00", "repeat = \"FREQ=MONTHLY;BYDAY=2TH\"");
    assert_eq!(
        next(PARIS, fixed, "2026-11-25", 2),
        ["2026-12-10T18:30:00-05:00", "2027-01-14T18:30:00-05:00"]
    );
}

#[test]
fn whole_days_stay_days() {
    let weekend = ("2026-09-05", "end = 2026-09-06\nrepeat = \"FREQ=YEARLY;BYMONTH=9;BYDAY=1SA\"");
    assert_eq!(next(PARIS, weekend, "2026-11-25", 2), ["2027-09-04/2027-09-05", "2028-09-02/2028-09-03"]);
    assert_eq!(next(PARIS, weekend, "2026-09-06", 1), ["2026-09-05/2026-09-06"], "it lasts");
    assert_eq!(next(PARIS, ("2026-11-25", ""), "2026-11-25", 9), ["2026-11-25"], "today is not over");
    assert_eq!(next(PARIS, ("2026-11-24", ""), "2026-11-25", 9), [""; 0]);
    let midnight = ("2026-11-24T20:00:00", "end = 2026-11-25T00:00:00");
    assert_eq!(next(PARIS, midnight, "2026-11-25", 9), [""; 0], "over at midnight");
}

#[test]
fn repetitions_end_where_they_say() {
    let until = |until: &str| {
        let more = format!("repeat = \"FREQ=WEEKLY;UNTIL={until}\"");
        next(PARIS, ("2026-11-05T18:30:00", more.as_str()), "2026-11-12", 9).len()
    };
    assert_eq!(until("20261126"), 3, "the last day counts to its end");
    assert_eq!(until("20261126T183000"), 3, "as walls show it");
    assert_eq!(until("20261126T173000Z"), 3, "as it is in UTC");
    assert_eq!(until("20261126T172959Z"), 2);
    let counted = ("2026-11-05T18:30:00", "repeat = \"FREQ=WEEKLY;COUNT=3\"");
    assert_eq!(next(PARIS, counted, "2026-11-13", 9), ["2026-11-19T18:30:00+01:00"]);
    let counted = ("2026-11-05T18:30:00-05:00", "repeat = \"FREQ=WEEKLY;UNTIL=20261112T233000Z\"");
    assert_eq!(next(PARIS, counted, "2026-11-06", 9), ["2026-11-12T18:30:00-05:00"]);
}

#[test]
fn what_began_long_ago_falls_on_the_same_days() {
    for (start, rule, expected) in [
        ("2001-01-03T10:00:00", "FREQ=DAILY;INTERVAL=5", "2026-11-28T10:00:00+01:00"),
        ("2001-01-03T10:00:00", "FREQ=WEEKLY;INTERVAL=3", "2026-12-09T10:00:00+01:00"),
        ("2001-01-31T10:00:00", "FREQ=MONTHLY;INTERVAL=5", "2028-07-31T10:00:00+02:00"),
        ("2001-01-31T10:00:00", "FREQ=MONTHLY;BYMONTHDAY=-1", "2026-11-30T10:00:00+01:00"),
        ("2000-02-29T10:00:00", "FREQ=YEARLY", "2028-02-29T10:00:00+01:00"),
        ("1996-02-29T10:00:00", "FREQ=MONTHLY;INTERVAL=12", "2028-02-29T10:00:00+01:00"),
        ("2001-12-31T10:00:00", "FREQ=YEARLY;INTERVAL=2", "2027-12-31T10:00:00+01:00"),
        ("2001-01-03T10:00:00", "FREQ=YEARLY;BYWEEKNO=1;BYDAY=WE", "2027-01-06T10:00:00+01:00"),
        ("2001-01-03T10:00:00", "FREQ=WEEKLY;COUNT=1352", "2026-11-25T10:00:00+01:00"),
        ("2001-01-03T10:00:00", "FREQ=WEEKLY;BYDAY=WE;COUNT=1352", "2026-11-25T10:00:00+01:00"),
        ("2001-01-03T10:00:00", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=2", "2026-12-02T10:00:00+01:00"),
    ] {
        let more = format!("repeat = \"{rule}\"");
        let start = if rule.contains("BYSETPOS") { "2001-01-02T10:00:00" } else { start };
        assert_eq!(next(PARIS, (start, more.as_str()), "2026-11-25", 1), [expected], "{rule}");
    }
}

#[test]
fn all_groups_meet_in_the_order_of_time() {
    let late = meeting("2026-11-26T18:30:00-05:00", "");
    let two = meeting("2026-11-26T18:30:00", "repeat = \"FREQ=WEEKLY\"") + &meeting("2026-11-25", "");
    let archived = "activity = \"archived\"\n".to_owned() + &two;
    let directory = directory(PARIS, &[&late, &two, &archived]);
    let agenda = Agenda::new(&directory, day("2026-11-25"));
    let coming = agenda.coming(14);
    let said: Vec<_> =
        coming.iter().map(|it| format!("{} {}", it.group.slug.value, it.start.iso())).collect();
    assert_eq!(
        said,
        [
            "g1 2026-11-25",
            "g1 2026-11-26T18:30:00+01:00",
            "g0 2026-11-26T18:30:00-05:00",
            "g1 2026-12-03T18:30:00+01:00",
        ]
    );
    let archived = &directory.groups()[2];
    assert!(agenda.coming_of(archived, 90).is_empty() && agenda.next(archived, 0, 3).is_empty());
    assert!(agenda.lasts(archived, 0, day("2026-11-25")), "what the file says is another matter");
}

#[test]
fn no_rule_floods_or_hangs() {
    let mut many = String::new();
    for n in 0..200 {
        let _ = write!(many, "{}", meeting("1970-01-01T10:00:00", ["repeat = \"FREQ=DAILY\"", ""][n % 2]));
    }
    let rules = [
        ("1970-01-01T10:00:00", "FREQ=DAILY;COUNT=1000000", 366),
        ("0001-01-01T10:00:00", "FREQ=DAILY;COUNT=4000000", 366),
        ("0001-01-01T10:00:00", "FREQ=DAILY;COUNT=700000", 0),
        ("0001-01-01T10:00:00", "FREQ=DAILY;BYMONTH=1,2;COUNT=700000", 0),
        ("0001-01-01T10:00:00", "FREQ=DAILY;UNTIL=99991231", 366),
        ("0001-01-01T10:00:00", "FREQ=YEARLY;BYYEARDAY=1,2,3,4,5,6,7,8,9,10", 60),
        ("2024-02-29T10:00:00", "FREQ=DAILY;INTERVAL=7;BYMONTH=2;BYMONTHDAY=29", 0),
        ("2024-02-29T10:00:00", "FREQ=DAILY;INTERVAL=10000;BYMONTH=2;BYMONTHDAY=29", 0),
        ("2024-02-29T10:00:00", "FREQ=WEEKLY;INTERVAL=10000;BYDAY=TH;BYMONTH=2", 0),
        ("2024-02-29T10:00:00", "FREQ=YEARLY;INTERVAL=4;BYDAY=TH;BYMONTH=2;BYMONTHDAY=29", 0),
    ];
    let groups: Vec<String> =
        rules.iter().map(|(start, rule, _)| meeting(start, &format!("repeat = \"{rule}\""))).collect();
    let mut groups: Vec<&str> = groups.iter().map(String::as_str).collect();
    groups.push(&many);
    let directory = directory(PARIS, &groups);
    let agenda = Agenda::new(&directory, day("2026-11-25"));
    for (n, (_, rule, expected)) in rules.iter().enumerate() {
        assert_eq!(
            agenda.coming_of(directory.get(&format!("g{n}")).unwrap(), 2000).len(),
            *expected,
            "{rule}"
        );
    }
    assert_eq!(agenda.coming_of(directory.get(&format!("g{}", rules.len())).unwrap(), 2000).len(), PER_GROUP);
}

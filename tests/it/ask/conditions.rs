//! `ls --where`.

use snapbox::{IntoData, assert_data_eq, str};

use super::{directory, names, refusals};

#[test]
fn conditions_know_what_is_missing() {
    assert_eq!(names(&["--where", "members > 100 and 'cyou' in tags"]), "cyou1");
    assert_eq!(names(&["--where", "members < 1000"]), "cyou1 mali");
    assert_eq!(names(&["--where", "not (members < 100)"]), "cyou1");
    assert_eq!(names(&["--where", "members < 100 or language == 'en'"]), "hum mali");
    assert_eq!(names(&["--where", "members is none"]), "hum");
    assert_eq!(names(&["--where", "country != 'FR'"]), "hum mali");
    assert_eq!(names(&["--where", "(members or 0) < 100"]), "hum mali");
    assert_eq!(names(&["--where", "verified < '2026-01-01'"]), "mali");
    assert_eq!(names(&["--where", "founded >= 2014 and founded < 2020"]), "cyou1 hum");
    assert_eq!(names(&["--where", "links.other.Podcast and fields.challenge == 'knowledge'"]), "cyou1");
    assert_eq!(names(&["--where", "'Bord' in city", "--where", "tags|length == 2"]), "cyou1");
    assert_eq!(names(&["--where", "path.startswith"]), "");
}

#[test]
fn a_condition_that_cannot_be_says_where() {
    let said = refusals(&[
        &["ls", "--where", "membres > 3"],
        &["ls", "--where", "members >"],
        &["ls", "--where", "members > > 3"],
        &["ls", "--where", "name == 'é' and links.hme"],
        &["ls", "--where", "name|lowr == 'x'"],
        &["ls", "--where", "city == none"],
        &["ls", "--where", "members > '3'"],
        &["ls", "--where", "verified < 2026"],
        &["ls", "--where", "tags == 'cyou'"],
        &["ls", "--where", "type == 'thématique'"],
        &["ls", "--where", "'x' in members"],
        &["ls", "--where", "range(3)"],
        &["ls", "--where", "('x' * 100000) * 100000 == name"],
    ]);
    assert_data_eq!(said, str![[r#"
$ coopdir ls --where membres > 3
error: groups have no `membres` (character 1 of the condition)
help: a similar one exists: members

$ coopdir ls --where members >
error: the condition is unfinished: something is missing at character 10
help: write for instance "members > 100 and 'cyou' in tags"

$ coopdir ls --where members > > 3
error: the condition is not understood from character 11 on: `> 3`
help: write for instance "members > 100 and 'cyou' in tags"

$ coopdir ls --where name == 'é' and links.hme
error: groups have no `hme` (character 23 of the condition)
help: a similar one exists: home

$ coopdir ls --where name|lowr == 'x'
error: `name|lowr == 'x'` uses a filter or a test that does not exist (character 6 of the condition)
help: write for instance "members > 100 and 'cyou' in tags"

$ coopdir ls --where city == none
error: a missing value equals nothing (character 6 of the condition)
help: write `is none` or `is not none`

$ coopdir ls --where members > '3'
error: `members` is a number, which text never equals (character 11 of the condition)
help: write the number without quotes

$ coopdir ls --where verified < 2026
error: `verified` is text, which a number never equals (character 12 of the condition)
help: write it in quotes: '2026-01-01'

$ coopdir ls --where tags == 'cyou'
error: `tags` holds several values (character 9 of the condition)
help: write `'cyou' in tags`

$ coopdir ls --where type == 'thématique'
error: `thématique` is not a value of `type` (character 9 of the condition)
help: a similar one exists: thematic

$ coopdir ls --where 'x' in members
error: `'x' in members` cannot be worked out for the group `cyou1` (character 1 of the condition)
help: write for instance "members > 100 and 'cyou' in tags"

$ coopdir ls --where range(3)
error: groups have no `range` (character 1 of the condition)
help: there is: slug, name, summary, type, activity, tags, ecosystems, country, region, city, latitude, longitude, members, members_on, verified, founded, licence, language, parent, related, aliases, seeks, offers, links, fields, path

$ coopdir ls --where ('x' * 100000) * 100000 == name
error: `('x' * 100000) * 100000 == name` takes too much work (character 1 of the condition)
help: write for instance "members > 100 and 'cyou' in tags"

"#]].raw());
    let long = format!("name == '{}'", "x".repeat(5000));
    let run = directory().run(&["ls", "--where", &long]);
    assert_eq!((run.code, run.stderr.as_str()), (2, "error: the condition is longer than 4000 bytes\n"));
}

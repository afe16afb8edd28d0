//! The forms in which `ls` writes what it finds.

use snapbox::{IntoData, assert_data_eq, str};

use super::{directory, french};
use crate::sandbox::Sandbox;

#[test]
fn a_list_is_a_table() {
    let run = french(&["ls", "--sort", "name"]);
    assert_eq!(run.code, 0);
    assert_data_eq!(
        run.stdout,
        str![[r#"
NOM COURT  NOM           TYPE         ACTIVITÉ        PAYS  MEMBRES  VÉRIFIÉ
cyou1      Cyou1         Thématique   Actif           FR       ≈400  il y a 3 mois
hum        Écoute        Support      Actif
mali       Santé mobile  Territorial  En préparation  ML        ≈60  il y a 14 mois !

"#]]
    );
    assert_data_eq!(
        run.stderr,
        str![[r#"
3 groupes sur 3

"#]]
    );
    let run = directory().run(&[
        "ls",
        "--sort=-members",
        "--limit",
        "1",
        "--columns",
        "slug,tags,language,founded",
    ]);
    assert_data_eq!(
        run.stdout,
        str![[r#"
SHORT NAME  TAGS            LANGUAGE  FOUNDED
cyou1       sciences, Cyou  French    2014-01-15

"#]]
    );
    assert_data_eq!(
        run.stderr,
        str![[r#"
1 of 3 groups

"#]]
    );
}

#[test]
fn a_list_can_be_records() {
    let environment = [("COOPDIR_LANG", "fr"), ("COOPDIR_ACCESSIBLE", "1")];
    let run = directory().run_with(&["ls", "--country", "france,mali"], &environment);
    assert_data_eq!(
        run.stdout,
        str![[r#"
1 sur 2 : cyou1
Nom : Cyou1
Type : Thématique
Activité : Actif
Pays : FR
Membres : ≈400
Vérifié : il y a 3 mois

2 sur 2 : mali
Nom : Santé mobile
Type : Territorial
Activité : En préparation
Pays : ML
Membres : ≈60
Vérifié : il y a 14 mois !

"#]]
    );
}

#[test]
fn rows_for_programs_hold_ids_and_whole_values() {
    let run = french(&["ls", "--plain"]);
    assert_data_eq!(
        run.stdout,
        str![[r#"
cyou1	Cyou1	thematic	active	FR	400	2026-08-20
hum	Écoute	support	active			
mali	Santé mobile	territorial	preparing	ML	60	2025-09-01

"#]]
    );
    assert_eq!(run.stderr, "", "no talk beside data");
    let columns = "slug,members,verified,founded,links,fields";
    let run = french(&["ls", "--format", "csv", "--columns", columns]);
    assert_data_eq!(
        run.stdout,
        str![[r#"
slug,members,verified,founded,links,fields
cyou1,400,2026-08-20,2014-01-15,home=https://coop-group.org/cyou1;discussions=mailto:cyou1@listes.example.org;Podcast=https://example.org/podcast,challenge=knowledge
hum,,,2019,,
mali,60,2025-09-01,,,

"#]]
    );
    let run = french(&["ls", "--format", "jsonl", "--columns", columns]);
    assert_data_eq!(
        run.stdout,
        str![[r#"
{"slug":"cyou1","members":400,"verified":"2026-08-20","founded":"2014-01-15","links":{"home":"https://coop-group.org/cyou1","discussions":"mailto:cyou1@listes.example.org","other":{"Podcast":"https://example.org/podcast"}},"fields":{"challenge":"knowledge"}}
{"slug":"hum","members":null,"verified":null,"founded":"2019","links":{},"fields":{}}
{"slug":"mali","members":60,"verified":"2025-09-01","founded":null,"links":{},"fields":{}}

"#]]
    );
    let run = french(&["ls", "--json", "cap"]);
    assert_data_eq!(
        run.stdout,
        str![[r#"
{
  "schema": 1,
  "command": "ls",
  "count": 1,
  "total": 3,
  "groups": [
    {
      "slug": "cyou1",
      "name": "Cyou1",
      "summary": "Le premier groupe de l’écosystème Cyou, autour des sciences",
      "type": "thematic",
      "activity": "active",
      "tags": [
        "sciences",
        "cyou"
      ],
      "ecosystems": [
        "cyou"
      ],
      "country": "FR",
      "region": "Nouvelle-Aquitaine",
      "city": "Bordeaux",
      "latitude": 44.84,
      "longitude": -0.57,
      "members": 400,
      "members_on": "2026-03-01",
      "verified": "2026-08-20",
      "founded": "2014-01-15",
      "licence": "CC-BY-SA-4.0",
      "language": "fr",
      "parent": null,
      "related": [
        "mali"
      ],
      "aliases": [
        "cyou"
      ],
      "seeks": [
        "facilitators",
        "funding"
      ],
      "offers": [
        "meeting room"
      ],
      "links": {
        "home": "https://coop-group.org/cyou1",
        "discussions": "mailto:cyou1@listes.example.org",
        "other": {
          "Podcast": "https://example.org/podcast"
        }
      },
      "fields": {
        "challenge": "knowledge"
      },
      "path": "groups/cyou1.toml"
    }
  ]
}

"#]]
        .raw()
    );
}

#[test]
fn a_reader_that_went_away_is_no_fault() {
    let sandbox = directory();
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_coopdir"));
    command.args(["ls", "--format", "names"]).current_dir(sandbox.root());
    command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
    let mut child = command.spawn().expect("coopdir runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("coopdir ends");
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
}

#[test]
fn hostile_texts_do_not_act() {
    let hostile = r###"
name = "=1+1"
slug = "hostile"
summary = "##[error] and ::warning:: and \\ it"
type = "support"

[links.other]
"::set-output::" = "https://example.org/"
"###;
    let sandbox = Sandbox::new().file("groups/hostile.toml", hostile);
    let run = |args: &[&str]| sandbox.run(args).stdout;
    let columns = ["--columns", "summary,name"];
    assert_data_eq!(
        run(&[&["ls"], &columns[..]].concat()),
        str![[r#"
SUMMARY                                NAME
##\[error] and :\:warning:\: and \ it  =1+1

"#]]
        .raw()
    );
    assert_data_eq!(
        run(&[&["ls", "--plain"], &columns[..]].concat()),
        str![[r#"
##\[error] and :\:warning:\: and \\ it	=1+1

"#]]
        .raw()
    );
    assert_data_eq!(
        run(&[&["ls", "--format", "csv"], &columns[..]].concat()),
        str![[r#"
summary,name
##[error] and ::warning:: and \ it,'=1+1

"#]]
        .raw()
    );
    assert_data_eq!(
        run(&[&["ls", "--format", "jsonl"], &columns[..]].concat()),
        str![[r###"
{"summary":"##\u005berror] and ::warning:: and \\ it","name":"=1+1"}

"###]]
        .raw()
    );
    assert_data_eq!(
        run(&["show", "hostile"]),
        str![[r#"
=1+1
##\[error] and :\:warning:\: and \ it

Short name  hostile
Type        Support
Language    French
Activity    Active
File        groups/hostile.toml

Services
  :\:set-output:\:  https://example.org/

"#]]
        .raw()
    );
}

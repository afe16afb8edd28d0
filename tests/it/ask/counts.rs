//! `tags` and `ecosystems`.

use snapbox::{IntoData, assert_data_eq, str};

use super::{directory, french};
use crate::sandbox::Sandbox;

#[test]
fn tags_are_counted() {
    let run = french(&["tags"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    assert_data_eq!(
        run.stdout,
        str![[r#"
MOT CLÉ   LIBELLÉ  GROUPES  REMARQUES
cyou      Cyou           1  écosystème
sante     Santé          1
sciences                 1
vide      Vide           0  aucun groupe

"#]]
    );
    assert_data_eq!(
        french(&["tags", "--sort", "name", "--plain"]).stdout,
        str![[r#"
cyou	Cyou	1	cyou	false	false
sante	Santé	1		true	false
sciences	sciences	1		false	false
vide	Vide	0		true	false

"#]]
    );
    assert_data_eq!(
        directory().run(&["tags", "--format", "csv"]).stdout,
        str![[r#"
tag,label,groups,ecosystem,declared,deprecated
cyou,Cyou,1,cyou,false,false
sante,Health,1,,true,false
sciences,sciences,1,,false,false
vide,Vide,0,,true,false

"#]]
    );
    let document: serde_json::Value =
        serde_json::from_str(&directory().run(&["tags", "--json"]).stdout).unwrap();
    assert_eq!(document["schema"], 1);
    assert_eq!(document["tags"][0]["tag"], "cyou");
}

#[test]
fn ecosystems_are_counted() {
    let run = french(&["ecosystems"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    assert_data_eq!(
        run.stdout,
        str![[r#"
NOM COURT  TITRE  MOT CLÉ  GROUPES  GROUPE NOYAU  HELPERS
cyou       Cyou   cyou           1  Cyou1

"#]]
    );
    assert_data_eq!(
        directory().run(&["ecosystems", "--plain"]).stdout,
        str![[r#"
cyou	Cyou	cyou	1	cyou1	

"#]]
    );
    assert_data_eq!(
        directory().run(&["ecosystems", "--json"]).stdout,
        str![[r#"
{
  "schema": 1,
  "command": "ecosystems",
  "count": 1,
  "ecosystems": [
    {
      "slug": "cyou",
      "title": "Cyou",
      "tag": "cyou",
      "groups": 1,
      "core": "cyou1",
      "helpers": null
    }
  ]
}

"#]]
        .raw()
    );
    let bare = Sandbox::new().group("alone", "").run(&["ecosystems"]);
    assert_eq!(
        (bare.code, bare.stdout.as_str(), bare.stderr.as_str()),
        (0, "", "no ecosystem is declared\n")
    );
}

//! `show`: every field, for people and for programs.

use snapbox::{IntoData, assert_data_eq, str};

use super::{CYOU1, directory, french, refusals};

#[test]
fn a_group_is_shown_whole() {
    let run = french(&["show", "cyou1"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    assert_data_eq!(
        run.stdout,
        str![[r#"
Cyou1
Le premier groupe de l’écosystème Cyou, autour des sciences

Nom court            cyou1
Type                 Thématique
Langue               français
Mots clés            sciences, Cyou
Activité             Actif
Membres              ≈400 (2026-03-01)
Vérifié              il y a 3 mois (2026-08-20)
Création             2014-01-15
Licence              CC-BY-SA-4.0
Groupes voisins      Santé mobile (mali)
Anciens noms courts  cyou
Cherche              facilitators, funding
Propose              meeting room
Fichier              groups/cyou1.toml

Description
  Né à Cap Sciences, un musée des sciences à Bordeaux. Le groupe se réunit tous
  les deux mois, et partage :

  - des hologrammes ;
  - des émissions.

Lieu
  Pays         France (FR)
  Région       Nouvelle-Aquitaine
  Ville        Bordeaux
  Coordonnées  44.84, -0.57

Services
  Accueil      https://coop-group.org/cyou1
  Discussions  mailto:cyou1@listes.example.org
  Podcast      https://example.org/podcast

Charte
  oui  Ouvert à toute personne qui le souhaite, sans adhésion ni autre
       restriction
  non  Partage publiquement ce qu’il produit

Signes de vie
  Suivi              hier (2026-11-23)
  Discussions        il y a 27 jours (2026-10-28) · 14 par mois · attendu : de 4
                     à 60 par mois
  Espace de partage  il y a 5 mois (2026-06-01) · tous les 180 jours

Partenaires
  Cap Sciences  https://www.cap-sciences.net/

Projets
  Exolife  En cours · Une vie imaginée sur les exoplanètes

Rencontres
  Rencontre bimestrielle  2026-12-03 18:30 – 20:30 · FREQ=MONTHLY;INTERVAL=2 ·
                          127°, Bordeaux

Personnes
  Camille  Animation · https://example.org/camille

En anglais
  The first group of the Cyou ecosystem, around science

Propre à cet annuaire
  Défi  Connaissances

Autour
  Écosystèmes           Cyou
  Groupes issus de lui  Santé mobile (mali)

"#]]
        .raw()
    );
    let run = directory().run(&["show", "CYOU", "mali"]);
    assert_eq!(run.code, 0);
    assert_data_eq!(
        run.stderr,
        str![[r#"
`cyou` is a former short name of `cyou1`

"#]]
    );
    assert_data_eq!(
        run.stdout,
        str![[r#"
Cyou1
The first group of the Cyou ecosystem, around science

Short name          cyou1
Type                Thematic
Language            French
Tags                sciences, Cyou
Activity            Active
Members             ≈400 (2026-03-01)
Verified            3 months ago (2026-08-20)
Founded             2014-01-15
Licence             CC-BY-SA-4.0
Related             Santé mobile (mali)
Former short names  cyou
Seeks               facilitators, funding
Offers              meeting room
File                groups/cyou1.toml

Description
  Né à Cap Sciences, un musée des sciences à Bordeaux. Le groupe se réunit tous
  les deux mois, et partage :

  - des hologrammes ;
  - des émissions.

Place
  Country      France (FR)
  Region       Nouvelle-Aquitaine
  City         Bordeaux
  Coordinates  44.84, -0.57

Services
  Home page    https://coop-group.org/cyou1
  Discussions  mailto:cyou1@listes.example.org
  Podcast      https://example.org/podcast

Charter
  yes  Open to everyone, with no membership or other restriction
  no   Shares what it makes publicly

Signs of life
  Follow-up     yesterday (2026-11-23)
  Discussions   27 days ago (2026-10-28) · 14 a month · expected: 4 to 60 a
                month
  Shared space  5 months ago (2026-06-01) · every 180 days

Partners
  Cap Sciences  https://www.cap-sciences.net/

Projects
  Exolife  Under way · Une vie imaginée sur les exoplanètes

Meetings
  Rencontre bimestrielle  2026-12-03 18:30 – 20:30 · FREQ=MONTHLY;INTERVAL=2 ·
                          127°, Bordeaux

People
  Camille  Facilitator · https://example.org/camille

In French
  Le premier groupe de l’écosystème Cyou, autour des sciences

Of this directory
  Challenge  Connaissances

Around
  Ecosystems      Cyou
  Grew out of it  Santé mobile (mali)


Santé mobile
Trouver un lieu de soins, depuis un téléphone

Short name   mali
Type         Territorial
Language     French
Tags         Health
Activity     Starting
Members      ≈60
Verified     14 months ago ! (2025-09-01)
Grew out of  Cyou1 (cyou1)
File         groups/afrique/mali.toml

Place
  Country  Mali (ML)

"#]]
        .raw()
    );
}

#[test]
fn a_group_is_shown_to_programs() {
    let run = directory().run(&["show", "cyou1", "--json"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    assert_data_eq!(run.stdout, str![[r#"
{
  "schema": 1,
  "command": "show",
  "count": 1,
  "groups": [
    {
      "name": "Cyou1",
      "slug": "cyou1",
      "summary": "Le premier groupe de l’écosystème Cyou, autour des sciences",
      "type": "thematic",
      "description": "Né à Cap Sciences, un musée des sciences à Bordeaux. Le groupe se réunit tous les deux\nmois, et partage :\n\n- des hologrammes ;\n- des émissions.\n",
      "language": "fr",
      "tags": [
        "sciences",
        "cyou"
      ],
      "activity": "active",
      "members": 400,
      "members_on": "2026-03-01",
      "verified": "2026-08-20",
      "founded": "2014-01-15",
      "licence": "CC-BY-SA-4.0",
      "banner": null,
      "logo": null,
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
      "place": {
        "country": "FR",
        "region": "Nouvelle-Aquitaine",
        "city": "Bordeaux",
        "latitude": 44.84,
        "longitude": -0.57
      },
      "links": {
        "home": "https://coop-group.org/cyou1",
        "discussions": "mailto:cyou1@listes.example.org",
        "other": {
          "Podcast": "https://example.org/podcast"
        }
      },
      "charter": {
        "open": true,
        "sharing": false
      },
      "health": {
        "discussions": {
          "last": "2026-10-28",
          "per_month": 14,
          "expected": [
            4,
            60
          ],
          "every": null
        },
        "follow_up": {
          "last": "2026-11-23",
          "per_month": null,
          "expected": null,
          "every": null
        },
        "resources": {
          "last": "2026-06-01",
          "per_month": null,
          "expected": null,
          "every": 180
        }
      },
      "partners": [
        {
          "name": "Cap Sciences",
          "url": "https://www.cap-sciences.net/",
          "logo": null
        }
      ],
      "projects": [
        {
          "name": "Exolife",
          "summary": "Une vie imaginée sur les exoplanètes",
          "url": null,
          "status": "active"
        }
      ],
      "meetings": [
        {
          "title": "Rencontre bimestrielle",
          "start": "2026-12-03T18:30:00",
          "end": "2026-12-03T20:30:00",
          "repeat": "FREQ=MONTHLY;INTERVAL=2",
          "where": "127°, Bordeaux",
          "url": null
        }
      ],
      "people": [
        {
          "name": "Camille",
          "role": "facilitator",
          "url": "https://example.org/camille"
        }
      ],
      "translations": {
        "en": {
          "name": null,
          "summary": "The first group of the Cyou ecosystem, around science",
          "description": null
        }
      },
      "fields": {
        "challenge": "knowledge"
      },
      "ecosystems": [
        "cyou"
      ],
      "children": [
        "mali"
      ],
      "path": "groups/cyou1.toml"
    }
  ]
}

"#]].raw());
    let run = directory().run(&["show", "cyou1", "--format", "toml"]);
    assert_eq!(run.stdout, CYOU1);
}

#[test]
fn a_group_that_is_not_there_is_refused() {
    let said = refusals(&[&["show", "cyou2"], &["show", "hum", "zzzzz"], &["show"]]);
    assert_data_eq!(
        said,
        str![[r#"
$ coopdir show cyou2
error: no group is called `cyou2`
help: a similar one exists: cyou

$ coopdir show hum zzzzz
error: no group is called `zzzzz`
help: coopdir ls --format names prints all short names

$ coopdir show
error: missing: <SLUG>...
help: coopdir --help lists what there is

"#]]
        .raw()
    );
}

//! Two times of small directories held against each other.

use super::*;
use crate::parse;
use crate::source::Sources;

fn group(slug: &str, more: &str) -> (String, String) {
    let text = format!(
        "name = \"{slug}\"\nslug = \"{slug}\"\nsummary = \"About {slug}\"\ntype = \"support\"\n{more}"
    );
    (format!("groups/{slug}.toml"), text)
}

fn compared(before: &[(String, String)], after: &[(String, String)]) -> Changes {
    let read = |files: &[(String, String)]| {
        let source = |(path, text): &(String, String)| match path.as_str() {
            "coopdir.toml" => Source::text(path.clone(), Role::Settings, text.clone()),
            path if path.starts_with("media/") => Source::media(path, text.clone().into_bytes()),
            path => Source::text(path, Role::Group, text.clone()),
        };
        let (draft, found) = parse::read(Sources::new(files.iter().map(source).collect()));
        let unread = unread(&draft, &found);
        (draft, unread)
    };
    let (old, new) = (read(before), read(after));
    compare(Side { draft: &old.0, unread: &old.1 }, Side { draft: &new.0, unread: &new.1 })
}

/// Each group with what became of it and the keys of its facts that are others.
fn told(changes: &Changes) -> Vec<String> {
    let one = |change: &GroupChange| {
        let keys: Vec<String> = change.fields.iter().map(|fact| fact.field.key()).collect();
        format!("{:?} {}: {}", change.what(), change.slug, keys.join(" "))
    };
    changes.groups.iter().map(one).collect()
}

fn one(more: &str) -> Vec<(String, String)> {
    vec![group("alpha", more)]
}

#[test]
fn each_fact_is_told_old_and_new() {
    let before = "members = 400\ntags = [\"a\", \"b\"]\nactivity = \"active\"\n[links]\njoin = \"https://a.org/x\"\n\
                  [[people]]\nname = \"Awa\"\nrole = \"helper\"\n[health]\nnews = 2026-01-01\n";
    let after = "members = 420\ntags = [\"c\", \"a\"]\nactivity = \"archived\"\n[links]\njoin = \"https://a.org/y\"\n\
                 home = \"https://a.org/\"\n[[people]]\nname = \"Awa\"\nrole = \"leader\"\n[translations.en]\nsummary = \"X\"\n";
    let changes = compared(&one(before), &one(after));
    assert_eq!(
        told(&changes),
        [
            "Archived alpha: tags activity members links.home links.join health.news people.Awa translations.en.summary"
        ]
    );
    let change = &changes.groups[0];
    let members = change.field(&Field::Members).unwrap();
    assert_eq!((&members.before, &members.after), (&Some(Value::Number(400)), &Some(Value::Number(420))));
    assert_eq!(change.field(&Field::Tags).unwrap().list(), Some((vec!["c"], vec!["b"])));
    assert!(changes.notices.is_empty() && changes.form.is_empty(), "{changes:?}");
}

#[test]
fn another_form_is_no_change() {
    let (path, text) = group("alpha", "tags = [\"a\"]\n[links]\nhome = \"https://a.org/\"\n");
    let other = text.replace("tags = [\"a\"]", "tags = [ 'a' ] # one").replace("[links]\nhome", "links.home");
    let changes = compared(&[(path.clone(), text.clone())], &[(path.clone(), other)]);
    assert!(changes.is_empty());
    assert_eq!(changes.form, ["groups/alpha.toml"]);
    let windows = text.replace('\n', "\r\n");
    let changes = compared(&[(path.clone(), text)], &[(path, windows)]);
    assert_eq!(changes, Changes::default(), "line ends are not even form");
}

#[test]
fn a_group_is_known_by_its_aliases_then_by_what_it_says() {
    let links = "members = 3\n[links]\nhome = \"https://a.org/\"\nnews = \"https://a.org/n\"\n";
    let renamed = |aliases: &str| {
        let (_, text) = group("alpha", &format!("{aliases}{links}"));
        ("groups/beta.toml".to_owned(), text.replace("slug = \"alpha\"", "slug = \"beta\""))
    };
    let before = [group("alpha", links), group("other", "")];
    let kept = compared(&before, &[renamed("aliases = [\"alpha\"]\n"), group("other", "")]);
    assert_eq!(told(&kept), ["Renamed beta: aliases"]);
    assert!(kept.groups[0].alias && kept.notices.is_empty());
    let lost = compared(&before, &[renamed(""), group("other", "")]);
    assert_eq!(told(&lost), ["Renamed beta: "]);
    assert!(!lost.groups[0].alias);
    assert_eq!(lost.notices.len(), 1);
    assert_eq!(lost.notices[0].alert, Alert::LostAlias("alpha".to_owned()));
    // Another group is another, though it is of the same type and has as many facts.
    let other = compared(&before, &[group("gamma", "members = 3\n"), group("other", "")]);
    assert_eq!(other.count(What::Added), 1);
    assert_eq!(other.count(What::Deleted), 1);
}

#[test]
fn a_file_in_another_folder_is_the_same_group() {
    let (_, text) = group("alpha", "");
    let changes = compared(&one(""), &[("groups/fr/alpha.toml".to_owned(), text)]);
    assert_eq!(told(&changes), ["Changed alpha: "]);
    assert_eq!(changes.groups[0].moved_from(), Some("groups/alpha.toml"));
}

#[test]
fn what_cannot_be_read_is_told_and_the_rest_compared() {
    let broken = |slug: &str| (format!("groups/{slug}.toml"), "name = = 3\n".to_owned());
    let before = [broken("alpha"), group("beta", ""), broken("same")];
    let after = [group("alpha", ""), group("beta", "members = 3\n"), broken("same")];
    let changes = compared(&before, &after);
    assert_eq!(told(&changes), ["Changed beta: members"]);
    assert_eq!(changes.unread, [Unread { path: "groups/alpha.toml".to_owned(), before: true }]);
    let changes = compared(&after, &before);
    assert_eq!(changes.unread, [Unread { path: "groups/alpha.toml".to_owned(), before: false }]);
    // A slip in a key hides nothing else.
    let changes = compared(&one(""), &one("membres = 3\nverified = 2026-01-01\n"));
    assert_eq!(told(&changes), ["Changed alpha: verified"]);
}

#[test]
fn a_series_of_meetings_is_compared_as_a_whole() {
    let meeting = |day: u8| format!("[[meetings]]\ntitle = \"M\"\nstart = 2026-03-{day:02}\n");
    let all = |days: &[u8]| -> String { days.iter().map(|day| meeting(*day)).collect() };
    let changes = compared(&one(&all(&[1, 8, 15])), &one(&all(&[8, 15, 22])));
    let facts = &changes.groups[0].fields;
    assert_eq!(facts.len(), 1, "{facts:?}");
    let start = |value: &Option<Value>| match value {
        Some(Value::Item(parts)) => format!("{:?}", parts[0].1),
        other => panic!("{other:?}"),
    };
    assert!(start(&facts[0].before).contains("2026-03-01"));
    assert!(start(&facts[0].after).contains("2026-03-22"));
    let changes = compared(&one(&all(&[8, 15])), &one(&all(&[1, 8, 15])));
    assert_eq!((changes.groups[0].fields.len(), &changes.groups[0].fields[0].before), (1, &None));
}

#[test]
fn words_are_counted_whatever_their_order() {
    assert_eq!(words_between("un deux deux trois", "deux un quatre cinq"), (2, 2));
    assert_eq!(words_between("a b", "b a"), (0, 0));
    assert_eq!(words_between("", "a  b\nc"), (3, 0));
}

#[test]
fn what_a_reviewer_must_see_comes_first() {
    let before = "description = \"See [us](https://a.org/).\"\n[links]\nhome = \"https://a.org/\"\njoin = \"https://a.org/join\"\n\
                  news = \"https://www.b.org/\"\n";
    let after = "description = \"See [us](https://a.org/), [them](https://evil.example/) or write to Me@Mail.example.\"\n\
                 [links]\nhome = \"https://a.org/\"\njoin = \"https://xn--a-7ga.org/join\"\nnews = \"http://b.org/new\"\n\
                 feed = \"https://known.example/feed\"\nleave = \"https://new.example/x\"\nadmin = \"https://new.example/y\"\n\
                 discussions = \"mailto:list@mail.example\"\n[[people]]\nname = \"Awa\"\nrole = \"helper\"\nurl = \"mailto:list@mail.example\"\n";
    let known = group("known", "[links]\nhome = \"https://known.example/\"\n");
    let changes = compared(&[group("alpha", before), known.clone()], &[group("alpha", after), known]);
    let said = |notice: &Notice| match &notice.at {
        At::Group { field, .. } => format!("{} {:?}", field.key(), notice.alert),
        At::Setting(key) => format!("{key} {:?}", notice.alert),
    };
    assert_eq!(
        changes.notices.iter().map(said).collect::<Vec<_>>(),
        [
            "links.join OtherHost { before: \"a.org\", after: \"xn--a-7ga.org\" }",
            "description NewHost(\"evil.example\")",
            "links.leave NewHost(\"new.example\")",
            "links.discussions NewMail(\"list@mail.example\")",
            "description NewMail(\"me@mail.example\")",
            "people.Awa NewPerson(\"Awa\")",
        ]
    );
}

#[test]
fn settings_that_lead_elsewhere_or_relax_rules_are_pointed_out() {
    let file = |text: &str| vec![("coopdir.toml".to_owned(), text.to_owned()), group("alpha", "")];
    let before =
        "base_url = \"https://a.org/\"\ntitle = \"A\"\n[addresses]\nweb = \"https://a.org/{slug}/\"\n";
    let after = "base_url = \"https://a.org/b/\"\ntitle = \"A\"\n[addresses]\nweb = \"https://b.org/{slug}/\"\n\
                 [map]\ntiles = \"https://tiles.example/{z}/{x}/{y}.png\"\n[check]\nplain-http = \"allow\"\n";
    let changes = compared(&file(before), &file(after));
    let keys: Vec<&str> = changes.settings.iter().map(|change| change.key.as_str()).collect();
    assert_eq!(keys, ["addresses.web", "base_url", "check.plain-http", "map.tiles"]);
    let alerts: Vec<&Alert> = changes.notices.iter().map(|notice| &notice.alert).collect();
    let other = Alert::OtherHost { before: "a.org".to_owned(), after: "b.org".to_owned() };
    assert_eq!(alerts, [&other, &Alert::NewHost("tiles.example".to_owned()), &Alert::Rules]);
    let same = compared(&file(before), &file(&format!("# here\n{before}")));
    assert_eq!((same.settings.len(), same.form), (0, vec!["coopdir.toml".to_owned()]));
}

#[test]
fn images_are_compared_by_what_they_hold() {
    let media = |name: &str, text: &str| (format!("media/{name}.png"), text.to_owned());
    let changes = compared(
        &[media("kept", "x"), media("other", "x"), media("gone", "x")],
        &[media("kept", "x"), media("other", "yy"), media("new", "x")],
    );
    let all: Vec<_> =
        changes.media.iter().map(|file| (file.path.as_str(), file.before, file.after)).collect();
    assert_eq!(
        all,
        [
            ("media/gone.png", Some(1), None),
            ("media/new.png", None, Some(1)),
            ("media/other.png", Some(1), Some(2)),
        ]
    );
}

//! What groups share: beside lists, and each value a page.

use std::fmt::Write as _;

use crate::pages::{faults, files_of};
use crate::sandbox::Sandbox;

const FIELDS: &str = "[fields.challenge]\nlabel.fr = \"Défi\"\nlabel.en = \"Challenge\"\nkind = \"choices\"\n\
    options = { knowledge = \"Connaissances\", \"Être ensemble\" = \"Être ensemble\" }\nfacet = true\n\
    [fields.remote]\nlabel.fr = \"À distance\"\nkind = \"boolean\"\nfacet = true\n\
    [fields.since]\nkind = \"date\"\nfacet = true\n\
    [fields.house]\nkind = \"text\"\nfacet = true\n\
    [fields.rooms]\nkind = \"number\"\nfacet = true\n\
    [fields.video]\nkind = \"url\"\nfacet = true\n\
    [fields.hidden]\nkind = \"text\"\n";

/// Ten groups, in two countries and three languages; the first answers everything.
fn ten() -> Sandbox {
    let regions = ["Bretagne", "BRETAGNE", "Île-de-France", "Bretagne"];
    let mut sandbox = Sandbox::new().file("coopdir.toml", format!("languages = [\"fr\", \"en\"]\n{FIELDS}"));
    for n in 0..10 {
        let language = ["fr", "fr-CA", "en", "ar"][n % 4];
        let mut more = format!("language = \"{language}\"\n[place]\n");
        if n < 4 {
            let _ = write!(more, "country = \"FR\"\nregion = \"{}\"\n", regions[n]);
        } else {
            more += "country = \"ML\"\n";
        }
        more += "[fields]\n";
        if n == 0 {
            more += "challenge = [\"knowledge\", \"Être ensemble\"]\nremote = true\nsince = 2014-01-15\n\
                     house = \"Chez Awa\"\nrooms = 2.5\nvideo = \"https://example.org/v\"\nhidden = \"x\"\n";
        } else {
            let _ = write!(more, "challenge = [\"knowledge\"]\nremote = false\nsince = 201{n}-01-15\n");
            let _ = write!(more, "house = \"{}\"\nrooms = -{n}\n", ["Ailleurs", "chez  awa !"][n % 2]);
        }
        sandbox = sandbox.group(&format!("group-{n}"), &more);
    }
    sandbox
}

fn built(sandbox: &Sandbox) {
    let run = sandbox.run(&["build"]);
    assert_eq!(run.code, 0, "{run:?}");
}

/// The groups whose cards are on a page.
fn cards(sandbox: &Sandbox, page: &str) -> Vec<usize> {
    let text = sandbox.read(&format!("site/{page}index.html"));
    let slugs = text.split("<h3").skip(1).filter_map(|card| card.split_once("groups/group-"));
    let mut cards: Vec<usize> = slugs.map(|(_, rest)| rest[..1].parse().expect("a number")).collect();
    cards.sort_unstable();
    cards
}

/// Each facet of a page as `key: id count, …`, in order.
fn column(page: &str) -> Vec<String> {
    let facet = |part: &str| {
        let (key, rest) = part.split_once('"').expect("a key");
        let values = rest.split("data-value=\"").skip(1).map(|value| {
            let (id, rest) = value.split_once('"').expect("an id");
            let count = rest.split_once("</a> ").expect("a link").1;
            format!("{id} {}", count.chars().take_while(char::is_ascii_digit).collect::<String>())
        });
        format!("{key}: {}", values.collect::<Vec<_>>().join(", "))
    };
    page.split("data-facet=\"").skip(1).map(facet).collect()
}

#[test]
fn every_value_is_a_page_with_its_groups() {
    let sandbox = ten();
    built(&sandbox);
    let cases: [(&str, &[usize]); 14] = [
        ("languages/fr/", &[0, 1, 4, 5, 8, 9]),
        ("languages/ar/", &[3, 7]),
        ("countries/fr/", &[0, 1, 2, 3]),
        ("countries/fr/bretagne/", &[0, 1, 3]),
        ("countries/fr/ile-de-france/", &[2]),
        ("fields/challenge/etre-ensemble/", &[0]),
        ("fields/challenge/knowledge/", &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
        ("fields/remote/true/", &[0]),
        ("fields/since/2014/", &[0, 4]),
        ("fields/house/chez-awa/", &[0, 1, 3, 5, 7, 9]),
        ("fields/rooms/2.5/", &[0]),
        ("fields/rooms/-3/", &[3]),
        ("fields/video/given/", &[0]),
        ("en/fields/video/missing/", &[1, 2, 3, 4, 5, 6, 7, 8, 9]),
    ];
    for (page, groups) in cases {
        assert_eq!(cards(&sandbox, page), groups, "{page}");
    }
    for index in ["languages/", "countries/", "fields/challenge/", "fields/house/", "en/languages/"] {
        assert!(sandbox.path("site").join(index).join("index.html").exists(), "{index}");
    }
    assert!(!sandbox.path("site/fields/hidden").exists());
    let region = sandbox.read("site/countries/fr/bretagne/index.html");
    assert!(region.contains("<h1 dir=\"auto\">Bretagne</h1>"), "{region}");
    assert!(
        region.contains(
            "<a href=\"../../\"><bdi>Pays</bdi></a> <span>›</span> <a href=\"../\"><bdi>France</bdi>"
        )
    );
    let answer = sandbox.read("site/fields/remote/true/index.html");
    assert!(answer.contains("<h1 dir=\"auto\">À distance\u{a0}: Oui</h1>"), "{answer}");
}

#[test]
fn numbers_of_any_length_have_pages() {
    let numbers = ["1e-300", "1.000_000_000_000_000_2", "1e15", "1e300", "-2e-300", "0.1", "0.10", "2"];
    let mut sandbox =
        Sandbox::new().file("coopdir.toml", "[fields.share]\nkind = \"number\"\nfacet = true\n");
    for (n, number) in numbers.iter().enumerate() {
        sandbox = sandbox.group(&format!("group-{n}"), &format!("[fields]\nshare = {number}\n"));
    }
    built(&sandbox);
    let expected =
        "field.share: 0.1 2, -2e-300 1, 1.0000000000000002 1, 1000000000000000 1, 1e-300 1, 1e300 1, 2 1";
    assert_eq!(column(&sandbox.read("site/index.html")), [expected]);
    assert_eq!(cards(&sandbox, "fields/share/-2e-300/"), [4]);
}

#[test]
fn the_column_says_what_helps_here() {
    let sandbox = ten();
    built(&sandbox);
    let home = sandbox.read("site/index.html");
    // What is folded too. No type, theme, ecosystem nor activity, which all groups share or none has.
    let expected = [
        "country: ml 6, fr 4, fr/bretagne 3, fr/ile-de-france 1",
        "lang: fr 6, en 2, ar 2",
        "field.challenge: knowledge 10, etre-ensemble 1",
        "field.remote: false 9, true 1",
        "field.since: 2014 2, 2011 1, 2012 1, 2013 1, 2015 1, 2016 1, 2017 1, 2018 1, 2019 1",
        "field.house: chez-awa 6, ailleurs 4",
        "field.rooms: -1 1, -2 1, -3 1, -4 1, -5 1, -6 1, -7 1, -8 1, -9 1, 2.5 1",
        "field.video: missing 9, given 1",
    ];
    assert_eq!(column(&home), expected);
}

#[test]
fn facts_lead_to_those_who_share_them() {
    let sandbox = ten();
    built(&sandbox);
    let group = sandbox.read("site/groups/group-0/index.html");
    let links = [
        "<a href=\"../../languages/fr/\">français</a>",
        "<a href=\"../../countries/fr/bretagne/\"><bdi>Bretagne</bdi></a>",
        "<a href=\"../../fields/challenge/etre-ensemble/\"><bdi>Être ensemble</bdi></a>",
        "<a href=\"../../fields/since/2014/\"><time datetime=\"2014-01-15\">",
        "<a href=\"../../fields/rooms/2.5/\"><bdi>2,5</bdi></a>",
    ];
    for link in links {
        assert!(group.contains(link), "{link}\n{group}");
    }
    assert!(!group.contains("fields/hidden"));
}

#[test]
fn few_groups_are_not_filtered() {
    let mut sandbox = Sandbox::new();
    for n in 0..7 {
        sandbox = sandbox.group(&format!("group-{n}"), &format!("language = \"{}\"\n", ["fr", "en"][n % 2]));
    }
    built(&sandbox);
    let home = sandbox.read("site/index.html");
    assert_eq!(column(&home), [""; 0]);
    assert!(home.contains("<form class=\"search\" role=\"search\" action=\"all/\">"), "{home}");
}

#[test]
fn of_one_country_the_regions_tell() {
    let mut sandbox = Sandbox::new();
    for n in 0..8 {
        let region = ["Bretagne", "Corse", "Alsace"][n % 3];
        sandbox = sandbox
            .group(&format!("group-{n}"), &format!("[place]\ncountry = \"FR\"\nregion = \"{region}\"\n"));
    }
    built(&sandbox);
    let home = sandbox.read("site/index.html");
    assert_eq!(column(&home), ["country: fr 8, fr/bretagne 3, fr/corse 3, fr/alsace 2"]);
}

#[test]
fn the_first_groups_are_asked_for() {
    let one = Sandbox::new().group("alone", "");
    built(&one);
    let home = one.read("site/index.html");
    assert!(home.contains("<a href=\"propose/\">Proposer le deuxième groupe</a>"), "{home}");
    assert!(!home.contains("role=\"search\"") && !home.contains("class=\"pages\""), "{home}");
}

#[test]
fn all_of_it_is_sound_from_a_disk_too() {
    let sandbox = ten();
    for portable in [false, true] {
        let more: &[&str] = if portable { &["--portable"] } else { &[] };
        let args: Vec<&str> =
            ["build", "--base-url", crate::pages::BASE].iter().chain(more).copied().collect();
        let run = sandbox.run(&args);
        assert_eq!(run.code, 0, "{run:?}");
        let wrong = faults(&files_of(&sandbox.path("site")), portable);
        assert!(wrong.is_empty(), "portable: {portable}\n{}", wrong.join("\n"));
    }
    let home = sandbox.read("site/index.html");
    assert!(home.contains("action=\"all/index.html\""), "{home}");
    assert!(home.contains("<a href=\"fields/remote/false/index.html\" data-value=\"false\">"), "{home}");
}

#[test]
fn lists_start_with_who_meets_next_then_who_was_checked_last() {
    let meets = |day: &str| format!("[[meetings]]\ntitle = \"x\"\nstart = {day}T18:00:00Z\n");
    let sandbox = Sandbox::new()
        .group("group-0", "")
        .group("group-1", "verified = 2026-10-01\n")
        .group("group-2", "verified = 2026-11-01\n")
        .group("group-3", &format!("verified = 2025-01-01\n{}", meets("2026-12-24")))
        .group("group-4", &meets("2026-11-30"))
        .group("group-5", &format!("verified = 2026-11-20\n{}", meets("2026-11-01")))
        .group("group-6", &format!("verified = 2026-11-02\n{}", meets("2026-12-24")))
        .group("group-7", "activity = \"archived\"\nverified = 2026-11-22\n");
    built(&sandbox);
    let page = sandbox.read("site/index.html");
    let cards = page.split("<h3").skip(1).filter_map(|card| Some(&card.split_once("groups/group-")?.1[..1]));
    assert_eq!(cards.collect::<String>(), "46352107");
    assert!(
        page.contains("Next to meet first, then lately checked") || page.contains("Prochaines rencontres"),
        "{page}"
    );
}

//! Help, accessibility, about, ecosystems, and the page that stands in for missing ones:
//! what they promise.

use crate::pages::files_of;
use crate::sandbox::Sandbox;

/// The files that say on which day they were made.
const DATED: [&str; 5] = [
    "about/index.html",
    "api/v1/directory.json",
    "api/v1/ecosystems.json",
    "api/v1/groups.json",
    "data/index.html",
];

#[test]
fn every_page_leads_to_help_and_says_that_nobody_audited_it() {
    let sandbox = Sandbox::new().group("alpha", "").file("coopdir.toml", "languages = [\"fr\", \"en\"]\n");
    assert_eq!(sandbox.run(&["build"]).code, 0);
    for (path, up) in [("index.html", ""), ("groups/alpha/index.html", "../../"), ("404.html", "/")] {
        let page = sandbox.read(&format!("site/{path}"));
        let foot = page.split("<footer").nth(1).expect("a foot");
        assert!(foot.contains(&format!("<a href=\"{up}help/\">Aide</a>")), "{foot}");
        let audited = format!("<a href=\"{up}accessibility/\">Accessibilité\u{a0}: non auditée</a>");
        assert!(foot.contains(&audited), "{foot}");
    }
    // Conformance is claimed nowhere: the word stands in its denial alone.
    let page = sandbox.read("site/accessibility/index.html");
    assert_eq!(
        page.matches("conforme").count(),
        page.matches("ne se déclare donc conforme à aucune norme").count()
    );
    assert!(sandbox.read("site/en/help/index.html").contains("<h1>Help</h1>"));
}

#[test]
fn the_page_for_missing_ones_knows_the_names_of_groups() {
    let sandbox = Sandbox::new();
    let hostile = "name = \"</script><b>é\"\nslug = \"alpha\"\nsummary = \"x\"\ntype = \"thematic\"\n";
    let sandbox = sandbox.file("groups/alpha.toml", hostile).group("beta", "");
    assert_eq!(sandbox.run(&["build"]).code, 0);
    let names = sandbox.read("site/names.js");
    let expected = "var coopdirNames = [[\"alpha\",\"\\u003c/script>\\u003cb>é\"],[\"beta\",\"beta\"]];\n";
    assert_eq!(names, expected);
    let page = sandbox.read("site/404.html");
    assert!(page.contains("data-names=\"/names.js\"") && page.contains("data-home=\"/\""), "{page}");
}

#[test]
fn the_page_for_missing_ones_searches_without_a_script() {
    let sandbox = Sandbox::new().group("alpha", "").group("beta", "");
    let base = "https://example.org/some/path/";
    assert_eq!(sandbox.run(&["build", "--base-url", base]).code, 0);
    for (page, action) in [("404.html", "/some/path/all/"), ("en/404.html", "/some/path/en/all/")] {
        let page = sandbox.read(&format!("site/{page}"));
        let form = format!("<form class=\"search\" role=\"search\" action=\"{action}\">");
        assert!(page.contains(&form) && page.contains("name=\"q\""), "{page}");
    }
    let alone = Sandbox::new().group("alpha", "");
    assert_eq!(alone.run(&["build"]).code, 0);
    assert!(!alone.read("site/404.html").contains("<form"), "there is nothing to choose from");
}

#[test]
fn the_page_for_missing_ones_speaks_every_language() {
    let sandbox =
        Sandbox::new().group("alpha", "").file("coopdir.toml", "languages = [\"fr\", \"en\", \"ar\"]\n");
    assert_eq!(sandbox.run(&["build"]).code, 0);
    let told = |path: &str| -> Vec<String> {
        let page = sandbox.read(&format!("site/{path}"));
        let parts = page.split("<section class=\"hero absent\"").skip(1);
        parts.map(|part| part.split("</section>").next().unwrap_or_default().to_owned()).collect()
    };
    let parts = told("404.html");
    assert_eq!(parts.len(), 3);
    assert!(
        parts[0].contains("<h1>Cette page n’existe pas</h1>") && !parts[0].contains("lang="),
        "{parts:?}"
    );
    assert!(parts[1].starts_with(" lang=\"en\" dir=\"ltr\""), "{parts:?}");
    assert!(parts[1].contains("<h2>This page does not exist</h2>"), "{parts:?}");
    assert!(parts[1].contains("<li><a href=\"/en/all/\">All groups, from A to Z</a></li>"), "{parts:?}");
    assert!(parts[2].starts_with(" lang=\"ar\" dir=\"rtl\""), "{parts:?}");
    // Where a server knows one for each folder, its own language comes first.
    assert!(told("en/404.html")[0].contains("<h1>This page does not exist</h1>"));
}

#[test]
fn nothing_is_promised_where_the_directory_gives_no_way() {
    let silent = Sandbox::new().group("alpha", "").file("coopdir.toml", "languages = [\"en\"]\n");
    let open = Sandbox::new().group("alpha", "");
    let open = open.file("coopdir.toml", "languages = [\"en\"]\ncontact = \"mailto:a@example.org\"\n");
    assert_eq!((silent.run(&["build"]).code, open.run(&["build"]).code), (0, 0));
    let nowhere = "This directory does not yet say where to";
    for page in ["help", "accessibility"] {
        let [silent, open] = [&silent, &open].map(|it| it.read(&format!("site/{page}/index.html")));
        assert!(silent.contains(nowhere) && !silent.contains("is read before it is published"), "{silent}");
        assert!(!open.contains(nowhere) && open.contains("mailto:a@example.org"), "{open}");
    }
}

const ECOSYSTEMS: &str = "languages = [\"en\"]\n\
    [[ecosystems]]\nslug = \"one\"\ntitle = \"One\"\ntag = \"one\"\ncore = \"beta\"\n\
    [[ecosystems]]\nslug = \"two\"\ntitle = \"Two\"\ntag = \"two\"\n\
    [[ecosystems]]\nslug = \"three\"\ntitle = \"Three\"\ntag = \"three\"\n";

#[test]
fn ecosystems_say_what_links_them() {
    let place = |code: &str| format!("[place]\ncountry = \"{code}\"\n");
    let sandbox = Sandbox::new()
        .file("coopdir.toml", ECOSYSTEMS)
        .group("alpha", &format!("tags = [\"one\", \"two\", \"three\"]\n{}", place("FR")))
        .group("beta", &format!("tags = [\"one\", \"two\"]\n{}", place("ML")))
        .group("gamma", "tags = [\"three\"]\n");
    assert_eq!(sandbox.run(&["build"]).code, 0);
    let page = sandbox.read("site/ecosystems/index.html");
    let cards: Vec<&str> =
        page.split("<p class=\"meta\">").skip(1).filter_map(|card| card.split("</p>").next()).collect();
    let expected = [
        "2\u{a0}groups&nbsp;· 2\u{a0}countries&nbsp;· Core group: <bdi>beta</bdi>",
        "2\u{a0}groups&nbsp;· 2\u{a0}countries",
        "2\u{a0}groups&nbsp;· one country",
    ];
    assert_eq!(cards, expected);
    let shared = page.split("What links them").nth(1).expect("what links them");
    let lines = shared.split("<li><b>").skip(1).filter_map(|line| line.split("</li>").next());
    let lines: Vec<String> = lines
        .map(|line| {
            line.split('<').filter_map(|part| part.split_once('>').map(|it| it.1).or(Some(""))).collect()
        })
        .collect();
    let expected = [
        "One&nbsp;– Two 2\u{a0}groupsalpha, beta",
        "One&nbsp;– Three 1\u{a0}groupalpha",
        "Two&nbsp;– Three 1\u{a0}groupalpha",
    ];
    assert_eq!(lines, expected, "{shared}");
    let one = sandbox.read("site/ecosystems/one/index.html");
    assert!(one.contains("<p class=\"row\"><a href=\"map/\">Map</a></p>"), "{one}");
}

#[test]
fn the_page_about_the_directory_counts_what_groups_say() {
    let sandbox = Sandbox::new()
        .file("coopdir.toml", ECOSYSTEMS)
        .group("alpha", "members = 1200\n")
        .group("beta", "members = 300\n")
        .group("gamma", "members = 50\nactivity = \"archived\"\n")
        .group("delta", "");
    assert_eq!(sandbox.run(&["build"]).code, 0);
    let page = sandbox.read("site/about/index.html");
    let said = "3\u{a0}ecosystems gather some of them. 2\u{a0}groups say how many members they have: \
                ≈\u{a0}1,500\u{a0}members in all, and one person may be in several.";
    assert!(page.contains(said), "{page}");
    assert!(
        page.contains("Site built on <time datetime=\"2026-11-24\">24\u{a0}November\u{a0}2026</time>"),
        "{page}"
    );
    // Elsewhere a page keeps its bytes while what it shows does not change.
    let later = [("COOPDIR_TODAY", "2026-11-30")];
    assert_eq!(sandbox.run_with(&["build", "--out", "later"], &later).code, 0);
    let (now, later) = (files_of(&sandbox.path("site")), files_of(&sandbox.path("later")));
    let changed: Vec<&str> = now
        .iter()
        .filter(|(path, bytes)| later.get(*path) != Some(bytes))
        .map(|(path, _)| path.as_str())
        .collect();
    assert_eq!(changed, DATED);
}

#[test]
fn a_page_of_a_directory_that_says_nothing_of_itself_is_described() {
    let sandbox = Sandbox::new().group("alone", "");
    assert_eq!(sandbox.run(&["build"]).code, 0);
    for path in ["site/index.html", "site/all/index.html", "site/en/index.html"] {
        assert!(sandbox.read(path).contains("<meta name=\"description\" content=\"coopdir"), "{path}");
    }
}

//! The page of crossings: what its cells say and where they lead.

use crate::sandbox::Sandbox;

const SETTINGS: &str = "title = \"D\"\nlanguages = [\"fr\"]\n[repository]\nurl = \"https://github.com/a/b\"\n\
                        [tags.sante]\nlabel.fr = \"Santé\"\n";

fn group(sandbox: Sandbox, slug: &str, kind: &str, country: &str, tags: &str) -> Sandbox {
    let place =
        if country.is_empty() { String::new() } else { format!("[place]\ncountry = \"{country}\"\n") };
    sandbox.file(
        &format!("groups/{slug}.toml"),
        format!("name = \"{slug}\"\nslug = \"{slug}\"\nsummary = \"x\"\ntype = \"{kind}\"\ntags = [{tags}]\n{place}"),
    )
}

fn crossed() -> Sandbox {
    let sandbox = Sandbox::new().file("coopdir.toml", SETTINGS);
    let sandbox = group(sandbox, "alpha", "territorial", "ML", "\"sante\"");
    let sandbox = group(sandbox, "beta", "thematic", "ML", "\"sante\", \"eau\"");
    let sandbox = group(sandbox, "gamma", "territorial", "BJ", "\"eau\"");
    group(sandbox, "delta", "support", "", "\"eau\"")
}

#[test]
fn cells_say_what_they_hold_and_lead_to_it() {
    let sandbox = crossed();
    let run = sandbox.run(&["build"]);
    assert_eq!(run.code, 0, "{run:?}");
    let page = sandbox.read("site/matrix/index.html");
    let start = page.find("<tbody>").expect("a table") + "<tbody>".len();
    let table = &page[start..page.find("</tbody>").expect("its end")];
    // Where nobody is, the page of proposals is asked with what the group would be.
    let cell = |part: &str| {
        let link =
            part.split_once("href=\"").map_or("", |(_, rest)| rest.split('"').next().unwrap_or_default());
        let label = part
            .split_once("aria-label=\"")
            .map_or("", |(_, rest)| rest.split('"').next().unwrap_or_default());
        let list = part
            .split_once("data-list=\"")
            .map_or("", |(_, rest)| rest.split('"').next().unwrap_or_default());
        format!("{label} | {link} | {list}")
    };
    let cells: Vec<String> = table.split("<td").skip(1).map(cell).collect();
    let expected = [
        "Eau, Bénin\u{a0}: 1\u{a0}groupe territorial, gamma | ../groups/gamma/ | ",
        "Eau, Mali\u{a0}: 1\u{a0}groupe thématique ou de support, beta | ../groups/beta/ | ",
        "Eau, Sans territoire\u{a0}: 1\u{a0}groupe thématique ou de support, delta | ../groups/delta/ | ",
        "Proposer un groupe Santé au Bénin | ../propose/?tag=sante&amp;country=BJ | ",
        "●\u{a0}1 ◆\u{a0}1, Santé, Mali\u{a0}: 1\u{a0}groupe territorial, 1\u{a0}groupe thématique ou de support | ../countries/ml/ | \
         tag=sante&amp;country=ml",
        "Proposer un groupe Santé | ../propose/?tag=sante | ",
    ];
    assert_eq!(cells, expected);
    assert!(!page.contains("matrix/all/"), "nothing is left out");
    let frame = sandbox.read("site/embed/all/matrix/index.html");
    for name in ["Eau", "Santé"] {
        let head = frame.split("<th scope=\"row\">").any(|part| part.contains(&format!(">{name}</a></th>")));
        assert!(head, "{name}: {frame}");
    }
}

#[test]
fn an_ecosystem_has_crossings_of_its_own() {
    let sandbox = crossed();
    let eco = "[[ecosystems]]\nslug = \"e\"\ntitle = \"E\"\ntag = \"e\"\n";
    let sandbox = sandbox.file("coopdir.toml", format!("{SETTINGS}{eco}"));
    let sandbox = group(sandbox, "alpha", "territorial", "ML", "\"sante\", \"e\"");
    let sandbox = group(sandbox, "gamma", "territorial", "BJ", "\"eau\", \"e\"");
    assert_eq!(sandbox.run(&["build"]).code, 0);
    let page = sandbox.read("site/ecosystems/e/matrix/index.html");
    assert_eq!(page.matches("<th scope=\"col\"").count(), 2);
    assert_eq!(page.matches("<th scope=\"row\"").count(), 2);
    assert!(page.contains("<a dir=\"auto\" href=\"../../../tags/eau/\">Eau</a>"), "{page}");
}

#[test]
fn where_nothing_crosses_there_is_no_page() {
    let sandbox = group(Sandbox::new(), "alpha", "territorial", "ML", "\"sante\", \"eau\"");
    assert_eq!(sandbox.run(&["build"]).code, 0);
    assert!(!sandbox.path("site/matrix").exists());
    assert!(!sandbox.read("site/index.html").contains("matrix/"));
}

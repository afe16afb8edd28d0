//! Help, accessibility and the page that stands in for missing ones: what they promise.

use crate::sandbox::Sandbox;

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
    assert_eq!(page.matches("conforme").count(), page.matches("ne se déclare donc conforme à rien").count());
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

//! What pages may weigh: elements first, for they cost readers' machines the most.

use std::fmt::Write as _;

use crate::sandbox::Sandbox;

/// Elements of the list's first page at most (`EcoIndex`, class A).
const ELEMENTS: usize = 380;
/// Bytes of the stylesheet: some 5 KB when it is sent.
const STYLE: usize = 20_000;

/// Sixty groups that differ in all that makes facets.
fn crowd() -> Sandbox {
    let mut settings = String::new();
    for n in 0..9 {
        let _ = write!(settings, "[[ecosystems]]\nslug = \"eco-{n}\"\ntitle = \"E{n}\"\ntag = \"eco-{n}\"\n");
    }
    settings +=
        "[fields.remote]\nkind = \"boolean\"\nfacet = true\n[fields.house]\nkind = \"text\"\nfacet = true\n";
    settings += "[fields.since]\nkind = \"date\"\nfacet = true\n";
    let mut sandbox = Sandbox::new().file("coopdir.toml", settings);
    let countries = ["FR", "ML", "SN", "BJ", "TG", "NE", "GA", "CI", "BF", "MR", "MA", "BE", "CH", "CA"];
    for n in 0..60 {
        let activity = ["active", "preparing", "archived"][n % 3];
        let (country, eco) = (countries[n % countries.len()], n % 9);
        let language = ["fr", "en", "ar", "wo", "bm", "de", "es", "pt"][n % 8];
        let more = format!(
            "language = \"{language}\"\nverified = 2026-10-04\ntags = [\"theme-{}\", \"eco-{eco}\"]\nactivity = \"{activity}\"\nmembers = 12\n[place]\ncountry = \"{country}\"\n\
             region = \"Region {}\"\n[fields]\nremote = {}\nhouse = \"House {}\"\nsince = {}-01-01\n",
            n % 17,
            n % 5,
            n % 2 == 0,
            n % 10,
            2000 + n % 15,
        );
        sandbox = sandbox.group(&format!("group-{n}"), &more);
    }
    sandbox
}

#[test]
fn pages_are_light() {
    let sandbox = crowd();
    let run = sandbox.run(&["build"]);
    assert_eq!(run.code, 0, "{run:?}");
    let home = sandbox.read("site/index.html");
    let starts = |(at, _): &(usize, &str)| home[at + 1..].starts_with(|c: char| c.is_ascii_lowercase());
    let elements = home.match_indices('<').filter(starts).count();
    assert!(elements <= ELEMENTS, "{elements} elements");
    assert_eq!(home.matches("class=\"card ").count(), 24);
    let images = home.matches("<img ").count();
    assert_eq!((images, home.matches("src=\"b/sheets/").count()), (24, 24), "one request for all banners");
    let style = home.split("href=\"").find_map(|rest| rest.split_once(".css\"")).expect("a stylesheet").0;
    let style = sandbox.read(&format!("site/{style}.css"));
    assert!(style.len() <= STYLE, "{} bytes", style.len());
}

//! The map: its dots are links with names, its list says as much, and nothing is asked of
//! another host before a reader asks.

use crate::pages::{BASE, faults, files_of};
use crate::sandbox::Sandbox;

fn built(sandbox: &Sandbox) -> String {
    built_with(sandbox, false)
}

fn built_with(sandbox: &Sandbox, tiles: bool) -> String {
    let run = sandbox.run(&["build", "--base-url", BASE]);
    assert_eq!(run.code, 0, "{run:?}");
    let files = files_of(&sandbox.path("site"));
    // The policy of pages of tiles is looser than that of others: see below.
    let mut wrong = faults(&files, false);
    if tiles {
        wrong.retain(|fault| !fault.ends_with("the policy is loose"));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    sandbox.read("site/en/map/index.html")
}

/// The links of the drawing: address and name.
fn dots(page: &str) -> Vec<(String, String)> {
    let drawing = page.split("<svg").nth(1).expect("a drawing").split("</svg>").next().expect("its end");
    let value = |tag: &str, name: &str| {
        let rest = tag.split(&format!("{name}=\"")).nth(1).unwrap_or_default();
        rest.split('"').next().unwrap_or_default().to_owned()
    };
    drawing.split("<a ").skip(1).map(|tag| (value(tag, "href"), value(tag, "aria-label"))).collect()
}

fn pairs(dots: &[(String, String)]) -> Vec<(&str, &str)> {
    dots.iter().map(|(href, name)| (href.as_str(), name.as_str())).collect()
}

#[test]
fn countries_are_links_with_names_and_those_without_a_place_are_counted() {
    let page = built(
        &Sandbox::new()
            .group("one", "[place]\ncountry = \"FR\"\ncity = \"Brest\"\n")
            .group("two", "[place]\ncountry = \"FR\"\nlatitude = 44.84\nlongitude = -0.57\n")
            .group("three", "[place]\ncountry = \"ML\"\n")
            .group("four", ""),
    );
    assert_eq!(
        pairs(&dots(&page)),
        [("../countries/fr/", "France, 2\u{a0}groups"), ("../countries/ml/", "Mali, 1\u{a0}group")]
    );
    assert!(page.contains("3\u{a0}groups in 2\u{a0}countries"), "{page}");
    assert!(page.contains("<a href=\"elsewhere/\">one group says no place</a>"), "{page}");
    let africa = page.find("id=\"africa\"").expect("Africa");
    assert!(africa < page.find("id=\"europe\"").expect("Europe"), "in one order in every language");
}

#[test]
fn one_country_shows_its_places() {
    let page = built(
        &Sandbox::new()
            .group(
                "one",
                "[place]\ncountry = \"FR\"\ncity = \"Brest\"\nlatitude = 48.39\nlongitude = -4.49\n",
            )
            .group("two", "[place]\ncountry = \"FR\"\ncity = \"BREST\"\n")
            .group(
                "three",
                "[place]\ncountry = \"FR\"\ncity = \"Nice\"\nlatitude = 43.7\nlongitude = 7.27\n",
            ),
    );
    assert_eq!(
        pairs(&dots(&page)),
        [("./#place-fr-1", "Brest, 2\u{a0}groups"), ("../groups/three/", "Nice, 1\u{a0}group")]
    );
    assert!(page.contains("<li id=\"place-fr-1\"><bdi>Brest</bdi>"), "{page}");
}

#[test]
fn places_lead_to_their_regions_and_many_are_folded() {
    let place = |region: &str, city: &str| {
        let city = if city.is_empty() { String::new() } else { format!("city = \"{city}\"\n") };
        format!("[place]\ncountry = \"FR\"\nregion = \"{region}\"\n{city}")
    };
    let sandbox =
        Sandbox::new().group("region", &place("Bretagne", "")).group("brest", &place("Bretagne", "Brest"));
    let few = built(&sandbox);
    let region = "<a href=\"../countries/fr/bretagne/\"><bdi>Bretagne</bdi></a>";
    assert!(few.contains(&format!("<bdi>Brest</bdi> <span>({region})</span>")), "{few}");
    assert!(few.contains(&format!("<li id=\"place-fr-2\">{region} <span>—</span>")), "{few}");
    assert!(!few.contains("places</summary>"), "{few}");
    let more = |sandbox: Sandbox, all: std::ops::Range<usize>| {
        all.fold(sandbox, |sandbox, n| {
            sandbox.group(&format!("g-{n}"), &place("Bretagne", &format!("City {n}")))
        })
    };
    let listed = |page: &str| page.matches("<li id=\"place-").count();
    let many = more(sandbox, 0..26);
    let page = built(&many);
    let (seen, folded) = page.split_once("<summary>and 4\u{a0}other places</summary>").expect("a fold");
    assert_eq!((listed(seen), listed(folded)), (24, 4));
    // Where the page would be heavy, the country's own page has the rest.
    let page = built(&more(many, 26..60));
    let rest = "<li><a href=\"../countries/fr/\">and 26\u{a0}other places</a></li>";
    assert_eq!(listed(&page), 36);
    assert!(page.contains(rest) && page.contains("and 38\u{a0}other places</summary>"), "{page}");
}

#[test]
fn nowhere_is_no_map() {
    let sandbox = Sandbox::new().group("one", "");
    assert_eq!(sandbox.run(&["build"]).code, 0);
    assert!(!sandbox.path("site/map").exists());
    assert!(!sandbox.read("site/index.html").contains("map/"));
}

#[test]
fn points_of_every_kind_have_a_place_in_the_drawing() {
    let page = built(
        &Sandbox::new()
            .group("pole", "[place]\nlatitude = 90\nlongitude = 0\n")
            .group("south", "[place]\ncountry = \"AQ\"\nlatitude = -90\nlongitude = 180\n")
            .group("fiji", "[place]\ncountry = \"FJ\"\nlatitude = -17.8\nlongitude = 178\n")
            .group("not-drawn", "[place]\ncountry = \"TV\"\n"),
    );
    let drawing = page.split("<svg").nth(1).expect("a drawing");
    assert!(!drawing.contains("NaN") && !drawing.contains("inf") && !drawing.contains("e+"), "{drawing}");
    assert_eq!(dots(&page).len(), 3);
    assert!(page.contains("Tuvalu"), "in the list, though the atlas draws nothing there");
}

#[test]
fn another_host_is_named_only_where_the_directory_names_it() {
    let place = "[place]\ncountry = \"FR\"\n";
    let page = built(&Sandbox::new().group("one", place));
    assert!(page.contains("img-src 'self';"), "{page}");
    let tiles =
        "[map]\ntiles = \"https://tile.example.org/{z}/{x}/{y}.png\"\nattribution = \"© <b>Example</b>\"\n";
    let sandbox = Sandbox::new().group("one", place).file("coopdir.toml", tiles);
    let page = built_with(&sandbox, true);
    assert!(page.contains("img-src 'self' https://tile.example.org;"), "{page}");
    assert!(page.contains("Loads images from tile.example.org (your IP address is sent to them)."), "{page}");
    assert!(page.contains("&lt;b&gt;Example"), "{page}");
    assert!(!sandbox.read("site/en/index.html").contains("tile.example.org"), "on no other page");
}

#[test]
fn the_parts_of_the_map_are_light() {
    let sandbox = Sandbox::new().group("one", "[place]\ncountry = \"FR\"\n");
    built(&sandbox);
    let files = files_of(&sandbox.path("site"));
    for (start, end, most) in [
        ("assets/world.", ".svg", 25_000),
        ("assets/world.", ".js", 40_000),
        ("assets/map.", ".js", 3_000),
        ("assets/map.", ".css", 2_500),
    ] {
        let (path, bytes) =
            files.iter().find(|(path, _)| path.starts_with(start) && path.ends_with(end)).expect("there");
        let mut sent = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        std::io::Write::write_all(&mut sent, bytes).expect("in memory");
        let sent = sent.finish().expect("in memory").len();
        assert!(sent <= most, "{path}: {sent} bytes sent, at most {most}");
    }
}

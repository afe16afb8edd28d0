//! What pages may weigh: the budget that `build --budget` prints, and what no budget says.

use std::fmt::Write as _;

use crate::sandbox::Sandbox;

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
fn a_site_of_many_groups_keeps_the_budget() {
    let sandbox = crowd();
    let run = sandbox.run(&["build", "--budget"]);
    assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
    let lines: Vec<Vec<&str>> = run.stdout.lines().map(|line| line.split('\t').collect()).collect();
    let of = |what: &str| lines.iter().filter(|cells| cells[1].contains(what)).count();
    assert!(of("home.html") == 4 && of("group.html") == 4 && of("style") == 1, "{}", run.stdout);
    let home = sandbox.read("site/index.html");
    assert_eq!(home.matches("class=\"card ").count(), 24);
    let images = home.matches("<img ").count();
    assert_eq!((images, home.matches("src=\"b/sheets/").count()), (24, 24), "one request for all banners");
}

#[test]
fn a_map_of_one_country_and_many_cities_keeps_the_budget() {
    let mut sandbox = Sandbox::new().file("coopdir.toml", "languages = [\"fr\", \"en\"]\n");
    for n in 0..40_u16 {
        let (latitude, longitude) = (47.5 + f64::from(n / 7) * 1.3, 6.5 + f64::from(n % 7) * 1.2);
        let more = format!(
            "language = \"de\"\n[place]\ncountry = \"DE\"\nregion = \"Land {}\"\ncity = \"Stadt {n}\"\nlatitude = {latitude}\nlongitude = {longitude}\n",
            n / 3,
        );
        sandbox = sandbox.group(&format!("group-{n}"), &more);
    }
    let run = sandbox.run(&["build", "--budget"]);
    assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
    let map = sandbox.read("site/map/index.html");
    let listed = map.matches("<li id=\"place-de-").count();
    assert!(listed >= 18, "{listed} places are listed");
    assert!(map.contains("<circle "), "{map}");
}

#[test]
fn what_is_over_the_budget_is_said() {
    let style = format!(
        ":root{{--paper:#fff}}\n{}",
        (0..3000).fold(String::new(), |mut css, n| {
            let _ = writeln!(css, ".c{n} {{ inline-size: {}px }}", n * 7919 % 10_007);
            css
        })
    );
    let sandbox = Sandbox::new().group("alone", "").file("templates/assets/theme.css", style);
    let run = sandbox.run(&["build", "--budget"]);
    assert_eq!(run.code, 1, "{run:?}");
    let over: Vec<&str> = run.stdout.lines().filter(|line| line.starts_with("OVER")).collect();
    assert!(over.len() == 1 && over[0].contains("assets/style.*.css"), "{over:?}");
    assert!(run.stderr.ends_with("1 limit is passed\n"), "{}", run.stderr);
}

#[test]
fn every_page_says_what_it_weighs_and_it_is_true() {
    let sandbox = crowd();
    assert_eq!(sandbox.run(&["build"]).code, 0);
    let page = sandbox.read("site/groups/group-1/index.html");
    let said = page.split("Cette page pèse ").nth(1).and_then(|rest| rest.split('\u{a0}').next());
    let said: usize = said.and_then(|number| number.parse().ok()).expect("a size in kilobytes");
    let style = page.split("rel=\"stylesheet\" href=\"../../").nth(1).and_then(|rest| rest.split('"').next());
    let icon = page.split("rel=\"icon\" href=\"../../").nth(1).and_then(|rest| rest.split('"').next());
    let banner =
        page.split("<img class=\"banner made\" src=\"../../").nth(1).and_then(|rest| rest.split('"').next());
    let files = [style, icon, banner].map(|file| format!("site/{}", file.expect("a file")));
    let sent = |text: &str| {
        let mut encoder = flate2::read::GzEncoder::new(text.as_bytes(), flate2::Compression::fast());
        std::io::copy(&mut encoder, &mut std::io::sink()).expect("counted")
    };
    let bytes = sent(&page) + files.iter().map(|file| sent(&sandbox.read(file))).sum::<u64>();
    let kilobytes = usize::try_from(bytes.div_ceil(1000)).expect("few");
    assert!(kilobytes.abs_diff(said) <= 1, "{kilobytes} KB, said to be {said}");
}

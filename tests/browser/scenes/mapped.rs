//! From the list to the map and back: the same groups, by the same address.

use serde_json::json;

use super::list::{choose, titled};
use crate::browser::Browser;
use crate::directory::Directory;

/// Twenty groups in four countries, one of them without a place.
fn spread() -> Directory {
    let mut directory = Directory::new().under("a/b");
    for n in 0..20 {
        let tag = ["sante", "energie"][n % 2];
        let country = ["FR", "ML", "SN", "BR"][n % 4];
        let place = if n == 18 { String::new() } else { format!("[place]\ncountry = \"{country}\"\n") };
        directory = directory.group(&format!("group-{n}"), &format!("tags = [\"{tag}\"]\n{place}"));
    }
    directory
}

const DOTS: &str =
    "[...document.querySelectorAll('.atlas text')].reduce((sum, it) => sum + +it.textContent, 0)";

fn lead(browser: &Browser<'_>) -> String {
    browser.text(".hero .lead").replace(['\u{a0}', '\u{202f}'], " ")
}

fn shows(browser: &Browser<'_>, said: &str, placed: u64) {
    browser.wait("document.querySelector('.hero .chips')");
    assert_eq!(lead(browser), said);
    browser.wait("document.querySelectorAll('.places li').length");
    assert_eq!(browser.count(".places li"), placed);
    assert_eq!(browser.eval(DOTS), placed);
}

#[test]
fn the_map_shows_what_the_list_does() {
    let site = spread().build();
    let browser = Browser::on(&site);
    browser.open("");
    assert_eq!(browser.eval("document.querySelector('.views a').getAttribute('href')"), "map/");
    choose(&browser, "sante", "10 groupes");
    browser.click(".views a").wait("location.pathname === '/a/b/map/'");
    assert_eq!(browser.eval("location.search"), "?tag=sante");
    shows(&browser, "10 groupes · un groupe n’indique pas de lieu", 9);
    browser.axe().screenshot("map-narrowed");
    browser.size(320, 700);
    assert!(browser.too_wide().is_none(), "{:?}", browser.too_wide());
    browser.size(1280, 900);
    // The map that is explored has no other.
    browser.eval("document.querySelector('.tools .button').click()");
    browser.wait("document.querySelector('.leaflet-marker-icon')");
    let heaps = "[...document.querySelectorAll('.leaflet-marker-icon')].reduce((sum, it) => sum + (+it.textContent || 1), 0)";
    browser.wait(&format!("{heaps} === 9"));
    // What takes a choice away, another language, and the way back.
    assert_eq!(browser.texts(".chips a"), ["Sante ×", "Tout effacer"]);
    let to = |css: &str| {
        browser.eval(&format!("(it => it.pathname + it.search)(document.querySelector({}))", json!(css)))
    };
    assert_eq!(to(".chips .clear"), "/a/b/map/");
    assert_eq!(to(".views a"), "/a/b/?tag=sante");
    assert_eq!(to(".tongues a"), "/a/b/en/map/?tag=sante");
    browser.click(".views a");
    titled(&browser, "10 groupes");
    browser.open("map/?tag=sante,nope&country=fr,sn&q=group&colour=red");
    shows(&browser, "9 groupes", 9);
    let mut notes = browser.texts(".note");
    notes.sort();
    assert_eq!(notes.len(), 2);
    assert!(notes[0].contains("colour=red") && notes[1].contains("tag=nope"), "{notes:?}");
    browser.click(".chips a[href*='country=sn']").wait("location.search === '?q=group&tag=sante&country=sn'");
    shows(&browser, "4 groupes", 4);
    // Nothing found, nothing asked, and a list that is a map.
    browser.open("map/?q=zzzzzz");
    browser.wait("document.querySelector('.hero .chips')");
    assert_eq!(
        (lead(&browser), browser.count(".atlas a")),
        ("Aucun groupe ne correspond à « zzzzzz »".to_owned(), 0)
    );
    browser.open("map/").open("?view=map&tag=sante").wait("location.pathname === '/a/b/map/'");
    shows(&browser, "10 groupes · un groupe n’indique pas de lieu", 9);
    browser.open("tags/sante/");
    assert_eq!(to(".views a"), "/a/b/map/?tag=sante");
    browser.quiet();
}

#[test]
fn from_a_disk_and_without_the_index_the_map_is_still_one() {
    let site = spread().portable().build();
    let browser = Browser::on(&site);
    browser.open_file("index.html");
    choose(&browser, "sante", "10 groupes");
    browser.click(".views a");
    shows(&browser, "10 groupes · un groupe n’indique pas de lieu", 9);
    let page = browser.eval("document.querySelector('.places li a').href");
    assert!(page.as_str().is_some_and(|page| page.ends_with("/index.html")), "{page}");
    // The page that stands in for a missing one knows its neighbours' files too.
    std::fs::copy(site.path("404.html"), site.path("groop-7.html")).expect("copied");
    browser.open_file("groop-7.html").click(".absent .lead ~ ul a").wait("document.querySelector('h1')");
    browser.wait("location.pathname.endsWith('/groups/group-7/index.html')");
    std::fs::remove_dir_all(site.path("index")).expect("removed");
    browser.open_file("map/index.html?tag=sante");
    browser.wait("document.querySelector('.said').textContent.startsWith('Les filtres')");
    assert!(browser.count(".places li") > 4);
    // Without scripts it is the map of all.
    browser.scripts(false).open("").click(".views a").wait("location.pathname.includes('/map/')");
    browser.scripts(false).open("map/?tag=sante");
    assert_eq!(browser.eval(DOTS), 19);
}

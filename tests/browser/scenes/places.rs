//! The map explored, the crossings, the calendar, and the page of what is not there.

use std::fs;

use serde_json::json;

use crate::browser::Browser;
use crate::directory::Directory;
use crate::server::{Manner, Server};

/// Themes in many countries, and meetings.
fn world() -> Directory {
    let settings = "title = \"A directory\"\nlanguages = [\"fr\"]\ntime_zone = \"Europe/Paris\"\n\
        [map]\ntiles = \"https://tile.example.org/{z}/{x}/{y}.png\"\nattribution = \"<b>Whose</b>\"\n";
    let countries = ["FR", "ML", "SN", "BJ", "CA", "BR", "IN", "JP", "DE", "IT", "ES", "TN", "MA", "CM"];
    let mut directory = Directory::new().file("coopdir.toml", settings);
    for n in 0..42 {
        let country = countries[n % countries.len()];
        let more = format!(
            "tags = [\"theme-{}\"]\n[place]\ncountry = \"{country}\"\n[[meetings]]\ntitle = \"Meeting {n}\"\nstart = 2026-12-03T18:30:00\n",
            n % 4
        );
        directory = directory.group(&format!("group-{n}"), &more);
    }
    directory.group("elsewhere", "[place]\ncountry = \"NZ\"\nlatitude = -41.3\nlongitude = 174.8\n")
}

#[test]
fn the_map_is_explored_by_keyboard_and_asks_nobody() {
    let folder = tempfile::tempdir().expect("a folder");
    let host = Server::start(folder.path().to_owned(), Manner::default());
    let site = world().build();
    // Only names of secure hosts are taken; that of this scene is on loopback.
    let page = fs::read_to_string(site.path("map/index.html")).expect("the page");
    let page = page
        .replace("https://tile.example.org/", &host.url(""))
        .replace("https://tile.example.org", host.url("").trim_end_matches('/'));
    fs::write(site.path("map/index.html"), page).expect("written");
    let browser = Browser::on(&site);
    browser.open("map/").quiet();
    let dots =
        browser.eval("[...document.querySelectorAll('.atlas a')].map(it => it.getAttribute('aria-label'))");
    assert!(dots.as_array().is_some_and(|dots| dots.contains(&json!("France, 3\u{a0}groupes"))), "{dots}");
    browser.eval("document.querySelector('.tools .button').focus()");
    browser.press("Enter").wait("document.querySelector('.leaflet-marker-icon')");
    assert_eq!(
        browser.eval("document.activeElement.className.includes('explored')"),
        true,
        "the map has the focus"
    );
    browser.axe().screenshot("map-explored");
    // Every marker is reached, has a name, and leads on: there is a way out at the end.
    browser.press("Tab");
    let mut named = Vec::new();
    while browser.eval("Boolean(document.activeElement.closest('.explored'))") == true {
        named.push(browser.focused());
        browser.press("Tab");
        assert!(named.len() < 80, "a trap: {named:?}");
    }
    let reached = named.iter().filter(|name| name.contains("spot")).count();
    assert_eq!(reached as u64, browser.count(".leaflet-marker-icon"), "{named:?}");
    assert!(reached > 3 && named.iter().all(|name| !name.ends_with("«»")), "{named:?}");
    // Into the popup of a single group and back.
    browser.wait("(it => it && (it.focus(), true))(document.querySelector('.spot:not(.heap)'))");
    let from = browser.focused();
    browser.press("Enter").wait("document.querySelector('.leaflet-popup a')");
    browser.wait("document.activeElement.closest('.leaflet-popup')");
    assert!(browser.focused().starts_with("a «"), "{}", browser.focused());
    browser.axe().press("Escape").wait("!document.activeElement.closest('.leaflet-popup')");
    assert_eq!(browser.focused(), from);
    // The wheel belongs to the page where the map is not in use.
    browser.eval(
        "(document.querySelector('h1').tabIndex = -1, document.querySelector('h1').focus(), scrollTo(0, 0))",
    );
    let wheel = "(box => box.dispatchEvent(new WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true })))(document.querySelector('.explored'))";
    assert_eq!(browser.eval(wheel), true, "the wheel is not captured");
    browser.quiet();
    assert!(host.asked().is_empty(), "{:?}", host.asked());
    // Only now pictures of the other host.
    browser.eval("document.querySelector('.tools .button').focus()");
    browser.press("Enter").wait("document.querySelector('.leaflet-tile')");
    assert_eq!(browser.text(".whose"), "<b>Whose</b>");
    assert_eq!(browser.eval("document.activeElement.className.includes('explored')"), true);
    let end = std::time::Instant::now() + std::time::Duration::from_secs(5);
    while host.asked().is_empty() && std::time::Instant::now() < end {
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    assert!(!host.asked().is_empty());
}

#[test]
fn markers_lie_apart_bear_what_is_seen_and_say_who_is_archived() {
    let place = |country: &str, latitude: f64, longitude: f64| {
        format!("[place]\ncountry = \"{country}\"\nlatitude = {latitude}\nlongitude = {longitude}\n")
    };
    let old = format!("activity = \"archived\"\n{}", place("JP", 43.0, 141.3));
    let mut directory = Directory::new()
        .file("coopdir.toml", "title = \"A directory\"\nlanguages = [\"ar\"]\n")
        .group("old", &old)
        .group("one", &place("ML", 12.6, -8.0))
        .group("two", &place("ML", 12.6, -8.0));
    for n in 0..300_u16 {
        let (latitude, longitude) = (f64::from(n % 20) * 3.0 - 20.0, f64::from(n / 20) * 8.0 - 10.0);
        directory = directory.group(&format!("many-{n}"), &place("FR", latitude, longitude));
    }
    let site = directory.build();
    let browser = Browser::on(&site);
    browser.open("map/").axe().forced_colors(true);
    let border = "getComputedStyle(document.querySelector('.tools .button')).borderTopStyle";
    assert_eq!(browser.eval(border), "solid");
    browser.forced_colors(false).click(".tools .button").wait("document.querySelector('.spot.old')");
    browser.axe().screenshot("map-many");
    assert_eq!(browser.text(".spot.old"), "");
    let label = browser.eval("document.querySelector('.spot.old').title");
    assert!(label.as_str().is_some_and(|it| it.starts_with("old (") && it.len() > 8), "{label}");
    let touching = "(all => all.flatMap((a, n) => all.slice(0, n).filter(b => \
        Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2) < (a.width + b.width) / 2)).length)\
        ([...document.querySelectorAll('.leaflet-marker-icon')].map(it => it.getBoundingClientRect()))";
    assert!(browser.count(".spot.heap") > 8);
    assert_eq!(browser.eval(touching), 0);
    browser.quiet();
}

#[test]
fn pages_of_places_and_times_lead_where_they_say() {
    let site = world().build();
    let browser = Browser::on(&site);
    crossings(&browser);
    calendar(&browser);
    missing(&browser);
    scriptless(&browser);
}

fn crossings(browser: &Browser<'_>) {
    browser.size(900, 700).open("matrix/");
    let region = "document.querySelector('.crossings')";
    assert_eq!(browser.eval(&format!("{region}.scrollWidth > {region}.clientWidth")), true);
    browser.eval(&format!("{region}.focus()"));
    browser.press("Right").press("Right");
    browser.wait(&format!("{region}.scrollLeft > 0"));
    // Each cell is told by its row and column, and its name says them too.
    let heads = "[...document.querySelectorAll('th')].every(it => it.scope === (it.closest('thead') ? 'col' : 'row'))";
    assert_eq!(browser.eval(heads), true);
    let cells = browser.eval(
        "[...document.querySelectorAll('td a[data-list]')].map(it => [it.href, it.getAttribute('aria-label')])",
    );
    let cells: Vec<(String, String)> = serde_json::from_value(cells).expect("cells");
    assert!(cells.len() > 10, "{cells:?}");
    for (href, label) in cells.iter().step_by(5) {
        browser.eval(&format!("void (location.href = {})", json!(href)));
        browser.wait(&format!("location.href === {} && document.querySelector('.chips')", json!(href)));
        let title = browser.text("#groups");
        assert!(label.replace('\u{a0}', " ").contains(&title), "{label} leads to {title}");
    }
    // Narrow pages lay the table out as lists: what is in a cell stands there with its place.
    browser.size(320, 700).open("matrix/").axe();
    assert_eq!(browser.eval(&format!("{region}.scrollWidth <= {region}.clientWidth")), true);
    assert_eq!(browser.count(".crossings td.none"), browser.count(".crossings td:not(:has([data-at]))"));
    let seen = "[...document.querySelectorAll('.crossings tbody td')].every(it => Boolean(it.offsetWidth) === !it.matches('.none'))";
    assert_eq!(browser.eval(seen), true);
    let said =
        browser.eval("getComputedStyle(document.querySelector('.crossings [data-at]'), '::before').content");
    let place = browser.eval("document.querySelector('.crossings [data-at]').dataset.at");
    assert!(said.as_str().is_some_and(|it| it.contains(place.as_str().expect("a place"))), "{said} {place}");
    assert_eq!(
        browser.eval("document.querySelector('.scriptless').offsetWidth"),
        0,
        "links are those of the cells"
    );
    browser.open("embed/all/matrix/").axe();
    assert_eq!(browser.eval(&format!("{region}.scrollWidth <= {region}.clientWidth")), true);
    browser.size(1280, 900);
}

fn calendar(browser: &Browser<'_>) {
    let zone = |zone: &str| browser.command("Emulation.setTimezoneOverride", json!({ "timezoneId": zone }));
    zone("Europe/Paris");
    browser.open("calendar/");
    assert_eq!(browser.count(".here"), 0, "nothing to say where the hours are the same");
    zone("America/New_York");
    browser.open("calendar/");
    assert_eq!(browser.texts(".here")[0], "soit 12 h 30 chez vous");
    zone("Asia/Tokyo");
    browser.open("calendar/");
    assert_eq!(browser.texts(".here")[0], "soit vendredi, 2 h 30 chez vous");
    browser.axe();
    zone("");
}

fn missing(browser: &Browser<'_>) {
    let near = |path: &str| {
        browser.open(path);
        browser.texts(".absent .lead ~ ul:not(:last-of-type) a")
    };
    assert_eq!(near("groups/elsewere/"), ["elsewhere"]);
    assert_eq!(near("a/b/c/elsewhere.html"), ["elsewhere"]);
    browser.click(".absent .lead ~ ul a").wait("location.pathname === '/groups/elsewhere/'");
    for path in [
        "%E0%A4%A",
        "%3Cimg%20src=x%20onerror=alert(1)%3E/",
        "__proto__/",
        "constructor",
        "/example.net/x",
        "%2F%2Fexample.net/elsewher",
    ] {
        near(path);
        assert!(browser.text("h1").contains("n’existe pas"), "{path}");
        let away =
            "[...document.querySelectorAll('main a')].filter(it => it.origin !== location.origin).length";
        assert_eq!(browser.eval(away), 0, "{path}");
    }
    let long = format!("groups/{}/", "elsewhere-".repeat(600));
    near(&long);
    browser.eval("history.replaceState(null, '', '/')");
    let noise = browser.noise().into_iter().filter(|line| !line.contains("404")).collect::<Vec<_>>();
    assert_eq!(noise, [""; 0]);
}

/// The server knows one page for all languages: the address says which one is meant.
#[test]
fn a_missing_page_speaks_the_language_of_its_address() {
    let settings = "base_url = \"https://example.org/annuaire/\"\ntitle = \"A directory\"\nlanguages = [\"fr\", \"ar\", \"en\"]\n";
    let site =
        Directory::new().file("coopdir.toml", settings).group("elsewhere", "").under("annuaire").build();
    let browser = Browser::on(&site);
    let seen = "[...document.querySelectorAll('.absent:not([hidden]) :is(h1, h2)')].map(it => it.outerHTML)";
    browser.open("groups/elsewere/");
    assert_eq!(browser.eval(seen), json!(["<h1>Cette page n’existe pas</h1>"]));
    browser.open("ar/groups/elsewere/");
    assert_eq!(
        browser.eval("getComputedStyle(document.querySelector('.absent:not([hidden])')).direction"),
        "rtl"
    );
    browser.open("en/groups/elsewere/");
    assert_eq!(browser.eval(seen), json!(["<h1>This page does not exist</h1>"]));
    assert_eq!(browser.eval("document.title"), "This page does not exist · A directory");
    browser.axe();
    browser.click(".absent:not([hidden]) .lead ~ ul a");
    browser.wait("location.pathname === '/annuaire/en/groups/elsewhere/'");
    browser.scripts(false).open("en/groups/elsewere/");
    let all = [
        "<h1>Cette page n’existe pas</h1>",
        "<h2>هذه الصفحة غير موجودة</h2>",
        "<h2>This page does not exist</h2>",
    ];
    assert_eq!(browser.eval(seen), json!(all));
    browser.size(320, 700).axe();
    browser.screenshot("missing-320");
}

/// The same ways without JavaScript, by links alone.
fn scriptless(browser: &Browser<'_>) {
    browser.scripts(false).open("");
    browser.eval("document.querySelector('[data-facet=country] [data-value=de]').focus()");
    browser.press("Enter");
    browser.wait("location.pathname === '/countries/de/'");
    assert_eq!(browser.text("#groups"), "3 groupes");
    browser.click(".card a");
    browser.wait("location.pathname.startsWith('/groups/')");
    browser.open("").click("#q").keys("group").press("Enter");
    browser.wait("(location.pathname + location.search).startsWith('/all/?q=group')");
    browser.open("matrix/");
    assert_ne!(
        browser.eval("document.querySelector('.scriptless').offsetWidth"),
        0,
        "what links open is said"
    );
    browser.click("td a[data-list]");
    browser.wait("document.querySelector('.card')");
    browser.open("map/");
    assert_eq!(browser.count(".tools"), 0);
    browser.eval("document.querySelector('.atlas a').focus()");
    browser.press("Enter");
    browser.wait("document.querySelector('.card')");
    browser.open("calendar/");
    let meets = ".dates time[datetime='2026-12-03T18:30:00+01:00']";
    let first = browser.count(meets);
    browser.click(".pages a[href*='page/2/']").wait("location.pathname === '/calendar/page/2/'");
    assert_eq!((first, browser.count(meets)), (36, 6));
    browser.open("groups/elsewere/");
    assert!(browser.count(".ways a") > 4);
    browser.scripts(true);
}

//! The list by hand, by keyboard, and by addresses that nobody meant: one browser for many ways.

use std::fs;

use serde_json::json;

use crate::browser::Browser;
use crate::directory::Directory;

const SETTINGS: &str = "title = \"A directory\"\nbase_url = \"https://example.org/\"\nlanguages = [\"fr\", \"en\"]\n\
    contact = \"https://example.org/contact\"\n[fields.opening_hours]\nkind = \"choice\"\nfacet = true\nlabel.fr = \"Horaires\"\n\
    options = { day = \"Le jour\", __proto__ = \"La nuit\" }\n\
    [tags.early]\nlabel.fr = \"Tôt\"\nlabel.en = \"Early\"\n[tags.late]\nlabel.fr = \"Tard\"\nlabel.en = \"Late\"\n";

/// What is typed, and the only group that it means.
const FOLDED: [(&str, &str); 7] = [
    ("strasse", "Straße"),
    ("oeuvres", "Œuvres"),
    ("aero", "Ærøpuerto"),
    ("oresund", "Øresund"),
    ("lodz", "Łódź"),
    ("da nang", "Đà Nẵng"),
    ("isik", "Işık"),
];

/// So many that their cards come in several scripts: the first half early, the others late.
pub fn crowd() -> Directory {
    let mut directory = Directory::new().file("coopdir.toml", SETTINGS);
    for n in 0..420 {
        let tag = if n < 210 { "early" } else { "late" };
        let country = ["FR", "ML", "SN"][n % 3];
        let more = format!(
            "members = {n}\ntags = [\"{tag}\", \"{}\"]\n[place]\ncountry = \"{country}\"\n[fields]\nopening_hours = \"{}\"\n",
            ["constructor", "toString"][n % 2],
            ["day", "__proto__"][n % 2]
        );
        directory = directory.group(&format!("g{n:03}"), &more);
    }
    for (n, (_, name)) in FOLDED.iter().enumerate() {
        let text = format!(
            "name = \"{name}\"\nslug = \"folded-{n}\"\nsummary = \"x\"\ntype = \"thematic\"\ntags = [\"early\"]\n"
        );
        directory = directory.file(&format!("groups/folded-{n}.toml"), text);
    }
    directory
}

/// Waits for the heading of the list.
pub fn titled(browser: &Browser<'_>, title: &str) {
    browser.wait(&format!(
        "document.querySelector('#groups').textContent.replace(/\\s/g, ' ') === {}",
        json!(title)
    ));
}

pub fn focus(browser: &Browser<'_>, css: &str) {
    browser.eval(&format!("document.querySelector({}).focus()", json!(css)));
}

/// Presses Space on a box.
pub fn choose(browser: &Browser<'_>, value: &str, title: &str) {
    let css = format!(".boxes [value=\"{value}\"]");
    browser.wait(&format!("document.querySelector({})", json!(css)));
    focus(browser, &css);
    browser.press("Space");
    titled(browser, title);
    assert_eq!(browser.eval("document.activeElement.value"), value, "the focus stays");
}

#[test]
fn the_list_is_searched_filtered_ordered_and_turned_by_keyboard() {
    let site = crowd().build();
    let browser = Browser::on(&site);
    steps_back(&browser);
    chips_by_keyboard(&browser);
    words_are_folded(&browser);
    order_and_pages(&browser);
    small_screen(&browser);
    browser.quiet();
}

fn steps_back(browser: &Browser<'_>) {
    browser.open("");
    focus(browser, "#q");
    browser.keys("group");
    titled(browser, "420 groupes");
    choose(browser, "late", "210 groupes");
    // What is said is said once.
    browser.wait("document.querySelector('[role=status]').textContent.includes('210')");
    browser.eval(
        "(self.said = 0, new MutationObserver(() => said++).observe(document.querySelector('[role=status]'), { childList: true }))",
    );
    choose(browser, "fr", "70 groupes");
    browser.wait("document.querySelector('[role=status]').textContent.replace(/\\s/g, ' ') === '70 groupes'");
    assert_eq!(browser.eval("said"), 1);
    assert_eq!(browser.eval("location.search"), "?q=group&tag=late&country=fr");
    let boxes = "[...document.querySelectorAll('.boxes :checked')].map(it => it.value).join()";
    browser.back();
    titled(browser, "210 groupes");
    assert_eq!((browser.eval(boxes), browser.eval("q.value")), (json!("late"), json!("group")));
    browser.forward();
    titled(browser, "70 groupes");
    assert_eq!(browser.eval(boxes), "late,fr");
    // The same in another language.
    browser.click(".tongues a").wait("document.documentElement.lang === 'en'");
    titled(browser, "70 groups");
    assert_eq!(browser.eval(boxes), "late,fr");
    assert_eq!(browser.texts(".chips a:not(.clear)"), ["Late ×", "France ×"]);
}

fn chips_by_keyboard(browser: &Browser<'_>) {
    browser.open("?tag=early,late&country=fr,ml&q=group");
    titled(browser, "280 groupes");
    focus(browser, ".chips a");
    browser.press("Enter");
    titled(browser, "140 groupes");
    // The cards of these come in another script, and the list is made anew when it is there.
    browser.wait("document.querySelector('.cards p').textContent === 'A group'");
    assert_eq!(browser.focused(), "a «Retirer Tard»");
    browser.press("Tab").press("Tab").press("Enter");
    titled(browser, "70 groupes");
    assert_eq!(browser.focused(), "h2#groups «70 groupes»", "no chip follows the last");
    focus(browser, ".chips .clear");
    browser.press("Enter");
    titled(browser, "427 groupes");
    assert_eq!(browser.focused(), "h2#groups «427 groupes»");
    // A value that nobody has any more keeps the focus of who takes it away.
    browser.open("?q=strasse&country=sn");
    browser.wait("document.querySelector('.nothing')");
    let title = browser.text("#groups");
    assert_eq!(title, "Aucun groupe ne correspond à « strasse », Sénégal");
    choose(browser, "sn", "1 groupe");
    // Tab goes past what gives nothing.
    let passed = "(it => it.disabled && getComputedStyle(it.closest('li')).display !== 'none')(document.querySelector('.boxes [value=ml]'))";
    assert_eq!(browser.eval(passed), true);
    // A slash within a field is a slash; Escape clears the search, and only that.
    focus(browser, "#q");
    browser.press("/");
    assert_eq!(browser.eval("q.value"), "strasse/");
    browser.press("Escape");
    titled(browser, "427 groupes");
    focus(browser, "#groups");
    browser.press("/");
    assert_eq!(browser.eval("document.activeElement.id"), "groups", "only where nothing has the focus");
}

fn words_are_folded(browser: &Browser<'_>) {
    for (typed, name) in FOLDED {
        browser.open(&format!("?q={}", typed.replace(' ', "+")));
        titled(browser, "1 groupe");
        assert_eq!(browser.text(".card h3"), name, "{typed}");
    }
    browser.open("?q=starsse");
    titled(browser, "1 groupe");
    assert!(browser.text(".note").contains("strasse"), "{}", browser.text(".note"));
}

fn order_and_pages(browser: &Browser<'_>) {
    browser.open("?tag=late");
    titled(browser, "210 groupes");
    browser.eval(
        "(it => { it.focus(); it.value = 'members'; it.dispatchEvent(new Event('change')) })(document.querySelector('.tools select'))",
    );
    browser.wait("document.querySelector('.card h3').textContent === 'g419'");
    assert_eq!(browser.eval("location.search"), "?tag=late&sort=members");
    assert_eq!(browser.eval("document.activeElement.localName"), "select");
    focus(browser, ".pages [aria-current] + a");
    browser.press("Enter");
    browser.wait("document.querySelector('.card h3').textContent === 'g395'");
    assert_eq!(browser.eval("location.search"), "?tag=late&sort=members&page=2");
    assert_eq!(browser.eval("document.activeElement.id"), "groups");
    assert_eq!(browser.text(".pages [aria-current=page]"), "2");
    browser.back().wait("document.querySelector('.card h3').textContent === 'g419'");
    browser.back().wait("document.querySelector('.card h3').textContent === 'g210'");
    assert_eq!(browser.eval("document.querySelector('.tools select').value"), "");
    // Each card is one stop, and shows that it has the focus.
    let stops = "[...document.querySelectorAll('.card')].map(it => it.querySelectorAll('a, button, [tabindex]').length)";
    assert_eq!(browser.eval(&format!("{stops}.every(n => n === 1)")), true);
    // One value alone has a page of its own.
    browser.open("?field.opening_hours=proto");
    titled(browser, "210 groupes");
    let page = browser.eval("document.querySelector('[rel=canonical]').href");
    let page =
        page.as_str().and_then(|page| page.strip_prefix("https://example.org/")).expect("a page").to_owned();
    browser.open(&page);
    assert_eq!(
        (browser.text("#groups"), page.split('/').nth(1)),
        ("210 groupes".to_owned(), Some("opening-hours"))
    );
}

fn small_screen(browser: &Browser<'_>) {
    browser.size(320, 700).open("?tag=late");
    titled(browser, "210 groupes");
    assert_eq!(browser.text(".filters > summary"), "Filtrer les groupes (1)");
    focus(browser, ".filters > summary");
    browser.press("Enter").wait("document.querySelector('.filters').open");
    choose(browser, "fr", "70 groupes");
    assert_eq!(browser.text(".see"), "Voir 70 groupes");
    browser.axe().screenshot("list-filters-320");
    focus(browser, ".see");
    browser.press("Enter");
    assert_eq!(browser.eval("document.querySelector('.filters').open"), false);
    assert_eq!(browser.focused(), "h2#groups «70 groupes»");
    browser.size(1280, 900);
}

/// Addresses of no sense, and of ill will.
#[test]
fn no_address_breaks_the_list() {
    let site = crowd().build();
    let browser = Browser::on(&site);
    let long = "x".repeat(6_000);
    let words = "abcd+".repeat(1_500);
    let many = (0..1_000).map(|n| format!("v{n},")).collect::<Vec<_>>().concat();
    let (q, tag) = (format!("?q={long}"), format!("?tag={many}"));
    let words = format!("?q={words}");
    let cases: &[(&str, &str)] = &[
        ("?q=%E0%A4", "427"),
        ("?%E0%A4=%&tag=%E0%A4%", "427"),
        ("?tag=__proto__,constructor,tostring,hasOwnProperty", "420"),
        ("?__proto__=1&constructor=2&__proto__[q]=x&toString=3&field.__proto__=x&field.constructor=y", "427"),
        ("?field.opening_hours=constructor,__proto__,proto", "210"),
        ("?sort=__proto__&tag=late", "210"),
        ("?sort=constructor&page=1e99&tag=late", "210"),
        ("?page=-1&tag=late", "210"),
        ("?page=99999999999999999999&tag=late", "210"),
        ("?page=Infinity&page=2&tag=late&tag=early", "210"),
        ("?q=%00%0d%0a%e2%80%ae%ed%a0%80", "427"),
        ("?q=//example.net&tag=//example.net/,javascript:alert(1)", "Aucun"),
        (&q, "Aucun"),
        (&words, "Aucun"),
        (&tag, "427"),
    ];
    for (query, title) in cases {
        browser.open(query);
        browser.wait(&format!("document.querySelector('#groups').textContent.startsWith('{title}')"));
        let shown: String = query.chars().take(60).collect();
        assert!(browser.too_wide().is_none(), "{shown}: {:?}", browser.too_wide());
        assert!(browser.count(".note") < 10, "{shown}");
        let away = browser.eval("[...document.querySelectorAll('[href], form')].filter(it => { const to = new URL(it.action || it.href, location.href); return !/^https?:/.test(to.protocol) || (to.origin !== location.origin && !it.closest('.foot, head, .missing')) }).map(it => it.outerHTML)");
        assert_eq!(away, json!([]), "{shown}");
        // Still of use.
        browser.eval("document.querySelector('.chips .clear, .nothing li:last-child a')?.click()");
        titled(&browser, "427 groupes");
        choose(&browser, "late", "210 groupes");
    }
    // Where a server takes two slashes for one, links stay on its host.
    browser.open("/?tag=late");
    titled(&browser, "210 groupes");
    choose(&browser, "fr", "70 groupes");
    assert_eq!(
        browser.eval("[...document.querySelectorAll('.pages a')].every(it => it.origin === location.origin)"),
        true
    );
    // Half of a letter, as some keyboards give it for a moment.
    browser.eval("(q.value = '\\ud83d', q.dispatchEvent(new Event('input')))");
    browser.eval("(q.value = 'g419', q.dispatchEvent(new Event('input')))");
    titled(&browser, "Aucun groupe ne correspond à « g419 », Tard, France");
    assert_eq!(
        browser.eval("Object.keys(Object.prototype).length + Object.keys(Function.prototype).length"),
        0
    );
    browser.quiet();
}

#[test]
fn without_the_index_links_stay_links() {
    let site = crowd().build();
    fs::remove_dir_all(site.path("index")).expect("removed");
    let finder = site.files(".js").into_iter().find(|name| name.contains("/finder.")).expect("the finder");
    fs::remove_file(site.path(&finder)).expect("removed");
    let browser = Browser::on(&site);
    browser.open("");
    focus(&browser, "#q");
    browser.wait("document.querySelector('.failed')");
    browser.keys("x");
    let message =
        "La recherche n’a pas pu se charger. Pour parcourir l’annuaire : Tous les groupes, de A à Z";
    assert_eq!(browser.text(".bar"), message);
    browser.wait(&format!(
        "document.querySelector('[role=status]').textContent.replace(/\\s+/g, ' ').trim() === {}",
        json!(message)
    ));
    assert_eq!((browser.count(".boxes"), browser.count(".tools")), (0, 0));
    assert_eq!(browser.focused(), "input#q «Chercher un groupe, un thème, un lieu»");
    browser.press("Enter").wait("location.pathname === '/all/'");
    browser.open("");
    focus(&browser, ".boxes [value=late]");
    browser.wait("document.querySelector('.failed')");
    assert_eq!(browser.focused(), "h2#groups «427 groupes»", "what had the focus is gone");
    focus(&browser, "[data-value=late]");
    browser.press("Enter").wait("location.pathname === '/tags/late/'");
    assert_eq!(browser.text("#groups"), "210 groupes");
}

/// A slow line: what is asked for before the index is there comes when it is.
#[test]
fn on_a_slow_line_the_list_waits_aloud() {
    let site = crowd().build();
    let browser = Browser::on(&site);
    browser.open("");
    browser.command("Network.enable", json!({}));
    let slow = json!({ "offline": false, "latency": 900, "downloadThroughput": -1, "uploadThroughput": -1 });
    browser.command("Network.emulateNetworkConditions", slow);
    focus(&browser, ".boxes input");
    browser.press("Space").wait("document.querySelector('.wait')");
    assert_eq!(browser.text("#groups"), "427 groupes");
    browser.wait("document.querySelector('.chips')");
    assert_eq!((browser.count(".wait"), browser.count(".chips")), (0, 1));
}

//! The page on which groups are proposed and corrected: by keyboard alone, with what goes wrong,
//! and with hostile texts, the result of which the program itself takes.

use serde_json::json;

use crate::browser::Browser;
use crate::directory::{Directory, Site};

const SETTINGS: &str = "title = \"A directory\"
languages = [\"en\", \"fr\", \"ar\"]
contact = \"mailto:hello@example.org\"
[repository]
url = \"https://codeberg.org/coop/directory\"
[[ecosystems]]
slug = \"cyou\"
title = \"Cyou\"
tag = \"cyou\"
charter = [\"sharing\"]
[tags.sante]
label.en = \"Health\"
aliases = [\"well-being\"]
[fields.challenge]
label.en = \"Challenge\"
kind = \"choice\"
options = { knowledge = \"Knowledge\", care = \"Care\" }
[fields.price]
label.en = \"Price\"
kind = \"number\"
[fields.free]
label.en = \"Free\"
kind = \"boolean\"
[fields.site]
label.en = \"Second site\"
kind = \"url\"
[fields.note]
label.en = \"Note\"
kind = \"markdown\"
";

fn site() -> Site {
    directory().build()
}

fn directory() -> Directory {
    let known = "language = \"fr\"\nmembers = 12\ntags = [\"sante\", \"bees\", \"cyou\"]\naliases = [\"former\"]\n[links]\n\
                 home = \"https://example.org/\"\njoin = \"mailto:join@example.org\"\n[charter]\nsharing = true\n";
    Directory::new().file("coopdir.toml", SETTINGS).group("known", known)
}

/// Opens the page and waits until the form stands there.
fn open(browser: &Browser<'_>, path: &str) {
    browser.open(path).eval("sessionStorage.clear()");
    browser.open(path).eval("new Promise(then => setTimeout(then, 300))");
    browser.quiet().wait("!document.querySelector('form.propose').hidden");
}

/// Puts a value into a field, as typing it does.
fn put(browser: &Browser<'_>, id: &str, value: &str) {
    browser.eval(&format!(
        "(it => {{ it.value = {}; it.dispatchEvent(new Event('input', {{ bubbles: true }})); it.dispatchEvent(new FocusEvent('focusout', {{ bubbles: true }})) }})(document.getElementById({}))",
        json!(value),
        json!(id)
    ));
}

fn choose(browser: &Browser<'_>, css: &str) {
    browser.eval(&format!("document.querySelector({}).click()", json!(css)));
}

#[test]
fn a_group_is_proposed_by_keyboard_alone() {
    let site = site();
    let browser = Browser::on(&site);
    open(&browser, "propose/");
    browser.eval("document.getElementById('f-name').focus()");
    browser.keys("Les ami·e·s du vergér");
    assert_eq!(browser.eval("document.getElementById('f-slug').value"), "les-ami-e-s-du-verger");
    browser.press("Tab");
    assert_eq!(browser.focused(), "input#f-slug «Short name»");
    browser.press("Tab").keys("Plant and share");
    browser.press("Tab").press("Space");
    assert_eq!(browser.eval("document.activeElement.value"), "thematic");
    assert_eq!(browser.text(".preview h3"), "Les ami·e·s du vergér");
    assert_eq!(browser.text(".preview .meta"), "Thematic · Active");
    browser.press("Enter").wait("!document.querySelector('.made').hidden");
    assert_eq!(browser.focused(), "h2#made-title «It is ready: choose how to send it»");
    let text = browser.eval("document.getElementById('made-text').value");
    assert_eq!(
        text,
        "name = \"Les ami·e·s du vergér\"\nslug = \"les-ami-e-s-du-verger\"\nsummary = \"Plant and share\"\ntype = \"thematic\"\n"
    );
    let ways = browser.eval("[...document.querySelectorAll('.ways a, .download')].map(it => it.href)");
    let way = |n: usize| ways[n].as_str().expect("an address").to_owned();
    assert!(
        way(0).starts_with("https://codeberg.org/coop/directory/_new/main/groups?filename=les-ami-e-s-du-verger.toml&value=name%20%3D"),
        "{}",
        way(0)
    );
    assert!(way(1).starts_with("mailto:hello@example.org?subject=Proposal%3A%20Les"), "{}", way(1));
    assert!(way(2).starts_with("blob:"), "{}", way(2));
    browser.axe();
}

#[test]
fn what_is_wrong_is_said_beside_it_and_in_a_list() {
    let site = site();
    let browser = Browser::on(&site);
    open(&browser, "propose/");
    put(&browser, "f-name", "Known");
    put(&browser, "f-slug", "former");
    put(&browser, "f-links-home", "javascript:alert(1)");
    put(&browser, "f-place-latitude", "91");
    choose(&browser, ".go button");
    browser.wait("!document.querySelector('.errors').hidden");
    assert_eq!(
        browser.focused(),
        "div.errors «5 things have to be put right The short name “former” is taken The mandatory key “The group in one sentence” is missing The mandatory key “Type” is missing “Latitude” is not between -90 and 90 degrees “Home page” must not be a “javascript:” address»"
    );
    browser.axe();
    choose(&browser, ".errors li:last-child a");
    assert_eq!(browser.focused(), "input#f-links-home «Home page»");
    assert_eq!(browser.eval("document.activeElement.getAttribute('aria-invalid')"), "true");
}

#[test]
fn pictures() {
    let site = site();
    let browser = Browser::on(&site);
    for (lang, prefix) in [("en", ""), ("fr", "fr/"), ("ar", "ar/")] {
        for (width, height) in [(320, 700), (1280, 900)] {
            browser.size(width, height);
            for dark in [false, true] {
                let browser = if dark { browser.dark() } else { browser.light() };
                open(browser, &format!("{prefix}propose/"));
                browser.eval("document.querySelectorAll('details.section').forEach(it => it.open = true)");
                put(browser, "f-name", "Santé du Bénin");
                choose(browser, ".go button");
                browser
                    .screenshot(&format!("propose-{lang}-{width}-{}", if dark { "dark" } else { "light" }));
                assert_eq!(browser.too_wide(), None);
                browser.axe();
            }
        }
    }
}

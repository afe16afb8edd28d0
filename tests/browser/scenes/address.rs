//! What the address of a list says, what Back gives back, and what is left when scripts come
//! late or not at all.

use std::fs;

use serde_json::json;

use super::list::{choose, crowd, focus, titled};
use crate::browser::Browser;
use crate::directory::Site;

const CURRENT: &str = "document.querySelector('.pages [aria-current=page]')?.textContent";
const FIRST: &str = "document.querySelector('.card h3').textContent";

/// Long enough for a script of the site to come, if one is asked for.
fn a_while(browser: &Browser<'_>) {
    browser.eval("new Promise(done => setTimeout(done, 500))");
}

#[test]
fn later_pages_are_whole_and_turn_with_filters() {
    let site = crowd().build();
    let browser = Browser::on(&site);
    browser.open("page/2/");
    a_while(&browser);
    assert_eq!(browser.eval("typeof coopdir"), "undefined", "nothing is asked for before it is needed");
    assert_eq!((browser.eval(CURRENT), browser.text("#groups")), (json!("2"), "427 groupes".to_owned()));
    let second = browser.eval(FIRST);
    // The way past the filters is within the page.
    focus(&browser, ".skip[href='#groups']");
    browser.press("Enter").wait("location.hash === '#groups'");
    a_while(&browser);
    assert_eq!((browser.eval(CURRENT), browser.eval(FIRST)), (json!("2"), second.clone()));
    choose(&browser, "late", "210 groupes");
    assert_eq!(browser.eval("location.pathname + location.search"), "/?tag=late");
    assert_eq!(browser.eval(CURRENT), "1");
    assert_eq!(browser.eval("document.querySelector('.skip').getAttribute('href')[0]"), "#");
    assert_eq!(
        browser.eval("document.querySelector('[rel=canonical]').href"),
        "https://example.org/tags/late/"
    );
    focus(&browser, ".pages [aria-current] + a");
    browser.press("Enter").wait(&format!("{CURRENT} === '2'"));
    assert_eq!(browser.eval("location.search"), "?tag=late&page=2");
    browser.back().wait(&format!("{CURRENT} === '1'"));
    browser.back();
    titled(&browser, "427 groupes");
    assert_eq!((browser.eval(CURRENT), browser.eval(FIRST)), (json!("2"), second.clone()));
    assert_eq!(browser.eval("location.pathname"), "/page/2/");
    // The same page by the other address, and that of a filtered list.
    browser.open("?page=2").wait(&format!("{CURRENT} === '2'"));
    assert_eq!(browser.eval(FIRST), second);
    browser.open("?tag=late&page=3").wait(&format!("{CURRENT} === '3'"));
    titled(&browser, "210 groupes");
    let last = browser.eval(FIRST);
    browser.open("page/2/?tag=late&page=3").wait(&format!("{CURRENT} === '3'"));
    assert_eq!(browser.eval(FIRST), last);
    // Nothing chosen any more: the first page, at its own address.
    browser.open("page/2/?tag=late");
    titled(&browser, "210 groupes");
    choose(&browser, "late", "427 groupes");
    assert_eq!(
        (browser.eval(CURRENT), browser.eval("location.pathname + location.search")),
        (json!("1"), json!("/"))
    );
    browser.quiet();
}

#[test]
fn back_gives_back_what_was_typed_and_chosen() {
    let site = crowd().build();
    let browser = Browser::on(&site);
    let boxes = "[...document.querySelectorAll('.boxes :checked')].map(it => it.value).join()";
    browser.open("");
    let before = browser.eval("history.length").as_u64().expect("a number");
    focus(&browser, "#q");
    browser.keys("group");
    titled(&browser, "420 groupes");
    assert_eq!(browser.eval("history.length"), before, "what is typed is no step");
    choose(&browser, "late", "210 groupes");
    assert_eq!(browser.eval("history.length"), before + 1);
    choose(&browser, "fr", "70 groupes");
    assert_eq!(browser.eval("history.length"), before + 2);
    browser.back();
    titled(&browser, "210 groupes");
    browser.back();
    titled(&browser, "420 groupes");
    assert_eq!((browser.eval(boxes), browser.eval("q.value")), (json!(""), json!("group")));
    assert_eq!(browser.eval("location.search"), "?q=group");
    browser.forward();
    titled(&browser, "210 groupes");
    assert_eq!((browser.eval(boxes), browser.eval("q.value")), (json!("late"), json!("group")));
    // A search that is sent is a step, from what was there before it was typed.
    focus(&browser, "#q");
    browser.press("Escape");
    titled(&browser, "210 groupes");
    browser.keys("g41").press("Enter");
    titled(&browser, "10 groupes");
    browser.open("?tag=late&q=group");
    titled(&browser, "210 groupes");
    focus(&browser, "#q");
    browser.press("Backspace").press("Backspace").keys("o");
    browser.wait("location.search === '?q=groo&tag=late'");
    browser.press("Enter");
    assert_eq!(browser.eval("location.search"), "?q=groo&tag=late");
    browser.back();
    browser.wait("q.value === 'group'");
    titled(&browser, "210 groupes");
    // From a group.
    browser.click(".card a").wait("location.pathname.startsWith('/groups/')");
    browser.back().wait("document.querySelector('.boxes')");
    titled(&browser, "210 groupes");
    assert_eq!((browser.eval(boxes), browser.eval("q.value")), (json!("late"), json!("group")));
    browser.quiet();
}

#[test]
fn what_an_address_asks_that_is_not_there_is_said() {
    let site = crowd().build();
    let browser = Browser::on(&site);
    let note = |what: &str| format!("Le filtre « {what} » n’existe pas : il est ignoré.");
    browser.open("?colour=red&q=&tag=nope,late&country=&sort=size&page=1&field.shape=round&field.opening_hours=day,noon&utm_source=x");
    titled(&browser, "105 groupes");
    let mut notes = browser.texts(".note");
    notes.sort();
    let mut wanted =
        ["colour=red", "tag=nope", "sort=size", "field.shape=round", "field.opening_hours=noon"].map(note);
    wanted.sort();
    assert_eq!(notes, wanted);
    choose(&browser, "fr", "35 groupes");
    assert_eq!(browser.eval("location.search"), "?tag=late&country=fr&field.opening_hours=day");
    assert_eq!(browser.count(".note"), 0);
    // Of a whole list too; what counts visits is no filter.
    browser.open("?colour=red").wait("document.querySelector('.note')");
    assert_eq!(
        (browser.texts(".note"), browser.text("#groups")),
        (vec![note("colour=red")], "427 groupes".to_owned())
    );
    browser.open("?utm_source=x&fbclid=y");
    a_while(&browser);
    assert_eq!((browser.count(".note"), browser.eval("typeof coopdir")), (0, json!("undefined")));
    // What the site's own pages ask for is there.
    browser.open("matrix/");
    let asked = browser.eval("document.querySelector('[data-list]').href");
    browser.go(asked.as_str().expect("an address").to_owned()).wait("document.querySelector('.chips')");
    assert_eq!(browser.count(".note"), 0);
    browser.quiet();
}

/// A site without what the search looks in.
fn broken(site: &Site) {
    fs::remove_dir_all(site.path("index")).expect("removed");
}

#[test]
fn after_a_failure_links_lead_where_they_led() {
    let site = crowd().under("a/b").build();
    broken(&site);
    let browser = Browser::on(&site);
    browser.open("page/2/");
    focus(&browser, ".boxes [value=late]");
    browser.press("Space").wait("document.querySelector('.failed')");
    assert_eq!(browser.eval("document.activeElement.id"), "groups", "the focus is not lost");
    let lost = "[...document.querySelectorAll('a[href], form')].map(it => it.action || it.href)\
        .filter(it => it.startsWith(location.origin) && !it.startsWith(location.origin + '/a/b/'))";
    assert_eq!(browser.eval(lost), json!([]));
    let answers = "Promise.all([...document.querySelectorAll('nav a[href], section a[href]')].slice(0, 60)\
        .map(async it => (await fetch(it.href)).ok)).then(all => all.every(Boolean))";
    assert_eq!(browser.eval(answers), true);
    focus(&browser, "#q");
    browser.keys("x").press("Enter").wait("location.pathname === '/a/b/all/'");
    browser.open("page/2/");
    focus(&browser, ".boxes [value=late]");
    browser.press("Space").wait("document.querySelector('.failed')");
    focus(&browser, ".filters [data-value=late]");
    browser.press("Enter").wait("location.pathname === '/a/b/tags/late/'");

    let site = crowd().portable().build();
    broken(&site);
    let browser = Browser::on(&site);
    browser.open_file("page/2/index.html");
    focus(&browser, ".boxes [value=late]");
    browser.press("Space").wait("document.querySelector('.failed')");
    focus(&browser, ".filters [data-value=late]");
    browser.press("Enter").wait("location.pathname.endsWith('/tags/late/index.html')");
    assert_eq!(browser.text("#groups"), "210 groupes");
}

#[test]
fn scripts_that_come_late_take_nothing_away() {
    let site = crowd().group("checked", "verified = 2026-10-01\n").build();
    let browser = Browser::on(&site);
    let come = "for (const it of document.querySelectorAll('script[defer]')) {\
        const late = document.createElement('script'); late.async = false;\
        for (const { name, value } of it.attributes) if (name !== 'defer') late.setAttribute(name, value);\
        document.head.append(late) }";
    for (at, then) in [
        ("[data-value=late]", "document.activeElement.value === 'late'"),
        ("[data-facet=tag] summary", "document.activeElement.matches('.boxes [data-facet=tag] summary')"),
        (".count p a", "document.activeElement.id === 'groups'"),
    ] {
        browser.scripts(false).open("").let_run(true);
        focus(&browser, at);
        browser.eval(come);
        browser.wait("document.querySelector('.boxes')").wait(then);
    }
    browser.scripts(false).open("").let_run(true);
    focus(&browser, "#q");
    browser.keys("g41").eval(come);
    titled(&browser, "10 groupes");
    assert_eq!((browser.eval("q.value"), browser.eval("location.search")), (json!("g41"), json!("?q=g41")));
    browser.scripts(true);
}

#[test]
fn what_takes_a_choice_away_opens_in_a_tab_too() {
    let site = crowd().build();
    let browser = Browser::on(&site);
    let tabs = || {
        let all = browser.command("Target.getTargets", json!({}));
        all["targetInfos"].as_array().expect("a list").iter().filter(|it| it["type"] == "page").count()
    };
    let press = |css: &str, button: &str, held: u8| {
        let at = browser.eval(&format!(
            "(it => {{ it.scrollIntoView({{ block: 'center' }}); const at = it.getBoundingClientRect(); return [at.x + 9, at.y + 9] }})(document.querySelector({}))",
            json!(css)
        ));
        for kind in ["mousePressed", "mouseReleased"] {
            browser.command("Input.dispatchMouseEvent", json!({ "type": kind, "x": at[0], "y": at[1], "button": button, "modifiers": held, "clickCount": 1 }));
        }
    };
    browser.open("?tag=late&country=fr");
    titled(&browser, "70 groupes");
    let mut open = tabs();
    for (css, button, held) in
        [(".chips li a", "left", 2), (".chips li a", "middle", 0), (".chips .clear", "left", 2)]
    {
        press(css, button, held);
        open += 1;
        a_while(&browser);
        assert_eq!(tabs(), open, "{css} by {button}");
        assert_eq!(browser.text("#groups").replace('\u{a0}', " "), "70 groupes");
    }
    assert_eq!(
        browser.eval("document.querySelector('.chips a').getAttribute('href').split('?')[1]"),
        "country=fr"
    );
    browser.open("?q=strasse&country=sn");
    browser.wait("document.querySelector('.nothing')");
    press(".nothing li a", "left", 2);
    a_while(&browser);
    assert_eq!((tabs(), browser.count(".nothing")), (open + 1, 1));
    press(".nothing li a", "left", 0);
    browser.wait("!document.querySelector('.nothing')");
}

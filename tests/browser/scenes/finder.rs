//! The search and the filters of the list.

use crate::browser::Browser;
use crate::directory::{Directory, root};

/// Twelve groups: half of them on health, a third in each of three countries.
fn crowd() -> Directory {
    let mut directory = Directory::new().under("a/b");
    for n in 0..12 {
        let tag = ["sante", "energie"][n % 2];
        let country = ["FR", "ML", "SN"][n % 3];
        let more = format!(
            "description = \"{}\"\ntags = [\"{tag}\"]\n[place]\ncountry = \"{country}\"\n",
            if n == 3 { "Un podcast mensuel" } else { "Rien d'autre" }
        );
        directory = directory.group(&format!("group-{n}"), &more);
    }
    directory
}

fn box_of(value: &str) -> String {
    format!("document.querySelector('.boxes [value=\"{value}\"]')")
}

fn choose(browser: &Browser<'_>, value: &str, title: &str) {
    browser.eval(&format!("{}.click()", box_of(value)));
    titled(browser, title);
}

/// Waits for the heading of the list.
fn titled(browser: &Browser<'_>, title: &str) {
    browser
        .wait(&format!("document.querySelector('#groups').textContent.replace(/\\s/g, ' ') === \"{title}\""));
}

#[test]
fn choices_are_in_the_address_and_back_takes_one_away() {
    let site = crowd().build();
    let browser = Browser::on(&site);
    browser.open("");
    choose(&browser, "sante", "6 groupes");
    choose(&browser, "fr", "2 groupes");
    assert_eq!(browser.eval("location.search"), "?tag=sante&country=fr");
    assert_eq!(browser.eval("document.querySelectorAll('.card').length"), 2);
    // Counts are those of the other facets: more countries add groups, energy has two in France.
    assert_eq!(browser.eval(&format!("{}.closest('li').lastChild.data", box_of("ml"))), "2");
    assert_eq!(browser.eval(&format!("{}.closest('li').lastChild.data", box_of("energie"))), "2");
    browser.axe();
    browser.eval("history.back()");
    titled(&browser, "6 groupes");
    assert_eq!(browser.eval("location.search"), "?tag=sante");
    assert_eq!(browser.eval(&format!("{}.checked", box_of("fr"))), false);
    browser.quiet();
}

#[test]
fn a_shared_address_shows_the_same_in_the_language_of_its_reader() {
    let site = crowd().build();
    let browser = Browser::on(&site);
    browser.open("?tag=sante,unknown&country=fr,ml");
    titled(&browser, "4 groupes");
    assert_eq!(browser.text(".note"), "Le filtre « tag=unknown » n’existe pas : il est ignoré.");
    let link = browser.eval("document.querySelector('.tongues a').search");
    assert_eq!(link, "?tag=sante,unknown&country=fr,ml");
}

#[test]
fn nothing_found_says_what_to_take_away() {
    let site = crowd().build();
    let browser = Browser::on(&site);
    browser.open("?q=podcast&country=fr,ml&tag=sante");
    browser.wait("document.querySelector('.nothing')");
    let ways = "[...document.querySelectorAll('.nothing li')].map((li) => li.textContent.replace(/\\s/g, ' ')).join('; ')";
    assert_eq!(
        browser.eval(ways),
        "Retirer « podcast » → 4 groupes; Retirer Sante → 1 groupe; Tout effacer → 12 groupes"
    );
    assert_eq!(browser.text(".nothing p a"), "group-3");
    browser.axe().screenshot("nothing-found");
}

#[test]
fn one_error_is_forgiven() {
    let site = crowd().build();
    let browser = Browser::on(&site);
    browser.open("?q=podcats");
    titled(&browser, "1 groupe");
    assert_eq!(browser.text(".card h3"), "group-3");
}

#[test]
fn the_search_works_from_a_disk() {
    let site = crowd().portable().build();
    let browser = Browser::on(&site);
    browser.open_file("index.html");
    choose(&browser, "energie", "6 groupes");
    let link = browser.eval("document.querySelector('.card a').href");
    assert!(link.as_str().is_some_and(|link| link.ends_with("/groups/group-1/index.html")), "{link}");
}

#[test]
fn keys_are_enough() {
    let site = crowd().build();
    let browser = Browser::on(&site);
    browser.open("").press("/");
    assert_eq!(browser.eval("document.activeElement.id"), "q");
    browser.keys("podc");
    titled(&browser, "1 groupe");
    browser.press("Escape");
    titled(&browser, "12 groupes");
    browser.eval(&format!("{}.focus()", box_of("sante")));
    browser.press("Space");
    titled(&browser, "6 groupes");
    assert_eq!(browser.eval("document.activeElement.value"), "sante");
    browser.wait("document.querySelector('[role=status]').textContent.replace(/\\s/g, ' ') === '6 groupes'");
    browser.eval("document.querySelector('.chips a').focus()");
    browser.press("Enter");
    titled(&browser, "12 groupes");
    assert_eq!(browser.eval("document.activeElement.id"), "groups");
}

#[test]
fn what_is_typed_is_folded_as_the_words_are() {
    let site = crowd().build();
    let browser = Browser::on(&site);
    browser.open("?q=a").wait("self.coopdir && coopdir.index");
    let table = std::fs::read_to_string(root().join("data/folded.json")).expect("the table");
    let wrong =
        format!("{table}.filter(([text, words]) => coopdir.split(text).join(' ') !== words).join('; ')");
    assert_eq!(browser.eval(&wrong), "");
}

#[test]
fn groups_come_in_the_same_order_with_and_without_scripts() {
    let mut directory = Directory::new();
    for n in 0..40 {
        let meets = format!("[[meetings]]\ntitle = \"x\"\nstart = 2026-12-{:02}T18:30:00Z\n", 31 - n % 7);
        let more = format!("verified = 2026-10-{:02}\n{}", 1 + n % 3, if n % 5 == 0 { &meets } else { "" });
        directory = directory.group(&format!("group-{n}"), &more);
    }
    let site = directory.build();
    let browser = Browser::on(&site);
    let names = "[...document.querySelectorAll('.card h3')].map(it => it.textContent).join()";
    for number in 1..=2 {
        let page = if number == 1 { String::new() } else { format!("page/{number}/") };
        let plain = browser.scripts(false).open(&page).eval(names);
        browser
            .scripts(true)
            .open(&format!("?type=support&page={number}"))
            .wait("document.querySelector('.chips')");
        assert_eq!(browser.eval(names), plain);
    }
    assert!(
        browser.text(".tools option").starts_with("Prochaines rencontres"),
        "{}",
        browser.text(".tools option")
    );
}

#[test]
fn a_search_on_the_page_of_a_value_is_among_its_groups() {
    for (site, portable) in [(crowd().build(), false), (crowd().portable().build(), true)] {
        let browser = Browser::on(&site);
        let open = |page: &str| {
            if portable {
                browser.open_file(&format!("{page}index.html"))
            } else {
                browser.open(page)
            };
            browser.eval("q.focus()");
            browser.keys("group");
        };
        open("tags/sante/");
        browser.axe().press("Enter");
        titled(&browser, "6 groupes");
        assert_eq!(browser.eval("location.search"), "?q=group&tag=sante");
        assert_eq!(browser.eval("q.value"), "group");
        browser.scripts(false);
        open("countries/fr/");
        browser.press("Enter").wait("/.all.(index.html)?$/.test(location.pathname)");
    }
}

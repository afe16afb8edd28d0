//! What a list offers beside its groups: its pages, its order, its address to share, and ways on
//! when nothing is found.

use serde_json::json;

use super::list::{choose, crowd, focus, titled};
use crate::browser::Browser;
use crate::directory::Directory;

/// Of what has the focus: whether all of it is in the window.
const IN_SIGHT: &str = "(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(document.activeElement.getBoundingClientRect())";

#[test]
fn the_next_page_is_seen_from_its_heading() {
    let site = crowd().build();
    let browser = Browser::on(&site);
    for (width, height) in [(320, 700), (1280, 900)] {
        // To one in the middle, and to the last, which has fewer links.
        for (page, next) in [(2, 3), (8, 9)] {
            browser.size(width, height).open(&format!("?tag=late&page={page}"));
            titled(&browser, "210 groupes");
            focus(&browser, ".pages a:last-child");
            assert_ne!(browser.eval("scrollY"), 0);
            browser.press("Enter");
            browser.wait(&format!(
                "document.querySelector('.pages [aria-current=page]').textContent === '{next}'"
            ));
            assert_eq!(browser.eval("document.activeElement.id"), "groups");
            assert_eq!(browser.eval(IN_SIGHT), true, "at {width}, page {next}: {}", browser.eval("scrollY"));
        }
    }
}

#[test]
fn an_address_that_is_shared_is_said_beside_its_button() {
    let site = crowd().build();
    let browser = Browser::on(&site);
    browser.open("");
    assert_eq!(browser.count(".shares"), 0, "of the whole list the browser has the address");
    browser.open("?tag=late&country=fr");
    titled(&browser, "70 groupes");
    let keep = "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async text => { self.kept = text } }, configurable: true })";
    for (width, height) in [(320, 700), (1280, 900)] {
        browser.size(width, height).eval(keep);
        focus(&browser, ".shares button");
        browser.press("Enter").wait("self.kept");
        browser.wait("document.querySelector('.shares span').textContent === 'Lien copié'");
        assert_eq!(browser.count(".shares span"), 1);
        browser.wait("document.querySelector('[role=status]').textContent === 'Lien copié'");
        assert_eq!(browser.eval("kept === location.href && !(self.kept = '')"), true);
        assert_eq!(browser.focused(), "button «Partager»");
        assert!(browser.too_wide().is_none(), "{:?}", browser.too_wide());
        browser.axe().screenshot(&format!("shared-{width}"));
    }
    // What is said is said of this list.
    choose(&browser, "ml", "140 groupes");
    assert_eq!(browser.text(".shares span"), "");
    // Where it cannot be copied, it is there to be copied by hand.
    browser.eval("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    focus(&browser, ".shares button");
    browser.press("Enter").wait("document.querySelector('.shares input')");
    assert_eq!(browser.eval("document.activeElement.value === location.href"), true);
    assert_eq!(
        browser
            .eval("(it => it.selectionEnd - it.selectionStart === it.value.length)(document.activeElement)"),
        true
    );
    browser.axe();
}

/// Tags of three kinds, of which no group has two, nor any of them the word.
fn apart() -> Directory {
    let mut directory = Directory::new();
    for n in 0..12 {
        let tag = ["sante", "energie"][n % 2];
        let country = ["FR", "ML"][n / 6];
        // Health in France alone, energy in Mali alone, but for one of each that has no place.
        let place = if (n % 2 == 0) == (n < 6) {
            format!("[place]\ncountry = \"{country}\"\n")
        } else {
            String::new()
        };
        let more = format!(
            "description = \"{}\"\ntags = [\"{tag}\"]\n{place}",
            if n == 11 { "Un podcast" } else { "Rien" }
        );
        directory = directory.group(&format!("group-{n}"), &more);
    }
    directory
}

const WAYS: &str = ".nothing li";

#[test]
fn where_no_single_removal_helps_two_do() {
    let site = apart().build();
    let browser = Browser::on(&site);
    browser.open("?q=podcast&tag=sante&country=fr");
    titled(&browser, "Aucun groupe ne correspond à « podcast », Sante, France");
    // Health in France there is.
    assert_eq!(browser.texts(WAYS), ["Retirer « podcast » → 3 groupes", "Tout effacer → 12 groupes"]);
    browser.open("?q=podcast&tag=sante&country=fr&type=support&q=podcast");
    titled(&browser, "Aucun groupe ne correspond à « podcast », Support, Sante, France");
    assert_eq!(browser.texts(WAYS), ["Retirer « podcast » → 3 groupes", "Tout effacer → 12 groupes"]);
    // None has the word, none is in both: only without two of them.
    browser.open("?q=zzyzzx&tag=sante&country=ml");
    titled(&browser, "Aucun groupe ne correspond à « zzyzzx », Sante, Mali");
    assert_eq!(
        browser.texts(WAYS),
        [
            "Retirer « zzyzzx » et Sante → 3 groupes",
            "Retirer « zzyzzx » et Mali → 6 groupes",
            "Tout effacer → 12 groupes"
        ]
    );
    // All is taken away in one place, and nothing is offered that does nothing.
    assert_eq!(browser.count(".clear, .tools, .shares, .views"), 0);
    assert_eq!(
        browser.text(".missing").replace('\u{202f}', " "),
        "Ce groupe n’existe pas encore ? Proposer un groupe"
    );
    browser.axe().size(320, 700).axe().screenshot("nothing-two-320");
    assert!(browser.too_wide().is_none(), "{:?}", browser.too_wide());
    focus(&browser, ".nothing a");
    browser.press("Enter");
    titled(&browser, "3 groupes");
    assert_eq!(browser.eval("location.search"), "?country=ml");
    assert_eq!(browser.count(".tools, .shares"), 2);
}

#[test]
fn a_word_with_an_error_is_told_with_what_was_found() {
    let site = crowd().build();
    let browser = Browser::on(&site);
    for (page, said) in [
        ("?q=starsse", "Aucun résultat pour « starsse ». Voici les groupes trouvés avec : strasse."),
        ("en/?q=starsse", "No result for “starsse”. Here are the groups found with: strasse."),
    ] {
        browser.open(page).wait("document.querySelector('.note')");
        assert_eq!(browser.text(".note"), said);
    }
}

#[test]
fn what_lists_are_ordered_by_is_read_whole_on_a_small_screen() {
    let settings = "title = \"A directory\"\nlanguages = [\"fr\", \"en\", \"ar\"]\n";
    let mut directory = Directory::new().file("coopdir.toml", settings);
    for n in 0..12 {
        let more = format!(
            "members = {n}\nfounded = {}\nverified = 2026-10-01\n[[meetings]]\ntitle = \"x\"\nstart = 2026-12-0{}T18:30:00Z\n",
            2000 + n,
            1 + n % 9
        );
        directory = directory.group(&format!("group-{n}"), &more);
    }
    let site = directory.build();
    let browser = Browser::on(&site);
    for language in ["", "en/", "ar/"] {
        browser.size(320, 700).open(language).wait("document.querySelector('.tools')");
        assert_eq!(browser.eval("document.querySelectorAll('.tools option').length"), 4);
        let cut = "(select => { const style = getComputedStyle(select), pen = document.createElement('canvas').getContext('2d');
            pen.font = style.font;
            const room = select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - 20; // the arrow
            return [...select.options].filter(it => pen.measureText(it.text).width > room).map(it => it.text);
        })(document.querySelector('.tools select'))";
        assert_eq!(browser.eval(cut), json!([]), "{language}");
        // Away from the heading, and the search as wide as there is room.
        let gap = "document.querySelector('.tools select').getBoundingClientRect().top - document.querySelector('#groups').getBoundingClientRect().bottom";
        assert!(browser.eval(gap).as_f64().expect("a number") >= 4.0, "{language}");
        assert_eq!(browser.eval("q.getBoundingClientRect().width"), 288);
    }
    browser.screenshot("list-ar-320");
}

#[test]
fn groups_are_ordered_by_the_day_they_were_added() {
    let mut directory = Directory::new();
    // In this order in the usual one.
    for name in ["alpha", "beta", "gamma", "zeta", "early-old", "fine-old"] {
        let more = if name.ends_with("old") { "activity = \"archived\"\n" } else { "" };
        directory = directory.group(name, more);
    }
    let site = directory.build();
    let browser = Browser::on(&site);
    browser.open("?q=group").wait("self.coopdir && coopdir.index");
    // As the index says it where the history of the files is known; the archived stay last.
    browser.eval("coopdir('sorts', 0, { added: [20260105, 20260305, 0, 20260305, 20260101, 20260401] })");
    let order = "coopdir.list(coopdir.find({ q: '', sort: 'added', page: 1 }), 'added').map(id => coopdir.index.names[id]).join(' ')";
    assert_eq!(browser.eval(order), "beta zeta alpha gamma fine-old early-old");
}

#[test]
fn an_ecosystem_is_searched_within() {
    let settings = "title = \"A directory\"\nlanguages = [\"fr\"]\n[[ecosystems]]\nslug = \"bees\"\ntitle = \"Abeilles\"\ntag = \"bees\"\n\
                    [[ecosystems]]\nslug = \"pair\"\ntitle = \"Paire\"\ntag = \"pair\"\n";
    let mut directory = Directory::new().file("coopdir.toml", settings);
    for n in 0..2 {
        directory = directory.group(&format!("pair-{n}"), "tags = [\"pair\"]\n");
    }
    for n in 0..20 {
        directory = directory.group(
            &format!("group-{n}"),
            &format!("tags = [\"{}\", \"x-{}\"]\n", ["bees", "other"][n % 2], n % 3),
        );
    }
    let site = directory.build();
    let browser = Browser::on(&site);
    browser.open("ecosystems/bees/");
    assert_eq!(browser.text(".search label"), "Chercher parmi ces groupes");
    assert_eq!(browser.count(".filters .host"), 0);
    focus(&browser, "#q");
    browser.axe().keys("group").press("Enter");
    titled(&browser, "10 groupes");
    assert_eq!(browser.eval("location.search"), "?q=group&eco=bees");
    // Where there is nothing to choose from, the list is there all the same.
    browser.open("ecosystems/pair/");
    assert_eq!(
        browser.eval("[...document.querySelectorAll('.cards li')].filter(it => it.offsetHeight).length"),
        2
    );
    // Without scripts it leads to the page of all groups, and links say where they lead.
    browser.scripts(false).open("ecosystems/bees/");
    assert_eq!(browser.text(".filters .host"), "Ces liens mènent aux groupes de tout l’annuaire.");
    focus(&browser, "#q");
    browser.axe().keys("group").press("Enter").wait("location.pathname === '/all/'");
    browser.scripts(true);
}

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
fn it_is_sound_in_every_language_width_and_scheme() {
    let site = site();
    let browser = Browser::on(&site);
    let all = [
        ("", 1280, false, "2 things have to be put right"),
        ("fr/", 320, true, "2 points sont à revoir"),
        ("ar/", 320, false, "أمران يحتاجان إلى تصحيح"),
    ];
    for (prefix, width, dark, said) in all {
        browser.size(width, 900);
        let browser = if dark { browser.dark() } else { browser.light() };
        open(browser, &format!("{prefix}propose/"));
        browser.eval("document.querySelectorAll('details.section').forEach(it => it.open = true)");
        put(browser, "f-name", "Santé du Bénin");
        browser.wait("document.getElementById('f-slug').value !== ''");
        choose(browser, ".go button");
        assert_eq!(browser.text(".errors h2"), said);
        browser.screenshot(&format!("propose-{}{width}", prefix.replace('/', "-")));
        assert_eq!(browser.too_wide(), None);
        browser.axe();
    }
}

/// The text that was made.
fn made(browser: &Browser<'_>) -> String {
    choose(browser, ".go button");
    browser.wait("!document.querySelector('.made').hidden || !document.querySelector('.errors').hidden");
    assert_eq!(browser.texts(".errors:not([hidden])"), Vec::<String>::new());
    browser.eval("document.getElementById('made-text').value").as_str().expect("a text").to_owned()
}

#[test]
fn the_script_judges_as_the_program_does() {
    let site = site();
    let browser = Browser::on(&site);
    open(&browser, "propose/");
    let table = include_str!("../../../data/verdicts.json");
    let differ = browser.eval(&format!(
        "(async table => {{
          let letters = [];
          self.coopdirLetters = runs => letters = runs.map(([start, all]) => [start, all.split(',')]);
          await new Promise(then => document.head.append(Object.assign(document.createElement('script'), {{ src: 'letters.js', onload: then }})));
          const rules = coopdirRules(coopdirKit), word = fault => fault && (fault[0] === 'slug' ? fault[2][0] : fault[0]);
          const said = {{
            address: ([text, mail]) => word(rules.address(text, mail)),
            slug: ([text]) => word(rules.slug(text)),
            suggest: ([text]) => rules.suggest(text, letters),
          }};
          return Object.entries(table).flatMap(([of, cases]) => cases.filter(one => said[of](one) !== one[one.length - 1])
            .map(one => [of, ...one, said[of](one)]));
        }})({table})"
    ));
    assert_eq!(differ, json!([]));
}

/// What people paste, and what they should not.
const HOSTILE: &[&str] = &[
    "l’été — « 3 € » \"cité\" \\ C:\\n \u{1f33b}\u{1f469}\u{200d}\u{1f33e}",
    "</textarea><script>alert(1)</script><!-- {{ 7*7 }} ${x} \"\"\" '''",
    "شبكة المبادرات \u{200f}– 2026",
    "  a\tb \u{a0}: c  ",
    "##[add-mask]x ::error::y %0A #",
    "A\u{301}cole \u{10fffd}\u{2f81a}",
];

#[test]
fn hostile_texts_make_a_file_that_the_program_takes() {
    let site = site();
    let browser = Browser::on(&site);
    for (n, text) in HOSTILE.iter().enumerate() {
        open(&browser, "propose/");
        let slug = format!("hostile-{n}");
        put(&browser, "f-name", text);
        put(&browser, "f-slug", &slug);
        put(&browser, "f-summary", &format!("{text}{n}"));
        choose(&browser, "#f-type input[value=territorial]");
        put(&browser, "f-description", &format!("{text}\n\n\"\"\" [a](https://a.example) {text}\n\""));
        put(&browser, "f-tags-others", &format!("Well-Being, x {n}, tag \"{n}\""));
        choose(&browser, ".ecosystems input");
        put(&browser, "f-place-country", "BJ");
        put(&browser, "f-place-city", text);
        put(&browser, "f-place-latitude", "6,37");
        put(&browser, "f-place-longitude", "02.430");
        put(&browser, "f-members", "≈ 1 480");
        put(&browser, "f-founded", "2014");
        put(&browser, "f-links-home", &format!("coop.example/é{n}?a=\"b\""));
        put(&browser, "f-links-join", &format!("join{n}@example.org"));
        put(&browser, "f-links-other-name-0", text);
        put(&browser, "f-links-other-url-0", "https://example.org/'x'");
        put(&browser, "f-seeks", &format!("{text}\n\n  beans\nbeans"));
        put(&browser, "f-licence", "CC-BY-SA-4.0");
        choose(&browser, "#f-charter-2 input[value=true]");
        put(&browser, "f-field-0", "care");
        put(&browser, "f-field-1", "007.50");
        choose(&browser, "#f-field-2 input[value=false]");
        put(&browser, "f-field-4", text);
        let made = made(&browser);
        site.write("made.toml", &made);
        let (fine, said) = site.shell("coopdir add --from - --no-input < made.toml");
        assert!(fine, "{made}\n{said}");
        let (fine, said) = site.shell(&format!("coopdir check groups/{slug}.toml"));
        assert!(fine, "{made}\n{said}");
        let (_, said) = site.shell(&format!("coopdir show {slug} --format json 2>/dev/null"));
        let kept = browser
            .eval("[document.getElementById('f-name').value, document.getElementById('f-summary').value]");
        let shown = said.find("{\n").or_else(|| said.find('{')).map_or("", |at| &said[at..]);
        let mut group: serde_json::Value =
            serde_json::from_str(shown).unwrap_or_else(|e| panic!("{e}: {said}"));
        for within in ["groups", "group"] {
            if let Some(inner) = group.get(within) {
                group = inner.get(0).unwrap_or(inner).clone();
            }
        }
        assert_eq!((&group["name"], &group["summary"]), (&kept[0], &kept[1]), "{said}");
        for line in [
            "latitude = 6.37",
            "longitude = 2.43",
            "members = 1480",
            "price = 7.5",
            "free = false",
            "\"sante\"",
            "\"cyou\"",
        ] {
            assert!(made.contains(line), "{line}: {made}");
        }
    }
}

#[test]
fn what_cannot_be_in_a_file_is_not_let_through() {
    let site = site();
    let browser = Browser::on(&site);
    open(&browser, "propose/");
    for (id, text, said) in [
        ("f-name", "a\u{202e}b", "“Name of the group” holds U+202E, which turns the direction of reading"),
        ("f-summary", "a\u{1b}[31m", "“The group in one sentence” holds the control character U+001B"),
        ("f-slug", "Été", "“Été” is not a short name: “É” is none of a-z, 0-9 and the hyphen"),
        (
            "f-links-home",
            "https://a b.org",
            "“Home page” is not an address that a page can link to: White space cannot stand in an address",
        ),
        (
            "f-description",
            "[x](javascript:alert(1))",
            "A page cannot follow this link in “One or two paragraphs”: “One or two paragraphs” must not be a “javascript:” address",
        ),
        ("f-founded", "2014-02-30", "2014-02-30 is in no calendar"),
        ("f-founded", "3000", "“Founded” lies in the future: 3000"),
    ] {
        put(&browser, id, text);
        assert_eq!(browser.eval(&format!("document.getElementById('{id}-error').textContent")), said);
    }
    // Half a character is none.
    browser.eval("(it => { it.value = 'x\\ud83dy'; it.dispatchEvent(new Event('input', { bubbles: true })) })(document.getElementById('f-name'))");
    assert_eq!(browser.text(".preview h3"), "x\u{fffd}y");
}

#[test]
fn a_page_is_corrected_by_what_changes() {
    let site = site();
    let browser = Browser::on(&site);
    open(&browser, "propose/?group=known");
    assert_eq!(browser.text("h1"), "Correct the page of known");
    let at = |id: &str| browser.eval(&format!("document.getElementById('{id}').value"));
    assert_eq!(
        (at("f-members"), at("f-links-join"), at("f-tags-others")),
        (json!("12"), json!(""), json!(""))
    );
    choose(&browser, ".go button");
    browser.wait("document.querySelector('.go [role=status]').textContent !== ''");
    assert_eq!(browser.text(".go [role=status]"), "Nothing has changed.");
    put(&browser, "f-members", "20");
    put(&browser, "f-summary", "It's \"new\" $(x) `y`");
    put(&browser, "f-links-home", "");
    put(&browser, "f-seeks", "a room\n-beans");
    choose(&browser, "#f-tags input[value=bees]");
    let made = made(&browser);
    assert!(
        made.starts_with("Correction: known (known)\n\n- The group in one sentence: A group → It's \"new\""),
        "{made}"
    );
    let command = made.lines().last().expect("a line");
    let (fine, said) = site.shell(command);
    assert!(fine, "{command}\n{said}");
    let text = site.read("groups/known.toml");
    for line in [
        "members = 20\n",
        "summary = \"It's \\\"new\\\" $(x) `y`\"\n",
        "tags = [\"sante\", \"cyou\"]\n",
        "join = \"mailto:join@example.org\"\n",
        "seeks = [\"a room\", \"-beans\"]\n",
    ] {
        assert!(text.contains(line), "{line}: {text}");
    }
    assert!(!text.contains("home ="), "{text}");
    let edit = browser.eval("document.querySelector('.ways .forge a').href");
    assert_eq!(edit, "https://codeberg.org/coop/directory/_edit/main/groups/known.toml");
}

#[test]
fn an_address_begins_the_form_and_a_reload_keeps_it() {
    let site = site();
    let browser = Browser::on(&site);
    open(&browser, "propose/?tag=sante,oak&country=bj&name=Santé");
    browser.wait("document.getElementById('f-slug').value !== ''");
    let at = |id: &str| browser.eval(&format!("document.getElementById('{id}').value"));
    assert_eq!(
        (at("f-slug"), at("f-place-country"), at("f-tags-others")),
        (json!("sante"), json!("BJ"), json!("oak"))
    );
    put(&browser, "f-summary", "Kept");
    browser.open("propose/?tag=sante,oak&country=bj&name=Santé");
    browser.wait("!document.querySelector('form.propose').hidden");
    assert_eq!((at("f-summary"), at("f-name")), (json!("Kept"), json!("Santé")));
}

#[test]
fn without_scripts_there_is_a_file_to_copy() {
    let site = site();
    let browser = Browser::on(&site);
    browser.scripts(false).open("propose/");
    assert_eq!((browser.count("form.propose"), browser.count(".blank pre")), (0, 1));
    assert!(browser.text(".blank pre").contains("# tags = "));
    browser.axe();
}

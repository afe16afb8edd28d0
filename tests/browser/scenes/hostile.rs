//! Hostile text in every field that takes text: nothing of it runs, without the pages' policy too.

use std::fs;

use serde_json::json;

use crate::browser::Browser;
use crate::directory::{Directory, Site};

/// Each calls `canary()` where it is taken for more than text.
const TEXTS: &[&str] = &[
    "\"><script>canary()</script>",
    "'><img src=x onerror=canary()>",
    "</script><script>canary()</script>",
    "</title></textarea></style></noscript></template><svg onload=canary()>",
    "\" autofocus tabindex=1 onfocus=\"canary()",
    "' onmouseover='canary()' onclick='canary()' x='",
    "<a href=javascript:canary()>x</a> javascript:canary()",
    "[x](https://example.org/?\"onclick=\"canary()) **<b onclick=canary()>x</b>** `</code><script>canary()</script>`",
    "&lt;img src=x onerror=canary()&gt; &#60;script&#62;canary()&#60;/script&#62;",
    "\\u003cimg src=x onerror=canary()\\u003e \\x3cscript\\x3ecanary()\\x3c/script\\x3e",
    "{{constructor.constructor('canary()')()}} {% include 'x' %} ${canary()} `${canary()}` #{canary()}",
    "<!--<script> --> ]]><script>canary()</script><![CDATA[",
    "\");canary();(\" ');canary();(' `);canary();(` \\\");canary();//",
    "<iframe srcdoc='<script>parent.canary()</script>'></iframe><math><mtext><style><img src=x onerror=canary()>",
];

/// Groups whose every text is hostile, in a directory whose own texts are.
fn directory() -> Directory {
    let quoted = |text: &str| json!(text).to_string();
    let mut directory = Directory::new();
    for (index, text) in TEXTS.iter().enumerate() {
        let t = quoted(text);
        let next = (index + 1) % TEXTS.len();
        let kind = ["thematic", "territorial", "support"][index % 3];
        let activity = ["active", "preparing", "archived"][index % 3];
        let country = ["FR", "ML", "BJ"][index % 3];
        let group = format!(
            "name = {t}\nslug = \"hostile-{index}\"\nsummary = {t}\ntype = \"{kind}\"\nactivity = \"{activity}\"\n\
             description = {t}\ntags = [\"tag-{index}\", \"all\", \"eco\"]\nseeks = [{t}]\noffers = [{t}]\nmembers = 12\n\
             members_on = 2026-03-01\nverified = 2026-10-04\nlicence = \"CC-BY-SA-4.0\"\nrelated = [\"hostile-{next}\"]\n\
             [place]\ncountry = \"{country}\"\nregion = {t}\ncity = {t}\nlatitude = {index}.5\nlongitude = {index}.5\n\
             [links]\nhome = \"https://example.org/{index}/?a=%22&b='\"\njoin = \"https://example.org/{index}/join\"\n\
             [links.other]\n{t} = \"https://example.org/{index}/other\"\n[charter]\nopen = true\n\
             [[partners]]\nname = {t}\nurl = \"https://example.net/{index}\"\n\
             [[projects]]\nname = {t}\nsummary = {t}\nstatus = \"active\"\n\
             [[meetings]]\ntitle = {t}\nstart = 2026-12-03T18:30:00\nwhere = {t}\n\
             [[people]]\nname = {t}\nrole = \"facilitator\"\n\
             [translations.en]\nname = {t}\nsummary = {t}\ndescription = {t}\n\
             [fields]\nmotto = {t}\nnotes = {t}\n"
        );
        directory = directory.file(&format!("groups/hostile-{index}.toml"), group);
    }
    let tag =
        |index: usize| format!("[tags.tag-{index}]\nlabel.fr = {0}\nlabel.en = {0}\n", quoted(TEXTS[index]));
    let tags = (0..TEXTS.len()).map(tag).collect::<Vec<_>>().concat();
    let t = quoted(TEXTS[2]);
    directory.file(
        "coopdir.toml",
        format!(
            "title = {t}\nsummary = {t}\nbase_url = \"https://example.org/\"\nlanguages = [\"fr\", \"en\"]\n\
             [charter.open]\nlabel.fr = {t}\n\
             [fields.motto]\nkind = \"text\"\nlabel.fr = {t}\nfacet = true\n[fields.notes]\nkind = \"markdown\"\nlabel.fr = {t}\n\
             [[ecosystems]]\nslug = \"eco\"\ntitle = {t}\nsummary = {t}\ntag = \"eco\"\ncore = \"hostile-0\"\n{tags}"
        ),
    )
}

/// All that a hand can do on a page without leaving it, and then what the canary has sung.
const TOUCH: &str = "(async () => {
  const all = css => [...document.querySelectorAll(css)];
  all('details').forEach(it => { it.open = true });
  for (const it of all('body *')) {
    it.dispatchEvent(new Event('mouseover', { bubbles: true }));
    if (it.tabIndex >= 0) it.focus();
  }
  for (const it of all('input[type=search], input[type=text], input:not([type])')) for (const text of TEXTS) {
    it.value = text;
    it.dispatchEvent(new Event('input', { bubbles: true }));
    if (document.querySelector('script[src]')) await new Promise(go => setTimeout(go, 20));
  }
  const patience = document.querySelector('script[src]') ? 100 : 0;
  await new Promise(go => setTimeout(go, patience * 2));
  all('input[type=search], input[type=text]').forEach(it => { it.value = ''; it.dispatchEvent(new Event('input', { bubbles: true })) });
  for (const it of all('input[type=checkbox], button, [role=button], .leaflet-marker-icon, select').slice(0, 80)) {
    if (it.isConnected && !it.disabled && it.type !== 'submit') it.click();
    await new Promise(go => setTimeout(go, 10));
  }
  await new Promise(go => setTimeout(go, patience));
  const strange = all('script:not([src]):not([type=\"application/ld+json\"]), iframe[srcdoc], [onerror], [onload], [onfocus], [onclick], [onmouseover], [href^=\"javascript:\" i]');
  return [...(window.sung || []), ...strange.map(it => it.outerHTML.slice(0, 200))];
})()";

fn on(site: &Site) -> Browser<'_> {
    let browser = Browser::on(site);
    let canary = "window.canary = () => { (window.sung ||= []).push(new Error('canary').stack) }";
    browser.command("Page.enable", json!({}));
    browser.command("Page.addScriptToEvaluateOnNewDocument", json!({ "source": canary }));
    browser
}

fn touched(browser: &Browser) -> Vec<String> {
    let said = browser.eval(&TOUCH.replace("TEXTS", &json!(TEXTS).to_string()));
    let lines = said.as_array().expect("a list").iter();
    lines.map(|line| format!("{}: {line}", browser.address())).collect()
}

#[test]
fn the_canary_sings_where_it_is_let() {
    let site = Directory::new().group("alone", "").build();
    for (index, text) in TEXTS.iter().enumerate().filter(|(index, _)| [0, 1, 3].contains(index)) {
        let page = format!("<!doctype html><title>x</title><p title=\"{text}\">{text}</p>");
        fs::write(site.path(&format!("raw-{index}.html")), page).expect("written");
        let browser = on(&site);
        assert!(!touched(browser.open(&format!("raw-{index}.html"))).is_empty(), "{text}");
    }
}

#[test]
fn no_text_of_a_file_runs_without_the_policy() {
    let site = directory().without_policy().build();
    let browser = on(&site);
    let mut wrong = Vec::new();
    for file in
        site.files(".html").iter().filter(|file| !file.starts_with("en/") || file.contains("hostile-1"))
    {
        let path = file.strip_suffix("index.html").unwrap_or(file);
        wrong.extend(touched(browser.open(path)));
    }
    let asked = |text: &&str| format!("&q={0}&tag={0}&sort={0}", encoded(text));
    let asked = TEXTS.iter().map(asked).collect::<Vec<_>>().concat();
    for path in ["", "en/", "map/", "calendar/", "embed/"] {
        if site.path(path).join("index.html").exists() {
            wrong.extend(touched(browser.open(&format!("{path}?{}#{}", &asked[1..], encoded(TEXTS[1])))));
            for text in TEXTS {
                let query = format!("{path}?q={0}&tag={0}&country={0}&page={0}#{0}", encoded(text));
                wrong.extend(touched(browser.open(&query)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let lost: Vec<_> = browser.noise().into_iter().filter(|line| !line.starts_with("console:")).collect();
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

#[test]
fn no_text_of_a_file_runs_from_the_disk() {
    let site = directory().portable().build();
    let browser = on(&site);
    let mut wrong = Vec::new();
    for path in ["index.html", "map/index.html", "groups/hostile-2/index.html"] {
        if site.path(path).exists() {
            wrong.extend(touched(browser.open_file(path)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect::<Vec<_>>().concat()
}

//! Groups on another site: the frame, the script of its host, hostile hosts, the page that
//! makes the lines.

use std::fs;

use serde_json::json;
use tempfile::TempDir;

use crate::browser::Browser;
use crate::directory::{Directory, Site};
use crate::server::{Manner, Server};

/// Another site, on another port, with the strictest policy that can show a frame.
struct Host {
    folder: TempDir,
    server: Server,
    policy: String,
}

impl Host {
    fn new(site: &Site) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let server = Server::start(folder.path().to_owned(), Manner::default());
        let origin = format!("http://{}", site.host());
        let policy = format!("default-src 'none'; script-src {origin}; frame-src {origin}");
        Self { folder, server, policy }
    }

    fn page(&self, name: &str, policy: &str, body: &str) -> String {
        let head = "<!doctype html><html lang=fr><meta charset=utf-8><title>A host</title><link rel=icon href=data:,>";
        let policy = format!("<meta http-equiv=Content-Security-Policy content=\"{policy}\">");
        fs::write(self.folder.path().join(name), format!("{head}{policy}<body>{body}")).expect("written");
        self.server.url(name)
    }

    /// What the browser heard, but for the host's own pages.
    fn noise(&self, browser: &Browser<'_>) -> Vec<String> {
        let own = self.server.host();
        browser
            .noise()
            .into_iter()
            .filter(|line| !line.starts_with("a request: ") || !line.contains(&own))
            .collect()
    }
}

fn heights(browser: &Browser<'_>) -> Vec<String> {
    let said = browser.eval("[...document.querySelectorAll('iframe')].map(it => it.style.height)");
    serde_json::from_value(said).expect("texts")
}

#[test]
fn a_frame_is_as_tall_as_what_is_in_it_under_a_strict_policy() {
    let site = Directory::shipped().build();
    let host = Host::new(&site);
    let (frame, script) = (site.url("embed/eco/coop-group/"), site.url("w/1.js"));
    let body = format!(
        "<iframe src='{frame}' title='Groups' width='100%' height='520' loading='lazy'></iframe>\
         <script async src='{script}'></script>\
         <script async src='{script}' data-eco='cyou' data-view='list' data-title='Cyou'></script>"
    );
    let url = host.page("strict.html", &host.policy, &body);
    let browser = Browser::on(&site);
    let mut told = Vec::new();
    for width in [900, 360] {
        browser.size(width, 700).go(url.clone());
        browser.wait("document.querySelectorAll('iframe').length === 2");
        browser.eval("document.querySelectorAll('iframe')[1].scrollIntoView()");
        browser.wait("[...document.querySelectorAll('iframe')].every(it => it.style.height)");
        assert_eq!(browser.eval("document.querySelectorAll('iframe')[1].title"), "Cyou");
        let inner = browser.eval("document.querySelector('iframe').clientWidth");
        let found = heights(&browser);
        assert_eq!(host.noise(&browser), [""; 0]);
        browser.screenshot(&format!("embed/host-{width}"));
        let inner = u32::try_from(inner.as_u64().expect("pixels")).expect("few");
        for (at, page) in ["embed/eco/coop-group/", "embed/eco/cyou/list/"].into_iter().enumerate() {
            browser.size(inner, 700).open(page);
            let body = browser.eval("Math.ceil(document.body.getBoundingClientRect().height)");
            assert_eq!(found[at], format!("{body}px"), "{page} at {width}");
        }
        told.push(found);
    }
    assert_ne!(told[0], told[1]);
}

#[test]
fn nobody_else_sets_a_height() {
    let site = Directory::shipped().build();
    let host = Host::new(&site);
    let (frame, script) = (site.url("embed/eco/cyou/"), site.url("w/1.js"));
    let liar = "onmessage = (e) => window.heard = e.data; \
                const lie = () => { for (const to of [window, parent, ...document.querySelectorAll('iframe')].map(it => it.contentWindow || it)) \
                for (const height of [19999, -1, NaN, '9px']) to.postMessage({ coopdir: 1, height }, '*'); }; setInterval(lie, 50);";
    fs::write(host.folder.path().join("liar.js"), liar).expect("written");
    let policy = format!(
        "{} 'self'; frame-src http://{} 'self'",
        host.policy.split("; frame").next().expect("one"),
        site.host()
    );
    host.page("inner.html", &policy, "<script src='liar.js'></script>");
    let body = format!(
        "<iframe id='ours' src='{frame}' title='Groups' width='100%' height='520'></iframe>\
         <iframe id='other' src='inner.html' title='Other' height='100'></iframe>\
         <script src='{script}'></script><script src='liar.js'></script>"
    );
    let browser = Browser::on(&site);
    browser.go(host.page("hostile.html", &policy, &body));
    browser.wait("document.querySelector('#ours').style.height && window.heard");
    let before = heights(&browser);
    browser.eval("new Promise(done => setTimeout(done, 400))");
    assert_eq!(heights(&browser), before);
    assert!(before[0] != "19999px" && before[1].is_empty(), "{before:?}");
    // The framed page takes nothing from its host, and stays what it was.
    browser.open("embed/eco/cyou/");
    let own = browser.eval("document.body.outerHTML");
    browser.eval("(postMessage({ coopdir: 1, height: 9, accent: 'red' }, '*'), new Promise(done => setTimeout(done, 100)))");
    assert_eq!(browser.eval("document.body.outerHTML"), own);
}

#[test]
fn what_a_host_writes_is_never_markup_or_style() {
    let site = Directory::shipped().build();
    let host = Host::new(&site);
    let script = site.url("w/1.js");
    let bad = "data-title='\"><img src=x onerror=alert(1)>' data-view='../../x' data-scheme='dark;}' data-accent='red' \
               data-font='url(x)' data-open='javascript:1' data-limit='0' data-height='1px;background:red' data-lang='../fr' \
               data-tags='\"><b>' data-sort='&x=1#y'";
    let body = format!(
        "<script async src='{script}' data-eco='cyou' {bad}></script><script async src='{script}' data-eco='../../groups'></script>\
         <script async src='{script}' data-tag='a/../../b'></script>"
    );
    let browser = Browser::on(&site);
    browser.go(host.page("bad.html", &host.policy, &body)).wait("document.querySelector('iframe')");
    browser.eval("new Promise(done => setTimeout(done, 300))");
    assert_eq!(browser.eval("document.querySelectorAll('iframe').length"), 1);
    assert_eq!(browser.eval("document.querySelectorAll('img, b').length"), 0);
    let frame = "document.querySelector('iframe')";
    assert_eq!(browser.eval(&format!("{frame}.title")), "\"><img src=x onerror=alert(1)>");
    assert_eq!(browser.eval(&format!("new URL({frame}.src).pathname")), "/annuaire/embed/eco/cyou/");
    assert_eq!(browser.eval(&format!("{frame}.style.background")), "");
    // What is no secret of a look travels, and the framed page judges it.
    let look =
        browser.eval(&format!("{frame}.src.replace(/^[^?]*/, '')")).as_str().expect("a text").to_owned();
    browser.open(&format!("embed/eco/cyou/{look}")).wait("document.querySelectorAll('script').length > 1");
    browser.eval("new Promise(done => setTimeout(done, 300))");
    assert_eq!(browser.eval("document.documentElement.getAttribute('style')"), json!(null));
    browser.axe();
    assert_eq!(host.noise(&browser), [""; 0]);
}

#[test]
fn a_frame_takes_the_look_and_the_groups_it_is_asked_for() {
    let site = Directory::shipped().build();
    let browser = Browser::on(&site);
    browser.open("embed/all/#scheme=dark&accent=301010&font=serif&open=blank&limit=3");
    browser.wait("document.querySelector('h2 small')");
    assert_eq!(browser.count(".groups > li"), 3);
    assert_eq!(browser.text(".groups h2"), "a-brest (nouvel onglet)");
    assert_eq!(browser.eval("document.querySelector('base').target"), "_blank");
    assert_eq!(browser.eval("getComputedStyle(document.body).backgroundColor"), "rgb(22, 21, 19)");
    browser.axe().screenshot("embed/look-dark");
    browser
        .open("")
        .open("embed/all/#scheme=light&accent=ffee00")
        .wait("document.documentElement.getAttribute('style')");
    browser.axe().screenshot("embed/look-yellow");
    browser
        .open("")
        .open("embed/all/#limit=30")
        .wait("document.querySelectorAll('.groups > li').length === 30");
    assert_eq!(browser.count(".more"), 1);
    browser.open("").open("embed/eco/coop-group/?countries=ml,bj#limit=20");
    browser.wait("document.querySelectorAll('.groups > li').length === 2");
    let mut names = browser.texts(".groups h2");
    names.sort();
    assert_eq!(names, ["Bénin", "Mali"]);
    assert_eq!(browser.eval("document.querySelector('.more').hidden"), true, "all of them are there");
    browser.open("").open("embed/eco/coop-group/?countries=ml,bj#limit=1");
    browser.wait("document.querySelectorAll('.groups > li').length === 1");
    assert_eq!(browser.text(".more a"), "Voir les 2 groupes");
    let there = browser.eval("document.querySelector('.more a').href.replace(/.*[?]/, '')");
    assert_eq!(there, "country=ml,bj&eco=coop-group");
    browser
        .open("")
        .open("embed/eco/cyou/?countries=ml")
        .wait("document.querySelectorAll('.groups > li').length === 0");
    assert_eq!(browser.text(".groups + p"), "Aucun groupe ne correspond.");
    assert_eq!(browser.eval("document.querySelector('.more').hidden"), false, "a way on");
    browser.axe().quiet();
    browser
        .open("")
        .open("embed/eco/cyou/?tags=nobody%3C#lang=en")
        .wait("document.documentElement.lang === 'en'");
    assert_eq!(browser.eval("location.pathname"), "/annuaire/en/embed/eco/cyou/");
    browser.quiet();
}

#[test]
fn the_builder_makes_lines_and_shows_them() {
    let site = Directory::shipped().build();
    let browser = Browser::on(&site);
    browser.open("embed/?group=cyou1").wait("document.querySelector('.preview iframe')");
    assert_eq!(browser.eval("document.querySelector('#what').value"), "group/cyou1");
    let choose = |css: &str, value: &str| {
        let css = json!(css);
        let value = json!(value);
        browser.eval(&format!(
            "(it => {{ it.value = {value}; it.dispatchEvent(new Event('input', {{ bubbles: true }})); }})(document.querySelector({css}))"
        ));
    };
    choose("#what", "eco/cyou");
    choose("#layout", "map");
    choose("#scheme", "dark");
    let lines = "<iframe src=\"https://example.org/annuaire/embed/eco/cyou/map/#scheme=dark\" title=\"Carte · Cyou\"\n        \
                 width=\"100%\" height=\"520\" loading=\"lazy\" referrerpolicy=\"no-referrer\" style=\"border:0\"></iframe>\n\
                 <script async src=\"https://example.org/annuaire/w/1.js\"></script>";
    assert_eq!(browser.eval("document.querySelector('#snippet').value"), lines);
    choose("#form", "line");
    let line = "<script async src=\"https://example.org/annuaire/w/1.js\" data-eco=\"cyou\" data-view=\"map\" \
                data-scheme=\"dark\" data-title=\"Carte · Cyou\"></script>";
    assert_eq!(browser.eval("document.querySelector('#snippet').value"), line);
    choose("#limit", "5");
    choose("#accent", "#301010");
    choose("#language", "en");
    choose("#height", "300");
    assert_eq!(browser.eval("document.querySelector('#limit').disabled"), true, "a map shows all");
    let line = "<script async src=\"https://example.org/annuaire/w/1.js\" data-eco=\"cyou\" data-view=\"map\" \
                data-scheme=\"dark\" data-accent=\"301010\" data-lang=\"en\" data-height=\"300px\" data-title=\"Carte · Cyou\"></script>";
    assert_eq!(browser.eval("document.querySelector('#snippet').value"), line);
    choose("#form", "frame");
    choose("#layout", "list");
    let frame = "document.querySelector('#snippet').value.split('\"')";
    assert_eq!(
        browser.eval(&format!("{frame}[1]")),
        "https://example.org/annuaire/en/embed/eco/cyou/list/#scheme=dark&amp;accent=301010&amp;limit=5"
    );
    choose("#layout", "map");
    assert_eq!(browser.eval(&format!("{frame}[7]")), "300");
    choose("#what", "type/support");
    assert_eq!(browser.eval("document.querySelector('#layout').value"), "cards");
    let framed = browser.eval("new URL(document.querySelector('.preview iframe').src).pathname");
    assert_eq!(framed, "/annuaire/en/embed/type/support/");
    browser.wait("document.querySelector('.preview iframe').height !== '520'");
    browser.axe().screenshot("embed/builder");
    browser.quiet();
    browser.size(320, 700).dark().screenshot("embed/builder-320-dark").axe();
    browser.scripts(false).open("embed/").screenshot("embed/builder-scriptless").axe();
    assert_eq!(browser.count("textarea"), 6);
}

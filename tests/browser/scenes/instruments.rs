//! The instruments themselves: each finds what it is there to find.

use std::fs;

use crate::browser::Browser;
use crate::directory::{Directory, Site};

fn page(site: &Site, name: &str, body: &str) {
    let head =
        "<!doctype html><html lang=en><meta charset=utf-8><title>A page</title><link rel=icon href=data:,>";
    let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'self'\">";
    fs::write(site.path(name), format!("{head}{policy}<body>{body}")).expect("written");
}

#[test]
fn axe_and_the_ear_for_noise_find_what_is_wrong() {
    let site = Directory::new().group("alone", "").build();
    page(&site, "bad.html", "<main><h1>A</h1><img src='http://example.org/x.png'><script>1</script></main>");
    page(
        &site,
        "small.html",
        "<main><h1>A</h1><a href=a style='font-size:8px'>a</a> <a href=b style='font-size:8px'>b</a></main>",
    );
    page(&site, "good.html", "<main><h1>A</h1><p>Text</p></main>");
    let browser = Browser::on(&site);
    let noise = browser.open("bad.html").noise().join("\n");
    assert!(noise.contains("a request: http://example.org/x.png"), "{noise}");
    assert!(noise.contains("violates the following Content Security Policy directive"), "{noise}");
    let ids = |found: &[String]| -> Vec<String> {
        found.iter().map(|line| line.split(':').next().expect("an id").to_owned()).collect()
    };
    assert_eq!(ids(&browser.axe_found().violations), ["image-alt"]);
    assert_eq!(ids(&browser.open("small.html").axe_found().violations), ["target-size", "target-size"]);
    browser.open("good.html").eval("localStorage.setItem('kept', 1)");
    assert_eq!(browser.noise(), ["stored: \"kept\""]);
    browser.eval("localStorage.clear()");
    browser.axe().quiet();
    page(&site, "field.html", "<main><h1>A</h1><input aria-label=Search></main>");
    browser.open("field.html").click("input").keys("à Brest");
    assert_eq!(browser.eval("document.activeElement.value"), "à Brest");
    assert_eq!(browser.focused(), "input «Search»");
}

#[test]
fn scripts_run_where_they_may() {
    let script = "document.title = 'ran';";
    let body = "<main><h1>A</h1><noscript><p>none</p></noscript></main><script src=x.js></script><script>document.title += ' inline'</script>";
    let site = Directory::new().group("alone", "").under("a/b").build();
    page(&site, "x.html", body);
    fs::write(site.path("x.js"), script).expect("written");
    let browser = Browser::on(&site);
    let title = |path: &str| browser.open(path).eval("document.title");
    assert_eq!(title("x.html"), "ran");
    assert_eq!(browser.address(), "x.html");
    assert_eq!(browser.count("p"), 0);
    browser.scripts(false);
    assert_eq!(title("x.html"), "A page");
    assert_eq!(browser.axe().text("p"), "none");
    assert_eq!(title("x.html"), "A page");
    browser.scripts(true);
    assert_eq!(title("x.html"), "ran");
    assert!(site.asked().contains(&"/a/b/x.js".to_owned()), "{:?}", site.asked());

    let bare = Directory::new().group("alone", "").without_policy().losing_scripts().build();
    page(&bare, "x.html", body);
    fs::write(bare.path("x.js"), script).expect("written");
    assert_eq!(Browser::on(&bare).open("x.html").eval("document.title"), "A page inline");
}

#[test]
fn a_portable_site_opens_from_the_disk() {
    let site = Directory::shipped().portable().build();
    let browser = Browser::on(&site);
    browser.open_file("index.html").click(".card a");
    assert_eq!(browser.eval("location.protocol"), "file:");
    let name = browser.text("h1");
    browser.back().forward();
    assert_eq!(browser.text("h1"), name);
    browser.quiet();
    assert!(site.files(".html").contains(&"groups/cyou1/index.html".to_owned()));
}

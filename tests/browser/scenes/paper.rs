//! The page in other hands: printed, in the colours of the system, with the spacing of a reader.

use crate::browser::Browser;
use crate::directory::Directory;
use crate::kinds;

#[test]
fn pages_are_kept_on_paper() {
    let site = Directory::shipped().build();
    let browser = Browser::on(&site);
    for (name, path) in [("home", ""), ("group", "groups/cyou1/"), ("all", "all/")] {
        browser.open(path).pdf(&format!("paper/{name}"));
        browser.print(true).screenshot(&format!("paper/{name}")).print(false);
    }
}

/// What is told by colour alone is told otherwise too: the focus, the current page, the edge of a card.
#[test]
fn the_colours_of_the_system_leave_everything_visible() {
    let site = kinds::directory().build();
    let browser = Browser::on(&site);
    browser.forced_colors(true);
    for (kind, path) in kinds::pages(&site) {
        let shot = format!("forced/{}", kind.replace('/', "-").replace('*', "one"));
        browser.open(&path).screenshot(&shot);
    }
    browser.open("").press("Tab");
    let outline = browser.eval("getComputedStyle(document.activeElement).outlineStyle");
    assert_eq!(outline, "solid");
    assert_ne!(browser.eval("getComputedStyle(document.querySelector('.card')).borderTopWidth"), "0px");
}

/// WCAG 1.4.12: with this spacing no text is cut and nothing lies outside of the window.
const SPACING: &str = "document.head.append(Object.assign(document.createElement('style'), { textContent: \
    '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }' }))";

const CUT: &str = "[...document.querySelectorAll('body *')].filter(it => {
  const style = getComputedStyle(it);
  const hides = style.overflowX !== 'visible' || style.overflowY !== 'visible';
  const scrolls = /auto|scroll/.test(style.overflowX + style.overflowY);
  const hidden = style.clipPath !== 'none' || style.clip !== 'auto' || it.clientWidth <= 1 || it.clientHeight <= 1 || !it.checkVisibility();
  const clamped = style.webkitLineClamp !== 'none'; // the whole text is one link away
  return hides && !scrolls && !hidden && !clamped && it.innerText
    && (it.scrollHeight > it.clientHeight + 1 || it.scrollWidth > it.clientWidth + 1);
}).map(it => it.outerHTML.slice(0, 120))";

#[test]
fn text_with_the_spacing_of_a_reader_is_whole() {
    let site = kinds::directory().build();
    let browser = Browser::on(&site);
    // The Content-Security-Policy binds pages, not the styles that a reader's browser adds.
    browser.command("Page.setBypassCSP", serde_json::json!({ "enabled": true }));
    let mut wrong = Vec::new();
    for width in [320, 1280] {
        browser.size(width, 900);
        for (kind, path) in kinds::pages(&site) {
            browser.open(&path).eval(SPACING);
            let cut = browser.eval(CUT);
            let cut = cut.as_array().expect("a list").iter().map(|it| format!("cut: {it}"));
            wrong.extend(cut.chain(browser.too_wide()).map(|line| format!("{kind} at {width}: {line}")));
        }
    }
    browser.size(320, 900).open("groups/state-whole/").eval(SPACING);
    browser.screenshot("spaced/group-320").open("").eval(SPACING);
    browser.screenshot("spaced/home-320");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

//! What every page has: skip links, the menu, the language link.

use crate::browser::Browser;
use crate::directory::Directory;

#[test]
fn the_first_tab_stop_skips_to_the_content() {
    let site = Directory::shipped().build();
    let browser = Browser::on(&site);
    browser.open("").press("Tab");
    assert_eq!(browser.focused(), "a.skip «Aller au contenu»");
    browser.press("Enter");
    assert_eq!(browser.eval("document.activeElement.id"), "main");
}

#[test]
fn the_menu_of_a_small_screen_opens_by_keyboard() {
    let site = Directory::shipped().build();
    let browser = Browser::on(&site);
    browser.size(320, 700).open("").press("Tab").press("Tab").press("Tab");
    assert_eq!(browser.focused(), "summary «Menu»");
    assert_eq!(browser.count(".menu a"), 0);
    browser.press("Enter").wait("document.querySelector('.menu').open");
    browser.axe().screenshot("menu-320");
    browser.press("Tab");
    assert_eq!(browser.focused(), format!("a «{}»", browser.text(".menu a")));
    browser.press("Shift+Tab").press("Space");
    assert_eq!(browser.count(".menu a"), 0);
}

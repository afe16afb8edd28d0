//! What every page has: skip links, the menu, the language link.

use crate::browser::Browser;
use crate::directory::Directory;

#[test]
fn the_first_tab_stops_skip_to_what_a_page_is_for() {
    let site = Directory::shipped().build();
    let browser = Browser::on(&site);
    browser.open("about/").press("Tab");
    assert_eq!(browser.focused(), "a.skip «Aller au contenu»");
    browser.press("Enter");
    assert_eq!(browser.eval("document.activeElement.id"), "main");
    for (scripts, width) in [(true, 1280), (true, 320), (false, 1280), (false, 320)] {
        browser.scripts(scripts).size(width, 700).open("").press("Tab");
        assert_eq!(browser.focused(), "a.skip «Aller aux groupes»");
        browser.press("Enter").wait("document.activeElement.id === 'groups'");
        browser.open("").press("Tab").press("Tab");
        assert_eq!(browser.focused(), "a.skip «Aller aux filtres»");
        browser.press("Enter").wait("document.activeElement.id === 'facets'");
        browser.press("Tab");
        let inside = browser.eval("!!document.activeElement.closest('.filters')");
        assert_eq!(inside, true, "scripts: {scripts}, {width}: {}", browser.focused());
    }
    browser.scripts(true);
}

#[test]
fn the_menu_of_a_small_screen_opens_by_keyboard() {
    let site = Directory::shipped().build();
    let browser = Browser::on(&site);
    browser.size(320, 700).open("about/").press("Tab").press("Tab").press("Tab");
    assert_eq!(browser.focused(), "summary «Menu»");
    assert_eq!(browser.count(".menu a"), 0);
    browser.press("Enter").wait("document.querySelector('.menu').open");
    browser.axe().screenshot("menu-320");
    browser.press("Tab");
    assert_eq!(browser.focused(), format!("a «{}»", browser.text(".menu a")));
    browser.press("Shift+Tab").press("Space");
    assert_eq!(browser.count(".menu a"), 0);
}

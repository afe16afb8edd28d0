//! The page in other hands: printed, in the colours of the system.

use crate::browser::Browser;
use crate::directory::Directory;

#[test]
fn pages_are_kept_in_forced_colours_and_on_paper() {
    let site = Directory::shipped().build();
    let browser = Browser::on(&site);
    for (name, path) in [("home", ""), ("group", "groups/cyou1/"), ("all", "all/")] {
        browser.open(path).forced_colors(true).screenshot(&format!("forced/{name}-light"));
        browser.dark().screenshot(&format!("forced/{name}-dark"));
        browser.forced_colors(false).light().pdf(&format!("paper/{name}"));
        browser.print(true).screenshot(&format!("paper/{name}")).print(false);
    }
    browser.keys("a");
}

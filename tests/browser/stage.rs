//! The site in a real browser: Chromium, driven by chromedriver, on pages served on loopback.
//!
//! `cargo test -p coopdir-browser`, or `scripts/test`, which installs what is missing. Pictures
//! and lists of what a person has to look at are left in `target/browser/`.
//!
//! A scene is a test in a file of `scenes/`, and a line in `scenes/mod.rs`:
//!
//! ```ignore
//! #[test]
//! fn space_toggles_a_value_and_the_focus_stays() {
//!     let site = Directory::shipped().build(); // or Directory::new().group("alone", "").portable().build()
//!     let browser = Browser::on(&site); // 1280 × 900, light, with scripts
//!     browser.size(320, 700).dark(); // at any time; also light(), scripts(false), forced_colors(true), print(true)
//!     browser.open("types/territorial/"); // an address of the site, or browser.open_file("index.html") from the disk
//!     browser.press("Tab").press("Space"); // real keys: "Enter", "Escape", "Shift+Tab", "Down", "a" …
//!     browser.keys("podcast"); // a text, into what has the focus
//!     assert_eq!(browser.focused(), "input#tag-sante «Santé»");
//!     browser.wait("document.querySelector('[aria-live]').textContent !== ''"); // up to five seconds
//!     assert_eq!(browser.text("#groups > h2"), "5 groupes");
//!     assert_eq!(browser.eval("history.length"), 2); // any expression, a promise too
//!     browser.axe(); // no violation, at this size and scheme, in this state
//!     browser.screenshot("filtered-320"); // target/browser/filtered-320.png, the whole page
//!     browser.quiet(); // nothing on the console, no request elsewhere, nothing stored
//! }
//! ```
//!
//! A page without JavaScript: `browser.scripts(false)` before `open`; `eval` and `axe` still work
//! there. `Directory::under("annuaire")` serves below a path, `without_policy()` takes the
//! Content-Security-Policy out, `losing_scripts()` answers 404 for every script.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "tests lay down files, run programs, and fail by panicking"
)]

mod axe;
mod browser;
mod directory;
mod driver;
mod kinds;
mod scenes;
mod server;

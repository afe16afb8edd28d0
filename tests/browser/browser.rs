//! What a person does in a browser, and what they then see: the words that scenes are written in.

use std::cell::RefCell;
use std::fs;
use std::path::PathBuf;
use std::thread::sleep;
use std::time::{Duration, Instant};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use thirtyfour::{By, Key};

use crate::directory::Site;
use crate::driver::Driver;

/// A browser on a site, with a profile of its own.
pub struct Browser<'s> {
    pub(crate) site: &'s Site,
    driver: Driver,
    look: RefCell<Look>,
}

#[derive(Default)]
struct Look {
    scriptless: bool,
    dark: bool,
    forced: bool,
    media: &'static str,
}

impl<'s> Browser<'s> {
    /// Opens a browser of 1280 × 900 pixels, light, with scripts; no page yet.
    pub fn on(site: &'s Site) -> Self {
        let browser = Self { site, driver: Driver::start(), look: RefCell::default() };
        browser.size(1280, 900).light();
        browser
    }

    // How it is looked at

    /// The size of the window's inside, in CSS pixels.
    pub fn size(&self, width: u32, height: u32) -> &Self {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.command("Emulation.setDeviceMetricsOverride", size);
        self
    }

    pub fn dark(&self) -> &Self {
        self.look.borrow_mut().dark = true;
        self.emulate()
    }

    pub fn light(&self) -> &Self {
        self.look.borrow_mut().dark = false;
        self.emulate()
    }

    /// Forced colours, as of a contrast theme of Windows.
    pub fn forced_colors(&self, on: bool) -> &Self {
        self.look.borrow_mut().forced = on;
        self.emulate()
    }

    /// The styles of paper.
    pub fn print(&self, on: bool) -> &Self {
        self.look.borrow_mut().media = if on { "print" } else { "" };
        self.emulate()
    }

    /// Whether the scripts of pages opened from now on run.
    pub fn scripts(&self, on: bool) -> &Self {
        self.look.borrow_mut().scriptless = !on;
        self.let_run(on)
    }

    /// A page opened without scripts stays as it is when they may run later.
    pub(crate) fn let_run(&self, on: bool) -> &Self {
        self.command("Emulation.setScriptExecutionDisabled", json!({ "value": !on }));
        self
    }

    fn emulate(&self) -> &Self {
        let look = self.look.borrow();
        let feature = |name: &str, value: &str| json!({ "name": name, "value": value });
        let features = [
            feature("prefers-color-scheme", if look.dark { "dark" } else { "light" }),
            feature("forced-colors", if look.forced { "active" } else { "none" }),
            feature("prefers-reduced-motion", "reduce"),
        ];
        self.command("Emulation.setEmulatedMedia", json!({ "media": look.media, "features": features }));
        self
    }

    // What is done.

    /// Opens a page of the site: `""`, `groups/cyou1/`, `?type=support#groups`.
    pub fn open(&self, path: &str) -> &Self {
        self.go(self.site.url(path))
    }

    /// Opens a file of the site from the disk: `index.html`, `map/index.html#x`.
    pub fn open_file(&self, path: &str) -> &Self {
        self.go(format!("file://{}{path}", self.site.path("").display()))
    }

    /// Opens a page by its whole address: one that is not of the site.
    pub fn go(&self, url: String) -> &Self {
        let scriptless = self.look.borrow().scriptless;
        self.let_run(!scriptless);
        self.driver.wait(async |session| session.goto(url).await);
        self
    }

    pub fn back(&self) -> &Self {
        self.driver.wait(async |session| session.back().await);
        self
    }

    pub fn forward(&self) -> &Self {
        self.driver.wait(async |session| session.forward().await);
        self
    }

    /// A click of the mouse on the first such element.
    pub fn click(&self, css: &str) -> &Self {
        self.driver.wait(async |session| session.find(By::Css(css)).await?.click().await);
        self
    }

    /// Presses a key: `Tab`, `Enter`, `Space`, `Escape`, `Up`, `Down`, `Left`, `Right`, `Home`,
    /// `End`, `PageUp`, `PageDown`, `Backspace`, `Delete` or a character; `Shift+`, `Control+`
    /// and `Alt+` before it.
    pub fn press(&self, keys: &str) -> &Self {
        let mut parts: Vec<&str> = keys.split('+').collect();
        let last = key(parts.pop().expect("a key"));
        let held: Vec<char> = parts.into_iter().map(key).collect();
        self.driver.wait(async |session| {
            let mut chain = session.action_chain();
            for one in &held {
                chain = chain.key_down(*one);
            }
            chain = chain.key_down(last).key_up(last);
            for one in held.iter().rev() {
                chain = chain.key_up(*one);
            }
            chain.perform().await
        });
        self
    }

    /// Types a text, key by key, into what has the focus.
    pub fn keys(&self, text: &str) -> &Self {
        self.driver.wait(async |session| session.action_chain().send_keys(text).perform().await);
        self
    }

    // What is seen.

    /// The value of a JavaScript expression in the page, awaited if it is a promise.
    pub fn eval(&self, expression: &str) -> Value {
        let ask = json!({ "expression": expression, "returnByValue": true, "awaitPromise": true });
        let mut answer = self.command("Runtime.evaluate", ask);
        if let Some(thrown) = answer.get("exceptionDetails") {
            panic!("{}: {thrown:#}", expression.chars().take(200).collect::<String>());
        }
        answer["result"]["value"].take()
    }

    /// Waits until an expression is true; fails after five seconds.
    pub fn wait(&self, expression: &str) -> &Self {
        let end = Instant::now() + Duration::from_secs(5);
        while !matches!(self.eval(&format!("Boolean({expression})")), Value::Bool(true)) {
            assert!(Instant::now() < end, "still not so on {}: {expression}", self.address());
            sleep(Duration::from_millis(20));
        }
        self
    }

    /// The visible text of the first such element, its spaces folded.
    pub fn text(&self, css: &str) -> String {
        self.texts(css).into_iter().next().unwrap_or_else(|| panic!("no `{css}` on {}", self.address()))
    }

    /// The visible texts of all such elements.
    pub fn texts(&self, css: &str) -> Vec<String> {
        let found = self.eval(&format!(
            "[...document.querySelectorAll({})].map(it => it.innerText.replace(/\\s+/g, ' ').trim())",
            json!(css)
        ));
        serde_json::from_value(found).expect("texts")
    }

    /// How many such elements are there and visible.
    pub fn count(&self, css: &str) -> u64 {
        let found = self.eval(&format!(
            "[...document.querySelectorAll({})].filter(it => it.checkVisibility()).length",
            json!(css)
        ));
        found.as_u64().expect("a number")
    }

    /// What has the focus: `a.skip «Skip to content»`, with its name, id, classes and label.
    pub fn focused(&self) -> String {
        let said = self.eval(
            "(it => it.localName + (it.id && '#' + it.id) + [...it.classList].map(one => '.' + one).join('') + ' «' \
             + (it.getAttribute('aria-label') || (it.labels && it.labels[0] || it).innerText || '').replace(/\\s+/g, ' ').trim() + '»') \
             (document.activeElement)",
        );
        said.as_str().expect("a text").to_owned()
    }

    /// The address of the page, from the site's root, with its query and fragment.
    pub fn address(&self) -> String {
        let whole = self.eval("location.href");
        let whole = whole.as_str().expect("a text");
        whole.strip_prefix(&self.site.url("")).unwrap_or(whole).to_owned()
    }

    /// A picture of the whole page, `target/browser/NAME.png`.
    pub fn screenshot(&self, name: &str) -> &Self {
        let ask = json!({ "format": "png", "captureBeyondViewport": true });
        let answer = self.command("Page.captureScreenshot", ask);
        let bytes = STANDARD.decode(answer["data"].as_str().expect("a picture")).expect("base64");
        let path = artefact(&format!("{name}.png"));
        fs::write(path, bytes).expect("written");
        self
    }

    /// The page as printed on A4, `target/browser/NAME.pdf`.
    pub fn pdf(&self, name: &str) -> &Self {
        let ask = json!({ "paperWidth": 8.27, "paperHeight": 11.69 });
        let answer = self.command("Page.printToPDF", ask);
        let bytes = STANDARD.decode(answer["data"].as_str().expect("a document")).expect("base64");
        fs::write(artefact(&format!("{name}.pdf")), bytes).expect("written");
        self
    }

    // What must not happen.

    /// How the page is wider than the window, if it is, and what of it is.
    pub fn too_wide(&self) -> Option<String> {
        let said = self.eval(
            "(width => document.scrollingElement.scrollWidth <= width ? null : document.scrollingElement.scrollWidth + ' px wide: ' \
             + [...document.body.querySelectorAll('*')].filter(it => it.checkVisibility() && it.getBoundingClientRect().right > width + 1) \
             .slice(0, 5).map(it => it.outerHTML.slice(0, 120)).join(' '))(innerWidth)",
        );
        said.as_str().map(str::to_owned)
    }

    /// Fails if since the last call the console said a warning or an error, a request went to
    /// another host, or if the site has stored anything.
    pub fn quiet(&self) -> &Self {
        let noise = self.noise();
        assert!(noise.is_empty(), "on {}:\n{}", self.address(), noise.join("\n"));
        self
    }

    /// What [`Browser::quiet`] would fail for.
    pub fn noise(&self) -> Vec<String> {
        let mut noise = Vec::new();
        for said in self.driver.wait(async |session| session.browser_log().await) {
            if said.level == "SEVERE" || said.level == "WARNING" {
                noise.push(format!("console: {}", said.message));
            }
        }
        let host = format!("http://{}/", self.site.host());
        for entry in self.driver.wait(async |session| session.get_log("performance").await) {
            let event: Value = serde_json::from_str(&entry.message).expect("JSON");
            if event["message"]["method"] == "Network.requestWillBeSent" {
                let url = event["message"]["params"]["request"]["url"].as_str().unwrap_or_default();
                // What Chromium asks of itself when it starts is not the site's.
                let own = [&*host, "data:", "about:", "file:", "blob:", "chrome:"];
                if !own.iter().any(|start| url.starts_with(start)) {
                    noise.push(format!("a request: {url}"));
                }
            }
        }
        // What is typed into the form of proposals lasts as long as its tab.
        let stored = "(async () => location.protocol === 'file:' ? [] : [document.cookie, ...Object.keys(localStorage), \
             ...Object.keys(sessionStorage).filter(key => !key.startsWith('coopdir-propose:')), ...(await indexedDB.databases()).map(it => it.name), \
             ...await caches.keys(), ...await navigator.serviceWorker.getRegistrations()].filter(it => it !== ''))()";
        for what in self.eval(stored).as_array().expect("a list") {
            noise.push(format!("stored: {what}"));
        }
        noise
    }

    /// A command of the Chrome `DevTools` Protocol.
    pub fn command(&self, method: &str, parameters: Value) -> Value {
        self.driver.command(method, parameters)
    }
}

/// Where something for a person to look at is kept.
pub fn artefact(name: &str) -> PathBuf {
    let target = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let path = target.parent().expect("the target folder").join("browser").join(name);
    fs::create_dir_all(path.parent().expect("a folder")).expect("made");
    path
}

fn key(name: &str) -> char {
    let key = match name {
        "Tab" => Key::Tab,
        "Enter" => Key::Enter,
        "Space" => return ' ',
        "Escape" => Key::Escape,
        "Up" => Key::Up,
        "Down" => Key::Down,
        "Left" => Key::Left,
        "Right" => Key::Right,
        "Home" => Key::Home,
        "End" => Key::End,
        "PageUp" => Key::PageUp,
        "PageDown" => Key::PageDown,
        "Backspace" => Key::Backspace,
        "Delete" => Key::Delete,
        "Shift" => Key::Shift,
        "Control" => Key::Control,
        "Alt" => Key::Alt,
        one => {
            let mut chars = one.chars();
            return match (chars.next(), chars.next()) {
                (Some(only), None) => only,
                _ => panic!("no key is called `{one}`"),
            };
        }
    };
    key.value()
}

//! A chromedriver and its Chromium, both gone when the scene ends, however it ends.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::{ChromiumLikeCapabilities, DesiredCapabilities, LoggingPrefsLogLevel, WebDriver};
use tokio::runtime::Runtime;

const INSTALL: &str = "on Debian: apt-get install chromium chromium-driver (scripts/test does it)";

/// A session of its own, with a profile of its own.
pub struct Driver {
    runtime: Runtime,
    /// Until it is dropped.
    session: Option<WebDriver>,
    process: Child,
    chromium: Option<u64>,
    /// Gone with this.
    profile: TempDir,
}

impl Driver {
    pub fn start() -> Self {
        let program = std::env::var("CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".to_owned());
        let mut process = Command::new(&program)
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|e| panic!("{program} does not start ({e}): {INSTALL}"));
        let profile = tempfile::tempdir().expect("a temporary folder");
        let port = port(&mut process);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let mut driver = Self { runtime, session: None, process, chromium: None, profile };
        let wanted = capabilities(&driver.profile.path().display().to_string()).expect("capabilities");
        let server = format!("http://127.0.0.1:{port}");
        let session = driver.runtime.block_on(async {
            WebDriver::builder(server, wanted).request_timeout(Duration::from_mins(1)).await
        });
        let session = session.unwrap_or_else(|e| panic!("no session: {e}\n{INSTALL}"));
        driver.chromium = session.capabilities().get("goog:processID").and_then(Value::as_u64);
        driver.session = Some(session);
        driver
    }

    /// Waits for what is asked of the session.
    pub fn wait<T, F>(&self, ask: impl FnOnce(WebDriver) -> F) -> T
    where
        F: Future<Output = thirtyfour::error::WebDriverResult<T>>,
    {
        let session = self.session.clone().expect("a session");
        self.runtime.block_on(ask(session)).unwrap_or_else(|e| panic!("chromedriver: {e}"))
    }

    /// A command of the Chrome `DevTools` Protocol.
    pub fn command(&self, method: &str, parameters: Value) -> Value {
        self.wait(async |session| session.cdp().send_raw(method, parameters).await)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        if let Some(session) = self.session.take() {
            let _ = self.runtime.block_on(session.quit());
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
        if let Some(chromium) = self.chromium {
            // Gone already unless the session could not be closed.
            let mut kill = Command::new("kill");
            let _ = kill.args(["-9", &chromium.to_string()]).stderr(Stdio::null()).status();
        }
    }
}

/// The port that chromedriver says it listens on.
fn port(process: &mut Child) -> u16 {
    let out = process.stdout.take().expect("a pipe");
    let mut lines = BufReader::new(out).lines();
    let said = lines.by_ref().map_while(Result::ok).find_map(|line| {
        let (_, port) = line.split_once("started successfully on port ")?;
        port.trim_end_matches('.').parse().ok()
    });
    // Its later lines have to go somewhere.
    std::thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
    said.expect("chromedriver says its port")
}

fn capabilities(profile: &str) -> thirtyfour::error::WebDriverResult<thirtyfour::ChromeCapabilities> {
    let mut wanted = DesiredCapabilities::chrome();
    for argument in [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--force-color-profile=srgb",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        "--window-size=1280,900",
        &format!("--user-data-dir={profile}"),
    ] {
        wanted.add_arg(argument)?;
    }
    wanted.set_browser_log_level(LoggingPrefsLogLevel::All)?;
    wanted.set_logging_prefs("performance", LoggingPrefsLogLevel::All)?;
    wanted.add_experimental_option("perfLoggingPrefs", json!({ "enablePage": false }))?;
    if let Ok(program) = std::env::var("CHROMIUM") {
        wanted.set_binary(&program)?;
    }
    Ok(wanted)
}

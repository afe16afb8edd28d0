//! Static files over HTTP on a free port of loopback, as a plain web server gives them.

use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

/// How a site is served.
#[derive(Clone, Debug)]
pub struct Manner {
    /// The path below which it lies: empty, or with a leading slash and none at the end.
    pub under: String,
    /// Whether pages keep their Content-Security-Policy.
    pub policy: bool,
    /// Whether scripts are given.
    pub scripts: bool,
}

impl Default for Manner {
    fn default() -> Self {
        Self { under: String::new(), policy: true, scripts: true }
    }
}

/// Serves until it is dropped.
pub struct Server {
    address: SocketAddr,
    under: String,
    asked: Arc<Mutex<Vec<String>>>,
    ended: Arc<AtomicBool>,
}

impl Server {
    /// Serves the files of a folder.
    pub fn start(folder: PathBuf, manner: Manner) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address");
        let (asked, ended) = (Arc::new(Mutex::new(Vec::new())), Arc::new(AtomicBool::new(false)));
        let under = manner.under.clone();
        let (heard, end) = (Arc::clone(&asked), Arc::clone(&ended));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if end.load(Ordering::SeqCst) {
                    return;
                }
                let (folder, manner, heard) = (folder.clone(), manner.clone(), Arc::clone(&heard));
                // A browser that goes away in the middle is no fault.
                thread::spawn(move || answer(&stream, &folder, &manner, &heard).ok());
            }
        });
        Self { address, under, asked, ended }
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{}/{path}", self.address, self.under)
    }

    pub fn host(&self) -> String {
        self.address.to_string()
    }

    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().expect("no panic while it was held").clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::SeqCst);
        // Wakes the listener, which then ends.
        let _ = TcpStream::connect(self.address);
    }
}

/// One request, one answer, and the connection is closed.
fn answer(stream: &TcpStream, folder: &Path, manner: &Manner, asked: &Mutex<Vec<String>>) -> io::Result<()> {
    let mut lines = BufReader::new(stream).lines();
    let first = lines.next().transpose()?.unwrap_or_default();
    while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}
    let target = first.split(' ').nth(1).unwrap_or("/").to_owned();
    asked.lock().expect("no panic while it was held").push(target.clone());
    let path = target.split(['?', '#']).next().unwrap_or("/");
    let (status, file, bytes) = found(folder, manner, path);
    let bytes = if manner.policy { bytes } else { without_policy(bytes) };
    let mut out = stream;
    write!(
        out,
        "HTTP/1.1 {status}\r\nContent-Type: {}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        kind(&file),
        bytes.len()
    )?;
    if !first.starts_with("HEAD ") {
        out.write_all(&bytes)?;
    }
    out.flush()?;
    stream.shutdown(Shutdown::Write)
}

/// The file of a path, or the page of what is not there.
fn found(folder: &Path, manner: &Manner, path: &str) -> (&'static str, PathBuf, Vec<u8>) {
    if path == "/favicon.ico" {
        // Browsers ask for it where a page names no icon; framed pages name none.
        return ("204 No Content", PathBuf::new(), Vec::new());
    }
    // As most servers do, several slashes are taken for one.
    let relative = path
        .strip_prefix(&manner.under)
        .filter(|rest| rest.starts_with('/'))
        .map(|rest| rest.trim_start_matches('/'));
    let allowed = relative.filter(|rest| !rest.split('/').any(|part| part == ".."));
    if let Some(relative) = allowed.filter(|rest| manner.scripts || !ends(rest, "js")) {
        let mut file = folder.join(relative);
        if file.is_dir() {
            file.push("index.html");
        }
        if let Ok(bytes) = fs::read(&file) {
            return ("200 OK", file, bytes);
        }
    }
    let file = folder.join("404.html");
    let bytes = fs::read(&file).unwrap_or_default();
    ("404 Not Found", file, bytes)
}

fn ends(path: &str, extension: &str) -> bool {
    Path::new(path).extension().is_some_and(|found| found == extension)
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "jsonld" => "application/ld+json",
        "geojson" => "application/geo+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "gif" => "image/gif",
        "xml" => "application/xml",
        "atom" => "application/atom+xml",
        "ics" => "text/calendar; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        _ => "text/plain; charset=utf-8",
    }
}

/// A page without its `<meta http-equiv="Content-Security-Policy" …>`.
fn without_policy(bytes: Vec<u8>) -> Vec<u8> {
    let Ok(text) = std::str::from_utf8(&bytes) else { return bytes };
    let Some(at) = text.find("<meta http-equiv=\"Content-Security-Policy\"") else { return bytes };
    let Some(end) = text[at..].find('>') else { return bytes };
    [&text[..at], &text[at + end + 1..]].concat().into_bytes()
}

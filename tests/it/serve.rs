//! `serve`: the same files as `build`, made when asked for, and anew when something changes.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use crate::sandbox::Sandbox;

/// Far longer than anything takes: it ends a test that hangs.
const PATIENCE: Duration = Duration::from_mins(1);

/// The program at work; stopped when it is dropped.
struct Server {
    child: Child,
    talk: Receiver<String>,
    port: String,
}

/// What a server said.
struct Reply {
    status: String,
    head: String,
    body: Vec<u8>,
}

impl Reply {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

impl Server {
    fn of(sandbox: &Sandbox) -> Self {
        let mut child = sandbox.command(&["serve"]).stderr(Stdio::piped()).spawn().expect("it starts");
        let lines = BufReader::new(child.stderr.take().expect("a pipe")).lines();
        let (send, talk) = mpsc::channel();
        std::thread::spawn(move || lines.map_while(Result::ok).try_for_each(|line| send.send(line)));
        let mut server = Self { child, talk, port: String::new() };
        let line = server.says("the site is at ");
        let port = line.split("127.0.0.1:").nth(1).and_then(|rest| rest.split('/').next());
        port.expect(&line).clone_into(&mut server.port);
        server
    }

    /// Waits for a line that holds a text.
    fn says(&mut self, text: &str) -> String {
        let mut said = String::new();
        loop {
            let line = self.talk.recv_timeout(PATIENCE);
            let line = line.unwrap_or_else(|_| panic!("{text}: not in {said}"));
            if line.contains(text) {
                return line;
            }
            said = said + &line + "\n";
        }
    }

    fn ask(&self, path: &str, host: &str) -> Reply {
        let mut stream = TcpStream::connect(format!("127.0.0.1:{}", self.port)).expect("it listens");
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").expect("sent");
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("answered");
        let at = bytes.windows(4).position(|four| four == b"\r\n\r\n").expect("a head");
        let head = String::from_utf8_lossy(&bytes[..at]).to_ascii_lowercase();
        Reply {
            status: head.split(' ').nth(1).unwrap_or_default().to_owned(),
            body: bytes.split_off(at + 4),
            head,
        }
    }

    fn get(&self, path: &str) -> Reply {
        self.ask(path, &format!("127.0.0.1:{}", self.port))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn directory() -> Sandbox {
    Sandbox::new()
        .file("coopdir.toml", "title = \"Annuaire\"\nlanguages = [\"fr\", \"en\"]\n")
        .group("alpha", "tags = [\"eau\"]\n")
        .group("beta", "tags = [\"eau\"]\nactivity = \"preparing\"\n")
}

/// The script of `serve` taken out again.
fn plain(body: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(body);
    let Some((before, rest)) = text.split_once("<script src=\"/-/") else { return body.to_vec() };
    let after = rest.split_once("</script>\n").expect("its end").1;
    format!("{before}{after}").into_bytes()
}

#[test]
fn every_file_is_that_of_a_build() {
    let sandbox = directory();
    let mut server = Server::of(&sandbox);
    server.says("2 groups");
    let base = format!("http://127.0.0.1:{}/", server.port);
    assert_eq!(sandbox.run(&["build", "--base-url", &base]).code, 0);
    let mut seen = 0;
    for entry in walkdir::WalkDir::new(sandbox.path("site")).into_iter().map(|entry| entry.expect("an entry"))
    {
        let path =
            entry.path().strip_prefix(sandbox.path("site")).expect("inside").to_string_lossy().into_owned();
        if !entry.file_type().is_file() || path.starts_with(".coopdir") {
            continue;
        }
        let reply = server.get(&format!("/{path}"));
        assert_eq!(reply.status, "200", "{path}");
        let built = std::fs::read(entry.path()).expect("built");
        assert!(plain(&reply.body) == built, "{path}");
        seen += 1;
    }
    assert!(seen > 60, "{seen}");
    let folder = server.get("/groups/alpha");
    assert!(folder.status == "308" && folder.head.contains("location: /groups/alpha/"), "{}", folder.head);
    let page = server.get("/en/groups/alpha/");
    assert!(page.text().contains("reload.js?") && page.head.contains("text/html"), "{}", page.head);
    let none = server.get("/groups/gamma/");
    assert!(none.status == "404" && none.text().contains("<h1"), "{}", none.head);
}

#[test]
fn what_is_saved_is_seen_and_faults_too() {
    let sandbox = directory();
    let mut server = Server::of(&sandbox);
    server.says("2 groups");
    let before = server.get("/groups/alpha/").text();
    let file = sandbox.read("groups/alpha.toml");
    let save = |text: &str| std::fs::write(sandbox.path("groups/alpha.toml"), text).expect("saved");
    save(&file.replace("A group", "Une nuée"));
    server.says("groups/alpha.toml changed");
    let after = server.get("/groups/alpha/").text();
    assert!(!before.contains("Une nuée") && after.contains("Une nuée"));
    let number = |page: &str| {
        page.split("reload.js?").nth(1).and_then(|rest| rest.split('"').next()).map(str::to_owned)
    };
    assert!(number(&before).is_some() && number(&before) != number(&after));

    save(&file.replace("\"support\"", "\"<b>club\""));
    server.says("the site waits");
    let fault = server.get("/");
    assert_eq!(fault.status, "500");
    let said = fault.text();
    assert!(said.contains("alpha.toml:4:8") && said.contains("&lt;b&gt;club"), "{said}");
    assert!(!said.contains("<b>") && said.contains("reload.js?"), "{said}");
    save(&file);
    server.says("groups/alpha.toml changed");
    assert_eq!(server.get("/").status, "200");

    std::fs::create_dir_all(sandbox.path("templates")).expect("a folder");
    std::fs::write(sandbox.path("templates/about.html"), "{% extends \"base.html\" %}{% block")
        .expect("saved");
    server.says("the site waits");
    assert!(server.get("/about/").text().contains("about.html"));
    std::fs::remove_file(sandbox.path("templates/about.html")).expect("gone");
    server.says("changed");
    std::fs::remove_file(sandbox.path("groups/beta.toml")).expect("gone");
    server.says("groups/beta.toml changed");
    assert_eq!(server.get("/groups/beta/").status, "404");
}

#[test]
fn an_open_page_is_told_of_each_site() {
    let sandbox = directory();
    let mut server = Server::of(&sandbox);
    server.says("2 groups");
    let mut stream = TcpStream::connect(format!("127.0.0.1:{}", server.port)).expect("it listens");
    write!(stream, "GET /-/built HTTP/1.1\r\nHost: localhost\r\n\r\n").expect("sent");
    let mut lines = BufReader::new(stream).lines().map(|line| line.expect("a line"));
    let mut next = || lines.find(|line| line.starts_with("data: ")).expect("a signal");
    let first = next();
    std::fs::write(sandbox.path("groups/alpha.toml"), sandbox.read("groups/alpha.toml") + "\n# x\n")
        .expect("saved");
    let second = next();
    assert_ne!(first, second);
    let page = server.get("/").text();
    let own = page.split("reload.js?").nth(1).and_then(|rest| rest.split('"').next()).expect("a script");
    assert_eq!(second, format!("data: {own}"));
}

#[test]
fn only_this_machine_is_answered_and_only_what_the_site_has() {
    let sandbox = directory().file("secret.txt", "x");
    let mut server = Server::of(&sandbox);
    server.says("2 groups");
    assert_eq!(server.ask("/", "evil.example").status, "421");
    assert_eq!(server.ask("/", "localhost:1").status, "200");
    for path in [
        "/secret.txt",
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/groups/alpha.toml",
        "/..%5csecret.txt",
        "/%ff",
    ] {
        let status = server.get(path).status;
        assert!(["400", "404"].contains(&status.as_str()), "{path}: {status}");
    }
    let run = sandbox.run(&["serve", "--port", &server.port]);
    assert!(run.code == 2 && run.stderr.contains("cannot be used"), "{run:?}");
}

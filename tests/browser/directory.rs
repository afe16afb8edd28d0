//! A directory of a scene's own, built by the program and served on loopback.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use tempfile::TempDir;

use crate::server::{Manner, Server};

/// A directory to be built, and how its site is to be served.
pub struct Directory {
    folder: TempDir,
    arguments: Vec<String>,
    manner: Manner,
}

/// A built site, served until it is dropped.
pub struct Site {
    folder: TempDir,
    server: Server,
}

impl Directory {
    /// A directory without groups and settings.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        Self { folder, arguments: Vec::new(), manner: Manner::default() }
    }

    /// The directory that this repository ships, below the path that its settings say.
    pub fn shipped() -> Self {
        let mut directory = Self::new().under("annuaire");
        for name in ["coopdir.toml", "groups", "media"] {
            for path in files_under(&root().join(name)) {
                let bytes = fs::read(&path).expect("a file");
                let path = path.strip_prefix(root()).expect("under the root");
                directory = directory.file(path.to_str().expect("a name in UTF-8"), bytes);
            }
        }
        directory
    }

    /// Writes a file, its folders included.
    pub fn file(self, path: &str, text: impl AsRef<[u8]>) -> Self {
        let path = self.folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("its folders");
        fs::write(path, text).expect("written");
        self
    }

    /// A group file with the four mandatory facts, then `more`.
    pub fn group(self, slug: &str, more: &str) -> Self {
        let facts =
            format!("name = \"{slug}\"\nslug = \"{slug}\"\nsummary = \"A group\"\ntype = \"support\"\n");
        self.file(&format!("groups/{slug}.toml"), facts + more)
    }

    /// Built for reading from the disk: `coopdir build --portable`.
    pub fn portable(self) -> Self {
        self.argument("--portable")
    }

    /// A further argument of `coopdir build`.
    pub fn argument(mut self, argument: &str) -> Self {
        self.arguments.push(argument.to_owned());
        self
    }

    /// Served below a path: `annuaire`, `a/b`.
    pub fn under(mut self, path: &str) -> Self {
        self.manner.under = format!("/{}", path.trim_matches('/'));
        self
    }

    /// Served without the Content-Security-Policy of its pages.
    pub fn without_policy(mut self) -> Self {
        self.manner.policy = false;
        self
    }

    /// Served without its scripts: each is answered with 404.
    pub fn losing_scripts(mut self) -> Self {
        self.manner.scripts = false;
        self
    }

    /// Builds the site, as on 24 November 2026, and serves it.
    pub fn build(self) -> Site {
        let run = Command::new(program())
            .arg("build")
            .args(&self.arguments)
            .current_dir(self.folder.path())
            .env("COOPDIR_TODAY", "2026-11-24")
            .env("COOPDIR_LANG", "en")
            .output()
            .expect("coopdir runs");
        assert!(run.status.success(), "coopdir build: {}", String::from_utf8_lossy(&run.stderr));
        let server = Server::start(self.folder.path().join("site"), self.manner);
        Site { folder: self.folder, server }
    }
}

impl Site {
    /// The whole address of a page or file of the site.
    pub fn url(&self, path: &str) -> String {
        self.server.url(path)
    }

    /// The host and port, as in an address.
    pub fn host(&self) -> String {
        self.server.host()
    }

    /// A file of the site on the disk.
    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join("site").join(path)
    }

    /// Writes a file of the directory that the site was built from.
    pub fn write(&self, path: &str, text: &str) {
        fs::write(self.folder.path().join(path), text).expect("written");
    }

    /// A file of the directory that the site was built from.
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.folder.path().join(path)).expect("a text")
    }

    /// Runs a line of a shell in that directory, `coopdir` being the program: whether it
    /// succeeded, and all that it said.
    pub fn shell(&self, line: &str) -> (bool, String) {
        let programs = program().parent().expect("its folder").display().to_string();
        let path = std::env::var("PATH").unwrap_or_default();
        let run = Command::new("sh")
            .args(["-c", line])
            .current_dir(self.folder.path())
            .env("PATH", format!("{programs}:{path}"))
            .env("COOPDIR_LANG", "en")
            .output()
            .expect("a shell");
        let said = [run.stdout, run.stderr].concat();
        (run.status.success(), String::from_utf8_lossy(&said).into_owned())
    }

    /// The paths of all files whose names end so, from the site's root, sorted.
    pub fn files(&self, ending: &str) -> Vec<String> {
        let site = self.path("");
        let name = |path: &PathBuf| path.strip_prefix(&site).ok()?.to_str().map(str::to_owned);
        files_under(&site).iter().filter_map(name).filter(|path| path.ends_with(ending)).collect()
    }

    /// What was asked of the server: the path and query of each request.
    pub fn asked(&self) -> Vec<String> {
        self.server.asked()
    }
}

/// The repository.
pub fn root() -> &'static Path {
    static ROOT: OnceLock<PathBuf> = OnceLock::new();
    ROOT.get_or_init(|| {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().expect("the repository")
    })
}

/// The program, built once a run by the same Cargo: what is tried is what is there.
fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let run = Command::new(env!("CARGO"))
            .args(["build", "--locked", "--quiet", "--bin", "coopdir", "--message-format", "json"])
            .current_dir(root())
            .stderr(Stdio::inherit())
            .output()
            .expect("cargo runs");
        assert!(run.status.success(), "coopdir does not build");
        let text = String::from_utf8(run.stdout).expect("JSON");
        let mut paths = text.lines().filter_map(|line| {
            let said: serde_json::Value = serde_json::from_str(line).ok()?;
            said["executable"].as_str().map(PathBuf::from)
        });
        paths.next_back().expect("the path of the program")
    })
}

/// Files under a folder, or the file itself, sorted.
fn files_under(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_owned()];
    }
    let Ok(entries) = fs::read_dir(path) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths.iter().flat_map(|path| files_under(path)).collect()
}

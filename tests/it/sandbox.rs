//! A directory of a test's own, and the program run in it.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A folder that is gone after the test.
pub struct Sandbox {
    folder: tempfile::TempDir,
}

/// What a run of the program said.
#[derive(Debug, PartialEq, Eq)]
pub struct Run {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Sandbox {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a temporary folder") }
    }

    /// Writes a file, its folders included.
    pub fn file(self, path: &str, text: impl AsRef<[u8]>) -> Self {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("its folders");
        fs::write(path, text).expect("written");
        self
    }

    /// A group file with the four mandatory facts, then `more`.
    pub fn group(self, slug: &str, more: &str) -> Self {
        let text = format!(
            "name = \"{slug}\"\nslug = \"{slug}\"\nsummary = \"A group\"\ntype = \"support\"\n{more}"
        );
        self.file(&format!("groups/{slug}.toml"), text)
    }

    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    pub fn path(&self, relative: &str) -> PathBuf {
        self.root().join(relative)
    }

    pub fn read(&self, relative: &str) -> String {
        fs::read_to_string(self.path(relative)).unwrap_or_else(|e| panic!("{relative}: {e}"))
    }

    /// Runs `coopdir` here, in English, on 24 November 2026, away from the user's settings.
    pub fn run(&self, args: &[&str]) -> Run {
        self.run_with(args, &[])
    }

    /// Like [`Sandbox::run`], with further environment variables.
    pub fn run_with(&self, args: &[&str], environment: &[(&str, &str)]) -> Run {
        let mut command = self.command(args);
        command.envs(environment.iter().copied());
        said(&command.output().expect("coopdir runs"))
    }

    /// Like [`Sandbox::run`], with a text on the standard input.
    pub fn run_on(&self, args: &[&str], input: &str) -> Run {
        let mut command = self.command(args);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("coopdir starts");
        child.stdin.take().expect("a pipe").write_all(input.as_bytes()).expect("read");
        said(&child.wait_with_output().expect("coopdir runs"))
    }

    /// Runs git here, with none of the user's settings.
    pub fn git(&self, args: &[&str]) {
        let mut command = Command::new("git");
        command.args(["-c", "user.name=x", "-c", "user.email=x@example.org"]).args(args);
        command.current_dir(self.root()).env("GIT_CONFIG_GLOBAL", "/dev/null");
        // The same commits have the same ids each time.
        command
            .env("GIT_AUTHOR_DATE", "2026-11-01T00:00:00Z")
            .env("GIT_COMMITTER_DATE", "2026-11-01T00:00:00Z");
        let output = command.output().expect("git runs");
        assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    }

    /// A repository of git that holds all there is.
    pub fn committed(self) -> Self {
        self.git(&["init", "-q", "-b", "main"]);
        self.git(&["add", "-A"]);
        self.git(&["commit", "-qm", "one"]);
        self
    }

    /// The program here, yet to be started.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_coopdir"));
        command.args(args).current_dir(self.root()).env_clear();
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command.env("COOPDIR_TODAY", "2026-11-24").env("COOPDIR_LANG", "en");
        command
    }
}

fn said(output: &Output) -> Run {
    Run {
        code: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// The first bytes of a PNG of that size: what its header says, and no picture.
pub fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
    bytes.extend(width.to_be_bytes());
    bytes.extend(height.to_be_bytes());
    bytes.extend(b"\x08\x02\0\0\0");
    bytes
}

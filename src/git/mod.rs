//! What git knows: which files changed, what they were, and where the directory lies in its
//! work tree.

mod tree;

use std::collections::BTreeSet;
use std::io::{self, Write as _};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use anyhow::Result;

use crate::failure::{Because, Failure};
use crate::msg;
pub use tree::{Blob, Entry, Mode, Tree, blob_id, blobs, tree};

/// What changed in a directory since a revision.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changed {
    /// Paths relative to the directory: committed, staged, in the work tree, untracked.
    pub paths: BTreeSet<String>,
    /// Those of them that are gone.
    pub gone: BTreeSet<String>,
}

/// The files of the directory at `root` that differ from `revision`; where it is on
/// another branch, from the point where the branches parted.
///
/// # Errors
/// When there is no git, no repository or no such revision.
pub fn changed_since(root: &Path, revision: &str) -> Result<Changed> {
    let base = point(root, revision).map_err(|error| match error.downcast::<Failure>() {
        Ok(failure) if failure.message.id == "fail-git-repository" => {
            failure.help(msg!("fail-git-repository-help")).into()
        }
        Ok(failure) => failure.into(),
        Err(error) => error,
    })?;
    let base = base.commit;
    let still = stilled(root)?;
    let mut changed = Changed::default();
    let diff = ["diff", "--name-status", "-z", "--no-renames", "--no-ext-diff", "--no-textconv"];
    let diff = [&diff[..], &["--ignore-submodules=all", "--relative"]].concat();
    for cached in [&[][..], &["--cached"]] {
        let mut command = command(root, &[&diff, cached, &["--end-of-options", &base, "--", "."]].concat());
        command.env("GIT_CONFIG_COUNT", still.len().to_string());
        for (n, (key, value)) in still.iter().enumerate() {
            command.env(format!("GIT_CONFIG_KEY_{n}"), key).env(format!("GIT_CONFIG_VALUE_{n}"), value);
        }
        let listed = said(answered(command.output())?)?;
        let mut fields = listed.split('\0');
        while let (Some(status), Some(path)) = (fields.next(), fields.next()) {
            changed.paths.insert(path.to_owned());
            if status == "D" {
                changed.gone.insert(path.to_owned());
            }
        }
    }
    let others = ["ls-files", "--others", "-z", "--", "groups", "media", "coopdir.toml"];
    let others = said(run(root, &others)?)?;
    changed.paths.extend(others.split('\0').filter(|path| !path.is_empty()).map(str::to_owned));
    Ok(changed)
}

/// The filters that the repository's settings name, each made to do nothing: git would run them
/// on files whose content it compares.
fn stilled(root: &Path) -> Result<Vec<(String, &'static str)>> {
    let names = run(root, &["config", "-z", "--name-only", "--get-regexp", "^filter\\."])?;
    // No filter is no answer.
    let names = names.unwrap_or_default();
    let names = names.split(|b| *b == 0).filter_map(|name| std::str::from_utf8(name).ok());
    let names = names.filter(|name| !name.is_empty());
    Ok(names.map(|key| (key.to_owned(), if key.ends_with(".required") { "false" } else { "" })).collect())
}

/// A commit that files are compared with.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Point {
    commit: String,
    /// Whether it is not known where the branches parted: the revision itself was taken.
    shallow: bool,
}

/// The commit of a revision; where it is on another branch, that at which the branches parted.
fn point(root: &Path, revision: &str) -> Result<Point> {
    // A name that begins with a hyphen would be an option: `rev-parse` does not know
    // `--end-of-options` everywhere.
    if revision.is_empty() || revision.starts_with('-') || revision.contains(char::is_control) {
        crate::fail!("fail-git-revision-name", revision = revision);
    }
    run(root, &["rev-parse", "--git-dir"])?.map_err(|said| {
        Failure::new(msg!("fail-git-repository", path = root.display().to_string(), said = said))
    })?;
    let commit = |name: &str| run(root, &["rev-parse", "--verify", "--quiet", &format!("{name}^{{commit}}")]);
    let Ok(commit_of) = commit(revision)? else {
        let failure = Failure::new(msg!("fail-git-revision", revision = revision));
        let born = commit("HEAD")?.is_ok();
        return Err(failure
            .help(if born { msg!("fail-git-revision-help") } else { msg!("fail-git-unborn-help") })
            .into());
    };
    let commit = text(&commit_of);
    // No common commit, as in a shallow clone: the revision itself.
    Ok(match run(root, &["merge-base", &commit, "HEAD"])? {
        Ok(base) => Point { commit: text(&base), shallow: false },
        Err(_) => Point { commit, shallow: true },
    })
}

/// The names of branches and tags, the latest first, some hundred at most; `None` where there is
/// no git or no repository.
#[must_use]
pub fn revisions(root: &Path) -> Option<Vec<String>> {
    let list = ["for-each-ref", "--count=200", "--sort=-creatordate", "--format=%(refname:short)"];
    let refs = ["refs/heads", "refs/remotes", "refs/tags"];
    let output = run(root, &[&list[..], &refs].concat()).ok()?.ok()?;
    Some(String::from_utf8_lossy(&output).lines().map(str::to_owned).collect())
}

/// The way from the top of the work tree to `root`: empty, or `annuaire/`. `None` where
/// there is no git or no repository.
#[must_use]
pub fn prefix(root: &Path) -> Option<String> {
    let output = run(root, &["rev-parse", "--show-prefix"]).ok()?.ok()?;
    Some(text(&output))
}

fn text(output: &[u8]) -> String {
    String::from_utf8_lossy(output).trim_end_matches(['\n', '\r']).to_owned()
}

fn said(output: Result<Vec<u8>, String>) -> Result<String> {
    match output {
        Ok(bytes) => Ok(String::from_utf8_lossy(&bytes).into_owned()),
        Err(said) => crate::fail!("fail-git", said = said),
    }
}

/// What git answered, or the last line of what it complained of.
fn run(root: &Path, args: &[&str]) -> Result<Result<Vec<u8>, String>> {
    answered(command(root, args).output())
}

/// The same, of what was given on its standard input.
fn run_on(root: &Path, args: &[&str], input: &[u8]) -> Result<Result<Vec<u8>, String>> {
    let mut command = command(root, args);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let output = command.spawn().and_then(|mut child| {
        let stdin = child.stdin.take();
        // It answers before it has read all: nobody may wait for the other.
        std::thread::scope(|scope| {
            scope.spawn(move || stdin.map(|mut stdin| stdin.write_all(input)));
            child.wait_with_output()
        })
    });
    answered(output)
}

fn answered(output: io::Result<Output>) -> Result<Result<Vec<u8>, String>> {
    let output = output.map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => anyhow::Error::new(Failure::new(msg!("fail-git-missing"))),
        _ => error.into(),
    });
    let Output { status, stdout, stderr } = output.because(|| Failure::new(msg!("fail-git-run")))?;
    if status.success() {
        return Ok(Ok(stdout));
    }
    let said = String::from_utf8_lossy(&stderr);
    Ok(Err(said.lines().next().unwrap_or("").trim_start_matches("fatal: ").to_owned()))
}

/// git as a strange repository cannot bend it: no hooks, no monitors, no pager, no
/// prompts, nothing fetched, nothing locked.
fn command(root: &Path, args: &[&str]) -> Command {
    let mut command = Command::new("git");
    command.arg("-C").arg(root);
    for setting in ["core.fsmonitor=false", "core.hooksPath=/dev/null", "core.quotePath=false"] {
        command.args(["-c", setting]);
    }
    command.args(["--no-pager", "--no-optional-locks"]).args(args);
    command.env("GIT_TERMINAL_PROMPT", "0").env("GIT_NO_LAZY_FETCH", "1").env("LC_ALL", "C");
    // A hook's variables hold for its own folder, and here git runs in another.
    for variable in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"] {
        command.env_remove(variable);
    }
    command.stdin(Stdio::null());
    command
}

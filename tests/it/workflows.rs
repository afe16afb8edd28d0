//! The commands of the CI files that `init` writes, run as they are written, in fresh clones.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::sandbox::Sandbox;

/// One `run:` of a workflow: its name and its script.
fn steps(workflow: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut name = String::new();
    let mut lines = workflow.lines().peekable();
    while let Some(line) = lines.next() {
        if let Some((_, text)) = line.split_once("- name: ") {
            text.clone_into(&mut name);
        }
        let Some((before, text)) = line.split_once("run: ") else { continue };
        if !before.trim().is_empty() {
            continue;
        }
        if text != "|" {
            found.push((name.clone(), text.to_owned()));
            continue;
        }
        let mut script = String::new();
        while let Some(line) = lines.next_if(|line| line.starts_with(&format!("{before}  "))) {
            script.push_str(&line[before.len() + 2..]);
            script.push('\n');
        }
        found.push((name.clone(), script));
    }
    assert!(!found.is_empty(), "no step: {workflow}");
    found
}

/// The lines of `script:` of one job of GitLab's.
fn script<'a>(text: &'a str, job: &str) -> Vec<&'a str> {
    let lines = text.lines().skip_while(|line| *line != format!("{job}:")).skip(1);
    let own = lines.take_while(|line| line.is_empty() || line.starts_with(' '));
    let block = own.skip_while(|line| line.trim() != "script:").skip(1);
    let block = block.take_while(|line| line.starts_with("    "));
    let found: Vec<_> = block.filter_map(|line| line.trim().strip_prefix("- ")).collect();
    assert!(!found.is_empty(), "no script of {job}");
    found
}

/// A new directory in a repository of its own, and a folder of programs before those of the
/// system: `coopdir` as it was built.
struct Forge {
    sandbox: Sandbox,
}

impl Forge {
    fn new(forge: &str) -> Self {
        let sandbox = Sandbox::new();
        let run = sandbox.run(&["init", "origin", "--forge", forge, "--no-input"]);
        assert_eq!(run.code, 0, "{run:?}");
        fs::create_dir(sandbox.path("bin")).unwrap();
        std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_coopdir"), sandbox.path("bin/coopdir")).unwrap();
        let made = Self { sandbox };
        made.fine("origin", "git init -q -b main . && git add -A && git commit -qm begin", &[]);
        made
    }

    fn path(&self, relative: &str) -> PathBuf {
        self.sandbox.path(relative)
    }

    /// A program of the name that does this instead.
    fn stub(&self, name: &str, script: &str) {
        fs::write(self.path("bin").join(name), format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(self.path("bin").join(name), fs::Permissions::from_mode(0o755)).unwrap();
    }

    fn bash(&self, folder: &str, script: &str, environment: &[(&str, &str)]) -> Output {
        let path = format!("{}:{}", self.path("bin").display(), std::env::var("PATH").unwrap_or_default());
        let mut command = Command::new("bash");
        command.args(["-e", "-c", script]).current_dir(self.path(folder)).env_clear().env("PATH", path);
        command.env("HOME", self.sandbox.root()).env("COOPDIR_TODAY", "2026-11-24");
        for who in ["AUTHOR", "COMMITTER"] {
            command.env(format!("GIT_{who}_NAME"), "A").env(format!("GIT_{who}_EMAIL"), "a@example.org");
        }
        command.envs(environment.iter().copied()).output().expect("bash")
    }

    fn fine(&self, folder: &str, script: &str, environment: &[(&str, &str)]) -> String {
        let output = self.bash(folder, script, environment);
        assert!(output.status.success(), "{script}\n{output:?}");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    fn workflow(&self, path: &str) -> Vec<(String, String)> {
        steps(&fs::read_to_string(self.path("origin").join(path)).unwrap())
    }
}

fn change(folder: &Path) {
    let path = folder.join("groups/sample-garden.toml");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(path, text.replace("members = 40", "members = -40")).unwrap();
}

#[test]
fn githubs_steps_run_in_a_fresh_clone() {
    let forge = Forge::new("github");
    forge.fine("", "git clone -q origin clone", &[]);
    let base = forge.fine("origin", "git rev-parse HEAD", &[]);
    let summary = forge.path("summary.md").display().to_string();
    let environment = [("GITHUB_STEP_SUMMARY", summary.as_str()), ("BASE", base.trim()), ("PR", "7")];
    for workflow in ["check", "publish", "weekly"] {
        for (_, script) in forge.workflow(&format!(".github/workflows/{workflow}.yml")) {
            forge.fine("clone", &script, &environment);
        }
    }
    assert!(forge.path("clone/public/index.html").exists());
    assert_eq!(fs::read_to_string(forge.path("clone/report/pr")).unwrap(), "7\n");
    let said = fs::read_to_string(&summary).unwrap();
    assert!(said.contains("\n```text\nsample-garden\t\nsample-writing\t\n```\n"), "{said}");
    // A change with a fault: the check says so, and the report is still made.
    forge.fine("", "git clone -q origin bad", &[]);
    change(&forge.path("bad"));
    forge.fine("bad", "git commit -qam bad", &[]);
    let run = |name: &str| {
        let all = forge.workflow(".github/workflows/check.yml");
        let (_, script) = all.into_iter().find(|(step, _)| step == name).unwrap();
        forge.bash("bad", &script, &environment)
    };
    let checked = run("Check");
    assert_eq!(checked.status.code(), Some(1));
    assert!(
        String::from_utf8_lossy(&checked.stdout).contains("::error file=groups/sample-garden.toml,line=")
    );
    assert!(!run("Build the site").status.success());
    assert!(run("Describe the change").status.success());
    let report = fs::read_to_string(forge.path("bad/report/comment.md")).unwrap();
    assert!(report.contains("negative-count"), "{report}");
    let whole = fs::read_to_string(forge.path("clone/report/comment.md")).unwrap();
    assert!(whole.lines().count() > 1, "what changed, then what was found: {whole}");
}

#[test]
fn githubs_comment_trusts_nothing_of_the_report() {
    let forge = Forge::new("github");
    let steps = forge.workflow(".github/workflows/comment.yml");
    let [(_, script)] = &steps[..] else { panic!("{steps:?}") };
    // `gh api` tells the head that the pull request has; `gh pr comment` is written down.
    forge.stub("gh", "case $1 in api) echo \"$@\" >> asked; echo abc;; *) echo \"$@\" >> said;; esac");
    for (pr, head, code, comments) in [
        ("12\n", "abc", 0, true),
        ("12\n", "old", 0, false),
        ("1;id", "abc", 1, false),
        ("$(id)", "abc", 1, false),
        ("", "abc", 1, false),
        ("-1", "abc", 1, false),
        ("1\n2 --repo x/y", "abc", 1, false),
    ] {
        let _ = fs::remove_dir_all(forge.path("work"));
        fs::create_dir_all(forge.path("work/report")).unwrap();
        fs::write(forge.path("work/report/pr"), pr).unwrap();
        fs::write(forge.path("work/report/comment.md"), "x".repeat(100_000)).unwrap();
        let output =
            forge.bash("work", script, &[("REPO", "me/groups"), ("HEAD_SHA", head), ("GH_TOKEN", "t")]);
        assert_eq!(output.status.code(), Some(code), "{pr:?}: {output:?}");
        assert_eq!(forge.path("work/said").exists(), comments, "{pr:?}");
        if comments {
            let said = fs::read_to_string(forge.path("work/said")).unwrap();
            assert_eq!(
                said,
                "pr comment 12 --repo me/groups --body-file body.md --edit-last --create-if-none\n"
            );
            assert_eq!(fs::metadata(forge.path("work/body.md")).unwrap().len(), 60_000);
        }
    }
}

#[test]
fn forgejos_steps_check_and_publish() {
    let forge = Forge::new("forgejo");
    forge.fine("", "mkdir -p server/me && git clone -q --bare origin server/me/groups", &[]);
    let server = format!("file://{}", forge.path("server").display());
    let environment = [
        ("SERVER", server.as_str()),
        ("REPOSITORY", "me/groups"),
        ("REF", "refs/heads/main"),
        ("TOKEN", "secret"),
    ];
    for workflow in ["check", "publish", "weekly"] {
        fs::create_dir(forge.path(workflow)).unwrap();
        for (_, script) in forge.workflow(&format!(".forgejo/workflows/{workflow}.yml")) {
            let output = forge.bash(workflow, &script, &environment);
            assert!(output.status.success(), "{script}: {output:?}");
            assert!(!format!("{output:?}").contains("secret"));
        }
    }
    let pages = forge.fine("server/me/groups", "git ls-tree --name-only pages", &[]);
    assert!(pages.lines().any(|line| line == "index.html"), "{pages}");
    let config = fs::read_to_string(forge.path("publish/public/.git/config")).unwrap();
    assert!(!config.contains("secret"));
}

#[test]
fn gitlabs_jobs_run_in_a_fresh_clone() {
    let forge = Forge::new("gitlab");
    let text = fs::read_to_string(forge.path("origin/.gitlab-ci.yml")).unwrap();
    let environment = [("GITLAB_CI", "true")];
    for job in ["check", "pages", "weekly"] {
        forge.fine("", &format!("git clone -q origin {job}"), &[]);
        forge.fine(job, "sh ci/install-coopdir", &environment);
        for line in script(&text, job) {
            forge.fine(job, line, &environment);
        }
    }
    assert!(forge.path("pages/public/index.html").exists());
    assert_eq!(fs::read_to_string(forge.path("check/gl-code-quality-report.json")).unwrap().trim(), "[]");
    change(&forge.path("check"));
    let lines = script(&text, "check");
    assert!(forge.bash("check", lines[0], &environment).status.success(), "the report is kept");
    assert!(
        fs::read_to_string(forge.path("check/gl-code-quality-report.json"))
            .unwrap()
            .contains("negative-count")
    );
    assert_eq!(forge.bash("check", lines[1], &environment).status.code(), Some(1));
}

#[test]
fn the_program_is_built_from_where_the_file_says() {
    let forge = Forge::new("github");
    let said = forge.fine("origin", "sh ci/install-coopdir", &[]);
    assert_eq!(said, format!("coopdir {}\n", env!("CARGO_PKG_VERSION")));
    // Where it is not there yet.
    fs::remove_file(forge.path("bin/coopdir")).unwrap();
    let output = forge.bash("origin", "sh ci/install-coopdir", &[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        String::from_utf8_lossy(&output.stderr)
            .starts_with("ci/install-coopdir: write in this file the git address")
    );
    let run = forge.sandbox.run(&["init", "other", "--no-input", "--program", "https://a.example/it's#v1"]);
    assert_eq!(run.code, 0, "{run:?}");
    forge.stub("cargo", "printf '<%s>' \"$@\"; ln -s \"$COOPDIR\" \"$(dirname \"$0\")/coopdir\"");
    let said = forge.fine("other", "sh ci/install-coopdir", &[("COOPDIR", env!("CARGO_BIN_EXE_coopdir"))]);
    assert!(
        said.starts_with(
            "<install><--locked><--quiet><--git><https://a.example/it's><--rev><v1><coopdir>coopdir "
        ),
        "{said}"
    );
}

/// `COOPDIR_ACCEPT=1 cargo test --test it workflows` writes them anew.
#[test]
fn this_repository_has_the_same_files() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (path, text) in coopdir::kit::own().unwrap() {
        let place = root.join(&path);
        if std::env::var_os("COOPDIR_ACCEPT").is_some() {
            fs::create_dir_all(place.parent().unwrap()).unwrap();
            fs::write(&place, &text).unwrap();
        }
        let there = fs::read_to_string(&place).unwrap_or_default();
        assert_eq!(there, text, "{path}: run with COOPDIR_ACCEPT=1 to take what the templates make");
    }
}

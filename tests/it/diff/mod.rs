//! `coopdir diff` on real repositories: what it tells, in every format, and what it never runs.

mod hostile;

use std::fs;

use serde_json::Value;

use crate::sandbox::{Run, Sandbox, png};

const SETTINGS: &str = "title = \"Trial\"\nlanguages = [\"fr\", \"en\"]\n[[ecosystems]]\nslug = \"cyou\"\ntitle = \"Cyou\"\n\
                        tag = \"cyou\"\n[review]\nrules = [\"Its people know of this page\", \"@all see <b>#12</b>\"]\n";

const CYOU: &str = "name = \"Cyou1\"\nslug = \"cyou1\"\nsummary = \"Sciences\"\ntype = \"thematic\"\n\
                    description = \"Un groupe [ici](https://coop.example.org/).\"\ntags = [\"cyou\", \"sciences\"]\nmembers = 400\n\
                    banner = \"cyou1.png\"\n[links]\nhome = \"https://coop.example.org/cyou1\"\n";

/// A committed directory of five groups.
fn directory() -> Sandbox {
    Sandbox::new()
        .file("coopdir.toml", SETTINGS)
        .file("groups/cyou1.toml", CYOU)
        .file("media/cyou1.png", png(1920, 160))
        .group("beta", "aliases = [\"older\"]\n[links]\nhome = \"https://beta.example.org/\"\n")
        .group(
            "gamma",
            "members = 12\n[links]\nhome = \"https://gamma.example.org/\"\n[place]\ncountry = \"ML\"\n",
        )
        .group("delta", "")
        .group("old", "")
        .committed()
}

/// The same after a day of work.
fn changed() -> Sandbox {
    let sandbox = directory();
    let cyou = CYOU
        .replace("members = 400", "members = 420")
        .replace("Un groupe", "Un grand groupe")
        .replace("\"sciences\"]", "\"savoirs\"]")
        + "join = \"https://coop.example.org/cyou1/inscription\"\n";
    sandbox.git(&["mv", "groups/gamma.toml", "groups/gamma-bamako.toml"]);
    fs::remove_file(sandbox.path("groups/old.toml")).expect("removed");
    let gamma =
        sandbox.read("groups/gamma-bamako.toml").replace("slug = \"gamma\"", "slug = \"gamma-bamako\"");
    sandbox
        .file("groups/cyou1.toml", cyou)
        .file("groups/gamma-bamako.toml", gamma)
        .group("beta", "aliases = [\"older\"]\nactivity = \"archived\"\n[links]\nhome = \"https://beta.evil.example/\"\n")
        .group(
            "togo",
            "tags = [\"cyou\"]\n[place]\ncountry = \"TG\"\n[links]\nhome = \"https://coop.example.org/togo\"\n\
             discussions = \"mailto:togo@lists.example.org\"\n[[people]]\nname = \"Awa\"\nrole = \"facilitator\"\n",
        )
        .file("media/cyou1.png", png(1920, 161))
        .file("templates/parts/card.html", "x")
        .file("groups/delta.toml", "# Moved about\nslug = \"delta\"\nname = \"delta\"\ntype = \"support\"\nsummary = \"A group\"\n")
}

fn ok(run: &Run) -> (i32, &str, &str) {
    (run.code, run.stdout.as_str(), run.stderr.as_str())
}

#[test]
fn a_change_is_told_in_words() {
    let sandbox = changed();
    let run = sandbox.run(&["diff"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    insta::assert_snapshot!("diff-human", run.stdout);
    let french = [("COOPDIR_LANG", "fr"), ("LANG", "fr_FR.UTF-8")];
    insta::assert_snapshot!("diff-human-fr", sandbox.run_with(&["diff"], &french).stdout);
    insta::assert_snapshot!("diff-markdown", sandbox.run(&["diff", "--format", "markdown"]).stdout);
    insta::assert_snapshot!(
        "diff-markdown-fr",
        sandbox.run_with(&["diff", "HEAD", "--format=markdown"], &french).stdout
    );
    insta::assert_snapshot!("diff-json", sandbox.run(&["diff", "--json"]).stdout);
    insta::assert_snapshot!("diff-plain", sandbox.run(&["diff", "--plain"]).stdout);
    let colored = sandbox.run(&["diff", "--color", "always"]).stdout;
    assert!(colored.contains("\u{1b}[32m+\u{1b}[0m \u{1b}[1mtogo\u{1b}[0m"), "{colored}");
}

#[test]
fn without_a_change_it_says_so_and_form_is_none() {
    let sandbox = directory();
    let since = "Compared with HEAD";
    let run = sandbox.run(&["diff", "--exit-code"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    assert!(run.stdout == format!("{since}: nothing changed\n"), "{run:?}");
    let cyou = CYOU.replace("members = 400", "members   =  400 # about");
    let sandbox = sandbox.file("groups/cyou1.toml", cyou);
    let run = sandbox.run(&["diff", "--exit-code"]);
    assert!(run.code == 0 && run.stdout.ends_with("HEAD: nothing but the form of 1 file\n"), "{run:?}");
    let comment = sandbox.run(&["diff", "--format", "markdown"]).stdout;
    assert!(comment.starts_with("### Directory: nothing but the form of 1 file\n\n✅ "), "{comment}");
    assert!(!comment.contains("<details>"), "{comment}");
    let sandbox = sandbox.file("groups/cyou1.toml", CYOU.replace("400", "401"));
    assert_eq!(sandbox.run(&["diff", "--exit-code"]).code, 1);
    assert_eq!(sandbox.run(&["diff"]).code, 0);
}

#[test]
fn staged_untracked_and_committed_changes_are_all_seen() {
    let slugs = |sandbox: &Sandbox, base: &str| -> Vec<String> {
        let run = sandbox.run(&["diff", base, "--json"]);
        let document: Value = serde_json::from_str(&run.stdout).unwrap_or_else(|e| panic!("{e}: {run:?}"));
        let groups = document["groups"].as_array().expect("a list");
        groups.iter().map(|g| format!("{} {}", g["change"], g["slug"]).replace('"', "")).collect()
    };
    let sandbox = directory().group("new", "");
    assert_eq!(slugs(&sandbox, "HEAD"), ["added new"], "untracked");
    sandbox.git(&["add", "-A"]);
    assert_eq!(slugs(&sandbox, "HEAD"), ["added new"], "staged");
    sandbox.git(&["commit", "-qm", "two"]);
    assert!(slugs(&sandbox, "HEAD").is_empty());
    assert_eq!(slugs(&sandbox, "HEAD~1"), ["added new"], "committed");
    sandbox.git(&["rm", "-q", "--cached", "groups/new.toml"]);
    assert!(slugs(&sandbox, "HEAD").is_empty(), "it is still there");
    fs::remove_file(sandbox.path("groups/new.toml")).expect("removed");
    assert_eq!(slugs(&sandbox, "HEAD"), ["deleted new"]);
    // What main gained since the branches parted is not this branch's change.
    sandbox.git(&["reset", "-q", "--hard"]);
    sandbox.git(&["checkout", "-q", "-b", "side", "HEAD~1"]);
    let sandbox = sandbox.group("side", "");
    assert_eq!(slugs(&sandbox, "main"), ["added side"]);
    // A conflict that waits for its end.
    sandbox.git(&["checkout", "-q", "-b", "one"]);
    let sandbox = sandbox.group("delta", "members = 1\n");
    sandbox.git(&["commit", "-qam", "one"]);
    sandbox.git(&["checkout", "-q", "-b", "two", "HEAD~1"]);
    let sandbox = sandbox.group("delta", "members = 2\n");
    sandbox.git(&["commit", "-qam", "two"]);
    let mut merge = std::process::Command::new("git");
    let merged = merge.args(["-c", "user.name=x", "-c", "user.email=x", "merge", "one"]);
    assert!(!merged.current_dir(sandbox.root()).output().expect("git").status.success());
    let run = sandbox.run(&["diff", "--plain"]);
    assert!(run.code == 0 && run.stdout.contains("unread\tafter\t\tgroups/delta.toml\t"), "{run:?}");
}

#[test]
fn a_directory_below_the_top_of_its_repository_is_compared_alone() {
    let sandbox = Sandbox::new()
        .file("annuaire/groups/a-one.toml", CYOU.replace("cyou1\"", "a-one\"").replace("banner", "# banner"))
        .file("README.md", "x")
        .committed();
    let text = sandbox.read("annuaire/groups/a-one.toml").replace("members = 400", "members = -1");
    let sandbox = sandbox.file("annuaire/groups/a-one.toml", text).file("README.md", "y");
    let run = sandbox.run(&["-C", "annuaire", "diff", "--format", "markdown"]);
    assert!(run.stdout.contains("- `annuaire/groups/a-one.toml:7`: "), "{run:?}");
    assert!(!run.stdout.contains("README"), "{run:?}");
}

#[test]
fn what_git_cannot_tell_is_said_with_what_to_do() {
    let sandbox = Sandbox::new().group("alpha", "");
    let run = sandbox.run_with(&["diff"], &[("GIT_CEILING_DIRECTORIES", "/")]);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    assert!(run.stderr.contains("is not in a git repository that can be read"), "{run:?}");
    assert!(
        run.stderr.contains("help: diff compares the files with those of a git repository: git init"),
        "{run:?}"
    );
    let run = sandbox.run_with(&["diff"], &[("PATH", "/nowhere")]);
    assert!(
        run.code == 2 && run.stderr.starts_with("error: git cannot be started: git is not installed"),
        "{run:?}"
    );
    sandbox.git(&["init", "-q", "-b", "main"]);
    let unborn =
        "error: git knows no revision `HEAD`\nhelp: there is no commit yet: git commit makes the first\n";
    assert_eq!(ok(&sandbox.run(&["diff"])), (2, "", unborn));
    sandbox.git(&["add", "-A"]);
    sandbox.git(&["commit", "-qm", "one"]);
    let run = sandbox.run(&["diff", "nowhere"]);
    assert!(
        run.code == 2 && run.stderr.starts_with("error: git knows no revision `nowhere`\nhelp: "),
        "{run:?}"
    );
    for name in ["--output=x", "-x", "-", "a\u{1b}[31mb", ""] {
        let run = sandbox.run(&["diff", "--", name]);
        let shown = name.replace('\u{1b}', "\\u{1b}");
        if name == "-" || name.starts_with('-') || name.is_empty() || name.contains('\u{1b}') {
            let said = format!("error: `{shown}` cannot be the name of a revision\n");
            assert_eq!(ok(&run), (2, "", said.as_str()));
        }
    }
    assert_eq!(sandbox.run(&["diff", "--output=x"]).code, 2);
    assert!(!sandbox.path("x").exists());
}

#[test]
fn a_shallow_clone_is_compared_with_what_it_has() {
    let sandbox = directory();
    sandbox.git(&["checkout", "-q", "-b", "side"]);
    let sandbox = sandbox.group("side", "");
    sandbox.git(&["add", "-A"]);
    sandbox.git(&["commit", "-qm", "side"]);
    sandbox.git(&["checkout", "-q", "main"]);
    let sandbox = sandbox.group("main", "");
    sandbox.git(&["add", "-A"]);
    sandbox.git(&["commit", "-qm", "main"]);
    let clone = Sandbox::new();
    let from = format!("file://{}", sandbox.root().display());
    clone.git(&["clone", "-q", "--depth", "1", "--no-single-branch", "-b", "side", &from, "."]);
    let run = clone.run(&["diff", "origin/main", "--plain"]);
    assert!(run.stderr.starts_with("this clone holds the last commits only, "), "{run:?}");
    assert!(run.code == 0 && run.stdout.contains("group\tdeleted\tmain\t"), "{run:?}");
    assert!(run.stdout.contains("group\tadded\tside\tname\t"), "{run:?}");
}

#[test]
fn nothing_that_a_repository_brings_is_run() {
    let sandbox = directory().file(".gitattributes", "* filter=evil diff=evil merge=evil text eol=crlf\n");
    let mark = sandbox.path("pwned").display().to_string();
    let touch = format!("touch {mark}; cat");
    for key in [
        "filter.evil.clean",
        "filter.evil.smudge",
        "filter.evil.process",
        "diff.evil.textconv",
        "diff.evil.command",
        "diff.external",
        "core.fsmonitor",
        "core.pager",
        "core.sshCommand",
        "pager.diff",
        "alias.rev-parse",
    ] {
        sandbox.git(&["config", key, &touch]);
    }
    sandbox.git(&["config", "alias.ls-tree", &format!("!{touch}")]);
    for hook in ["post-index-change", "pre-commit", "fsmonitor-watchman", "reference-transaction"] {
        let sandbox = &sandbox.path(&format!(".git/hooks/{hook}"));
        fs::create_dir_all(sandbox.parent().expect("a folder")).expect("made");
        fs::write(sandbox, format!("#!/bin/sh\n{touch}\n")).expect("written");
        #[cfg(unix)]
        fs::set_permissions(sandbox, std::os::unix::fs::PermissionsExt::from_mode(0o755)).expect("run");
    }
    // Touched, so that git would look at what they hold.
    let sandbox = sandbox.file("groups/cyou1.toml", CYOU).file("groups/delta.toml", "name = \"D\"\n");
    let run = sandbox.run(&["diff", "--plain"]);
    assert!(run.code == 0 && run.stdout.contains("unread\tafter\t\tgroups/delta.toml"), "{run:?}");
    assert!(!sandbox.path("pwned").exists(), "something was run");
}

#[test]
fn a_change_does_not_write_the_rules_that_it_is_reviewed_by() {
    let sandbox =
        directory().file("coopdir.toml", SETTINGS.replace("Its people know of this page", "All is fine"));
    let comment = sandbox.run(&["diff", "--format", "markdown"]).stdout;
    assert!(
        comment.contains("- [ ] Its people know of this page\n") && !comment.contains("All is fine"),
        "{comment}"
    );
    assert!(
        comment.contains("- ⚠️ `coopdir.toml`: `review.rules` changes what is checked or reviewed\n"),
        "{comment}"
    );
    // Without a table the conditions of the charter; an empty list is none.
    let bare = Sandbox::new().group("alpha", "").committed().group("alpha", "members = 1\n");
    let comment = bare.run(&["diff", "--format", "markdown"]).stdout;
    assert!(
        comment.contains("- [ ] Open to everyone, with no membership or other restriction\n"),
        "{comment}"
    );
    let none = Sandbox::new().file("coopdir.toml", "[review]\nrules = []\n").group("alpha", "").committed();
    let comment = none.group("alpha", "members = 1\n").run(&["diff", "--format", "markdown"]).stdout;
    assert!(!comment.contains("<details>"), "{comment}");
}

#[test]
fn files_that_are_none_are_told_and_the_rest_is_compared() {
    let sandbox = directory();
    fs::write(sandbox.path("groups/beta.toml"), b"name = \"\xff\"").expect("written");
    let sandbox = sandbox.group("delta", "members = 5\n").file("groups/large.toml", "#".repeat(70_000));
    #[cfg(unix)]
    std::os::unix::fs::symlink("/etc/passwd", sandbox.path("groups/link.toml")).expect("a link");
    let run = sandbox.run(&["diff", "--plain"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    assert!(run.stdout.contains("group\tchanged\tdelta\tmembers\t\t5\n"), "{}", run.stdout);
    for name in ["beta", "large", "link"] {
        assert!(
            run.stdout.contains(&format!("unread\tafter\t\tgroups/{name}.toml\t")),
            "{name}: {}",
            run.stdout
        );
    }
    assert!(!run.stdout.contains("\npage\t"), "a site with errors is not built: {}", run.stdout);
    // The same, told from the other side.
    sandbox.git(&["add", "-A"]);
    sandbox.git(&["commit", "-qm", "broken"]);
    sandbox.git(&["checkout", "-q", "HEAD~1", "--", "groups"]);
    let run = sandbox.run(&["diff", "--plain"]);
    assert!(run.stdout.contains("unread\tbefore\t\tgroups/beta.toml\t"), "{}", run.stdout);
    assert!(run.stdout.contains("group\tchanged\tdelta\tmembers\t5\t\n"), "{}", run.stdout);
}

#[test]
fn modes_line_ends_and_pointers_of_large_files_are_no_changes() {
    let sandbox = directory();
    #[cfg(unix)]
    {
        let path = sandbox.path("groups/cyou1.toml");
        fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o755)).expect("run");
    }
    let windows = sandbox.read("groups/beta.toml").replace('\n', "\r\n");
    let sandbox = sandbox.file("groups/beta.toml", windows);
    // A repository holds the digest of the image; the work tree the image.
    let digest = coopdir::source::Media::of(&png(1920, 160)).digest;
    let pointer = format!("version https://git-lfs.github.com/spec/v1\noid sha256:{digest}\nsize 33\n");
    let sandbox = sandbox.file("media/cyou1.png", pointer);
    sandbox.git(&["add", "media"]);
    sandbox.git(&["commit", "-qm", "pointer"]);
    let sandbox = sandbox.file("media/cyou1.png", png(1920, 160));
    let run = sandbox.run(&["diff", "--exit-code"]);
    assert!(run.code == 0 && run.stdout.ends_with("HEAD: nothing changed\n"), "{run:?}");
}

#[test]
fn a_repository_of_longer_ids_is_read_too() {
    let sandbox = Sandbox::new().group("alpha", "").group("beta", "");
    sandbox.git(&["init", "-q", "--object-format=sha256"]);
    sandbox.git(&["add", "-A"]);
    sandbox.git(&["commit", "-qm", "one"]);
    let run = sandbox.group("beta", "members = 7\n").run(&["diff", "--plain"]);
    assert!(run.stdout.starts_with("group\tchanged\tbeta\tmembers\t\t7\n"), "{run:?}");
}

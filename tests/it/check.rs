//! `coopdir check` as its users run it: exit codes, streams, scopes, fixes.

use crate::sandbox::{Run, Sandbox};

const STRAY: &str = "name = \"A\" # kept\nslug = \"a\"\ntype = \"support\"\nsummary = \"x  \"\n";

/// One group that only warns.
fn warned() -> Sandbox {
    Sandbox::new().file("groups/alpha.toml", STRAY.replace("\"a\"", "\"alpha\""))
}

/// One group that is denied, two that are fine.
fn denied() -> Sandbox {
    Sandbox::new().group("alpha", "").group("beta", "").group("Gamma", "")
}

fn ok(run: &Run) -> (i32, &str, &str) {
    (run.code, run.stdout.as_str(), run.stderr.as_str())
}

#[test]
fn a_finding_is_shown_whole() {
    let run = denied().run(&["check"]);
    assert_eq!((run.code, run.stderr.as_str()), (1, ""));
    insta::assert_snapshot!("check-denied", run.stdout);
    let run = denied().run_with(&["check"], &[("COOPDIR_LANG", "fr"), ("LANG", "fr_FR.UTF-8")]);
    insta::assert_snapshot!("check-denied-fr", run.stdout);
}

#[test]
fn warnings_do_not_fail_unless_they_are_denied() {
    assert_eq!(warned().run(&["check"]).code, 0);
    for args in [["check", "--strict"], ["check", "--deny=warnings"], ["check", "--deny=stray-space"]] {
        assert_eq!(warned().run(&args).code, 1, "{args:?}");
    }
    let run = warned().run(&["check", "--allow", "stray-space"]);
    assert_eq!(ok(&run), (0, "1 file read: nothing to report\n", ""));
    let orphan = || Sandbox::new().group("alpha", "parent = \"nobody\"\n");
    assert_eq!(orphan().run(&["check"]).code, 1);
    assert_eq!(orphan().run(&["check", "--warn", "dead-relation"]).code, 0);
    let said = "error: what `slug-shape` finds is always an error: no flag makes it quieter\n";
    assert_eq!(ok(&denied().run(&["check", "--warn", "slug-shape"])), (2, "", said));
    assert_eq!(ok(&warned().run(&["check", "--allow", "stray-space", "-q"])), (0, "", ""));
}

#[test]
fn an_unknown_rule_in_a_flag_is_named_with_the_nearest() {
    let run = warned().run(&["check", "--deny", "stray-spaec"]);
    let said = "error: there is no rule `stray-spaec`\nhelp: a similar name exists: `stray-space`\n";
    assert_eq!(ok(&run), (2, "", said));
}

#[test]
fn paths_restrict_what_is_said_not_what_is_read() {
    let sandbox = denied();
    let elsewhere = |n: usize| match n {
        0 => String::new(),
        1 => "1 more problem lies elsewhere and is not counted\n".to_owned(),
        n => format!("{n} more problems lie elsewhere and are not counted\n"),
    };
    let all = sandbox.run(&["check", "--format", "jsonl"]).stdout.lines().count();
    let run = sandbox.run(&["check", "groups/alpha.toml"]);
    assert_eq!(ok(&run), (0, "3 files read: nothing to report\n", elsewhere(all).as_str()));
    let run = sandbox.run(&["check", "groups/Gamma.toml", "groups/alpha.toml", "--format", "jsonl"]);
    assert_eq!((run.code, run.stdout.lines().count()), (1, all));
    let run = sandbox.run(&["check", "groups/none.toml"]);
    assert_eq!(ok(&run), (2, "", "error: there is no groups/none.toml\n"));
    let run = sandbox.run(&["check", "/"]);
    assert_eq!(ok(&run), (2, "", "error: / lies outside the directory\n"));
}

#[test]
fn since_shows_what_changed_in_any_way() {
    let sandbox = Sandbox::new().group("alpha", "").group("Old", "").group("gone", "");
    let sandbox = sandbox.group("kept", "parent = \"gone\"\n");
    sandbox.git(&["init", "-q", "-b", "main"]);
    sandbox.git(&["add", "-A"]);
    sandbox.git(&["commit", "-qm", "one"]);
    sandbox.git(&["tag", "start"]);
    let files = |sandbox: &Sandbox, revision: &str| {
        let run = sandbox.run(&["check", "--since", revision, "--format", "jsonl"]);
        let file = |line: &str| {
            let row: serde_json::Value = serde_json::from_str(line).expect("JSON");
            row["file"].as_str().expect("a path").to_owned()
        };
        let mut files: Vec<_> = run.stdout.lines().map(file).collect();
        files.dedup();
        (run.code, files)
    };
    assert_eq!(files(&sandbox, "start"), (0, vec![]));
    let sandbox = sandbox.group("New", "");
    assert_eq!(files(&sandbox, "start"), (1, vec!["groups/New.toml".to_owned()]), "untracked");
    sandbox.git(&["add", "-A"]);
    assert_eq!(files(&sandbox, "start"), (1, vec!["groups/New.toml".to_owned()]), "staged");
    sandbox.git(&["commit", "-qm", "two"]);
    assert_eq!(files(&sandbox, "start"), (1, vec!["groups/New.toml".to_owned()]), "committed");
    assert_eq!(files(&sandbox, "HEAD"), (0, vec![]));
    let hook = [("GIT_DIR", "/nowhere"), ("GIT_INDEX_FILE", "x")];
    assert_eq!(sandbox.run_with(&["check", "--since", "HEAD"], &hook).code, 0, "in a hook");
    let sandbox = sandbox.group("Old", "# touched\n");
    assert_eq!(files(&sandbox, "HEAD"), (1, vec!["groups/Old.toml".to_owned()]), "in the work tree");
    sandbox.git(&["rm", "-q", "groups/gone.toml"]);
    let both = vec!["groups/Old.toml".to_owned(), "groups/kept.toml".to_owned()];
    assert_eq!(files(&sandbox, "HEAD"), (1, both), "what a removed group leaves behind");
    sandbox.git(&["reset", "-q", "--hard"]);
    let sandbox = sandbox.group("Old", "# touched\n");
    // What main gained since the branches parted is not this branch's change.
    sandbox.git(&["checkout", "-q", "-b", "side", "start"]);
    assert_eq!(files(&sandbox, "main"), (1, vec!["groups/Old.toml".to_owned()]));
}

#[test]
fn since_runs_no_filter_of_the_repository() {
    let sandbox = denied().file(".gitattributes", "* filter=evil.Case\n").committed();
    let touch = format!("touch {}; cat", sandbox.path("pwned").display());
    for key in ["clean", "process", "smudge"] {
        sandbox.git(&["config", &format!("filter.evil.Case.{key}"), &touch]);
    }
    sandbox.git(&["config", "filter.evil.Case.required", "true"]);
    // As if it were touched, so that git compares what it holds.
    let later = std::time::SystemTime::now() + std::time::Duration::from_mins(1);
    let file = std::fs::File::options().append(true).open(sandbox.path("groups/Gamma.toml")).expect("a file");
    file.set_modified(later).expect("touched");
    let run = sandbox.run(&["check", "--since", "HEAD"]);
    assert_eq!((run.code, run.stderr.contains(" elsewhere and ")), (0, true), "{run:?}");
    assert!(!sandbox.path("pwned").exists(), "a filter was run");
}

#[test]
fn since_refuses_what_is_no_revision() {
    let sandbox = Sandbox::new().group("alpha", "");
    let run = sandbox.run_with(&["check", "--since", "HEAD"], &[("GIT_CEILING_DIRECTORIES", "/")]);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    assert!(run.stderr.contains("is not in a git repository that can be read"), "{run:?}");
    sandbox.git(&["init", "-q"]);
    let run = sandbox.run(&["check", "--since", "nowhere"]);
    assert!(run.stderr.starts_with("error: git knows no revision `nowhere`\nhelp: "), "{run:?}");
    for name in ["--output=x", "-x", ""] {
        let run = sandbox.run(&["check", &format!("--since={name}")]);
        let said = format!("error: `{name}` cannot be the name of a revision\n");
        assert_eq!(ok(&run), (2, "", said.as_str()));
    }
    let run = sandbox.run_with(&["check", "--since", "HEAD"], &[("PATH", "/nowhere")]);
    assert!(
        run.stderr.starts_with("error: git cannot be started: git is not installed, or not on the path"),
        "{run:?}"
    );
}

#[test]
fn fix_mends_what_leaves_no_doubt_and_nothing_else() {
    let sandbox = warned();
    let run = sandbox.run(&["check", "--fix", "-n"]);
    insta::assert_snapshot!("check-fix-dry", run.stdout);
    assert_eq!((run.code, run.stderr.as_str()), (0, "a trial: 1 fix shown, nothing written\n"));
    assert_eq!(sandbox.read("groups/alpha.toml"), STRAY.replace("\"a\"", "\"alpha\""));
    let run = sandbox.run(&["check", "--fix"]);
    assert_eq!(ok(&run), (0, "1 file read: nothing to report\n", "1 fix in groups/alpha.toml\n"));
    let mended = STRAY.replace("\"a\"", "\"alpha\"").replace("x  ", "x");
    assert_eq!(sandbox.read("groups/alpha.toml"), mended);
    let run = sandbox.run(&["check", "--fix"]);
    assert_eq!(ok(&run), (0, "1 file read: nothing to report\n", "nothing to fix\n"));
}

#[test]
fn fix_keeps_marks_and_line_ends_and_to_its_scope() {
    let text = format!("\u{feff}{}", STRAY.replace("\"a\"", "\"alpha\"").replace('\n', "\r\n"));
    let sandbox = Sandbox::new()
        .file("groups/alpha.toml", &text)
        .file("groups/beta.toml", text.replace("alpha", "beta").replace("\"A\"", "\"B\""));
    let run = sandbox.run(&["check", "--fix", "groups/alpha.toml"]);
    assert_eq!(run.code, 0, "{run:?}");
    assert_eq!(sandbox.read("groups/alpha.toml"), text.replace("x  ", "x"));
    assert_eq!(sandbox.read("groups/beta.toml"), text.replace("alpha", "beta").replace("\"A\"", "\"B\""));
}

#[test]
fn the_format_follows_the_ci_service_unless_one_is_named() {
    let github = [("GITHUB_ACTIONS", "true")];
    let run = warned().run_with(&["check"], &github);
    assert!(run.stdout.starts_with("::warning file=groups/alpha.toml,line=4,"), "{run:?}");
    let said = "format github, since GITHUB_ACTIONS is set; --format chooses another\n";
    assert_eq!(run.stderr, said);
    let run = warned().run_with(&["check"], &[("GITLAB_CI", "true")]);
    assert!(run.stdout.starts_with("[\n  {\n    \"description\": \"stray-space: "), "{run:?}");
    let run = warned().run_with(&["check", "--format", "human"], &github);
    assert!(run.stdout.starts_with("warning[stray-space]: ") && run.stderr.is_empty(), "{run:?}");
    let run = warned().run_with(&["check", "--json"], &github);
    assert!(
        run.stdout.starts_with("{\n  \"schema\": 1,\n  \"command\": \"check\",\n  \"ok\": true,"),
        "{run:?}"
    );
}

#[test]
fn paths_count_from_the_top_of_the_work_tree_where_a_forge_reads_them() {
    let sandbox = Sandbox::new().file("annuaire/groups/alpha.toml", STRAY.replace("\"a\"", "\"alpha\""));
    sandbox.git(&["init", "-q"]);
    let run = sandbox.run(&["-C", "annuaire", "check", "--format", "github"]);
    assert!(run.stdout.starts_with("::warning file=annuaire/groups/alpha.toml,"), "{run:?}");
    let run = sandbox.run(&["-C", "annuaire", "check"]);
    assert!(run.stdout.contains(" --> groups/alpha.toml:4:13\n"), "{run:?}");
}

#[test]
fn a_summary_is_added_to_the_end_of_a_file() {
    let sandbox = warned().file("summary.md", "# Job\n\n");
    assert_eq!(sandbox.run(&["check", "--summary", "summary.md"]).code, 0);
    let text = sandbox.read("summary.md");
    assert!(
        text.starts_with("# Job\n\n### coopdir check\n\n1 warning in 1 of 1 file\n\n| Level |"),
        "{text}"
    );
    let run = warned().run(&["check", "--summary", "none/x.md"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.starts_with("error: cannot write none/x.md: "), "{run:?}");
}

#[test]
fn no_colour_in_pipes_but_where_it_is_asked_for() {
    let colored = |args: &[&str], environment: &[(&str, &str)]| {
        warned().run_with(args, environment).stdout.contains('\u{1b}')
    };
    assert!(!colored(&["check"], &[]));
    assert!(colored(&["check", "--color", "always"], &[]));
    assert!(colored(&["check", "--color", "always"], &[("NO_COLOR", "1")]));
    assert!(colored(&["check"], &[("CLICOLOR_FORCE", "1")]));
    assert!(!colored(&["check"], &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]));
    assert!(!colored(&["check", "--format", "json", "--color", "always"], &[]));
}

#[test]
fn a_text_of_many_lines_is_no_remark_and_its_report_is_short() {
    let of = |lines: usize| {
        let text = "((\n".repeat(lines);
        let sandbox = Sandbox::new().group("fine", "").file("groups/scribble.toml", text);
        let run = sandbox.run(&["check", "--format", "json"]);
        assert_eq!(run.code, 1, "{}", run.stdout);
        run.stdout
    };
    assert!(of(3).contains("\"text\": \"# \""), "{}", of(3));
    let many = of(15_000);
    assert!(!many.contains("\"text\": \"# \"") && many.len() < 5_000, "{} bytes", many.len());
}

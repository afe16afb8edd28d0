//! `init`: a directory that works at once, over nothing that was there.

use std::fs;
use std::path::Path;

use crate::sandbox::{Run, Sandbox};

const FORGES: [&str; 4] = ["github", "forgejo", "gitlab", "none"];

fn fine(run: &Run) {
    assert_eq!(run.code, 0, "{run:?}");
}

/// Every file under a folder, by path from it, with its bytes.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let walk = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().map(|entry| entry.unwrap());
    let plain = walk.filter(|entry| entry.file_type().is_file());
    let named = |entry: walkdir::DirEntry| {
        let path = entry.path().strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/");
        (path, fs::read(entry.path()).unwrap())
    };
    plain.map(named).collect()
}

#[test]
fn every_new_directory_works_at_once() {
    for forge in FORGES {
        for lang in ["fr", "en", "fr,en"] {
            let sandbox = Sandbox::new();
            let run = sandbox.run(&["init", "new", "--forge", forge, "--lang", lang, "--no-input"]);
            fine(&run);
            assert_eq!(run.stdout, "");
            assert!(run.stderr.contains("next: cd new && coopdir serve --open\n"), "{run:?}");
            fine(&sandbox.run(&["-C", "new", "check", "--deny", "warnings"]));
            fine(&sandbox.run(&["-C", "new", "fmt", "--check"]));
            fine(&sandbox.run(&["-C", "new", "schema", "--check"]));
            assert_eq!(sandbox.run(&["-C", "new", "ls", "--format", "names"]).stdout.lines().count(), 2);
            if lang == "fr,en" {
                fine(&sandbox.run(&["-C", "new", "build"]));
                assert!(sandbox.path("new/site/en/index.html").exists());
            }
        }
    }
    let sandbox = Sandbox::new();
    fine(&sandbox.run(&["init", "new", "--no-sample", "--no-input"]));
    fine(&sandbox.run(&["-C", "new", "check", "--deny", "warnings"]));
    fine(&sandbox.run(&["-C", "new", "build"]));
}

#[test]
fn a_trial_names_the_files_and_writes_none() {
    let sandbox = Sandbox::new();
    let run = sandbox.run(&["init", "new", "--forge", "none", "-n", "--no-input"]);
    fine(&run);
    let listed = run.stdout;
    assert_eq!(run.stderr, "nothing was written: this was a trial\n");
    assert!(!sandbox.path("new").exists());
    fine(&sandbox.run(&["init", "new", "--forge", "none", "--no-input"]));
    let mut names: Vec<_> = files(&sandbox.path("new")).into_iter().map(|(path, _)| path).collect();
    names.sort();
    assert_eq!(names, listed.lines().collect::<Vec<_>>());
    assert!(names.contains(&"groups/sample-garden.toml".to_owned()), "{names:?}");
}

#[test]
fn nothing_that_is_there_is_touched() {
    let sandbox = Sandbox::new().file("README.md", "mine\n").file("groups", "a file\n");
    let before = files(sandbox.root());
    let run = sandbox.run(&["init", "--forge", "none", "--no-input"]);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    assert!(
        run.stderr.starts_with(
            "error: nothing was written: these are there already: README.md, groups/README.md, \
             groups/sample-garden.toml, groups/sample-writing.toml\nhelp: "
        ),
        "{run:?}"
    );
    assert_eq!(files(sandbox.root()), before);
    let run = sandbox.run(&["init", "README.md", "--no-input"]);
    assert_eq!((run.code, run.stderr.as_str()), (2, "error: README.md is there and is no folder\n"));
    // What has other names stays beside.
    let sandbox = Sandbox::new().file("LICENSE", "mine\n").file(".github/FUNDING.yml", "x\n");
    fine(&sandbox.run(&["init", "--no-input", "--name", "A"]));
    assert_eq!(sandbox.read("LICENSE"), "mine\n");
    assert_eq!(sandbox.read(".github/FUNDING.yml"), "x\n");
    let again = sandbox.run(&["init", "--no-input", "--name", "A"]);
    assert_eq!(
        (again.code, again.stderr.as_str()),
        (0, ". has all these files already: nothing was written\n")
    );
    // A bare folder of groups gets the rest, and no invented group among its own.
    let sandbox = Sandbox::new().group("mine", "");
    fine(&sandbox.run(&["init", "--no-input"]));
    assert_eq!(sandbox.run(&["ls", "--format", "names"]).stdout, "mine\n");
    fine(&sandbox.run(&["check", "--deny", "warnings"]));
}

#[cfg(unix)]
#[test]
fn what_cannot_be_written_whole_is_not_begun() {
    use std::os::unix::fs::symlink;
    let sandbox = Sandbox::new().file("elsewhere/a", "");
    symlink("elsewhere", sandbox.path("media")).unwrap();
    let before = files(sandbox.root());
    let run = sandbox.run(&["init", "--no-input"]);
    assert_eq!(run.code, 2, "{run:?}");
    assert!(run.stderr.contains("media/README.md, media/sample-garden.svg"), "{run:?}");
    assert_eq!(files(sandbox.root()), before);
}

#[cfg(unix)]
#[test]
fn a_name_is_a_name_whatever_is_in_it() {
    for name in [
        "it's \"here\"",
        "`id` $(id)",
        "${{ github.token }}",
        "a: b # c",
        "new\nline",
        "<script>",
        "-n",
        "{{ 7 }}<% x %>",
        "tab\there",
        "\u{202e}cipher",
        "é",
        "👪",
        "…",
        "con",
        "a\\b",
        "<< name >>",
        "\u{1b}[31m",
        "[x](y) @all",
    ] {
        let sandbox = Sandbox::new();
        fs::create_dir(sandbox.path(name)).unwrap();
        let run = sandbox.run(&["init", "--no-input", "--", name]);
        fine(&run);
        assert!(!run.stderr.contains('\u{1b}') && !run.stderr.contains('\u{202e}'), "{run:?}");
        let inside = |args: &[&str]| sandbox.command(args).current_dir(sandbox.path(name)).output().unwrap();
        for args in [&["check", "--deny", "warnings"][..], &["fmt", "--check"]] {
            let output = inside(args);
            assert!(output.status.success(), "{name:?} {args:?}: {output:?}");
        }
        // What the shell would make of the next command leads there.
        let next = run.stderr.lines().find_map(|line| line.strip_prefix("next: ")).unwrap();
        if !name.chars().any(|c| c.is_control() || c == '\u{202e}') {
            let cd = next.strip_suffix(" && coopdir serve --open").unwrap();
            let mut shell = std::process::Command::new("sh");
            shell.args(["-c", &format!("{cd} && ls coopdir.toml")]).current_dir(sandbox.root());
            assert!(shell.output().unwrap().status.success(), "{next}");
        }
    }
    let odd = <std::ffi::OsStr as std::os::unix::ffi::OsStrExt>::from_bytes(b"not\xffutf");
    let sandbox = Sandbox::new();
    let mut command = sandbox.command(&["init", "--no-input"]);
    assert!(command.arg(odd).output().unwrap().status.success());
    assert!(
        fs::read_to_string(sandbox.root().join(odd).join("coopdir.toml")).unwrap().contains("\"not utf\"")
    );
}

#[test]
fn what_cannot_be_is_refused_before_anything_is_written() {
    let sandbox = Sandbox::new();
    for (args, said) in [
        (&["--name", ""][..], "error: --name: nothing stands between the quotes\n"),
        (&["--name", "a\nb"], "error: --name: this text has one line"),
        (&["--base-url", "a b"], "error: --base-url: `https://a b` cannot be the address of the site\n"),
        (&["--base-url", "javascript://x"], "error: --base-url: "),
        (&["--lang", "xx"], "error: --lang: `xx` is not a language tag\n"),
        (&["--lang", ""], "error: --lang: it takes at least one language\n"),
        (&["--lang", "fr]\nx=1"], "error: --lang: "),
        (&["--repository", "nowhere"], "error: --repository: "),
        (&["--forge", "svn"], "error: `svn` is not a value of --forge"),
        (&["--program", "http://a.example/x"], "error: `http://a.example/x` is no git address of coopdir\n"),
        (&["--program", "https://a.example/x#--config=y"], "error: `https://a.example/x#--config=y` is no"),
    ] {
        let run = sandbox.run(&[&["init", "new", "--no-input"], args].concat());
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{args:?}: {run:?}");
        assert!(run.stderr.starts_with(said), "{args:?}: {run:?}");
        assert!(!sandbox.path("new").exists());
    }
}

#[test]
fn what_is_wished_is_in_the_files() {
    let sandbox = Sandbox::new();
    fine(&sandbox.run(&[
        "init",
        "new",
        "--no-input",
        "--name",
        "Mali",
        "--base-url",
        "mali.example.org/",
        "--repository",
        "framagit.org/me/mali",
        "--program",
        "https://a.example/coopdir#0123abc",
        "--lang",
        "fr",
    ]));
    let settings: toml::Table = sandbox.read("new/coopdir.toml").parse().unwrap();
    assert_eq!(settings["title"].as_str(), Some("Mali"));
    assert_eq!(settings["base_url"].as_str(), Some("https://mali.example.org/"));
    assert_eq!(settings["repository"]["url"].as_str(), Some("https://framagit.org/me/mali"));
    assert_eq!(settings["repository"]["forge"].as_str(), Some("gitlab"), "as its address tells");
    assert!(sandbox.path("new/.gitlab-ci.yml").exists() && !sandbox.path("new/.github").exists());
    let install = sandbox.read("new/ci/install-coopdir");
    assert!(install.contains("source='https://a.example/coopdir'\nrevision='0123abc'\n"), "{install}");
    assert!(sandbox.read("new/README.md").starts_with("# Mali\n\nUn annuaire"));
}

#[test]
fn a_folder_in_a_repository_is_told_that_forges_do_not_look_there() {
    let sandbox = Sandbox::new();
    let git = std::process::Command::new("git").args(["init", "-q"]).current_dir(sandbox.root()).status();
    assert!(git.unwrap().success());
    let run = sandbox.run(&["init", "new", "--no-input"]);
    assert!(
        run.stderr.ends_with(
            "warning: this is not the top of the git repository: the forge looks for its files there alone\n"
        ),
        "{run:?}"
    );
}

/// At a terminal: what `script` of util-linux makes of one.
#[cfg(target_os = "linux")]
#[test]
fn questions_have_defaults_and_a_way_back() {
    let asked = |answers: &str| {
        let sandbox = Sandbox::new();
        let program = env!("CARGO_BIN_EXE_coopdir");
        let mut script = std::process::Command::new("script");
        script.args(["-qec", &format!("{program} init annuaire"), "/dev/null"]).current_dir(sandbox.root());
        script.env("COOPDIR_LANG", "fr").env("COOPDIR_TODAY", "2026-11-24");
        script.stdin(std::process::Stdio::piped()).stdout(std::process::Stdio::piped());
        let mut child = script.spawn().expect("`script` of util-linux");
        std::io::Write::write_all(&mut child.stdin.take().unwrap(), answers.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout).replace('\r', "");
        (sandbox, said, output.status.success())
    };
    let (sandbox, said, done) = asked("Coop-group\nhttps://annuaire.coop-group.org\n\n2\n\n");
    assert!(done, "{said}");
    for question in [
        "Nom de l’annuaire [annuaire]\u{a0}:",
        "Adresse publique",
        "Langues, la première est celle par défaut [fr,en]",
        "Forge\u{a0}: 1) GitHub",
    ] {
        assert!(said.contains(question), "{said}");
    }
    let settings: toml::Table = sandbox.read("annuaire/coopdir.toml").parse().unwrap();
    assert_eq!(settings["title"].as_str(), Some("Coop-group"));
    assert_eq!(settings["base_url"].as_str(), Some("https://annuaire.coop-group.org"));
    assert!(sandbox.path("annuaire/.forgejo/workflows/check.yml").exists());
    // Help, a wrong answer, the way back, a forge by name.
    let (sandbox, said, done) = asked("?\nA\n<\nB\n\nxx\nen\nsvn\naucune\n");
    assert!(done, "{said}");
    assert!(
        said.contains("C’est le titre du site") && said.contains("il n’y a pas de «\u{a0}svn\u{a0}»"),
        "{said}"
    );
    let settings: toml::Table = sandbox.read("annuaire/coopdir.toml").parse().unwrap();
    assert_eq!(settings["title"].as_str(), Some("B"));
    assert_eq!(settings["languages"].as_array().map(Vec::len), Some(1));
    assert!(!sandbox.path("annuaire/ci").exists());
    // Who leaves has written nothing.
    let (sandbox, said, done) = asked("A\n\u{4}");
    assert!(!done && !sandbox.path("annuaire").exists(), "{said}");
}

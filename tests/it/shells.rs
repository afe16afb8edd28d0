//! `completions` and `man`.

use crate::sandbox::Sandbox;

const SHELLS: [&str; 5] = ["bash", "elvish", "fish", "powershell", "zsh"];

#[test]
fn every_shell_gets_a_script_that_asks_the_program() {
    for shell in SHELLS {
        let run = Sandbox::new().run(&["completions", shell]);
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{shell}");
        for word in ["coopdir", "COOPDIR_COMPLETE"] {
            assert!(run.stdout.contains(word), "{shell}: no {word}");
        }
    }
    let run = Sandbox::new().run(&["completions", "tcsh"]);
    assert_eq!(run.code, 2, "{run:?}");
}

fn directory() -> Sandbox {
    let settings = "[[ecosystems]]\nslug = \"cyou\"\ntitle = \"Cyou\"\ntag = \"cyou\"\n[tags.eau]\nlabel.en = \"Water\"\n";
    Sandbox::new()
        .file("coopdir.toml", settings)
        .group(
            "alpha",
            "tags = [\"eau\", \"cyou\", \"Économie sociale\", \"$(touch${IFS}pwned)\", \"a;b\", \"-n\"]\n",
        )
        .group("alphabet", "")
        .group("beta", "tags = [\"énergie\"]\n")
        .file("groups/$(touch pwned).toml", "x")
        .file("groups/broken.toml", "= = \u{1b}[31m")
}

/// What a shell is told may follow the last of these words.
fn offered(sandbox: &Sandbox, shell: &str, line: &[&str], language: &str) -> Vec<String> {
    let index = line.len().to_string();
    let args = [&["--", "coopdir"], line].concat();
    let variables = [
        ("COOPDIR_COMPLETE", shell),
        ("_CLAP_COMPLETE_INDEX", index.as_str()),
        ("_CLAP_IFS", "\n"),
        ("COOPDIR_LANG", language),
    ];
    let run = sandbox.run_with(&args, &variables);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{shell} {line:?}");
    // Flags are offered wherever they may stand.
    run.stdout.lines().filter(|line| !line.starts_with("--")).map(str::to_owned).collect()
}

#[test]
fn words_of_the_directory_are_offered_where_they_go() {
    let sandbox = directory().committed();
    let fish = |line: &[&str]| offered(&sandbox, "fish", line, "en");
    assert_eq!(fish(&["show", "al"]), ["alpha", "alphabet"]);
    assert_eq!(fish(&["edit", "b"]), ["beta", "broken"]);
    assert_eq!(fish(&["rename", "alphab"]), ["alphabet"]);
    assert_eq!(fish(&["ls", "--tag", ""]), ["cyou\tCyou", "eau\tWater", "énergie"]);
    assert_eq!(fish(&["ls", "--tag", "eau,c"]), ["eau,cyou\tCyou"]);
    assert_eq!(fish(&["edit", "alpha", "--tag", "+é"]), ["+énergie"]);
    assert_eq!(fish(&["ls", "--ecosystem", "c"]), ["cyou\tCyou"]);
    assert_eq!(fish(&["ls", "--country", "TG"]), ["TG\tTogo"]);
    assert_eq!(fish(&["diff", ""]), ["HEAD", "main"]);
    assert_eq!(fish(&["help", "expl"]), ["explain\tSay what a rule means, with examples"]);
    let rules = fish(&["check", "--deny", "slug-s"]);
    assert!(rules.len() == 1 && rules[0].starts_with("slug-shape\t"), "{rules:?}");
    let french = offered(&sandbox, "fish", &["expl"], "fr");
    assert_eq!(french, ["explain\tDire ce que signifie une règle, avec des exemples"]);
    let nested = Sandbox::new().file("deep/groups/gamma.toml", "");
    assert_eq!(offered(&nested, "fish", &["-C", "deep", "show", "g"], "en"), ["gamma"]);
    for shell in SHELLS {
        let slugs = offered(&sandbox, shell, &["show", "alphab"], "en");
        assert!(slugs.len() == 1 && slugs[0].starts_with("alphabet"), "{shell}: {slugs:?}");
    }
}

#[test]
fn nothing_that_a_shell_would_obey_is_offered() {
    let sandbox = directory();
    for shell in SHELLS {
        for line in [
            &["show", ""][..],
            &["ls", "--tag", ""],
            &["tags", "rename", ""],
            &["check", "groups/"],
            &["fmt", ""],
        ] {
            let all = offered(&sandbox, shell, line, "en");
            // Without their hints, which are shown and not put on the line.
            let word = |line: &String| line.split(['\t', ':']).next().unwrap_or_default().to_owned();
            let all = all.iter().map(word).collect::<Vec<_>>().join("\n");
            assert!(!all.is_empty(), "{shell} {line:?}");
            assert!(
                !all.contains(['$', ';', '\u{1b}', '`']) && !all.contains("sociale"),
                "{shell} {line:?}: {all}"
            );
        }
    }
}

#[test]
fn a_directory_that_is_none_or_broken_is_no_fault_and_no_wait() {
    let empty = Sandbox::new();
    for shell in SHELLS.into_iter().chain(["", "nosh"]) {
        for line in
            [&["show", "a"][..], &["ls", "--tag", "a"], &["diff", "x"], &["-C", "nowhere", "show", "a"], &[]]
        {
            if !shell.is_empty() {
                let words = offered(&empty, shell, line, "en");
                assert!(line.is_empty() || words.is_empty(), "{shell} {line:?}: {words:?}");
            }
        }
    }
    let broken = Sandbox::new().file("coopdir.toml", "= = =").file("groups/alpha.toml", "[[[\0");
    assert_eq!(offered(&broken, "fish", &["show", ""], "en"), ["alpha"]);
    assert!(offered(&broken, "fish", &["ls", "--tag", ""], "en").is_empty());
}

/// Asks a real shell, with the program on its path.
fn asked(sandbox: &Sandbox, shell: &str, script: &str) -> String {
    let program = std::path::Path::new(env!("CARGO_BIN_EXE_coopdir"));
    let path = std::env::var("PATH").unwrap_or_default();
    let path = format!("{}:{path}", program.parent().expect("a folder").display());
    let mut command = std::process::Command::new(shell);
    command.current_dir(sandbox.root()).env_clear().env("PATH", path).env("COOPDIR_LANG", "en");
    command.env("HOME", sandbox.root()).env("TERM", "dumb");
    let output = command
        .args(["-c", script])
        .output()
        .unwrap_or_else(|e| panic!("{shell}: {e}: `scripts/test` installs it"));
    assert!(output.stderr.is_empty(), "{shell}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn bash_completes_short_names() {
    let script = "source <(coopdir completions bash); COMP_WORDS=(coopdir show alphab); COMP_CWORD=2; COMP_TYPE=9; \
                  _clap_complete_coopdir coopdir alphab show; printf '%s\\n' \"${COMPREPLY[@]}\"; complete -p coopdir";
    let said = asked(&directory(), "bash", script);
    assert!(said.starts_with("alphabet\ncomplete "), "{said}");
}

#[test]
fn fish_completes_short_names() {
    let script = "coopdir completions fish | source; complete -C 'coopdir show alphab'";
    assert_eq!(asked(&directory(), "fish", script), "alphabet\n");
}

#[test]
fn zsh_completes_short_names() {
    // Its function, with the ways out of it replaced by printing.
    let script = "compdef() { :; }; eval \"$(coopdir completions zsh)\"; \
                  _describe() { shift $(($# - 1)); print -l ${(P)1} }; compadd() { print -l -- \"$@\" }; \
                  words=(coopdir show alphab); CURRENT=3; _clap_dynamic_completer_coopdir";
    let said = asked(&directory(), "zsh", script);
    assert!(said.contains("alphabet"), "{said}");
}

#[test]
fn a_manual_page_speaks_the_users_language() {
    let run = Sandbox::new().run_with(&["man", "tags"], &[("COOPDIR_LANG", "fr")]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let headings: Vec<_> = run.stdout.lines().filter(|line| line.starts_with(".SH")).collect();
    assert_eq!(
        headings,
        [
            ".SH \"NOM\"",
            ".SH \"SYNOPSIS\"",
            ".SH \"DESCRIPTION\"",
            ".SH ARGUMENTS",
            ".SH OPTIONS",
            ".SH \"EXEMPLES\"",
            ".SH \"VERSION\""
        ]
    );
    assert!(run.stdout.contains(".TH coopdir-tags 1"), "{}", run.stdout);
    assert!(run.stdout.contains("mots clés"), "{}", run.stdout);
    let whole = Sandbox::new().run(&["man"]);
    assert!(whole.stdout.contains(".TH coopdir 1"), "{}", whole.stdout);
    let run = Sandbox::new().run(&["man", "tag"]);
    assert_eq!(
        (run.code, run.stderr.as_str()),
        (2, "error: unknown command `tag`\nhelp: a similar one exists: tags\n")
    );
}

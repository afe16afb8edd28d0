//! `completions` and `man`.

use crate::sandbox::Sandbox;

#[test]
fn every_shell_gets_a_script_that_knows_the_commands() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let run = Sandbox::new().run(&["completions", shell]);
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{shell}");
        for word in ["coopdir", "ecosystems", "ui-lang", "columns"] {
            assert!(run.stdout.contains(word), "{shell}: no {word}");
        }
        assert!(!run.stdout.contains("{cli-"), "{shell}: a message is missing");
    }
    let run = Sandbox::new().run(&["completions", "tcsh"]);
    assert_eq!(run.code, 2, "{run:?}");
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

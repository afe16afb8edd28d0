//! The program starts, and says what it is.

use crate::sandbox::Sandbox;

#[test]
fn a_folder_that_is_no_directory_is_named() {
    let run = Sandbox::new().run(&["check"]);
    assert_eq!(run.code, 2, "{run:?}");
    assert_eq!(run.stdout, "");
    assert!(run.stderr.starts_with("error: no directory here"), "{run:?}");
}

#[test]
fn what_the_system_objects_is_said_in_the_users_language() {
    let sandbox = Sandbox::new().group("a1", "");
    let run = sandbox.run(&["-C", "none", "ls", "--ui-lang", "fr"]);
    assert_eq!(run.stderr, "erreur\u{a0}: impossible de lire le dossier none\u{a0}: il n’y a rien là\n");
    assert_eq!(run.code, 2);
    let run = sandbox.run(&["check", "--summary", "none/x.md", "--ui-lang", "fr"]);
    assert_eq!(run.stderr, "erreur\u{a0}: impossible d’écrire none/x.md\u{a0}: il n’y a rien là\n");
}

#[test]
fn the_first_language_that_ships_is_spoken() {
    let sandbox = Sandbox::new().group("a1", "");
    let says = |args: &[&str], environment: &[(&str, &str)]| sandbox.run_with(args, environment).stderr;
    let wanted = "erreur\u{a0}: none n’existe pas\n";
    assert_eq!(says(&["check", "none"], &[("COOPDIR_LANG", "de"), ("LANG", "fr_FR.UTF-8")]), wanted);
    assert_eq!(says(&["check", "none", "--ui-lang", "fr"], &[("LANG", "de")]), wanted);
    let run = sandbox.run(&["check", "--ui-lang", "de"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.starts_with("error: `de` is not a value of --ui-lang"), "{run:?}");
}

#[test]
fn paths_move_with_the_directory_that_is_named() {
    let text = "name = \"A\"\nslug = \"a1\"\nsummary = \"A group\"\ntype = \"support\"\nmembers = -1\n";
    let sandbox = Sandbox::new().file("inner/groups/a1.toml", text);
    let run = sandbox.run(&["-C", "inner", "check", "groups/a1.toml", "--format", "jsonl"]);
    assert_eq!((run.code, run.stdout.lines().count()), (1, 1), "{run:?}");
    let run = sandbox.run(&["-C", "inner", "fmt", "--check", "groups/a1.toml"]);
    assert_eq!(run.code, 0, "{run:?}");
    assert_eq!(sandbox.run(&["-C", "inner", "check", "inner/groups/a1.toml"]).code, 2);
}

#[test]
fn nothing_is_answered_from_settings_that_could_not_be_read() {
    let sandbox = Sandbox::new().group("a1", "").file("coopdir.toml", "title = Groups\n");
    let wanted =
        "error: `coopdir.toml` could not be read whole\nhelp: coopdir check says what is wrong with it\n";
    for args in [&["ls"][..], &["show", "a1"], &["tags"], &["ecosystems"]] {
        let run = sandbox.run(args);
        assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (2, "", wanted), "{args:?}");
    }
}

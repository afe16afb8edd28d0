//! Help and faults of the command line, in the user's language.

use crate::sandbox::Sandbox;

/// Words that clap says by itself.
const ENGLISH: [&str; 16] = [
    "Usage", "Commands", "Print ", "help for", "possible", "default", "Possible", "for more", "COMMAND",
    "PATH", "DIR", "FILE", "RULE", "tip:", "error", "values",
];

fn commands(help: &str) -> Vec<String> {
    let rows = help.lines().skip_while(|line| !line.starts_with("Command")).skip(1);
    let rows = rows.take_while(|line| !line.is_empty());
    rows.filter_map(|line| line.split_whitespace().next().map(str::to_owned)).collect()
}

#[test]
fn every_help_is_the_same_however_it_is_asked_for() {
    let sandbox = Sandbox::new();
    let all = sandbox.run(&["help"]);
    assert_eq!((all.code, all.stderr.as_str()), (0, ""));
    let commands = commands(&all.stdout);
    assert!(commands.contains(&"check".to_owned()) && commands.len() >= 10, "{commands:?}");
    for command in &commands {
        let named = sandbox.run(&["help", command]);
        assert_eq!(named.code, 0, "{named:?}");
        assert_eq!(sandbox.run(&[command, "--help"]).stdout.trim_end(), named.stdout.trim_end());
        assert!(!named.stdout.contains('{'), "a message is missing: {}", named.stdout);
        let short = sandbox.run(&[]).stderr;
        assert!(command == "help" || short.contains(command.as_str()), "{command} is not in the short help");
    }
}

#[test]
fn no_english_is_left_in_french_help() {
    let sandbox = Sandbox::new();
    let french = |args: &[&str]| sandbox.run_with(args, &[("COOPDIR_LANG", "fr")]);
    let mut helps = vec![french(&[]).stderr, french(&["--help"]).stdout];
    for command in commands(&sandbox.run(&["help"]).stdout) {
        helps.push(french(&["help", &command]).stdout);
    }
    for help in helps {
        assert!(!help.is_empty());
        for word in ENGLISH {
            let mut lines = help.lines().filter(|line| {
                // Messages of ours that name variables, and examples.
                !["COOPDIR_", "$", "`", "  coopdir "].iter().any(|own| line.contains(own))
            });
            let words = |line: &str| line.contains(word) && !line.contains(&format!("{word}E"));
            assert_eq!(lines.find(|line| words(line)), None, "`{word}` in French help");
        }
    }
}

#[test]
fn every_placeholder_has_a_word_in_each_language() {
    let sandbox = Sandbox::new();
    let mut names = std::collections::BTreeSet::new();
    for command in commands(&sandbox.run(&["help"]).stdout) {
        let help = sandbox.run(&["help", &command]).stdout;
        let parts = help.split(['<', '[']).skip(1).filter_map(|part| part.split(['>', ']']).next());
        let name = |part: &&str| {
            !part.is_empty() && part.len() < 20 && part.chars().all(|c| c.is_ascii_uppercase() || c == '_')
        };
        names.extend(parts.filter(name).map(|part| part.to_lowercase().replace('_', "-")));
    }
    names.remove("options");
    assert!(names.contains("path"), "{names:?}");
    for (language, text) in coopdir::words::LOCALES {
        let missing: Vec<_> =
            names.iter().filter(|n| !text.contains(&format!("\ncli-value-{n} ="))).collect();
        assert!(missing.is_empty(), "{language}: {missing:?}");
    }
}

#[test]
fn without_a_command_the_short_help_is_said_and_it_is_a_fault() {
    let run = Sandbox::new().run(&[]);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    assert!(
        run.stderr.starts_with("coopdir: a directory of collaborative groups, in text files\n\n"),
        "{run:?}"
    );
}

#[test]
fn faults_name_what_is_near_in_both_languages() {
    let sandbox = Sandbox::new();
    let english = |args: &[&str]| (sandbox.run(args).code, sandbox.run(args).stderr);
    let chek = "error: unknown command `chekc`\nhelp: a similar one exists: check\n".to_owned();
    assert_eq!(english(&["chekc"]), (2, chek));
    let flag = "error: unknown argument `--formt`\nhelp: a similar one exists: --format\n".to_owned();
    assert_eq!(english(&["check", "--formt"]), (2, flag));
    let topic = "error: unknown command `chek`\nhelp: a similar one exists: check\n".to_owned();
    assert_eq!(english(&["help", "chek"]), (2, topic));
    let run = sandbox.run_with(&["check", "--format", "xml"], &[("COOPDIR_LANG", "fr")]);
    let start = "erreur\u{a0}: `xml` n’est pas une valeur de --format";
    assert!(run.code == 2 && run.stderr.starts_with(start), "{run:?}");
    let run = sandbox.run(&["check", "--\u{1b}[31m::x"]);
    assert_eq!(run.stderr.lines().next(), Some("error: unknown argument `--\\u{1b}[31m:\\:x`"));
}

#[test]
fn versions_are_said() {
    let version = format!("coopdir {}\n", env!("CARGO_PKG_VERSION"));
    for flag in ["-V", "--version"] {
        let run = Sandbox::new().run(&[flag]);
        assert_eq!((run.code, run.stdout.as_str()), (0, version.as_str()));
    }
}

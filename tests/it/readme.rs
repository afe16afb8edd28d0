//! The README is true: its sessions are run in a copy of the shipped directory.
//!
//! `COOPDIR_ACCEPT=1 cargo test --test it readme` writes what the program says now.

use std::fs;
use std::path::Path;

use crate::sandbox::Sandbox;

/// A copy of what this repository ships: `coopdir.toml`, `groups/`.
pub fn shipped() -> Sandbox {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sandbox = Sandbox::new();
    let text = |path: &Path| fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    sandbox = sandbox.file("coopdir.toml", text(&root.join("coopdir.toml")));
    for entry in fs::read_dir(root.join("groups")).expect("groups/") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        sandbox = sandbox.file(&format!("groups/{name}"), text(&path));
    }
    sandbox
}

/// The words of a command line, quotes respected.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut quote = None;
    for c in line.chars() {
        match quote {
            Some(open) if c == open => quote = None,
            None if c == '\'' || c == '"' => quote = Some(c),
            None if c == ' ' => words.push(std::mem::take(&mut word)),
            _ => word.push(c),
        }
    }
    words.push(word);
    words.retain(|w| !w.is_empty());
    words
}

/// Replays every `console` block: a `$ coopdir …` line is run, the lines after it
/// are what it said; `$ echo $?` gives the exit code; other commands are refused.
fn replay(text: &str) -> String {
    let mut out = String::new();
    let mut sandbox = None;
    let mut code = 0;
    let mut inside = false;
    for line in text.lines() {
        if !inside {
            inside = line.trim() == "```console";
            out.push_str(line);
            out.push('\n');
            continue;
        }
        if line.trim() == "```" {
            inside = false;
            out.push_str("```\n");
        } else if let Some(command) = line.strip_prefix("$ ") {
            out.push_str(line);
            out.push('\n');
            let words = words(command);
            let here = sandbox.get_or_insert_with(shipped);
            match words[0].as_str() {
                "coopdir" => {
                    let args: Vec<_> = words[1..].iter().map(String::as_str).collect();
                    let run = here.run(&args);
                    code = run.code;
                    out.push_str(&run.stderr);
                    out.push_str(&run.stdout);
                }
                "git" => here.git(&words[1..].iter().map(String::as_str).collect::<Vec<_>>()),
                "sed" => {
                    // `sed -i s/old/new/ FILE`, as a reader would make a mistake.
                    let parts: Vec<_> = words[2].split('/').collect();
                    let path = here.path(&words[3]);
                    let old = fs::read_to_string(&path).expect("the file to change");
                    assert!(old.contains(parts[1]), "{command}: nothing to change");
                    fs::write(&path, old.replacen(parts[1], parts[2], 1)).expect("changed");
                }
                "echo" => {
                    out.push_str(&code.to_string());
                    out.push('\n');
                }
                other => panic!("the README runs `{other}`, which no test can"),
            }
        }
    }
    out
}

#[test]
fn its_sessions_are_what_the_program_says() {
    for name in ["README.md", "CONTRIBUTING.md"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
        let text = fs::read_to_string(&path).expect("a text");
        let replayed = replay(&text);
        if std::env::var_os("COOPDIR_ACCEPT").is_some() {
            fs::write(&path, replayed).expect("written");
        } else {
            assert_eq!(text, replayed, "{name}: run with COOPDIR_ACCEPT=1 to take the new output");
        }
    }
}

#[test]
fn the_files_it_names_are_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for name in ["README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "CHANGELOG.md"] {
        let text = fs::read_to_string(root.join(name)).expect("a text");
        for (at, _) in text.match_indices("](") {
            let target = text[at + 2..].split([')', '#']).next().unwrap_or("");
            if !target.is_empty() && !target.contains("://") {
                assert!(root.join(target).exists(), "{name} links to {target}, which is not there");
            }
        }
    }
}

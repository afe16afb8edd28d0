//! Whole sites kept beside the directories that they were built from.
//!
//! Each folder of `tests/golden/` is a directory with its site in `expected/`. After a
//! change that was meant: `COOPDIR_ACCEPT=1 cargo test --test it golden`, and read the diff.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::pages::{Files, files_of};
use crate::sandbox::Sandbox;

#[test]
fn golden_sites_are_what_they_were() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let accept = std::env::var_os("COOPDIR_ACCEPT").is_some();
    let mut wrong = String::new();
    for case in fs::read_dir(&golden).expect("golden sites").map(|entry| entry.expect("one").path()) {
        let (files, expected) = (site(&case), case.join("expected"));
        let kept = files_of(&expected);
        if files == kept {
            continue;
        }
        if accept {
            write(&expected, &files);
        } else {
            wrong.push_str(&differences(&kept, &files));
        }
    }
    assert!(wrong.is_empty(), "{wrong}to accept: COOPDIR_ACCEPT=1 cargo test --test it golden");
}

/// The site of a case. Assets are files of this repository: their names alone count, and
/// not the digest in them, so that a touch of colour is no change of every page.
fn site(case: &Path) -> Files {
    let mut sandbox = Sandbox::new();
    for (path, bytes) in files_of(case).into_iter().filter(|(path, _)| !path.starts_with("expected/")) {
        sandbox = sandbox.file(&path, bytes);
    }
    let run = sandbox.run(&["build"]);
    assert_eq!(run.code, 0, "{}: {run:?}", case.display());
    let whole = |(path, bytes): (String, Vec<u8>)| {
        let text = String::from_utf8(bytes).expect("text");
        let text = if path.starts_with("assets/") { String::new() } else { masked(&text) };
        (masked(&path), text.into_bytes())
    };
    files_of(&sandbox.path("site")).into_iter().map(whole).collect()
}

/// `style.1c0ff118.css` as `style.DIGEST.css`.
fn masked(text: &str) -> String {
    let is_digest = |part: &&str| part.len() == 8 && part.bytes().all(|b| b.is_ascii_hexdigit());
    let mut parts: Vec<&str> = text.split('.').collect();
    for part in &mut parts {
        if is_digest(&&**part) {
            *part = "DIGEST";
        }
    }
    parts.join(".")
}

fn write(folder: &Path, files: &Files) {
    let _ = fs::remove_dir_all(folder);
    for (path, bytes) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, bytes).expect("written");
    }
}

fn differences(kept: &Files, built: &Files) -> String {
    let mut out = String::new();
    let paths: BTreeSet<&String> = kept.keys().chain(built.keys()).collect();
    for path in paths {
        let text = |files: &Files| files.get(path).map(|b| String::from_utf8_lossy(b).into_owned());
        match (text(kept), text(built)) {
            (Some(old), Some(new)) if old != new => {
                let diff = similar::TextDiff::from_lines(&old, &new);
                out.push_str(&diff.unified_diff().context_radius(1).header(path, path).to_string());
            }
            (Some(_), None) => out.extend([path.as_str(), " is no longer there\n"]),
            (None, Some(_)) => out.extend([path.as_str(), " is new\n"]),
            _ => {}
        }
    }
    out
}

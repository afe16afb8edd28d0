//! Whole runs of the program over generated groups, each as a ratio to what bounds it
//! in the same run: `cargo bench --bench whole [-- GROUPS]`. With `rich`, the groups have
//! all that the model knows; with a folder, they are laid down there and nothing is run:
//! `cargo bench --bench whole -- 5000 rich FOLDER`.
//!
//! `check` and `ls` against reading and `toml`-parsing the same files on one thread;
//! `build` against writing the same files, same sizes and folders, with nothing else;
//! `check` of as many files with five warnings each, in three formats, against reading
//! and parsing them. The bound and the work take turns, so that both meet the same
//! machine; figures are medians. Processor time is read from `/proc`, and the peak of
//! memory by GNU `time`, where there are such.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::missing_panics_doc,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "a bench lays down files, times and prints"
)]

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use generate::Style;
use measure::{Cost, Race, cost, peak};

mod generate;
mod measure;
mod rich;

/// The day of every run, after all the dates that are generated.
pub const TODAY: &str = "2026-11-22";

fn main() {
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| arg != "--bench").collect();
    let groups = args.iter().find_map(|arg| arg.parse().ok()).unwrap_or(10_000);
    let style = if args.iter().any(|arg| arg == "rich") { Style::Rich } else { Style::Plain };
    if let Some(folder) = args.iter().find(|arg| *arg != "rich" && arg.parse::<usize>().is_err()) {
        let bytes = generate::directory(Path::new(folder), groups, style);
        println!("{groups} groups, {:.1} MB of TOML in {folder}", bytes as f64 / 1e6);
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let clean = folder.path().join("clean");
    let bytes = generate::directory(&clean, groups, style);
    println!("{groups} groups, {:.1} MB of TOML", bytes as f64 / 1e6);
    Cost::heading();
    reading(&clean, &[&["check", "--quiet"], &["ls", "--format", "names"], &["ls"]]);
    building(&clean);

    let faulty = folder.path().join("faulty");
    generate::directory(&faulty, groups, Style::Faulty);
    println!("\nthe same with five warnings each");
    reading(
        &faulty,
        &[&["check", "--format", "human"], &["check", "--format", "json"], &["check", "--format", "sarif"]],
    );
}

/// Commands that read, against reading and parsing.
fn reading(root: &Path, commands: &[&[&str]]) {
    let mut race = Race::new("read and parse, one thread", || read_and_parse(&root.join("groups")));
    for args in commands {
        race.add(&args.join(" "), || run(root, args), peak(&mut command(root, args)));
    }
    race.run();
}

/// A fresh build, against writing what it wrote.
fn building(root: &Path) {
    let site = root.join("site");
    let args: &[&str] = &["build", "--quiet"];
    let peak = peak(&mut command(root, args));
    let files = files_under(&site);
    let total = files.iter().map(|(_, bytes)| bytes.len()).sum::<usize>();
    let copy = root.join("copy");
    let bound = format!("write {} files, {:.1} MB", files.len(), total as f64 / 1e6);
    let mut race = Race::new(&bound, || {
        let time = cost(|| write(&copy, &files));
        fs::remove_dir_all(&copy).expect("removed");
        time
    });
    race.add(
        "build",
        || {
            fs::remove_dir_all(&site).expect("removed");
            run(root, args)
        },
        peak,
    );
    race.run();
}

fn read_and_parse(folder: &Path) -> Cost {
    cost(|| {
        for entry in fs::read_dir(folder).expect("groups/") {
            let text = fs::read_to_string(entry.expect("an entry").path()).expect("a text");
            black_box(toml::from_str::<toml::Table>(&text).expect("TOML"));
        }
    })
}

fn write(copy: &Path, files: &[(PathBuf, Vec<u8>)]) {
    let mut last = PathBuf::new();
    for (path, bytes) in files {
        let path = copy.join(path);
        let folder = path.parent().expect("a folder");
        if folder != last {
            fs::create_dir_all(folder).expect("made");
            last = folder.to_path_buf();
        }
        fs::write(path, bytes).expect("written");
    }
}

fn command(root: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_coopdir"));
    command.arg("-C").arg(root).args(args).env("COOPDIR_TODAY", TODAY);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command
}

fn run(root: &Path, args: &[&str]) -> Cost {
    cost(|| {
        let status = command(root, args).status().expect("coopdir runs");
        assert!(status.success(), "{args:?}: {status}");
    })
}

fn files_under(root: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let relative = path.strip_prefix(root).expect("under the root").to_path_buf();
                found.push((relative, fs::read(&path).expect("a file")));
            }
        }
    }
    found
}

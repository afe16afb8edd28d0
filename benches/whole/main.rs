//! Whole runs of the program over generated groups, each as a ratio to what bounds it
//! in the same run: `cargo bench --bench whole [-- GROUPS]`.
//!
//! `check` and `ls` against reading and `toml`-parsing the same files on one thread;
//! `build` against writing the same files, same sizes and folders, with nothing else.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::missing_panics_doc,
    clippy::cast_possible_truncation,
    reason = "a bench lays down files, times and prints"
)]

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

mod generate;

const RUNS: usize = 5;

fn main() {
    let wanted = std::env::args().skip(1).find_map(|arg| arg.parse().ok());
    let groups = wanted.unwrap_or(10_000);
    let folder = tempfile::tempdir().expect("a temporary folder");
    let root = folder.path();
    let bytes = generate::directory(root, groups);
    println!("{groups} groups, {:.1} MB of TOML; medians of {RUNS}", megabytes(bytes));

    let parse = median(|| read_and_parse(&root.join("groups")));
    println!("read and parse, one thread   {:>8.1} ms", millis(parse));
    for args in [&["check", "--quiet"][..], &["ls", "--format", "names"][..]] {
        let time = median(|| run(root, args));
        report(args[0], time, parse, "read and parse");
    }

    let site = root.join("site");
    let build = median(|| {
        let _ = fs::remove_dir_all(&site);
        run(root, &["build", "--quiet"]);
    });
    let files = files_under(&site);
    let total = files.iter().map(|(_, bytes)| bytes.len()).sum::<usize>();
    let copy = root.join("copy");
    let write = median(|| {
        let _ = fs::remove_dir_all(&copy);
        for (path, bytes) in &files {
            let path = copy.join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("made");
            fs::write(path, bytes).expect("written");
        }
    });
    println!("write {} files, {:.1} MB   {:>8.1} ms", files.len(), megabytes(total as u64), millis(write));
    report("build", build, write, "write");
}

fn report(name: &str, time: Duration, bound: Duration, of: &str) {
    println!("{name:<28} {:>8.1} ms   {:.2} × {of}", millis(time), time.as_secs_f64() / bound.as_secs_f64());
}

fn read_and_parse(folder: &Path) {
    for entry in fs::read_dir(folder).expect("groups/") {
        let text = fs::read_to_string(entry.expect("an entry").path()).expect("a text");
        black_box(toml::from_str::<toml::Table>(&text).expect("TOML"));
    }
}

fn run(root: &Path, args: &[&str]) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_coopdir"));
    command.arg("-C").arg(root).args(args).stdout(Stdio::null());
    let status = command.status().expect("coopdir runs");
    assert!(status.success(), "{args:?}: {status}");
}

fn median(mut work: impl FnMut()) -> Duration {
    let mut times: Vec<_> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        })
        .collect();
    times.sort();
    times[RUNS / 2]
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

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

#[allow(clippy::cast_precision_loss, reason = "shown to one decimal")]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

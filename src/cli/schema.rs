//! `coopdir schema`: what editors complete and check with.

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::{Args, ValueEnum};

use super::open::{Opened, open};
use super::{Exit, Ui};
use crate::disk;
use crate::msg;
use crate::schema::{self, Kind};
use crate::source::{Role, Sources};
use crate::words::Words;

#[derive(Debug, Args)]
pub struct SchemaArgs {
    #[arg(value_name = "SCHEMA", conflicts_with_all = ["out", "check"])]
    kind: Option<KindArg>,
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    #[arg(long)]
    check: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum KindArg {
    Group,
    Directory,
}

impl From<KindArg> for Kind {
    fn from(kind: KindArg) -> Self {
        match kind {
            KindArg::Group => Self::Group,
            KindArg::Directory => Self::Directory,
        }
    }
}

/// # Errors
/// When the directory cannot be read, or a file cannot be written.
pub fn run(args: &SchemaArgs, ui: &Ui) -> Result<Exit> {
    let opened = open(ui, &[])?;
    if !settings_are_read(opened.sources()) {
        crate::fail!("schema-settings");
    }
    // What contributors read is in their language, whoever runs this.
    let words = Words::new(opened.directory.settings().language());
    if let Some(kind) = args.kind {
        ui.print(&schema::text(kind.into(), &opened.directory, &words))?;
        return Ok(Exit::Fine);
    }
    opened.tell_left_out(ui)?;
    let folder = args.out.clone().unwrap_or_else(|| opened.root.join("schema"));
    if args.check {
        return Ok(check(ui, &opened, &words, &folder));
    }
    write(ui, &opened, &words, &folder)
}

/// Without its settings a directory would get the schemas of another.
fn settings_are_read(sources: &Sources) -> bool {
    let mut settings = sources.iter().filter(|(_, source)| source.role == Role::Settings);
    settings.all(|(_, source)| source.refusal.is_none() && source.text.parse::<toml::Table>().is_ok())
}

fn check(ui: &Ui, opened: &Opened, words: &Words, folder: &Path) -> Exit {
    let mut exit = Exit::Fine;
    for kind in Kind::ALL {
        let path = folder.join(kind.file());
        if !disk::holds(&path, &schema::text(kind, &opened.directory, words)) {
            ui.warn(&msg!("schema-stale", path = shown(&opened.root, &path)));
            exit = Exit::Findings;
        }
    }
    if exit == Exit::Fine {
        ui.note(&msg!("schema-fresh"));
    }
    exit
}

fn write(ui: &Ui, opened: &Opened, words: &Words, folder: &Path) -> Result<Exit> {
    let mut written = Vec::new();
    for kind in Kind::ALL {
        let path = folder.join(kind.file());
        if disk::write_changed(&path, &schema::text(kind, &opened.directory, words))? {
            written.push(path);
        }
    }
    // Settings of editors are people's own: made once, never touched again.
    for (name, text) in schema::associations(&within(&opened.root, folder)) {
        let path = opened.root.join(name);
        if !disk::exists(&path) && disk::write_changed(&path, &text)? {
            written.push(path);
        }
    }
    for path in &written {
        ui.note(&msg!("schema-written", path = shown(&opened.root, path)));
    }
    if written.is_empty() {
        ui.note(&msg!("schema-fresh"));
    }
    Ok(Exit::Fine)
}

/// A folder as the settings at the root name it: from there, or whole when it lies outside.
fn within(root: &Path, folder: &Path) -> String {
    let real = folder.canonicalize().unwrap_or_else(|_| folder.to_path_buf());
    shown(root, &real)
}

fn shown(root: &Path, path: &Path) -> String {
    let path = path.strip_prefix(root).unwrap_or(path).display().to_string();
    path.replace(std::path::MAIN_SEPARATOR, "/")
}

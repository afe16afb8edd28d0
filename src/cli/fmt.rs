//! `coopdir fmt`: files put in their canonical form.

use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::Args;
use rayon::prelude::*;

use super::open::root;
use super::scope::Scope;
use super::{Exit, Ui};
use crate::disk;
use crate::group::GROUP;
use crate::msg;
use crate::settings::SETTINGS;
use crate::shape::Key;
use crate::source::{Position, Role, Source};
use crate::tidy;

#[derive(Debug, Args)]
pub struct FmtArgs {
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    #[arg(long)]
    check: bool,
    #[arg(short = 'n', long, conflicts_with = "check")]
    dry_run: bool,
    #[arg(long, value_name = "PATH")]
    stdin_path: Option<PathBuf>,
}

/// What became of one file.
enum Outcome {
    Same,
    Changed {
        before: String,
        after: String,
    },
    /// Not TOML from there on: left as it is.
    Broken(Position),
    /// Not read at all: `check` says why.
    Refused,
    /// Someone else changed it meanwhile.
    Raced,
}

/// # Errors
/// When the directory cannot be read, or a file cannot be written.
pub fn run(args: &FmtArgs, ui: &Ui) -> Result<Exit> {
    if args.paths.iter().any(|path| path.as_os_str() == "-") {
        if args.paths.len() > 1 {
            crate::fail!("fail-stdin-alone");
        }
        return stdin(args, ui);
    }
    let root = root(ui)?;
    let scope = Scope::new(&root, &ui.moved(&args.paths), None)?;
    let sources = disk::load(&root)?;
    let ours = |source: &&Source| matches!(source.role, Role::Group | Role::Settings);
    let files: Vec<&Source> =
        sources.as_slice().iter().filter(ours).filter(|s| scope.under(&s.path)).collect();
    if files.is_empty() && !args.paths.is_empty() {
        crate::fail!("fail-nothing-to-format");
    }
    let look_only = args.check || args.dry_run;
    let outcomes: Vec<Result<Outcome>> = files
        .par_iter()
        .map(|source| match outcome(source, keys(source.role)) {
            Outcome::Changed { before, after } if !look_only => {
                let written = disk::update(&root.join(&source.path), &before, &after)?;
                Ok(if written { Outcome::Changed { before, after } } else { Outcome::Raced })
            }
            outcome => Ok(outcome),
        })
        .collect();
    let mut tally = Tally::default();
    let mut failed = None;
    for (source, outcome) in files.iter().zip(outcomes) {
        // Files that were written are told even when a later one could not be.
        match outcome {
            Ok(outcome) => tally.tell(ui, &source.path, &outcome, look_only)?,
            Err(error) => failed = failed.or(Some(error)),
        }
    }
    if let Some(error) = failed {
        return Err(error);
    }
    tally.sum(ui, look_only);
    Ok(tally.exit(args.check))
}

/// Reads stdin and writes stdout, for editors.
fn stdin(args: &FmtArgs, ui: &Ui) -> Result<Exit> {
    let mut bytes = Vec::new();
    std::io::stdin().lock().take(Role::Settings.limit() + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > Role::Settings.limit() {
        crate::fail!("fail-stdin-size");
    }
    let Ok(text) = String::from_utf8(bytes) else { crate::fail!("fail-stdin-utf8") };
    let path = args.stdin_path.as_deref();
    let settings = path.and_then(Path::file_name).is_some_and(|name| name == "coopdir.toml");
    let role = if settings { Role::Settings } else { Role::Group };
    let shown = path.map_or_else(|| "-".to_owned(), |path| path.display().to_string());
    let outcome = outcome(&Source::text(shown.clone(), role, text.clone()), keys(role));
    let mut tally = Tally::default();
    if args.check || args.dry_run {
        tally.tell(ui, &shown, &outcome, true)?;
        return Ok(tally.exit(args.check));
    }
    match outcome {
        Outcome::Same => ui.print(&text)?,
        Outcome::Changed { after, .. } => ui.print(&after)?,
        broken => tally.tell(ui, &shown, &broken, true)?,
    }
    Ok(tally.exit(false))
}

const fn keys(role: Role) -> &'static [Key] {
    match role {
        Role::Settings => SETTINGS,
        _ => GROUP,
    }
}

fn outcome(source: &Source, keys: &'static [Key]) -> Outcome {
    if source.refusal.is_some() {
        return Outcome::Refused;
    }
    match tidy::tidy(&source.text, keys) {
        Err(broken) => Outcome::Broken(broken.at),
        Ok(after) if after == source.text => Outcome::Same,
        Ok(after) => Outcome::Changed { before: source.text.clone(), after },
    }
}

/// How many files came out how.
#[derive(Default)]
struct Tally {
    same: usize,
    changed: usize,
    left: usize,
}

impl Tally {
    fn tell(&mut self, ui: &Ui, path: &str, outcome: &Outcome, look_only: bool) -> Result<()> {
        match outcome {
            Outcome::Same => self.same += 1,
            Outcome::Changed { before, after } => {
                self.changed += 1;
                if look_only {
                    ui.print_diff(path, before, after)?;
                } else {
                    ui.note(&msg!("fmt-changed", path = path));
                }
            }
            Outcome::Broken(at) => {
                self.left += 1;
                ui.warn(&msg!("fmt-broken", path = path, line = at.line, column = at.column));
            }
            Outcome::Refused => {
                self.left += 1;
                ui.warn(&msg!("fmt-refused", path = path));
            }
            Outcome::Raced => {
                self.left += 1;
                ui.warn(&msg!("fixed-left", path = path));
            }
        }
        Ok(())
    }

    fn sum(&self, ui: &Ui, look_only: bool) {
        if self.changed == 0 && self.left == 0 {
            ui.note(&msg!("fmt-all-tidy", files = self.same));
        } else if self.changed > 0 && look_only {
            ui.note(&msg!("fmt-would-change", files = self.changed));
        }
    }

    const fn exit(&self, check: bool) -> Exit {
        if self.left > 0 || check && self.changed > 0 { Exit::Findings } else { Exit::Fine }
    }
}

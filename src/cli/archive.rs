//! `coopdir archive`: groups that have stopped; their pages stay, and say so.

use anyhow::Result;
use clap::Args;

use super::edit::{self, EditArgs};
use super::{Exit, Ui};

#[derive(Debug, Args)]
pub struct ArchiveArgs {
    #[arg(value_name = "SLUG", required = true)]
    slugs: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[arg(short = 'n', long)]
    dry_run: bool,
}

/// # Errors
/// When there is no such group, or a file cannot be written.
pub fn run(args: ArchiveArgs, ui: &Ui) -> Result<Exit> {
    edit::run(&EditArgs::archived(args.slugs, args.note, args.dry_run), ui)
}

//! `coopdir check`: every file read, every rule applied, every problem said.

use anyhow::Result;
use clap::Args;

use super::open::open;
use super::{Exit, Ui};

#[derive(Debug, Args)]
pub struct CheckArgs {}

/// # Errors
/// When the directory cannot be read.
pub fn run(_args: &CheckArgs, ui: &Ui) -> Result<Exit> {
    let opened = open(ui, &[])?;
    for finding in &opened.findings {
        ui.note(&finding.message);
    }
    Ok(if opened.denied() > 0 { Exit::Findings } else { Exit::Fine })
}

//! `coopdir explain`

use anyhow::Result;
use clap::Args;

use super::{Exit, Ui};

#[derive(Debug, Args)]
pub struct ExplainArgs {}

/// # Errors
/// When the directory cannot be read.
pub fn run(_args: &ExplainArgs, _ui: &Ui) -> Result<Exit> {
    Ok(Exit::Fine)
}

//! `coopdir fmt`

use anyhow::Result;
use clap::Args;

use super::{Exit, Ui};

#[derive(Debug, Args)]
pub struct FmtArgs {}

/// # Errors
/// When the directory cannot be read.
pub fn run(_args: &FmtArgs, _ui: &Ui) -> Result<Exit> {
    Ok(Exit::Fine)
}

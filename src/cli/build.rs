//! `coopdir build`

use anyhow::Result;
use clap::Args;

use super::{Exit, Ui};

#[derive(Debug, Args)]
pub struct BuildArgs {}

/// # Errors
/// When the directory cannot be read.
pub fn run(_args: &BuildArgs, _ui: &Ui) -> Result<Exit> {
    Ok(Exit::Fine)
}

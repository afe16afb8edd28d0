//! `coopdir ls`

use anyhow::Result;
use clap::Args;

use super::{Exit, Ui};

#[derive(Debug, Args)]
pub struct LsArgs {}

/// # Errors
/// When the directory cannot be read.
pub fn run(_args: &LsArgs, _ui: &Ui) -> Result<Exit> {
    Ok(Exit::Fine)
}

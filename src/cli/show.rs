//! `coopdir show`

use anyhow::Result;
use clap::Args;

use super::{Exit, Ui};

#[derive(Debug, Args)]
pub struct ShowArgs {}

/// # Errors
/// When the directory cannot be read.
pub fn run(_args: &ShowArgs, _ui: &Ui) -> Result<Exit> {
    Ok(Exit::Fine)
}

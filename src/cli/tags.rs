//! `coopdir tags`

use anyhow::Result;
use clap::Args;

use super::{Exit, Ui};

#[derive(Debug, Args)]
pub struct TagsArgs {}

/// # Errors
/// When the directory cannot be read.
pub fn run(_args: &TagsArgs, _ui: &Ui) -> Result<Exit> {
    Ok(Exit::Fine)
}

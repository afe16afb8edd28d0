//! `coopdir schema`

use anyhow::Result;
use clap::Args;

use super::{Exit, Ui};

#[derive(Debug, Args)]
pub struct SchemaArgs {}

/// # Errors
/// When the directory cannot be read.
pub fn run(_args: &SchemaArgs, _ui: &Ui) -> Result<Exit> {
    Ok(Exit::Fine)
}

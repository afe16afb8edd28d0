//! `coopdir ecosystems`

use anyhow::Result;
use clap::Args;

use super::{Exit, Ui};

#[derive(Debug, Args)]
pub struct EcosystemsArgs {}

/// # Errors
/// When the directory cannot be read.
pub fn run(_args: &EcosystemsArgs, _ui: &Ui) -> Result<Exit> {
    Ok(Exit::Fine)
}

//! `coopdir completions`: what a shell needs to ask for the words that may follow.

use anyhow::Result;
use clap::Args;
use clap_complete::aot::Shell;
use clap_complete::env::Shells;

use super::{Exit, Ui, complete};

#[derive(Debug, Args)]
pub struct CompletionsArgs {
    #[arg(value_name = "SHELL")]
    shell: Shell,
}

/// # Errors
/// When stdout cannot be written.
pub fn run(args: &CompletionsArgs, ui: &Ui) -> Result<Exit> {
    let mut script = Vec::new();
    if let Some(shell) = Shells::builtins().completer(&args.shell.to_string()) {
        shell.write_registration(complete::VARIABLE, "coopdir", "coopdir", "coopdir", &mut script)?;
    }
    ui.print(&String::from_utf8(script)?)?;
    Ok(Exit::Fine)
}

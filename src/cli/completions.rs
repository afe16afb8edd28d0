//! `coopdir completions`: what a shell needs to complete the command line.

use anyhow::Result;
use clap::{Args, CommandFactory};
use clap_complete::aot::{Shell, generate};

use super::{Cli, Exit, Ui, help};

#[derive(Debug, Args)]
pub struct CompletionsArgs {
    #[arg(value_name = "SHELL")]
    shell: Shell,
}

/// # Errors
/// When stdout cannot be written.
pub fn run(args: &CompletionsArgs, ui: &Ui) -> Result<Exit> {
    let mut command = help::localise(Cli::command(), &ui.words);
    let mut script = Vec::new();
    generate(args.shell, &mut command, "coopdir", &mut script);
    ui.print(&String::from_utf8(script)?)?;
    Ok(Exit::Fine)
}

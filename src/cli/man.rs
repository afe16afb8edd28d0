//! `coopdir man`: manual pages, of the whole program or of one command.

use anyhow::Result;
use clap::{Args, CommandFactory};
use clap_mangen::Man;

use super::{Cli, Exit, Ui, help};
use crate::words::Words;

#[derive(Debug, Args)]
pub struct ManArgs {
    #[arg(value_name = "COMMAND")]
    topic: Option<String>,
}

/// # Errors
/// When there is no such command.
pub fn run(args: &ManArgs, ui: &Ui) -> Result<Exit> {
    let mut command = help::localise(Cli::command(), &ui.words);
    command.build();
    if let Some(topic) = &args.topic {
        let Some(sub) = command.find_subcommand(topic) else {
            return Err(help::no_command(&command, topic).into());
        };
        // Under the name by which `man` finds it: coopdir-ls(1).
        command = sub.clone().name(format!("coopdir-{topic}")).version(env!("CARGO_PKG_VERSION"));
    }
    let mut page = Vec::new();
    Man::new(command).render(&mut page)?;
    ui.print(&localised(&String::from_utf8(page)?, &ui.words))?;
    Ok(Exit::Fine)
}

/// The page with its headings in the user's language; `clap_mangen` writes them in English.
fn localised(page: &str, words: &Words) -> String {
    let line = |line: &str| {
        let id = match line.strip_prefix(".SH ").map(|title| title.trim_matches('"')) {
            Some("NAME") => "man-name",
            Some("SYNOPSIS") => "man-synopsis",
            Some("DESCRIPTION") => "man-description",
            Some("SUBCOMMANDS") => "man-commands",
            Some("EXTRA") => "man-examples",
            Some("VERSION") => "man-version",
            // A heading of ours, without the space that French puts before its colon.
            _ => return format!("{}\n", line.trim_end_matches('\u{a0}')),
        };
        format!(".SH \"{}\"\n", words.text(id))
    };
    page.lines().map(line).collect()
}

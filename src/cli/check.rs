//! `coopdir check`: every file read, every rule applied, every problem said.

use std::time::Instant;

use anyhow::Result;
use clap::{Args, ValueEnum};

use super::open::open;
use super::{Exit, Ui};
use crate::report::{self, Format, View};

#[derive(Debug, Args)]
pub struct CheckArgs {
    #[arg(long, value_name = "FORMAT")]
    format: Option<FormatArg>,
    /// Short for `--format json`.
    #[arg(long, conflicts_with = "format")]
    json: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FormatArg {
    Human,
    Json,
    Jsonl,
}

impl From<FormatArg> for Format {
    fn from(format: FormatArg) -> Self {
        match format {
            FormatArg::Human => Self::Human,
            FormatArg::Json => Self::Json,
            FormatArg::Jsonl => Self::Jsonl,
        }
    }
}

/// # Errors
/// When the directory cannot be read.
pub fn run(args: &CheckArgs, ui: &Ui) -> Result<Exit> {
    let start = Instant::now();
    let opened = open(ui, &[])?;
    let format = if args.json { Format::Json } else { args.format.map_or(Format::Human, Format::from) };
    let view = View {
        sources: opened.sources(),
        findings: &opened.findings,
        words: &ui.words,
        prefix: "",
        screen: ui.screen(),
        verbose: ui.verbose,
        took: Some(start.elapsed()),
    };
    ui.print(&report::render(format, &view))?;
    Ok(if opened.denied() > 0 { Exit::Findings } else { Exit::Fine })
}

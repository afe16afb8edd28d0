//! `coopdir tags`: tags, those in use and those of the vocabulary, with their counts; and
//! other names for them in every file.

use anyhow::Result;
use clap::{Args, ValueEnum};

use super::open::{open, open_to_change};
use super::retag;
use super::ui::CountFormat;
use super::{Exit, Ui};
use crate::listing::Tags;
use crate::msg;

#[derive(Debug, Args)]
pub struct TagsArgs {
    #[arg(value_name = "ACTION", requires = "names")]
    action: Option<Action>,
    #[arg(value_name = "TAG", num_args = 2..)]
    names: Vec<String>,
    #[arg(short = 'n', long, requires = "action")]
    dry_run: bool,
    #[arg(long, value_name = "KEY", default_value = "count")]
    sort: Sort,
    #[arg(long, value_name = "FORMAT", default_value = "table", conflicts_with_all = ["json", "plain"])]
    format: CountFormat,
    #[arg(long, conflicts_with = "plain")]
    json: bool,
    #[arg(long)]
    plain: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Action {
    Rename,
    Merge,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Sort {
    Count,
    Name,
}

/// # Errors
/// When the directory cannot be read, or a file not be written.
pub fn run(args: &TagsArgs, ui: &Ui) -> Result<Exit> {
    if let (Some(action), Some((into, from))) = (args.action, args.names.split_last()) {
        let opened = open_to_change(ui)?;
        let merge = action == Action::Merge;
        return retag::plan(&opened, from, into, merge)?.apply(&opened, args.dry_run, ui);
    }
    let opened = open(ui, &[])?;
    opened.tell_left_out(ui)?;
    let list = Tags::new(&opened.directory, ui.words.language(), args.sort == Sort::Name);
    let text = match args.format.or(args.json, args.plain) {
        CountFormat::Table => list.table(&ui.reader()?),
        CountFormat::Plain => list.plain(),
        CountFormat::Json => list.json(),
        CountFormat::Csv => ui.defused(list.csv()),
    };
    ui.print(&text)?;
    if list.is_empty() {
        ui.note(&msg!("tags-none"));
    }
    Ok(Exit::Fine)
}

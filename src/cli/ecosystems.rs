//! `coopdir ecosystems`: ecosystems, with how many groups are in each.

use anyhow::Result;
use clap::Args;

use super::open::open;
use super::ui::CountFormat;
use super::{Exit, Ui};
use crate::listing::Ecosystems;
use crate::msg;

#[derive(Debug, Args)]
pub struct EcosystemsArgs {
    #[arg(long, value_name = "FORMAT", default_value = "table", conflicts_with_all = ["json", "plain"])]
    format: CountFormat,
    #[arg(long, conflicts_with = "plain")]
    json: bool,
    #[arg(long)]
    plain: bool,
}

/// # Errors
/// When the directory cannot be read.
pub fn run(args: &EcosystemsArgs, ui: &Ui) -> Result<Exit> {
    let opened = open(ui, &[])?;
    opened.tell_left_out(ui)?;
    let list = Ecosystems::new(&opened.directory);
    let text = match args.format.or(args.json, args.plain) {
        CountFormat::Table => list.table(&ui.reader()?),
        CountFormat::Plain => list.plain(),
        CountFormat::Json => list.json(),
        CountFormat::Csv => ui.defused(list.csv()),
    };
    ui.print(&text)?;
    if list.is_empty() {
        ui.note(&msg!("ecosystems-none"));
    }
    Ok(Exit::Fine)
}

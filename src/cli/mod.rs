//! The command line: one file a subcommand, each `XArgs` and `run(args, ui)`.

mod add;
mod archive;
mod ask;
mod build;
mod check;
mod complete;
mod completions;
mod diff;
mod ecosystems;
mod edit;
mod editor;
mod embed;
mod examples;
mod explain;
mod fmt;
mod founding;
mod guard;
mod help;
mod init;
mod ls;
mod man;
mod mend;
mod open;
mod plan;
mod rename;
mod retag;
mod schema;
mod scope;
#[cfg(feature = "serve")]
mod serve;
mod show;
mod tags;
mod theme;
mod tried;
mod ui;
mod usage;
mod values;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{ArgAction, Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};

use crate::words::{self, Words};
pub use ui::{Exit, Ui};

// Every text of the help is in `locales/` as `cli-<command>` and
// `cli-<command>-<argument>`: see `help`.
#[derive(Debug, Parser)]
#[command(name = "coopdir", version, disable_help_flag = true, disable_version_flag = true)]
#[command(disable_help_subcommand = true, infer_long_args = false)]
struct Cli {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Option<Command>,
}

/// Flags that stand anywhere on the line.
#[derive(Debug, Args)]
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
struct Global {
    #[arg(short = 'C', long, global = true, value_name = "DIR")]
    dir: Option<PathBuf>,
    #[arg(long, global = true, value_name = "LANG", value_parser = spoken())]
    ui_lang: Option<String>,
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    color: Color,
    #[arg(short, long, global = true)]
    quiet: bool,
    #[arg(short, long, global = true)]
    verbose: bool,
    #[arg(long, global = true)]
    no_input: bool,
    #[arg(short, long, global = true)]
    yes: bool,
    #[arg(short, long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
}

/// The languages that ship.
fn spoken() -> clap::builder::PossibleValuesParser {
    words::LOCALES.map(|(code, _)| code).into()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
#[allow(clippy::large_enum_variant, reason = "one a run")]
enum Command {
    Init(init::InitArgs),
    Check(check::CheckArgs),
    Explain(explain::ExplainArgs),
    Add(add::AddArgs),
    Edit(edit::EditArgs),
    Rename(rename::RenameArgs),
    Archive(archive::ArchiveArgs),
    Diff(diff::DiffArgs),
    Fmt(fmt::FmtArgs),
    Schema(schema::SchemaArgs),
    Ls(ls::LsArgs),
    Show(show::ShowArgs),
    Tags(tags::TagsArgs),
    Ecosystems(ecosystems::EcosystemsArgs),
    Build(build::BuildArgs),
    #[cfg(feature = "serve")]
    Serve(serve::ServeArgs),
    Embed(embed::EmbedArgs),
    Theme(theme::ThemeArgs),
    Completions(completions::CompletionsArgs),
    Man(man::ManArgs),
    Help(help::HelpArgs),
}

/// Runs the program on the arguments and the environment of the process.
#[must_use]
pub fn main() -> ExitCode {
    let args: Vec<_> = std::env::args_os().collect();
    let words = Words::new(&ui::language(&args));
    guard::quiet_panics();
    guard::guarded(&words, || start(&args)).unwrap_or_else(|said| {
        ui::to_stderr(&said);
        ExitCode::from(guard::CODE)
    })
}

fn start(args: &[OsString]) -> ExitCode {
    let words = Words::new(&ui::language(args));
    if let Some(shell) = std::env::var(complete::VARIABLE).ok().filter(|shell| !shell.is_empty()) {
        // A shell that went away is no fault.
        let _ = std::io::Write::write_all(&mut std::io::stdout(), &complete::answer(&shell, args, &words));
        return ExitCode::SUCCESS;
    }
    let command = help::localise(Cli::command(), &words);
    let parsed = command.try_get_matches_from(args).and_then(|m| Cli::from_arg_matches(&m));
    let cli = match parsed {
        Ok(cli) => cli,
        Err(error) => return usage::report(&error, &words),
    };
    let Some(command) = cli.command else {
        // Not a success: in a script, a forgotten command is a fault.
        ui::to_stderr(&words.text("cli-short"));
        return ExitCode::from(2);
    };
    let ui = Ui::new(words, &cli.global);
    match run(command, &ui) {
        Ok(exit) => exit.into(),
        Err(error) => ui.failed(&error),
    }
}

fn run(command: Command, ui: &Ui) -> Result<Exit> {
    match command {
        Command::Init(args) => init::run(&args, ui),
        Command::Check(args) => check::run(&args, ui),
        Command::Explain(args) => explain::run(&args, ui),
        Command::Add(args) => add::run(&args, ui),
        Command::Edit(args) => edit::run(&args, ui),
        Command::Rename(args) => rename::run(&args, ui),
        Command::Archive(args) => archive::run(args, ui),
        Command::Diff(args) => diff::run(&args, ui),
        Command::Fmt(args) => fmt::run(&args, ui),
        Command::Schema(args) => schema::run(&args, ui),
        Command::Ls(args) => ls::run(&args, ui),
        Command::Show(args) => show::run(&args, ui),
        Command::Tags(args) => tags::run(&args, ui),
        Command::Ecosystems(args) => ecosystems::run(&args, ui),
        Command::Build(args) => build::run(&args, ui),
        #[cfg(feature = "serve")]
        Command::Serve(args) => serve::run(&args, ui),
        Command::Embed(args) => embed::run(&args, ui),
        Command::Theme(args) => theme::run(&args, ui),
        Command::Completions(args) => completions::run(&args, ui),
        Command::Man(args) => man::run(&args, ui),
        Command::Help(args) => help::run(&args, ui),
    }
}

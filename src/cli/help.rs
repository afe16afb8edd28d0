//! `--help` in the user's language: every text comes from `locales/`.

use anyhow::Result;
use clap::{Arg, Args, Command, CommandFactory};

use super::{Cli, Exit, Ui};
use crate::failure::Failure;
use crate::fold::nearest;
use crate::msg;
use crate::words::Words;

const TEMPLATE: &str = "{about-with-newline}\n{usage-heading} {usage}\n\n{all-args}{after-help}";

#[derive(Debug, Args)]
pub struct HelpArgs {
    #[arg(value_name = "COMMAND")]
    topic: Option<String>,
}

/// # Errors
/// When there is no such command.
pub fn run(args: &HelpArgs, ui: &Ui) -> Result<Exit> {
    let mut command = localise(Cli::command(), &ui.words);
    command.build();
    let Some(topic) = &args.topic else {
        ui.print(&text(&mut command, ui))?;
        return Ok(Exit::Fine);
    };
    let unknown = no_command(&command, topic);
    let sub = command.find_subcommand_mut(topic).ok_or(unknown)?;
    ui.print(&text(sub, ui))?;
    Ok(Exit::Fine)
}

/// That there is no such command, and which one is near.
pub(super) fn no_command(command: &Command, name: &str) -> Failure {
    let failure = Failure::new(msg!("usage-unknown-command", command = name));
    match nearest(name, command.get_subcommands().map(Command::get_name)) {
        Some(near) => failure.help(msg!("usage-near", near = near)),
        None => failure.help(msg!("usage-help")),
    }
}

fn text(command: &mut Command, ui: &Ui) -> String {
    let help = command.render_help();
    let text = if ui.colored() { help.ansi().to_string() } else { help.to_string() };
    text.trim_end().to_owned() + "\n"
}

/// Puts the words of one language into a command and all under it. The texts are
/// `cli-<command>`, `cli-<command>-<argument>` and `cli-<command>-examples`; the
/// flags that stand anywhere are `cli-global-<argument>`.
#[must_use]
pub fn localise(command: Command, words: &Words) -> Command {
    let command = command
        .about(words.text("cli-about"))
        .after_help(words.text("cli-examples"))
        .subcommand_help_heading(words.text("cli-heading-commands"))
        .subcommand_value_name(words.text("cli-value-command"));
    one(command, "global", words).mut_subcommands(|sub| {
        let name = format!("cli-{}", sub.get_name());
        let examples = format!("{name}-examples");
        let sub = sub.about(words.text(&name));
        let sub = if words.has(&examples) { sub.after_help(words.text(&examples)) } else { sub };
        let own = sub.get_name().to_owned();
        one(sub, &own, words)
    })
}

fn one(command: Command, name: &str, words: &Words) -> Command {
    let usage = words.text("cli-heading-usage");
    let options = words.text("cli-heading-options");
    let arguments = words.text("cli-heading-arguments");
    let template = TEMPLATE.replace("{usage-heading}", &usage);
    command.help_template(template).mut_args(|arg| {
        let heading = if arg.is_positional() { &arguments } else { &options };
        let heading = heading.clone();
        let own = arg.get_id().as_str().replace('_', "-");
        let id = format!("cli-{name}-{own}");
        // What gives a value of a group is the same wherever it is given.
        let id = if words.has(&id) { id } else { format!("cli-given-{own}") };
        let help = words.text(&id) + &values(&arg, words);
        let arg = arg.help(help).help_heading(heading);
        // A command's own flags come first.
        let arg = if name == "global" { arg.display_order(900) } else { arg };
        if !arg.get_action().takes_values() {
            return arg;
        }
        // clap says these in English.
        named(arg.hide_possible_values(true).hide_default_value(true).hide_env(true), words)
    })
}

/// ` [values: a, b] [default: a]`, where an argument has them.
fn values(arg: &Arg, words: &Words) -> String {
    let mut out = String::new();
    if !arg.get_action().takes_values() {
        return out;
    }
    let possible: Vec<String> = arg.get_possible_values().iter().map(|v| v.get_name().to_owned()).collect();
    if !possible.is_empty() {
        out.push_str(&words.say(&msg!("cli-values", values = possible.join(", "))));
    }
    let default: Vec<String> =
        arg.get_default_values().iter().map(|v| v.to_string_lossy().into_owned()).collect();
    if !default.is_empty() {
        out.push_str(&words.say(&msg!("cli-default", value = default.join(", "))));
    }
    out
}

/// The placeholder of a value in the user's language: `cli-value-dir` for `DIR`.
fn named(arg: Arg, words: &Words) -> Arg {
    let name = arg.get_value_names().and_then(|names| names.first()).map(|name| name.as_str().to_owned());
    let Some(name) = name else { return arg };
    let id = format!("cli-value-{}", name.to_lowercase().replace('_', "-"));
    if words.has(&id) { arg.value_name(words.text(&id)) } else { arg }
}

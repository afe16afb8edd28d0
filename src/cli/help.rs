//! `--help` in the user's language: every text comes from `locales/`.

use clap::Command;

use crate::words::Words;

const TEMPLATE: &str = "{about-with-newline}\n{usage-heading} {usage}\n\n{all-args}{after-help}";

/// Puts the words of one language into a command and all under it. The texts are
/// `cli-<command>`, `cli-<command>-<argument>` and `cli-<command>-examples`; the
/// flags that stand anywhere are `cli-global-<argument>`.
#[must_use]
pub fn localise(command: Command, words: &Words) -> Command {
    let heading = words.text("cli-heading-commands");
    let command = command
        .about(words.text("cli-about"))
        .after_help(words.text("cli-examples"))
        .subcommand_help_heading(heading);
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
        let id = format!("cli-{name}-{}", arg.get_id().as_str().replace('_', "-"));
        let arg = arg.help(words.text(&id)).help_heading(heading).hide_possible_values(false);
        // What every command takes comes after what it takes alone.
        if name == "global" { arg.display_order(900) } else { arg }
    })
}

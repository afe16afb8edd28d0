//! Faults of the command line itself, said in the user's language.

use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::ui::to_stderr;
use crate::msg;
use crate::visible;
use crate::words::{Message, Words};

/// Prints what clap found: help and version to stdout (0), faults to stderr (2).
pub fn report(error: &clap::Error, words: &Words) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        // A reader that went away is no fault.
        let _ = error.print();
        return ExitCode::SUCCESS;
    }
    let near = nearest(error, ContextKind::SuggestedSubcommand)
        .or_else(|| nearest(error, ContextKind::SuggestedArg))
        .or_else(|| nearest(error, ContextKind::SuggestedValue));
    let help = near.map_or(msg!("usage-help"), |near| msg!("usage-near", near = near));
    for (kind, message) in [("error", message(error)), ("help", help)] {
        to_stderr(&visible::lines(&words.said(&words.text(kind), &words.say(&message))));
    }
    ExitCode::from(2)
}

fn message(error: &clap::Error) -> Message {
    let arg = text(error, ContextKind::InvalidArg).unwrap_or_default();
    let value = text(error, ContextKind::InvalidValue).unwrap_or_default();
    match error.kind() {
        ErrorKind::UnknownArgument => msg!("usage-unknown-argument", arg = arg),
        ErrorKind::InvalidSubcommand => {
            let command = text(error, ContextKind::InvalidSubcommand).unwrap_or_default();
            msg!("usage-unknown-command", command = command)
        }
        ErrorKind::MissingSubcommand => msg!("usage-missing-command"),
        ErrorKind::MissingRequiredArgument => msg!("usage-missing-argument", arg = arg),
        ErrorKind::InvalidValue if value.is_empty() => msg!("usage-missing-value", arg = arg),
        ErrorKind::InvalidValue => {
            let valid = text(error, ContextKind::ValidValue).unwrap_or_default();
            msg!("usage-invalid-value", value = value, arg = arg, valid = valid)
        }
        ErrorKind::ValueValidation if is_no_number(error) => {
            msg!("usage-not-a-number", value = value, arg = arg)
        }
        ErrorKind::ValueValidation => {
            let cause = std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
            msg!("usage-value", value = value, arg = arg, cause = cause)
        }
        ErrorKind::ArgumentConflict => {
            let prior = text(error, ContextKind::PriorArg).unwrap_or_default();
            msg!("usage-conflict", arg = arg, prior = prior)
        }
        ErrorKind::TooManyValues | ErrorKind::WrongNumberOfValues | ErrorKind::TooFewValues => {
            msg!("usage-number-of-values", arg = arg)
        }
        ErrorKind::NoEquals => msg!("usage-no-equals", arg = arg),
        ErrorKind::InvalidUtf8 => msg!("usage-utf8"),
        _ => msg!("usage-other"),
    }
}

fn is_no_number(error: &clap::Error) -> bool {
    std::error::Error::source(error).is_some_and(<dyn std::error::Error>::is::<std::num::ParseIntError>)
}

/// The likest of what clap suggests: it puts that last.
fn nearest(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => texts.last().cloned(),
        _ => None,
    }
}

fn text(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => Some(texts.join(", ")),
        _ => None,
    }
}

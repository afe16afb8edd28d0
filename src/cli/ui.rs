//! How the program talks: data to stdout, words to stderr, in the user's language.

use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use chrono::{DateTime, Local, NaiveDate};
use clap::ValueEnum;

use super::{Color, Global};
use crate::failure::{self, Because, Failure};
use crate::listing::Reader;
use crate::report::Screen;
use crate::tidy;
use crate::visible;
use crate::words::{self, Arg, Message, Words};

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// 0: done, nothing to report.
    Fine,
    /// 1: ran well and found something.
    Findings,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Fine => Self::SUCCESS,
            Exit::Findings => Self::from(1),
        }
    }
}

/// The formats of a list with counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum CountFormat {
    Table,
    Plain,
    Json,
    Csv,
}

impl CountFormat {
    /// With the shortcuts `--json` and `--plain`, which exclude `--format`.
    pub(super) const fn or(self, json: bool, plain: bool) -> Self {
        match (json, plain) {
            (true, _) => Self::Json,
            (_, true) => Self::Plain,
            _ => self,
        }
    }
}

/// The user's side: language, colour, streams, and the directory that was named.
#[derive(Debug)]
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
pub struct Ui {
    pub words: Words,
    /// `-C DIR`
    pub dir: Option<PathBuf>,
    pub quiet: bool,
    pub verbose: bool,
    /// `--no-input`: nothing is asked.
    pub no_input: bool,
    /// `--yes`: what is only to be confirmed is.
    pub yes: bool,
    color: Color,
}

impl Ui {
    pub(super) fn new(words: Words, global: &Global) -> Self {
        let color = global.color;
        let choice = match color {
            Color::Auto => anstream::ColorChoice::Auto,
            Color::Always => anstream::ColorChoice::Always,
            Color::Never => anstream::ColorChoice::Never,
        };
        choice.write_global();
        Self {
            words,
            dir: global.dir.clone(),
            quiet: global.quiet,
            verbose: global.verbose,
            no_input: global.no_input,
            yes: global.yes,
            color,
        }
    }

    /// Whether stdout takes colours: a terminal, no `NO_COLOR`, or `--color always`.
    #[must_use]
    pub fn colored(&self) -> bool {
        match self.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => anstream::AutoStream::choice(&io::stdout()) != anstream::ColorChoice::Never,
        }
    }

    /// The width of the terminal, or 100 where there is none.
    #[must_use]
    pub fn width(&self) -> usize {
        let columns = std::env::var("COLUMNS").ok().and_then(|c| c.parse().ok());
        let measured = || terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
        columns.filter(|c| *c > 0).or_else(measured).filter(|c| *c > 0).unwrap_or(100)
    }

    /// For whom lists and pages are laid out. `COOPDIR_ACCESSIBLE`, unless it is empty
    /// or `0`, asks for records instead of tables.
    ///
    /// # Errors
    /// When today is not known: see [`Ui::today`].
    pub fn reader(&self) -> Result<Reader<'_>> {
        let wish = std::env::var("COOPDIR_ACCESSIBLE").unwrap_or_default();
        Ok(Reader {
            words: &self.words,
            today: self.today()?,
            width: io::stdout().is_terminal().then(|| self.width()),
            color: self.colored(),
            accessible: !wish.is_empty() && wish != "0",
        })
    }

    /// Data as it is, for a file or a program; on a terminal, line by line, what would
    /// act there is shown instead. Tabs stay.
    #[must_use]
    pub fn defused(&self, text: String) -> String {
        if !io::stdout().is_terminal() {
            return text;
        }
        let line = |line: &str| line.split('\t').map(visible::line).collect::<Vec<_>>().join("\t");
        text.lines().map(|text| line(text) + "\n").collect()
    }

    /// Whether the locale is UTF-8: the first that is set of `LC_ALL`, `LC_CTYPE`, `LANG`.
    #[must_use]
    pub fn unicode(&self) -> bool {
        let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(set).unwrap_or_default();
        let locale = locale.to_ascii_lowercase();
        locale.contains("utf-8") || locale.contains("utf8")
    }

    /// What stdout can show.
    #[must_use]
    pub fn screen(&self) -> Screen {
        // However wide the terminal, an excerpt stays one.
        Screen { color: self.colored(), unicode: self.unicode(), width: self.width().min(400) }
    }

    /// Today, in this order: `COOPDIR_TODAY` (for tests and reproducible builds),
    /// `SOURCE_DATE_EPOCH` (reproducible-builds.org), the clock.
    ///
    /// # Errors
    /// When a variable is set and is not a date.
    pub fn today(&self) -> Result<NaiveDate> {
        if let Ok(day) = std::env::var("COOPDIR_TODAY") {
            return match day.parse() {
                Ok(day) => Ok(day),
                Err(_) => crate::fail!("fail-today", value = day),
            };
        }
        if let Ok(seconds) = std::env::var("SOURCE_DATE_EPOCH") {
            let at = seconds.parse().ok().and_then(|s| DateTime::from_timestamp(s, 0));
            return match at {
                Some(at) => Ok(at.date_naive()),
                None => crate::fail!("fail-source-date-epoch", value = seconds),
            };
        }
        Ok(Local::now().date_naive())
    }

    /// Paths of the command line, which `-C DIR` moves as it does for git.
    #[must_use]
    pub fn moved(&self, paths: &[PathBuf]) -> Vec<PathBuf> {
        let moved = |path: &PathBuf| self.dir.as_ref().map_or_else(|| path.clone(), |dir| dir.join(path));
        paths.iter().map(moved).collect()
    }

    /// Data for stdout, as it is. A reader that went away is no fault (`| head`).
    ///
    /// # Errors
    /// When stdout cannot be written.
    pub fn print(&self, text: &str) -> Result<()> {
        let mut stdout = io::stdout().lock();
        match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            other => Ok(other.because(|| Failure::new(crate::msg!("fail-stdout")))?),
        }
    }

    /// What a file would lose and gain, for stdout.
    ///
    /// # Errors
    /// When stdout cannot be written.
    pub fn print_diff(&self, path: &str, before: &str, after: &str) -> Result<()> {
        self.print_moved((path, path), before, after)
    }

    /// The same of a file that changes its name too.
    ///
    /// # Errors
    /// When stdout cannot be written.
    pub fn print_moved(&self, names: (&str, &str), before: &str, after: &str) -> Result<()> {
        let diff = tidy::diff(names, before, after);
        self.print(&if self.colored() { painted(&diff) } else { diff })
    }

    /// One line of talk for stderr, unless `--quiet`.
    pub fn note(&self, message: &Message) {
        if !self.quiet {
            tell(&self.words.say(message));
        }
    }

    /// One line for stderr that `--quiet` does not silence.
    pub fn warn(&self, message: &Message) {
        tell(&self.words.said(&self.words.text("warning"), &self.words.say(message)));
    }

    /// One line of a reason why nothing was done, for stderr; `--quiet` keeps it.
    pub fn fault(&self, message: &Message) {
        tell(&self.words.say(message));
    }

    /// Says why the work could not be done. Exit code 2.
    pub(super) fn failed(&self, error: &anyhow::Error) -> ExitCode {
        to_stderr(&self.explained(error));
        ExitCode::from(2)
    }

    /// Why something could not be done and what to do, in lines that are safe to print.
    pub(super) fn explained(&self, error: &anyhow::Error) -> String {
        let mut causes = Vec::new();
        for cause in error.chain() {
            let system = cause.downcast_ref::<io::Error>().map(|error| failure::system(error.kind()));
            causes.push(match (cause.downcast_ref::<Failure>(), system) {
                (Some(failure), _) => self.words.say(&failure.message),
                (None, Some(Arg::Word(id))) => self.words.text(id),
                (None, _) => cause.to_string(),
            });
        }
        let whole = causes.into_iter().rev().reduce(|what, who| self.words.said(&who, &what));
        let mut said = self.words.said(&self.words.text("error"), &whole.unwrap_or_default());
        let help = error.chain().filter_map(|c| c.downcast_ref::<Failure>()).find_map(|f| f.help.as_ref());
        if let Some(help) = help {
            said.push('\n');
            said.push_str(&self.words.said(&self.words.text("help"), &self.words.say(help)));
        }
        visible::lines(&said)
    }
}

/// A diff with red for what goes and green for what comes; the signs say it too.
fn painted(diff: &str) -> String {
    let paint = |line: &str| match line.as_bytes().first() {
        Some(b'-') => format!("\u{1b}[31m{line}\u{1b}[0m\n"),
        Some(b'+') => format!("\u{1b}[32m{line}\u{1b}[0m\n"),
        Some(b'@') => format!("\u{1b}[36m{line}\u{1b}[0m\n"),
        _ => format!("{line}\n"),
    };
    diff.lines().map(paint).collect()
}

/// Lines for stderr, made safe.
fn tell(text: &str) {
    to_stderr(&visible::lines(text));
}

/// Lines for stderr as they are. Nothing is left to do when it is closed.
pub(super) fn to_stderr(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{}", text.trim_end());
}

/// The language of the user: `--ui-lang`, `COOPDIR_LANG`, `LC_ALL`, `LC_MESSAGES`,
/// `LANG`, the first that names one that ships. Read before the arguments are parsed, so that the
/// help speaks it too.
#[must_use]
pub(super) fn language(args: &[OsString]) -> String {
    let mut flag = None;
    for (index, arg) in args.iter().filter_map(|a| a.to_str()).enumerate() {
        if arg == "--" {
            break;
        }
        if arg == "--ui-lang" {
            flag = args.get(index + 1).and_then(|next| next.to_str()).map(str::to_owned);
        } else if let Some(value) = arg.strip_prefix("--ui-lang=") {
            flag = Some(value.to_owned());
        }
    }
    // What nobody here speaks is passed over; `C` and `POSIX` are the plain language.
    let spoken = |tag: &String| {
        let code = tag.split(['-', '_', '.', '@']).next().unwrap_or("");
        words::supported(code).is_some() || matches!(code, "C" | "POSIX")
    };
    let set = |name: &str| std::env::var(name).ok().filter(spoken);
    let names = ["COOPDIR_LANG", "LC_ALL", "LC_MESSAGES", "LANG"];
    flag.filter(spoken).or_else(|| names.into_iter().find_map(set)).unwrap_or_else(|| "en".to_owned())
}

//! What a shell may put in the place of a word: commands and flags, and from the directory
//! short names, tags and the like. Whatever is wrong there, a shell hears nothing of it.
//!
//! The script of `completions` runs the program with [`VARIABLE`] set to the shell's name and
//! the words of the line behind `--`.

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use clap::{Arg, Command, CommandFactory};
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate, PathCompleter, ValueCompleter as _};
use clap_complete::env::Shells;

use super::{Cli, help};
use crate::directory::{Asked, Draft};
use crate::group::{Activity, GROUP, Kind, LinkKind, slug};
use crate::query::Key;
use crate::rules::RULES;
use crate::words::{self, Words};
use crate::{disk, git, parse, place, site, visible};

/// Set to the name of a shell when it asks.
pub const VARIABLE: &str = "COOPDIR_COMPLETE";

/// Groups that are read at most to tell their tags: an answer may not keep anyone waiting.
const MOST: usize = 10_000;

/// The answer for a shell that asks, as it wants it; nothing where there is nothing to say.
#[must_use]
pub fn answer(shell: &str, args: &[OsString], words: &Words) -> Vec<u8> {
    let mut answer = Vec::new();
    let line: Vec<OsString> = args.iter().skip_while(|arg| *arg != "--").skip(1).cloned().collect();
    let shells = Shells::builtins();
    let Some(shell) = shells.completer(shell).filter(|_| !line.is_empty()) else {
        return answer;
    };
    let mut command = command(&line, words);
    // An answer that cannot be given is none.
    let _ = shell.write_complete(&mut command, line, None, &mut answer);
    answer
}

/// The command line with what may stand at each value.
fn command(line: &[OsString], words: &Words) -> Command {
    let known = Arc::new(Known {
        from: folder(line),
        language: words::supported(words.language()).unwrap_or("en"),
        draft: OnceLock::new(),
    });
    let with = |command: Command| {
        let name = command.get_name().to_owned();
        command.mut_args(|arg| completed(&name, arg, &known))
    };
    let mut command = help::localise(with(Cli::command()).mut_subcommands(with), words);
    command.build();
    command
}

/// The folder that `-C` names.
fn folder(line: &[OsString]) -> Option<PathBuf> {
    let mut words = line.iter().filter_map(|word| word.to_str());
    while let Some(word) = words.next() {
        if matches!(word, "-C" | "--dir") {
            return words.next().map(PathBuf::from);
        }
        if let Some(folder) = word.strip_prefix("--dir=") {
            return Some(PathBuf::from(folder));
        }
    }
    None
}

/// An argument with what may be its value, by the name of its place.
fn completed(command: &str, arg: Arg, known: &Arc<Known>) -> Arg {
    if !arg.get_action().takes_values() {
        return arg;
    }
    let place = arg.get_value_names().and_then(|names| names.first()).map_or("", |name| name.as_str());
    let all: fn(&Known) -> Offers = match (place, command, arg.get_id().as_str()) {
        ("SLUG" | "OLD", ..) => Known::slugs,
        ("TAG", ..) => Known::tags,
        ("ECOSYSTEM", ..) => Known::ecosystems,
        ("RULE", ..) => Known::rules,
        ("COUNTRY", ..) => Known::countries,
        ("REV", ..) => Known::revisions,
        ("COLUMN", ..) => |_| plain(Asked::NAMES),
        ("TYPE", ..) => |_| plain(Kind::WORDS),
        ("LEVEL", ..) => |_| plain(Activity::WORDS),
        ("KEY", "ls", _) => {
            |_| Key::BY.iter().map(|asked| (asked.name().to_owned(), String::new())).collect()
        }
        ("KEY", "edit", _) => |_| GROUP.iter().map(|key| (key.name.to_owned(), String::new())).collect(),
        ("KIND=URL", ..) => {
            |_| LinkKind::ALL.iter().map(|kind| (format!("{}=", kind.key()), String::new())).collect()
        }
        ("COMMAND", ..) => |known| known.commands(),
        ("TEMPLATE", ..) => {
            |_| site::template_names().into_iter().map(|name| (name, String::new())).collect()
        }
        ("PATH" | "FILE" | "DIR", ..) => return arg.add(ArgValueCompleter::new(paths)),
        _ => return arg,
    };
    let known = Arc::clone(known);
    arg.add(ArgValueCompleter::new(move |typed: &OsStr| offered(typed, all(&known))))
}

/// Words with a hint each.
type Offers = Vec<(String, String)>;

fn plain(words: &[&str]) -> Offers {
    words.iter().map(|word| ((*word).to_owned(), String::new())).collect()
}

/// Those that go on as was typed, behind the sign with which `edit` adds and removes.
fn offered(typed: &OsStr, offers: Offers) -> Vec<CompletionCandidate> {
    let Some(typed) = typed.to_str() else { return Vec::new() };
    let (sign, start) = typed.split_at(usize::from(typed.starts_with(['+', '-'])));
    let fits = |(word, _): &(String, String)| word.starts_with(start) && is_harmless(word);
    let candidate = |(word, hint): (String, String)| {
        let hint = visible::line(&visible::cut(&hint, 60)).into_owned();
        let hint = (!hint.is_empty()).then(|| hint.into());
        CompletionCandidate::new(format!("{sign}{word}")).help(hint)
    };
    offers.into_iter().filter(fits).map(candidate).collect()
}

/// Names of files and folders.
fn paths(typed: &OsStr) -> Vec<CompletionCandidate> {
    let mut found = PathCompleter::any().complete(typed);
    found.retain(|candidate| candidate.get_value().to_str().is_some_and(is_harmless));
    found
}

/// Whether a word means nothing to a shell: bash puts it on the line as it is, and what stands
/// in a directory may be a stranger's.
fn is_harmless(word: &str) -> bool {
    let harmless = |c: char| c.is_alphanumeric() || "-_./:+@=,".contains(c);
    !word.is_empty() && !word.starts_with('-') && word.chars().all(harmless)
}

/// What there is to choose from, read when it is asked for.
struct Known {
    from: Option<PathBuf>,
    language: &'static str,
    draft: OnceLock<Draft>,
}

impl Known {
    fn root(&self) -> Option<PathBuf> {
        let from = self.from.clone().unwrap_or_else(|| PathBuf::from("."));
        disk::find_root(&from, self.from.is_some()).ok().flatten()
    }

    /// What can be read of the directory, unchecked.
    fn draft(&self) -> &Draft {
        self.draft.get_or_init(|| {
            let sources = self.root().and_then(|root| disk::load_texts(&root, MOST).ok());
            parse::read(sources.unwrap_or_default()).0
        })
    }

    /// The names of files: what they hold is not read.
    fn slugs(&self) -> Offers {
        let stems = self.root().map(|root| disk::stems(&root)).unwrap_or_default();
        stems.into_iter().filter(|stem| slug::check(stem).is_ok()).map(|stem| (stem, String::new())).collect()
    }

    fn tags(&self) -> Offers {
        let draft = self.draft();
        let used = draft.groups.iter().flat_map(|group| &group.tags).map(|tag| tag.value.as_str());
        let mut tags: Vec<&str> = used.chain(draft.settings.tags.keys().map(String::as_str)).collect();
        tags.sort_unstable();
        tags.dedup();
        let label = |tag: &str| draft.settings.tag_name(tag, self.language).to_owned();
        tags.into_iter()
            .map(|tag| (tag.to_owned(), Some(label(tag)).filter(|l| l != tag).unwrap_or_default()))
            .collect()
    }

    fn ecosystems(&self) -> Offers {
        let all = self.draft().settings.ecosystems.iter();
        all.map(|e| (e.slug.value.clone(), e.title_in(self.language).0.to_owned())).collect()
    }

    fn rules(&self) -> Offers {
        let words = Words::new(self.language);
        RULES.iter().map(|rule| (rule.id.to_owned(), words.text(&rule.summary()))).collect()
    }

    fn countries(&self) -> Offers {
        let all = place::countries().iter();
        all.map(|country| (country.code.to_owned(), country.name(self.language).to_owned())).collect()
    }

    fn revisions(&self) -> Offers {
        let root = self.root();
        let names = root.and_then(|root| git::revisions(&root)).unwrap_or_default();
        std::iter::once("HEAD".to_owned()).chain(names).map(|name| (name, String::new())).collect()
    }

    fn commands(&self) -> Offers {
        let command = help::localise(Cli::command(), &Words::new(self.language));
        let about = |sub: &Command| sub.get_about().map(ToString::to_string).unwrap_or_default();
        command.get_subcommands().map(|sub| (sub.get_name().to_owned(), about(sub))).collect()
    }
}

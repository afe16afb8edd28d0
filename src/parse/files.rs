//! Files that were not read: what each refusal means to whoever put the file there.

use crate::failure::system;
use crate::finding::{Finding, Level};
use crate::msg;
use crate::source::{FileId, Refusal, Role, Source, Span};

/// The finding of a refused file, at its start, or where its text ends to be one.
pub fn refusal(id: FileId, source: &Source, refusal: &Refusal) -> Finding {
    let finding = |rule, message| Finding::new(rule, id, Span::at(0), message);
    match refusal {
        Refusal::TooBig(bytes) => {
            let message = msg!("large-file", size = kib(*bytes), limit = kib(source.role.limit()));
            let help = if source.role == Role::Media {
                msg!("large-file-media-help")
            } else {
                msg!("large-file-help")
            };
            finding("large-file", message).help(help)
        }
        Refusal::NotUtf8 => {
            let end = Span::at(source.text.len());
            Finding::new("not-utf-8", id, end, msg!("not-utf-8")).help(msg!("not-utf-8-help"))
        }
        Refusal::Utf16 => finding("not-utf-8", msg!("not-utf-8-utf-16")).help(msg!("not-utf-8-utf-16-help")),
        Refusal::Symlink => {
            finding("special-file", msg!("special-file-link")).help(msg!("special-file-help"))
        }
        Refusal::NotRegular if matches!(source.path.as_str(), "groups" | "media") => {
            finding("special-file", msg!("special-file-folder")).help(msg!("special-file-folder-help"))
        }
        Refusal::NotRegular => finding("special-file", msg!("special-file")).help(msg!("special-file-help")),
        Refusal::BadName => finding("bad-file-name", msg!("bad-file-name")).help(msg!("bad-file-name-help")),
        Refusal::Unreadable(cause) => {
            finding("unreadable-file", msg!("unreadable-file", cause = system(*cause)))
        }
        Refusal::Foreign => stray(id, source),
    }
}

/// In KiB, rounded up.
const fn kib(bytes: u64) -> u64 {
    bytes.div_ceil(1024)
}

fn stray(id: FileId, source: &Source) -> Finding {
    let name = source.path.rsplit('/').next().unwrap_or(&source.path);
    let lower = name.to_ascii_lowercase();
    let ends = |ends: &[&str]| ends.iter().any(|end| lower.ends_with(end));
    let (message, help) = if source.path.starts_with("media/") {
        (msg!("stray-file-media"), msg!("stray-file-move"))
    } else if !source.path.contains('/') && lower.starts_with("coopdir.") {
        (msg!("stray-file-settings"), msg!("stray-file-settings-help"))
    } else if !source.path.contains('/') {
        (msg!("stray-file-root"), msg!("stray-file-move"))
    } else if ends(&[".toml"]) {
        (msg!("stray-file-case"), msg!("stray-file-rename"))
    } else if ends(&["~", ".bak", ".orig", ".rej", ".swp", ".tmp", ".old"]) {
        (msg!("stray-file-backup"), msg!("stray-file-remove"))
    } else if ends(&[".toml.txt"]) {
        (msg!("stray-file"), msg!("stray-file-rename"))
    } else if ends(&[".yaml", ".yml", ".json"]) {
        (msg!("stray-file-format"), msg!("stray-file-format-help"))
    } else {
        (msg!("stray-file"), msg!("stray-file-help"))
    };
    Finding { level: Level::Warn, ..Finding::new("stray-file", id, Span::at(0), message) }.help(help)
}

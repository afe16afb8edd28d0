//! TOML text to groups, settings and findings; never fails.

mod files;
mod group;
mod names;
mod newer;
mod path;
mod retype;
mod settings;
mod take;
#[cfg(test)]
mod tests;
mod unknown;
mod value;
mod walk;
mod when;

use rayon::prelude::*;
use toml::de::DeTable;

use self::walk::Walk;
use crate::directory::Draft;
use crate::finding::Finding;
use crate::group::{GROUP, Group};
use crate::msg;
use crate::settings::{SETTINGS, Settings};
use crate::source::{FileId, Refusal, Role, Source, Sources};

/// What one file gave.
#[derive(Default)]
struct Reading {
    group: Option<Group>,
    settings: Option<Settings>,
    found: Vec<Finding>,
}

/// Reads every source. What could not be read is among the findings, which are in
/// the order of the files.
#[must_use]
pub fn read(sources: Sources) -> (Draft, Vec<Finding>) {
    let files = sources.as_slice().par_iter().enumerate();
    let readings: Vec<Reading> = files.map(|(n, source)| file(FileId(n), source)).collect();
    let mut draft = Draft { sources, ..Draft::default() };
    let mut found = Vec::new();
    for reading in readings {
        draft.groups.extend(reading.group);
        if let Some(settings) = reading.settings {
            draft.settings = settings;
        }
        found.extend(reading.found);
    }
    (draft, found)
}

fn file(id: FileId, source: &Source) -> Reading {
    if let Some(refusal) = &source.refusal {
        return refused(id, source, refusal);
    }
    if !matches!(source.role, Role::Group | Role::Settings) {
        return Reading::default();
    }
    let (document, errors) = DeTable::parse_recoverable(&source.text);
    let table = document.get_ref();
    let mut reading = Reading::default();
    for error in errors {
        let span = error.span().unwrap_or_default().into();
        let rule = if error.message().starts_with("duplicate key") {
            "duplicate-key"
        } else if error.message().starts_with("invalid date") {
            "bad-date"
        } else {
            "toml-syntax"
        };
        reading.found.push(Finding::new(rule, id, span, msg!("toml-syntax")));
    }
    let keys = if source.role == Role::Group { GROUP } else { SETTINGS };
    Walk::new(id, &source.text, keys, &mut reading.found).document(table);
    newer::document(id, source, table, &mut reading.found);
    if source.role == Role::Group {
        let group = group::group(id, source, table);
        for finding in &mut reading.found {
            finding.group = Some(group.slug.value.clone());
        }
        reading.group = Some(group);
    } else {
        reading.settings = Some(settings::settings(id, table));
    }
    reading
}

/// A group whose file cannot be read stays known by the file's name, so that
/// those who name it are not told that it does not exist.
fn refused(id: FileId, source: &Source, refusal: &Refusal) -> Reading {
    let unread = matches!(refusal, Refusal::TooBig(_) | Refusal::NotUtf8 | Refusal::Unreadable(_));
    let group = (unread && source.role == Role::Group).then(|| group::group(id, source, &DeTable::new()));
    Reading { group, settings: None, found: vec![files::refusal(id, source, refusal)] }
}

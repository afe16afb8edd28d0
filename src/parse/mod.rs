//! TOML text to groups, settings and findings; never fails.

mod files;
mod group;
#[cfg(test)]
mod hostile;
mod misplaced;
#[cfg(test)]
mod mistakes;
mod names;
mod newer;
mod path;
mod retype;
mod settings;
mod syntax;
mod tabled;
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
use crate::settings::{SETTINGS, Settings};
use crate::shape::Key;
use crate::source::{FileId, Refusal, Role, Source, Sources};

/// Begins the name of a table whose header could not be read; nobody else has it.
const LOST: &str = "coopdir-lost-";

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
    let readings = files.map(|(n, source)| file(FileId(n), source)).collect();
    gathered(sources, readings)
}

fn gathered(sources: Sources, readings: Vec<Reading>) -> (Draft, Vec<Finding>) {
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

/// Like [`read`], where most sources are those of a draft that was read already: what these gave
/// is taken from there.
#[must_use]
pub fn read_beside(sources: Sources, known: &Draft, found: &[Finding]) -> (Draft, Vec<Finding>) {
    // Groups and findings are in the order of their files.
    let old = |source: &Source| {
        let id = known.sources.find(&source.path)?;
        let same = known.sources.get(id);
        let is_same = source.role == Role::Group
            && same.role == source.role
            && same.refusal == source.refusal
            && same.text == source.text;
        is_same.then_some(id)
    };
    let taken = |id: FileId, from: FileId| {
        let at = known.groups.binary_search_by_key(&from, |group| group.file).ok();
        let group = at.map(|at| Group { file: id, ..known.groups[at].clone() });
        let start = found.partition_point(|finding| finding.at.file < from);
        let own = found[start..].iter().take_while(|finding| finding.at.file == from);
        let moved = |finding: &Finding| {
            let mut finding = finding.clone();
            finding.at.file = id;
            for related in &mut finding.related {
                related.at.file = id;
            }
            finding
        };
        Reading { group, settings: None, found: own.map(moved).collect() }
    };
    let files = sources.as_slice().par_iter().enumerate();
    let readings = files.map(|(n, source)| match old(source) {
        Some(from) => taken(FileId(n), from),
        None => file(FileId(n), source),
    });
    let readings = readings.collect();
    gathered(sources, readings)
}

fn file(id: FileId, source: &Source) -> Reading {
    if let Some(refusal) = &source.refusal {
        return refused(id, source, refusal);
    }
    if !matches!(source.role, Role::Group | Role::Settings) {
        return Reading::default();
    }
    let keys = if source.role == Role::Group { GROUP } else { SETTINGS };
    let (document, errors) = DeTable::parse_recoverable(&source.text);
    let mut found = Vec::new();
    if errors.is_empty() {
        let table = document.get_ref();
        judge(id, source, table, keys, &mut found);
        return made(id, source, table, found);
    }
    let mended = syntax::mend(id, source, keys, errors);
    let table = mended.document();
    if !mended.hopeless {
        judge(id, source, &table, keys, &mut found);
        found.retain(|finding| !mended.is_said(finding));
    }
    found.extend(mended.found.iter().cloned());
    found.sort_by_key(|finding| finding.at.span);
    made(id, source, &table, found)
}

fn judge(id: FileId, source: &Source, table: &DeTable<'_>, keys: &'static [Key], found: &mut Vec<Finding>) {
    Walk::new(id, &source.text, keys, found).document(table);
    newer::document(id, source, table, found);
}

/// A group or the settings, of a document that has been judged.
fn made(id: FileId, source: &Source, table: &DeTable<'_>, mut found: Vec<Finding>) -> Reading {
    if source.role == Role::Settings {
        return Reading { settings: Some(settings::settings(id, table)), group: None, found };
    }
    let group = group::group(id, source, table);
    for finding in &mut found {
        finding.group = Some(group.slug.value.clone());
    }
    Reading { group: Some(group), settings: None, found }
}

/// A group whose file cannot be read stays known by the file's name, so that
/// those who name it are not told that it does not exist.
fn refused(id: FileId, source: &Source, refusal: &Refusal) -> Reading {
    let unread =
        matches!(refusal, Refusal::TooBig(_) | Refusal::NotUtf8 | Refusal::Utf16 | Refusal::Unreadable(_));
    let group = (unread && source.role == Role::Group).then(|| group::group(id, source, &DeTable::new()));
    Reading { group, settings: None, found: vec![files::refusal(id, source, refusal)] }
}

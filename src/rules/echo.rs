//! What only repeats another finding in other words: one fault, one message.

use std::collections::{BTreeMap, BTreeSet};

use crate::finding::Finding;
use crate::source::{FileId, Role, Sources, Span};

/// Rules of a group that look for names of the settings under this key: they have
/// nothing to go by when it could not be read.
const DECLARED: [(&str, &str); 4] = [
    ("unknown-condition", "charter"),
    ("unknown-ecosystem-condition", "charter"),
    ("unknown-field", "fields"),
    ("unknown-tag", "tags"),
];

/// What two files have in common when one is a copy of the other.
const COPIED: [&str; 4] = ["duplicate-name", "look-alike-name", "near-duplicate-name", "shared-address"];

/// Drops from `found` what only echoes a finding of `read`, or another of `found`.
pub fn silence(sources: &Sources, read: &[Finding], found: &mut Vec<Finding>) {
    let mut by_file: BTreeMap<FileId, Vec<&Finding>> = BTreeMap::new();
    for finding in read {
        by_file.entry(finding.at.file).or_default().push(finding);
    }
    let settings = read.iter().filter(|finding| sources.get(finding.at.file).role == Role::Settings);
    let settings: Vec<&Finding> = settings.collect();
    found.retain(|finding| {
        let said = by_file.get(&finding.at.file).map_or(&[][..], Vec::as_slice);
        let declared = DECLARED.iter().find(|(rule, _)| *rule == finding.rule);
        !said.iter().any(|said| is_echo(said, finding))
            && !declared.is_some_and(|(_, key)| settings.iter().any(|said| is_about(said, key)))
    });
    let heard = Heard::of(found);
    found.retain(|finding| !heard.says(finding));
}

fn is_echo(said: &Finding, finding: &Finding) -> bool {
    let (a, b) = (said.at.span, finding.at.span);
    is_unread(said)
        || match finding.rule {
            "lone-coordinate" | "missing-place" => is_about(said, "place"),
            "unanswered-charter" => is_about(said, "charter"),
            _ => false,
        }
        || said.rule == "toml-syntax" && a.start < b.end && b.start < a.end
}

/// Whether nothing of the file is known.
fn is_unread(said: &Finding) -> bool {
    let whole = said.key.is_none() && said.rule == "missing-key";
    whole || matches!(said.rule, "large-file" | "not-utf-8" | "unreadable-file")
}

/// Whether what was said may have kept the table `key` from being read: it is of a value
/// in it, of a name that was to be its name, or of the syntax of nobody knows what.
fn is_about(said: &Finding, key: &str) -> bool {
    let at = said.key.as_deref().unwrap_or("");
    let within = at.strip_prefix(key).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']));
    let edits = || said.fix.iter().flat_map(|fix| &fix.edits);
    within
        || is_unread(said)
        || said.rule == "toml-syntax" && at.is_empty()
        || said.rule == "unknown-key" && !at.contains('.') && edits().any(|edit| edit.text == key)
}

/// Findings of rules that say it better than others.
#[derive(Default)]
struct Heard {
    /// Files with an answer to a condition that there is not.
    charters: BTreeSet<FileId>,
    /// Short names that are taken.
    taken: BTreeSet<(FileId, Span)>,
    /// Files whose own short name is taken, each with the file that has it, both ways.
    copies: BTreeSet<(FileId, FileId)>,
    /// Of the two files the one that is to have another short name.
    to_rename: BTreeSet<FileId>,
}

impl Heard {
    fn of(found: &[Finding]) -> Self {
        let mut heard = Self::default();
        for finding in found {
            let file = finding.at.file;
            match finding.rule {
                "unknown-condition" => {
                    heard.charters.insert(file);
                }
                "duplicate-slug" => {
                    heard.taken.insert((file, finding.at.span));
                    if finding.key.as_deref() == Some("slug") {
                        heard.to_rename.insert(file);
                        let others = finding.related.iter().map(|related| related.at.file);
                        heard.copies.extend(others.flat_map(|other| [(file, other), (other, file)]));
                    }
                }
                _ => {}
            }
        }
        heard
    }

    fn says(&self, finding: &Finding) -> bool {
        let file = finding.at.file;
        match finding.rule {
            "unanswered-charter" => self.charters.contains(&file),
            "slug-shape" => self.taken.contains(&(file, finding.at.span)),
            "slug-not-file-name" => self.to_rename.contains(&file),
            rule if COPIED.contains(&rule) => {
                finding.related.iter().any(|related| self.copies.contains(&(file, related.at.file)))
            }
            _ => false,
        }
    }
}

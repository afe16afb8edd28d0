//! A vocabulary that contradicts itself: a broader term that is none or leads in a
//! circle, a synonym of two tags, a synonym that is a tag.

use std::collections::{BTreeMap, BTreeSet};

use super::names::Nearest;
use super::tag_use::Vocabulary;
use super::{Check, Context, Rule};
use crate::finding::{Applicability, Finding, Level};
use crate::msg;
use crate::quote::{key as quoted_key, quoted};
use crate::settings::Settings;
use crate::source::FileId;

pub const RULE: Rule = Rule {
    id: "broken-vocabulary",
    level: Level::Deny,
    page: include_str!("../../docs/rules/broken-vocabulary.md"),
    check: Check::Draft(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let settings = context.settings();
    let Some(file) = settings.file.filter(|_| !settings.tags.is_empty()) else { return };
    synonyms(settings, file, found);
    broader(settings, file, found);
    circles(settings, file, found);
}

fn synonyms(settings: &Settings, file: FileId, found: &mut Vec<Finding>) {
    let mut first = BTreeMap::new();
    let each = settings.tags.iter().flat_map(|(id, tag)| tag.aliases.iter().map(move |alias| (id, alias)));
    for (id, alias) in each {
        let at = |message| {
            Finding::new(RULE.id, file, alias.span, message).key(format!("tags.{}.aliases", quoted_key(id)))
        };
        if settings.tags.contains_key(&alias.value) {
            let message = msg!("broken-vocabulary-tag", alias = &alias.value);
            found.push(at(message).help(msg!("broken-vocabulary-remove")));
        } else if let Some((other, span)) = first.get(alias.as_str()) {
            let message = msg!("broken-vocabulary-twice", alias = &alias.value, tag = *other);
            let finding = at(message).help(msg!("broken-vocabulary-remove"));
            found.push(finding.related(settings.at(*span), msg!("broken-vocabulary-first")));
        } else {
            first.insert(alias.as_str(), (id, alias.span));
        }
    }
}

fn broader(settings: &Settings, file: FileId, found: &mut Vec<Finding>) {
    let vocabulary = Vocabulary::of(settings);
    let near = Nearest::new(vocabulary.all().map(|(name, _)| name));
    for (id, tag) in &settings.tags {
        let Some(broader) = &tag.broader else { continue };
        if vocabulary.knows(broader) || vocabulary.synonym_of(broader).is_some() {
            continue;
        }
        let near = near.find(broader).filter(|near| *near != id.as_str());
        // Where anyone may coin tags, a broader term may be one that nothing more is
        // said of; only what looks like a slip of the pen is reported.
        if near.is_none() && !settings.closed_vocabulary {
            continue;
        }
        let message = msg!("broken-vocabulary-broader", tag = &broader.value);
        let finding = Finding::new(RULE.id, file, broader.span, message);
        let finding = finding.key(format!("tags.{}.broader", quoted_key(id)));
        found.push(match near {
            Some(near) => {
                finding.fix(Applicability::Unsafe, msg!("fix-near", near = near), broader.span, quoted(near))
            }
            None => finding.help(msg!("broken-vocabulary-declare", tag = quoted_key(broader))),
        });
    }
}

fn circles(settings: &Settings, file: FileId, found: &mut Vec<Finding>) {
    let mut met: BTreeSet<&str> = BTreeSet::new();
    for start in settings.tags.keys() {
        let mut path: Vec<&str> = Vec::new();
        let mut on_path: BTreeSet<&str> = BTreeSet::new();
        let mut next = Some(start.as_str());
        while let Some((id, tag)) = next.and_then(|id| settings.tags.get_key_value(id)) {
            if on_path.contains(id.as_str()) {
                let from = path.iter().position(|on| *on == id).unwrap_or_default();
                path.drain(..from);
                path.push(id);
                let span = tag.broader.as_ref().map_or(tag.span, |broader| broader.span);
                let message = msg!("broken-vocabulary-circle", path = path.join(" → "));
                let finding = Finding::new(RULE.id, file, span, message);
                found.push(finding.key(format!("tags.{}.broader", quoted_key(id))));
                break;
            }
            if !met.insert(id) {
                break;
            }
            on_path.insert(id);
            path.push(id);
            next = tag.broader.as_ref().map(|broader| broader.as_str());
        }
    }
}

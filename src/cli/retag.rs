//! Other names for tags: in every group, in the vocabulary and in ecosystems.

use std::collections::BTreeMap;

use anyhow::Result;

use super::edit::refused;
use super::open::Opened;
use super::plan::Plan;
use crate::amend::{self, Amendment, Change};
use crate::edit::removal;
use crate::failure::Failure;
use crate::finding::{Edit, spliced};
use crate::fold::nearest;
use crate::group::Group;
use crate::msg;
use crate::quote::quoted;
use crate::settings::SETTINGS;
use crate::source::Span;

/// `from` written `into` everywhere. To rename, there is one, and `into` is new; to merge,
/// `into` is there, and the others become its synonyms in the vocabulary.
///
/// # Errors
/// When a tag is not there, or is and should not be; when a file cannot be changed.
pub fn plan(opened: &Opened, from: &[String], into: &str, merge: bool) -> Result<Plan> {
    let directory = &opened.directory;
    let vocabulary = &directory.settings().tags;
    let known = |tag: &str| vocabulary.contains_key(tag) || directory.tagged(tag).next().is_some();
    for tag in from {
        if !known(tag) {
            let failure = Failure::new(msg!("ask-no-tag", value = tag));
            let all = directory.tags().map(|(tag, _)| tag).chain(vocabulary.keys().map(String::as_str));
            return Err(match nearest(tag, all) {
                Some(near) => failure.help(msg!("usage-near", near = near)).into(),
                None => failure.help(msg!("ask-tags-help")).into(),
            });
        }
    }
    if !merge && from.len() > 1 {
        crate::fail!("tags-rename-two");
    }
    if !merge && known(into) {
        return Err(Failure::new(msg!("tags-taken", tag = into)).help(msg!("tags-taken-help")).into());
    }
    if merge && !known(into) {
        return Err(Failure::new(msg!("ask-no-tag", value = into)).help(msg!("tags-merge-help")).into());
    }
    let from: Vec<&str> = from.iter().map(String::as_str).filter(|tag| *tag != into).collect();
    let mut plan = Plan::default();
    for group in directory.groups() {
        if let Some(text) = of_group(opened, group, &from, into) {
            plan.texts.insert(opened.sources().get(group.file).path.clone(), text);
        }
    }
    if let Some(file) = directory.settings().file {
        let source = opened.sources().get(file);
        let text = of_settings(opened, &source.text, &from, into, merge)?;
        if text != source.text {
            plan.texts.insert(source.path.clone(), text);
        }
    }
    Ok(plan)
}

/// A group's text with the other tag, once; `None` when it bears none of them.
fn of_group(opened: &Opened, group: &Group, from: &[&str], into: &str) -> Option<String> {
    let source = opened.sources().get(group.file);
    let mut text = source.text.clone();
    let mut has = group.has_tag(into);
    // From the last to the first, so that the places before stay what they are.
    let mut first = None;
    for (n, tag) in group.tags.iter().enumerate() {
        if from.contains(&tag.value.as_str()) && !has {
            (has, first) = (true, Some(n));
        }
    }
    let mut changed = false;
    for (n, tag) in group.tags.iter().enumerate().rev() {
        if !from.contains(&tag.value.as_str()) {
            continue;
        }
        changed = true;
        if first == Some(n) {
            text.replace_range(tag.span.start..tag.span.end, &quoted(into));
        } else if let Some(span) = removal(source, &group.tags, n) {
            text.replace_range(span.start..span.end, "");
        } else {
            text.replace_range(tag.span.start..tag.span.end, &quoted(into));
        }
    }
    changed.then_some(text)
}

/// The settings with the other tag in the vocabulary, above other tags, and as the mark of
/// ecosystems.
fn of_settings(opened: &Opened, text: &str, from: &[&str], into: &str, merge: bool) -> Result<String> {
    let settings = opened.directory.settings();
    let mut edits: BTreeMap<Span, String> = BTreeMap::new();
    let above =
        settings.tags.iter().filter(|(tag, _)| *tag != into).filter_map(|(_, tag)| tag.broader.as_ref());
    let marks = settings.ecosystems.iter().map(|ecosystem| &ecosystem.tag);
    for value in above.chain(marks).filter(|value| from.contains(&value.as_str())) {
        edits.insert(value.span, quoted(into));
    }
    let edits: Vec<Edit> = edits.into_iter().map(|(span, text)| Edit { span, text }).collect();
    let mut text = spliced(text, Span::new(0, text.len()), &edits).unwrap_or_else(|| text.to_owned());
    let refuse = |refusal| refused("coopdir.toml", &refusal);
    for tag in from.iter().filter(|tag| settings.tags.contains_key(**tag)) {
        text = if merge {
            let remove = Amendment::new(&["tags", tag], Change::Remove);
            amend::amend(&text, SETTINGS, &[remove]).map_err(refuse)?
        } else {
            amend::rename(&text, SETTINGS, &["tags", tag], into).map_err(refuse)?
        };
    }
    if merge && settings.tags.contains_key(into) {
        let mut synonyms: Vec<String> = from.iter().map(|tag| (*tag).to_owned()).collect();
        let gone = from.iter().filter_map(|tag| settings.tags.get(*tag));
        synonyms.extend(gone.flat_map(|tag| &tag.aliases).map(|alias| alias.value.clone()));
        let add = Amendment::new(&["tags", into, "aliases"], Change::Add(synonyms));
        text = amend::amend(&text, SETTINGS, &[add]).map_err(refuse)?;
    }
    Ok(text)
}

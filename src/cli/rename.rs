//! `coopdir rename`: another short name for a group, everywhere that it stands.

use std::collections::BTreeMap;

use anyhow::Result;
use clap::Args;

use super::edit::{refused, text_of};
use super::open::{Opened, open_to_change};
use super::plan::Plan;
use super::{Exit, Ui, show};
use crate::amend::{self, Amendment, Change};
use crate::failure::Failure;
use crate::finding::{Edit, spliced};
use crate::group::{GROUP, Group, slug};
use crate::msg;
use crate::quote::quoted;
use crate::source::{FileId, Span, Spanned};

#[derive(Debug, Args)]
pub struct RenameArgs {
    #[arg(value_name = "OLD")]
    old: String,
    #[arg(value_name = "NEW")]
    new: String,
    #[arg(short = 'n', long)]
    dry_run: bool,
}

/// # Errors
/// When there is no such group, the new name cannot be one or is taken, or a file cannot be
/// written.
pub fn run(args: &RenameArgs, ui: &Ui) -> Result<Exit> {
    let opened = open_to_change(ui)?;
    let group = show::find(&opened.directory, &args.old, ui)?;
    let new = args.new.as_str();
    if slug::check(new).is_err() {
        let failure = Failure::new(msg!("intake-slug", value = new));
        return Err(match slug::suggest(new) {
            Some(near) => failure.help(msg!("intake-slug-near", near = near)).into(),
            None => failure.into(),
        });
    }
    if new == group.slug.value {
        ui.note(&msg!("edit-same"));
        return Ok(Exit::Fine);
    }
    // A former name of its own may be taken up again.
    if let Some(other) = opened.directory.find(new).filter(|other| other.slug != group.slug) {
        let path = opened.sources().get(other.file).path.clone();
        crate::fail!("rename-taken", slug = new, path = path);
    }
    plan(&opened, group, new)?.apply(&opened, args.dry_run, ui)
}

fn plan(opened: &Opened, group: &Group, new: &str) -> Result<Plan> {
    let old = group.slug.as_str();
    let path = opened.sources().get(group.file).path.clone();
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let moved = format!("{folder}/{new}.toml");
    let mut plan = Plan { moves: vec![(path.clone(), moved.clone())], ..Plan::default() };
    let mut own = vec![
        Amendment::set(&["slug"], new),
        Amendment::new(&["aliases"], Change::Drop(vec![new.to_owned()])),
        Amendment::new(&["aliases"], Change::Add(vec![old.to_owned()])),
    ];
    for (key, file) in [("banner", &group.banner), ("logo", &group.logo)] {
        let Some(file) = file else { continue };
        // Images that are named after the group: `old.png`, `old-banner.png`.
        let rest = file.strip_prefix(old).filter(|rest| rest.starts_with(['.', '-', '_']));
        let Some(rest) = rest.filter(|_| is_of_one(opened, file)) else { continue };
        let name = format!("{new}{rest}");
        let step = (format!("media/{}", file.value), format!("media/{name}"));
        if opened.sources().find(&step.1).is_none() && !plan.moves.contains(&step) {
            plan.moves.push(step);
        }
        own.push(Amendment::set(&[key], name));
    }
    let text =
        amend::amend(text_of(opened, &path), GROUP, &own).map_err(|refusal| refused(&path, &refusal))?;
    plan.texts.insert(moved, text);
    for (file, mut edits) in mentions(opened, old, new) {
        let source = opened.sources().get(file);
        edits.sort_by_key(|edit| edit.span);
        if let Some(text) = spliced(&source.text, Span::new(0, source.text.len()), &edits) {
            plan.texts.insert(source.path.clone(), text);
        }
    }
    Ok(plan)
}

/// Where other groups and the settings name the group, and what stands there from now on.
fn mentions(opened: &Opened, old: &str, new: &str) -> BTreeMap<FileId, Vec<Edit>> {
    let mut found: BTreeMap<FileId, Vec<Edit>> = BTreeMap::new();
    let mut is_old = |file: FileId, value: &Spanned<String>| {
        if value.value == old {
            found.entry(file).or_default().push(Edit { span: value.span, text: quoted(new) });
        }
    };
    for other in opened.directory.groups().iter().filter(|other| other.slug.value != old) {
        other.parent.iter().chain(&other.related).for_each(|slug| is_old(other.file, slug));
    }
    let settings = opened.directory.settings();
    let Some(file) = settings.file else { return found };
    for ecosystem in &settings.ecosystems {
        ecosystem.core.iter().chain(&ecosystem.helpers).for_each(|slug| is_old(file, slug));
    }
    for exception in &settings.exceptions {
        if let Some(folder) = exception.path.strip_suffix(&format!("/{old}.toml")) {
            let text = quoted(&format!("{folder}/{new}.toml"));
            found.entry(file).or_default().push(Edit { span: exception.path.span, text });
        }
    }
    found
}

/// Whether no other group shows that file.
fn is_of_one(opened: &Opened, file: &str) -> bool {
    let shows = |group: &&Group| {
        let images = [&group.banner, &group.logo].into_iter().flatten();
        let logos = group.partners.iter().filter_map(|partner| partner.logo.as_ref());
        images.chain(logos).any(|image| image.value == file)
    };
    opened.directory.groups().iter().filter(shows).count() == 1
}

//! `coopdir edit`: values of groups changed by flags, or their files in an editor.

use anyhow::Result;
use clap::Args;

use super::editor;
use super::open::{Opened, open_to_change};
use super::plan::Plan;
use super::show;
use super::tried::Texts;
use super::values::Values;
use super::{Exit, Ui};
use crate::amend::{self, Amendment, Change, Refusal};
use crate::failure::Failure;
use crate::group::GROUP;
use crate::intake::Intake;
use crate::msg;

#[derive(Debug, Args)]
pub struct EditArgs {
    #[arg(value_name = "SLUG", required = true)]
    slugs: Vec<String>,
    #[command(flatten)]
    values: Values,
    #[arg(long, value_name = "KEY")]
    unset: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[arg(short = 'n', long)]
    dry_run: bool,
}

impl EditArgs {
    /// Those that archive groups.
    #[must_use]
    pub fn archived(slugs: Vec<String>, note: Option<String>, dry_run: bool) -> Self {
        Self { slugs, values: Values::archived(), unset: Vec::new(), note, dry_run }
    }
}

/// # Errors
/// When a group or a value is wrong, or a file cannot be written.
pub fn run(args: &EditArgs, ui: &Ui) -> Result<Exit> {
    let opened = open_to_change(ui)?;
    let intake = Intake { directory: &opened.directory, language: ui.words.language(), today: ui.today()? };
    let mut amendments = args.values.amendments(&intake)?;
    for key in &args.unset {
        amendments.push(unset(key)?);
    }
    if amendments.iter().any(|amendment| amendment.path == ["slug"]) {
        return Err(Failure::new(msg!("edit-slug")).help(msg!("edit-slug-help")).into());
    }
    let paths = paths(&opened, &args.slugs, ui)?;
    if amendments.is_empty() {
        if args.note.is_some() {
            crate::fail!("edit-note-alone");
        }
        return editor::edit(&opened, &paths, args.dry_run, ui);
    }
    let mut texts = Texts::new();
    for path in &paths {
        let text = text_of(&opened, path);
        let mut after = amend::amend(text, GROUP, &amendments).map_err(|refusal| refused(path, &refusal))?;
        if let (Some(note), Some(first)) = (&args.note, amendments.first()) {
            after = amend::note(&after, GROUP, &first.path, note);
        }
        if after != text {
            texts.insert(path.clone(), after);
        }
    }
    Plan { texts, ..Plan::default() }.apply(&opened, args.dry_run, ui)
}

/// The files of groups by their slugs; also of those that do not pass `check`.
fn paths(opened: &Opened, slugs: &[String], ui: &Ui) -> Result<Vec<String>> {
    let mut paths = Vec::new();
    for slug in slugs {
        let file = format!("{}.toml", slug.to_lowercase());
        let is = |path: &&str| path.rsplit('/').next() == Some(&file) && path.starts_with("groups/");
        let all = opened.sources().as_slice().iter().map(|source| source.path.as_str());
        let path = if let Some(path) = all.clone().find(is) {
            path.to_owned()
        } else {
            let group = show::find(&opened.directory, slug, ui)?;
            opened.sources().get(group.file).path.clone()
        };
        if !paths.contains(&path) {
            paths.push(path);
        }
    }
    Ok(paths)
}

/// The text of a file that was found.
pub(super) fn text_of<'a>(opened: &'a Opened, path: &str) -> &'a str {
    let source = opened.sources().find(path).map(|file| opened.sources().get(file));
    source.map_or("", |source| source.text.as_str())
}

fn unset(key: &str) -> Result<Amendment> {
    const MANDATORY: [&str; 4] = ["name", "slug", "summary", "type"];
    if MANDATORY.contains(&key) {
        crate::fail!("edit-mandatory", key = key);
    }
    let path: Vec<&str> = key.split('.').collect();
    // A whole table may go too, but not one that there never was.
    if path.len() > 1 || !GROUP.iter().any(|known| known.name == key) {
        crate::intake::shape(&path)?;
    }
    Ok(Amendment::new(&path, Change::Remove))
}

/// Why a file is left as it is.
pub(super) fn refused(path: &str, refusal: &Refusal) -> Failure {
    match refusal {
        Refusal::Broken(at) => {
            let message = msg!("edit-broken", path = path, line = at.line, column = at.column);
            Failure::new(message).help(msg!("edit-broken-help"))
        }
        Refusal::Other(key) => {
            Failure::new(msg!("edit-other", path = path, key = key)).help(msg!("edit-other-help"))
        }
    }
}

//! `coopdir check --fix`: what is said and written when fixes are applied.

use super::Ui;
use super::open::Opened;
use super::scope::Scope;
use crate::fixing;
use crate::rules::Override;
use crate::{disk, msg};
use anyhow::Result;

/// Writes the safe fixes of a scope, or with `dry` prints them as a patch. Says
/// whether a file was written.
///
/// # Errors
/// When a file cannot be written; those before it are.
pub fn mend(ui: &Ui, opened: &Opened, scope: &Scope, overrides: &[Override], dry: bool) -> Result<bool> {
    let sources = opened.sources();
    let files =
        fixing::all(sources, ui.today()?, overrides, &|sources, finding| scope.wants(sources, finding));
    if files.is_empty() {
        ui.note(&msg!("fixed-nothing"));
        return Ok(false);
    }
    if dry {
        for (file, fixed) in &files {
            let source = sources.get(*file);
            ui.print_diff(&source.path, &source.text, &fixed.text)?;
        }
        let count: usize = files.values().map(|file| file.fixes).sum();
        ui.note(&msg!("fixed-dry", fixes = count));
        return Ok(false);
    }
    let mut written = false;
    for (file, fixed) in &files {
        let source = sources.get(*file);
        if disk::update(&opened.root.join(&source.path), &source.text, &fixed.text)? {
            written = true;
            ui.note(&msg!("fixed-file", path = &source.path, fixes = fixed.fixes));
        } else {
            ui.warn(&msg!("fixed-left", path = &source.path));
        }
    }
    Ok(written)
}

//! `coopdir check --fix`: what is said and written when fixes are applied.

use anyhow::Result;
use similar::TextDiff;

use super::Ui;
use super::open::Opened;
use super::scope::Scope;
use crate::fixing::{self, Fixed};
use crate::rules::Override;
use crate::source::FileId;
use crate::{disk, msg, visible};

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
            ui.print(&patch(opened, *file, fixed))?;
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

/// The change of one file as a unified patch, safe to print.
fn patch(opened: &Opened, file: FileId, fixed: &Fixed) -> String {
    let source = opened.sources().get(file);
    let diff = TextDiff::from_lines(&source.text, &fixed.text);
    let (old, new) = (format!("a/{}", source.path), format!("b/{}", source.path));
    let text = diff.unified_diff().context_radius(2).header(&old, &new).to_string();
    let line = |line: &str| line.split('\t').map(visible::line).collect::<Vec<_>>().join("\t") + "\n";
    text.lines().map(line).collect()
}

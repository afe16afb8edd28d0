//! A group's file in the person's own editor, checked when it is saved, as visudo does.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::ask::Asker;
use super::edit::text_of;
use super::open::Opened;
use super::plan::Plan;
use super::tried::{Texts, tried};
use super::{Exit, Ui};
use crate::disk;
use crate::failure::{Because, Failure};
use crate::msg;

/// Opens each file, one after the other.
///
/// # Errors
/// When there is nobody to edit, no editor, or a file cannot be written.
pub fn edit(opened: &Opened, paths: &[String], dry: bool, ui: &Ui) -> Result<Exit> {
    let Some(mut asker) = Asker::at_terminal(ui) else {
        return Err(Failure::new(msg!("edit-nothing")).help(msg!("edit-nothing-help")).into());
    };
    let mut texts = Texts::new();
    for path in paths {
        let text = text_of(opened, path);
        if let Some(after) = revised(opened, path, text, &mut asker, ui)?.filter(|after| after != text) {
            texts.insert(path.clone(), after);
        }
    }
    Plan { texts, ..Plan::default() }.apply(opened, dry, ui)
}

/// What becomes of a text in the editor; `None` when the person gives up.
///
/// # Errors
/// When there is no editor, or the copy that it opens cannot be made or read.
pub fn revised(
    opened: &Opened,
    path: &str,
    text: &str,
    asker: &mut Asker<'_>,
    ui: &Ui,
) -> Result<Option<String>> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let copy = disk::Copy::new(name, text)?;
    loop {
        open_editor(&copy.path())?;
        let after = copy.read()?;
        let texts = Texts::from([(path.to_owned(), after.clone())]);
        let tried = tried(opened, &texts, &Vec::new(), ui)?;
        if !tried.is_denied() {
            return Ok(Some(after));
        }
        tried.tell(ui);
        if asker.letter(&msg!("edit-again"), &['r', 'a'])? == 'a' {
            ui.note(&msg!("edit-left"));
            return Ok(None);
        }
    }
}

/// `VISUAL`, else `EDITOR`, else what the system has.
fn open_editor(path: &Path) -> Result<()> {
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.trim().is_empty());
    let fallback = if cfg!(windows) { "notepad" } else { "vi" };
    let editor = set("VISUAL").or_else(|| set("EDITOR")).unwrap_or_else(|| fallback.to_owned());
    let cannot = || Failure::new(msg!("edit-editor", editor = &editor)).help(msg!("edit-editor-help"));
    let status = command(&editor, path).status().because(cannot)?;
    if status.success() { Ok(()) } else { Err(cannot().into()) }
}

/// With its own arguments (`code --wait`), as git and crontab read it: through the shell.
#[cfg(unix)]
fn command(editor: &str, path: &Path) -> Command {
    let mut command = Command::new("sh");
    command.arg("-c").arg(format!("{editor} \"$@\"")).arg(editor).arg(path);
    command
}

#[cfg(not(unix))]
fn command(editor: &str, path: &Path) -> Command {
    let mut words = editor.split_whitespace();
    let mut command = Command::new(words.next().unwrap_or(editor));
    command.args(words).arg(path);
    command
}

//! Changes of several files that are judged first, then written all or none.

use anyhow::Result;

use super::edit::text_of;
use super::open::Opened;
use super::tried::{Moves, Texts, tried};
use super::{Exit, Ui};
use crate::disk::{self, Step};
use crate::failure::Failure;
use crate::msg;

/// What is to be changed: paths are from the root.
#[derive(Debug, Default)]
pub struct Plan {
    /// Under their new names, where they have one.
    pub texts: Texts,
    pub moves: Moves,
}

impl Plan {
    /// Writes the changes, or with `dry` prints them as a patch.
    ///
    /// # Errors
    /// When they would bring errors, or cannot be written.
    pub fn apply(&self, opened: &Opened, dry: bool, ui: &Ui) -> Result<Exit> {
        if self.texts.is_empty() && self.moves.is_empty() {
            ui.note(&msg!("edit-same"));
            return Ok(Exit::Fine);
        }
        let tried = tried(opened, &self.texts, &self.moves, ui)?;
        tried.tell(ui);
        if tried.is_denied() {
            return Err(Failure::new(msg!("edit-denied")).help(msg!("edit-denied-help")).into());
        }
        if dry {
            return self.print(opened, ui);
        }
        if !disk::change(&opened.root, &self.steps(opened))? {
            return Err(Failure::new(msg!("edit-raced")).help(msg!("edit-raced-help")).into());
        }
        for (from, to) in &self.moves {
            ui.note(&msg!("rename-done", old = from, new = to));
        }
        for path in self.texts.keys().filter(|path| self.old(path) == path.as_str()) {
            ui.note(&msg!("edit-done", path = path));
        }
        Ok(Exit::Fine)
    }

    fn print(&self, opened: &Opened, ui: &Ui) -> Result<Exit> {
        let (moved, same): (Vec<_>, Vec<_>) =
            self.texts.iter().partition(|(path, _)| self.old(path) != path.as_str());
        // What bears git's own heads comes last, or git takes what follows for a part of it.
        for (path, text) in same.into_iter().chain(moved) {
            let old = self.old(path);
            ui.print_moved((old, path), text_of(opened, old), text)?;
        }
        for (from, to) in self.moves.iter().filter(|(_, to)| !self.texts.contains_key(to)) {
            ui.print_moved((from, to), "", "")?;
        }
        ui.note(&msg!("edit-dry"));
        Ok(Exit::Fine)
    }

    /// Texts first, under their old names, then the moves: git then sees what was moved.
    fn steps(&self, opened: &Opened) -> Vec<Step> {
        let put = |(path, text): (&String, &String)| {
            let old = self.old(path);
            Step::Put { path: old.to_owned(), was: Some(text_of(opened, old).to_owned()), text: text.clone() }
        };
        let moved = |(from, to): &(String, String)| Step::Move { from: from.clone(), to: to.clone() };
        self.texts.iter().map(put).chain(self.moves.iter().map(moved)).collect()
    }

    /// The name that a file has so far.
    fn old<'a>(&'a self, path: &'a str) -> &'a str {
        self.moves.iter().find(|(_, to)| to == path).map_or(path, |(from, _)| from)
    }
}

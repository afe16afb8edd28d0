//! Which files change: those that a site is made from, and no others.

use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;

use anyhow::Result;
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use super::Event;
use crate::failure::{Because, Failure};
use crate::msg;

/// The folders of a directory.
const FOLDERS: [&str; 3] = ["groups", "media", "templates"];

pub struct Watcher {
    root: PathBuf,
    inner: RecommendedWatcher,
    events: Sender<Event>,
    /// Those of `FOLDERS` that are watched.
    watched: Vec<&'static str>,
}

impl std::fmt::Debug for Watcher {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Watcher").field("root", &self.root).finish_non_exhaustive()
    }
}

impl Watcher {
    /// # Errors
    /// When the system does not let it.
    pub fn start(root: &Path, events: Sender<Event>) -> Result<Self> {
        let (send, own) = (events.clone(), root.to_path_buf());
        let cannot = || Failure::new(msg!("fail-watch", path = root.display().to_string()));
        let told = move |event: notify::Result<notify::Event>| {
            let Ok(event) = event else { return };
            // To read a file is no change.
            if matches!(event.kind, EventKind::Access(_)) {
                return;
            }
            let paths: Vec<PathBuf> = event.paths.into_iter().filter(|path| is_ours(&own, path)).collect();
            if !paths.is_empty() {
                let _ = send.send(Event::Changed(paths));
            }
        };
        let mut inner = notify::recommended_watcher(told).because(cannot)?;
        inner.watch(root, RecursiveMode::NonRecursive).because(cannot)?;
        let mut watcher = Self { root: root.to_path_buf(), inner, events, watched: Vec::new() };
        watcher.watch_new();
        Ok(watcher)
    }

    /// Watches the folders that were made since, and gives them: what is in them already
    /// nobody was told of.
    pub fn watch_new(&mut self) -> Vec<PathBuf> {
        let mut new = Vec::new();
        for name in FOLDERS {
            let path = self.root.join(name);
            let there = path.is_dir();
            if !there {
                self.watched.retain(|watched| *watched != name);
            } else if !self.watched.contains(&name)
                && self.inner.watch(&path, RecursiveMode::Recursive).is_ok()
            {
                self.watched.push(name);
                new.push(path);
            }
        }
        new
    }

    /// Puts questions once more, for who answers next.
    pub fn ask_again(&self, waiting: Vec<Event>) {
        for event in waiting {
            let _ = self.events.send(event);
        }
    }
}

/// Whether a site is made from what is there: not from what editors and this program put
/// beside for a moment.
fn is_ours(root: &Path, path: &Path) -> bool {
    let Ok(inside) = path.strip_prefix(root) else { return false };
    let mut parts = inside.components().filter_map(|part| part.as_os_str().to_str());
    let first = parts.next().unwrap_or_default();
    let of_site = first == "coopdir.toml" || FOLDERS.contains(&first);
    let last = inside.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    // `4913` is what Vim tries whether it may write with.
    let passing = last.starts_with('.') || last.ends_with('~') || last == "4913";
    of_site && !passing
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_site_is_made_from_counts() {
        let root = Path::new("/d");
        for (path, ours) in [
            ("/d/coopdir.toml", true),
            ("/d/groups", true),
            ("/d/groups/a/b.toml", true),
            ("/d/media/a.png", true),
            ("/d/templates/assets/style.css", true),
            ("/d/site/index.html", false),
            ("/d/.git/index", false),
            ("/d/groups/.a.toml.swp", false),
            ("/d/groups/a.toml~", false),
            ("/d/groups/.coopdir-x1", false),
            ("/d/README.md", false),
            ("/e/groups/a.toml", false),
        ] {
            assert_eq!(is_ours(root, Path::new(path)), ours, "{path}");
        }
    }
}

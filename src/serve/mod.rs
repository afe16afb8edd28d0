//! The site on this machine, while one writes: each file is made when a browser asks for it,
//! and an open page loads again when what it was made from changes.
//!
//! The thread that has the site answers; a server and a watcher put their questions to it.

mod fault;
mod kind;
mod server;
mod watch;

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::Duration;

use anyhow::Result;
use tokio::sync::{oneshot, watch as signal};

use crate::failure::{Because, Failure};
use crate::msg;

pub use fault::Faulty;

/// How long saves are gathered that come together: an editor's several steps, a `git switch`.
const PAUSE: Duration = Duration::from_millis(15);

/// What the site says to a path: `groups/cyou1/index.html`.
#[derive(Debug)]
pub enum Answer {
    File(Vec<u8>),
    /// There is none; this page says so.
    Missing(Option<Vec<u8>>),
    /// There is no site now: a page that says why.
    Fault(String),
}

/// What comes to the thread that has the site.
#[derive(Debug)]
enum Event {
    /// The reply says which site it is of.
    Asked { path: String, reply: oneshot::Sender<(Answer, u64)> },
    /// Something under these paths is no longer what it was.
    Changed(Vec<PathBuf>),
}

/// A server and a watcher at work.
#[derive(Debug)]
pub struct Served {
    events: Receiver<Event>,
    built: signal::Sender<u64>,
    watcher: watch::Watcher,
}

impl Served {
    /// Answers on `listener` and watches the directory at `root`.
    ///
    /// # Errors
    /// When the system does not let it.
    pub fn start(listener: TcpListener, root: &Path) -> Result<Self> {
        let (send, events): (Sender<Event>, _) = mpsc::channel();
        let (built, seen) = signal::channel(0);
        let watcher = watch::Watcher::start(root, send.clone())?;
        let cannot = || Failure::new(msg!("fail-serve"));
        listener.set_nonblocking(true).because(cannot)?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().because(cannot)?;
        std::thread::spawn(move || runtime.block_on(server::serve(listener, send, seen)));
        Ok(Self { events, built, watcher })
    }

    /// Lets open pages load again, says so with `tell`, then answers with `make` until something
    /// changes. Gives the paths that did; `None` when nobody can ask any more.
    pub fn until_changed(
        &mut self,
        tell: impl FnOnce(),
        make: &mut dyn FnMut(&str) -> Answer,
    ) -> Option<Vec<PathBuf>> {
        let new = self.watcher.watch_new();
        if !new.is_empty() {
            return Some(new);
        }
        self.built.send_modify(|times| *times += 1);
        let number = *self.built.borrow();
        tell();
        let mut changed = loop {
            match self.events.recv().ok()? {
                Event::Asked { path, reply } => drop(reply.send((make(&path), number))),
                Event::Changed(paths) => break paths,
            }
        };
        let mut waiting = Vec::new();
        // What is asked meanwhile is answered by the site that is to come.
        while let Ok(event) = self.events.recv_timeout(PAUSE) {
            match event {
                Event::Changed(paths) => changed.extend(paths),
                asked @ Event::Asked { .. } => waiting.push(asked),
            }
        }
        self.watcher.ask_again(waiting);
        changed.sort();
        changed.dedup();
        Some(changed)
    }
}

//! `coopdir serve`: the site on this machine, made anew as files are saved.

use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::Result;
use clap::Args;

use super::open::{Opened, root};
use super::{Exit, Ui, tried};
use crate::disk;
use crate::failure::{Because, Failure};
use crate::finding::Level;
use crate::report::Screen;
use crate::serve::{Answer, Faulty, Served};
use crate::site::{self, Content, Options, OutFile};
use crate::{msg, parse, rules};

/// The port that is tried first, and how many after it.
const PORT: u16 = 4321;
const PORTS: u16 = 10;

#[derive(Debug, Args)]
pub struct ServeArgs {
    #[arg(long, value_name = "N")]
    port: Option<u16>,
    #[arg(long, value_name = "ADDRESS")]
    host: Option<IpAddr>,
    #[arg(long, value_name = "PAGE", num_args = 0..=1, default_missing_value = "/")]
    open: Option<String>,
}

/// Runs until it is stopped.
///
/// # Errors
/// When there is no directory, or no port is free.
pub fn run(args: &ServeArgs, ui: &Ui) -> Result<Exit> {
    let root = root(ui)?;
    let host = args.host.unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST));
    let listener = listen(host, args.port)?;
    let address = listener.local_addr().because(|| Failure::new(msg!("fail-serve")))?;
    let shown = if host.is_unspecified() {
        SocketAddr::new(Ipv4Addr::LOCALHOST.into(), address.port())
    } else {
        address
    };
    let url = format!("http://{shown}/");
    if !host.is_loopback() {
        ui.warn(&msg!("serve-open-to-all", address = address.to_string()));
    }
    let mut served = Served::start(listener, &root)?;
    ui.note(&msg!("serve-at", url = &url));
    if let Some(page) = &args.open {
        let page = format!("{url}{}", page.trim_start_matches('/'));
        if open::that_detached(&page).is_err() {
            ui.warn(&msg!("serve-no-browser", url = page));
        }
    }
    let mut keeper = Keeper { root, url, is_new: true, ui };
    let mut changed: Option<Vec<PathBuf>> = Some(Vec::new());
    while let Some(mut paths) = changed {
        // Some tools put a file beside for a moment, under any name.
        paths.retain(|path| path.exists() || path.extension().is_some());
        changed = keeper.serve(&paths, &mut served)?;
    }
    Ok(Exit::Fine)
}

/// A port of `host`: the one that is named, or the first that is free.
fn listen(host: IpAddr, port: Option<u16>) -> Result<TcpListener> {
    let bind = |port| TcpListener::bind(SocketAddr::new(host, port));
    if let Some(port) = port {
        let failure =
            || Failure::new(msg!("fail-port", port = port.to_string())).help(msg!("fail-port-help"));
        return bind(port).because(failure);
    }
    let mut free = (PORT..PORT + PORTS).filter_map(|port| bind(port).ok());
    match free.next() {
        Some(listener) => Ok(listener),
        None => bind(0).because(|| Failure::new(msg!("fail-serve"))),
    }
}

struct Keeper<'a> {
    root: PathBuf,
    /// Where the site is to be seen.
    url: String,
    /// Whether no site was made yet.
    is_new: bool,
    ui: &'a Ui,
}

impl Keeper<'_> {
    /// Makes the site anew and answers until something changes again.
    fn serve(&mut self, changed: &[PathBuf], served: &mut Served) -> Result<Option<Vec<PathBuf>>> {
        let start = Instant::now();
        let opened = match self.read() {
            Ok(opened) => opened,
            Err(error) => return Ok(self.refuse(&self.said(&error), served)),
        };
        if opened.denied() > 0 {
            return Ok(self.refuse(&self.report(&opened), served));
        }
        let templates = match disk::templates(&opened.root) {
            Ok(templates) => templates,
            Err(error) => return Ok(self.refuse(&self.said(&error), served)),
        };
        // A template that is broken is one for every page, also those that nobody looks at.
        let broken = site::broken(&templates);
        if !broken.is_empty() {
            let said: Vec<String> = broken.into_iter().map(|failure| self.said(&failure.into())).collect();
            return Ok(self.refuse(&said.join("\n"), served));
        }
        let base_url = Some(self.url.clone());
        let options = Options { base_url, templates, today: self.ui.today()?, ..Options::default() };
        let told = || {
            let ui = self.ui;
            let (groups, took) = (opened.directory.groups().len(), start.elapsed().as_millis());
            let took = u64::try_from(took).unwrap_or(u64::MAX);
            match changed {
                [] if self.is_new => ui.note(&msg!("serve-ready", groups = groups)),
                [] => {}
                [path] => ui.note(&msg!("serve-changed", path = self.name(path), took = took)),
                _ => ui.note(&msg!("serve-changed-many", files = changed.len(), took = took)),
            }
        };
        let made = site::with_desk(&opened.directory, &options, |desk| {
            served.until_changed(told, &mut |path| match desk.make(path) {
                Some(Ok(file)) => self.file(&opened, file),
                Some(Err(error)) => Answer::Fault(self.page(&self.said(&error))),
                None => match desk.make("404.html") {
                    Some(Ok(OutFile { content: Content::Made(html), .. })) => Answer::Missing(Some(html)),
                    _ => Answer::Missing(None),
                },
            })
        });
        self.is_new = false;
        match made {
            Ok(changed) => Ok(changed),
            Err(error) => Ok(self.refuse(&self.said(&error), served)),
        }
    }

    fn read(&self) -> Result<Opened> {
        let sources = disk::load(&self.root)?;
        let (draft, read) = parse::read(sources);
        let (directory, findings) = rules::check(draft, read, self.ui.today()?, &[]);
        Ok(Opened { root: self.root.clone(), directory, findings })
    }

    fn file(&self, opened: &Opened, file: OutFile) -> Answer {
        match file.content {
            Content::Made(bytes) => Answer::File(bytes),
            Content::Copied(id) => {
                let source = opened.sources().get(id);
                match disk::bytes(&self.root.join(&source.path), source.role.limit()) {
                    Ok(Some(bytes)) => Answer::File(bytes),
                    _ => Answer::Missing(None),
                }
            }
        }
    }

    /// Shows why there is no site until something changes.
    fn refuse(&self, report: &str, served: &mut Served) -> Option<Vec<PathBuf>> {
        let told = || {
            super::ui::to_stderr(report);
            self.ui.fault(&msg!("serve-waits"));
        };
        let page = self.page(report);
        served.until_changed(told, &mut |_| Answer::Fault(page.clone()))
    }

    fn page(&self, report: &str) -> String {
        let words = &self.ui.words;
        let faulty = Faulty {
            lang: words.language().to_owned(),
            title: words.text("serve-fault"),
            lead: words.text("serve-fault-lead"),
            report: report.to_owned(),
        };
        faulty.page()
    }

    /// What `check` says of the faults.
    fn report(&self, opened: &Opened) -> String {
        let denied = opened.findings.iter().filter(|finding| finding.level == Level::Deny);
        let findings: Vec<_> = denied.cloned().collect();
        let screen = Screen { color: false, unicode: true, width: 100 };
        tried::said(opened.sources(), &findings, self.ui, screen)
    }

    fn said(&self, error: &anyhow::Error) -> String {
        self.ui.explained(error)
    }

    fn name(&self, path: &Path) -> String {
        path.strip_prefix(&self.root).unwrap_or(path).display().to_string()
    }
}

//! `coopdir init`: a new directory that works at once, laid down whole or not at all.

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::{Args, ValueEnum};

use super::ask::Asker;
use super::founding;
use super::{Exit, Ui};
use crate::failure::Failure;
use crate::kit::{self, Kit, Program, Wish};
use crate::settings::Forge;
use crate::source::Role;
use crate::{disk, git, msg, site, visible};

/// Where the source of this program is, as its package says; nothing is made up.
const SOURCE: &str = env!("CARGO_PKG_REPOSITORY");

#[derive(Debug, Args)]
pub struct InitArgs {
    #[arg(value_name = "DIR", default_value = ".")]
    folder: PathBuf,
    #[arg(long, value_name = "TEXT")]
    pub name: Option<String>,
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
    #[arg(long, value_name = "LANGS", value_delimiter = ',')]
    pub lang: Vec<String>,
    #[arg(long, value_name = "FORGE")]
    pub forge: Option<ForgeArg>,
    #[arg(long, value_name = "URL")]
    pub repository: Option<String>,
    #[arg(long, value_name = "GIT")]
    program: Option<String>,
    #[arg(long)]
    no_sample: bool,
    #[arg(short = 'n', long)]
    dry_run: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ForgeArg {
    Github,
    Forgejo,
    Gitlab,
    None,
}

impl From<ForgeArg> for Option<Forge> {
    fn from(forge: ForgeArg) -> Self {
        match forge {
            ForgeArg::Github => Some(Forge::GitHub),
            ForgeArg::Forgejo => Some(Forge::Forgejo),
            ForgeArg::Gitlab => Some(Forge::GitLab),
            ForgeArg::None => None,
        }
    }
}

/// # Errors
/// When a wish cannot be fulfilled, or a file is in the way or cannot be written.
pub fn run(args: &InitArgs, ui: &Ui) -> Result<Exit> {
    let root = ui.moved(std::slice::from_ref(&args.folder)).remove(0);
    let today = ui.today()?;
    let program = args.program.as_deref().unwrap_or(SOURCE);
    let mut wish = Wish {
        name: name(&root, ui),
        languages: languages(ui),
        forge: Some(Forge::GitHub),
        program: (!program.is_empty()).then(|| parted(program)).transpose()?,
        sample: !args.no_sample,
        ..Wish::default()
    };
    founding::given(args, &mut wish, ui, today)?;
    if let Some(mut asker) = Asker::at_terminal(ui) {
        founding::ask(args, &mut wish, &mut asker, ui, today)?;
    }
    let mut kit = kit::kit(&wish, ui.words.language(), today)?;
    if wish.sample && has_others(&root, &kit) {
        wish.sample = false;
        kit = kit::kit(&wish, ui.words.language(), today)?;
    }
    let blocked = disk::in_the_way(&root, &kit.files)?;
    if !blocked.is_empty() {
        let failure = msg!("init-in-the-way", count = blocked.len(), paths = blocked.join(", "));
        return Err(Failure::new(failure).help(msg!("init-in-the-way-help")).into());
    }
    if args.dry_run {
        let list: Vec<&str> = kit.files.keys().map(String::as_str).collect();
        ui.print(&(list.join("\n") + "\n"))?;
        ui.note(&msg!("edit-dry"));
        return Ok(Exit::Fine);
    }
    let written = disk::lay(&root, &kit.files)?;
    tell(&root, written, &wish, ui);
    Ok(Exit::Fine)
}

/// What was made, and what comes next.
fn tell(root: &Path, written: usize, wish: &Wish, ui: &Ui) {
    let shown = root.display().to_string();
    if written == 0 {
        ui.note(&msg!("init-same", path = shown));
        return;
    }
    ui.note(&msg!("init-done", path = &shown, count = written));
    let commands = "coopdir serve --open";
    ui.note(&if shown == "." {
        msg!("init-next", commands = commands)
    } else {
        msg!("init-next", commands = format!("cd {} && {commands}", word(&shown)))
    });
    if wish.forge.is_none() {
        return;
    }
    if wish.program.is_none() {
        ui.note(&msg!("init-program"));
    }
    // Forges look for their files at the top alone.
    if git::prefix(root).is_some_and(|prefix| !prefix.is_empty()) {
        ui.warn(&msg!("init-below"));
    }
}

/// A path as one word of a command line.
fn word(path: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "/._-+,@".contains(c);
    let path = if path.starts_with('-') { format!("./{path}") } else { path.to_owned() };
    if path.chars().all(plain) { path } else { format!("'{}'", path.replace('\'', "'\\''")) }
}

/// Whether real groups are there already: no sample comes among them.
fn has_others(root: &Path, kit: &Kit) -> bool {
    let Ok(sources) = disk::load(root) else { return false };
    sources
        .as_slice()
        .iter()
        .any(|source| source.role == Role::Group && !kit.files.contains_key(&source.path))
}

/// The name of the folder, as far as it can be that of a directory.
fn name(root: &Path, ui: &Ui) -> String {
    let whole = root.canonicalize().or_else(|_| std::path::absolute(root));
    let last = whole.ok().and_then(|path| Some(path.file_name()?.to_string_lossy().into_owned()));
    let shown = |c: char| if visible::is_hidden(c) || c == '\u{fffd}' { ' ' } else { c };
    let name: String = last.unwrap_or_default().chars().map(shown).collect();
    let name: String = name.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(120).collect();
    if name.contains(char::is_alphanumeric) { name.trim().to_owned() } else { ui.words.text("init-name") }
}

/// That of the user first.
fn languages(ui: &Ui) -> Vec<String> {
    let own = ui.words.language();
    let other = if own == "fr" { "en" } else { "fr" };
    vec![own.to_owned(), other.to_owned()]
}

/// The forge that an address names, if its host tells.
pub(super) fn forge_of(url: &str) -> Option<Forge> {
    match site::guessed_forge(url) {
        Some(Forge::Gitea) => Some(Forge::Forgejo),
        other => other,
    }
}

/// `https://…#REVISION`: where the source of the program is; without a revision, that of this
/// very version.
fn parted(program: &str) -> Result<Program> {
    let (source, revision) = program.rsplit_once('#').unwrap_or((program, ""));
    let version = concat!("v", env!("CARGO_PKG_VERSION"));
    let revision = if revision.is_empty() { version } else { revision };
    let plain = |text: &str| !text.contains(|c: char| c.is_whitespace() || visible::is_hidden(c));
    let secure = ["https://", "ssh://", "file:///"].iter().any(|scheme| source.starts_with(scheme));
    if !secure || !plain(source) || !plain(revision) || revision.starts_with('-') {
        let failure = Failure::new(msg!("init-bad-program", program = program));
        return Err(failure.help(msg!("init-bad-program-help")).into());
    }
    Ok(Program { source: source.to_owned(), revision: revision.to_owned() })
}

//! `coopdir diff`: what changed since a revision, in the words of groups.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::Result;
use clap::{Args, ValueEnum};
use rayon::prelude::*;

use super::open::root;
use super::{Exit, Ui, tried};
use crate::change::{self, Changes, Side};
use crate::directory::{Directory, Draft};
use crate::finding::{Finding, Level};
use crate::git::{self, Blob, Mode, Tree};
use crate::review::{self, Pages, Review};
use crate::rules;
use crate::source::{FileId, Refusal, Role, Source, Sources};
use crate::{disk, msg, parse, site};

#[derive(Debug, Args)]
pub struct DiffArgs {
    #[arg(value_name = "REV", default_value = "HEAD")]
    base: String,
    #[arg(long, value_name = "FORMAT", default_value = "human", conflicts_with_all = ["json", "plain"])]
    format: Format,
    #[arg(long, conflicts_with = "plain")]
    json: bool,
    #[arg(long)]
    plain: bool,
    #[arg(long)]
    exit_code: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Human,
    Markdown,
    Json,
    Plain,
}

impl DiffArgs {
    const fn format(&self) -> review::Format {
        match (self.json, self.plain, self.format) {
            (true, ..) | (_, _, Format::Json) => review::Format::Json,
            (_, true, _) | (_, _, Format::Plain) => review::Format::Plain,
            (_, _, Format::Markdown) => review::Format::Markdown,
            (_, _, Format::Human) => review::Format::Human,
        }
    }
}

/// A directory at one time, read.
struct Time {
    draft: Draft,
    read: Vec<Finding>,
    unread: BTreeSet<FileId>,
}

impl Time {
    fn new((draft, read): (Draft, Vec<Finding>)) -> Self {
        let unread = change::unread(&draft, &read);
        Self { draft, read, unread }
    }

    const fn side(&self) -> Side<'_> {
        Side { draft: &self.draft, unread: &self.unread }
    }

    /// Whether `coopdir.toml` could be read, or is not there.
    fn is_settled(&self) -> bool {
        self.draft.sources.find("coopdir.toml").is_none_or(|file| !self.unread.contains(&file))
    }
}

/// # Errors
/// When the directory cannot be read, or git cannot tell of the revision.
pub fn run(args: &DiffArgs, ui: &Ui) -> Result<Exit> {
    let root = root(ui)?;
    let tree = git::tree(&root, &args.base)?;
    if tree.shallow {
        ui.note(&msg!("diff-shallow", base = args.base.as_str()));
    }
    let sources = disk::load(&root)?;
    let templates = templates(&root, &tree)?;
    let earlier = earlier(&root, &tree, &sources)?;
    let after = Time::new(parse::read(sources));
    let before = Time::new(parse::read_beside(earlier, &after.draft, &after.read));
    let changes = change::compare(before.side(), after.side());
    // Whoever sends a change does not say what it is to be held against.
    let (old, new) = (before.draft.settings.clone(), after.draft.settings.clone());
    let rules = review::rules(if old.file.is_some() && before.is_settled() { &old } else { &new }, &ui.words);
    let settled = before.is_settled() && after.is_settled();
    let today = ui.today()?;
    let (mut found, mut pages, mut kept) = (Vec::new(), Some(Pages::default()), None);
    // Where nothing is another, nothing new can be found, and every page is where it was.
    if changes != Changes::default() {
        let (then, now) = rayon::join(
            || rules::check(before.draft, before.read, today, &[]),
            || rules::check(after.draft, after.read, today, &[]),
        );
        // A site is not built while a file has errors: of its pages nothing can be said.
        let settled = settled && denied(&then.0, &then.1) == denied(&now.0, &now.1);
        pages = settled.then(|| self::pages(&then.0, &now.0, &changes, today));
        found = tried::brought((then.0.sources(), &then.1), (now.0.sources(), now.1));
        kept = Some(now.0);
    }
    let none = Sources::default();
    let prefix = git::prefix(&root).unwrap_or_default();
    let review = Review {
        changes: &changes,
        base: (&args.base, &tree.commit),
        templates: &templates,
        others: &tree.others,
        pages: pages.as_ref(),
        found: &found,
        sources: kept.as_ref().map_or(&none, Directory::sources),
        prefix: &prefix,
        rules: &rules,
        settings: &new,
        words: &ui.words,
        screen: ui.screen(),
        verbose: ui.verbose,
    };
    ui.print(&review::render(args.format(), &review))?;
    let differs = !review.is_empty();
    Ok(if args.exit_code && differs { Exit::Findings } else { Exit::Fine })
}

/// The paths of files that have errors.
fn denied<'a>(directory: &'a Directory, findings: &[Finding]) -> BTreeSet<&'a str> {
    let denied = findings.iter().filter(|finding| finding.level == Level::Deny);
    denied.map(|finding| directory.sources().get(finding.at.file).path.as_str()).collect()
}

/// The pages that come and go, and those that show what changed.
fn pages(before: &Directory, after: &Directory, changes: &Changes, today: chrono::NaiveDate) -> Pages {
    let now = changes.groups.iter().filter(|change| !change.deleted).map(|change| change.slug.as_str());
    let then = changes.groups.iter().filter_map(|change| change.before.as_ref()).map(|was| was.slug.as_str());
    let (then, now): (BTreeSet<&str>, BTreeSet<&str>) = (then.collect(), now.collect());
    if then.is_empty() && now.is_empty() && changes.settings.is_empty() && changes.unread.is_empty() {
        return Pages::default();
    }
    let (before, after) =
        rayon::join(|| site::outline(before, today, &then), || site::outline(after, today, &now));
    Pages::between(&before, &after)
}

/// What the directory was: the files of now where they are the same, else those of the commit.
fn earlier(root: &Path, tree: &Tree, now: &Sources) -> Result<Sources> {
    let known = tree.files.iter().filter_map(|(path, entry)| Some((path, entry, disk::role(path)?)));
    let known: Vec<_> = known.collect();
    let same: Vec<Option<Source>> = known
        .par_iter()
        .map(|(path, entry, _)| {
            let source = now.find(path).map(|file| now.get(file))?;
            (entry.mode == Mode::File && id(root, source, &entry.id)? == entry.id).then(|| source.clone())
        })
        .collect();
    let differ = known.iter().zip(&same).filter(|(_, same)| same.is_none()).map(|(known, _)| known);
    let wanted: Vec<(&str, u64)> = differ
        .filter(|(_, entry, role)| entry.mode == Mode::File && *role != Role::Stray)
        .map(|(_, entry, role)| (entry.id.as_str(), role.limit()))
        .collect();
    let mut blobs = git::blobs(root, &wanted)?.into_iter();
    let mut files = Vec::with_capacity(known.len());
    for ((path, entry, role), same) in known.into_iter().zip(same) {
        let refused = |refusal| Source::refused(path.clone(), role, refusal);
        files.push(match (same, entry.mode) {
            (Some(source), _) => source,
            (None, Mode::Link) => refused(Refusal::Symlink),
            (None, Mode::Module) => refused(Refusal::NotRegular),
            (None, Mode::File) if role == Role::Stray => refused(Refusal::Foreign),
            (None, Mode::File) => match blobs.next() {
                Some(Blob::Bytes(bytes)) => was(path, role, bytes, now),
                Some(Blob::Large(size)) => refused(Refusal::TooBig(size)),
                Some(Blob::Missing) | None => refused(Refusal::Unreadable(std::io::ErrorKind::NotFound)),
            },
        });
    }
    // What lies beside by mistake is known by its content, and is no part of a comparison.
    files.extend(now.as_slice().iter().filter(|source| disk::role(&source.path).is_none()).cloned());
    Ok(Sources::new(files))
}

/// The id that git gives to a file as it is now. Of an image only its digest was kept.
fn id(root: &Path, source: &Source, like: &str) -> Option<String> {
    if source.role == Role::Media && source.text.is_empty() {
        let bytes = disk::bytes(&root.join(&source.path), Role::Media.limit()).ok()??;
        return Some(git::blob_id(&bytes, like));
    }
    source.refusal.is_none().then(|| git::blob_id(source.text.as_bytes(), like))
}

/// A file of the commit. Where that holds a pointer of Git LFS to the image of now, it is that.
fn was(path: &str, role: Role, bytes: Vec<u8>, now: &Sources) -> Source {
    let pointer = || {
        let text = std::str::from_utf8(&bytes).ok()?;
        let text = text.strip_prefix("version https://git-lfs.github.com/spec/v1\n")?;
        let digest = text.lines().find_map(|line| line.strip_prefix("oid sha256:"))?;
        let source = now.find(path).map(|file| now.get(file))?;
        (source.media.as_ref()?.digest == digest).then(|| source.clone())
    };
    if role == Role::Media
        && let Some(source) = pointer()
    {
        return source;
    }
    disk::source(path.to_owned(), role, bytes)
}

/// The paths of templates that are others.
fn templates(root: &Path, tree: &Tree) -> Result<Vec<String>> {
    let now: BTreeMap<String, String> =
        disk::templates(root)?.into_iter().map(|(name, text)| (format!("templates/{name}"), text)).collect();
    let old: BTreeMap<&String, &str> = tree
        .files
        .iter()
        .filter(|(path, _)| path.starts_with("templates/") && !path.contains("/."))
        .map(|(path, entry)| (path, entry.id.as_str()))
        .collect();
    let all: BTreeSet<&String> = now.keys().chain(old.keys().copied()).collect();
    let differs = |path: &&String| match (old.get(*path), now.get(*path)) {
        (Some(id), Some(text)) => {
            let unix = text.contains('\r').then(|| text.replace("\r\n", "\n"));
            git::blob_id(text.as_bytes(), id) != *id
                && unix.is_none_or(|text| git::blob_id(text.as_bytes(), id) != *id)
        }
        _ => true,
    };
    Ok(all.into_iter().filter(differs).cloned().collect())
}

//! `coopdir show`: groups to be read, one by one.

use anyhow::Result;
use clap::{Args, ValueEnum};

use super::open::open;
use super::{Exit, Ui};
use crate::directory::Directory;
use crate::failure::Failure;
use crate::fold::nearest;
use crate::group::Group;
use crate::msg;
use crate::{listing, visible};

#[derive(Debug, Args)]
pub struct ShowArgs {
    #[arg(required = true, value_name = "SLUG")]
    slugs: Vec<String>,
    #[arg(long, value_name = "FORMAT", default_value = "text", conflicts_with = "json")]
    format: Format,
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
    Toml,
}

/// # Errors
/// When the directory cannot be read, or no group bears a slug.
pub fn run(args: &ShowArgs, ui: &Ui) -> Result<Exit> {
    let opened = open(ui, &[])?;
    opened.tell_left_out(ui)?;
    let directory = &opened.directory;
    let mut groups = Vec::new();
    for slug in &args.slugs {
        groups.push(find(directory, slug, ui)?);
    }
    let text = match args.format {
        _ if args.json => listing::full(directory, &groups),
        Format::Json => listing::full(directory, &groups),
        Format::Toml => toml(directory, &groups, ui),
        Format::Text => {
            let reader = ui.reader()?;
            let pages: Vec<_> = groups.iter().map(|group| listing::page(directory, group, &reader)).collect();
            pages.join("\n\n")
        }
    };
    ui.print(&text)?;
    Ok(Exit::Fine)
}

/// The group that bears a slug or once bore it, whatever the case.
pub(super) fn find<'a>(directory: &'a Directory, slug: &str, ui: &Ui) -> Result<&'a Group, Failure> {
    let slug = slug.to_lowercase();
    match directory.find(&slug) {
        Some(group) if group.slug.value == slug => Ok(group),
        Some(group) => {
            ui.note(&msg!("show-alias", old = slug, slug = group.slug.as_str()));
            Ok(group)
        }
        None => {
            let failure = Failure::new(msg!("show-unknown", slug = slug.clone()));
            let all = directory.groups().iter();
            let names = all.flat_map(|g| [&g.slug].into_iter().chain(&g.aliases)).map(|s| s.as_str());
            Err(failure.help(match nearest(&slug, names) {
                Some(near) => msg!("usage-near", near = near),
                None => msg!("show-unknown-help"),
            }))
        }
    }
}

/// The files as they are; on a terminal, what acts there is shown instead.
fn toml(directory: &Directory, groups: &[&Group], ui: &Ui) -> String {
    let mut out = String::new();
    for (number, group) in groups.iter().enumerate() {
        let source = directory.sources().get(group.file);
        if groups.len() > 1 {
            out.push_str(if number > 0 { "\n# " } else { "# " });
            out.push_str(&visible::line(&source.path));
            out.push('\n');
        }
        out.push_str(&ui.defused(source.text.clone()));
    }
    out
}

//! `coopdir embed`: what to paste into another site, so that it shows groups.

use anyhow::Result;
use clap::{Args, ValueEnum};

use super::open::open;
use super::show;
use super::{Exit, Ui};
use crate::directory::Directory;
use crate::failure::Failure;
use crate::msg;
use crate::query::Wanted;
use crate::site::embed::{Layout, Of};
use crate::site::snippet::{self, Form, Look};
use crate::site::widget;

#[derive(Debug, Args)]
pub struct EmbedArgs {
    #[arg(value_name = "ECOSYSTEM", group = "of")]
    ecosystem: Option<String>,
    #[arg(long = "type", value_name = "TYPE", group = "of")]
    kind: Option<String>,
    #[arg(long, value_name = "TAG", group = "of")]
    tag: Option<String>,
    #[arg(long, value_name = "COUNTRY", group = "of")]
    country: Option<String>,
    #[arg(long, value_name = "SLUG", group = "of")]
    group: Option<String>,
    #[arg(long, value_name = "VIEW", default_value = "cards")]
    view: View,
    #[arg(long, value_name = "FORMAT", default_value = "iframe")]
    format: Format,
    #[arg(long, value_name = "LANG")]
    language: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    limit: Option<u8>,
    #[arg(long, value_name = "SCHEME")]
    scheme: Option<Scheme>,
    #[arg(long, value_name = "COLOUR")]
    accent: Option<String>,
    #[arg(long, exclusive = true)]
    sri: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum View {
    Cards,
    List,
    Compact,
    Map,
    Calendar,
    Matrix,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Scheme {
    Light,
    Dark,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Iframe,
    Script,
    Html,
}

/// # Errors
/// When the directory cannot be read, does not say where its site is, or has not what is
/// to be shown.
pub fn run(args: &EmbedArgs, ui: &Ui) -> Result<Exit> {
    if args.sri {
        ui.print(&format!("{}\n", widget::integrity()))?;
        return Ok(Exit::Fine);
    }
    let opened = open(ui, &[])?;
    opened.tell_left_out(ui)?;
    let directory = &opened.directory;
    let Some(base) = &directory.settings().base_url else {
        return Err(Failure::new(msg!("embed-no-base")).help(msg!("embed-no-base-help")).into());
    };
    let layout = layout(args.view);
    let form = match args.format {
        Format::Iframe => Form::Frame,
        Format::Script => Form::Line,
        Format::Html => Form::List,
    };
    let look = look(args, directory)?;
    let print = |of: Of<'_>| -> Result<Exit> {
        let whole = matches!(of, Of::All | Of::Ecosystem(_));
        let fits = match of {
            Of::Group(_) => layout == Layout::Cards,
            _ => whole || layout.is_list(),
        };
        if !fits {
            let failure = Failure::new(msg!("embed-no-view", view = layout.word()));
            return Err(failure.help(msg!("embed-no-view-help")).into());
        }
        ui.print(&ui.defused(snippet::paste(directory, base, of, layout, (form, &look))?))?;
        Ok(Exit::Fine)
    };
    let wanted = Wanted { directory, language: ui.words.language() };
    if let Some(text) = &args.ecosystem {
        return print(ecosystem(directory, &wanted.ecosystem(text)?));
    }
    if let Some(text) = &args.kind {
        return print(Of::Kind(wanted.kind(text)?));
    }
    if let Some(text) = &args.tag {
        let tags = wanted.tags(text)?;
        let tag = tags.first().map_or("", String::as_str);
        // The tag of an ecosystem is no theme: its groups are those of the ecosystem.
        return print(if directory.is_ecosystem_tag(tag) { ecosystem(directory, tag) } else { Of::Tag(tag) });
    }
    if let Some(text) = &args.country {
        return print(Of::Country(&wanted.country(text)?));
    }
    if let Some(slug) = &args.group {
        return print(Of::Group(show::find(directory, slug, ui)?));
    }
    print(Of::All)
}

/// The look that is asked for, if frames can have it.
fn look(args: &EmbedArgs, directory: &Directory) -> Result<Look> {
    if let Some(tag) = &args.language {
        let all: Vec<&str> = directory.settings().languages.iter().map(|one| one.value.as_str()).collect();
        if !all.iter().any(|one| one.eq_ignore_ascii_case(tag)) {
            let failure = Failure::new(msg!("embed-no-language", language = tag.as_str()));
            return Err(failure.help(msg!("embed-no-language-help", languages = all.join(", "))).into());
        }
    }
    if args.limit.is_some_and(|limit| !(1..=200).contains(&limit)) {
        return Err(Failure::new(msg!("embed-no-limit")).into());
    }
    let digits = args.accent.as_ref().map(|text| text.trim_start_matches('#').to_ascii_lowercase());
    if digits.as_ref().is_some_and(|it| it.len() != 6 || !it.bytes().all(|b| b.is_ascii_hexdigit())) {
        return Err(Failure::new(msg!("embed-no-accent")).into());
    }
    Ok(Look {
        language: args.language.clone(),
        limit: args.limit,
        scheme: args.scheme.map(|scheme| match scheme {
            Scheme::Light => "light",
            Scheme::Dark => "dark",
        }),
        accent: digits,
    })
}

/// The ecosystem of a short name or a tag.
fn ecosystem<'a>(directory: &'a Directory, named: &str) -> Of<'a> {
    let all = &directory.settings().ecosystems;
    let found = all.iter().find(|e| e.tag.value == named || e.slug.value == named);
    found.map_or(Of::All, Of::Ecosystem)
}

const fn layout(view: View) -> Layout {
    match view {
        View::Cards => Layout::Cards,
        View::List => Layout::List,
        View::Compact => Layout::Compact,
        View::Map => Layout::Map,
        View::Calendar => Layout::Calendar,
        View::Matrix => Layout::Matrix,
    }
}

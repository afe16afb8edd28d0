//! `coopdir theme`: the look of the site, template by template.

use std::collections::BTreeMap;

use anyhow::Result;
use clap::{Args, ValueEnum};

use super::open::{Opened, open};
use super::{Exit, Ui};
use crate::disk;
use crate::failure::Failure;
use crate::finding::{Finding, Level};
use crate::fold::nearest;
use crate::msg;
use crate::report::{self, Format, View};
use crate::site::{self, Options, Scheme};

#[derive(Debug, Args)]
pub struct ThemeArgs {
    #[arg(value_name = "ACTION")]
    action: Action,
    #[arg(value_name = "TEMPLATE", conflicts_with = "all")]
    templates: Vec<String>,
    #[arg(long)]
    all: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Action {
    List,
    Eject,
    Check,
}

type Templates = BTreeMap<String, String>;

/// # Errors
/// When the directory or a template cannot be read, or a file cannot be written.
pub fn run(args: &ThemeArgs, ui: &Ui) -> Result<Exit> {
    let eject = args.action == Action::Eject;
    if eject && args.templates.is_empty() && !args.all {
        return Err(Failure::new(msg!("theme-which")).help(msg!("theme-which-help")).into());
    }
    if !eject && (args.all || !args.templates.is_empty()) {
        crate::fail!("theme-no-names");
    }
    let opened = open(ui, &[])?;
    let own = disk::templates(&opened.root)?;
    match args.action {
        Action::List => list(&opened, &own, ui),
        Action::Eject => eject_all(args, &opened, ui),
        Action::Check => check(&opened, &own, ui),
    }
}

/// Every template with whose it is, then the colours.
fn list(opened: &Opened, own: &Templates, ui: &Ui) -> Result<Exit> {
    let mut names = site::template_names();
    names.extend(own.keys().filter(|name| site::template_source(name).is_none()).cloned());
    names.sort();
    let mut out = String::new();
    for name in &names {
        let whose = match (own.get(name), site::template_source(name)) {
            (None, _) => "theme-built-in",
            (Some(text), Some(source)) if *text == source => "theme-same",
            (Some(_), Some(_)) => "theme-own",
            (Some(_), None) => "theme-added",
        };
        out.extend([ui.words.text(whose).as_str(), "\t", name, "\n"]);
    }
    let tokens = site::tokens(&opened.directory, own);
    out.push('\n');
    for name in tokens.names() {
        let value = |scheme| tokens.get(scheme, name).map_or("", |token| token.value.as_str());
        let (light, dark) = (value(Scheme::Light), value(Scheme::Dark));
        let both = if light == dark { light.to_owned() } else { format!("{light}\t{dark}") };
        out.extend(["--", name, "\t", &both, "\n"]);
    }
    ui.print(&ui.defused(out))?;
    Ok(Exit::Fine)
}

/// Copies built-in templates to `templates/`, over nothing.
fn eject_all(args: &ThemeArgs, opened: &Opened, ui: &Ui) -> Result<Exit> {
    let all = site::template_names();
    let wanted = if args.all { all.clone() } else { args.templates.clone() };
    // All are known before the first is written.
    for name in &wanted {
        if !all.contains(name) {
            let failure = Failure::new(msg!("theme-unknown", name = name));
            let near = nearest(name, all.iter().map(String::as_str));
            return Err(match near {
                Some(near) => failure.help(msg!("theme-unknown-near", near = near)),
                None => failure.help(msg!("theme-unknown-help")),
            }
            .into());
        }
    }
    let mut exit = Exit::Fine;
    for name in &wanted {
        let path = opened.root.join("templates").join(name);
        if disk::exists(&path) {
            ui.warn(&msg!("theme-kept", name = name));
            exit = Exit::Findings;
        } else if let Some(text) = site::template_source(name) {
            disk::write_changed(&path, &text)?;
            ui.note(&msg!("theme-ejected", name = name));
        }
    }
    Ok(exit)
}

/// Builds the site for nobody, and says all that is wrong with its look.
fn check(opened: &Opened, own: &Templates, ui: &Ui) -> Result<Exit> {
    let mut wrong: Vec<anyhow::Error> = site::broken(own).into_iter().map(Into::into).collect();
    let tokens = site::tokens(&opened.directory, own);
    wrong.extend(tokens.faults().iter().map(|fault| site::unreadable(fault).into()));
    if wrong.is_empty() {
        let options = Options { templates: own.clone(), today: ui.today()?, ..Options::default() };
        wrong.extend(site::build(&opened.directory, &options, &|_| Ok(())).err());
    }
    let settled = settled(opened, ui)?;
    for error in &wrong {
        let _ = ui.failed(error);
    }
    for (name, near) in site::misnamed(own) {
        ui.warn(&match near {
            Some(near) => msg!("build-template-near", name = name, near = near),
            None => msg!("build-template-idle", name = name),
        });
    }
    for (name, token) in tokens.unknown() {
        let place = format!("{}:{}", token.file, token.line);
        ui.warn(&msg!("theme-not-judged", token = name, value = &token.value, place = place));
    }
    let copy = |(name, text): &(&String, &String)| site::template_source(name).as_ref() == Some(*text);
    let copies: Vec<_> = own.iter().filter(copy).map(|(name, _)| name).collect();
    // With all of them, this is the folder that they are built in from.
    if copies.len() < site::template_names().len() {
        for name in &copies {
            ui.warn(&msg!("theme-idle-copy", name = *name));
        }
    }
    if !wrong.is_empty() || !settled {
        return Ok(Exit::Findings);
    }
    ui.note(&msg!("theme-fine", count = own.len()));
    Ok(Exit::Fine)
}

/// Says what `check` says of `[theme]`, as it does; whether that lets the site be built.
fn settled(opened: &Opened, ui: &Ui) -> Result<bool> {
    let look = |f: &&Finding| f.key.as_deref().is_some_and(|key| key.starts_with("theme."));
    let findings: Vec<Finding> = opened.findings.iter().filter(look).cloned().collect();
    if findings.is_empty() {
        return Ok(true);
    }
    let (sources, words, screen) = (opened.sources(), &ui.words, ui.screen());
    let (prefix, verbose, took) = ("", ui.verbose, None);
    let view = View { sources, findings: &findings, words, prefix, screen, verbose, took };
    ui.print(&report::render(Format::Human, &view))?;
    Ok(findings.iter().all(|finding| finding.level != Level::Deny))
}

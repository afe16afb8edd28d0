//! `coopdir add`: a new group, by flags, from a file, or by answering questions.

mod draft;
mod given;
mod questions;
mod wizard;

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;

use self::draft::Draft;
use self::wizard::Wizard;
use super::ask::Asker;
use super::open::open_to_change;
use super::values::Values;
use super::{Exit, Ui, editor};
use crate::alike::{Reason, alike};
use crate::amend::{Amendment, Change};
use crate::disk;
use crate::failure::Failure;
use crate::group::Group;
use crate::intake::Intake;
use crate::msg;
use crate::tidy::NONE;
use crate::visible;

#[derive(Debug, Args)]
pub struct AddArgs {
    #[arg(value_name = "URL")]
    url: Option<String>,
    #[command(flatten)]
    values: Values,
    #[arg(long, value_name = "SLUG")]
    slug: Option<String>,
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
    #[arg(long)]
    edit: bool,
    #[arg(short = 'n', long)]
    dry_run: bool,
}

/// # Errors
/// When a value is missing or wrong, the short name is taken, or the file cannot be written.
pub fn run(args: &AddArgs, ui: &Ui) -> Result<Exit> {
    let opened = open_to_change(ui)?;
    opened.tell_left_out(ui)?;
    let intake = Intake { directory: &opened.directory, language: ui.words.language(), today: ui.today()? };
    let base = args.from.as_ref().map(|path| given::read(path, &intake, ui)).transpose()?;
    let mut given = args.values.amendments(&intake)?;
    if let Some(url) = &args.url {
        let home = ["links", "home"];
        given.push(Amendment::new(&home, Change::Set(intake.value(&home, url)?)));
    }
    if let Some(slug) = &args.slug {
        given.push(Amendment::new(&["slug"], Change::Set(intake.value(&["slug"], slug)?)));
    }
    let mut draft = Draft { opened: &opened, base: base.unwrap_or_default(), given, today: intake.today };
    let mut asker = Asker::at_terminal(ui);
    let mut told = Vec::new();
    let missing = draft.missing()?;
    if !missing.is_empty() {
        let Some(asker) = &mut asker else { return Err(lacking(&missing, &draft)?.into()) };
        let mut wizard = Wizard::new(&draft, intake, asker, ui);
        let (answers, seen) = wizard.ask()?;
        draft.given.extend(answers);
        told = seen;
    }
    let mut whole = draft.whole()?;
    if args.edit {
        let Some(asker) = &mut asker else {
            return Err(Failure::new(msg!("edit-nothing")).help(msg!("edit-nothing-help")).into());
        };
        let Some(text) = editor::revised(&opened, &whole.path, &whole.text, asker, ui)? else {
            return Ok(Exit::Fine);
        };
        whole = draft.rewritten(&text)?;
    }
    loop {
        let judged = draft.judged(&whole);
        tell_alike(judged.group.as_ref(), &draft, &mut told, ui);
        judged.tell(ui);
        if args.dry_run && !judged.is_denied() {
            ui.print_moved((NONE, &whole.path), "", &whole.text)?;
            ui.note(&msg!("edit-dry"));
            return Ok(Exit::Fine);
        }
        let Some(asker) = asker.as_mut().filter(|_| judged.is_denied() || !ui.yes) else {
            if judged.is_denied() {
                return Err(Failure::new(msg!("edit-denied")).help(msg!("add-denied-help")).into());
            }
            break;
        };
        if !judged.is_denied() {
            super::ui::to_stderr(&indented(&whole.text));
        }
        let answer = if judged.is_denied() {
            match asker.letter(&msg!("edit-again"), &['r', 'a'])? {
                'r' => 'm',
                _ => 'n',
            }
        } else {
            asker.letter(&msg!("add-write", path = &whole.path), &['o', 'y', 'n', 'm'])?
        };
        match answer {
            'm' => match editor::revised(&opened, &whole.path, &whole.text, asker, ui)? {
                Some(text) => whole = draft.rewritten(&text)?,
                None => return Ok(Exit::Fine),
            },
            'n' => {
                ui.note(&msg!("edit-left"));
                return Ok(Exit::Fine);
            }
            _ => break,
        }
    }
    if !disk::create(&opened.root.join(&whole.path), &whole.text)? {
        return Err(draft.taken(&whole.slug, &whole.path).into());
    }
    ui.note(&msg!("add-done", path = &whole.path));
    if asker.is_some() {
        ui.note(&msg!("add-see", slug = &whole.slug));
    }
    if disk::exists(&opened.root.join(".git")) {
        ui.note(&msg!("add-propose", slug = &whole.slug, path = &whole.path));
    }
    Ok(Exit::Fine)
}

/// Says which flags are wanted where nobody can be asked.
fn lacking(missing: &[String], draft: &Draft<'_>) -> Result<Failure> {
    let flag = |key: &String| match key.strip_prefix("fields.") {
        Some(field) => format!("--field {field}=…"),
        None => format!("--{key}"),
    };
    let flags: Vec<String> = missing.iter().map(flag).collect();
    let failure = Failure::new(msg!("add-missing", flags = flags.join(", ")));
    Ok(failure.help(match draft::suggestion(&draft.text(&[])?) {
        Some(slug) => msg!("add-missing-help-slug", slug = slug),
        None => msg!("add-missing-help"),
    }))
}

/// Says which groups may be the same one, each once.
fn tell_alike(group: Option<&Group>, draft: &Draft<'_>, told: &mut Vec<String>, ui: &Ui) {
    let Some(group) = group else { return };
    for (other, reasons) in alike(group, draft.opened.directory.groups()) {
        if told.contains(&other.slug.value) {
            continue;
        }
        told.push(other.slug.value.clone());
        let said = |reason: &Reason| {
            ui.words.say(&match reason {
                Reason::Address(url) => msg!("alike-address", url = url),
                Reason::Name => msg!("alike-name"),
                Reason::Near(word) => msg!("alike-near", word = word),
            })
        };
        let reasons: Vec<String> = reasons.iter().map(said).collect();
        let (name, slug) = (other.name.as_str(), other.slug.as_str());
        ui.warn(&msg!("add-alike", name = name, slug = slug, reasons = reasons.join(", ")));
    }
}

fn indented(text: &str) -> String {
    visible::lines(text).lines().map(|line| format!("  {line}").trim_end().to_owned() + "\n").collect()
}

//! The wishes of `coopdir init`: from flags, or asked one by one.

use anyhow::Result;
use chrono::NaiveDate;
use clap::ValueEnum;

use super::Ui;
use super::ask::Asker;
use super::init::{ForgeArg, InitArgs, forge_of};
use crate::address;
use crate::failure::Failure;
use crate::kit::{self, Wish};
use crate::msg;
use crate::words::Message;

/// Forges in the order in which they are offered.
const FORGES: [ForgeArg; 4] = [ForgeArg::Github, ForgeArg::Forgejo, ForgeArg::Gitlab, ForgeArg::None];

/// What can be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Name,
    BaseUrl,
    Languages,
    Forge,
    Repository,
}

const STEPS: [Step; 5] = [Step::Name, Step::BaseUrl, Step::Languages, Step::Forge, Step::Repository];

/// Takes the flags.
///
/// # Errors
/// When a value cannot be what it is given for.
pub fn given(args: &InitArgs, wish: &mut Wish, ui: &Ui, today: NaiveDate) -> Result<()> {
    if let Some(url) = &args.repository
        && args.forge.is_none()
    {
        wish.forge = forge_of(&whole(url)).or(wish.forge);
    }
    if let Some(forge) = args.forge {
        wish.forge = forge.into();
    }
    for (flag, step, text) in [
        ("--name", Step::Name, args.name.clone()),
        ("--base-url", Step::BaseUrl, args.base_url.clone()),
        ("--lang", Step::Languages, (!args.lang.is_empty()).then(|| args.lang.join(","))),
        ("--repository", Step::Repository, args.repository.clone()),
    ] {
        let Some(text) = text else { continue };
        if let Some((message, help)) = take(step, &text, wish, ui, today)? {
            let reason = Failure::new(message);
            let reason = match help {
                Some(help) => reason.help(help),
                None => reason,
            };
            return Err(Failure::new(msg!("init-flag", flag = flag)).caused_by(reason).into());
        }
    }
    Ok(())
}

/// Asks for what no flag gives: an empty answer takes what stands in brackets, `?` explains,
/// `<` goes back.
///
/// # Errors
/// When the person leaves.
pub fn ask(args: &InitArgs, wish: &mut Wish, asker: &mut Asker<'_>, ui: &Ui, today: NaiveDate) -> Result<()> {
    let open: Vec<Step> = STEPS.into_iter().filter(|step| is_open(*step, args)).collect();
    let mut at = 0;
    while let Some(step) = open.get(at) {
        if *step == Step::Repository && wish.forge.is_none() {
            at += 1;
            continue;
        }
        let answer = asker.line(&ui.words.say(&question(*step, wish)))?;
        match answer.as_str() {
            "?" => ui.fault(&explained(*step)),
            "<" => at = at.saturating_sub(1),
            "" => at += 1,
            text => match take(*step, text, wish, ui, today)? {
                None => at += 1,
                Some((message, help)) => {
                    ui.fault(&message);
                    if let Some(help) = help {
                        ui.fault(&help);
                    }
                }
            },
        }
    }
    Ok(())
}

fn is_open(step: Step, args: &InitArgs) -> bool {
    match step {
        Step::Name => args.name.is_none(),
        Step::BaseUrl => args.base_url.is_none(),
        Step::Languages => args.lang.is_empty(),
        Step::Forge => args.forge.is_none() && args.repository.is_none(),
        Step::Repository => args.repository.is_none(),
    }
}

fn question(step: Step, wish: &Wish) -> Message {
    match step {
        Step::Name => msg!("init-ask-name", name = &wish.name),
        Step::BaseUrl => msg!("init-ask-base-url"),
        Step::Languages => msg!("init-ask-languages", languages = wish.languages.join(",")),
        Step::Forge => {
            let number = FORGES.iter().position(|forge| Option::from(*forge) == wish.forge).unwrap_or(0) + 1;
            msg!("init-ask-forge", number = number)
        }
        Step::Repository => msg!("init-ask-repository"),
    }
}

const fn explained(step: Step) -> Message {
    let id = match step {
        Step::Name => "init-help-name",
        Step::BaseUrl => "init-help-base-url",
        Step::Languages => "init-help-languages",
        Step::Forge => "init-help-forge",
        Step::Repository => "init-help-repository",
    };
    Message { id, args: Vec::new() }
}

/// Takes a value into the wish if all rules pass with it; else says why not, and what helps.
fn take(
    step: Step,
    text: &str,
    wish: &mut Wish,
    ui: &Ui,
    today: NaiveDate,
) -> Result<Option<(Message, Option<Message>)>> {
    let mut new = wish.clone();
    let some = |text: &str| (!text.trim().is_empty()).then(|| whole(text.trim()));
    match step {
        Step::Name => text.trim().clone_into(&mut new.name),
        Step::BaseUrl => new.base_url = some(text),
        Step::Languages => {
            new.languages = listed(text);
            if new.languages.is_empty() {
                return Ok(Some((msg!("init-no-language"), Some(explained(step)))));
            }
        }
        Step::Repository => new.repository = some(text),
        Step::Forge => match forge(text) {
            Some(forge) => new.forge = forge.into(),
            None => return Ok(Some((msg!("init-no-forge", value = text), None))),
        },
    }
    let kit = kit::kit(&new, ui.words.language(), today)?;
    if let Some(finding) = kit.refusal() {
        return Ok(Some((finding.message.clone(), finding.help.clone().or_else(|| finding.label.clone()))));
    }
    *wish = new;
    Ok(None)
}

/// An address as a browser would take it.
fn whole(text: &str) -> String {
    if text.is_empty() || text.contains("://") { text.to_owned() } else { address::with_scheme(text) }
}

fn listed(text: &str) -> Vec<String> {
    let tags = text.split([',', ';', ' ']).filter(|tag| !tag.is_empty());
    tags.map(str::to_owned).collect()
}

/// By number, by word, or by the name of one that runs it.
fn forge(text: &str) -> Option<ForgeArg> {
    let text = text.trim().to_lowercase();
    if let Ok(number) = text.parse::<usize>() {
        return FORGES.get(number.checked_sub(1)?).copied();
    }
    match text.as_str() {
        "codeberg" | "gitea" => Some(ForgeArg::Forgejo),
        "aucune" | "no" | "non" => Some(ForgeArg::None),
        word => ForgeArg::from_str(word, true).ok(),
    }
}

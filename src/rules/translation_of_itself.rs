//! A translation into the language that the group, or the directory, is already in.

use super::{Check, Context, Rule};
use crate::finding::{Finding, Level};
use crate::group::Group;
use crate::msg;

pub const RULE: Rule = Rule {
    id: "translation-of-itself",
    level: Level::Warn,
    page: include_str!("../../docs/rules/translation-of-itself.md"),
    check: Check::Draft(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for group in &context.draft.groups {
        of_group(context, group, found);
    }
    let settings = context.settings();
    let (Some(file), own) = (settings.file, settings.language()) else { return };
    let own_title = &settings.translations;
    let ecosystems = settings.ecosystems.iter().enumerate();
    let all = ecosystems.map(|(n, e)| (format!("ecosystems[{n}]."), &e.translations));
    for (before, translations) in std::iter::once((String::new(), own_title)).chain(all) {
        let Some(translation) = translations.get(own) else { continue };
        let message = msg!("translation-of-itself-directory", tag = own);
        let finding = Finding::new(RULE.id, file, translation.span, message);
        let finding = match settings.languages.first().filter(|first| !first.span.is_empty()) {
            Some(first) => finding.related(settings.at(first.span), msg!("translation-of-itself-first")),
            None => finding.note(msg!("translation-of-itself-fallback")),
        };
        let help = msg!("translation-of-itself-directory-help");
        found.push(finding.help(help).key(format!("{before}translations.{own}")));
    }
}

fn of_group(context: &Context<'_>, group: &Group, found: &mut Vec<Finding>) {
    let own = group.language.as_ref().map_or(context.settings().language(), |tag| tag.as_str());
    for (tag, translation) in group.translations.iter().filter(|(tag, _)| *tag == own) {
        let message = msg!("translation-of-itself", tag = tag);
        let finding = Finding::new(RULE.id, group.file, translation.span, message);
        let finding = match &group.language {
            Some(language) => finding.related(group.at(language.span), msg!("translation-of-itself-own")),
            None => finding.note(msg!("translation-of-itself-default")),
        };
        found.push(finding.help(msg!("translation-of-itself-help")).key(format!("translations.{tag}")));
    }
}

//! A translation into the language that the group is already in.

use super::{Check, Context, Rule};
use crate::finding::{Finding, Level};
use crate::group::Group;
use crate::msg;

pub const RULE: Rule = Rule {
    id: "translation-of-itself",
    level: Level::Warn,
    page: include_str!("../../docs/rules/translation-of-itself.md"),
    check: Check::Group(check),
};

fn check(context: &Context<'_>, group: &Group, found: &mut Vec<Finding>) {
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

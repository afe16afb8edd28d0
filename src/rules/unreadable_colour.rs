//! A colour of the theme in which text could not be read.

use super::{Check, Context, Rule};
use crate::colour::{Colour, LEAST};
use crate::finding::{Applicability, Finding, Level};
use crate::msg;
use crate::quote::quoted;

pub const RULE: Rule = Rule {
    id: "unreadable-colour",
    level: Level::Deny,
    page: include_str!("../../docs/rules/unreadable-colour.md"),
    check: Check::Draft(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let settings = context.settings();
    let Some(file) = settings.file else { return };
    for (key, text) in &settings.theme {
        // What is no colour is said by `bad-colour`.
        let Some(colour) = Colour::read(text).filter(|colour| !colour.is_legible()) else { continue };
        let near = colour.in_light().to_string();
        let message = msg!("unreadable-colour", colour = &text.value);
        let finding = Finding::new(RULE.id, file, text.span, message).key(format!("theme.{key}"));
        let finding = finding.note(msg!("unreadable-colour-note", least = format!("{LEAST}:1")));
        // Which colour stands for them is for people to say.
        let title = msg!("unreadable-colour-fix", colour = &near);
        found.push(finding.fix(Applicability::Unsafe, title, text.span, quoted(&near)));
    }
}

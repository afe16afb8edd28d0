//! A colour of the theme in which text could not be read, or that is none.

use super::{Check, Context, Rule};
use crate::colour::{Colour, LEAST};
use crate::finding::{Applicability, Finding, Level};
use crate::msg;
use crate::quote::quoted;

pub const RULE: Rule = Rule {
    id: "unreadable-colour",
    level: Level::Warn,
    page: include_str!("../../docs/rules/unreadable-colour.md"),
    check: Check::Draft(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let settings = context.settings();
    let Some(file) = settings.file else { return };
    for (key, text) in &settings.theme {
        let at = |message| Finding::new(RULE.id, file, text.span, message).key(format!("theme.{key}"));
        let Some(colour) = Colour::read(text) else {
            let finding = at(msg!("unreadable-colour-none", colour = &text.value));
            found.push(finding.help(msg!("unreadable-colour-none-help")));
            continue;
        };
        if colour.is_legible() {
            continue;
        }
        let near = colour.in_light().to_string();
        let finding = at(msg!("unreadable-colour", colour = &text.value));
        let finding = finding.note(msg!("unreadable-colour-note", least = format!("{LEAST}:1")));
        // Which colour stands for them is for people to say.
        let title = msg!("unreadable-colour-fix", colour = &near);
        found.push(finding.fix(Applicability::Unsafe, title, text.span, quoted(&near)));
    }
}

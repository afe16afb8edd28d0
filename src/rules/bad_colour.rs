//! A colour of `[theme]` that the stylesheet would not understand.

use super::{Check, Context, Rule};
use crate::colour::Colour;
use crate::finding::{Applicability, Finding, Level};
use crate::fold::fold_words;
use crate::msg;
use crate::quote::quoted;

pub const RULE: Rule = Rule {
    id: "bad-colour",
    level: Level::Deny,
    page: include_str!("../../docs/rules/bad-colour.md"),
    check: Check::Draft(check),
};

/// Names of colours, folded, and a shade that text can have on paper.
const NAMES: [(&str, &str); 14] = [
    ("black", "#222222"),
    ("bleu", "#1f5fa8"),
    ("blue", "#1f5fa8"),
    ("brown", "#7a4a21"),
    ("green", "#0b6e4f"),
    ("marron", "#7a4a21"),
    ("noir", "#222222"),
    ("orange", "#b34700"),
    ("purple", "#6a3d9a"),
    ("red", "#b3261e"),
    ("rose", "#b0306a"),
    ("rouge", "#b3261e"),
    ("vert", "#0b6e4f"),
    ("violet", "#6a3d9a"),
];

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let settings = context.settings();
    let Some(file) = settings.file else { return };
    for (key, colour) in settings.theme.iter().filter(|(_, colour)| Colour::read(colour).is_none()) {
        let message = msg!("bad-colour", colour = &colour.value);
        let finding = Finding::new(RULE.id, file, colour.span, message).key(format!("theme.{key}"));
        let bare = format!("#{}", colour.trim());
        let named = NAMES.iter().find(|(name, _)| *name == fold_words(colour)).map(|(_, shade)| *shade);
        let fix = |finding: Finding, how, text: &str| {
            finding.fix(how, msg!("fix-replace", new = text), colour.span, quoted(text))
        };
        found.push(match named {
            Some(shade) => fix(finding, Applicability::Unsafe, shade),
            None if Colour::read(&bare).is_some() => fix(finding, Applicability::Safe, &bare),
            None => finding.help(msg!("bad-colour-help")),
        });
    }
}

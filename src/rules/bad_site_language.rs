//! A language that the site cannot have: not of a known language, said twice, or at the address of
//! another page.

use super::unknown_language::{is_tag, meant};
use super::{Check, Context, Rule};
use crate::finding::{Finding, Level};
use crate::group::slug::RESERVED;
use crate::msg;
use crate::quote::quoted;

pub const RULE: Rule = Rule {
    id: "bad-site-language",
    level: Level::Deny,
    page: include_str!("../../docs/rules/bad-site-language.md"),
    check: Check::Draft(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let settings = context.settings();
    let Some(file) = settings.file else { return };
    for (n, tag) in settings.languages.iter().enumerate() {
        let at = |message| Finding::new(RULE.id, file, tag.span, message).key(format!("languages[{n}]"));
        let before = settings.languages[..n].iter().find(|other| other.value == tag.value);
        if !is_tag(tag) {
            let finding = at(msg!("bad-site-language", tag = &tag.value));
            let there = |code: &str| settings.languages.iter().any(|other| other.value == code);
            found.push(match meant(tag).filter(|(code, _)| !there(code)) {
                Some((code, how)) => {
                    finding.fix(how, msg!("fix-replace", new = &code), tag.span, quoted(&code))
                }
                None => finding.help(msg!("bad-site-language-help")),
            });
        } else if let Some(before) = before {
            let finding = at(msg!("bad-site-language-twice", tag = &tag.value));
            found.push(finding.related(settings.at(before.span), msg!("duplicate-slug-first")));
        } else if RESERVED.binary_search(&tag.to_ascii_lowercase().as_str()).is_ok() {
            // The pages of a language lie under a folder of its name.
            found.push(at(msg!("bad-site-language-taken", tag = &tag.value)));
        }
    }
}

//! A pattern of addresses that gives no address once it is filled in.

use super::{Check, Context, Rule};
use crate::address;
use crate::finding::{Finding, Level};
use crate::msg;
use crate::source::Spanned;
use crate::words::Message;

pub const RULE: Rule = Rule {
    id: "bad-address-pattern",
    level: Level::Deny,
    page: include_str!("../../docs/rules/bad-address-pattern.md"),
    check: Check::Draft(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let settings = context.settings();
    let Some(file) = settings.file else { return };
    let patterns = [
        Pattern {
            key: "addresses.web",
            text: settings.addresses.web.as_ref(),
            blanks: &["{slug}"],
            more: &[],
            is_address: is_web,
            help: msg!("bad-address-pattern-web"),
        },
        Pattern {
            key: "addresses.mail",
            text: settings.addresses.mail.as_ref(),
            blanks: &["{slug}"],
            more: &[],
            is_address: address::is_mail,
            help: msg!("bad-address-pattern-mail"),
        },
        Pattern {
            key: "map.tiles",
            text: settings.tiles.as_ref(),
            blanks: &["{z}", "{x}", "{y}"],
            // Servers of tiles may have several hosts, and sharper images.
            more: &["{s}", "{r}"],
            is_address: is_web,
            help: msg!("bad-address-pattern-tiles"),
        },
    ];
    for pattern in patterns {
        let Some(text) = pattern.text.filter(|text| !text.is_empty()) else { continue };
        if let Some(message) = pattern.fault(text) {
            let finding = Finding::new(RULE.id, file, text.span, message).key(pattern.key);
            found.push(finding.help(pattern.help));
        }
    }
}

fn is_web(text: &str) -> bool {
    address::parse(text, false).is_ok()
}

struct Pattern<'a> {
    key: &'static str,
    text: Option<&'a Spanned<String>>,
    /// What must be there to be filled in, and what may.
    blanks: &'static [&'static str],
    more: &'static [&'static str],
    is_address: fn(&str) -> bool,
    help: Message,
}

impl Pattern<'_> {
    fn fault(&self, text: &str) -> Option<Message> {
        if let Some(blank) = self.blanks.iter().find(|blank| !text.contains(**blank)) {
            return Some(msg!("bad-address-pattern-blank", blank = *blank));
        }
        let all = self.blanks.iter().chain(self.more);
        let filled = all.fold(text.to_owned(), |text, blank| text.replace(blank, "a1"));
        // A brace that is left over is a blank that nothing fills in.
        let fine = !filled.contains(['{', '}']) && (self.is_address)(&filled);
        (!fine).then(|| msg!("bad-address-pattern", pattern = text))
    }
}

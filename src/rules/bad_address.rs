//! An address that no browser could open, or that only its author can.

use super::{Check, Context, Judged, Rule};
use crate::address::{self, Fault};
use crate::edit::find_char;
use crate::finding::{Applicability, Finding, Level};
use crate::group::{Group, Link};
use crate::msg;
use crate::quote::quoted;
use crate::visible::{code_point, is_hidden};
use crate::words::Message;

pub const RULE: Rule = Rule {
    id: "bad-address",
    level: Level::Deny,
    page: include_str!("../../docs/rules/bad-address.md"),
    check: Check::Address(check),
};

fn check(context: &Context<'_>, group: &Group, link: &Link<'_>, judged: &Judged, found: &mut Vec<Finding>) {
    let Err(fault) = judged else { return };
    let source = context.source(group);
    let whole = source.within(link.value, 0..link.value.len());
    let span = match fault {
        // `missing-scheme` and `address-scheme` have these.
        Fault::NoScheme | Fault::Scheme(_) | Fault::Mail => return,
        Fault::Character(c) => link.value.find(*c).map_or(whole, |at| find_char(source, link.value, at)),
        _ => whole,
    };
    let key = link.key.to_string();
    if let Some([first, ..]) = address::several(link.value, link.mail).as_deref() {
        let finding = Finding::new(RULE.id, group.file, whole, msg!("bad-address-two", key = &key));
        let title = msg!("bad-address-two-fix", address = *first);
        let finding = finding.key(key).help(msg!("bad-address-two-help"));
        found.push(finding.fix(Applicability::Unsafe, title, link.value.span, quoted(first)));
        return;
    }
    let wrapped =
        address::unwrapped(link.value).is_some_and(|inner| address::parse(inner, link.mail).is_ok());
    let (span, label) = if wrapped { (whole, msg!("bad-address-wrapped")) } else { (span, label(fault)) };
    let finding = Finding::new(RULE.id, group.file, span, msg!("bad-address", key = &key));
    let finding = finding.key(key).label(label);
    found.push(match meant(link, fault) {
        Some((how, text)) => {
            finding.fix(how, msg!("fix-replace", new = &text), link.value.span, quoted(&text))
        }
        None => finding.help(msg!("bad-address-help")),
    });
}

/// A few words on what is wrong with an address.
pub(super) fn label(fault: &Fault) -> Message {
    match fault {
        Fault::NoScheme => msg!("bad-address-no-scheme"),
        Fault::Scheme(scheme) => msg!("bad-address-scheme", scheme = scheme),
        Fault::Character('\\') => msg!("bad-address-backslash"),
        Fault::Character(c) if c.is_whitespace() && !is_hidden(*c) => msg!("bad-address-space"),
        Fault::Character(c) => msg!("bad-address-hidden", code = code_point(*c)),
        Fault::Handle => msg!("bad-address-handle"),
        Fault::User => msg!("bad-address-user"),
        Fault::Host => msg!("bad-address-host"),
        Fault::Private => msg!("bad-address-private"),
        Fault::Mail | Fault::MailShape => msg!("bad-address-mail"),
        Fault::Shape => msg!("bad-address-shape"),
    }
}

/// What the author meant, where that can be told.
fn meant(link: &Link<'_>, fault: &Fault) -> Option<(Applicability, String)> {
    let text = link.value.as_str();
    if let Some(mended) = address::mended(text, link.mail) {
        return Some((Applicability::Safe, mended));
    }
    let guess = match fault {
        // `@cyou@example.org`, as the fediverse writes its accounts.
        Fault::Handle => {
            let (name, host) = text.strip_prefix('@')?.split_once('@')?;
            format!("https://{host}/@{name}")
        }
        Fault::Character(' ') => text.trim().replace(' ', "%20"),
        Fault::Character(c) if is_hidden(*c) => text.chars().filter(|c| !is_hidden(*c)).collect(),
        _ => return None,
    };
    address::parse(&guess, link.mail).is_ok().then_some((Applicability::Unsafe, guess))
}

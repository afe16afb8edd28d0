//! An address in `coopdir.toml` that a page cannot link to.

use super::{Check, Context, Rule};
use crate::address::{self, Fault};
use crate::finding::{Applicability, Finding, Level};
use crate::msg;
use crate::quote::quoted;

pub const RULE: Rule = Rule {
    id: "bad-settings-address",
    level: Level::Deny,
    page: include_str!("../../docs/rules/bad-settings-address.md"),
    check: Check::Draft(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let settings = context.settings();
    let Some(file) = settings.file else { return };
    let repository = settings.repository.as_ref().map(|repository| &repository.url);
    for (key, url, mail) in
        [("repository.url", repository, false), ("contact", settings.contact.as_ref(), true)]
    {
        let Some(url) = url else { continue };
        let Err(fault) = address::parse(url, mail) else { continue };
        let message = msg!("bad-settings-address", url = &url.value);
        let finding = Finding::new(RULE.id, file, url.span, message).key(key);
        let whole = match fault {
            Fault::NoScheme => Some(address::with_scheme(url)),
            _ => address::mended(url, mail),
        };
        found.push(match whole.filter(|whole| address::parse(whole, mail).is_ok()) {
            Some(whole) => {
                // A mail address lacks but its `mailto:`; a page might be at http.
                let how =
                    if whole.starts_with("mailto:") { Applicability::Safe } else { Applicability::Unsafe };
                finding.fix(how, msg!("fix-replace", new = &whole), url.span, quoted(&whole))
            }
            None if mail => finding.help(msg!("bad-settings-address-help-mail")),
            None => finding.help(msg!("bad-settings-address-help")),
        });
    }
}

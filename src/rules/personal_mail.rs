//! A mail address at a provider of private mailboxes.

use super::{Check, Context, Judged, Rule};
use crate::finding::{Finding, Level};
use crate::group::{Group, Link};
use crate::msg;

pub const RULE: Rule = Rule {
    id: "personal-mail",
    level: Level::Warn,
    page: include_str!("../../docs/rules/personal-mail.md"),
    check: Check::Address(check),
};

/// Providers of free private mailboxes, by the whole domain; sorted.
const PROVIDERS: &[&str] = &[
    "163.com",
    "aol.com",
    "bbox.fr",
    "club-internet.fr",
    "free.fr",
    "gmail.com",
    "googlemail.com",
    "icloud.com",
    "laposte.net",
    "mac.com",
    "mail.ru",
    "me.com",
    "msn.com",
    "neuf.fr",
    "numericable.fr",
    "orange.fr",
    "pm.me",
    "proton.me",
    "protonmail.com",
    "qq.com",
    "sfr.fr",
    "t-online.de",
    "tuta.com",
    "tuta.io",
    "tutanota.com",
    "wanadoo.fr",
    "web.de",
];

/// Providers with a domain in many countries: `yahoo.fr`, `hotmail.co.uk`.
const FAMILIES: &[&str] = &["gmx", "hotmail", "live", "outlook", "yahoo", "ymail", "yandex"];

fn check(context: &Context<'_>, group: &Group, link: &Link<'_>, judged: &Judged, found: &mut Vec<Finding>) {
    let Some(address) = judged.as_ref().ok().filter(|address| address.is_mail()) else { return };
    let Some((_, domain)) = address.url().path().rsplit_once('@') else { return };
    if !is_private(&domain.to_ascii_lowercase()) {
        return;
    }
    let end = link.value.find('?').unwrap_or(link.value.len());
    let start = link.value.find(':').map_or(0, |at| at + 1);
    let span = context.source(group).within(link.value, start..end);
    let key = link.key.to_string();
    let message = msg!("personal-mail", key = &key, domain = domain);
    found.push(Finding::new(RULE.id, group.file, span, message).help(msg!("personal-mail-help")).key(key));
}

fn is_private(domain: &str) -> bool {
    let family = domain.split('.').next().unwrap_or_default();
    let ending = domain.get(family.len() + 1..).unwrap_or_default();
    // `live.example.org` is nobody's mailbox provider.
    let country = matches!(ending.split('.').collect::<Vec<_>>()[..], [_] | ["co" | "com", _]);
    PROVIDERS.binary_search(&domain).is_ok()
        || FAMILIES.contains(&family) && country && (2..=6).contains(&ending.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn families_of_providers_are_known() {
        assert!(PROVIDERS.is_sorted());
        for domain in ["gmail.com", "yahoo.fr", "hotmail.co.uk", "outlook.com.br", "gmx.net"] {
            assert!(is_private(domain), "{domain}");
        }
        for domain in ["live.example.org", "coop-group.org", "googlegroups.com", "yahoo"] {
            assert!(!is_private(domain), "{domain}");
        }
    }
}

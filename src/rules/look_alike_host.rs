//! A host whose letters pass for others, as in an address made to deceive.

use unicode_security::skeleton;

use super::mixed_script::mixed;
use super::{Check, Context, Judged, Rule};
use crate::finding::{Finding, Level};
use crate::group::{Group, Link};
use crate::msg;

pub const RULE: Rule = Rule {
    id: "look-alike-host",
    level: Level::Warn,
    page: include_str!("../../docs/rules/look-alike-host.md"),
    check: Check::Address(check),
};

fn check(context: &Context<'_>, group: &Group, link: &Link<'_>, judged: &Judged, found: &mut Vec<Finding>) {
    let Ok(address) = judged else { return };
    let Some(host) = address.host().filter(|host| host.contains("xn--")) else { return };
    let (shown, _) = idna::domain_to_unicode(host);
    let Some(plain) = look_alike(&shown) else { return };
    let part = link.value.find(&shown).map_or(0..link.value.len(), |at| at..at + shown.len());
    let span = context.source(group).within(link.value, part);
    let key = link.key.to_string();
    let message = msg!("look-alike-host", key = &key, host = &shown);
    let label = msg!("look-alike-host-label", plain = plain, host = host);
    let finding = Finding::new(RULE.id, group.file, span, message).label(label);
    found.push(finding.help(msg!("look-alike-host-help")).key(key));
}

/// What a host can be taken for: one of its labels mixes scripts, or has no Latin
/// letter and yet reads as Latin throughout, before a Latin ending.
fn look_alike(host: &str) -> Option<String> {
    let latin_ending = host.rsplit('.').next().is_some_and(str::is_ascii);
    let odd = |label: &str| {
        let foreign = !label.is_ascii() && !label.contains(|c: char| c.is_ascii_alphabetic());
        let reads_latin = || latin(label).is_ascii();
        mixed(label).is_some() || latin_ending && foreign && reads_latin()
    };
    host.split('.').any(odd).then(|| latin(host))
}

/// Each foreign letter as the Latin one that it passes for (UTS 39, skeleton; that of
/// a Latin `m` would be `rn`).
fn latin(text: &str) -> String {
    let each =
        text.chars().map(|c| if c.is_ascii() { c.to_string() } else { skeleton(&c.to_string()).collect() });
    each.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn honest_names_pass() {
        assert_eq!(look_alike("p\u{430}ypal.com").as_deref(), Some("paypal.com"));
        assert_eq!(look_alike("\u{430}\u{440}\u{440}\u{4cf}\u{435}.com").as_deref(), Some("apple.com"));
        for host in ["été.fr", "пример.рф", "сор.рф", "日本lab.jp", "kadın.org", "münchen.de"]
        {
            assert_eq!(look_alike(host), None, "{host}");
        }
    }
}

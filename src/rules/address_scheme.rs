//! An address of a kind that a page must not link to, `javascript:` above all.

use super::{Check, Context, Judged, Rule};
use crate::address::Fault;
use crate::edit::rewrite;
use crate::finding::{Applicability, Finding, Level};
use crate::fold::nearest;
use crate::group::{Group, Link};
use crate::msg;

pub const RULE: Rule = Rule {
    id: "address-scheme",
    level: Level::Deny,
    page: include_str!("../../docs/rules/address-scheme.md"),
    check: Check::Address(check),
};

fn check(context: &Context<'_>, group: &Group, link: &Link<'_>, judged: &Judged, found: &mut Vec<Finding>) {
    if !matches!(judged, Err(Fault::Mail | Fault::Scheme(_))) {
        return;
    }
    let source = context.source(group);
    let key = link.key.to_string();
    let finding = match judged {
        Err(Fault::Mail) => {
            let span = source.within(link.value, 0..link.value.len());
            let finding = Finding::new(RULE.id, group.file, span, msg!("address-scheme-mail", key = &key));
            finding.help(msg!("address-scheme-mail-help"))
        }
        Err(Fault::Scheme(scheme)) => {
            let span = source.within(link.value, 0..scheme.len());
            let message = msg!("address-scheme", key = &key, scheme = scheme);
            let finding = Finding::new(RULE.id, group.file, span, message);
            match nearest(scheme, ["https", "http"]).filter(|_| link.value.contains("://")) {
                Some(_) => {
                    // Whatever was mistyped: nearly every site has it, and `http` is warned of.
                    let near = "https";
                    let edits = rewrite(source, link.value, &[(0..scheme.len(), near)]);
                    finding.fix_all(Applicability::Unsafe, msg!("fix-near", near = near), edits)
                }
                None if link.mail => finding.help(msg!("address-scheme-help-mail")),
                None => finding.help(msg!("address-scheme-help")),
            }
        }
        _ => return,
    };
    found.push(finding.key(key));
}

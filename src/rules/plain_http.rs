//! An address that starts with `http://`.

use super::short_link::is_short;
use super::{Check, Context, Judged, Rule};
use crate::edit::rewrite;
use crate::finding::{Applicability, Finding, Level};
use crate::group::{Group, Link};
use crate::msg;

pub const RULE: Rule = Rule {
    id: "plain-http",
    level: Level::Warn,
    page: include_str!("../../docs/rules/plain-http.md"),
    check: Check::Address(check),
};

fn check(context: &Context<'_>, group: &Group, link: &Link<'_>, judged: &Judged, found: &mut Vec<Finding>) {
    if !judged.as_ref().is_ok_and(|address| address.is_plain() && !is_short(address)) {
        return;
    }
    let source = context.source(group);
    let key = link.key.to_string();
    let span = source.within(link.value, 0.."http".len());
    let edits = rewrite(source, link.value, &[(0.."http".len(), "https")]);
    let finding = Finding::new(RULE.id, group.file, span, msg!("plain-http", key = &key)).key(key);
    // Unsafe: some hosts do not answer there.
    found.push(finding.fix_all(Applicability::Unsafe, msg!("plain-http-fix"), edits));
}

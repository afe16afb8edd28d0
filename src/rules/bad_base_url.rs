//! A `base_url` that a site cannot be published at.

use super::{Check, Context, Rule};
use crate::address::{self, BaseFault};
use crate::finding::{Applicability, Finding, Level};
use crate::msg;
use crate::quote::quoted;

pub const RULE: Rule = Rule {
    id: "bad-base-url",
    level: Level::Deny,
    page: include_str!("../../docs/rules/bad-base-url.md"),
    check: Check::Draft(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let settings = context.settings();
    let (Some(file), Some(base)) = (settings.file, &settings.base_url) else { return };
    let Err(fault) = address::base(base) else { return };
    let label = match fault {
        BaseFault::Scheme => msg!("bad-base-url-scheme"),
        BaseFault::User => msg!("bad-base-url-user"),
        BaseFault::Query => msg!("bad-base-url-query"),
        BaseFault::Shape => msg!("bad-base-url-shape"),
    };
    let message = msg!("bad-base-url", url = &base.value);
    let finding = Finding::new(RULE.id, file, base.span, message).label(label).key("base_url");
    let whole = format!("https://{}", base.trim_start_matches('/'));
    let host = base.split('/').next().is_some_and(|host| host.contains('.') && !host.contains([':', ' ']));
    found.push(if host && address::base(&whole).is_ok() {
        let title = msg!("fix-replace", new = &whole);
        finding.fix(Applicability::Unsafe, title, base.span, quoted(&whole))
    } else {
        finding.help(msg!("bad-base-url-help"))
    });
}

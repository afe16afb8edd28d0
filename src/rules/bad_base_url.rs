//! A `base_url` that a site cannot be published at.

use url::Url;

use super::{Check, Context, Rule};
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
    let label = match Url::parse(base) {
        // A site may well be published within a house: `http://intranet/groups/` is fine.
        Ok(url) if !matches!(url.scheme(), "http" | "https") => msg!("bad-base-url-scheme"),
        Ok(url) if !url.username().is_empty() || url.password().is_some() => msg!("bad-base-url-user"),
        Ok(url) if url.query().is_some() || url.fragment().is_some() => msg!("bad-base-url-query"),
        Ok(_) if !base.contains("://") || base.contains([' ', '\\']) => msg!("bad-base-url-shape"),
        Ok(_) => return,
        Err(url::ParseError::RelativeUrlWithoutBase) => msg!("bad-base-url-scheme"),
        Err(_) => msg!("bad-base-url-shape"),
    };
    let message = msg!("bad-base-url", url = &base.value);
    let finding = Finding::new(RULE.id, file, base.span, message).label(label).key("base_url");
    let whole = format!("https://{}", base.trim_start_matches('/'));
    let host = base.split('/').next().is_some_and(|host| host.contains('.') && !host.contains([':', ' ']));
    found.push(if host && Url::parse(&whole).is_ok() {
        let title = msg!("fix-replace", new = &whole);
        finding.fix(Applicability::Unsafe, title, base.span, quoted(&whole))
    } else {
        finding.help(msg!("bad-base-url-help"))
    });
}

//! An `[[allow]]` for a file that is not there.

use super::levels::covers;
use super::{Check, Context, Rule};
use crate::finding::{Applicability, Finding, Level};
use crate::fold::nearest;
use crate::msg;
use crate::quote::quoted;
use crate::settings::Exception;
use crate::source::{Sources, Spanned};

pub const RULE: Rule = Rule {
    id: "bad-exception-path",
    level: Level::Warn,
    page: include_str!("../../docs/rules/bad-exception-path.md"),
    check: Check::Draft(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let settings = context.settings();
    let Some(file) = settings.file else { return };
    for (n, exception) in settings.exceptions.iter().enumerate() {
        if !leads_nowhere(&context.draft.sources, exception) {
            continue;
        }
        let path = &exception.path;
        let finding = Finding::new(RULE.id, file, path.span, msg!("bad-exception-path", path = &path.value));
        let finding = finding.key(format!("allow[{n}].path"));
        found.push(match meant(&context.draft.sources, path) {
            Some((new, how)) => finding.fix(how, msg!("fix-replace", new = &new), path.span, quoted(&new)),
            None => finding.help(msg!("bad-exception-path-help")),
        });
    }
}

/// Whether no file at all is meant: then it is no wonder that the exception is unused.
pub(super) fn leads_nowhere(sources: &Sources, exception: &Exception) -> bool {
    !sources.as_slice().iter().any(|source| covers(&exception.path, &source.path))
}

fn meant(sources: &Sources, path: &Spanned<String>) -> Option<(String, Applicability)> {
    let files = || sources.as_slice().iter().map(|source| source.path.as_str());
    let plain = path.trim_start_matches("./").replace('\\', "/");
    // `./groups/x.toml`, or a folder without its slash.
    for new in [plain.clone(), format!("{}/", plain.trim_end_matches('/'))] {
        if files().any(|file| covers(&new, file)) {
            return Some((new, Applicability::Safe));
        }
    }
    nearest(&plain, files()).map(|near| (near.to_owned(), Applicability::Unsafe))
}

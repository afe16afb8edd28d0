//! Whether `check --fix` mends what a rule finds: tried on the examples of its page.

use std::fmt::Write as _;

use chrono::NaiveDate;

use crate::finding::Level;
use crate::rules::{self, Override, Rule};
use crate::source::{Role, Source, Sources};
use crate::{parse, quote};

/// The four keys that an example may leave out.
const MANDATORY: [&str; 4] = ["name", "slug", "summary", "type"];

/// Whether a bad example of the rule's page has a safe fix.
#[must_use]
pub fn have_safe_fix(rule: &Rule) -> bool {
    // The pages' examples are written for this day, or for none.
    let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap_or_default();
    let louder = [Override::Rule(rule.id.to_owned(), Level::Warn)];
    rule.page.split("```toml bad\n").skip(1).any(|rest| {
        let block = rest.split("\n```").next().unwrap_or("");
        let (draft, read) = parse::read(Sources::new(files(block)));
        let (_, findings) = rules::check(draft, read, today, &louder);
        findings.iter().any(|finding| finding.rule == rule.id && finding.is_safe())
    })
}

/// The files of an example: each begins with `# file: <path>`; without one, all is one
/// group.
fn files(block: &str) -> Vec<Source> {
    if !block.starts_with("# file: ") {
        let slug = block.lines().find_map(|line| line.strip_prefix("slug = \"")?.split('"').next());
        return vec![file(&format!("groups/{}.toml", slug.unwrap_or("example")), block)];
    }
    let parts = block.split("# file: ").filter_map(|part| part.split_once('\n'));
    parts.map(|(path, text)| file(path, text)).collect()
}

fn file(path: &str, text: &str) -> Source {
    if path == "coopdir.toml" {
        return Source::text(path, Role::Settings, text);
    }
    if !path.starts_with("groups/") {
        return Source::text(path, Role::Media, "");
    }
    let given = |key: &str| text.lines().any(|line| line.split('=').next().is_some_and(|k| k.trim() == key));
    let left_out: Vec<_> = MANDATORY.into_iter().filter(|key| !given(key)).collect();
    let mut whole = String::new();
    // One that gives three of the four shows that the fourth is missing.
    for key in left_out.iter().filter(|_| left_out.len() > 1) {
        let stem = path.rsplit('/').next().unwrap_or(path).trim_end_matches(".toml");
        let value = match *key {
            "type" => "support".to_owned(),
            "slug" => stem.to_owned(),
            key => format!("The {key} of {stem}"),
        };
        let _ = writeln!(whole, "{key} = {}", quote::quoted(&value));
    }
    Source::text(path, Role::Group, whole + text)
}

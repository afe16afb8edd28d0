//! A file over its limit, never opened (see `parse::files`).

use super::{Check, Rule};
use crate::finding::Level;

pub const RULE: Rule = Rule {
    id: "large-file",
    level: Level::Deny,
    page: include_str!("../../docs/rules/large-file.md"),
    check: Check::Reading,
};

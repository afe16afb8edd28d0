//! A file that the system will not let be read (see `parse::files`).

use super::{Check, Rule};
use crate::finding::Level;

pub const RULE: Rule = Rule {
    id: "unreadable-file",
    level: Level::Deny,
    page: include_str!("../../docs/rules/unreadable-file.md"),
    check: Check::Reading,
};

//! A mandatory key that a file or a table lacks (see `parse::walk`).

use super::{Check, Rule};
use crate::finding::Level;

pub const RULE: Rule = Rule {
    id: "missing-key",
    level: Level::Deny,
    page: include_str!("../../docs/rules/missing-key.md"),
    check: Check::Reading,
};

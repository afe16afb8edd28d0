//! A key or a table that stands twice (see `parse::syntax`).

use super::{Check, Rule};
use crate::finding::Level;

pub const RULE: Rule = Rule {
    id: "duplicate-key",
    level: Level::Deny,
    page: include_str!("../../docs/rules/duplicate-key.md"),
    check: Check::Reading,
};

//! A word outside a closed list (see `parse::value`).

use super::{Check, Rule};
use crate::finding::Level;

pub const RULE: Rule = Rule {
    id: "unknown-value",
    level: Level::Deny,
    page: include_str!("../../docs/rules/unknown-value.md"),
    check: Check::Reading,
};

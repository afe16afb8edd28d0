//! A text with nothing in it (see `parse::value`).

use super::{Check, Rule};
use crate::finding::Level;

pub const RULE: Rule = Rule {
    id: "empty-value",
    level: Level::Deny,
    page: include_str!("../../docs/rules/empty-value.md"),
    check: Check::Reading,
};

//! A text over its limit (see `parse::value`).

use super::{Check, Rule};
use crate::finding::Level;

pub const RULE: Rule = Rule {
    id: "long-text",
    level: Level::Deny,
    page: include_str!("../../docs/rules/long-text.md"),
    check: Check::Reading,
};

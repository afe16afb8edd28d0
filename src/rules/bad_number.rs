//! A number that is none, or too large (see `parse::value`).

use super::{Check, Rule};
use crate::finding::Level;

pub const RULE: Rule = Rule {
    id: "bad-number",
    level: Level::Deny,
    page: include_str!("../../docs/rules/bad-number.md"),
    check: Check::Reading,
};

//! A list over its limit (see `parse::value`).

use super::{Check, Rule};
use crate::finding::Level;

pub const RULE: Rule = Rule {
    id: "long-list",
    level: Level::Deny,
    page: include_str!("../../docs/rules/long-list.md"),
    check: Check::Reading,
};

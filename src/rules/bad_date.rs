//! A date that no calendar holds (see `parse::value`).

use super::{Check, Rule};
use crate::finding::Level;

pub const RULE: Rule = Rule {
    id: "bad-date",
    level: Level::Deny,
    page: include_str!("../../docs/rules/bad-date.md"),
    check: Check::Reading,
};

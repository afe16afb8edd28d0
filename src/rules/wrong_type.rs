//! A value of another type than its key takes (see `parse::value`).

use super::{Check, Rule};
use crate::finding::Level;

pub const RULE: Rule = Rule {
    id: "wrong-type",
    level: Level::Deny,
    page: include_str!("../../docs/rules/wrong-type.md"),
    check: Check::Reading,
};

//! A key that its table does not know (see `parse::unknown`).

use super::{Check, Rule};
use crate::finding::Level;

pub const RULE: Rule = Rule {
    id: "unknown-key",
    level: Level::Deny,
    page: include_str!("../../docs/rules/unknown-key.md"),
    check: Check::Reading,
};

//! What TOML 1.1 allows and editors refuse (see `parse::newer`).

use super::{Check, Rule};
use crate::finding::Level;

pub const RULE: Rule = Rule {
    id: "newer-toml",
    level: Level::Warn,
    page: include_str!("../../docs/rules/newer-toml.md"),
    check: Check::Reading,
};

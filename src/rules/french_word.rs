//! A French word of a closed list, which files hold in English (see `parse::names`).

use super::{Check, Rule};
use crate::finding::Level;

pub const RULE: Rule = Rule {
    id: "french-word",
    level: Level::Deny,
    page: include_str!("../../docs/rules/french-word.md"),
    check: Check::Reading,
};

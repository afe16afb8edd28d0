//! Text that is not TOML, said in plain words (see `parse::syntax`).

use super::{Check, Rule};
use crate::finding::Level;

pub const RULE: Rule = Rule {
    id: "toml-syntax",
    level: Level::Deny,
    page: include_str!("../../docs/rules/toml-syntax.md"),
    check: Check::Reading,
};

//! A file that is not read, where groups are expected (see `parse::files`).

use super::{Check, Rule};
use crate::finding::Level;

pub const RULE: Rule = Rule {
    id: "stray-file",
    level: Level::Warn,
    page: include_str!("../../docs/rules/stray-file.md"),
    check: Check::Reading,
};

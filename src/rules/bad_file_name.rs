//! A file name that not every system can write (see `parse::files`).

use super::{Check, Rule};
use crate::finding::Level;

pub const RULE: Rule = Rule {
    id: "bad-file-name",
    level: Level::Deny,
    page: include_str!("../../docs/rules/bad-file-name.md"),
    check: Check::Reading,
};

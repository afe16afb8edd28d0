//! A file in another encoding (see `parse::files`).

use super::{Check, Rule};
use crate::finding::Level;

pub const RULE: Rule = Rule {
    id: "not-utf-8",
    level: Level::Deny,
    page: include_str!("../../docs/rules/not-utf-8.md"),
    check: Check::Reading,
};

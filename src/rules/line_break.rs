//! A line break in a text of one line (see `parse::value`).

use super::{Check, Rule};
use crate::finding::Level;

pub const RULE: Rule = Rule {
    id: "line-break",
    level: Level::Deny,
    page: include_str!("../../docs/rules/line-break.md"),
    check: Check::Reading,
};

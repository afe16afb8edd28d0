//! A symbolic link, a FIFO or a device, never opened (see `parse::files`).

use super::{Check, Rule};
use crate::finding::Level;

pub const RULE: Rule = Rule {
    id: "special-file",
    level: Level::Deny,
    page: include_str!("../../docs/rules/special-file.md"),
    check: Check::Reading,
};

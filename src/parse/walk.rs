//! A parsed document held against its table of keys.

use toml::de::DeTable;

use super::path::Path;
use crate::finding::Finding;
use crate::msg;
use crate::shape::Key;
use crate::source::{FileId, Span};

/// Says every key that is missing.
pub fn document(file: FileId, table: &DeTable<'_>, keys: &[Key], found: &mut Vec<Finding>) {
    for key in keys.iter().filter(|key| key.required && table.get(key.name).is_none()) {
        let message = msg!("missing-key", key = key.name);
        let path = Path::Root.key(key.name).to_string();
        found.push(Finding::new("missing-key", file, Span::at(0), message).key(path));
    }
}

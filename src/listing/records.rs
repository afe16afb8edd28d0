//! Records, one value a line: for narrow terminals and for screen readers.

use super::{Cells, Reader};
use crate::msg;

/// Each row as lines `Heading: value`, without those that are empty, a blank line
/// between rows. The first value heads its record, with its number.
#[must_use]
pub fn records(headings: &[String], rows: &[Cells], reader: &Reader<'_>) -> String {
    let mut out = String::new();
    for (number, row) in rows.iter().enumerate() {
        if number > 0 {
            out.push('\n');
        }
        let first = row.first().map_or("", String::as_str);
        let head = msg!("record-head", number = number + 1, count = rows.len(), name = first);
        out.push_str(&reader.words.say(&head));
        out.push('\n');
        for (heading, value) in headings.iter().zip(row).skip(1).filter(|(_, value)| !value.is_empty()) {
            let line = msg!("record-line", heading = heading, value = value);
            out.push_str(&reader.words.say(&line));
            out.push('\n');
        }
    }
    out
}

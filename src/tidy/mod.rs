//! The canonical form of a TOML file: order of keys, quotes, spaces; comments stay
//! with their keys, values never change.

mod diff;
mod lay;
mod order;
mod read;
mod strings;

use std::str::FromStr;

use toml::{Table, Value};

pub use diff::{NONE, diff};
pub use order::child;
pub use read::{Comment, Entry, Name, Section, Value as Written, read as statements};

use crate::shape::Key;
use crate::source::{Position, Role, Source};

/// A text that is not TOML, and so is not touched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// Of the first fault.
    pub at: Position,
}

/// `text` in its canonical form, after the table of keys that the reader follows.
///
/// # Errors
/// When `text` is not TOML.
pub fn tidy(text: &str, keys: &'static [Key]) -> Result<String, Broken> {
    let plain = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n");
    let before = match Table::from_str(&plain) {
        Ok(table) => table,
        Err(error) => {
            let start = error.span().map_or(0, |span| span.start);
            return Err(Broken { at: Source::text("", Role::Stray, plain).position(start) });
        }
    };
    let tidied = write(&plain, keys);
    if tidied == plain {
        return Ok(tidied);
    }
    // The last guard of what people wrote: a file that would read otherwise stays as it is.
    let kept = Table::from_str(&tidied).is_ok_and(|after| same_table(&before, &after));
    Ok(if kept { tidied } else { text.to_owned() })
}

/// The canonical form of a text that is TOML, without byte order mark or CRLF.
fn write(plain: &str, keys: &'static [Key]) -> String {
    let mut document = read::read(plain);
    order::sort(&mut document, keys);
    lay::lay(&document, keys)
}

/// Equality of values; a `nan` is the same as itself here.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Float(a), Value::Float(b)) => a.to_bits() == b.to_bits(),
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Table(a), Value::Table(b)) => same_table(a, b),
        (a, b) => a == b,
    }
}

fn same_table(a: &Table, b: &Table) -> bool {
    a.len() == b.len() && a.iter().all(|(key, value)| b.get(key).is_some_and(|other| same(value, other)))
}

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

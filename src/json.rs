//! JSON that may be printed anywhere: no character in it acts on a terminal or a CI log.

use std::fmt::Write as _;
use std::io;

use serde::{Serialize, Serializer};

use crate::visible;

/// So many items of a list, each made as it is written: only one is in memory.
#[derive(Debug)]
pub struct Each<F>(pub usize, pub F);

impl<T: Serialize, F: Fn(usize) -> T> Serialize for Each<F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((0..self.0).map(&self.1))
    }
}

/// A document over several lines, with its line end.
#[must_use]
pub fn pretty(value: &impl Serialize) -> String {
    written(|out| serde_json::to_writer_pretty(out, value))
}

/// A row on one line, with its line end.
#[must_use]
pub fn line(value: &impl Serialize) -> String {
    written(|out| serde_json::to_writer(out, value))
}

fn written(write: impl FnOnce(&mut Defused) -> serde_json::Result<()>) -> String {
    let mut out = Defused::default();
    // What is written are rows of texts, numbers and lists: nothing that JSON cannot say.
    if write(&mut out).is_err() {
        out.0.clear();
    }
    out.0.push('\n');
    out.0
}

/// A value for a script: without `<` nothing in it ends that or begins another one, and no
/// line ends in it.
#[must_use]
pub fn script(value: &impl Serialize) -> String {
    line(value).trim_end().replace('<', "\\u003c")
}

/// A value for an element of data in a page, which is the same however it is read: as a
/// script, or as text with characters by their names.
#[must_use]
pub fn element(value: &impl Serialize) -> String {
    script(value).replace('>', "\\u003e").replace('&', "\\u0026")
}

/// Hidden characters, and the bracket of `##[`, as escapes: they stand only in strings,
/// where an escape means the same. A CI log obeys `##[` wherever it stands in a line.
///
/// They are escaped as they come: a report may be as large as memory has room for once.
#[derive(Debug, Default)]
struct Defused(String);

impl io::Write for Defused {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // Its writer gives no character in parts.
        let text = std::str::from_utf8(bytes).map_err(io::Error::other)?;
        if text.bytes().all(|b| b == b'\n' || (b' '..=b'~').contains(&b) && b != b'[') {
            self.0.push_str(text);
            return Ok(bytes.len());
        }
        for c in text.chars() {
            if c == '[' && (self.0.ends_with("##") || self.0.ends_with("##vso")) {
                self.0.push_str("\\u005b");
            } else if c != '\n' && visible::is_hidden(c) {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    // Writing to a String does not fail.
                    let _ = write!(self.0, "\\u{unit:04x}");
                }
            } else {
                self.0.push(c);
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn hostile_texts_read_back(texts in proptest::collection::vec("(?s).{0,12}|[#\\[\"\\\\\u{7f}\u{9b}\u{202e}\u{e0001}\n]{0,8}|##vso\\[x\\]|</script><!--&\u{2028}", 0..5)) {
            let document = pretty(&texts);
            prop_assert!(!document.chars().any(|c| c != '\n' && visible::is_hidden(c)));
            prop_assert!(!document.contains("##[") && !document.contains("##vso["));
            prop_assert_eq!(&serde_json::from_str::<Vec<String>>(&document).unwrap(), &texts);
            let data = script(&texts);
            let ends = data.contains(['<', '\u{2028}', '\u{2029}', '\n']);
            prop_assert!(!ends, "{}", data);
            let inside = element(&texts);
            prop_assert!(!inside.contains(['<', '>', '&', '\n']), "{}", inside);
            for data in [data, inside] {
                prop_assert_eq!(&serde_json::from_str::<Vec<String>>(&data).unwrap(), &texts);
            }
        }
    }
}

//! JSON that may be printed anywhere: no character in it acts on a terminal or a CI log.

use std::fmt::Write as _;

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
    // What is written are rows of texts, numbers and lists: nothing that JSON cannot say.
    defused(&serde_json::to_string_pretty(value).unwrap_or_default()) + "\n"
}

/// A row on one line, with its line end.
#[must_use]
pub fn line(value: &impl Serialize) -> String {
    defused(&serde_json::to_string(value).unwrap_or_default()) + "\n"
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
fn defused(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        if c == '[' && (out.ends_with("##") || out.ends_with("##vso")) {
            out.push_str("\\u005b");
        } else if c != '\n' && visible::is_hidden(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                // Writing to a String does not fail.
                let _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(c);
        }
    }
    out
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

//! Letters of other scripts as short names write them: what a name suggests in the page is
//! what it suggests everywhere.

use crate::json;

/// Code points that a page knows letters of: most scripts but those of many thousand signs.
/// Of a name with others it suggests nothing.
const KNOWN: &[std::ops::RangeInclusive<u32>] = &[0x80..=0x2bff, 0x3040..=0x30ff, 0xff00..=0xffef];

/// For each run of code points its first and, with commas between, what each becomes: letters
/// and digits of ASCII in lower case, a space for what parts words.
#[must_use]
pub fn script() -> String {
    let runs = KNOWN.iter().map(|run| (*run.start(), run.clone().map(said).collect::<Vec<_>>().join(",")));
    format!("coopdirLetters({});\n", json::script(&runs.collect::<Vec<_>>()))
}

fn said(code: u32) -> String {
    // What cannot be written parts words.
    let text = char::from_u32(code).and_then(deunicode::deunicode_char).unwrap_or(" ");
    let mut out = String::new();
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
        } else if !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out
}

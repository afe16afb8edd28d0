//! XML that every reader takes: written by a library, of characters that XML knows.

use std::borrow::Cow;

use anyhow::Result;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, Event};

/// A document with its declaration, two spaces an indent.
///
/// # Errors
/// Those of `write`.
pub fn document(write: impl FnOnce(&mut Writer<Vec<u8>>) -> std::io::Result<()>) -> Result<Vec<u8>> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    write(&mut writer)?;
    let mut bytes = writer.into_inner();
    bytes.push(b'\n');
    Ok(bytes)
}

/// A text without the characters that XML 1.0 forbids (its production `Char`), and
/// without those by which a line can be made to read as another.
#[must_use]
pub fn clean(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_kept) { text.into() } else { text.chars().filter(|c| is_kept(*c)).collect() }
}

const fn is_kept(c: char) -> bool {
    match c {
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fffe}' | '\u{ffff}' | '\u{7f}'..='\u{9f}' => {
            false
        }
        '\t' | '\n' => true,
        c => c >= ' ',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_forbids_is_left_out() {
        assert_eq!(clean("a\u{1f}b\u{0}c\rd\u{fffe}e\u{202e}f\u{85}"), "abcdef");
        assert_eq!(clean("é\t\n😀"), "é\t\n😀");
    }
}

//! Addresses as RFC 3986 has them written. Browsers take more than that in a path, a query
//! and a fragment (`{`, `|`, a second `#`), and hand it on as it is; checkers of pages and
//! readers of feeds refuse it. Percent-encoded it says the same.

use std::borrow::Cow;
use std::fmt::Write as _;

use url::{Position, Url};

/// Whether a text has only what may stand in an address. What `[` and `]` may stand around,
/// the number of a host, is not asked.
pub(super) fn is_plain(text: &str) -> bool {
    let rest = text.split_once("://").map_or(text, |(_, rest)| rest);
    let tail = rest.find(['/', '?', '#']).map_or("", |at| &rest[at..]);
    text.is_ascii() && plain(tail) == tail
}

/// The same address, with each character that may not stand there percent-encoded.
pub(super) fn strict(url: Url) -> Url {
    let tail = &url[Position::BeforePath..];
    match plain(tail) {
        Cow::Borrowed(_) => url,
        Cow::Owned(tail) => Url::parse(&format!("{}{tail}", &url[..Position::BeforePath])).unwrap_or(url),
    }
}

fn plain(tail: &str) -> Cow<'_, str> {
    let bytes = tail.as_bytes();
    let mut fragment = false;
    let mut refused = |at: usize| match bytes[at] {
        b'#' => std::mem::replace(&mut fragment, true),
        b'%' => !bytes.get(at + 1..at + 3).is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit)),
        byte => !byte.is_ascii_alphanumeric() && !b"-._~:/?@!$&'()*+,;=".contains(&byte),
    };
    let refused: Vec<bool> = (0..bytes.len()).map(&mut refused).collect();
    if !refused.contains(&true) {
        return Cow::Borrowed(tail);
    }
    let mut out = String::with_capacity(tail.len() + 8);
    for (byte, refused) in bytes.iter().zip(refused) {
        if refused {
            // Writing to a string cannot fail.
            let _ = write!(out, "%{byte:02X}");
        } else {
            out.push(char::from(*byte));
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use crate::address::parse;

    #[test]
    fn what_may_not_stand_in_an_address_is_percent_encoded() {
        let cases = [
            ("https://matrix.to/#/#osm:ccc.ac", "https://matrix.to/#/%23osm:ccc.ac"),
            ("https://matrix.to/#/%23osm:ccc.ac", "https://matrix.to/#/%23osm:ccc.ac"),
            (
                "https://example.org/a|b^[c]?d={e}|f#g^{h}|[i]",
                "https://example.org/a%7Cb%5E%5Bc%5D?d=%7Be%7D%7Cf#g%5E%7Bh%7D%7C%5Bi%5D",
            ),
            ("https://example.org/50%?100%&a=%zz#%4", "https://example.org/50%25?100%25&a=%25zz#%254"),
            ("https://example.org/é?ü#ñ", "https://example.org/%C3%A9?%C3%BC#%C3%B1"),
            ("http://[2606:4700::1111]/a", "http://[2606:4700::1111]/a"),
            ("mailto:a{b}@example.org?subject=50%", "mailto:a%7Bb%7D@example.org?subject=50%25"),
        ];
        for (before, after) in cases {
            assert_eq!(parse(before, true).expect(before).url().as_str(), after);
            assert_eq!(parse(after, true).expect(after).url().as_str(), after);
        }
    }

    #[test]
    fn an_address_that_is_fine_is_written_as_it_was() {
        for fine in ["https://example.org", "HTTPS://Example.org/%41?a=b#c", "http://[2606:4700::1111]"] {
            assert_eq!(parse(fine, false).expect(fine).written(fine), fine);
        }
        let odd = "https://été.fr/{a}";
        assert_eq!(parse(odd, false).expect(odd).written(odd), "https://xn--t-9fab.fr/%7Ba%7D");
    }
}

//! What is known of an image without decoding it: its kind by its first bytes, its
//! size by its header, its digest.

use sha2::{Digest, Sha256};

/// What a media file was found to be, by its first bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MediaKind {
    Png,
    Jpeg,
    Webp,
    Gif,
    Svg,
}

impl MediaKind {
    /// The name that people use.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Png => "PNG",
            Self::Jpeg => "JPEG",
            Self::Webp => "WebP",
            Self::Gif => "GIF",
            Self::Svg => "SVG",
        }
    }

    /// The extensions under which servers and browsers know it; the first is the usual one.
    #[must_use]
    pub const fn extensions(self) -> &'static [&'static str] {
        match self {
            Self::Png => &["png"],
            Self::Jpeg => &["jpg", "jpeg"],
            Self::Webp => &["webp"],
            Self::Gif => &["gif"],
            Self::Svg => &["svg"],
        }
    }
}

/// What is known of a media file. The text of an SVG is its source's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Media {
    pub bytes: u64,
    /// `None`: none of the kinds that a site may show.
    pub kind: Option<MediaKind>,
    /// Width and height in pixels, where the header says.
    pub size: Option<(usize, usize)>,
    /// SHA-256 in hexadecimal, to find identical copies.
    pub digest: String,
}

impl Media {
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self {
            bytes: bytes.len() as u64,
            kind: kind(bytes),
            size: imagesize::blob_size(bytes).ok().map(|size| (size.width, size.height)),
            digest: Sha256::digest(bytes)
                .iter()
                .fold(String::new(), |hex, byte| hex + &format!("{byte:02x}")),
        }
    }
}

fn kind(bytes: &[u8]) -> Option<MediaKind> {
    match bytes {
        [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, ..] => Some(MediaKind::Png),
        [0xff, 0xd8, 0xff, ..] => Some(MediaKind::Jpeg),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(MediaKind::Webp),
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Some(MediaKind::Gif),
        _ => std::str::from_utf8(bytes).is_ok_and(is_svg).then_some(MediaKind::Svg),
    }
}

/// Whether the first element of a text is `svg`, after what may stand before it:
/// a declaration, comments, a document type.
fn is_svg(text: &str) -> bool {
    let mut rest = text.strip_prefix('\u{feff}').unwrap_or(text).trim_start();
    loop {
        let end = if rest.starts_with("<!--") {
            "-->"
        } else if rest.starts_with("<?") {
            "?>"
        } else if rest.starts_with("<!") {
            // A document type may hold declarations between brackets.
            let open = rest.find(['[', '>']);
            if open.is_some_and(|at| rest.as_bytes()[at] == b'[') { "]>" } else { ">" }
        } else {
            break;
        };
        let Some((_, after)) = rest.split_once(end) else { return false };
        rest = after.trim_start();
    }
    let Some(tag) = rest.strip_prefix('<') else { return false };
    let name = tag.split(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).next().unwrap_or("");
    name.rsplit(':').next() == Some("svg")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_told_by_the_first_bytes() {
        let kind = |bytes: &[u8]| Media::of(bytes).kind;
        assert_eq!(kind(b"\x89PNG\r\n\x1a\n..."), Some(MediaKind::Png));
        assert_eq!(kind(b"\xff\xd8\xff\xe0"), Some(MediaKind::Jpeg));
        assert_eq!(kind(b"RIFF\0\0\0\0WEBPVP8 "), Some(MediaKind::Webp));
        assert_eq!(kind(b"GIF89a"), Some(MediaKind::Gif));
        assert_eq!(kind(b"%PDF-1.7"), None);
        assert_eq!(kind(b""), None);
    }

    #[test]
    fn an_svg_is_told_by_its_first_element() {
        let is = |text: &str| Media::of(text.as_bytes()).kind == Some(MediaKind::Svg);
        assert!(is("<svg xmlns='http://www.w3.org/2000/svg'/>"));
        assert!(is("\u{feff}<?xml version='1.0'?>\n<!-- drawn by hand --><svg:svg/>"));
        assert!(is("<!DOCTYPE svg PUBLIC 'a' 'b'><svg>"));
        assert!(is("<!DOCTYPE svg [<!ENTITY a 'b'>]>\n<svg>"));
        assert!(!is("<html><svg></svg></html>"), "a page that holds a drawing is a page");
        assert!(!is("a text about <svg>"));
        assert!(!is("<!-- <svg>"));
    }
}

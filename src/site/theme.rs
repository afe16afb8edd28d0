//! A directory's own colours, `[theme]`: never at the price of being read.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::source::Spanned;

/// What may be coloured: the key in `coopdir.toml`, and the token of the stylesheet.
const KEYS: [(&str, &str); 5] = [
    ("accent", "link"),
    ("thematic", "thematic"),
    ("territorial", "territorial"),
    ("support", "support"),
    ("core", "core"),
];
/// The darkest ground that text stands on in the light, and the lightest in the dark:
/// `--sunk` and `--surface` of the stylesheet.
const GROUNDS: [Colour; 2] = [Colour([0xf1, 0xee, 0xe6]), Colour([0x20, 0x1e, 0x1b])];
/// The least contrast of text (WCAG 2.2, 1.4.3).
const LEAST: f64 = 4.5;

/// Rules that stand after the stylesheet's own: each colour as near to the one that was
/// asked for as can be read, in the light and in the dark. Empty without a theme; what
/// is no colour, or colours nothing, is passed over.
#[must_use]
pub fn rules(theme: &BTreeMap<String, Spanned<String>>) -> String {
    let wanted = KEYS.iter().filter_map(|(key, token)| Some((token, Colour::read(theme.get(*key)?)?)));
    let wanted: Vec<_> = wanted.collect();
    if wanted.is_empty() {
        return String::new();
    }
    let tokens = |ground: Colour, end: Colour| {
        wanted.iter().fold(String::new(), |mut out, (token, colour)| {
            let _ = write!(out, "--{token}:{};", colour.legible(ground, end));
            out
        })
    };
    let (light, dark) = (tokens(GROUNDS[0], Colour([0; 3])), tokens(GROUNDS[1], Colour([0xff; 3])));
    format!(":root{{{light}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}\n")
}

/// Red, green, blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Colour([u8; 3]);

impl Colour {
    /// `#0b6e4f` or `#0b6`.
    fn read(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        if !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return None;
        }
        let pair = |n: usize| u8::from_str_radix(digits.get(n * 2..n * 2 + 2)?, 16).ok();
        let single = |n: usize| u8::from_str_radix(&digits.get(n..=n)?.repeat(2), 16).ok();
        match digits.len() {
            6 => Some(Self([pair(0)?, pair(1)?, pair(2)?])),
            3 => Some(Self([single(0)?, single(1)?, single(2)?])),
            _ => None,
        }
    }

    /// WCAG 2.2, relative luminance.
    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// WCAG 2.2, contrast ratio: from 1 to 21.
    fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// The nearest to this one, on the way to `end`, that can be read on `ground`.
    fn legible(self, ground: Self, end: Self) -> Self {
        let steps = (0..=100).map(|step| self.mixed(end, step));
        steps.into_iter().find(|colour| colour.contrast(ground) >= LEAST).unwrap_or(end)
    }

    /// `percent` of the way to another.
    fn mixed(self, other: Self, percent: u16) -> Self {
        let mix = |n: usize| {
            let (from, to) = (u16::from(self.0[n]), u16::from(other.0[n]));
            u8::try_from((from * (100 - percent) + to * percent) / 100).unwrap_or(u8::MAX)
        };
        Self([mix(0), mix(1), mix(2)])
    }
}

impl std::fmt::Display for Colour {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Span;

    fn with(key: &str, colour: &str) -> String {
        rules(&BTreeMap::from([(key.to_owned(), Spanned::new(colour.to_owned(), Span::at(0)))]))
    }

    #[test]
    fn a_colour_stays_where_it_can_be_read() {
        let said = with("accent", "#0b6e4f");
        assert!(said.starts_with(":root{--link:#0b6e4f;}\n"), "{said}");
        let dark = said.split("--link:").nth(2).and_then(|rest| Colour::read(&rest[..7]));
        assert!(dark.is_some_and(|colour| colour.contrast(GROUNDS[1]) >= LEAST), "{said}");
    }

    #[test]
    fn a_pale_colour_is_darkened_until_it_can_be_read() {
        let light =
            with("support", "#ff0").split("--support:").nth(1).and_then(|rest| Colour::read(&rest[..7]));
        assert!(light.is_some_and(|colour| colour.contrast(GROUNDS[0]) >= LEAST));
    }

    #[test]
    fn nothing_but_colours_gets_into_the_stylesheet() {
        for text in ["red", "#12", "#12345g", "#000}body{display:none", "", "#é0"] {
            assert_eq!(with("accent", text), "", "{text}");
        }
        assert_eq!(with("unknown", "#0b6e4f"), "");
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        let contrast = Colour([0; 3]).contrast(Colour([0xff; 3]));
        assert!((contrast - 21.0).abs() < 1e-9, "{contrast}");
    }
}

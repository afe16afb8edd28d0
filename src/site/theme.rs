//! A directory's own colours, `[theme]`: never at the price of being read.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::colour::Colour;
use crate::source::Spanned;

/// What may be coloured: the key in `coopdir.toml`, and the token of the stylesheet.
const KEYS: [(&str, &str); 5] = [
    ("accent", "link"),
    ("thematic", "thematic"),
    ("territorial", "territorial"),
    ("support", "support"),
    ("core", "core"),
];
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
    let tokens = |made: fn(Colour) -> Colour| {
        wanted.iter().fold(String::new(), |mut out, (token, colour)| {
            let _ = write!(out, "--{token}:{};", made(*colour));
            out
        })
    };
    let (light, dark) = (tokens(Colour::in_light), tokens(Colour::in_dark));
    format!(":root{{{light}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Span;

    fn with(key: &str, colour: &str) -> String {
        rules(&BTreeMap::from([(key.to_owned(), Spanned::new(colour.to_owned(), Span::at(0)))]))
    }

    #[test]
    fn a_colour_stays_where_it_can_be_read_and_is_moved_where_not() {
        let light = |colour: &str| with("accent", colour).lines().next().map(str::to_owned);
        assert_eq!(light("#0b6e4f").as_deref(), Some(":root{--link:#0b6e4f;}"));
        let moved = Colour([0xff, 0xcc, 0]).in_light();
        assert_eq!(light("#fc0"), Some(format!(":root{{--link:{moved};}}")));
    }

    #[test]
    fn nothing_but_colours_gets_into_the_stylesheet() {
        for text in ["red", "#12", "#12345g", "#000}body{display:none", "", "#é0"] {
            assert_eq!(with("accent", text), "", "{text}");
        }
        assert_eq!(with("unknown", "#0b6e4f"), "");
    }
}

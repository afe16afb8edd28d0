//! Colours, and whether text in them can be read (WCAG 2.2).

/// The darkest ground that text stands on in the light: `--sunk` of the stylesheet.
const LIGHT: Colour = Colour([0xf1, 0xee, 0xe6]);
/// The lightest in the dark: its `--surface`.
const DARK: Colour = Colour([0x20, 0x1e, 0x1b]);
/// The least contrast of text (WCAG 2.2, 1.4.3).
pub const LEAST: f64 = 4.5;

/// Red, green, blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

impl Colour {
    /// `#0b6e4f` or `#0b6`.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
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
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// Whether it can be read in the light.
    #[must_use]
    pub fn is_legible(self) -> bool {
        self.contrast(LIGHT) >= LEAST
    }

    /// The nearest to this one that can be read in the light: darker, if need be.
    #[must_use]
    pub fn in_light(self) -> Self {
        self.nearest_on(&[LIGHT], LEAST)
    }

    /// The nearest to this one that can be read in the dark: lighter, if need be.
    #[must_use]
    pub fn in_dark(self) -> Self {
        self.nearest_on(&[DARK], LEAST)
    }

    /// The nearest to this one that has a contrast of `least` with each ground: darker or
    /// lighter, as the first ground wants it.
    #[must_use]
    pub fn nearest_on(self, grounds: &[Self], least: f64) -> Self {
        let (black, white) = (Self([0; 3]), Self([0xff; 3]));
        let ground = grounds.first().copied().unwrap_or(white);
        let end = if ground.contrast(black) >= ground.contrast(white) { black } else { white };
        let fits = |colour: &Self| grounds.iter().all(|ground| colour.contrast(*ground) >= least);
        (0..=100).map(|step| self.mixed(end, step)).find(fits).unwrap_or(end)
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

    #[test]
    fn contrast_is_that_of_wcag() {
        let contrast = Colour([0; 3]).contrast(Colour([0xff; 3]));
        assert!((contrast - 21.0).abs() < 1e-9, "{contrast}");
    }

    #[test]
    fn a_colour_is_moved_no_further_than_until_it_can_be_read() {
        for text in ["#ff0", "#0b6e4f", "#fff", "#000", "#808080"] {
            let colour = Colour::read(text).unwrap();
            let (light, dark) = (colour.in_light(), colour.in_dark());
            assert!(light.is_legible() && dark.contrast(DARK) >= LEAST, "{text}: {light}, {dark}");
            assert_eq!(light == colour, colour.is_legible(), "{text}");
            assert_eq!(dark == colour, colour.contrast(DARK) >= LEAST, "{text}");
        }
    }

    #[test]
    fn what_is_no_colour_is_not_read() {
        for text in ["red", "#12", "#12345g", "#000}body{display:none", "", "#é0", "#+12345"] {
            assert_eq!(Colour::read(text), None, "{text}");
        }
        assert_eq!(Colour::read("#0B6"), Some(Colour([0, 0xbb, 0x66])));
    }
}

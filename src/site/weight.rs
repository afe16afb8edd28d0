//! What a page weighs: its elements, its requests, its bytes, and the `EcoIndex` of the three.

use std::collections::BTreeMap;
use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;

use super::tongue::Tongue;
use crate::msg;
use crate::typography;

/// Stands in a page where its weight will be: a character that no text has (Unicode 23.7).
pub const MARK: &str = "\u{fdd0}";

/// Bytes on the wire of what pages load, by address.
pub type Weights = BTreeMap<String, usize>;

/// Of a page with all that it loads by itself: not what a click or a key asks for later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Weight {
    /// Elements of the document.
    pub elements: usize,
    /// The page itself, its stylesheets, scripts and pictures, each once.
    pub requests: usize,
    /// Of those, pictures of the directory's own `media/`.
    pub pictures: usize,
    /// Of those, what comes from another host.
    pub foreign: usize,
    /// Of the page alone, compressed.
    pub page: usize,
    /// Of all requests, what can be compressed being so.
    pub bytes: usize,
}

/// Bytes of a text as a server sends it (RFC 1952), at the fastest level: none sends more.
#[must_use]
pub fn zipped(bytes: &[u8]) -> usize {
    zipped_at(Compression::fast(), bytes)
}

/// Bytes of a text as a server sends it that takes its time.
#[must_use]
pub fn zipped_well(bytes: &[u8]) -> usize {
    zipped_at(Compression::best(), bytes)
}

fn zipped_at(level: Compression, bytes: &[u8]) -> usize {
    let mut encoder = GzEncoder::new(Count(0), level);
    // Counting cannot fail.
    let _ = encoder.write_all(bytes);
    encoder.finish().map_or(bytes.len(), |count| count.0)
}

struct Count(usize);

impl std::io::Write for Count {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Weight {
    /// Of a page of ours; `root` is the path under which the site is published.
    #[must_use]
    pub fn of(html: &str, root: &str, weights: &Weights) -> Self {
        let page = zipped(html.as_bytes());
        let mut weight = Self { requests: 1, page, bytes: page, ..Self::default() };
        let mut loaded: Vec<&str> = Vec::new();
        for tag in html.split('<').skip(1).filter(|tag| tag.starts_with(|c: char| c.is_ascii_alphabetic())) {
            weight.elements += 1;
            let tag = tag.split('>').next().unwrap_or(tag);
            let name = tag.split([' ', '\n']).next().unwrap_or(tag);
            let source = match name {
                // What is on paper alone is asked for when one prints.
                "img" if tag.contains("class=\"printed\"") => None,
                "img" | "script" | "iframe" => attribute(tag, "src"),
                "image" => attribute(tag, "href"),
                "link" if tag.contains("rel=\"stylesheet\"") || tag.contains("rel=\"icon\"") => {
                    attribute(tag, "href")
                }
                _ => None,
            };
            // The parts of one file are one request.
            if let Some(source) = source.and_then(|source| source.split('#').next()) {
                loaded.push(source);
            }
        }
        loaded.sort_unstable();
        loaded.dedup();
        for source in loaded {
            weight.requests += 1;
            let address = address(source, root);
            weight.pictures += usize::from(address.starts_with("media/"));
            match weights.get(address) {
                Some(bytes) => weight.bytes += bytes,
                None => weight.foreign += usize::from(source.contains("//")),
            }
        }
        weight
    }

    /// From 0 to 100, the higher the lighter, by the quantiles of the `EcoIndex`
    /// (ecoindex.fr), as GreenIT-Analysis computes it: the stricter of its two readings.
    #[must_use]
    pub fn ecoindex(&self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "counts of one page")]
        let (elements, requests, bytes) = (self.elements as f64, self.requests as f64, self.bytes as f64);
        let parts = 3.0 * quantile(&ELEMENTS, elements)
            + 2.0 * quantile(&REQUESTS, requests)
            + quantile(&KILOBYTES, bytes / 1000.0);
        (100.0 - 5.0 * parts / 6.0).max(0.0)
    }

    /// From `A` to `G`.
    #[must_use]
    pub fn grade(&self) -> char {
        grade(self.ecoindex())
    }
}

/// A page with what it weighs in the place of the last mark, if there is one.
#[must_use]
pub fn stamped(html: String, weight: &Weight, tongue: &Tongue) -> String {
    let Some(at) = html.rfind(MARK) else { return html };
    let size = typography::size(weight.bytes as u64, tongue.code());
    let said = tongue.say(&msg!("site-weight", size = size, grade = weight.grade()));
    [&html[..at], &said, &html[at + MARK.len()..]].concat()
}

/// The grade of an `EcoIndex`.
#[must_use]
pub fn grade(index: f64) -> char {
    let grades = [(75.0, 'A'), (65.0, 'B'), (50.0, 'C'), (35.0, 'D'), (20.0, 'E'), (5.0, 'F')];
    grades.iter().find(|(least, _)| index > *least).map_or('G', |(_, grade)| *grade)
}

/// The value of an attribute in a tag of ours, where all are quoted.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let rest = tag.split_once(&format!(" {name}=\""))?.1;
    rest.split('"').next()
}

/// What a page's relative or rooted link to a file names from the site's root.
fn address<'a>(link: &'a str, root: &str) -> &'a str {
    if let Some(rest) = link.strip_prefix('/') {
        return link.strip_prefix(root).unwrap_or(rest);
    }
    let mut rest = link;
    while let Some(up) = rest.strip_prefix("../").or_else(|| rest.strip_prefix("./")) {
        rest = up;
    }
    rest
}

/// The quantile that a value lies in, with its part of the way to the next.
fn quantile(quantiles: &[f64; 21], value: f64) -> f64 {
    let above = quantiles.iter().position(|quantile| value < *quantile).unwrap_or(quantiles.len() - 1).max(1);
    let (low, high) = (quantiles[above - 1], quantiles[above]);
    #[expect(clippy::cast_precision_loss, reason = "at most 21")]
    let whole = above as f64;
    whole + ((value - low) / (high - low)).min(1.0)
}

const ELEMENTS: [f64; 21] = [
    0.0, 47.0, 75.0, 159.0, 233.0, 298.0, 358.0, 417.0, 476.0, 537.0, 603.0, 674.0, 753.0, 843.0, 949.0,
    1076.0, 1237.0, 1459.0, 1801.0, 2479.0, 594_601.0,
];
const REQUESTS: [f64; 21] = [
    0.0, 2.0, 15.0, 25.0, 34.0, 42.0, 49.0, 56.0, 63.0, 70.0, 78.0, 86.0, 95.0, 105.0, 117.0, 130.0, 147.0,
    170.0, 205.0, 281.0, 3920.0,
];
const KILOBYTES: [f64; 21] = [
    0.0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27, 1876.08,
    2142.06, 2465.37, 2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223_212.26,
];

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!doctype html>\n<html lang=\"fr\"><head><link rel=\"stylesheet\" href=\"../../assets/style.1.css\">\
        <link rel=\"canonical\" href=\"https://example.org/x\"><script src=\"../../assets/list.js\" defer></script></head>\
        <body><p>1 &lt; 2</p><img src=\"../../b/s.svg#a\" alt=\"\"><img src=\"../../b/s.svg#b\" alt=\"\">\
        <img src=\"../../media/a.jpg\" alt=\"\"></body></html>";

    #[test]
    fn a_page_is_weighed_with_what_it_loads() {
        let weights = [
            ("assets/style.1.css", 4000),
            ("assets/list.js", 3000),
            ("b/s.svg", 900),
            ("media/a.jpg", 20_000),
        ];
        let weights: Weights = weights.into_iter().map(|(name, bytes)| (name.to_owned(), bytes)).collect();
        let weight = Weight::of(PAGE, "/", &weights);
        assert_eq!((weight.elements, weight.requests, weight.pictures, weight.foreign), (10, 5, 1, 0));
        assert_eq!(weight.bytes, zipped(PAGE.as_bytes()) + 27_900);
        let rooted = "<img src=\"/sub/b/s.svg\"><img src=\"https://elsewhere.org/x.png\">";
        let weight = Weight::of(rooted, "/sub/", &weights);
        assert_eq!((weight.bytes - weight.page, weight.foreign), (900, 1));
        let printed = "<img class=\"printed\" src=\"b/s.svg\" loading=\"lazy\">";
        assert_eq!(Weight::of(printed, "/", &weights).requests, 1, "asked for on paper alone");
    }

    #[test]
    fn the_ecoindex_is_that_of_greenit_analysis() {
        let of = |elements, requests, bytes| Weight { elements, requests, bytes, ..Weight::default() };
        // Figures of its users for pages of about this size.
        let home = of(366, 5, 10_000);
        assert_eq!((home.ecoindex().round(), home.grade()), (77.0, 'A'));
        let group = of(114, 4, 8_000);
        assert_eq!((group.ecoindex().round(), group.grade()), (86.0, 'A'));
        let heavy = of(366, 28, 230_000);
        assert_eq!((heavy.ecoindex().round(), heavy.grade()), (72.0, 'B'));
        assert_eq!(of(600_000, 9_999, 999_999_999).grade(), 'G');
    }
}

//! A crest for every group that has no banner: an SVG drawn from its slug alone, its
//! type readable without colour.

use std::fmt::Write as _;

use minijinja::HtmlEscape;
use sha2::{Digest, Sha256};

use crate::group::Kind;

/// Raised when a group's crest may look otherwise than before; a test pins the drawings.
pub const VERSION: u8 = 1;
/// Units, and pixels of a card.
pub const WIDTH: i32 = 352;
pub const HEIGHT: i32 = 64;

/// The banner of a group by itself: about 0.8 KB, no text, no script, nothing asked of
/// anyone, light or dark as the reader's system is.
#[must_use]
pub fn banner(slug: &str, kind: Kind) -> String {
    let mut out = open();
    style(&mut out, &[kind]);
    let _ = write!(out, "<g class=\"{}\">", class(kind));
    drawing(&mut out, slug, kind);
    out.push_str("</g></svg>\n");
    out
}

/// All the banners of a list page in one file, so in one request: `page.svg#slug`
/// shows the banner of that group.
#[must_use]
pub fn sprite(groups: &[(&str, Kind)]) -> String {
    let mut out = open();
    let kinds: Vec<Kind> =
        Kind::ALL.iter().copied().filter(|kind| groups.iter().any(|(_, k)| k == kind)).collect();
    style(&mut out, &kinds);
    for (y, (slug, kind)) in (0..).step_by(64).zip(groups) {
        let _ = write!(
            out,
            "\n<view id=\"{}\" viewBox=\"0 {y} {WIDTH} {HEIGHT}\"/>\
             <svg y=\"{y}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" class=\"{}\">",
            HtmlEscape(slug),
            class(*kind)
        );
        drawing(&mut out, slug, *kind);
        out.push_str("</svg>");
    }
    out.push_str("\n</svg>\n");
    out
}

/// The size is that of one banner, so that a page knows its shape whichever is shown.
fn open() -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\" \
         viewBox=\"0 0 {WIDTH} {HEIGHT}\">"
    )
}

const fn class(kind: Kind) -> &'static str {
    match kind {
        Kind::Thematic => "t",
        Kind::Territorial => "l",
        Kind::Support => "s",
    }
}

/// Accent, line and ground of a kind, light then dark: the tokens of the stylesheet,
/// mixed here because an image does not see the page's.
const fn colours(kind: Kind) -> [[&'static str; 3]; 2] {
    match kind {
        Kind::Thematic => [["5a3a9e", "8f74cc", "eeebf5"], ["bfa6f5", "7158a8", "2a2533"]],
        Kind::Territorial => [["0c6647", "4fa07f", "e7f0ed"], ["74d3a8", "3c7f62", "1e2b25"]],
        Kind::Support => [["96420f", "c8854f", "f4ece7"], ["f2a777", "a9683c", "30241b"]],
    }
}

fn style(out: &mut String, kinds: &[Kind]) {
    let block = |out: &mut String, dark: usize| {
        for kind in kinds {
            let [accent, line, ground] = colours(*kind)[dark];
            let _ = write!(out, ".{}{{--a:#{accent};--m:#{line};--g:#{ground}}}", class(*kind));
        }
    };
    out.push_str("<style>");
    block(out, 0);
    out.push_str("@media(prefers-color-scheme:dark){");
    block(out, 1);
    out.push_str(
        "}.g{fill:var(--g)}.m{stroke:var(--m)}.a{stroke:var(--a)}.d{fill:var(--a)}.c{fill:var(--m)}\
         .m,.a{fill:none}</style>",
    );
}

fn drawing(out: &mut String, slug: &str, kind: Kind) {
    let _ = write!(out, "<path class=\"g\" d=\"M0 0h{WIDTH}v{HEIGHT}H0z\"/>");
    let mut draw = Draw::new(slug);
    match kind {
        Kind::Thematic => threads(out, &mut draw),
        Kind::Territorial => contours(out, &mut draw),
        Kind::Support => circles(out, &mut draw),
    }
}

/// Woven threads: sines of one wavelength, every other one half a wave later, one of
/// them in the full accent.
fn threads(out: &mut String, draw: &mut Draw) {
    let count = draw.within(5, 8);
    let half = draw.within(38, 66);
    let gap = HEIGHT / (count - 1);
    // A curve reaches half its swing: beyond `gap`, neighbours cross, which weaves them.
    let swing = gap * draw.within(125, 190) / 100;
    let width = draw.within(20, 36);
    // Never at an edge, where a wide page cuts the banner.
    let chosen = draw.within(count / 2 - 1, count / 2);
    let start = -draw.within(0, half - 1);
    let first = (HEIGHT - gap * (count - 1)) / 2;
    let waves = (WIDTH - start) / half;
    let repeated = vec![format!("{half} 0"); usize::try_from(waves).unwrap_or_default()].join(" ");
    let thread = |out: &mut String, index: i32| {
        let sign = if index % 2 == 0 { "-" } else { "" };
        let y = first + gap * index;
        let _ = write!(out, "M{start} {y}q{} {sign}{swing} {half} 0t{repeated}", half / 2);
    };
    let _ = write!(out, "<path class=\"m\" stroke-width=\"{}\" d=\"", tenths(width));
    (0..count).filter(|index| *index != chosen).for_each(|index| thread(out, index));
    let _ = write!(out, "\"/><path class=\"a\" stroke-width=\"{}\" d=\"", tenths(width));
    thread(out, chosen);
    out.push_str("\"/>");
}

/// Contour lines of a hill: seven ellipses, turned, round one dot.
fn contours(out: &mut String, draw: &mut Draw) {
    let (x, y) = (draw.within(70, 282), draw.within(21, 43));
    let turn = draw.within(-32, 32);
    let step = draw.within(19, 29);
    // In hundredths of the width.
    let flat = draw.within(42, 60);
    let width = draw.within(14, 32);
    let _ = write!(
        out,
        "<g class=\"m\" stroke-width=\"{}\" transform=\"rotate({turn} {x} {y})\">",
        tenths(width)
    );
    let mut wide = 0;
    for ring in 0..7 {
        // Closer at the top, as on a slope that flattens out.
        wide += step * (8 + ring) / 10;
        let _ = write!(out, "<ellipse cx=\"{x}\" cy=\"{y}\" rx=\"{wide}\" ry=\"{}\"/>", wide * flat / 100);
    }
    let _ = write!(out, "</g><circle class=\"d\" cx=\"{x}\" cy=\"{y}\" r=\"5\"/>");
}

/// Joined circles: six to nine on one line, one of them in the full accent.
fn circles(out: &mut String, draw: &mut Draw) {
    let count = draw.within(6, 9);
    let chosen = draw.within(1, count - 2);
    let step = WIDTH / (count - 1);
    let mut line = String::new();
    let mut dots = String::new();
    for index in 0..count {
        let x = step * index + draw.within(-step / 5, step / 5);
        let y = draw.within(20, 44);
        let radius = draw.within(7, 18);
        let _ = write!(line, "{}{x} {y}", if index == 0 { format!("M-9 {y}L") } else { "L".to_owned() });
        if index == count - 1 {
            line.push_str("h50");
        }
        let class = if index == chosen { "d" } else { "c" };
        let _ = write!(dots, "<circle class=\"{class}\" cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"");
        if index != chosen {
            let _ = write!(dots, " opacity=\".{}\"", draw.within(45, 85));
        }
        dots.push_str("/>");
    }
    let _ = write!(out, "<path class=\"a\" stroke-width=\"2\" d=\"{line}\"/>{dots}");
}

fn tenths(number: i32) -> String {
    format!("{}.{}", number / 10, number % 10)
}

/// Numbers drawn from a slug, always the same ones: the bytes of its SHA-256, then
/// those of the hash of that hash.
struct Draw {
    bytes: Vec<u8>,
    at: usize,
}

impl Draw {
    fn new(slug: &str) -> Self {
        Self { bytes: Sha256::digest(slug.as_bytes()).to_vec(), at: 0 }
    }

    /// A number from `low` to `high`, both included.
    fn within(&mut self, low: i32, high: i32) -> i32 {
        if self.at == self.bytes.len() {
            self.bytes = Sha256::digest(&self.bytes).to_vec();
            self.at = 0;
        }
        let byte = self.bytes[self.at];
        self.at += 1;
        low + i32::from(byte) % (high - low + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Changed with [`VERSION`] alone: people know their group by its crest.
    #[test]
    fn a_crest_is_stable_for_life() {
        let expected = concat!(
            "",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"352\" height=\"64\" viewBox=\"0 0 352 64\">",
            "<style>.t{--a:#5a3a9e;--m:#8f74cc;--g:#eeebf5}@media(prefers-color-scheme:dark){.t{",
            "--a:#bfa6f5;--m:#7158a8;--g:#2a2533}}.g{fill:var(--g)}.m{stroke:var(--m)}.a{stroke:var(--a)}",
            ".d{fill:var(--a)}.c{fill:var(--m)}.m,.a{fill:none}</style><g class=\"t\">",
            "<path class=\"g\" d=\"M0 0h352v64H0z\"/>",
            "<path class=\"m\" stroke-width=\"3.6\" d=\"M-19 2q33 -13 66 0t66 0 66 0 66 0 66 0 66",
            " 0M-19 12q33 13 66 0t66 0 66 0 66 0 66 0 66 0M-19 32q33 13 66 0t66 0 66 0 66 0 66 0 66",
            " 0M-19 42q33 -13 66 0t66 0 66 0 66 0 66 0 66 0M-19 52q33 13 66 0t66 0 66 0 66 0 66 0 66",
            " 0M-19 62q33 -13 66 0t66 0 66 0 66 0 66 0 66 0\"/>",
            "<path class=\"a\" stroke-width=\"3.6\" d=\"M-19 22q33 -13 66 0t66 0 66 0 66 0 66 0 66 0\"/>",
            "</g></svg>",
            "\n"
        );
        assert_eq!(VERSION, 1);
        assert_eq!(banner("cyou1", Kind::Thematic), expected);
        let sheet: String = (0..60).map(|i| banner(&format!("group-{i}"), Kind::ALL[i % 3])).collect();
        let hash = Sha256::digest(sheet.as_bytes());
        assert_eq!(hash[..6], [25, 232, 133, 20, 17, 158]);
    }

    #[test]
    fn banners_are_small_inert_xml() {
        for index in 0..300 {
            let text = banner(&format!("group-{index}"), Kind::ALL[index % 3]);
            assert!(text.len() < 1_050, "{}: {text}", text.len());
            inert(&text);
        }
    }

    #[test]
    fn a_sprite_holds_each_banner_under_its_slug() {
        let text = sprite(&[("cyou1", Kind::Thematic), ("3d", Kind::Support), ("\"><x y='", Kind::Support)]);
        inert(&text);
        let views: Vec<_> =
            text.lines().filter_map(|l| l.split_once("/><svg").map(|(view, _)| view)).collect();
        let expected = [
            "<view id=\"cyou1\" viewBox=\"0 0 352 64\"",
            "<view id=\"3d\" viewBox=\"0 64 352 64\"",
            "<view id=\"&quot;&gt;&lt;x y=&#x27;\" viewBox=\"0 128 352 64\"",
        ];
        assert_eq!(views, expected);
        assert!(!text.contains(".l{"), "no colours of a kind that is not there");
        let mut alone = String::new();
        drawing(&mut alone, "cyou1", Kind::Thematic);
        assert!(text.contains(&alone));
    }

    fn inert(text: &str) {
        use quick_xml::events::Event;
        let mut reader = quick_xml::Reader::from_str(text);
        let known = ["svg", "style", "g", "path", "circle", "ellipse", "view"];
        loop {
            match reader.read_event().expect(text) {
                Event::Eof => break,
                Event::Start(tag) | Event::Empty(tag) => {
                    assert!(known.contains(&tag.name().as_ref()), "{text}");
                    assert!(tag.attributes().all(|a| a.is_ok()), "{text}");
                }
                _ => {}
            }
        }
        assert_eq!(text.matches("http").count(), 1, "the name space alone");
        assert!(!text.contains("url("));
    }
}

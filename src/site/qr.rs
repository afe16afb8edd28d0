//! The code that leads from paper to a group's page (QR, ISO/IEC 18004), as a picture.

use std::fmt::Write as _;

use fast_qr::{ECL, QRBuilder};

use super::context::Site;
use super::route::Address;
use super::tongue::Tongue;

/// Modules of quiet around the code, as the standard asks.
const QUIET: usize = 4;

/// The file of the code of a group's page in a language. `None` where nobody said where
/// the site will be: paper needs a whole address.
#[must_use]
pub fn file(site: &Site<'_>, tongue: &Tongue, slug: &str) -> Option<Address> {
    site.links.base_url.as_ref()?;
    Some(Address::group(slug).join("qr.svg").under(&tongue.prefix))
}

/// An SVG of about 2 KB, black on white whatever the reader's colours: that is what
/// cameras know. A sixth of it may be smudged. `None` when the text is longer than
/// a code holds, 2,331 bytes.
#[must_use]
pub fn picture(text: &str) -> Option<String> {
    let code = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
    let size = code.size + 2 * QUIET;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{pixels}\" height=\"{pixels}\" \
         viewBox=\"0 0 {size} {size}\" shape-rendering=\"crispEdges\">\
         <path fill=\"#fff\" d=\"M0 0h{size}v{size}H0z\"/><path stroke=\"#000\" d=\"",
        pixels = size * 8
    );
    for y in 0..code.size {
        // Each row is a line: drawn where it is dark, moved along where it is light.
        let mut at = None;
        let mut x = 0;
        while x < code.size {
            let dark = code[y][x].value();
            let end = (x..code.size).find(|next| code[y][*next].value() != dark).unwrap_or(code.size);
            if dark {
                // Writing to a string cannot fail.
                let _ = match at {
                    None => write!(out, "M{} {}.5", x + QUIET, y + QUIET),
                    Some(last) => write!(out, "m{} 0", x - last),
                };
                let _ = write!(out, "h{}", end - x);
                at = Some(end);
            }
            x = end;
        }
    }
    out.push_str("\"/></svg>\n");
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The modules that the lines of a picture cover.
    fn painted(svg: &str) -> (usize, Vec<Vec<bool>>) {
        let number = |text: &str| text.parse::<usize>().unwrap();
        let size = number(svg.split("viewBox=\"0 0 ").nth(1).unwrap().split(' ').next().unwrap());
        let path = svg.split("stroke=\"#000\" d=\"").nth(1).unwrap().split('"').next().unwrap();
        let mut dark = vec![vec![false; size]; size];
        for line in path.split('M').skip(1) {
            let (start, rest) = line.split_once('h').unwrap();
            let (x, y) = start.split_once(' ').unwrap();
            let (mut x, y) = (number(x), number(y.strip_suffix(".5").unwrap()));
            for (n, step) in rest.split('h').enumerate() {
                let (length, gap) = step.split_once('m').map_or((step, None), |(l, g)| (l, Some(g)));
                assert!(number(length) > 0, "{n}");
                (x..x + number(length)).for_each(|x| dark[y][x] = true);
                x += number(length) + gap.map_or(0, |gap| number(gap.strip_suffix(" 0").unwrap()));
            }
        }
        (size, dark)
    }

    #[test]
    fn a_camera_reads_the_address() {
        let long = format!("https://example.org/annuaire/en/groups/{}/", "a-name".repeat(10));
        for address in
            ["https://example.org/annuaire/groups/cyou1/", "https://xn--bcher-kva.example/é/", &long]
        {
            let (size, dark) = painted(&picture(address).unwrap());
            let mut seen = rqrr::PreparedImage::prepare_from_greyscale(size * 4, size * 4, |x, y| {
                if dark[y / 4][x / 4] { 0 } else { 255 }
            });
            let codes = seen.detect_grids();
            assert_eq!(codes.len(), 1, "{address}");
            assert_eq!(codes[0].decode().unwrap().1, address);
        }
    }

    #[test]
    fn it_is_small_and_what_no_code_holds_is_no_picture() {
        let svg = picture("https://example.org/annuaire/groups/cyou1/").unwrap();
        assert!(svg.len() < 3_000, "{} bytes", svg.len());
        assert_eq!(picture(&"a".repeat(3_000)), None);
    }
}

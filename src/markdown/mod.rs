//! Descriptions: `CommonMark` of strangers into HTML that cannot act.
//!
//! Raw HTML is shown as text, images are links, and no attribute holds a contributor's
//! text but `href`: see `sieve`.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd, TextMergeStream};

mod sieve;
mod written;

use sieve::Sieve;
pub use written::{code, escaped};

/// Blocks and spans inside one another at most; deeper ones keep only their text.
pub const DEPTH_LIMIT: usize = 100;
/// Bytes of HTML that one text may become; what is over is left out.
pub const OUTPUT_LIMIT: usize = 256 * 1024;

/// What a rule may object to in a text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Faults {
    /// Raw HTML, which is shown as text; bytes in the source.
    pub html: Vec<Range<usize>>,
    /// The first block or span that is nested too deeply; bytes in the source.
    pub too_deep: Option<Range<usize>>,
    /// Where the HTML passes [`OUTPUT_LIMIT`]; a byte in the source.
    pub too_long: Option<usize>,
}

/// The HTML of a text: safe in any page, headings from `h3` on, links followed by
/// people only, at most [`OUTPUT_LIMIT`] bytes, and only characters that XML 1.0
/// knows, so that feeds may hold it too.
#[must_use]
pub fn render(text: &str) -> String {
    render_with(text, |text| Cow::Borrowed(text))
}

/// Like [`render`], with running text (not code) passed through `typeset`, which may
/// put spaces at punctuation.
#[must_use]
pub fn render_with(text: &str, typeset: impl Fn(&str) -> Cow<'_, str>) -> String {
    let (events, _) = Sieve::pass(text);
    let mut code = false;
    let events = TextMergeStream::new(events.into_iter()).map(|event| {
        match &event {
            Event::Start(Tag::CodeBlock(_)) => code = true,
            Event::End(TagEnd::CodeBlock) => code = false,
            Event::Text(text) if !code => {
                if let Cow::Owned(text) = typeset(text) {
                    return Event::Text(text.into());
                }
            }
            _ => {}
        }
        event
    });
    let mut out = String::with_capacity(text.len() * 2);
    pulldown_cmark::html::push_html(&mut out, events);
    // After rendering: `&#x1f;` is a control character only now.
    if out.chars().all(is_kept) {
        return out;
    }
    out.replace("\r\n", "\n").replace('\r', "\n").chars().filter(|c| is_kept(*c)).collect()
}

/// What there is to object to in a text.
#[must_use]
pub fn faults(text: &str) -> Faults {
    Sieve::pass(text).1
}

/// The address of every link and image, as it will be read, with its bytes in the
/// source: the address alone where it stands there as it is, else the whole link.
/// In the order of the source; a reference that is used twice comes once.
#[must_use]
pub fn links(text: &str) -> Vec<(Range<usize>, String)> {
    let mut found = Vec::new();
    let mut events = Parser::new_ext(text, Options::empty()).into_offset_iter();
    while let Some((event, range)) = events.next() {
        let Event::Start(
            Tag::Link { link_type, dest_url, id, .. } | Tag::Image { link_type, dest_url, id, .. },
        ) = event
        else {
            continue;
        };
        let at = match link_type {
            LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut => {
                events.reference_definitions().get(&id).map_or(range, |definition| definition.span.clone())
            }
            _ => range,
        };
        let inside = text.get(at.clone()).and_then(|source| source.rfind(&*dest_url));
        let at = match inside {
            Some(offset) if !dest_url.is_empty() => at.start + offset..at.start + offset + dest_url.len(),
            _ => at,
        };
        found.push((at, target(link_type, &dest_url)));
    }
    found.sort_by_key(|(at, _)| at.start);
    found.dedup();
    found
}

/// The text alone on one line: no marks, no raw HTML, white space run together; cut
/// at a word, with `…`, to at most `max` characters.
#[must_use]
pub fn plain(text: &str, max: usize) -> String {
    let mut out = String::new();
    // White space that is due before the next word, and characters so far.
    let (mut gap, mut length) = (false, 0);
    for event in Parser::new_ext(text, Options::empty()) {
        let text = match &event {
            Event::Text(text) | Event::Code(text) => text,
            Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link | TagEnd::Image) => continue,
            Event::SoftBreak | Event::HardBreak | Event::Rule | Event::End(_) => {
                gap = true;
                continue;
            }
            _ => continue,
        };
        for c in text.chars().filter(|c| is_kept(*c) || *c == '\r') {
            if c.is_whitespace() && c != '\u{a0}' && c != '\u{202f}' {
                gap = true;
                continue;
            }
            if std::mem::take(&mut gap) && !out.is_empty() {
                out.push(' ');
                length += 1;
            }
            out.push(c);
            length += 1;
            if length > max {
                return cut(&out, max);
            }
        }
    }
    out
}

/// `text`, which is longer than `max` characters, cut at its last word that fits.
fn cut(text: &str, max: usize) -> String {
    let end = text.char_indices().nth(max.saturating_sub(1)).map_or(text.len(), |(at, _)| at);
    let head = &text[..end];
    // A word that fills more than half the room is cut inside.
    let word = head.rfind(' ').filter(|at| *at * 2 > head.len());
    let head = word.map_or(head, |at| &head[..at]);
    let head = head.trim_end_matches([' ', ',', ';', ':', '.', '\u{a0}', '\u{202f}']);
    format!("{head}…")
}

/// Characters that XML 1.0 allows, but for carriage returns, which it reads as line
/// feeds, and the overrides of the writing direction, with which a line can be made to
/// read as another.
const fn is_kept(c: char) -> bool {
    match c {
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fffe}' | '\u{ffff}' => false,
        '\t' | '\n' => true,
        c => c >= ' ',
    }
}

/// Where a link leads, as it is written but for the `mailto:` of `<a@example.org>`.
fn target(link_type: LinkType, dest: &str) -> String {
    if link_type == LinkType::Email { format!("mailto:{dest}") } else { dest.to_owned() }
}

#[cfg(test)]
mod tests;

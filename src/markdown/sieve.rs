//! The allow-list of Markdown: every event of the parser is named in one `match`, and
//! what is not known to be harmless becomes text or goes.
//!
//! The one tag written here is that of a link: its address is what a URL parser read,
//! escaped by the engine of the templates.

use std::collections::BTreeSet;
use std::ops::Range;

use minijinja::HtmlEscape;
use pulldown_cmark::{CodeBlockKind, CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

use super::{DEPTH_LIMIT, Faults, OUTPUT_LIMIT, target};
use crate::address;

/// Said of every link that a contributor wrote: no weight for search engines, and no
/// handle on the window that it was opened from.
const REL: &str = "nofollow ugc noopener";
/// More than any tag that is written here, but for its address.
const TAG_COST: usize = 24;

/// The ends of all that may be open when a text is cut, and of one raw tag as text.
const END_COST: usize = (DEPTH_LIMIT + 2) * TAG_COST;

/// What happens to an open element when its end comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    /// Its end is written.
    Kept,
    /// Neither its start nor its end is written.
    Dropped,
    /// A paragraph in the place of a block of raw HTML.
    Paragraph,
    /// A link; the length of `out` when it was opened.
    Link(usize),
}

/// Lets through what is harmless, and keeps note of the rest.
#[derive(Debug, Default)]
pub struct Sieve<'a> {
    out: Vec<Event<'a>>,
    open: Vec<Open>,
    /// Bytes of HTML so far, at most.
    cost: usize,
    faults: Faults,
    /// Where the innermost open link or image leads, for one without a text.
    address: String,
}

impl<'a> Sieve<'a> {
    /// The events to be written, and what there is to object to.
    pub fn pass(text: &'a str) -> (Vec<Event<'a>>, Faults) {
        let mut sieve = Self::default();
        for (event, at) in Parser::new_ext(text, Options::empty()).into_offset_iter() {
            if !sieve.has_room(cost(&event)) {
                sieve.faults.too_long = Some(at.start);
                break;
            }
            sieve.take(event, at);
        }
        sieve.close_all();
        lower(&mut sieve.out);
        (sieve.out, sieve.faults)
    }

    const fn has_room(&self, cost: usize) -> bool {
        self.cost + cost <= OUTPUT_LIMIT - END_COST
    }

    fn take(&mut self, event: Event<'a>, at: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, at),
            Event::End(tag) => self.end(tag),
            Event::Html(html) | Event::InlineHtml(html) => {
                self.faults.html.push(at);
                self.push(Event::Text(html));
            }
            event @ (Event::Text(_) | Event::Code(_) | Event::SoftBreak | Event::HardBreak | Event::Rule) => {
                self.push(event);
            }
            // Not asked of the parser; as text, should it ever give them.
            Event::InlineMath(text) | Event::DisplayMath(text) | Event::FootnoteReference(text) => {
                self.push(Event::Text(text));
            }
            Event::TaskListMarker(_) => {}
        }
    }

    fn push(&mut self, event: Event<'a>) {
        self.cost += cost(&event);
        self.out.push(event);
    }

    fn start(&mut self, tag: Tag<'a>, at: Range<usize>) {
        let room = DEPTH_LIMIT.saturating_sub(self.open.len());
        // A list needs room for its items too: items alone are no HTML.
        if room < if matches!(tag, Tag::List(_)) { 2 } else { 1 } {
            self.faults.too_deep.get_or_insert(at);
            self.open.push(Open::Dropped);
            return;
        }
        let opened = match tag {
            Tag::Paragraph | Tag::Item | Tag::List(_) | Tag::Emphasis | Tag::Strong => self.keep(tag),
            Tag::BlockQuote(_) => self.keep(Tag::BlockQuote(None)),
            // The language of the code would become a class.
            Tag::CodeBlock(_) => self.keep(Tag::CodeBlock(CodeBlockKind::Indented)),
            Tag::Heading { level, .. } => {
                self.keep(Tag::Heading { level, id: None, classes: vec![], attrs: vec![] })
            }
            Tag::HtmlBlock => {
                self.push(Event::Start(Tag::Paragraph));
                Open::Paragraph
            }
            // An image is a request to a stranger: a link to it is not.
            Tag::Link { link_type, dest_url, .. } | Tag::Image { link_type, dest_url, .. } => {
                self.link(link_type, &dest_url)
            }
            // Not asked of the parser: their text alone, should it ever give them.
            Tag::FootnoteDefinition(_)
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Table(_)
            | Tag::TableHead
            | Tag::TableRow
            | Tag::TableCell
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::MetadataBlock(_) => Open::Dropped,
        };
        self.open.push(opened);
    }

    fn keep(&mut self, tag: Tag<'a>) -> Open {
        self.push(Event::Start(tag));
        Open::Kept
    }

    /// Opens a link, unless it leads where none may or stands in another.
    fn link(&mut self, link_type: LinkType, dest: &str) -> Open {
        let nested = self.open.iter().any(|open| matches!(open, Open::Link(_)));
        let Ok(address) = address::parse(&target(link_type, dest), true) else { return Open::Dropped };
        let address = address.url().as_str();
        let start = format!("<a href=\"{}\" rel=\"{REL}\">", HtmlEscape(address));
        // The address may be its name too.
        if nested || !self.has_room(2 * (TAG_COST + 6 * start.len())) {
            return Open::Dropped;
        }
        address.clone_into(&mut self.address);
        self.push(Event::InlineHtml(CowStr::from(start)));
        Open::Link(self.out.len())
    }

    fn end(&mut self, tag: TagEnd) {
        match self.open.pop() {
            Some(Open::Kept) => self.push(Event::End(match tag {
                TagEnd::Heading(level) => TagEnd::Heading(level),
                TagEnd::BlockQuote(_) => TagEnd::BlockQuote(None),
                other => other,
            })),
            Some(Open::Paragraph) => self.push(Event::End(TagEnd::Paragraph)),
            Some(Open::Link(since)) => {
                if self.out.len() == since {
                    // A link must have a name.
                    let text = std::mem::take(&mut self.address);
                    self.push(Event::Text(CowStr::from(text)));
                }
                self.push(Event::InlineHtml(CowStr::Borrowed("</a>")));
            }
            Some(Open::Dropped) | None => {}
        }
    }

    /// Ends what is still open, which is something only when the text was cut.
    fn close_all(&mut self) {
        let mut starts: Vec<TagEnd> = Vec::new();
        for event in &self.out {
            match event {
                Event::Start(tag) => starts.push(tag.to_end()),
                Event::End(_) => {
                    starts.pop();
                }
                _ => {}
            }
        }
        while let Some(open) = self.open.pop() {
            match open {
                Open::Link(_) => self.out.push(Event::InlineHtml(CowStr::Borrowed("</a>"))),
                Open::Kept | Open::Paragraph => self.out.extend(starts.pop().map(Event::End)),
                Open::Dropped => {}
            }
        }
    }
}

/// `h1` and `h2` are the page's: the levels that a text uses become those from `h3` on,
/// none left out between them.
fn lower(events: &mut [Event<'_>]) {
    let used: BTreeSet<_> = events
        .iter()
        .filter_map(|e| if let Event::Start(Tag::Heading { level, .. }) = e { Some(*level) } else { None })
        .collect();
    let lowered = |level: HeadingLevel| match used.range(..level).count() {
        0 => HeadingLevel::H3,
        1 => HeadingLevel::H4,
        2 => HeadingLevel::H5,
        _ => HeadingLevel::H6,
    };
    for event in events {
        if let Event::Start(Tag::Heading { level, .. }) | Event::End(TagEnd::Heading(level)) = event {
            *level = lowered(*level);
        }
    }
}

/// Bytes of HTML that an event becomes, at most.
fn cost(event: &Event<'_>) -> usize {
    match event {
        Event::Text(text) | Event::Code(text) => TAG_COST + text.bytes().map(escaped).sum::<usize>(),
        Event::Html(text) | Event::InlineHtml(text) => text.bytes().map(escaped).sum(),
        _ => TAG_COST,
    }
}

const fn escaped(byte: u8) -> usize {
    match byte {
        b'&' | b'<' | b'>' | b'"' | b'\'' => 6,
        // Typesetting may put a space of three bytes before it.
        b':' | b';' | b'!' | b'?' => 4,
        0x80.. => 2,
        _ => 1,
    }
}

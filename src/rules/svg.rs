//! What in an SVG acts or fetches: everything that is not known to be a still drawing.
//!
//! Allow-lists, never deny-lists: an element of SVG is on the list or refused, a
//! reference stays within the file or is refused, and what a browser may read
//! otherwise than this reader (bad XML, entities, CSS escapes) is refused.

use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};
use quick_xml::{NsReader, XmlVersion};

use crate::source::Span;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Hazard {
    Script,
    /// `onload=` and its like.
    Handler,
    /// An element that no still drawing needs; its name.
    Element(String),
    /// An address outside the file, or data within an address.
    Reference,
    /// Style that fetches, or that hides what it says behind escapes.
    Style,
    /// An animation of an address or a handler.
    Animation,
    /// A document type, which can declare entities; or an entity.
    DocumentType,
    /// `<?xml-stylesheet …?>` and its like.
    Instruction,
    /// It is not well-formed, or not an `svg`.
    Broken,
}

const SVG: Namespace<'_> = Namespace("http://www.w3.org/2000/svg");
/// Namespaces whose elements act in a browser.
const ACTING: [&str; 3] = [
    "http://www.w3.org/1999/xhtml",
    "http://www.w3.org/1998/Math/MathML",
    "http://www.w3.org/2001/xml-events",
];

/// Elements of a still drawing, and animations; sorted.
const ELEMENTS: &[&str] = &[
    "a",
    "animate",
    "animateMotion",
    "animateTransform",
    "circle",
    "clipPath",
    "defs",
    "desc",
    "ellipse",
    "feBlend",
    "feColorMatrix",
    "feComponentTransfer",
    "feComposite",
    "feConvolveMatrix",
    "feDiffuseLighting",
    "feDisplacementMap",
    "feDistantLight",
    "feDropShadow",
    "feFlood",
    "feFuncA",
    "feFuncB",
    "feFuncG",
    "feFuncR",
    "feGaussianBlur",
    "feImage",
    "feMerge",
    "feMergeNode",
    "feMorphology",
    "feOffset",
    "fePointLight",
    "feSpecularLighting",
    "feSpotLight",
    "feTile",
    "feTurbulence",
    "filter",
    "font",
    "font-face",
    "g",
    "glyph",
    "hkern",
    "image",
    "line",
    "linearGradient",
    "marker",
    "mask",
    "metadata",
    "missing-glyph",
    "mpath",
    "path",
    "pattern",
    "polygon",
    "polyline",
    "radialGradient",
    "rect",
    "set",
    "stop",
    "style",
    "svg",
    "switch",
    "symbol",
    "text",
    "textPath",
    "title",
    "tref",
    "tspan",
    "use",
    "view",
    "vkern",
];

/// The first of each kind of hazard in a drawing, in order of place.
pub(super) fn hazards(text: &str) -> Vec<(Hazard, Span)> {
    let mut found = Found { text, hazards: Vec::new() };
    read(text, &mut found);
    found.hazards
}

struct Found<'a> {
    text: &'a str,
    hazards: Vec<(Hazard, Span)>,
}

impl Found<'_> {
    /// `part`: what to point at within `within`; its start when it is not there.
    fn add(&mut self, hazard: Hazard, within: Span, part: &str) {
        let kind = std::mem::discriminant(&hazard);
        if self.hazards.iter().any(|(known, _)| std::mem::discriminant(known) == kind) {
            return;
        }
        let inside = self.text.get(within.start..within.end).unwrap_or("");
        let at = inside.find(part).map_or(within.start, |at| within.start + at);
        self.hazards.push((hazard, Span::new(at, at + part.len())));
    }
}

fn read(text: &str, found: &mut Found<'_>) {
    let mut reader = NsReader::from_str(text);
    reader.config_mut().enable_all_checks(true);
    let position = |reader: &NsReader<&[u8]>| usize::try_from(reader.buffer_position()).unwrap_or(text.len());
    let mut style = false;
    let mut depth = 0_usize;
    let mut roots = 0_usize;
    loop {
        let start = position(&reader);
        let (namespace, event) = match reader.read_resolved_event() {
            Ok((namespace, event)) => (own(&namespace), event),
            Err(_) => return found.add(Hazard::Broken, Span::new(start, text.len()), ""),
        };
        let span = Span::new(start, position(&reader));
        match event {
            Event::Eof if depth == 0 && roots == 1 => return,
            Event::Eof => return found.add(Hazard::Broken, span, ""),
            Event::Start(tag) | Event::Empty(tag) => {
                let empty = text.get(..span.end).is_some_and(|read| read.ends_with("/>"));
                if depth == 0 {
                    roots += 1;
                    if roots > 1 || local(tag.name().as_ref()) != "svg" {
                        return found.add(Hazard::Broken, span, "");
                    }
                }
                depth += usize::from(!empty);
                element(&namespace, &tag, span, found);
                style = !empty && local(tag.name().as_ref()) == "style";
            }
            Event::End(_) => {
                depth = depth.saturating_sub(1);
                style = false;
            }
            Event::Text(_) | Event::CData(_) if style => {
                let css = text.get(span.start..span.end).unwrap_or("");
                if fetches(css) || css.contains('\\') || css.contains("@import") {
                    found.add(Hazard::Style, span, css.trim());
                }
            }
            Event::DocType(_) => found.add(Hazard::DocumentType, span, "<!DOCTYPE"),
            Event::GeneralRef(entity) => {
                let predefined = ["amp", "lt", "gt", "quot", "apos"].contains(&&*entity);
                if style || !(predefined || entity.is_char_ref()) {
                    found.add(Hazard::DocumentType, span, "&");
                }
            }
            Event::PI(_) => found.add(Hazard::Instruction, span, "<?"),
            _ => {}
        }
    }
}

/// Where an element belongs.
enum Home {
    Svg,
    /// Of a namespace that browsers act upon, or of an unknown prefix.
    Acting,
    /// Of an editor's own namespace: browsers show nothing of it.
    Inert,
}

fn own(namespace: &ResolveResult<'_>) -> Home {
    match namespace {
        ResolveResult::Unbound => Home::Svg,
        ResolveResult::Bound(namespace) if *namespace == SVG => Home::Svg,
        ResolveResult::Bound(namespace) if !ACTING.contains(&namespace.0) => Home::Inert,
        ResolveResult::Bound(_) | ResolveResult::Unknown(_) => Home::Acting,
    }
}

fn element(home: &Home, tag: &BytesStart<'_>, span: Span, found: &mut Found<'_>) {
    let full = tag.name();
    let full: &str = full.as_ref();
    let name = local(full);
    let listed = ELEMENTS.binary_search(&name).is_ok();
    if matches!(name.to_ascii_lowercase().as_str(), "script" | "handler" | "listener") {
        found.add(Hazard::Script, span, full);
    } else if matches!(home, Home::Acting) || (matches!(home, Home::Svg) && !listed) {
        found.add(Hazard::Element(name.to_owned()), span, full);
    }
    let animation = matches!(name, "animate" | "animateMotion" | "animateTransform" | "set");
    for attribute in tag.attributes() {
        let Ok(attribute) = attribute else {
            return found.add(Hazard::Broken, span, full);
        };
        let Ok(value) = attribute.normalized_value(XmlVersion::Implicit1_0) else {
            return found.add(Hazard::DocumentType, span, "&");
        };
        let key: &str = attribute.key.as_ref();
        if let Some(hazard) = hazard_of(&attribute, &value, animation) {
            found.add(hazard, span, key);
        }
    }
}

fn hazard_of(attribute: &Attribute<'_>, value: &str, animation: bool) -> Option<Hazard> {
    let full: &str = attribute.key.as_ref();
    let name = local(full).to_ascii_lowercase();
    if full == "xmlns" || full.starts_with("xmlns:") {
        return None;
    }
    if name.starts_with("on") {
        return Some(Hazard::Handler);
    }
    if matches!(name.as_str(), "href" | "src") {
        return (!value.trim_start().starts_with('#')).then_some(Hazard::Reference);
    }
    if full == "xml:base" {
        return Some(Hazard::Reference);
    }
    if animation && name == "attributename" {
        let target = local(value.trim()).to_ascii_lowercase();
        return (matches!(target.as_str(), "href" | "src" | "style") || target.starts_with("on"))
            .then_some(Hazard::Animation);
    }
    // Editors keep file names in attributes of their own, which no browser reads.
    let read_as_style = !full.contains(':');
    (read_as_style && (fetches(value) || value.contains('\\'))).then_some(Hazard::Style)
}

/// Whether style, in an attribute or a style sheet, reaches outside the file.
fn fetches(css: &str) -> bool {
    let css = css.to_ascii_lowercase();
    let inside = |after: &str| after.trim_start_matches([' ', '\t', '\n', '\r', '"', '\'']).starts_with('#');
    let urls = css.match_indices("url(").any(|(at, found)| !inside(&css[at + found.len()..]));
    let others = ["image-set(", "src(", "expression(", "-moz-binding", "behavior:"];
    urls || others.iter().any(|word| css.contains(word))
}

/// A name without its prefix.
fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

#[cfg(test)]
#[path = "svg_tests.rs"]
mod tests;

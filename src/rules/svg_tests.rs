//! Drawings that pass, and one for each thing that acts.

use super::*;

fn kinds(inside: &str) -> Vec<Hazard> {
    let text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">{inside}</svg>"
    );
    hazards(&text).into_iter().map(|(hazard, _)| hazard).collect()
}

#[test]
fn a_still_drawing_passes() {
    for inside in [
        "<g fill=\"url(#a)\"><path d=\"M0 0\"/><use xlink:href=\"#b\"/></g>",
        "<style>.a { fill: red; mask: url( '#m' ) }</style><title>Été &amp; hiver &#233;</title>",
        "<metadata><r:RDF xmlns:r=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><r:li/></r:RDF></metadata>",
        "<i:view xmlns:i=\"http://www.inkscape.org/namespaces/inkscape\" i:docname=\"C:\\a\\b.svg\"/>",
        "<circle r=\"1\"><animate attributeName=\"r\" values=\"1;2\" dur=\"1s\"/></circle>",
        "<!-- a comment --><a href=\"#top\"><rect/></a>",
    ] {
        assert_eq!(kinds(inside), [], "{inside}");
    }
}

#[test]
fn what_acts_is_found() {
    use Hazard::{Animation, Element, Handler, Reference, Script, Style};
    let cases = [
        ("<script>alert(1)</script>", Script),
        ("<x:script xmlns:x=\"http://www.w3.org/2000/svg\"/>", Script),
        ("<g onclick=\"x()\"/>", Handler),
        ("<g ONLOAD=\"x()\"/>", Handler),
        ("<foreignObject/>", Element("foreignObject".to_owned())),
        ("<h:iframe xmlns:h=\"http://www.w3.org/1999/xhtml\"/>", Element("iframe".to_owned())),
        ("<h:p/>", Element("p".to_owned())),
        ("<a xlink:href=\"javascript:alert(1)\"/>", Reference),
        ("<a href=\"&#106;avascript:alert(1)\"/>", Reference),
        ("<a href=\"https://example.org\"/>", Reference),
        ("<image href=\"data:image/png;base64,AAAA\"/>", Reference),
        ("<use href=\"other.svg#x\"/>", Reference),
        ("<g xml:base=\"https://example.org/\"/>", Reference),
        ("<rect fill=\"url(https://example.org/x)\"/>", Style),
        ("<rect style=\"fill: URL( 'data:image/svg+xml,x' )\"/>", Style),
        ("<rect fill=\"u\\72l(https://example.org/x)\"/>", Style),
        ("<style>@import 'https://example.org/x.css';</style>", Style),
        ("<style><![CDATA[a { background: url(//example.org) }]]></style>", Style),
        ("<set attributeName=\"href\" to=\"javascript:alert(1)\"/>", Animation),
        ("<animate attributeName=\"xlink:href\" values=\"javascript:x\"/>", Animation),
        ("<set attributeName=\"onclick\" to=\"x()\"/>", Animation),
        ("<?xml-stylesheet href=\"x.css\"?>", Hazard::Instruction),
        ("<text>&name;</text>", Hazard::DocumentType),
        ("<g id=\"&name;\"/>", Hazard::DocumentType),
        ("<g></h>", Hazard::Broken),
        ("<g a=\"1\" a=\"2\"/>", Hazard::Broken),
        ("<g a='", Hazard::Broken),
        ("</svg><svg>", Hazard::Broken),
    ];
    for (inside, hazard) in cases {
        assert_eq!(kinds(inside), [hazard], "{inside}");
    }
    assert_eq!(kinds("<STYLE>@import 'x'</STYLE>"), [Element("STYLE".to_owned())]);
}

#[test]
fn a_hazard_is_pointed_at() {
    let text = "<!DOCTYPE svg [<!ENTITY a \"b\">]>\n<svg><g onload=\"x\"/></svg>";
    let found: Vec<_> = hazards(text).into_iter().map(|(h, span)| (h, &text[span.start..span.end])).collect();
    assert_eq!(found, [(Hazard::DocumentType, "<!DOCTYPE"), (Hazard::Handler, "onload")]);
}

#[test]
fn a_deep_or_long_drawing_is_read_in_linear_time() {
    let deep = format!("<svg>{}{}</svg>", "<g>".repeat(50_000), "</g>".repeat(50_000));
    assert_eq!(hazards(&deep), []);
    let wide = format!("<svg>{}</svg>", "<g onload='x'/>".repeat(50_000));
    assert_eq!(hazards(&wide).len(), 1);
    let entities = format!("<svg><text>{}</text></svg>", "&a;".repeat(50_000));
    assert_eq!(hazards(&entities).len(), 1);
}

#[test]
fn the_list_is_sorted_for_the_search() {
    assert!(ELEMENTS.is_sorted());
}

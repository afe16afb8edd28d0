//! A built site read back as a browser would read it, and judged.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use html5ever::tendril::TendrilSink;
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{ParseOpts, ns, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use url::Url;

/// The files of a site by their path, with `/`.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Every file under a folder but the marker that it is a site.
pub fn files_of(folder: &Path) -> Files {
    if !folder.exists() {
        return Files::new();
    }
    let walk = walkdir::WalkDir::new(folder).into_iter().map(|entry| entry.expect("an entry"));
    let files = walk.filter(|entry| !entry.file_type().is_dir()).map(|entry| {
        let path = entry.path().strip_prefix(folder).expect("inside").display().to_string();
        (path, std::fs::read(entry.path()).expect("readable"))
    });
    files.filter(|(path, _)| path != ".coopdir-site").collect()
}

/// Where the trial site is said to be.
pub const BASE: &str = "https://directory.example.org/some/path/";

#[derive(Debug, Default)]
struct Element {
    name: String,
    attrs: BTreeMap<String, String>,
    text: String,
}

impl Element {
    fn attr(&self, name: &str) -> Option<&str> {
        self.attrs.get(name).map(String::as_str)
    }
}

/// What is wrong with a site, a line each: empty is right.
pub fn faults(files: &Files, portable: bool) -> Vec<String> {
    let mut wrong = Vec::new();
    let ids: BTreeMap<&str, BTreeSet<String>> =
        files.iter().map(|(path, bytes)| (path.as_str(), ids(path, bytes))).collect();
    for (path, bytes) in files {
        let judge = Judge { path, files, ids: &ids, portable };
        let found = match extension(path) {
            "html" => judge.page(bytes),
            "css" => stylesheet(bytes),
            "svg" | "xml" | "atom" => judge.xml(bytes),
            _ => Vec::new(),
        };
        wrong.extend(found.into_iter().map(|fault| format!("{path}: {fault}")));
    }
    wrong
}

pub fn extension(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or_default()
}

fn ids(path: &str, bytes: &[u8]) -> BTreeSet<String> {
    let elements =
        if matches!(extension(path), "html" | "svg") { elements(&parsed(bytes)) } else { Vec::new() };
    elements.iter().filter_map(|e| e.attr("id")).map(str::to_owned).collect()
}

fn parsed(bytes: &[u8]) -> RcDom {
    let tree_builder = TreeBuilderOpts { exact_errors: true, ..TreeBuilderOpts::default() };
    let options = ParseOpts { tree_builder, ..ParseOpts::default() };
    parse_document(RcDom::default(), options).from_utf8().one(bytes)
}

fn elements(dom: &RcDom) -> Vec<Element> {
    let mut found = Vec::new();
    walk(&dom.document, &mut found);
    found
}

fn walk(node: &Handle, found: &mut Vec<Element>) {
    if let NodeData::Element { name, attrs, .. } = &node.data {
        let attrs = attrs.borrow();
        let attrs = attrs.iter().map(|a| (a.name.local.to_string(), a.value.to_string())).collect();
        let name = if name.ns == ns!(svg) { format!("svg:{}", name.local) } else { name.local.to_string() };
        found.push(Element { name, attrs, text: text(node) });
    }
    node.children.borrow().iter().for_each(|child| walk(child, found));
}

fn text(node: &Handle) -> String {
    match &node.data {
        NodeData::Text { contents } => contents.borrow().to_string(),
        _ => node.children.borrow().iter().map(text).collect(),
    }
}

struct Judge<'a> {
    path: &'a str,
    files: &'a Files,
    ids: &'a BTreeMap<&'a str, BTreeSet<String>>,
    portable: bool,
}

/// Elements that a page of this site may have. None frames or embeds; a script is a file
/// of the site, and waits for the page.
const KNOWN: &str = " html head meta title link body header nav main footer section article aside div p span a \
     ul ol li dl dt dd h1 h2 h3 h4 h5 h6 img details summary form label input button fieldset legend time \
     b i em strong bdi abbr small sup code pre blockquote hr br table caption thead tbody tr th td \
     script base template select option optgroup textarea svg:svg svg:a svg:title svg:image svg:circle svg:text ";
/// Attributes whose value a browser fetches or goes to.
const FETCHED: [&str; 13] = [
    "data-home",
    "data-index",
    "data-finder",
    "src",
    "srcset",
    "href",
    "action",
    "formaction",
    "poster",
    "data",
    "background",
    "cite",
    "ping",
];

impl Judge<'_> {
    fn page(&self, bytes: &[u8]) -> Vec<String> {
        let dom = parsed(bytes);
        let elements = elements(&dom);
        let mut wrong: Vec<String> =
            dom.errors.borrow().iter().map(|e| format!("does not parse: {e}")).collect();
        wrong.extend(head(bytes));
        wrong.extend(shape(&elements));
        for element in &elements {
            let name = element.name.as_str();
            if is_data(element) {
                wrong.extend(linked_data(&element.text));
            } else if !KNOWN.contains(&format!(" {name} ")) {
                wrong.push(format!("<{name}> has no place here"));
            }
            if name == "base" && (element.attr("target") != Some("_top") || element.attrs.len() != 1) {
                wrong.push("links that start elsewhere".to_owned());
            }
            if name == "script"
                && !is_data(element)
                && (element.attr("src").is_none() || element.attr("defer").is_none())
            {
                wrong.push("a script of its own, or one that does not wait".to_owned());
            }
            for (attr, value) in &element.attrs {
                if attr.starts_with("on") || attr == "style" || attr == "srcdoc" || attr == "ping" {
                    wrong.push(format!("<{name} {attr}> acts"));
                }
                if FETCHED.contains(&attr.as_str()) {
                    wrong.extend(self.address(element, value));
                }
            }
        }
        wrong
    }

    /// Links of people may leave the site; nothing that a browser fetches by itself may.
    fn address(&self, element: &Element, value: &str) -> Vec<String> {
        let rel = element.attr("rel").unwrap_or_default();
        let said = matches!(rel, "canonical" | "alternate" | "license");
        let followed = matches!(element.name.as_str(), "a" | "svg:a") || said;
        if let Ok(url) = Url::parse(value) {
            let ours = value.strip_prefix(BASE);
            return match (url.scheme(), ours) {
                ("http" | "https", Some(rest)) => {
                    self.inside(&format!("/{rest}"), &Url::parse("x:/").expect("x"))
                }
                ("http" | "https" | "mailto", None) | ("webcal", _) if followed => Vec::new(),
                _ => vec![format!("<{}> asks {value}", element.name)],
            };
        }
        let not_found = self.path.ends_with("404.html") && !self.portable;
        if value.starts_with("//") || value.contains('\\') {
            return vec![format!("{value} leaves the site")];
        }
        if value.starts_with('/') && !not_found {
            return vec![format!("{value} begins at the root of the host")];
        }
        // Where nobody said where the site will be, it is at the root of a host.
        if value.starts_with('/') && !self.files.contains_key("sitemap.xml") {
            return self.inside(value, &Url::parse("x:/").expect("x"));
        }
        let page = Url::parse(BASE).and_then(|base| base.join(self.path)).expect("a page");
        match page.join(value) {
            Ok(url) => self.inside(url.as_str(), &url),
            Err(error) => vec![format!("{value}: {error}")],
        }
    }

    /// Whether a file of the site is at an address.
    fn inside(&self, address: &str, url: &Url) -> Vec<String> {
        let rest = address.strip_prefix(BASE).or_else(|| address.strip_prefix('/'));
        let Some(rest) = rest else { return vec![format!("{address} climbs out of the site")] };
        let path = rest.split(['?', '#']).next().unwrap_or_default();
        let path = percent_encoding::percent_decode_str(path).decode_utf8_lossy().into_owned();
        // A whole address is that of the published site, which has a server.
        let followed = address.starts_with(BASE);
        if self.portable && followed && (path.is_empty() || path.ends_with('/')) {
            return vec![format!("{address} needs a server")];
        }
        let file = if path.is_empty() || path.ends_with('/') { path + "index.html" } else { path };
        let Some(ids) = self.ids.get(file.as_str()).filter(|_| self.files.contains_key(&file)) else {
            return vec![format!("{file} is not there")];
        };
        match url.fragment() {
            Some(id) if !ids.contains(&*percent_encoding::percent_decode_str(id).decode_utf8_lossy()) => {
                vec![format!("{file} has no #{id}")]
            }
            _ => Vec::new(),
        }
    }

    fn xml(&self, bytes: &[u8]) -> Vec<String> {
        use quick_xml::events::Event;
        let text = String::from_utf8_lossy(bytes);
        let mut wrong = Vec::new();
        let mut reader = quick_xml::Reader::from_str(&text);
        let mut depth = 0_i32;
        loop {
            match reader.read_event() {
                Ok(Event::Eof) => break,
                Ok(Event::Start(tag)) => {
                    depth += 1;
                    wrong.extend(tag.attributes().filter_map(Result::err).map(|e| e.to_string()));
                }
                Ok(Event::Empty(tag)) => {
                    wrong.extend(tag.attributes().filter_map(Result::err).map(|e| e.to_string()));
                }
                Ok(Event::End(_)) => depth -= 1,
                Ok(_) => {}
                Err(error) => {
                    wrong.push(format!("is no XML: {error}"));
                    break;
                }
            }
        }
        if depth != 0 {
            wrong.push("is not closed".to_owned());
        }
        let legal =
            |c: char| matches!(c, '\t' | '\n' | '\r') || (c >= ' ' && c != '\u{fffe}' && c != '\u{ffff}');
        if !text.chars().all(legal) {
            wrong.push("holds a character that XML 1.0 forbids".to_owned());
        }
        if extension(self.path) == "svg" && text.contains("<script") {
            wrong.push("scripts".to_owned());
        }
        wrong
    }
}

/// An element of data, which no browser runs.
fn is_data(element: &Element) -> bool {
    element.name == "script"
        && element.attrs.len() == 1
        && element.attr("type") == Some("application/ld+json")
}

/// JSON-LD of schema.org, and nothing that could end its element.
fn linked_data(text: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    if text.contains(['<', '>', '&', '\u{2028}', '\u{2029}']) {
        wrong.push(format!("data that could be more: {text}"));
    }
    match serde_json::from_str::<serde_json::Value>(text) {
        Ok(data) if data["@context"] == "https://schema.org" && data["@type"].is_string() => {}
        other => wrong.push(format!("is no linked data: {other:?}")),
    }
    wrong
}

/// What every page has, once.
fn shape(elements: &[Element]) -> Vec<String> {
    let mut wrong = Vec::new();
    let redirect = elements.iter().any(|e| e.attr("http-equiv") == Some("refresh"));
    for (name, least) in [("html", 1), ("title", 1), ("main", 1), ("h1", 1)] {
        let count = elements.iter().filter(|e| e.name == name).count();
        if count != least && !(redirect && count == 0) {
            wrong.push(format!("{count} <{name}>"));
        }
    }
    if elements.iter().any(|e| e.name == "title" && e.text.trim().is_empty()) {
        wrong.push("an empty title".to_owned());
    }
    let mut seen = BTreeSet::new();
    for id in elements.iter().filter_map(|e| e.attr("id")) {
        if !seen.insert(id) {
            wrong.push(format!("the id `{id}` twice"));
        }
    }
    let mut level = 0;
    for heading in elements.iter().filter(|e| e.name.len() == 2 && e.name.starts_with('h') && e.name != "hr")
    {
        let next = heading.name[1..].parse::<usize>().unwrap_or(9);
        // In a description people may begin where they like.
        if next > level + 1 && level < 2 {
            wrong.push(format!("h{level} is followed by h{next}"));
        }
        level = next;
    }
    for element in elements {
        match element.name.as_str() {
            "img" if element.attr("alt").is_none() => wrong.push("an image without alt".to_owned()),
            "html" if element.attr("lang").is_none_or(str::is_empty) => wrong.push("no language".to_owned()),
            "a" | "svg:a" if name_of(element).is_empty() => {
                wrong.push(format!("a link to {:?} has no name", element.attr("href")));
            }
            _ => {}
        }
    }
    wrong
}

fn stylesheet(bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes);
    let asks = ["url(", "@import", "http:", "https:", "expression(", "image-set("];
    asks.iter().filter(|ask| text.contains(**ask)).map(|ask| format!("holds {ask}")).collect()
}

fn name_of(element: &Element) -> String {
    let label = element.attr("aria-label").or_else(|| element.attr("title"));
    label.map_or_else(|| element.text.trim().to_owned(), str::to_owned)
}

/// The character set, then the policy, before anything that they bear on.
fn head(bytes: &[u8]) -> Vec<String> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(1024)]).to_ascii_lowercase();
    let charset = head.find("<meta charset=\"utf-8\">");
    let policy = head.find("<meta http-equiv=\"content-security-policy\"");
    let other = ["<title", "<link", "<body", "<script", "http-equiv=\"refresh\""];
    let other = other.iter().filter_map(|tag| head.find(tag)).min();
    let mut wrong = Vec::new();
    match (charset, policy) {
        (Some(charset), Some(policy)) if charset < policy && other.is_none_or(|other| policy < other) => {}
        _ => wrong.push("charset and policy do not come first".to_owned()),
    }
    let rules = policy.map(|at| head[at..].split('>').next().unwrap_or_default()).unwrap_or_default();
    for rule in ["default-src 'none'", "style-src 'self'", "base-uri 'none'"] {
        if !rules.contains(rule) {
            wrong.push(format!("the policy lacks {rule}"));
        }
    }
    if rules.contains("unsafe") || rules.contains('*') || rules.contains("http:") || rules.contains("https:")
    {
        wrong.push("the policy is loose".to_owned());
    }
    wrong
}

#[test]
fn the_judge_sees_what_is_wrong() {
    let head = "<!doctype html><html lang=\"fr\"><head><meta charset=\"utf-8\"><meta \
                http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; \
                base-uri 'none'\"><title>x</title></head><body><main><h1>x</h1>";
    let wrong = |body: &str| {
        let page = format!("{head}{body}</main></body></html>");
        let files = [("a/index.html", page.as_str()), ("b.svg", "<svg xmlns=\"x\"><g id=\"k\"/></svg>")];
        let files = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec())).into();
        faults(&files, false)
    };
    assert_eq!(wrong("<p><a href=\"../b.svg#k\">x</a> <a href=\"https://x.org\">y</a></p>"), [""; 0]);
    let cases = [
        ("<script type=\"application/ld+json\">[]</script>", "a/index.html: is no linked data: Ok(Array [])"),
        ("<script>x</script>", "a/index.html: a script of its own, or one that does not wait"),
        ("<script src=\"x.js\" defer></script>", "a/index.html: a/x.js is not there"),
        ("<iframe src=\"x\"></iframe>", "a/index.html: <iframe> has no place here"),
        ("<p style=\"x\">y</p>", "a/index.html: <p style> acts"),
        ("<p onclick=\"x\">y</p>", "a/index.html: <p onclick> acts"),
        ("<img src=\"https://x.org/y.png\" alt=\"\">", "a/index.html: <img> asks https://x.org/y.png"),
        ("<a href=\"javascript:x\">y</a>", "a/index.html: <a> asks javascript:x"),
        ("<a href=\"//x.org\">y</a>", "a/index.html: //x.org leaves the site"),
        ("<a href=\"/a/\">y</a>", "a/index.html: /a/ begins at the root of the host"),
        ("<a href=\"../c/\">y</a>", "a/index.html: c/index.html is not there"),
        ("<a href=\"../b.svg#z\">y</a>", "a/index.html: b.svg has no #z"),
        ("<a href=\"../b.svg\"></a>", "a/index.html: a link to Some(\"../b.svg\") has no name"),
        ("<p id=\"i\">y</p><p id=\"i\">z</p>", "a/index.html: the id `i` twice"),
        ("<h3>y</h3>", "a/index.html: h1 is followed by h3"),
        ("<img src=\"../b.svg\">", "a/index.html: an image without alt"),
    ];
    for (body, expected) in cases {
        let found = wrong(body);
        assert!(found.iter().any(|fault| fault == expected), "{body}: {found:?}");
    }
    assert!(wrong("<p>a</b>")[0].starts_with("a/index.html: does not parse"), "{:?}", wrong("<p>a</b>"));
    let bare = [("x.html".to_owned(), b"<!doctype html><title>x</title>".to_vec())].into();
    assert!(faults(&bare, false).contains(&"x.html: charset and policy do not come first".to_owned()));
    let css = [("x.css".to_owned(), b"a{background:url(//x.org)}".to_vec())].into();
    assert_eq!(faults(&css, false), ["x.css: holds url("]);
}

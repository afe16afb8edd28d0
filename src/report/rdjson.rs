//! For reviewdog: rdjson, with byte columns and an end that is excluded
//! (reviewdog, `proto/rdf/reviewdog.proto`).

use serde::Serialize;

use super::places::Places;
use super::{View, spoken};
use crate::finding::{self, Applicability, Finding, Fix, Level};
use crate::json;
use crate::source::{self, FileId, Span};

/// A suggestion over more lines than this helps nobody.
const LINES: usize = 20;

#[derive(Serialize)]
struct Document {
    source: Name,
    severity: &'static str,
    diagnostics: Vec<Row>,
}

#[derive(Serialize)]
struct Name {
    name: &'static str,
}

#[derive(Serialize)]
struct Row {
    message: String,
    location: Location,
    severity: &'static str,
    code: Code,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    suggestions: Vec<Suggestion>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Related>,
}

#[derive(Serialize)]
struct Code {
    value: &'static str,
}

#[derive(Serialize)]
struct Location {
    path: String,
    range: Range,
}

#[derive(Serialize)]
struct Range {
    start: Point,
    end: Point,
}

#[derive(Serialize)]
struct Point {
    line: usize,
    /// From 1, in UTF-8 bytes.
    column: usize,
}

#[derive(Serialize)]
struct Suggestion {
    range: Range,
    text: String,
}

#[derive(Serialize)]
struct Related {
    message: String,
    location: Location,
}

pub fn render(view: &View<'_>) -> String {
    let rows = Rows { view, places: Places::new(view.sources, view.findings) };
    let severity = if view.counts().errors > 0 { "ERROR" } else { "WARNING" };
    let diagnostics = view.findings.iter().map(|finding| rows.row(finding)).collect();
    json::pretty(&Document { source: Name { name: "coopdir" }, severity, diagnostics })
}

struct Rows<'a> {
    view: &'a View<'a>,
    places: Places<'a>,
}

impl Rows<'_> {
    fn row(&self, finding: &Finding) -> Row {
        let words = self.view.words;
        let mut message = spoken::fault(words, finding);
        for advice in spoken::advice(words, finding) {
            message = format!("{message}\n{advice}");
        }
        let related = finding.related.iter().map(|related| Related {
            message: spoken::plain(words, &related.message),
            location: self.location(related.at.file, related.at.span),
        });
        Row {
            message,
            location: self.location(finding.at.file, finding.at.span),
            severity: if finding.level == Level::Deny { "ERROR" } else { "WARNING" },
            code: Code { value: finding.rule },
            suggestions: finding.fix.iter().filter_map(|fix| self.suggestion(finding.at.file, fix)).collect(),
            related_locations: related.collect(),
        }
    }

    /// All edits as one: reviewdog takes each suggestion for a choice of its own.
    fn suggestion(&self, file: FileId, fix: &Fix) -> Option<Suggestion> {
        let text = &self.view.sources.get(file).text;
        let span = Span::new(fix.edits.first()?.span.start, fix.edits.last()?.span.end);
        let lines = text.get(std::ops::Range::from(span))?.lines().count();
        if fix.applicability == Applicability::Placeholder || lines > LINES {
            return None;
        }
        let spliced = finding::spliced(text, span, &fix.edits)?;
        Some(Suggestion { range: self.range(file, span), text: spliced })
    }

    fn location(&self, file: FileId, span: Span) -> Location {
        Location { path: self.view.path(file), range: self.range(file, span) }
    }

    fn range(&self, file: FileId, span: Span) -> Range {
        let (start, end) = self.places.span(file, span);
        // A byte order mark has no column for people; for bytes it has.
        let mark = if self.view.sources.get(file).text.starts_with('\u{feff}') { 3 } else { 0 };
        let point = |at: source::Position| Point {
            line: at.line,
            column: at.byte_column + if at.line == 1 { mark } else { 0 },
        };
        Range { start: point(start), end: point(end) }
    }
}

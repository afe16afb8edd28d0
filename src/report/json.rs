//! For programs: one document, or one finding a line. Schema 1; see `docs/formats.md`.

use serde::Serialize;

use super::places::Places;
use super::{View, spoken};
use crate::finding::{Finding, Level};
use crate::json;
use crate::source::{FileId, Position, Span};
use crate::words::Message;

/// Raised when a key goes or changes its meaning; new keys do not raise it.
pub const SCHEMA: u32 = 1;

#[derive(Serialize)]
struct Document<D> {
    schema: u32,
    command: &'static str,
    ok: bool,
    diagnostics: D,
    summary: Summary,
}

#[derive(Serialize)]
struct Summary {
    files: usize,
    files_with_findings: usize,
    errors: usize,
    warnings: usize,
    fixable: usize,
}

#[derive(Serialize)]
struct Line<'a> {
    schema: u32,
    #[serde(flatten)]
    row: Row<'a>,
}

#[derive(Serialize)]
struct Row<'a> {
    rule: &'static str,
    level: &'static str,
    message: String,
    file: &'a str,
    span: Range,
    label: Option<String>,
    note: Option<String>,
    help: Option<String>,
    related: Vec<Related<'a>>,
    fix: Option<Fix<'a>>,
    url: Option<String>,
    group: Option<&'a str>,
    key: Option<&'a str>,
}

#[derive(Serialize)]
struct Related<'a> {
    file: &'a str,
    span: Range,
    message: String,
}

#[derive(Serialize)]
struct Fix<'a> {
    applicability: &'static str,
    title: String,
    edits: Vec<Edit<'a>>,
}

#[derive(Serialize)]
struct Edit<'a> {
    span: Range,
    text: &'a str,
}

#[derive(Serialize)]
struct Range {
    start: Point,
    end: Point,
}

/// Lines and columns from 1, columns in characters; bytes from 0 over the file.
#[derive(Serialize)]
struct Point {
    line: usize,
    column: usize,
    byte: usize,
}

pub fn document(view: &View<'_>) -> String {
    let counts = view.counts();
    let rows = Rows { view, places: Places::new(view.sources, view.findings) };
    let document = Document {
        schema: SCHEMA,
        command: "check",
        ok: counts.errors == 0,
        diagnostics: json::Each(view.findings.len(), |n| rows.row(&view.findings[n])),
        summary: Summary {
            files: view.sources.len(),
            files_with_findings: counts.files,
            errors: counts.errors,
            warnings: counts.warnings,
            fixable: counts.fixable,
        },
    };
    json::pretty(&document)
}

pub fn lines(view: &View<'_>) -> String {
    let rows = Rows { view, places: Places::new(view.sources, view.findings) };
    let line = |finding| json::line(&Line { schema: SCHEMA, row: rows.row(finding) });
    view.findings.iter().map(line).collect()
}

struct Rows<'a> {
    view: &'a View<'a>,
    places: Places<'a>,
}

impl<'a> Rows<'a> {
    fn row(&self, finding: &'a Finding) -> Row<'a> {
        let file = finding.at.file;
        Row {
            rule: finding.rule,
            level: if finding.level == Level::Deny { "error" } else { "warning" },
            message: self.say(&finding.message),
            file: self.path(file),
            span: self.range(file, finding.at.span),
            label: finding.label.as_ref().map(|m| self.say(m)),
            note: finding.note.as_ref().map(|m| self.say(m)),
            help: finding.help.as_ref().map(|m| self.say(m)),
            related: finding
                .related
                .iter()
                .map(|related| Related {
                    file: self.path(related.at.file),
                    span: self.range(related.at.file, related.at.span),
                    message: self.say(&related.message),
                })
                .collect(),
            fix: finding.fix.as_ref().map(|fix| Fix {
                applicability: fix.applicability.name(),
                title: self.say(&fix.title),
                edits: fix
                    .edits
                    .iter()
                    .map(|edit| Edit { span: self.range(file, edit.span), text: &edit.text })
                    .collect(),
            }),
            url: None,
            group: finding.group.as_deref(),
            key: finding.key.as_deref(),
        }
    }

    fn say(&self, message: &Message) -> String {
        spoken::plain(self.view.words, message)
    }

    fn path(&self, file: FileId) -> &'a str {
        &self.view.sources.get(file).path
    }

    fn range(&self, file: FileId, span: Span) -> Range {
        let (start, end) = self.places.span(file, span);
        Range { start: point(start), end: point(end) }
    }
}

const fn point(at: Position) -> Point {
    Point { line: at.line, column: at.column, byte: at.byte }
}

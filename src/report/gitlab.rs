//! For GitLab: a Code Quality report, an array that is empty when all is well.

use serde::Serialize;

use super::places::Places;
use super::{View, fingerprint, spoken};
use crate::finding::{Finding, Level};
use crate::json;

#[derive(Serialize)]
struct Row {
    /// GitLab does not show `check_name`, so the rule stands here as well.
    description: String,
    check_name: &'static str,
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: usize,
    end: usize,
}

pub fn render(view: &View<'_>) -> String {
    let places = Places::new(view.sources, view.findings);
    let fingerprints = fingerprint::of_all(view.sources, view.findings);
    let rows = view.findings.iter().zip(fingerprints);
    let rows: Vec<Row> =
        rows.map(|(finding, fingerprint)| row(view, &places, finding, fingerprint)).collect();
    json::pretty(&rows)
}

fn row(view: &View<'_>, places: &Places<'_>, finding: &Finding, fingerprint: String) -> Row {
    let (start, end) = places.span(finding.at.file, finding.at.span);
    let mut description = format!("{}: {}", finding.rule, spoken::fault(view.words, finding));
    for advice in spoken::advice(view.words, finding) {
        description = format!("{description} ({advice})");
    }
    Row {
        description,
        check_name: finding.rule,
        fingerprint,
        severity: if finding.level == Level::Deny { "major" } else { "minor" },
        location: Location {
            path: view.path(finding.at.file),
            lines: Lines { begin: start.line, end: end.line },
        },
    }
}

//! SARIF 2.1.0, as GitHub's code scanning takes it: columns in UTF-16 units, paths
//! relative to the repository.

use std::collections::BTreeMap;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use serde_json::{Value, json};

use super::places::Places;
use super::{View, fingerprint, spoken};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::json;
use crate::msg;
use crate::rules;
use crate::source::{FileId, Span};
use crate::words::Message;

/// What a path may hold in an address (RFC 3986, `pchar` and `/`), on the safe side.
const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'_').remove(b'.').remove(b'~');
/// Where paths start, in SARIF's words.
const BASE: &str = "%SRCROOT%";
/// Characters of a rule's full description that GitHub takes.
const DESCRIPTION: usize = 1024;

#[derive(Serialize)]
struct Document<R> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<R>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<R> {
    tool: Value,
    column_kind: &'static str,
    original_uri_base_ids: Value,
    /// By far the most.
    results: R,
}

pub fn render(view: &View<'_>) -> String {
    let used: BTreeMap<&str, &Finding> = view.findings.iter().map(|f| (f.rule, f)).collect();
    let index: BTreeMap<&str, usize> = used.keys().enumerate().map(|(n, rule)| (*rule, n)).collect();
    let rows = Rows { view, places: Places::new(view.sources, view.findings), index };
    let fingerprints = fingerprint::of_all(view.sources, view.findings);
    let result = |n: usize| rows.result(&view.findings[n], &fingerprints[n]);
    let driver = json!({
        "name": "coopdir",
        "semanticVersion": env!("CARGO_PKG_VERSION"),
        "language": view.words.language(),
        "rules": used.keys().map(|rule| describe(view, rule)).collect::<Vec<_>>(),
    });
    let root = json!({ "description": { "text": view.words.text("report-root") } });
    let run = Run {
        tool: json!({ "driver": driver }),
        column_kind: "utf16CodeUnits",
        original_uri_base_ids: json!({ BASE: root }),
        results: json::Each(view.findings.len(), result),
    };
    json::pretty(&Document {
        schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [run],
    })
}

fn describe(view: &View<'_>, id: &str) -> Value {
    let rule = rules::find(id);
    let summary = view.words.text(&format!("rule-{id}"));
    let page = rule.map(|rule| rule.page_in(view.words.language())).unwrap_or_default();
    let level = rule.map_or("error", |rule| level(rule.level));
    json!({
        "id": id,
        "shortDescription": { "text": summary },
        "fullDescription": { "text": crate::visible::cut(&summary, DESCRIPTION - 1) },
        "help": {
            "text": view.words.say(&msg!("report-explain", rule = id)),
            "markdown": page,
        },
        "defaultConfiguration": { "level": level },
    })
}

const fn level(level: Level) -> &'static str {
    match level {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Allow => "none",
    }
}

struct Rows<'a> {
    view: &'a View<'a>,
    places: Places<'a>,
    /// Each rule's place in the list of rules.
    index: BTreeMap<&'a str, usize>,
}

impl Rows<'_> {
    fn result(&self, finding: &Finding, fingerprint: &str) -> Value {
        let mut text = unlinked(&spoken::fault(self.view.words, finding));
        for advice in spoken::advice(self.view.words, finding) {
            text = format!("{text}\n{}", unlinked(&advice));
        }
        let mut result = json!({
            "ruleId": finding.rule,
            "ruleIndex": self.index.get(finding.rule),
            "level": level(finding.level),
            "message": { "text": text },
            "locations": [{ "physicalLocation": self.physical(finding.at.file, finding.at.span) }],
            "partialFingerprints": {
                "primaryLocationLineHash": format!("{}:1", fingerprint.get(..16).unwrap_or(fingerprint)),
            },
        });
        let related = finding.related.iter().enumerate().map(|(n, related)| {
            json!({
                "id": n + 1,
                "message": { "text": unlinked(&self.say(&related.message)) },
                "physicalLocation": self.physical(related.at.file, related.at.span),
            })
        });
        if !finding.related.is_empty() {
            result["relatedLocations"] = related.collect();
        }
        if let Some(fix) = finding.fix.as_ref().filter(|fix| fix.applicability != Applicability::Placeholder)
        {
            result["fixes"] = json!([self.fix(finding.at.file, fix)]);
        }
        result
    }

    fn fix(&self, file: FileId, fix: &Fix) -> Value {
        let replace = |edit: &crate::finding::Edit| {
            json!({
                "deletedRegion": self.region(file, edit.span),
                "insertedContent": { "text": edit.text },
            })
        };
        json!({
            "description": { "text": unlinked(&self.say(&fix.title)) },
            "artifactChanges": [{
                "artifactLocation": self.artifact(file),
                "replacements": fix.edits.iter().map(replace).collect::<Vec<_>>(),
            }],
        })
    }

    fn physical(&self, file: FileId, span: Span) -> Value {
        json!({ "artifactLocation": self.artifact(file), "region": self.region(file, span) })
    }

    fn artifact(&self, file: FileId) -> Value {
        let uri = utf8_percent_encode(&self.view.path(file), PATH).to_string();
        json!({ "uri": uri, "uriBaseId": BASE })
    }

    fn region(&self, file: FileId, span: Span) -> Value {
        let (start, end) = self.places.span(file, span);
        json!({
            "startLine": start.line,
            "startColumn": start.utf16_column,
            "endLine": end.line,
            "endColumn": end.utf16_column,
        })
    }

    fn say(&self, message: &Message) -> String {
        spoken::plain(self.view.words, message)
    }
}

/// Text in which no `[words](address)` is left: SARIF makes links of them.
fn unlinked(text: &str) -> String {
    text.replace("](", "] (")
}

//! axe-core on a page: what it is sure about fails, what it cannot decide is kept for a person.

use std::fmt::Write as _;

use serde_json::Value;

use crate::browser::Browser;

const AXE: &str = include_str!("vendor/axe.min.js");

/// WCAG 2.2 at AA, and good practice; two rules are off unless they are asked for.
const RUN: &str = "axe.run(document, {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } },
  resultTypes: ['violations', 'incomplete'],
}).then(({ violations, incomplete }) => [violations, incomplete].map(list => list.flatMap(({ id, help, nodes }) =>
  nodes.map(it => ({ id, help, target: it.target.join(' '), why: it.failureSummary || '', html: it.html.slice(0, 200) })))))";

/// What axe found on a page, a line each.
pub struct Found {
    pub violations: Vec<String>,
    /// Not decided by axe.
    pub incomplete: Vec<String>,
}

impl Browser<'_> {
    /// Fails if axe finds a violation on the page as it is now.
    pub fn axe(&self) -> &Self {
        let found = self.axe_found();
        assert!(found.violations.is_empty(), "axe on {}:\n{}", self.address(), found.violations.join("\n"));
        self
    }

    /// What axe finds on the page as it is now.
    pub fn axe_found(&self) -> Found {
        // axe waits by timers, which do not go off where scripts may not run.
        self.let_run(true);
        if self.eval("typeof axe") != "object" {
            self.eval(&format!("{AXE};undefined"));
        }
        let both = self.eval(RUN);
        let lines = |list: &Value| list.as_array().expect("a list").iter().map(line).collect();
        Found { violations: lines(&both[0]), incomplete: lines(&both[1]) }
    }
}

fn line(found: &Value) -> String {
    let text = |key: &str| found[key].as_str().unwrap_or_default();
    let mut out = format!("{}: {}: {}", text("id"), text("help"), text("target"));
    let why = text("why").lines().skip(1).map(str::trim).collect::<Vec<_>>().join("; ");
    let _ = write!(out, " ({why}) {}", text("html"));
    out
}

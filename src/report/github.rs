//! For GitHub Actions: workflow commands that become annotations.
//!
//! A step keeps 10 errors and 10 warnings and cuts a message at 4,096 characters
//! (actions/runner, `ActionCommand.cs`, `ExecutionContext.cs`), so the errors come
//! first, from as many files as there are, and the rest follows as plain lines.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::places::Places;
use super::{View, human, spoken};
use crate::finding::{Finding, Level};
use crate::msg;
use crate::source::FileId;
use crate::visible;

/// Annotations of one kind that a step keeps.
const A_STEP: usize = 10;
/// Characters of a message that GitHub keeps, less a margin for the total.
const MESSAGE: usize = 3900;
/// Plain lines after the annotations.
const LINES: usize = 1000;

pub fn render(view: &View<'_>) -> String {
    if view.findings.is_empty() {
        return view.words.say(&msg!("report-clean", files = view.sources.len())) + "\n";
    }
    let places = Places::new(view.sources, view.findings);
    let errors: Vec<_> = view.findings.iter().filter(|f| f.level == Level::Deny).collect();
    let warnings: Vec<_> = view.findings.iter().filter(|f| f.level != Level::Deny).collect();
    let mut first = Vec::new();
    let mut rest = Vec::new();
    for kind in [errors, warnings] {
        let mut kind = spread(&kind);
        let later = kind.split_off(kind.len().min(A_STEP));
        first.extend(kind);
        rest.extend(later);
    }
    let total = human::total(view, view.counts());
    let mut out = String::new();
    for (index, finding) in first.into_iter().enumerate() {
        let total = (index == 0 && view.findings.len() > 1).then_some(total.as_str());
        out.push_str(&annotation(view, &places, finding, total));
    }
    rest.sort_by_key(|finding| finding.at);
    for finding in rest.iter().take(LINES) {
        out.push_str(&line(view, &places, finding));
    }
    if rest.len() > LINES {
        let _ = writeln!(out, "{}", view.words.say(&msg!("report-left", count = rest.len() - LINES)));
    }
    let _ = writeln!(out, "{total}");
    out
}

/// The first of each file, then the second of each, and so on.
fn spread<'a>(findings: &[&'a Finding]) -> Vec<&'a Finding> {
    let mut seen: BTreeMap<FileId, usize> = BTreeMap::new();
    let mut turns: Vec<(usize, &Finding)> = Vec::new();
    for finding in findings {
        let turn = seen.entry(finding.at.file).or_default();
        turns.push((*turn, finding));
        *turn += 1;
    }
    turns.sort_by_key(|(turn, finding)| (*turn, finding.at));
    turns.into_iter().map(|(_, finding)| finding).collect()
}

fn annotation(view: &View<'_>, places: &Places<'_>, finding: &Finding, total: Option<&str>) -> String {
    let command = if finding.level == Level::Deny { "error" } else { "warning" };
    let source = view.sources.get(finding.at.file);
    let (start, end) = places.span(finding.at.file, finding.at.span);
    let mut properties = format!("file={}", property(&shown(&view.path(finding.at.file))));
    if !source.text.is_empty() {
        let _ = write!(properties, ",line={}", start.line);
        // Columns are for one line only, and a span that ends with the file may not show.
        if start.line == end.line && end.byte < source.text.len() {
            let _ = write!(properties, ",endLine={},col={},endColumn={}", end.line, start.column, end.column);
        }
    }
    let mut text = visible::line(&spoken::fault(view.words, finding)).into_owned();
    for related in &finding.related {
        let at = places.at(related.at.file, related.at.span.start);
        let path = view.path(related.at.file);
        let said = spoken::plain(view.words, &related.message);
        let note = view.words.said(&view.words.text("note"), &format!("{path}:{}: {said}", at.line));
        let _ = write!(text, "\n{}", visible::line(&note));
    }
    for advice in spoken::advice(view.words, finding) {
        let _ = write!(text, "\n{}", visible::line(&advice));
    }
    let mut text = visible::cut(&text, MESSAGE).into_owned();
    if let Some(total) = total {
        let _ = write!(text, "\n({total})");
    }
    let title = property(&format!("coopdir {}", finding.rule));
    format!("::{command} {properties},title={title}::{}\n", data(&text))
}

/// One finding on one line of the log, for those that get no annotation.
fn line(view: &View<'_>, places: &Places<'_>, finding: &Finding) -> String {
    let at = places.at(finding.at.file, finding.at.span.start);
    let level = view.words.text(if finding.level == Level::Deny { "error" } else { "warning" });
    let text = spoken::fault(view.words, finding);
    let path = view.path(finding.at.file);
    let line = format!("{path}:{}:{}: {level}[{}]: {text}", at.line, at.column, finding.rule);
    format!("{}\n", visible::line(&line))
}

/// A path as it is, but for characters that are not seen and the old commands of the runner,
/// which stand anywhere in a line.
fn shown(path: &str) -> String {
    let hidden = |c: char| if visible::is_hidden(c) { c.escape_unicode().to_string() } else { c.to_string() };
    let path: String = path.chars().map(hidden).collect();
    path.replace("##[", "##\\[").replace("##vso[", "##vso\\[")
}

/// A message's text, as the runner unescapes it.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property's value, as the runner unescapes it.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ends_a_command_or_a_property_is_escaped() {
        assert_eq!(data("100 %\r\nb: c, d"), "100 %25%0D%0Ab: c, d");
        assert_eq!(property("groups/a,b:c%.toml"), "groups/a%2Cb%3Ac%25.toml");
        assert_eq!(shown("a\u{202e}é"), "a\\u{202e}é");
        assert_eq!(shown("a##[add-mask]e.toml"), "a##\\[add-mask]e.toml");
    }
}

//! For a comment on a change request or a job's summary: a table in Markdown, in
//! which nothing from a file is a mention, a reference, a link or HTML.

use std::fmt::Write as _;

use super::places::Places;
use super::{View, human, spoken};
use crate::finding::{Finding, Level};
use crate::markdown::{code, escaped};
use crate::msg;
use crate::visible;
use crate::words::Message;

/// Bytes at most; GitHub takes 65,536 characters in a comment.
const SIZE: usize = 60_000;
/// Characters of one cell at most, before they are escaped.
const CELL: usize = 400;
/// Characters of one argument at most.
const ARGUMENT: usize = 200;

pub fn render(view: &View<'_>) -> String {
    let words = view.words;
    if view.findings.is_empty() {
        return format!(
            "### coopdir check\n\n{}\n",
            words.say(&msg!("report-clean", files = view.sources.len()))
        );
    }
    let places = Places::new(view.sources, view.findings);
    let headings = ["report-level", "report-place", "report-problem", "report-rule"].map(|id| words.text(id));
    let total = human::total(view, view.counts());
    let mut out =
        format!("### coopdir check\n\n{}\n\n| {} |\n|---|---|---|---|\n", total, headings.join(" | "));
    let mut sorted: Vec<&Finding> = view.findings.iter().collect();
    sorted.sort_by_key(|finding| (std::cmp::Reverse(finding.level), finding.at));
    let mut shown = 0;
    for finding in &sorted {
        let row = row(view, &places, finding);
        if out.len() + row.len() > SIZE - 1000 {
            break;
        }
        out.push_str(&row);
        shown += 1;
    }
    out.push('\n');
    if shown < sorted.len() {
        let _ = writeln!(out, "{}\n", words.say(&msg!("report-left", count = sorted.len() - shown)));
    }
    let rule = sorted.first().map_or("", |finding| finding.rule);
    let _ = writeln!(out, "{}", words.say(&msg!("report-explain-code", rule = rule)));
    out
}

/// Where a finding is and what it is, on one line of a list: no more than that.
#[must_use]
pub fn remark(view: &View<'_>, finding: &Finding) -> String {
    let line = view.sources.get(finding.at.file).position(finding.at.span.start).line;
    let place = code(&format!("{}:{line}", view.path(finding.at.file)));
    view.words.said(&place, &said(&spoken::with(view.words, &finding.message, unticked)))
}

fn row(view: &View<'_>, places: &Places<'_>, finding: &Finding) -> String {
    let words = view.words;
    let (sign, level) = if finding.level == Level::Deny { ("❌", "error") } else { ("⚠️", "warning") };
    let say = |message: &Message| said(&spoken::with(words, message, unticked));
    let message = say(&finding.message);
    let label = finding.label.as_ref().map(|label| words.said(&message, &say(label)));
    let mut cells = vec![label.unwrap_or(message)];
    for related in &finding.related {
        let at = places.at(related.at.file, related.at.span.start);
        let place = code(&format!("{}:{}", view.path(related.at.file), at.line));
        cells.push(words.said(&place, &say(&related.message)));
    }
    let fix = finding.fix.as_ref().map(|fix| &fix.title);
    for message in [finding.note.as_ref(), finding.help.as_ref(), fix].into_iter().flatten() {
        cells.push(say(message));
    }
    let at = places.at(finding.at.file, finding.at.span.start);
    let place = code(&format!("{}:{}", view.path(finding.at.file), at.line));
    format!("| {sign} {} | {place} | {} | `{}` |\n", words.text(level), cells.join("<br>"), finding.rule)
}

/// An argument without backticks, so that those left in a message are ours.
fn unticked(argument: &str) -> String {
    visible::cut(argument, ARGUMENT).replace('`', "'")
}

/// A message of ours: what stands in backticks stays code, the rest is plain.
fn said(message: &str) -> String {
    let line = visible::line(message).into_owned();
    let line = visible::cut(&line, CELL);
    let parts: Vec<&str> = line.split('`').collect();
    let mut out = String::new();
    for (index, part) in parts.iter().enumerate() {
        let closed = index + 1 < parts.len();
        out.push_str(&if index % 2 == 1 && closed { code(part) } else { escaped(part) });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_from_a_file_acts() {
        assert_eq!(said("the tag `@bob` is new"), "the tag `@bob` is new");
        assert_eq!(said("a `b"), "a b");
    }
}

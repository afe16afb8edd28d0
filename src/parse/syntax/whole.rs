//! Faults of a whole file: another format, the ends of its lines, a merge left open.

use super::Fault;
use super::lines;
use crate::finding::{Applicability, Edit, Finding, spliced};
use crate::msg;
use crate::source::{FileId, Source, Span};

pub enum Whole {
    Fine,
    /// Not a TOML file at all.
    Other(Box<Finding>),
    Mended(Vec<Fault>),
}

pub fn file(id: FileId, source: &Source) -> Whole {
    let text = source.text.as_str();
    if let Some(finding) = format(id, text) {
        return Whole::Other(Box::new(finding));
    }
    let mut faults = conflicts(id, text);
    faults.extend(fence(id, text));
    faults.extend(carriage_returns(id, text));
    if faults.is_empty() { Whole::Fine } else { Whole::Mended(faults) }
}

/// JSON, YAML, HTML, or no text.
fn format(id: FileId, text: &str) -> Option<Finding> {
    let start = text.len() - text.trim_start_matches(|c: char| c == '\u{feff}' || c.is_whitespace()).len();
    let body = &text[start..];
    let first = lines::line(text, start);
    let here = Span::new(start, start + first.len());
    let other = |span, name: &str| {
        let finding = Finding::new("toml-syntax", id, span, msg!("toml-syntax-format", format = name));
        let anew = match name {
            "JSON" => super::foreign::json(text),
            "YAML" => super::foreign::yaml(text),
            _ => None,
        };
        match anew.filter(|anew| toml::de::DeTable::parse(anew).is_ok()) {
            Some(anew) => {
                // Comments of the old file do not outlive it.
                let how = if text.contains('#') { Applicability::Unsafe } else { Applicability::Safe };
                finding.fix(how, msg!("toml-syntax-format-fix"), Span::new(0, text.len()), anew)
            }
            None => finding.help(msg!("toml-syntax-format-help")),
        }
    };
    if let Some(at) = text.find('\0')
        && text.matches('\0').count() > 3
    {
        let finding = Finding::new("toml-syntax", id, Span::new(at, at + 1), msg!("toml-syntax-binary"));
        return Some(finding.help(msg!("toml-syntax-binary-help")));
    }
    if body.starts_with('{') {
        return Some(other(here, "JSON"));
    }
    let tag = body.strip_prefix('<').and_then(|rest| rest.chars().next());
    if tag.is_some_and(|c| c.is_ascii_alphabetic() || c == '?' || (c == '!' && !body.starts_with("<!--"))) {
        return Some(other(here, if body.starts_with("<?xml") { "XML" } else { "HTML" }));
    }
    let statements = lines::statements(text);
    let each = || statements.iter().map(|at| lines::line(text, *at));
    let yaml = |line: &str| {
        let word = line.trim_start_matches("- ").split(':').next().unwrap_or("");
        line.starts_with("- ")
            || (lines::is_bare(word) && line[word.len()..].starts_with(": "))
            || line.ends_with(':')
    };
    let count = each().filter(|line| yaml(line)).count();
    let pairs = each().filter(|line| lines::is_statement(line)).count();
    let front = first.trim_end() == "---" && (pairs == 0 || count > 0);
    (front || (count > 2 && pairs == 0)).then(|| other(here, "YAML"))
}

/// The marks around a block of a Markdown text, or around its front matter.
fn fence(id: FileId, text: &str) -> Option<Fault> {
    let start = text.len() - text.trim_start_matches(|c: char| c == '\u{feff}' || c.is_whitespace()).len();
    let first = lines::line(text, start).trim_end();
    let mark = ["```", "~~~", "+++", "---"].into_iter().find(|mark| first.starts_with(mark))?;
    let cut = |at| Edit { span: Span::new(at, lines::next_line(text, at)), text: String::new() };
    let mut edits = vec![cut(start)];
    let body = text.trim_end();
    let last = body.rfind('\n').map_or(0, |n| n + 1);
    if last > start && body[last..].trim() == mark {
        edits.push(cut(last));
    }
    let span = Span::new(start, start + first.len());
    let finding = Finding::new("toml-syntax", id, span, msg!("toml-syntax-fence", mark = mark));
    let finding = finding.fix_all(Applicability::Safe, msg!("toml-syntax-fence-fix"), edits.clone());
    Some(Fault { finding: Some(finding), edits, region: span, jump: true, blank: false })
}

/// `<<<<<<<`, `=======`, `>>>>>>>`: one fault a merge; reading goes on with our side.
fn conflicts(id: FileId, text: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut at = 0;
    let mut open: Option<(usize, Option<usize>)> = None;
    while at < text.len() {
        let line = lines::line(text, at);
        let end = lines::next_line(text, at);
        if line.starts_with("<<<<<<< ") {
            open = Some((at, None));
        } else if let Some((start, theirs)) = open {
            if line.starts_with(">>>>>>> ") {
                let marker = lines::line(text, start);
                let span = Span::new(start, start + marker.len());
                let finding = Finding::new("toml-syntax", id, span, msg!("toml-syntax-conflict"));
                let cut = |from, to| Edit { span: Span::new(from, to), text: String::new() };
                let edits = vec![cut(start, lines::next_line(text, start)), cut(theirs.unwrap_or(at), end)];
                let finding = Some(finding.help(msg!("toml-syntax-conflict-help")));
                faults.push(Fault {
                    finding,
                    edits,
                    region: Span::new(start, end),
                    jump: true,
                    blank: false,
                });
                open = None;
            } else if theirs.is_none() && (line.starts_with("=======") || line.starts_with("||||||| ")) {
                open = Some((start, Some(at)));
            }
        }
        at = end;
    }
    faults
}

/// Lines that end as on old Macs.
fn carriage_returns(id: FileId, text: &str) -> Option<Fault> {
    let bytes = text.as_bytes();
    let lone = |at: &usize| bytes[*at] == b'\r' && bytes.get(at + 1) != Some(&b'\n');
    let all: Vec<usize> = (0..bytes.len()).filter(lone).collect();
    let first = *all.first()?;
    let mut edits: Vec<_> =
        all.into_iter().map(|at| Edit { span: Span::new(at, at + 1), text: "\n".to_owned() }).collect();
    let span = Span::new(first, first + 1);
    // A report would name each of them.
    let whole = Span::new(0, text.len());
    if edits.len() > 1000
        && let Some(text) = spliced(text, whole, &edits)
    {
        edits = vec![Edit { span: whole, text }];
    }
    let finding = Finding::new("toml-syntax", id, span, msg!("toml-syntax-return"));
    let finding = finding.fix_all(Applicability::Safe, msg!("toml-syntax-return-fix"), edits.clone());
    Some(Fault { finding: Some(finding), edits, region: span, jump: true, blank: false })
}

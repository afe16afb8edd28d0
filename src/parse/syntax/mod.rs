//! Texts that are not TOML: each fault said once, in plain words, at its place; and
//! the rest of the file read as if the fault were mended.
//!
//! The parser says where it stumbled; what the author meant is worked out from the
//! statement itself. A repair is tried on the statement before it is offered.

mod bare;
mod foreign;
pub mod lines;
mod list;
mod pair;
mod patch;
mod place;
mod quoted;
mod statement;
mod twice;
mod whole;

use toml::de::{DeTable, Error};

use self::patch::Patch;
use self::place::Place;
use crate::finding::{Edit, Finding};
use crate::fold::fold;
use crate::shape::Key;
use crate::source::{FileId, Source, Span};

/// Faults said of one file at most.
const MOST: usize = 20;

/// What one statement came to.
pub struct Fault {
    /// `None`: the walk will say it.
    pub finding: Option<Finding>,
    /// How reading goes on.
    pub edits: Vec<Edit>,
    /// The lines that the fault is about.
    pub region: Span,
    /// Whether what follows has to be read anew before it is judged.
    pub jump: bool,
    /// Whether the statement had to be left out.
    pub blank: bool,
}

/// A file read as well as it can be.
pub struct Mended {
    pub found: Vec<Finding>,
    /// Lines that have been spoken of.
    pub quiet: Vec<Span>,
    /// First words, folded, of statements that were left out.
    pub lost: Vec<String>,
    patch: Patch,
    text: String,
    /// Nothing can be said of the keys: the file is something else altogether.
    pub hopeless: bool,
}

impl Mended {
    /// The document, with the places of the file itself.
    pub fn document(&self) -> DeTable<'_> {
        if self.hopeless {
            return DeTable::new();
        }
        let (document, _) = DeTable::parse_recoverable(&self.text);
        self.patch.table(document.into_inner())
    }

    /// Whether a finding of the walk is about something that has been said.
    pub fn is_said(&self, finding: &Finding) -> bool {
        let at = finding.at.span;
        let over = |other: &Span| !at.is_empty() && at.start < other.end && other.start < at.end;
        // A name that can be mended is a fault of its own, whatever is wrong behind it.
        if finding.rule == "unknown-key" && finding.is_safe() {
            return self.found.iter().any(|said| over(&said.at.span));
        }
        let last = finding.key.as_deref().and_then(|key| key.rsplit('.').next()).unwrap_or("");
        let gone = finding.rule == "missing-key" && self.lost.iter().any(|word| word == last);
        self.quiet.iter().any(over) || gone
    }
}

/// Looks at every place where the parser stumbled.
pub fn mend(file: FileId, source: &Source, keys: &'static [Key], errors: Vec<Error>) -> Mended {
    let mut mended = Mended {
        found: Vec::new(),
        quiet: Vec::new(),
        lost: Vec::new(),
        patch: Patch::default(),
        text: source.text.clone(),
        hopeless: false,
    };
    let mut errors = errors;
    match whole::file(file, source) {
        whole::Whole::Fine => {}
        whole::Whole::Other(finding) => {
            mended.found.push(*finding);
            mended.hopeless = true;
            return mended;
        }
        whole::Whole::Mended(faults) => {
            for fault in faults {
                take(&mut mended, fault, &source.text);
            }
            errors = again(&mut mended, &source.text);
        }
    }
    let mut seen: Vec<usize> = Vec::new();
    for _ in 0..2 * MOST {
        if errors.iter().all(twice::is_twice) || mended.found.len() >= MOST {
            break;
        }
        round(file, source, keys, &errors, &mut mended, &mut seen);
        errors = again(&mut mended, &source.text);
    }
    mended.hopeless = !errors.iter().all(twice::is_twice);
    let room = MOST.saturating_sub(mended.found.len());
    for error in errors.iter().filter(|error| twice::is_twice(error)).take(room) {
        let offset = error.span().map_or(0, |span| span.start);
        let finding = twice::finding(file, &mended.text, offset, &mended.patch);
        let span = crate::source::line_span(&source.text, finding.at.span.start);
        mended.quiet.push(span);
        mended.found.push(finding);
    }
    if mended.found.is_empty() && !errors.is_empty() {
        mended.found.push(statement::unreadable(file, Span::at(0)));
    }
    mended
}

/// One reading of the text as it is now: every fault that does not hide the next.
fn round(
    file: FileId,
    source: &Source,
    keys: &'static [Key],
    errors: &[Error],
    mended: &mut Mended,
    seen: &mut Vec<usize>,
) {
    let text = source.text.as_str();
    let mut offsets: Vec<usize> = errors.iter().filter(|e| !twice::is_twice(e)).map(offset).collect();
    offsets.sort_unstable();
    let starts = lines::statements(&mended.text);
    let mut until = None;
    let mut faults = Vec::new();
    for offset in offsets {
        let index = starts.partition_point(|start| *start <= offset).saturating_sub(1);
        let start = mended.patch.origin(starts.get(index).copied().unwrap_or(0), false);
        if until.is_some_and(|until| start < until) {
            continue;
        }
        if seen.contains(&start) {
            // The repair was none: leave the statement out, without another word.
            let region = statement::block(text, start);
            let edit = statement::blank(text, region);
            faults.push(Fault { finding: None, edits: vec![edit], region, jump: true, blank: true });
            break;
        }
        seen.push(start);
        let before = starts.get(..index).unwrap_or_default();
        let headers = before.iter().rev().map(|at| lines::line(&mended.text, *at));
        let table = headers.filter(|line| line.starts_with('[')).find_map(lines::header);
        let table = table.map(|(path, _)| path).unwrap_or_default();
        let end = start + lines::line(text, start).len();
        let place = Place { file, text, start, end, table: &table, keys };
        let fault = statement::look(&place);
        until = Some(fault.region.end.max(end));
        let jump = fault.jump;
        faults.push(fault);
        if jump || faults.len() + mended.found.len() >= MOST {
            break;
        }
    }
    for fault in faults {
        take(mended, fault, text);
    }
}

fn offset(error: &Error) -> usize {
    error.span().map_or(0, |span| span.start)
}

fn take(mended: &mut Mended, fault: Fault, text: &str) {
    if fault.blank {
        let line = text.get(fault.region.start..fault.region.end).unwrap_or("");
        let word = line.split(|c: char| !c.is_alphanumeric() && c != '_').find(|word| !word.is_empty());
        mended.lost.extend(word.map(fold));
    }
    if fault.finding.is_some() || fault.blank {
        mended.quiet.push(fault.region);
    }
    mended.patch.add(&fault.edits);
    mended.found.extend(fault.finding);
}

fn again(mended: &mut Mended, text: &str) -> Vec<Error> {
    mended.text = mended.patch.apply(text);
    DeTable::parse_recoverable(&mended.text).1
}

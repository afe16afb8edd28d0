//! Applying fixes: a text and its findings to the mended text.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::finding::{Edit, Finding, spliced};
use crate::parse;
use crate::rules::{self, Override};
use crate::source::{FileId, Source, Sources, Span};

/// A fix may lay bare another fault that has one; more rounds than this are a rule
/// that never comes to rest.
const ROUNDS: usize = 8;

/// A file's text after its fixes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fixed {
    pub text: String,
    /// How many fixes were applied.
    pub fixes: usize,
}

/// Applies every safe fix that is `wanted`, judges the result and goes on until nothing
/// changes. Gives the files that changed.
#[must_use]
pub fn all(
    sources: &Sources,
    today: NaiveDate,
    overrides: &[Override],
    wanted: &dyn Fn(&Sources, &Finding) -> bool,
) -> BTreeMap<FileId, Fixed> {
    let mut files: Vec<Source> = sources.as_slice().to_vec();
    let mut fixed: BTreeMap<FileId, Fixed> = BTreeMap::new();
    for _ in 0..ROUNDS {
        let sources = Sources::new(files.clone());
        let (draft, read) = parse::read(sources.clone());
        let (_, findings) = rules::check(draft, read, today, overrides);
        let mut of_file: BTreeMap<FileId, Vec<&Finding>> = BTreeMap::new();
        for finding in findings.iter().filter(|f| f.is_safe() && wanted(&sources, f)) {
            of_file.entry(finding.at.file).or_default().push(finding);
        }
        let mut changed = false;
        for (id, findings) in of_file {
            let Some(file) = files.get_mut(id.0) else { continue };
            if file.refusal.is_some() {
                continue;
            }
            if let Some((text, fixes)) = once(&file.text, &findings) {
                changed = true;
                file.text.clone_from(&text);
                let before = fixed.get(&id).map_or(0, |f| f.fixes);
                fixed.insert(id, Fixed { text, fixes: before + fixes });
            }
        }
        if !changed {
            break;
        }
    }
    fixed.retain(|id, file| sources.get(*id).text != file.text);
    fixed
}

/// One round over one text: the fixes that do not touch each other, and how many they
/// were. `None` when nothing changes. What would add a fault of syntax is left out.
#[must_use]
pub fn once(text: &str, findings: &[&Finding]) -> Option<(String, usize)> {
    let before = faults(text);
    let mut taken: Vec<Edit> = Vec::new();
    let mut chosen: Vec<&[Edit]> = Vec::new();
    for fix in findings.iter().filter_map(|finding| finding.fix.as_ref()) {
        let apart = |edit: &Edit| taken.iter().all(|other| !touch(edit.span, other.span));
        if fix.edits.iter().all(apart) {
            taken.extend(fix.edits.iter().cloned());
            chosen.push(&fix.edits);
        }
    }
    let count = chosen.len();
    let whole = Span::new(0, text.len());
    if let Some(mended) = spliced(text, whole, &sorted(taken))
        && faults(&mended) <= before
    {
        return (mended != text).then_some((mended, count));
    }
    // One of them does harm: keep each that does not.
    let mut kept: Vec<Edit> = Vec::new();
    let mut count = 0;
    for edits in chosen {
        let tried = sorted([kept.as_slice(), edits].concat());
        if spliced(text, whole, &tried).is_some_and(|mended| faults(&mended) <= before) {
            kept = tried;
            count += 1;
        }
    }
    let mended = spliced(text, whole, &kept)?;
    (mended != text).then_some((mended, count))
}

fn sorted(mut edits: Vec<Edit>) -> Vec<Edit> {
    edits.sort_by_key(|edit| edit.span);
    edits
}

/// Whether two edits overlap, or meet in a point where their order would matter.
const fn touch(a: Span, b: Span) -> bool {
    if a.is_empty() || b.is_empty() {
        a.start <= b.end && b.start <= a.end
    } else {
        a.start < b.end && b.start < a.end
    }
}

/// How many faults of syntax a text has.
fn faults(text: &str) -> usize {
    toml::de::DeTable::parse_recoverable(text).1.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Applicability;
    use crate::msg;

    fn fix(edits: &[(usize, usize, &str)]) -> Finding {
        let edit = |(start, end, text): &(usize, usize, &str)| Edit {
            span: Span::new(*start, *end),
            text: (*text).to_owned(),
        };
        let edits = edits.iter().map(edit).collect();
        let finding = Finding::new("x", FileId(0), Span::at(0), msg!("error"));
        finding.fix_all(Applicability::Safe, msg!("error"), edits)
    }

    fn mended(text: &str, fixes: &[Finding]) -> Option<(String, usize)> {
        once(text, &fixes.iter().collect::<Vec<_>>())
    }

    #[test]
    fn fixes_apart_are_applied_together() {
        let fixes = [fix(&[(4, 5, "10")]), fix(&[(0, 1, "aa")])];
        assert_eq!(mended("a = 1 # one\n", &fixes), Some(("aa = 10 # one\n".into(), 2)));
    }

    #[test]
    fn of_fixes_that_touch_the_first_is_applied() {
        let fixes = [fix(&[(4, 5, "2")]), fix(&[(4, 5, "3")]), fix(&[(5, 5, "4")])];
        assert_eq!(mended("a = 1\n", &fixes), Some(("a = 2\n".into(), 1)));
    }

    #[test]
    fn what_would_break_the_file_is_left_out() {
        let fixes = [fix(&[(0, 1, "[")]), fix(&[(4, 5, "2")])];
        assert_eq!(mended("a = 1\n", &fixes), Some(("a = 2\n".into(), 1)));
        assert_eq!(mended("a = 1\n", &[fix(&[(4, 5, "")])]), None);
        assert_eq!(mended("é = 1\n", &[fix(&[(1, 2, "x")])]), None, "inside a character");
        assert_eq!(mended("a = 1\n", &[fix(&[(40, 50, "x")])]), None, "outside the text");
    }
}

//! A name for a finding that stays the same when lines are added above it.

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

use crate::finding::Finding;
use crate::source::Sources;

/// One fingerprint a finding, in 64 hexadecimal digits: of the rule, the file, the key
/// and what is written there, never of the line. Two of the same are told apart by
/// hashing again with a number.
#[must_use]
pub fn of_all(sources: &Sources, findings: &[Finding]) -> Vec<String> {
    let mut taken = BTreeSet::new();
    let each = findings.iter().map(|finding| {
        let mut again = 0;
        loop {
            let fingerprint = of(sources, finding, again);
            if taken.insert(fingerprint.clone()) {
                return fingerprint;
            }
            again += 1;
        }
    });
    each.collect()
}

fn of(sources: &Sources, finding: &Finding, again: usize) -> String {
    let source = sources.get(finding.at.file);
    let key = finding.key.as_deref().unwrap_or("");
    let parts = [finding.rule, &source.path, key, source.slice(finding.at.span), &again.to_string()];
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.len().to_le_bytes());
        hash.update(part);
    }
    hash.finalize().iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::msg;
    use crate::source::{FileId, Role, Source, Span};

    #[test]
    fn lines_do_not_count_and_twins_are_told_apart() {
        let all = |text: &str, at: &[usize]| {
            let sources = Sources::new(vec![Source::text("groups/a.toml", Role::Group, text)]);
            let found = |start: &usize| {
                Finding::new("x", FileId(0), Span::new(*start, start + 3), msg!("error")).key("tags")
            };
            of_all(&sources, &at.iter().map(found).collect::<Vec<_>>())
        };
        let near = all("\"a\" \"a\" \"b\"", &[0, 4, 8]);
        assert_eq!(near, all("\n\n# x\n\"a\" \"a\" \"b\"", &[6, 10, 14]));
        assert_eq!(near.iter().collect::<BTreeSet<_>>().len(), 3);
    }
}

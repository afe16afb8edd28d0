//! What rules say of values that reading has objected to already: one fault, one message.

use std::collections::BTreeMap;

use crate::finding::Finding;
use crate::source::FileId;

/// Drops from `found` what only echoes a finding of `read`: it is about a text that is not
/// written as TOML wants it, or about the half of a pair whose other half is.
pub fn silence(read: &[Finding], found: &mut Vec<Finding>) {
    let mut by_file: BTreeMap<FileId, Vec<&Finding>> = BTreeMap::new();
    for finding in read {
        by_file.entry(finding.at.file).or_default().push(finding);
    }
    found.retain(|finding| {
        let said = by_file.get(&finding.at.file).map_or(&[][..], Vec::as_slice);
        !said.iter().any(|said| is_echo(said, finding))
    });
}

fn is_echo(said: &Finding, finding: &Finding) -> bool {
    let (a, b) = (said.at.span, finding.at.span);
    let syntax = said.rule == "toml-syntax";
    if finding.rule == "lone-coordinate" {
        let key = said.key.as_deref().unwrap_or("");
        return key.starts_with("place.") || (syntax && key.is_empty());
    }
    syntax && a.start < b.end && b.start < a.end
}

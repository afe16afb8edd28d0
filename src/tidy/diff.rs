//! What a file would lose and gain, as a unified diff that is safe to print.

use similar::{Algorithm, ChangeTag, TextDiff};

use crate::visible;

/// Lines of context round a change, as `diff -u` gives them.
const CONTEXT: usize = 3;

/// A unified diff of one file; every line is made safe to print, so that a byte
/// order mark or a carriage return can be seen, and nothing in the file acts.
#[must_use]
pub fn diff(path: &str, before: &str, after: &str) -> String {
    let path = visible::line(path);
    let mut out = format!("--- {path}\n+++ {path}\n");
    let compared = TextDiff::configure().algorithm(Algorithm::Patience).diff_lines(before, after);
    for hunk in compared.unified_diff().context_radius(CONTEXT).iter_hunks() {
        out.push_str(&hunk.header().to_string());
        out.push('\n');
        for change in hunk.iter_changes() {
            out.push(match change.tag() {
                ChangeTag::Equal => ' ',
                ChangeTag::Delete => '-',
                ChangeTag::Insert => '+',
            });
            let line = change.value();
            out.push_str(&visible::line(line.strip_suffix('\n').unwrap_or(line)));
            out.push('\n');
            if change.missing_newline() {
                out.push_str("\\ No newline at end of file\n");
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_changes_is_seen() {
        assert_eq!(
            diff("a.toml", "\u{feff}b = 1\r\n# ::error::x\na = 2", "# ::error::x\na = 2\nb = 1\n"),
            "--- a.toml\n+++ a.toml\n@@ -1,3 +1,3 @@\n-\\u{feff}b = 1\\r\n # :\\:error:\\:x\n-a = 2\n\
             \\ No newline at end of file\n+a = 2\n+b = 1\n"
        );
    }
}

//! What a file would lose and gain, as a unified diff that is safe to print.

use similar::{Algorithm, ChangeTag, TextDiff};

use crate::visible;

/// Lines of context round a change, as `diff -u` gives them.
const CONTEXT: usize = 3;

/// Lines between the common head and tail of both texts, over which no shortest diff is
/// looked for: repeated lines would make it quadratic.
const LONGEST: usize = 6000;

/// The old name of a file that there was not.
pub const NONE: &str = "/dev/null";

/// A unified diff of one file, under its old and its new name, as git writes it; every line is
/// made safe to print, so that a byte order mark or a carriage return can be seen, and nothing
/// in the file acts.
#[must_use]
pub fn diff((old, new): (&str, &str), before: &str, after: &str) -> String {
    let (old, new) = (visible::line(old), visible::line(new));
    let mut out = String::new();
    if old == NONE {
        out = format!("diff --git a/{new} b/{new}\nnew file mode 100644\n--- {NONE}\n+++ b/{new}\n");
    } else if old != new {
        out = format!("diff --git a/{old} b/{new}\nrename from {old}\nrename to {new}\n");
    }
    if before == after {
        return out;
    }
    if old != NONE {
        out.extend(["--- a/", &old, "\n+++ b/", &new, "\n"]);
    }
    if changed_lines(before, after) > LONGEST {
        replace_all(&mut out, before, after);
        return out;
    }
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
            push_line(&mut out, change.value());
        }
    }
    out
}

fn push_line(out: &mut String, line: &str) {
    let whole = line.strip_suffix('\n');
    // A tab acts nowhere, and `git apply` needs it.
    for (number, part) in whole.unwrap_or(line).split('\t').enumerate() {
        out.push_str(if number > 0 { "\t" } else { "" });
        out.push_str(&visible::line(part));
    }
    out.push_str(if whole.is_some() { "\n" } else { "\n\\ No newline at end of file\n" });
}

fn changed_lines(before: &str, after: &str) -> usize {
    let head = before.lines().zip(after.lines()).take_while(|(a, b)| a == b).count();
    let tail = before.lines().rev().zip(after.lines().rev()).take_while(|(a, b)| a == b).count();
    let (before, after) = (before.lines().count(), after.lines().count());
    (before + after).saturating_sub(2 * (head + tail))
}

fn replace_all(out: &mut String, before: &str, after: &str) {
    let sides = [('-', before), ('+', after)];
    let [old, new] = sides.map(|(_, text)| text.split_inclusive('\n').count());
    out.extend(["@@ -1,", &old.to_string(), " +1,", &new.to_string(), " @@\n"]);
    for (sign, text) in sides {
        for line in text.split_inclusive('\n') {
            out.push(sign);
            push_line(out, line);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_changes_are_shown_whole() {
        let (before, after) = ("#\n".repeat(30_000), " #\n".repeat(30_000));
        let diff = diff(("a", "a"), &before, &after);
        assert!(diff.starts_with("--- a/a\n+++ b/a\n@@ -1,30000 +1,30000 @@\n-#\n-#\n"));
        assert!(diff.ends_with("+ #\n+ #\n"));
        assert_eq!(diff.lines().count(), 60_003);
    }

    #[test]
    fn what_changes_is_seen() {
        assert_eq!(
            diff(
                ("a.toml", "a.toml"),
                "\u{feff}b = 1\r\n# ::error::x\na = 2",
                "# ::error::x\na = 2\nb = 1\n"
            ),
            "--- a/a.toml\n+++ b/a.toml\n@@ -1,3 +1,3 @@\n-\\u{feff}b = 1\\r\n # :\\:error:\\:x\n-a = 2\n\
             \\ No newline at end of file\n+a = 2\n+b = 1\n"
        );
    }
}

//! Rows for `cut`, `awk` and `grep`: a line each, tabs between values, no header.

use super::{Cells, Listing};
use crate::directory::Fact;
use crate::visible;

/// One line a group, its values separated by tabs, none cut.
#[must_use]
pub fn plain(listing: &Listing<'_>) -> String {
    let rows = listing.groups.iter().map(|group| {
        let facts = listing.columns.iter().map(|asked| listing.directory.fact(group, *asked));
        facts.map(|fact| flat(&fact)).collect()
    });
    lines(rows)
}

/// Rows of values as lines, each value written so that it can be read back.
#[must_use]
pub fn lines(rows: impl Iterator<Item = Cells>) -> String {
    let mut out = String::new();
    for row in rows {
        let cells: Vec<String> = row.iter().map(|cell| safe(cell)).collect();
        out.push_str(&cells.join("\t"));
        out.push('\n');
    }
    out
}

/// A value on one line, so that it can be read back: `\\`, `\n`, `\r`, `\t` and
/// `\u{…}` as in Rust; `\:` and `\[` break up what a CI log would take for a command.
#[must_use]
pub fn safe(text: &str) -> String {
    visible::line(&text.replace('\\', "\\\\")).into_owned()
}

/// A fact as one text: ISO dates, `;` between the values of a list, `key=value`.
#[must_use]
pub fn flat(fact: &Fact<'_>) -> String {
    match fact {
        Fact::Missing => String::new(),
        Fact::Text(text) => (*text).to_owned(),
        Fact::Number(number) => number.to_string(),
        Fact::Decimal(number) => number.to_string(),
        Fact::Boolean(truth) => truth.to_string(),
        Fact::Day(day) => day.to_string(),
        Fact::Founded(founded) => founded.to_string(),
        Fact::List(list) => list.join(";"),
        Fact::Map(map) => {
            let pairs = map.iter().map(|(key, fact)| match fact {
                Fact::Map(_) => flat(fact),
                _ => format!("{key}={}", flat(fact)),
            });
            pairs.collect::<Vec<_>>().join(";")
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What a program does that reads a line back.
    fn read(line: &str) -> String {
        let mut out = String::new();
        let mut rest = line.chars();
        while let Some(c) = rest.next() {
            match (c == '\\').then(|| rest.next()).flatten() {
                None => out.push(c),
                Some('n') => out.push('\n'),
                Some('r') => out.push('\r'),
                Some('t') => out.push('\t'),
                Some('u') => {
                    let code: String = rest.by_ref().skip(1).take_while(|c| *c != '}').collect();
                    out.extend(u32::from_str_radix(&code, 16).ok().and_then(char::from_u32));
                }
                Some(other) => out.push(other),
            }
        }
        out
    }

    proptest! {
        #[test]
        fn hostile_values_stay_on_their_line_and_read_back(row in proptest::collection::vec("(?s).{0,12}|[\\\\nt\t\n:#\\[\u{202e}]{0,8}", 1..4)) {
            let text = lines(std::iter::once(row.clone()));
            prop_assert!(text.ends_with('\n') && text.matches('\n').count() == 1);
            prop_assert!(!text.trim_end_matches('\n').chars().any(|c| c != '\t' && visible::is_hidden(c)));
            let back: Vec<String> = text.trim_end_matches('\n').split('\t').map(read).collect();
            prop_assert_eq!(back, row);
        }
    }
}

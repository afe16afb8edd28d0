//! Rows for spreadsheets (RFC 4180), which take no value of a stranger for a formula.

use super::plain::flat;
use super::{Cells, Listing};

/// A header of field names and a row a group.
#[must_use]
pub fn csv(listing: &Listing<'_>) -> String {
    let headings = listing.columns.iter().map(|asked| asked.name());
    let rows = listing.groups.iter().map(|group| {
        let facts = listing.columns.iter().map(|asked| listing.directory.fact(group, *asked));
        facts.map(|fact| flat(&fact)).collect()
    });
    written(headings, rows)
}

/// A header and rows, every value made safe by [`safe`].
#[must_use]
pub fn written<'a>(headings: impl Iterator<Item = &'a str>, rows: impl Iterator<Item = Cells>) -> String {
    String::from_utf8(ended(headings, rows, csv::Terminator::Any(b'\n'))).unwrap_or_default()
}

/// Like `written`, as a file to be opened in a spreadsheet: lines end as RFC 4180 has
/// them, and a byte order mark says that it is UTF-8, without which Excel reads `é` as
/// `Ã©`.
#[must_use]
pub fn sheet<'a>(headings: impl Iterator<Item = &'a str>, rows: impl Iterator<Item = Cells>) -> Vec<u8> {
    let mut bytes = "\u{feff}".as_bytes().to_vec();
    bytes.append(&mut ended(headings, rows, csv::Terminator::CRLF));
    bytes
}

fn ended<'a>(
    headings: impl Iterator<Item = &'a str>,
    rows: impl Iterator<Item = Cells>,
    end: csv::Terminator,
) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().terminator(end).from_writer(Vec::new());
    let mut add = |row: Vec<String>| writer.write_record(&row).is_ok();
    // Memory takes every row; there is nothing to report.
    add(headings.map(str::to_owned).collect());
    for row in rows {
        add(row.iter().map(|value| safe(value)).collect());
    }
    writer.into_inner().unwrap_or_default()
}

/// A value that no spreadsheet takes for a formula: `'` before `= + - @`, a tab or a
/// carriage return, their full-width forms and spaces before them too (OWASP, "CSV
/// injection"); nor any of its lines a CI log for a command: `'` before `::`. Plain
/// numbers stay numbers.
#[must_use]
pub fn safe(value: &str) -> String {
    let begins = |c: char| matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠');
    let visible = value.trim_start_matches(|c: char| c.is_whitespace() || crate::visible::is_hidden(c));
    let acts = value.starts_with(['\t', '\r', '\n']) || visible.starts_with(begins);
    let value = if acts && !is_number(value) { format!("'{value}") } else { value.to_owned() };
    let line = |line: &str| {
        if line.trim_start().starts_with("::") { format!("'{line}") } else { line.to_owned() }
    };
    if value.contains("::") { value.split_inclusive(['\r', '\n']).map(line).collect() } else { value }
}

/// Digits with a sign and a decimal point at most.
fn is_number(value: &str) -> bool {
    let digits = value.strip_prefix(['-', '+']).unwrap_or(value);
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let all = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    all(whole) && all(part)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn formulas_are_text_and_numbers_are_numbers() {
        assert_eq!(safe("=1+1"), "'=1+1");
        assert_eq!(safe("  @x"), "'  @x");
        assert_eq!(safe("＝cmd"), "'＝cmd");
        assert_eq!(safe("\tx"), "'\tx");
        assert_eq!(safe("\u{200b}=x"), "'\u{200b}=x");
        assert_eq!(safe("-0.57"), "-0.57");
        assert_eq!(safe("-1+1"), "'-1+1");
        assert_eq!(safe("-"), "'-");
        assert_eq!(safe("Cyou"), "Cyou");
        assert_eq!(safe("a::b\n ::error::x"), "a::b\n' ::error::x");
        assert_eq!(safe("\r::error::x\r\n::y"), "'\r'::error::x\r\n'::y");
    }

    proptest! {
        #[test]
        fn hostile_rows_read_back(rows in proptest::collection::vec(proptest::collection::vec("(?s).{0,12}|[=+@\"',;\r\n\t-]{0,6}", 2), 0..5)) {
            let text = written(["a", "b"].into_iter(), rows.clone().into_iter());
            let mut reader = csv::Reader::from_reader(text.as_bytes());
            let back: Vec<Vec<String>> =
                reader.records().map(|r| r.unwrap().iter().map(str::to_owned).collect()).collect();
            let safe: Vec<Vec<String>> = rows.iter().map(|r| r.iter().map(|v| safe(v)).collect()).collect();
            prop_assert_eq!(back, safe);
        }
    }
}

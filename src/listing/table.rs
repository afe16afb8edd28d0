//! The table that people read.

use comfy_table::{CellAlignment, Table, presets};

use super::cells::shown;
use super::records::records;
use super::wrap::{cut, isolated, width};
use super::{Cells, Listing, Reader};
use crate::directory::Asked;

/// The columns of a table when none are named.
pub const DEFAULT: &[Asked] = &[
    Asked::Slug,
    Asked::Name,
    Asked::Type,
    Asked::Activity,
    Asked::Country,
    Asked::Members,
    Asked::Verified,
];

/// Spaces between two columns.
const GAP: usize = 2;
/// No column is cut to less, however narrow the terminal.
const LEAST: usize = 8;

/// A table of groups, or records where a table cannot be read. Nothing when there
/// are no groups. Of the usual columns, those that are empty throughout are left out.
#[must_use]
pub fn table(listing: &Listing<'_>, reader: &Reader<'_>) -> String {
    let cells = |asked: &Asked| -> Cells {
        listing.groups.iter().map(|group| shown(listing.directory, group, *asked, reader)).collect()
    };
    let named = listing.columns != DEFAULT;
    let columns: Vec<(Asked, Cells)> = listing.columns.iter().map(|asked| (*asked, cells(asked))).collect();
    let kept: Vec<_> =
        columns.iter().filter(|(_, cells)| named || cells.iter().any(|c| !c.is_empty())).collect();
    let heading = |(asked, _): &&(Asked, Cells)| Column {
        title: reader.words.text(&format!("ask-{}", asked.name().replace('_', "-"))),
        number: matches!(asked, Asked::Members | Asked::Latitude | Asked::Longitude),
        long: is_long(*asked),
    };
    let rows = (0..listing.groups.len()).map(|row| kept.iter().map(|(_, c)| c[row].clone()).collect());
    laid_out(&kept.iter().map(heading).collect::<Vec<_>>(), rows.collect(), reader)
}

/// Texts and lists, which say enough by their beginning.
const fn is_long(asked: Asked) -> bool {
    use Asked::{Aliases, City, Licence};
    use Asked::{Ecosystems, Fields, Links, Name, Offers, Path, Region, Related, Seeks, Summary, Tags};
    matches!(
        asked,
        Aliases
            | City
            | Ecosystems
            | Fields
            | Licence
            | Links
            | Name
            | Offers
            | Path
            | Region
            | Related
            | Seeks
            | Summary
            | Tags
    )
}

/// A column of a table.
#[derive(Debug)]
pub struct Column {
    pub title: String,
    /// Set to the right.
    pub number: bool,
    /// Cut before the others.
    pub long: bool,
}

/// Rows under their headings.
#[must_use]
pub fn laid_out(columns: &[Column], mut rows: Vec<Cells>, reader: &Reader<'_>) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let titles: Vec<String> = columns.iter().map(|c| c.title.clone()).collect();
    let mut headings: Vec<String> = titles.iter().map(|t| t.to_uppercase()).collect();
    let fits = |headings: &mut [String], rows: &mut [Cells]| match reader.width {
        Some(available) => fit(headings, rows, columns, available),
        None => true,
    };
    if reader.wants_records() || !fits(&mut headings, &mut rows) {
        return records(&titles, &rows, reader);
    }
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table.set_header(headings);
    for row in rows {
        table.add_row(row.into_iter().map(isolated).collect::<Vec<_>>());
    }
    for (index, column) in table.column_iter_mut().enumerate() {
        let gap = if index + 1 == columns.len() { 0 } else { GAP };
        column.set_padding((0, u16::try_from(gap).unwrap_or(0)));
        if columns.get(index).is_some_and(|c| c.number) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table.trim_fmt() + "\n"
}

/// Cuts the widest columns until a line fits, the long ones first. `false`: it cannot
/// be made to fit, and nothing is cut.
fn fit(headings: &mut [String], rows: &mut [Cells], columns: &[Column], available: usize) -> bool {
    let measure = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column)).map(|cell| width(cell));
        cells.chain([width(&headings[column])]).max().unwrap_or(0)
    };
    let mut widths: Vec<usize> = (0..headings.len()).map(measure).collect();
    let room = available.saturating_sub(GAP * widths.len().saturating_sub(1));
    for (width, _) in widths.iter_mut().zip(columns).filter(|(_, column)| column.long) {
        *width = (*width).min(room.max(LEAST));
    }
    while widths.iter().sum::<usize>() > room {
        // One by one, so that wide columns share the loss.
        let may_be_cut =
            |long: bool| move |(w, column): &(&mut usize, &Column)| **w > LEAST && (column.long || !long);
        let widest_long = widths.iter_mut().zip(columns).filter(may_be_cut(true)).max_by_key(|(w, _)| **w);
        if let Some((widest, _)) = widest_long {
            *widest -= 1;
            continue;
        }
        match widths.iter_mut().zip(columns).filter(may_be_cut(false)).max_by_key(|(w, _)| **w) {
            Some((widest, _)) => *widest -= 1,
            None => return false,
        }
    }
    for (column, most) in widths.into_iter().enumerate() {
        headings[column] = cut(&headings[column], most);
        rows.iter_mut().filter_map(|row| row.get_mut(column)).for_each(|cell| *cell = cut(cell, most));
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::group::Sign;
    use crate::words::{LOCALES, Words};

    #[test]
    fn every_name_has_its_words() {
        for (code, _) in LOCALES {
            let words = Words::new(code);
            let asked = Asked::NAMES.iter().map(|name| format!("ask-{}", name.replace('_', "-")));
            let signs = Sign::WORDS.iter().map(|word| format!("sign-{}", word.replace('_', "-")));
            for id in asked.chain(signs) {
                assert!(words.has(&id), "{code}: {id}");
            }
        }
    }

    #[test]
    fn long_columns_are_cut_first_and_evenly() {
        let words = Words::new("en");
        let today = chrono::NaiveDate::default();
        let column = |title: &str, long| Column { title: title.to_owned(), number: false, long };
        let columns = [column("a", false), column("b", true), column("c", true)];
        let row = vec!["a-short-name".to_owned(), "x".repeat(40), "y".repeat(60)];
        let shown = |width| {
            let reader = Reader { words: &words, today, width: Some(width), color: false, accessible: false };
            laid_out(&columns, vec![row.clone()], &reader)
        };
        let cut = |c: &str, n: usize| format!("{}…", c.repeat(n - 1));
        let line = format!("a-short-name  {}  {}", cut("x", 22), cut("y", 22));
        assert_eq!(shown(60).lines().nth(1), Some(line.as_str()));
        assert_eq!(line.chars().count(), 60);
        assert!(shown(59).starts_with("1 of 1: a-short-name\nb: xxx"), "{}", shown(59));
        let whole = format!("a-short-name  {}  {}", "x".repeat(40), "y".repeat(60));
        assert_eq!(shown(200).lines().nth(1), Some(whole.as_str()));
    }
}

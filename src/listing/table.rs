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
/// are no groups.
#[must_use]
pub fn table(listing: &Listing<'_>, reader: &Reader<'_>) -> String {
    let words = reader.words;
    let headings: Vec<_> =
        listing.columns.iter().map(|asked| words.text(&format!("ask-{}", asked.name()))).collect();
    let row = |group: &&crate::group::Group| -> Cells {
        let cells = listing.columns.iter().map(|asked| shown(listing.directory, group, *asked, reader));
        cells.collect()
    };
    let rows = listing.groups.iter().map(row).collect();
    let right = |column: usize| listing.columns.get(column) == Some(&Asked::Members);
    laid_out(&headings, rows, right, reader)
}

/// Rows under their headings; `right` says which columns hold numbers.
#[must_use]
pub fn laid_out(
    headings: &[String],
    mut rows: Vec<Cells>,
    right: impl Fn(usize) -> bool,
    reader: &Reader<'_>,
) -> String {
    if rows.is_empty() {
        return String::new();
    }
    if reader.wants_records() {
        return records(headings, &rows, reader);
    }
    let mut headings: Vec<String> = headings.iter().map(|h| h.to_uppercase()).collect();
    if let Some(available) = reader.width {
        fit(&mut headings, &mut rows, available);
    }
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table.set_header(headings);
    for row in rows {
        table.add_row(row.into_iter().map(isolated).collect::<Vec<_>>());
    }
    let last = table.column_count().saturating_sub(1);
    for (index, column) in table.column_iter_mut().enumerate() {
        let gap = if index == last { 0 } else { u16::try_from(GAP).unwrap_or(2) };
        column.set_padding((0, gap));
        if right(index) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table.trim_fmt() + "\n"
}

/// Cuts the widest columns until a line fits.
fn fit(headings: &mut [String], rows: &mut [Cells], available: usize) {
    let measure = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column)).map(|cell| width(cell));
        cells.chain([width(&headings[column])]).max().unwrap_or(0)
    };
    let mut widths: Vec<usize> = (0..headings.len()).map(measure).collect();
    let room = available.saturating_sub(GAP * widths.len().saturating_sub(1));
    while widths.iter().sum::<usize>() > room {
        let excess = widths.iter().sum::<usize>() - room;
        let widest = widths.iter().copied().max().unwrap_or(0);
        // Down to the next widest at most, so that wide columns share the loss.
        let next = widths.iter().copied().filter(|w| *w < widest).max().unwrap_or(LEAST).max(LEAST);
        if widest <= LEAST {
            break;
        }
        let many = widths.iter().filter(|w| **w == widest).count();
        let target = widest.saturating_sub(excess.div_ceil(many)).max(next.min(widest - 1)).max(LEAST);
        widths.iter_mut().filter(|w| **w == widest).for_each(|w| *w = target);
    }
    for (column, most) in widths.into_iter().enumerate() {
        headings[column] = cut(&headings[column], most);
        rows.iter_mut().filter_map(|row| row.get_mut(column)).for_each(|cell| *cell = cut(cell, most));
    }
}

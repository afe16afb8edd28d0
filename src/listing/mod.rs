//! Groups for a terminal and for programs: a table to be read, rows to be worked on.
//!
//! Mail addresses are shown as they are: who lists a directory from its files has them.

mod cells;
mod csv;
mod facts;
mod full;
mod json;
mod page;
mod parts;
mod plain;
mod records;
mod since;
mod table;
mod wrap;

use chrono::NaiveDate;

pub use cells::Cells;
pub use csv::{csv, sheet};
pub use facts::{Ecosystems, Tags};
pub use full::full;
pub use json::{json, jsonl};
pub use page::page;
pub use parts::rhythm;
pub use plain::{flat, lines, plain};
pub use table::{DEFAULT, table};

use crate::directory::{Asked, Directory};
use crate::group::Group;
use crate::words::Words;

/// Groups to be listed.
#[derive(Debug, Clone, Copy)]
pub struct Listing<'a> {
    pub directory: &'a Directory,
    /// In the order in which they are shown.
    pub groups: &'a [&'a Group],
    pub columns: &'a [Asked],
}

/// For whom a text is laid out.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    pub words: &'a Words,
    pub today: NaiveDate,
    /// Columns of the terminal; `None`: not a terminal, nothing is cut.
    pub width: Option<usize>,
    /// Whether titles may be set in bold.
    pub color: bool,
    /// Records instead of tables, for screen readers.
    pub accessible: bool,
}

impl Reader<'_> {
    /// Under so many columns a table is no longer readable.
    pub const NARROW: usize = 60;

    #[must_use]
    pub fn wants_records(&self) -> bool {
        self.accessible || self.width.is_some_and(|width| width < Self::NARROW)
    }
}

//! The program as its users meet it: folders in, whole outputs out.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::needless_raw_string_hashes,
    reason = "tests lay down files, run programs, and fail by panicking; snapshots are written with hashes"
)]

mod add;
mod ask;
mod budget;
mod calendar;
mod change;
mod check;
mod data_model;
mod diff;
mod embed;
mod explain;
mod facets;
mod files;
mod fmt;
mod golden_site;
mod group;
mod help;
mod init;
mod map;
mod matrix;
mod media;
mod one_fault;
mod open_data;
mod pages;
mod plain_pages;
mod read_back;
mod readme;
mod reports;
mod rule_docs;
mod sandbox;
mod schema;
mod serve;
mod shapes;
mod shells;
mod site;
mod smoke;
mod templates;
#[cfg(unix)]
mod terminal;
mod theme;
mod tidy;
mod workflows;

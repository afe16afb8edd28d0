//! coopdir: a directory of collaborative groups, one TOML file a group.
//!
//! The flow: [`disk`] loads texts, [`parse`] reads them, [`rules`] makes the one
//! checked [`directory::Directory`] and findings, [`report`] shows the findings;
//! [`query`], [`listing`] and [`site`] work on the checked directory alone.

pub mod address;
pub mod agenda;
pub mod alike;
pub mod amend;
pub mod change;
#[allow(clippy::disallowed_methods, reason = "the edge: arguments, environment, clock")]
pub mod cli;
pub mod colour;
pub mod directory;
#[allow(clippy::disallowed_methods, reason = "the edge: files")]
pub mod disk;
pub mod edit;
pub mod export;
pub mod failure;
pub mod finding;
pub mod fixing;
pub mod fold;
#[allow(clippy::disallowed_methods, reason = "the edge: processes")]
pub mod git;
pub mod group;
pub mod intake;
pub mod json;
pub mod kit;
pub mod language;
pub mod listing;
pub mod markdown;
pub mod media;
pub mod parse;
pub mod place;
pub mod query;
pub mod quote;
pub mod report;
pub mod review;
pub mod rules;
pub mod schema;
#[cfg(feature = "serve")]
#[allow(clippy::disallowed_methods, reason = "the edge: sockets, files")]
pub mod serve;
pub mod settings;
pub mod shape;
pub mod site;
pub mod source;
pub mod tidy;
pub mod typography;
pub mod visible;
pub mod words;

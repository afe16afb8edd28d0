//! The page kinds: one file and one template each. A kind is a function from the
//! directory to its pages in one language.

pub mod about;
mod accessibility;
mod all;
mod calendar;
mod data;
mod ecosystem;
mod ecosystems;
mod embed;
mod embed_builder;
mod facet;
mod group;
mod help;
mod home;
mod indexes;
mod map;
mod matrix;
mod not_found;
mod propose;
mod redirect;

use super::context::{Edition, Page, Site};

/// One kind of page: all of its pages in one language.
pub type Kind = for<'a> fn(&'a Site<'a>, &'a Edition) -> Vec<Page<'a>>;

/// Every kind, by the name of its file.
pub const KINDS: &[(&str, Kind)] = &[
    ("about", about::pages),
    ("accessibility", accessibility::pages),
    ("all", all::pages),
    ("calendar", calendar::pages),
    ("data", data::pages),
    ("ecosystem", ecosystem::pages),
    ("ecosystems", ecosystems::pages),
    ("embed", embed::pages),
    ("embed_builder", embed_builder::pages),
    ("facet", facet::pages),
    ("group", group::pages),
    ("help", help::pages),
    ("home", home::pages),
    ("indexes", indexes::pages),
    ("map", map::pages),
    ("matrix", matrix::pages),
    ("not_found", not_found::pages),
    ("propose", propose::pages),
    ("redirect", redirect::pages),
];

//! The scenes: one file a part of the site.

mod address;
mod embed;
mod finder;
mod hostile;
mod instruments;
mod list;
mod mapped;
mod pages;
mod paper;
mod places;
mod propose;
mod shell;
mod ways;

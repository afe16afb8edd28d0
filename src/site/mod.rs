//! The static site: a plan of pages, rendered by templates.

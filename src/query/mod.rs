//! Which groups, in what order: filters, expressions and text match over a checked directory.

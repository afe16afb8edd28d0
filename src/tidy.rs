//! Group files in their canonical form: order, quotes and spacing; comments and values stay.

//! Groups for a terminal: tables, lines, one group in full.

//! What git knows: changed files and, later, the history.

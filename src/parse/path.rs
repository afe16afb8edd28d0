//! Where a walk is in a file: `links.join`, `meetings[0].start`.

use std::fmt;

use crate::quote;

/// A chain of steps on the stack; written out only when something is said of it.
#[derive(Debug, Clone, Copy)]
pub enum Path<'a> {
    Root,
    Key(&'a Path<'a>, &'a str),
    Item(&'a Path<'a>, usize),
}

impl<'a> Path<'a> {
    pub const fn key(&'a self, name: &'a str) -> Self {
        Self::Key(self, name)
    }

    pub const fn item(&'a self, index: usize) -> Self {
        Self::Item(self, index)
    }

    pub const fn is_root(&self) -> bool {
        matches!(self, Self::Root)
    }

    /// Whether the walk is in a table that the root has once: `[place]`, not `[[projects]]`
    /// or `[translations.en]`.
    pub const fn is_named_table(&self) -> bool {
        matches!(self, Self::Key(Self::Root, _))
    }

    /// The name of the table or list that the walk is in: `links` in `links.join`.
    pub fn table(&self) -> Option<String> {
        match self {
            Self::Root => None,
            Self::Item(parent, _) => parent.table(),
            Self::Key(..) => Some(self.to_string()),
        }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Key(Self::Root, name) => f.write_str(&quote::key(name)),
            Self::Key(parent, name) => write!(f, "{parent}.{}", quote::key(name)),
            Self::Item(parent, index) => write!(f, "{parent}[{index}]"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_written_as_in_the_file() {
        let meetings = Path::Root.key("meetings");
        assert_eq!(meetings.item(0).key("start").to_string(), "meetings[0].start");
        let links = Path::Root.key("links");
        assert_eq!(links.key("other").key("Le podcast").to_string(), "links.other.\"Le podcast\"");
        assert_eq!(meetings.item(0).table().as_deref(), Some("meetings"));
    }
}

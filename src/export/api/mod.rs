//! The JSON API, version 1: documents whose keys only ever grow in number. A key keeps its
//! name, its type and its meaning for the life of the version, and is always there:
//! `null`, or empty, when nothing is known.

mod directory;
mod fields;
mod groups;
mod schema;

use serde::Serialize;

pub use directory::{File, directory, ecosystems};
pub use fields::{Field, Form, GROUP};
pub use groups::groups;
pub use schema::schema;

/// In the address and in every document.
pub const VERSION: u32 = 1;

/// A document of the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Document {
    Groups,
    Directory,
    Ecosystems,
}

impl Document {
    pub const ALL: [Self; 3] = [Self::Groups, Self::Directory, Self::Ecosystems];

    /// The name of its file.
    #[must_use]
    pub const fn file(self) -> &'static str {
        match self {
            Self::Groups => "groups.json",
            Self::Directory => "directory.json",
            Self::Ecosystems => "ecosystems.json",
        }
    }

    /// What it holds.
    #[must_use]
    pub const fn fields(self) -> &'static [Field] {
        match self {
            Self::Groups => fields::GROUPS,
            Self::Directory => fields::DIRECTORY,
            Self::Ecosystems => fields::ECOSYSTEMS,
        }
    }
}

/// A document in bytes, on one line: it is read by programs, and large.
fn bytes(document: &impl Serialize) -> Vec<u8> {
    // Rows of texts, numbers and lists: nothing that JSON cannot say.
    let mut bytes = serde_json::to_vec(document).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

//! The only access to files: load, write, publish.

mod load;
mod write;

pub use load::{find_root, load};
pub use write::replace;

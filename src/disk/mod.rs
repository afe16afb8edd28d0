//! The only access to files: load, write, publish.

mod change;
mod edit;
mod lay;
mod load;
mod note;
mod publish;
mod templates;
mod within;
mod write;

pub use change::{Step, change, finish};
pub use edit::{Copy, append, update};
pub use lay::{in_the_way, lay};
pub use load::{bytes, find_root, load, load_texts, role, source, stems};
pub use note::{exists, holds, write_changed};
pub use publish::{MARKER, Published, publish};
pub use templates::templates;
pub use within::within;
pub use write::{create, replace};

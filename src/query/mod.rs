//! Which groups: filters, conditions, words, and the order they come in.

mod checked;
mod choose;
mod condition;
mod filter;
mod order;
mod text;
mod tokens;

pub use choose::Wanted;
pub use condition::Condition;
pub use filter::{Filter, Part};
pub use order::{Key, sort};
pub use text::Words;

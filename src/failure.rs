//! Why the work could not be done, in words that can be said in any language.

use std::fmt;

use crate::words::{Message, Words};

/// An `Err` of this program: not bad data, which is a finding, but work that could
/// not be done.
#[derive(Debug, Clone, PartialEq)]
pub struct Failure {
    pub message: Message,
    /// What to do about it.
    pub help: Option<Message>,
}

impl Failure {
    #[must_use]
    pub const fn new(message: Message) -> Self {
        Self { message, help: None }
    }

    #[must_use]
    pub fn help(mut self, help: Message) -> Self {
        self.help = Some(help);
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Words::new("en").say(&self.message))
    }
}

impl std::error::Error for Failure {}

/// `bail!` with a message of `locales/`.
#[macro_export]
macro_rules! fail {
    ($($message:tt)*) => {
        return Err($crate::failure::Failure::new($crate::msg!($($message)*)).into())
    };
}

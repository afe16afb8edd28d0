//! Why the work could not be done, in words that can be said in any language.

use std::fmt;
use std::io::ErrorKind;

use crate::words::{Arg, Message, Words};

/// An `Err` of this program: not bad data, which is a finding, but work that could
/// not be done.
#[derive(Debug)]
pub struct Failure {
    pub message: Message,
    /// What to do about it.
    pub help: Option<Message>,
    cause: Option<anyhow::Error>,
}

impl Failure {
    #[must_use]
    pub const fn new(message: Message) -> Self {
        Self { message, help: None, cause: None }
    }

    #[must_use]
    pub fn help(mut self, help: Message) -> Self {
        self.help = Some(help);
        self
    }

    /// What it comes from; said after it.
    #[must_use]
    pub fn caused_by(mut self, cause: impl Into<anyhow::Error>) -> Self {
        self.cause = Some(cause.into());
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Words::new("en").say(&self.message))
    }
}

impl std::error::Error for Failure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(self.cause.as_ref()?.as_ref())
    }
}

/// `result.because(|| failure)`: an error becomes the cause of a failure. (`anyhow`'s
/// own `context` hides a failure's type behind its English text, so that no other
/// language could be spoken.)
pub trait Because<T> {
    /// # Errors
    /// The failure, where there was an error.
    fn because(self, failure: impl FnOnce() -> Failure) -> anyhow::Result<T>;
}

impl<T, E: Into<anyhow::Error>> Because<T> for Result<T, E> {
    fn because(self, failure: impl FnOnce() -> Failure) -> anyhow::Result<T> {
        self.map_err(|error| failure().caused_by(error).into())
    }
}

/// What the system objects, as a message where it is a usual thing, else in its own words.
#[must_use]
pub fn system(kind: ErrorKind) -> Arg {
    Arg::Word(match kind {
        ErrorKind::NotFound => "system-not-found",
        ErrorKind::PermissionDenied => "system-permission-denied",
        ErrorKind::AlreadyExists => "system-already-exists",
        ErrorKind::NotADirectory => "system-not-a-directory",
        ErrorKind::IsADirectory => "system-is-a-directory",
        ErrorKind::DirectoryNotEmpty => "system-directory-not-empty",
        ErrorKind::ReadOnlyFilesystem => "system-read-only",
        ErrorKind::StorageFull => "system-storage-full",
        ErrorKind::QuotaExceeded => "system-quota-exceeded",
        ErrorKind::FileTooLarge => "system-file-too-large",
        ErrorKind::InvalidFilename => "system-invalid-filename",
        ErrorKind::InvalidData => "system-invalid-data",
        ErrorKind::TimedOut => "system-timed-out",
        other => return Arg::Text(other.to_string()),
    })
}

/// `bail!` with a message of `locales/`.
#[macro_export]
macro_rules! fail {
    ($($message:tt)*) => {
        return Err($crate::failure::Failure::new($crate::msg!($($message)*)).into())
    };
}

//! A panic becomes a short report: of where in coopdir, never of what was in a file.

use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};

use crate::msg;
use crate::words::Words;

/// `EX_SOFTWARE` of sysexits.h: an internal fault, told apart from findings (1) and from
/// work that could not be done (2).
pub const CODE: u8 = 70;

static PLACE: Mutex<Option<String>> = Mutex::new(None);

/// Keeps panics from printing their message, which may quote a file; their place in
/// the program is kept.
pub fn quiet_panics() {
    panic::set_hook(Box::new(|info| {
        let place = info.location().map(|at| format!("{}:{}", in_crate(at.file()), at.line()));
        *PLACE.lock().unwrap_or_else(PoisonError::into_inner) = place;
    }));
}

/// A source file's path without the home of whoever built the program.
fn in_crate(path: &str) -> &str {
    let crates = path.rsplit_once("/registry/src/").and_then(|(_, rest)| rest.split_once('/'));
    crates.map_or(path, |(_, rest)| rest)
}

/// Does the work; a panic in it gives the words to say instead.
///
/// # Errors
/// When the work panicked.
pub fn guarded(words: &Words, work: impl FnOnce() -> ExitCode) -> Result<ExitCode, String> {
    panic::catch_unwind(AssertUnwindSafe(work)).map_err(|_| {
        let place = PLACE.lock().unwrap_or_else(PoisonError::into_inner).take();
        let place = place.unwrap_or_else(|| "?".to_owned());
        let version = env!("CARGO_PKG_VERSION");
        let facts = msg!("crash-facts", version = version, system = std::env::consts::OS, place = place);
        let fault = words.said(&words.text("error"), &words.text("crash"));
        let help = words.said(&words.text("help"), &words.text("crash-help"));
        format!("{fault}\n{}\n{help}\n", words.say(&facts))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_in_a_crate() {
        assert_eq!(
            in_crate("/home/x/.cargo/registry/src/index.crates.io-1/toml-1.2.1/src/de.rs"),
            "toml-1.2.1/src/de.rs"
        );
        assert_eq!(in_crate("src/report/mod.rs"), "src/report/mod.rs");
    }

    #[test]
    fn a_panic_is_reported_without_its_message() {
        let words = Words::new("en");
        let said = guarded(&words, || panic!("secret of a file")).unwrap_err();
        assert!(said.starts_with("error: a fault of coopdir itself, not of your files\n"), "{said}");
        assert!(!said.contains("secret"), "{said}");
        assert!(guarded(&words, || ExitCode::SUCCESS).is_ok());
    }
}

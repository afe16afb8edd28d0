//! The program starts, and says what it is.

use crate::sandbox::Sandbox;

#[test]
fn a_folder_that_is_no_directory_is_named() {
    let run = Sandbox::new().run(&["check"]);
    assert_eq!(run.code, 2, "{run:?}");
    assert_eq!(run.stdout, "");
    assert!(run.stderr.starts_with("error: no directory here"), "{run:?}");
}

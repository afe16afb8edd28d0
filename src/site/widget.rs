//! The script that hosts of frames load. It is no template: the same everywhere, and the
//! same for the life of major version 1, since hosts pin its digest.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha384};

use super::assets;

/// As it is published at `w/1.js`.
#[must_use]
pub fn text() -> String {
    assets::lean(include_str!("widget.js"))
}

/// What a host says in `integrity=` (Subresource Integrity).
#[must_use]
pub fn integrity() -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(text().as_bytes())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::weight::zipped_well;

    #[test]
    fn the_script_is_small_and_does_what_it_always_did() {
        let bytes = zipped_well(text().as_bytes());
        assert!(bytes <= 1_000, "{bytes} bytes");
        // A host that pinned another digest shows nothing any more: to change it is to break them.
        assert_eq!(integrity(), "sha384-0CpWLnWfxK03d3Zr49h3hLhKql7Ofp4D3n2OGsdUv/8PRJ5WzwCTadMky9iAjiU/");
    }
}

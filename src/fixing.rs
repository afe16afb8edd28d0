//! Applying fixes: a text and its findings to the mended text.

use crate::finding::{Applicability, Finding};

/// Whether `check --fix` would apply this finding's fix.
#[must_use]
pub fn is_safe(finding: &Finding) -> bool {
    finding.fix.as_ref().is_some_and(|fix| fix.applicability == Applicability::Safe)
}

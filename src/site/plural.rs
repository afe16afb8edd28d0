//! Counted messages for scripts, which have no words of their own: one form for each sample
//! number, and the script takes the first whose sample has the form of its own number.

use super::tongue::Tongue;

/// Numbers that have every plural form of every language between them (CLDR's rules). Nothing
/// at all may be said by itself.
const SAMPLES: [i64; 6] = [1, 2, 3, 11, 100, 0];

/// A message with a count, `{0}` in the place of its number: a form for each sample.
#[must_use]
pub fn forms(tongue: &Tongue, id: &str) -> Vec<String> {
    #[expect(clippy::cast_precision_loss, reason = "small numbers")]
    let form = |n: &i64| tongue.count(id, *n).replacen(&tongue.number(*n as f64), "{0}", 1);
    SAMPLES.iter().map(form).collect()
}

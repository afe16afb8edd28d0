//! How texts and keys are quoted: `"…"` wherever nothing inside would need an escape.

use std::borrow::Cow;

use super::read::Name;

/// A value that is no array and no inline table, in its canonical form. Escapes are
/// the author's choice and stay; so does everything that is not text.
#[must_use]
pub fn word(raw: &str) -> Cow<'_, str> {
    let inner = |quote: &str| raw.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote));
    let plain = |text: &str| !text.contains(['"', '\\']);
    if let Some(text) = inner("'''") {
        return match (text.contains('\n'), plain(text)) {
            (_, false) => Cow::Borrowed(raw),
            (true, true) => Cow::Owned(format!("\"\"\"{text}\"\"\"")),
            (false, true) => Cow::Owned(format!("\"{text}\"")),
        };
    }
    if let Some(text) = inner("\"\"\"") {
        let one_line = !text.contains(['\n', '"']);
        return if one_line { Cow::Owned(format!("\"{text}\"")) } else { Cow::Borrowed(raw) };
    }
    literal(raw)
}

/// A key as it is written: bare when the format knows it, else as its author quoted it.
#[must_use]
pub fn name<'a>(name: &'a Name<'_>, known: bool) -> Cow<'a, str> {
    if known { Cow::Borrowed(name.text.as_ref()) } else { literal(name.raw) }
}

/// `'…'` as `"…"` where that needs no escape.
fn literal(raw: &str) -> Cow<'_, str> {
    match raw.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')) {
        Some(text) if !text.contains(['"', '\\']) => Cow::Owned(format!("\"{text}\"")),
        _ => Cow::Borrowed(raw),
    }
}

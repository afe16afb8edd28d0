//! What stays out of files that are read in bulk: mail addresses. The page of a group
//! shows those that its file gives; a file with all of them would be a list for spam.
//!
//! There is no key yet by which a group asks to have its own in: none is ever there.

use std::borrow::Cow;

use crate::address;

/// What stands for an address that was left out.
const LEFT_OUT: &str = "…@…";

/// An address as a file may have it: a page, no mailbox.
#[must_use]
pub fn open(url: &str) -> Option<Cow<'_, str>> {
    let address = address::parse(url, true).ok().filter(|address| !address.is_mail())?;
    Some(address.written(url))
}

/// A text with each mail address in it left out. `@name@host`, by which people are found
/// in the fediverse, stays: it is no mailbox.
#[must_use]
pub fn text(text: &str) -> Cow<'_, str> {
    if !text.contains('@') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('@') {
        let local = rest[..at].rfind(|c| !is_local(c)).map_or(0, |n| n + width(rest, n));
        let end = rest[at + 1..].find(|c| !is_domain(c)).map_or(rest.len(), |n| at + 1 + n);
        // The stop of a sentence is no part of it.
        let end = at + 1 + rest[at + 1..end].trim_end_matches(['.', '-']).len();
        let handle = rest[..local].ends_with('@') || out.ends_with('@') && local == 0;
        if is_mail(&rest[local..end]) && !handle {
            out.push_str(&rest[..local]);
            out.push_str(LEFT_OUT);
        } else {
            out.push_str(&rest[..end]);
        }
        rest = &rest[end..];
    }
    out.push_str(rest);
    Cow::Owned(out)
}

fn width(text: &str, at: usize) -> usize {
    text[at..].chars().next().map_or(1, char::len_utf8)
}

/// Letters of any script: mailboxes may have them too (RFC 6531).
fn is_local(c: char) -> bool {
    c.is_alphanumeric() || ".!#$%&'*+/=?^_`{|}~-".contains(c)
}

fn is_domain(c: char) -> bool {
    c.is_alphanumeric() || c == '.' || c == '-'
}

fn is_mail(text: &str) -> bool {
    text.split_once('@').is_some_and(|(local, domain)| {
        !local.is_empty() && domain.contains('.') && !domain.starts_with('.') && !domain.contains("..")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mail_is_left_out_of_texts() {
        let cases = [
            ("écrivez à awa.d+x@listes.example.org.", "écrivez à …@…."),
            ("<mailto:a@b.org>, a@b.co.uk; élu@mairie.example", "<mailto:…@…>, …@…; …@…"),
            ("[écrire](mailto:a@b.org?subject=x)", "[écrire](mailto:…@…?subject=x)"),
            ("a@b.org@c.org a@@b.org", "…@…@c.org a@@b.org"),
            ("suivez @collectif@mastodon.example ou @nous", "suivez @collectif@mastodon.example ou @nous"),
            ("5 kg @ 3 € et x@localhost, @", "5 kg @ 3 € et x@localhost, @"),
            ("sans rien", "sans rien"),
            ("é@é.fr", "…@…"),
        ];
        for (before, after) in cases {
            assert_eq!(text(before), after, "{before}");
        }
    }

    #[test]
    fn a_mailbox_is_no_open_address() {
        assert_eq!(open("https://example.org/a@b.org").as_deref(), Some("https://example.org/a@b.org"));
        assert_eq!(open("https://example.org/{a}").as_deref(), Some("https://example.org/%7Ba%7D"));
        assert!(open("MAILTO:a@b.org").is_none() && open("x").is_none());
    }
}

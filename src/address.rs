//! Web and mail addresses, judged by what a browser reads in them, never by their text.

use std::borrow::Cow;
use std::net::{Ipv4Addr, Ipv6Addr};

use url::{Host, Url};

use crate::visible::is_hidden;

mod base;
mod written;

pub use base::{BaseFault, base};

/// Hosts of this machine or of a private network, and all below them.
pub const PRIVATE: [&str; 7] =
    ["localhost", "local", "internal", "intranet", "home.arpa", "lan", "localdomain"];

/// Why a text is not an address that a page may link to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// `example.org/x`: it lacks its `https://`.
    NoScheme,
    /// A scheme that is not on the list; the scheme.
    Scheme(String),
    /// `mailto:` where only a page makes sense.
    Mail,
    /// White space, a control or invisible character, or a backslash; the character.
    Character(char),
    /// `@cyou`: a name on some network.
    Handle,
    /// A user name or password before the host.
    User,
    /// No host, or one that no name server could know.
    Host,
    /// A host of this machine or of a private network.
    Private,
    /// `mailto:` without a mail address, or with more than one.
    MailShape,
    /// Anything else that a URL parser refuses.
    Shape,
}

/// An address that passed: http, https or mailto.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    url: Url,
}

impl Address {
    /// The host as people read it: punycode stays punycode, so that a look-alike
    /// shows; `www.` goes. `None` for mail.
    #[must_use]
    pub fn host(&self) -> Option<&str> {
        let host = self.url.host_str()?;
        Some(host.strip_prefix("www.").unwrap_or(host))
    }

    #[must_use]
    pub fn is_mail(&self) -> bool {
        self.url.scheme() == "mailto"
    }

    /// Plain http, which anyone on the way can read and change.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        self.url.scheme() == "http"
    }

    /// With all percent-encoded that may not stand in an address.
    #[must_use]
    pub const fn url(&self) -> &Url {
        &self.url
    }

    /// The text that it was read from, where that is an address by RFC 3986 too.
    #[must_use]
    pub fn written<'a>(&self, text: &'a str) -> Cow<'a, str> {
        if written::is_plain(text) { Cow::Borrowed(text) } else { Cow::Owned(self.url.as_str().to_owned()) }
    }

    /// What two addresses of one page share: no scheme, `www.`, default port,
    /// fragment or slash at the end; the host in lower case.
    #[must_use]
    pub fn likeness(&self) -> String {
        if self.is_mail() {
            return self.url.as_str().to_lowercase();
        }
        let port = self.url.port().map(|port| format!(":{port}")).unwrap_or_default();
        let path = self.url.path().trim_end_matches('/');
        let query = self.url.query().map(|query| format!("?{query}")).unwrap_or_default();
        format!("{}{port}{path}{query}", self.host().unwrap_or_default())
    }
}

/// Reads an address. `mail`: `mailto:` is allowed too.
///
/// # Errors
/// The first thing that keeps it from being linked.
pub fn parse(text: &str, mail: bool) -> Result<Address, Fault> {
    let refused = |c: &char| c.is_whitespace() || is_hidden(*c) || *c == '\\';
    // Nearly every address is of such bytes alone.
    if !text.bytes().all(|b| b.is_ascii_graphic() && b != b'\\')
        && let Some(c) = text.chars().find(refused)
    {
        return Err(Fault::Character(c));
    }
    if text.starts_with('@') {
        return Err(Fault::Handle);
    }
    let Some((scheme, rest)) = text.split_once(':') else { return Err(bare(text, mail)) };
    match scheme.to_ascii_lowercase().as_str() {
        "http" | "https" if !rest.starts_with("//") || rest.starts_with("///") => return Err(Fault::Shape),
        "http" | "https" => {}
        "mailto" if mail => return parse_mail(text, rest),
        "mailto" => return Err(Fault::Mail),
        // `example.org:8080/x` reads as a scheme with dots.
        other if other.contains(['.', '/']) || other == "localhost" => return Err(bare(text, mail)),
        other if other.contains(|c: char| !c.is_ascii_alphanumeric() && !"+-".contains(c)) => {
            return Err(Fault::Shape);
        }
        other => return Err(Fault::Scheme(other.to_owned())),
    }
    let url = Url::parse(text).map_err(|error| match error {
        url::ParseError::EmptyHost
        | url::ParseError::IdnaError
        | url::ParseError::InvalidDomainCharacter
        | url::ParseError::InvalidIpv4Address
        | url::ParseError::InvalidIpv6Address => Fault::Host,
        _ => Fault::Shape,
    })?;
    // `@` in the authority, even with an empty name before it.
    let authority = rest.trim_start_matches('/').split(['/', '?', '#']).next().unwrap_or("");
    if !url.username().is_empty() || url.password().is_some() || authority.contains('@') {
        return Err(Fault::User);
    }
    match url.host() {
        Some(Host::Domain(domain)) => domain_fault(domain)?,
        Some(Host::Ipv4(ip)) if is_private_v4(ip) => return Err(Fault::Private),
        Some(Host::Ipv6(ip)) if is_private_v6(ip) => return Err(Fault::Private),
        Some(_) => {}
        None => return Err(Fault::Host),
    }
    Ok(Address { url: written::strict(url) })
}

/// What is wrong with a text that has no scheme: that alone, if it is an address once
/// it has one.
fn bare(text: &str, mail: bool) -> Fault {
    if is_mail(text) {
        return if mail { Fault::NoScheme } else { Fault::Mail };
    }
    let path = text.starts_with('/') && !text.starts_with("//");
    if path || !text.contains(['.', ':']) || slip(text).is_some() {
        return Fault::Shape;
    }
    match parse(&with_scheme(text), mail) {
        Ok(_) => Fault::NoScheme,
        Err(fault) => fault,
    }
}

/// A text without a scheme with the one that it lacks: `mailto:` for a mail address,
/// else `https://`.
#[must_use]
pub fn with_scheme(text: &str) -> String {
    if is_mail(text) {
        return format!("mailto:{text}");
    }
    format!("https://{}", text.trim_start_matches('/'))
}

/// The address that a text was meant to be, if one slip keeps it from being one:
/// white space around it, `https//` or `https:/` for `https://`, a scheme twice, or the
/// marks of a link in a mail, in Markdown or in HTML.
#[must_use]
pub fn mended(text: &str, mail: bool) -> Option<String> {
    let text = unwrapped(text).unwrap_or(text).trim();
    let mended = slip(text).unwrap_or_else(|| text.to_owned());
    parse(&mended, mail).is_ok().then_some(mended)
}

/// The address in `<https://…>`, `[our site](https://…)` or `<a href="https://…">…</a>`.
#[must_use]
pub fn unwrapped(text: &str) -> Option<&str> {
    let text = text.trim();
    if let Some((_, rest)) = text.split_once("href=") {
        let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        return rest.get(1..)?.split(quote).next();
    }
    if let Some((_, rest)) = text.split_once("](") {
        return rest.strip_suffix(')').filter(|_| text.starts_with('['));
    }
    text.strip_prefix('<')?.strip_suffix('>')
}

/// The addresses of a text that holds more than one, and little else.
#[must_use]
pub fn several(text: &str, mail: bool) -> Option<Vec<&str>> {
    let parts = text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '|'));
    let parts = parts.filter(|part| !matches!(*part, "" | "et" | "and" | "ou" | "or" | "/" | "-" | "&"));
    let parts: Vec<&str> = parts.collect();
    (parts.len() > 1 && parts.iter().all(|part| parse(part, mail).is_ok())).then_some(parts)
}

fn slip(text: &str) -> Option<String> {
    let scheme = ["https", "http"]
        .into_iter()
        .find(|s| text.get(..s.len()).is_some_and(|start| start.eq_ignore_ascii_case(s)))?;
    let rest = text.get(scheme.len()..)?;
    let after = rest.trim_start_matches([':', ';', ',', '.', '/', '\\']);
    let mark = rest.get(..rest.len() - after.len())?;
    let twice = ["https://", "http://"].into_iter().any(|s| after.starts_with(s));
    match mark {
        "://" if twice => Some(after.to_owned()),
        "" | "://" | "." => None,
        _ => Some(format!("{scheme}://{after}")),
    }
}

/// Whether a text has the shape of one mail address (a practical part of RFC 5322:
/// what forms accept, as WHATWG HTML has it).
#[must_use]
pub fn is_mail(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let local_ok = |c: char| c.is_ascii_alphanumeric() || ".!#$%&'*+/=?^_`{|}~-".contains(c);
    let label_ok = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    !local.is_empty()
        && text.len() <= 254
        && local.chars().all(local_ok)
        && domain.contains('.')
        && domain.split('.').all(label_ok)
}

fn parse_mail(text: &str, rest: &str) -> Result<Address, Fault> {
    let to = rest.split('?').next().unwrap_or("");
    if !is_mail(to) {
        return Err(Fault::MailShape);
    }
    let url = Url::parse(text).map_err(|_| Fault::MailShape)?;
    Ok(Address { url: written::strict(url) })
}

fn domain_fault(domain: &str) -> Result<(), Fault> {
    let domain = domain.strip_suffix('.').unwrap_or(domain);
    let under = |name: &str| {
        domain.strip_suffix(name).is_some_and(|before| before.is_empty() || before.ends_with('.'))
    };
    if PRIVATE.into_iter().any(under) {
        return Err(Fault::Private);
    }
    let label_ok = |label: &str| !label.is_empty() && label.len() <= 63;
    let numeric = |label: &str| label.bytes().all(|b| b.is_ascii_digit());
    if !domain.contains('.')
        || !domain.split('.').all(label_ok)
        || domain.rsplit('.').next().is_some_and(numeric)
    {
        return Err(Fault::Host);
    }
    Ok(())
}

fn is_private_v4(ip: Ipv4Addr) -> bool {
    let [a, b, ..] = ip.octets();
    let shared = a == 100 && (64..128).contains(&b);
    ip.is_private()
        || ip.is_loopback()
        || ip.is_link_local()
        || ip.is_unspecified()
        || ip.is_broadcast()
        || ip.is_multicast()
        || ip.is_documentation()
        || shared
        || a == 0
        || a >= 240
}

fn is_private_v6(ip: Ipv6Addr) -> bool {
    let first = ip.segments()[0];
    let mapped = ip.to_ipv4_mapped().or_else(|| ip.to_ipv4()).is_some_and(is_private_v4);
    ip.is_loopback()
        || ip.is_unspecified()
        || ip.is_multicast()
        || mapped
        || (first & 0xfe00) == 0xfc00
        || (first & 0xffc0) == 0xfe80
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(text: &str) -> Fault {
        parse(text, false).expect_err(text)
    }

    #[test]
    fn only_public_web_addresses_pass() {
        assert!(parse("https://coop-group.org/cyou1", false).is_ok());
        assert!(parse("https://été.fr/", false).is_ok());
        assert_eq!(fault("coop-group.org/cyou1"), Fault::NoScheme);
        assert_eq!(fault("example.org:8080/x"), Fault::NoScheme);
        assert_eq!(fault("javascript:alert(1)"), Fault::Scheme("javascript".into()));
        assert_eq!(fault("JAVASCRIPT:alert(1)"), Fault::Scheme("javascript".into()));
        assert_eq!(fault("//evil.org"), Fault::NoScheme);
        assert_eq!(fault("localhost:3000"), Fault::Private);
        assert_eq!(fault("https//example.org"), Fault::Shape);
        assert_eq!(fault("/groups/a.html"), Fault::Shape);
        assert_eq!(fault("@cyou@example.org"), Fault::Handle);
        assert_eq!(fault("liste@example.org"), Fault::Mail);
        assert_eq!(fault("https://exa\u{ad}mple.org"), Fault::Character('\u{ad}'));
        assert_eq!(fault("https:evil.org"), Fault::Shape);
        assert_eq!(fault("https:/\\evil.org"), Fault::Character('\\'));
        assert_eq!(fault("https://user@evil.org"), Fault::User);
        assert_eq!(fault("https://@evil.org"), Fault::User);
        assert_eq!(fault("https://localhost/"), Fault::Private);
        assert_eq!(fault("http://192.168.1.1/"), Fault::Private);
        assert_eq!(fault("http://0x7f.1/"), Fault::Private);
        assert_eq!(fault("http://[::1]/"), Fault::Private);
        assert_eq!(fault("http://[::ffff:10.0.0.1]/"), Fault::Private);
        assert_eq!(fault("https://intranet/"), Fault::Private);
        assert_eq!(fault("https://example/"), Fault::Host);
        assert_eq!(fault("https://a b.org"), Fault::Character(' '));
        assert_eq!(fault("mailto:a@example.org"), Fault::Mail);
        assert_eq!(fault("https://"), Fault::Host);
    }

    #[test]
    fn mail_where_a_person_would_write() {
        assert!(parse("mailto:liste@example.org", true).is_ok_and(|a| a.is_mail()));
        assert_eq!(parse("liste@example.org", true), Err(Fault::NoScheme));
        assert_eq!(parse("mailto:", true), Err(Fault::MailShape));
        assert_eq!(parse("mailto:a@b@c", true), Err(Fault::MailShape));
        assert_eq!(parse("mailto:a@x.org,b@x.org", true), Err(Fault::MailShape));
    }

    #[test]
    fn a_slip_of_the_pen_is_mended() {
        let mend = |text: &str| mended(text, false);
        for text in
            ["https//a.org/x", "https:/a.org/x", "HTTPS;//a.org/x", "https:\\\\a.org/x", " https://a.org/x "]
        {
            assert_eq!(mend(text).as_deref(), Some("https://a.org/x"), "{text}");
        }
        assert_eq!(mend("https://http://a.org/").as_deref(), Some("http://a.org/"));
        assert_eq!(mend("https.org"), None);
        assert_eq!(mend("https:/localhost"), None);
    }

    #[test]
    fn likeness_forgets_what_does_not_matter() {
        let like = |text: &str| parse(text, false).unwrap().likeness();
        assert_eq!(like("http://www.Example.org/a/"), like("https://example.org/a#top"));
        assert_ne!(like("https://example.org/a"), like("https://example.org/b"));
    }
}

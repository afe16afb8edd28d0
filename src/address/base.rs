//! Addresses that a site is published under.

use url::Url;

/// Why a site cannot be published under an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BaseFault {
    /// Neither http nor https.
    Scheme,
    /// A user name or a password in it.
    User,
    /// A query or a fragment.
    Query,
    /// Anything else that a URL parser refuses or has to guess at.
    Shape,
}

/// The address that a site is published under, with its last slash. A site may well be
/// published within a house: `http://intranet/groups` is fine.
///
/// # Errors
/// The first thing that keeps pages from lying under it.
pub fn base(text: &str) -> Result<String, BaseFault> {
    let url = match Url::parse(text) {
        Ok(url) => url,
        Err(url::ParseError::RelativeUrlWithoutBase) => return Err(BaseFault::Scheme),
        Err(_) => return Err(BaseFault::Shape),
    };
    if !matches!(url.scheme(), "http" | "https") {
        return Err(BaseFault::Scheme);
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(BaseFault::User);
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(BaseFault::Query);
    }
    if !text.contains("://") || text.contains([' ', '\\']) {
        return Err(BaseFault::Shape);
    }
    let text = url.as_str();
    Ok(if text.ends_with('/') { text.to_owned() } else { format!("{text}/") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_has_its_slash_and_nothing_behind_it() {
        assert_eq!(base("https://Example.org/annuaire").as_deref(), Ok("https://example.org/annuaire/"));
        assert_eq!(base("http://intranet").as_deref(), Ok("http://intranet/"));
        assert_eq!(base("example.org"), Err(BaseFault::Scheme));
        assert_eq!(base("ftp://example.org"), Err(BaseFault::Scheme));
        assert_eq!(base("https://a@example.org"), Err(BaseFault::User));
        assert_eq!(base("https://example.org/?x"), Err(BaseFault::Query));
        assert_eq!(base("https:example.org"), Err(BaseFault::Shape));
        assert_eq!(base("https://"), Err(BaseFault::Shape));
    }
}

//! Short names: good as a DNS label, as the local part of a mail address and as a file name.

/// Why a text is not a short name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    Length,
    /// A character that is none of `a-z 0-9 -`.
    Character(char),
    /// It starts or ends with a hyphen.
    Edge,
    DoubleHyphen,
    Digits,
}

/// Least and most characters of a slug.
pub const LENGTH: std::ops::RangeInclusive<usize> = 2..=63;

/// The slug as a JSON Schema pattern without lookaheads, which not every editor knows;
/// [`LENGTH`] goes with it. Words and hyphens, or one word that is not all digits.
pub const PATTERN: &str = "^([a-z0-9]+(-[a-z0-9]+)+|[0-9]*[a-z][a-z0-9]*)$";

/// # Errors
/// The first thing that keeps `text` from being a short name.
pub fn check(text: &str) -> Result<(), Fault> {
    if let Some(c) = text.chars().find(|c| !matches!(c, 'a'..='z' | '0'..='9' | '-')) {
        return Err(Fault::Character(c));
    }
    if !LENGTH.contains(&text.len()) {
        return Err(Fault::Length);
    }
    if text.starts_with('-') || text.ends_with('-') {
        return Err(Fault::Edge);
    }
    if text.contains("--") {
        return Err(Fault::DoubleHyphen);
    }
    if text.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Fault::Digits);
    }
    Ok(())
}

/// The short name that a text suggests: `Côte d’Ivoire` gives `cote-d-ivoire`.
/// `None` when nothing of it can be written in `a-z 0-9`.
#[must_use]
pub fn suggest(text: &str) -> Option<String> {
    let ascii = deunicode::deunicode(text).to_ascii_lowercase();
    let words = ascii.split(|c: char| !c.is_ascii_alphanumeric());
    let mut slug = words.filter(|w| !w.is_empty()).collect::<Vec<_>>().join("-");
    if slug.len() > *LENGTH.end() {
        let cut = slug[..*LENGTH.end()].rfind('-').filter(|at| *at > 20);
        slug.truncate(cut.unwrap_or(*LENGTH.end()));
    }
    if slug.bytes().all(|b| b.is_ascii_digit()) && !slug.is_empty() {
        slug.insert_str(0, "g-");
    }
    check(&slug).is_ok().then_some(slug)
}

/// Names that mail systems answer to (RFC 2142 and custom), that Windows keeps for
/// devices, and first segments of the site's own addresses.
pub const RESERVED: &[&str] = &[
    "404",
    "about",
    "abuse",
    "accessibility",
    "activity",
    "admin",
    "all",
    "api",
    "assets",
    "aux",
    "b",
    "calendar",
    "com0",
    "com1",
    "com2",
    "com3",
    "com4",
    "com5",
    "com6",
    "com7",
    "com8",
    "com9",
    "con",
    "conin",
    "conout",
    "countries",
    "data",
    "ecosystems",
    "embed",
    "feed",
    "fields",
    "groups",
    "help",
    "hostmaster",
    "index",
    "languages",
    "lpt0",
    "lpt1",
    "lpt2",
    "lpt3",
    "lpt4",
    "lpt5",
    "lpt6",
    "lpt7",
    "lpt8",
    "lpt9",
    "mail",
    "map",
    "matrix",
    "media",
    "new",
    "noreply",
    "nul",
    "page",
    "postmaster",
    "prn",
    "propose",
    "robots",
    "root",
    "search",
    "sitemap",
    "stats",
    "tags",
    "types",
    "w",
    "webmaster",
    "www",
];

/// Whether a name is taken by the site, by mail roles, by Windows, or is a
/// two-letter language code that the site may use as a folder.
#[must_use]
pub fn is_reserved(text: &str) -> bool {
    let language = text.len() == 2 && crate::language::language(text).is_some_and(|l| l.code == text);
    language || RESERVED.binary_search(&text).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_what_is_wrong_first() {
        assert_eq!(check("cyou1"), Ok(()));
        assert_eq!(check("Cyou"), Err(Fault::Character('C')));
        assert_eq!(check("a"), Err(Fault::Length));
        assert_eq!(check("-ab"), Err(Fault::Edge));
        assert_eq!(check("a--b"), Err(Fault::DoubleHyphen));
        assert_eq!(check("2014"), Err(Fault::Digits));
        assert_eq!(check(&"a".repeat(63)), Ok(()));
        assert_eq!(check(&"a".repeat(64)), Err(Fault::Length));
    }

    #[test]
    fn suggests_from_any_script() {
        assert_eq!(suggest("Côte d’Ivoire").as_deref(), Some("cote-d-ivoire"));
        assert_eq!(suggest("Les Jardinier·e·s du Nous").as_deref(), Some("les-jardinier-e-s-du-nous"));
        assert_eq!(suggest("2014").as_deref(), Some("g-2014"));
        assert_eq!(suggest("!!!"), None);
        assert!(suggest(&"mot ".repeat(40)).is_some_and(|s| check(&s).is_ok()));
    }

    #[test]
    fn reserved_names_are_sorted_for_the_search() {
        assert!(RESERVED.is_sorted());
        assert!(is_reserved("postmaster") && is_reserved("fr") && is_reserved("nul"));
        assert!(!is_reserved("cyou1"));
    }
}

//! A licence expression (SPDX) as people know it, each licence with its text on the web.

use serde::Serialize;

use super::tongue::Tongue;

/// A part of an expression: a licence, or a word between two.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Licence {
    /// `CC BY-SA 4.0`, `ou`.
    pub text: String,
    /// Where its text is.
    pub url: Option<String>,
}

/// The parts of an expression, for a page in a language.
#[must_use]
pub fn parts(expression: &str, tongue: &Tongue) -> Vec<Licence> {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ");
    spaced.split_whitespace().map(|word| part(word, tongue)).collect()
}

/// The address of a licence for programs, in no language: of one licence alone.
#[must_use]
pub fn uri(expression: &str) -> Option<String> {
    let name = expression.trim();
    let url = match creative_commons(name, "") {
        Some(creative) => creative.url?.trim_end_matches("deed.").to_owned(),
        None => format!("https://spdx.org/licenses/{}.html", spdx::license_id(name)?.name),
    };
    Some(url)
}

fn part(word: &str, tongue: &Tongue) -> Licence {
    let between = match word {
        "AND" => Some("site-licence-and"),
        "OR" => Some("site-licence-or"),
        "WITH" => Some("site-licence-with"),
        _ => None,
    };
    if let Some(id) = between {
        return Licence { text: tongue.word(id), url: None };
    }
    let name = word.trim_end_matches('+');
    if let Some(creative) = creative_commons(name, tongue.code()) {
        return creative;
    }
    let known = spdx::license_id(name).map(|id| id.name);
    let known = known.or_else(|| spdx::exception_id(name).map(|id| id.name));
    Licence { text: word.to_owned(), url: known.map(|name| format!("https://spdx.org/licenses/{name}.html")) }
}

/// `CC-BY-SA-4.0` is `CC BY-SA 4.0`, and its text is at creativecommons.org.
fn creative_commons(name: &str, language: &str) -> Option<Licence> {
    spdx::license_id(name)?;
    let (title, folder, version) = if let Some(version) = name.strip_prefix("CC0-") {
        ("CC0".to_owned(), "publicdomain/zero".to_owned(), version)
    } else {
        let terms = name.strip_prefix("CC-")?;
        let (terms, version) = terms.split_at(terms.find(|c: char| c.is_ascii_digit())?);
        let terms = terms.trim_end_matches('-');
        (format!("CC {terms}"), format!("licenses/{}", terms.to_ascii_lowercase()), version)
    };
    // A port to a country (`3.0-DE`) has its own folder.
    let text = format!("{title} {}", version.replace('-', " "));
    let path = version.replace('-', "/").to_ascii_lowercase();
    Some(Licence { text, url: Some(format!("https://creativecommons.org/{folder}/{path}/deed.{language}")) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(expression: &str) -> String {
        let shown = |l: &Licence| l.url.as_ref().map_or(l.text.clone(), |url| format!("{} <{url}>", l.text));
        parts(expression, &Tongue::of("fr")).iter().map(shown).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn licences_are_named_and_linked() {
        assert_eq!(
            said("CC-BY-SA-4.0"),
            "CC BY-SA 4.0 <https://creativecommons.org/licenses/by-sa/4.0/deed.fr>"
        );
        assert_eq!(said("CC0-1.0"), "CC0 1.0 <https://creativecommons.org/publicdomain/zero/1.0/deed.fr>");
        assert_eq!(
            said("CC-BY-3.0-DE"),
            "CC BY 3.0 DE <https://creativecommons.org/licenses/by/3.0/de/deed.fr>"
        );
        assert_eq!(
            said("MIT OR Apache-2.0"),
            "MIT <https://spdx.org/licenses/MIT.html> ou Apache-2.0 <https://spdx.org/licenses/Apache-2.0.html>"
        );
        assert_eq!(said("LicenseRef-maison"), "LicenseRef-maison");
        assert_eq!(uri("CC-BY-SA-4.0").as_deref(), Some("https://creativecommons.org/licenses/by-sa/4.0/"));
        assert_eq!(uri("ODbL-1.0").as_deref(), Some("https://spdx.org/licenses/ODbL-1.0.html"));
        assert_eq!(uri("MIT OR Apache-2.0"), None);
    }
}

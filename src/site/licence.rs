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
    let (terms, rest) = match name.strip_prefix("CC0-") {
        Some(version) => ("publicdomain/zero".to_owned(), version),
        None => {
            let (terms, rest) = name
                .strip_prefix("CC-")?
                .split_once(|c: char| c.is_ascii_digit())
                .map(|(terms, _)| (terms.trim_end_matches('-'), &name["CC-".len() + terms.len()..]))?;
            (format!("licenses/{}", terms.to_ascii_lowercase()), rest)
        }
    };
    // A port to a country (`3.0-FR`) has its own folder.
    let (version, port) = rest.split_once('-').unwrap_or((rest, ""));
    let port = if port.is_empty() { String::new() } else { format!("{}/", port.to_ascii_lowercase()) };
    let text = match name.strip_prefix("CC-") {
        None => format!("CC0 {version}"),
        Some(plain) => {
            format!("CC {}", plain.replace(&format!("-{rest}"), &format!(" {}", rest.replace('-', " "))))
        }
    };
    let url = format!("https://creativecommons.org/{terms}/{version}/{port}deed.{language}");
    Some(Licence { text, url: Some(url) })
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
    }
}

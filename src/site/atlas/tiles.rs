//! Pictures of a detailed map, from a host that the directory chose: asked for only when a
//! reader says so, and allowed to that host only.

use url::Url;

use crate::settings::Settings;

/// Where the pictures come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tiles {
    /// With `{z}`, `{x}`, `{y}`, and perhaps `{s}` and `{r}`.
    pub pattern: String,
    /// As readers are told.
    pub host: String,
    /// Origins for the page's Content-Security-Policy.
    pub origins: Vec<String>,
    /// Whose map it is.
    pub attribution: String,
}

impl Tiles {
    /// `None` when the directory names none, or none that a page may safely name.
    #[must_use]
    pub fn of(settings: &Settings) -> Option<Self> {
        let pattern = settings.tiles.as_ref()?.value.trim();
        let several: &[&str] = if pattern.contains("{s}") { &["a", "b", "c"] } else { &[""] };
        let mut origins: Vec<String> = several.iter().map(|s| origin(pattern, s)).collect::<Option<_>>()?;
        origins.dedup();
        let host = origins.first()?.split_once("://")?.1;
        let host = if origins.len() > 1 { host.split_once('.')?.1 } else { host };
        let attribution = settings.map_attribution.as_ref().map(|a| a.value.clone());
        Some(Self {
            pattern: pattern.to_owned(),
            host: host.to_owned(),
            attribution: attribution.unwrap_or_else(|| host.to_owned()),
            origins,
        })
    }

    /// OpenStreetMap asks that its name lead to its terms.
    #[must_use]
    pub fn terms(&self) -> Option<String> {
        let own = self.attribution.contains("OpenStreetMap");
        own.then(|| "https://www.openstreetmap.org/copyright".to_owned())
    }
}

/// `https://a.tile.example.org`: nothing that could end a source of the policy and begin another.
fn origin(pattern: &str, server: &str) -> Option<String> {
    let filled = pattern.replace("{s}", server).replace("{r}", "");
    let filled = ["{z}", "{x}", "{y}"].iter().fold(filled, |text, blank| text.replace(blank, "0"));
    let url = Url::parse(&filled).ok().filter(|url| matches!(url.scheme(), "http" | "https"))?;
    let origin = url.origin().ascii_serialization();
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, ':' | '/' | '.' | '-' | '[' | ']');
    origin.chars().all(plain).then_some(origin)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Span, Spanned};

    fn tiles(pattern: &str, attribution: Option<&str>) -> Option<Tiles> {
        let text = |text: &str| Spanned::new(text.to_owned(), Span::at(0));
        let map_attribution = attribution.map(text);
        Tiles::of(&Settings { tiles: Some(text(pattern)), map_attribution, ..Settings::default() })
    }

    #[test]
    fn a_page_names_the_hosts_of_its_tiles_and_no_other() {
        let one =
            tiles("https://tile.openstreetmap.org/{z}/{x}/{y}.png", Some("© OpenStreetMap contributors"));
        let one = one.unwrap();
        assert_eq!(
            (one.host.as_str(), &one.origins[..]),
            ("tile.openstreetmap.org", &["https://tile.openstreetmap.org".to_owned()][..])
        );
        assert_eq!(one.terms().as_deref(), Some("https://www.openstreetmap.org/copyright"));
        let three = tiles("https://{s}.tile.example.org:8443/{z}/{x}/{y}{r}.png", None).unwrap();
        assert_eq!(
            three.origins.join(" "),
            "https://a.tile.example.org:8443 https://b.tile.example.org:8443 https://c.tile.example.org:8443"
        );
        assert_eq!(
            (three.host.as_str(), three.attribution.as_str(), three.terms()),
            ("tile.example.org:8443", "tile.example.org:8443", None)
        );
    }

    #[test]
    fn no_pattern_breaks_out_of_the_policy() {
        for hostile in [
            "https://a;script-src *;.example.org/{z}/{x}/{y}",
            "javascript:alert({z}{x}{y})",
            "data:,{z}{x}{y}",
            "https://a'.example.org/{z}/{x}/{y}",
            "{z}{x}{y}",
        ] {
            assert_eq!(tiles(hostile, None), None, "{hostile}");
        }
    }
}

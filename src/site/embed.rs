//! What other sites frame: some groups in a layout, each at an address that never changes.

use super::index;
use super::route::Address;
use super::segments::Segments;
use super::tongue::{Text, Tongue};
use crate::directory::Directory;
use crate::group::{Group, Kind};
use crate::msg;
use crate::settings::Ecosystem;

/// Groups in a frame, until its link leads to all of them.
pub const SHOWN: usize = 12;

/// How the groups of a frame are laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layout {
    Cards,
    List,
    Compact,
    Map,
    Calendar,
    Matrix,
}

impl Layout {
    pub const ALL: [Self; 6] =
        [Self::Cards, Self::List, Self::Compact, Self::Map, Self::Calendar, Self::Matrix];

    /// Its word in addresses and attributes.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Cards => "cards",
            Self::List => "list",
            Self::Compact => "compact",
            Self::Map => "map",
            Self::Calendar => "calendar",
            Self::Matrix => "matrix",
        }
    }

    /// Its name for people.
    #[must_use]
    pub fn label(self, tongue: &Tongue) -> String {
        tongue.word(match self {
            Self::Cards => "site-embed-cards",
            Self::List => "site-embed-list",
            Self::Compact => "site-embed-compact",
            Self::Map => "site-map",
            Self::Calendar => "site-calendar",
            Self::Matrix => "site-matrix",
        })
    }

    /// Whether it shows groups one by one, so that only the style differs.
    #[must_use]
    pub const fn is_list(self) -> bool {
        matches!(self, Self::Cards | Self::List | Self::Compact)
    }
}

/// What can be framed, in the words of a directory.
#[derive(Debug, Clone, Copy)]
pub enum Of<'a> {
    All,
    Ecosystem(&'a Ecosystem),
    Kind(Kind),
    Tag(&'a str),
    /// ISO 3166-1 alpha-2.
    Country(&'a str),
    Group(&'a Group),
}

impl Of<'_> {
    /// Whether a group is among those.
    #[must_use]
    pub fn holds(&self, group: &Group) -> bool {
        match self {
            Self::All => true,
            Self::Ecosystem(ecosystem) => group.has_tag(&ecosystem.tag.value),
            Self::Kind(kind) => group.kind.value == *kind,
            Self::Tag(tag) => group.has_tag(tag),
            Self::Country(code) => index::country(group) == Some(code),
            Self::Group(one) => one.slug.value == group.slug.value,
        }
    }
}

/// Which groups a frame shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// `all`, `eco`, `type`, `tag`, `country` or `group`: what attributes call it.
    pub key: &'static str,
    /// Which ecosystem, type and so on; empty for all.
    pub id: String,
    pub name: Text,
}

impl Frame {
    /// The whole directory.
    #[must_use]
    pub fn all(directory: &Directory, tongue: &Tongue) -> Self {
        let name = tongue.title(directory.settings().title_in(&tongue.tag));
        Self { key: "all", id: String::new(), name }
    }

    #[must_use]
    pub fn ecosystem(ecosystem: &Ecosystem, tongue: &Tongue) -> Self {
        let name = tongue.title(ecosystem.title_in(&tongue.tag));
        Self { key: "eco", id: ecosystem.slug.value.clone(), name }
    }

    /// The frame of something, by the tags that the directory's addresses know.
    #[must_use]
    pub fn new(directory: &Directory, tongue: &Tongue, of: Of<'_>) -> Self {
        let plain = |text| Text { text, lang: None };
        let (key, id, name) = match of {
            Of::All => return Self::all(directory, tongue),
            Of::Ecosystem(ecosystem) => return Self::ecosystem(ecosystem, tongue),
            Of::Kind(kind) => ("type", kind.word().to_owned(), plain(tongue.label("type", kind.word()))),
            Of::Tag(tag) => {
                let segments = Segments::new(directory.tags().map(|(tag, _)| tag));
                let id = segments.get(tag).unwrap_or_default().to_owned();
                ("tag", id, tongue.tag_name(directory, tag))
            }
            Of::Country(code) => ("country", code.to_ascii_lowercase(), plain(tongue.country(code))),
            Of::Group(group) => ("group", group.slug.value.clone(), tongue.name(directory, group)),
        };
        Self { key, id, name }
    }

    /// Whether each layout has a page of its own. The pages of the many tags and groups
    /// would be many thousands; their two other lists are a style that a script sets.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        matches!(self.key, "all" | "eco")
    }

    #[must_use]
    pub const fn is_all(&self) -> bool {
        self.id.is_empty()
    }

    /// `embed/eco/cyou/`, `embed/eco/cyou/map/`.
    #[must_use]
    pub fn address(&self, layout: Layout) -> Address {
        let mut path = format!("{}/", self.key);
        if !self.id.is_empty() {
            path.extend([&self.id, "/"]);
        }
        if layout != Layout::Cards && self.is_whole() {
            path.extend([layout.word(), "/"]);
        }
        Address::embed(&path)
    }

    /// What a frame is called: its title, by which those who do not see know what is in it.
    #[must_use]
    pub fn title(&self, tongue: &Tongue, layout: Layout) -> String {
        let name = &self.name.text;
        match self.key {
            _ if !layout.is_list() => format!("{} · {name}", layout.label(tongue)),
            "eco" => tongue.say(&msg!("site-ecosystem-embed-title", name = name)),
            "group" => name.clone(),
            _ => tongue.say(&msg!("site-embed-of", name = name)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(key: &'static str, id: &str) -> Frame {
        Frame { key, id: id.to_owned(), name: Text { text: "Cyou".to_owned(), lang: None } }
    }

    #[test]
    fn each_frame_has_its_address() {
        let of = |key, id, layout| frame(key, id).address(layout).as_str().to_owned();
        assert_eq!(of("all", "", Layout::Cards), "embed/all/");
        assert_eq!(of("all", "", Layout::Map), "embed/all/map/");
        assert_eq!(of("eco", "cyou", Layout::Compact), "embed/eco/cyou/compact/");
        assert_eq!(of("tag", "sante", Layout::List), "embed/tag/sante/");
    }

    #[test]
    fn a_frame_is_called_by_what_is_in_it() {
        let french = Tongue::of("fr");
        assert_eq!(frame("eco", "cyou").title(&french, Layout::List), "Groupes de l’écosystème Cyou");
        assert_eq!(frame("eco", "cyou").title(&french, Layout::Map), "Carte · Cyou");
        assert_eq!(frame("tag", "x").title(&french, Layout::Cards), "Groupes\u{a0}: Cyou");
        assert_eq!(frame("group", "x").title(&french, Layout::Cards), "Cyou");
    }
}

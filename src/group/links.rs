//! The services of a group, in the order in which every page shows them.

use crate::source::{Span, Spanned};

/// What a link leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LinkKind {
    Home,
    News,
    Meetings,
    Discussions,
    Projects,
    Resources,
    Inspirations,
    Join,
    Leave,
    Members,
    Admin,
    FollowUp,
    Feed,
    Calendar,
}

impl LinkKind {
    pub const ALL: [Self; 14] = [
        Self::Home,
        Self::News,
        Self::Meetings,
        Self::Discussions,
        Self::Projects,
        Self::Resources,
        Self::Inspirations,
        Self::Join,
        Self::Leave,
        Self::Members,
        Self::Admin,
        Self::FollowUp,
        Self::Feed,
        Self::Calendar,
    ];

    /// The key in `[links]`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::News => "news",
            Self::Meetings => "meetings",
            Self::Discussions => "discussions",
            Self::Projects => "projects",
            Self::Resources => "resources",
            Self::Inspirations => "inspirations",
            Self::Join => "join",
            Self::Leave => "leave",
            Self::Members => "members",
            Self::Admin => "admin",
            Self::FollowUp => "follow_up",
            Self::Feed => "feed",
            Self::Calendar => "calendar",
        }
    }

    /// Whether a person would write there: `mailto:` is allowed.
    #[must_use]
    pub const fn takes_mail(self) -> bool {
        matches!(self, Self::Discussions | Self::Join | Self::Leave | Self::Members | Self::Admin)
    }
}

/// `[links]` and `[links.other]`.
#[derive(Debug, Clone, Default)]
pub struct Links {
    /// Of the table's header.
    pub span: Span,
    /// In the order of [`LinkKind::ALL`].
    pub known: Vec<(LinkKind, Spanned<String>)>,
    /// Label and address, in the order of the file.
    pub other: Vec<(Spanned<String>, Spanned<String>)>,
}

impl Links {
    #[must_use]
    pub fn get(&self, kind: LinkKind) -> Option<&Spanned<String>> {
        self.known.iter().find(|(k, _)| *k == kind).map(|(_, url)| url)
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.known.is_empty() && self.other.is_empty()
    }
}

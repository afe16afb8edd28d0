//! The closed lists of the model: words that files hold in English.

macro_rules! closed {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($variant),+ }

        impl $name {
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            pub const WORDS: &'static [&'static str] = &[$($word),+];

            /// The word as it stands in a file.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

closed! {
    /// What binds a group together.
    Kind { Thematic = "thematic", Territorial = "territorial", Support = "support" }
}
closed! {
    Activity { Preparing = "preparing", Active = "active", Archived = "archived" }
}
closed! {
    ProjectStatus { Idea = "idea", Active = "active", Done = "done", Stopped = "stopped" }
}
closed! {
    /// What a person does for a group.
    Role {
        Leader = "leader", Facilitator = "facilitator", Coordinator = "coordinator",
        ProjectLead = "project-lead", Moderator = "moderator", Organiser = "organiser",
        Sponsor = "sponsor", Helper = "helper", Contact = "contact",
    }
}
closed! {
    /// The helpers' five signs of life.
    Sign {
        FollowUp = "follow_up", Meetings = "meetings", News = "news",
        Discussions = "discussions", Resources = "resources",
    }
}

//! What a file may hold, as a table: the reader, `fmt` and the JSON Schemas all follow it.

/// One key of a table.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    pub name: &'static str,
    pub shape: Shape,
    pub required: bool,
    /// The name of the message in `locales/` that describes it.
    pub doc: &'static str,
}

impl Key {
    #[must_use]
    pub const fn new(name: &'static str, shape: Shape, doc: &'static str) -> Self {
        Self { name, shape, required: false, doc }
    }

    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }
}

/// The form of a value. Open lists (tags, slugs of groups) and the form of words
/// (slugs, addresses, codes) are the rules' business; types are the reader's.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// Text of at most `max` characters; on one line unless `lines`.
    Text {
        max: usize,
        lines: bool,
    },
    /// One of a closed list.
    Choice(&'static [&'static str]),
    /// A short name.
    Slug,
    /// A BCP 47 language tag.
    Language,
    /// An ISO 3166-1 alpha-2 code.
    Country,
    /// An SPDX licence expression.
    Licence,
    /// The name of a file in `media/`.
    MediaFile,
    /// An http or https address; `mail`: or a mailto.
    Address {
        mail: bool,
    },
    /// A TOML date.
    Date,
    /// A TOML date, or a year as an integer.
    DateOrYear,
    /// A TOML date-time; a bare date is a whole day.
    Moment,
    /// An integer.
    Integer,
    /// An integer or a float.
    Number,
    Boolean,
    /// At most `max` values of one shape.
    List {
        of: &'static Shape,
        max: usize,
    },
    /// Exactly so many integers.
    Pair,
    /// A table with these keys.
    Table(&'static [Key]),
    /// An array of tables with these keys.
    Tables(&'static [Key]),
    /// A table whose keys are free (`[links.other]`, `label.fr`).
    Map(&'static Shape),
    /// A date, or a table with these keys.
    DateOr(&'static [Key]),
    /// Anything that the directory declares: see `[fields]`.
    Any,
}

impl Shape {
    /// One line of at most 200 characters.
    pub const LINE: Self = Self::Text { max: 200, lines: false };

    /// The keys of a table shape.
    #[must_use]
    pub const fn keys(&self) -> Option<&'static [Key]> {
        match self {
            Self::Table(keys) | Self::Tables(keys) | Self::DateOr(keys) => Some(keys),
            _ => None,
        }
    }
}

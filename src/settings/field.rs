//! The fields that a directory declares for its groups, beside those that all have.

use super::Label;
use crate::shape::Shape;
use crate::source::Spanned;

/// What a declared field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldType {
    Text,
    Markdown,
    Choice,
    Choices,
    Url,
    Date,
    Number,
    Boolean,
}

impl FieldType {
    pub const WORDS: &'static [&'static str] =
        &["text", "markdown", "choice", "choices", "url", "date", "number", "boolean"];

    /// The word as it stands in a file.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Markdown => "markdown",
            Self::Choice => "choice",
            Self::Choices => "choices",
            Self::Url => "url",
            Self::Date => "date",
            Self::Number => "number",
            Self::Boolean => "boolean",
        }
    }

    /// The shape of its values; those of a choice are its options.
    #[must_use]
    pub const fn shape(self) -> Shape {
        match self {
            Self::Text | Self::Choice => Shape::LINE,
            Self::Markdown => Shape::Text { max: 20_000, lines: true },
            Self::Choices => Shape::List { of: &Shape::LINE, max: 50 },
            Self::Url => Shape::Address { mail: false },
            Self::Date => Shape::Date,
            Self::Number => Shape::Number,
            Self::Boolean => Shape::Boolean,
        }
    }

    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "text" => Self::Text,
            "markdown" => Self::Markdown,
            "choice" => Self::Choice,
            "choices" => Self::Choices,
            "url" => Self::Url,
            "date" => Self::Date,
            "number" => Self::Number,
            "boolean" => Self::Boolean,
            _ => return None,
        })
    }
}

/// `[fields.<key>]`
#[derive(Debug, Clone)]
pub struct FieldKind {
    pub key: Spanned<String>,
    pub label: Label,
    pub kind: Spanned<FieldType>,
    /// Id to label, in the order of the file.
    pub options: Vec<(Spanned<String>, String)>,
    pub facet: bool,
    pub required: bool,
}

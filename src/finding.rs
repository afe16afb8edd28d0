//! What was found wrong, where, and what to do: data that any report can show.

use crate::source::{FileId, Location, Span};
use crate::words::Message;

/// How loud a rule is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Not reported.
    Allow,
    /// Reported; `check` still succeeds.
    Warn,
    /// The file is left out and `check` fails.
    Deny,
}

impl Level {
    pub const NAMES: [&'static str; 3] = ["allow", "warn", "deny"];

    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "allow" => Some(Self::Allow),
            "warn" => Some(Self::Warn),
            "deny" => Some(Self::Deny),
            _ => None,
        }
    }

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Warn => "warn",
            Self::Deny => "deny",
        }
    }
}

/// Whether a machine may apply a fix (after rustc's applicability).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Applicability {
    /// Only one repair is possible: `check --fix` applies it.
    Safe,
    /// Probably what was meant; a person decides.
    Unsafe,
    /// The text holds a blank to be filled in.
    Placeholder,
}

impl Applicability {
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Safe => "safe",
            Self::Unsafe => "unsafe",
            Self::Placeholder => "placeholder",
        }
    }
}

/// Text put in the place of a span.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    pub span: Span,
    pub text: String,
}

/// The part of `text` in `span` with the edits in it applied. They are in order, do not
/// overlap, and lie in the span; else `None`.
#[must_use]
pub fn spliced(text: &str, span: Span, edits: &[Edit]) -> Option<String> {
    let mut out = String::new();
    let mut at = span.start;
    for edit in edits {
        if edit.span.end < edit.span.start || edit.span.end > span.end {
            return None;
        }
        out.push_str(text.get(at..edit.span.start)?);
        text.get(std::ops::Range::from(edit.span))?;
        out.push_str(&edit.text);
        at = edit.span.end;
    }
    out.push_str(text.get(at..span.end)?);
    Some(out)
}

/// A repair of the finding's own file.
#[derive(Debug, Clone, PartialEq)]
pub struct Fix {
    pub title: Message,
    /// In order of position, without overlap.
    pub edits: Vec<Edit>,
    pub applicability: Applicability,
}

/// Another place that the finding is about, such as the other of two duplicates.
#[derive(Debug, Clone, PartialEq)]
pub struct Related {
    pub at: Location,
    pub message: Message,
}

/// One fault: one finding.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// The id of a rule in `rules::RULES`.
    pub rule: &'static str,
    /// Set from the rule's own level, then from `coopdir.toml` and flags.
    pub level: Level,
    /// What is wrong; stands alone, starts in lower case, no full stop.
    pub message: Message,
    pub at: Location,
    /// A few words under the caret.
    pub label: Option<Message>,
    /// Why, or what else to know.
    pub note: Option<Message>,
    /// What to do, when there is no fix to show.
    pub help: Option<Message>,
    pub related: Vec<Related>,
    pub fix: Option<Fix>,
    /// The short name of the group, where there is one.
    pub group: Option<String>,
    /// The dotted key: `links.join`, `meetings[0].start`.
    pub key: Option<String>,
}

impl Finding {
    #[must_use]
    pub fn new(rule: &'static str, file: FileId, span: Span, message: Message) -> Self {
        Self {
            rule,
            level: Level::Deny,
            message,
            at: Location { file, span },
            label: None,
            note: None,
            help: None,
            related: Vec::new(),
            fix: None,
            group: None,
            key: None,
        }
    }

    /// Whether `check --fix` applies this finding's fix.
    #[must_use]
    pub fn is_safe(&self) -> bool {
        self.fix.as_ref().is_some_and(|fix| fix.applicability == Applicability::Safe)
    }

    #[must_use]
    pub fn label(mut self, label: Message) -> Self {
        self.label = Some(label);
        self
    }

    #[must_use]
    pub fn note(mut self, note: Message) -> Self {
        self.note = Some(note);
        self
    }

    #[must_use]
    pub fn help(mut self, help: Message) -> Self {
        self.help = Some(help);
        self
    }

    #[must_use]
    pub fn related(mut self, at: Location, message: Message) -> Self {
        self.related.push(Related { at, message });
        self
    }

    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// A repair of one span.
    #[must_use]
    pub fn fix(self, how: Applicability, title: Message, span: Span, text: impl Into<String>) -> Self {
        let text = text.into();
        self.fix_all(how, title, vec![Edit { span, text }])
    }

    /// A repair of several spans of the same file.
    #[must_use]
    pub fn fix_all(mut self, applicability: Applicability, title: Message, edits: Vec<Edit>) -> Self {
        self.fix = Some(Fix { title, edits, applicability });
        self
    }
}

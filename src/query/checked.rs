//! What minijinja would let pass in a condition and never be true: names that groups
//! do not have, words that no closed list holds, numbers written as text.

use std::collections::BTreeSet;

use super::tokens::{Kind, Token, after_dot};
use crate::directory::Asked;
use crate::failure::Failure;
use crate::fold::nearest;
use crate::group::{self, Activity, LinkKind};
use crate::msg;
use crate::settings::Settings;

/// A condition whose syntax is sound.
#[derive(Debug)]
pub struct Checked<'a> {
    pub text: &'a str,
    pub tokens: &'a [Token],
    /// The names that it does not define itself.
    pub names: &'a BTreeSet<String>,
    pub settings: &'a Settings,
}

/// What the values of a name are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Holds {
    Number,
    Text,
    Many,
}

impl Checked<'_> {
    /// # Errors
    /// The first thing that could never be meant.
    pub fn check(&self) -> Result<(), Failure> {
        for index in 0..self.tokens.len() {
            self.name(index)?;
            self.comparison(index)?;
        }
        Ok(())
    }

    /// Every free name must be one that groups answer to, and so must `links.x` and `fields.x`.
    fn name(&self, index: usize) -> Result<(), Failure> {
        if self.tokens[index].kind != Kind::Word {
            return Ok(());
        }
        let name = self.word(index);
        if !after_dot(self.text, self.tokens, index) {
            if !self.names.contains(name) || Asked::from_name(name).is_some() {
                return Ok(());
            }
            return Err(self.unknown(index, Asked::NAMES));
        }
        let Some(owner) = index.checked_sub(2).filter(|o| self.is_field(*o)) else { return Ok(()) };
        let known: Vec<&str> = match self.word(owner) {
            "links" => LinkKind::ALL.iter().map(|k| k.key()).chain(["other"]).collect(),
            "fields" => self.settings.fields.iter().map(|f| f.key.as_str()).collect(),
            _ => return Ok(()),
        };
        if known.contains(&name) { Ok(()) } else { Err(self.unknown(index, &known)) }
    }

    /// `name == value` and `value == name`, of order too: could it ever be true?
    fn comparison(&self, index: usize) -> Result<(), Failure> {
        let operator = self.tokens[index].kind;
        if !matches!(operator, Kind::Order | Kind::Equal) || index == 0 || index + 1 >= self.tokens.len() {
            return Ok(());
        }
        for (field, other) in [(index - 1, index + 1), (index + 1, index - 1)] {
            if operator == Kind::Equal && matches!(self.word(other), "none" | "None") {
                let failure = Failure::new(msg!("where-none", column = self.column(index)));
                return Err(failure.help(msg!("where-none-help")));
            }
            if self.stands_alone(field) && self.stands_alone(other) {
                self.pair(field, other)?;
            }
        }
        Ok(())
    }

    fn pair(&self, field: usize, value: usize) -> Result<(), Failure> {
        let Some(asked) =
            Some(field).filter(|f| self.is_field(*f)).and_then(|f| Asked::from_name(self.word(f)))
        else {
            return Ok(());
        };
        let token = &self.tokens[value];
        let is_text = token.kind == Kind::Text;
        let is_number =
            token.kind == Kind::Word && self.word(value).starts_with(|c: char| c.is_ascii_digit());
        let (name, column) = (asked.name(), self.column(value));
        let words = match asked {
            Asked::Type => Some(group::Kind::WORDS),
            Asked::Activity => Some(Activity::WORDS),
            _ => None,
        };
        let written = self.word(value).trim_matches(['"', '\'']);
        match (holds(asked), words) {
            (Holds::Many, _) if is_text || is_number => {
                let failure = Failure::new(msg!("where-list", column = column, name = name));
                Err(failure.help(msg!("where-list-help", name = name, value = self.word(value))))
            }
            (Holds::Number, _) if is_text => {
                let failure = Failure::new(msg!("where-number", column = column, name = name));
                Err(failure.help(msg!("where-number-help")))
            }
            (Holds::Text, _) if is_number => {
                let failure = Failure::new(msg!("where-text", column = column, name = name));
                Err(failure.help(msg!("where-text-help")))
            }
            (_, Some(words)) if is_text && !words.contains(&written) => {
                let failure = Failure::new(msg!("where-word", column = column, name = name, value = written));
                Err(failure.help(near_or_all(written, words)))
            }
            _ => Ok(()),
        }
    }

    /// No filter, attribute, call or arithmetic makes something else of it.
    fn stands_alone(&self, index: usize) -> bool {
        let joins = |index: usize| {
            matches!(self.word(index), "|" | "." | "(" | "[" | "+" | "-" | "*" | "/" | "%" | "~")
                || self.tokens[index].kind == Kind::Close
        };
        let opens = |index: usize| matches!(self.word(index), "(" | "[");
        let after = index + 1 < self.tokens.len() && joins(index + 1) && self.word(index + 1) != ")";
        let before = index > 0 && joins(index - 1) && !opens(index - 1);
        !after && !before
    }

    /// A name of a group's, not an attribute of something.
    fn is_field(&self, index: usize) -> bool {
        self.tokens[index].kind == Kind::Word
            && !after_dot(self.text, self.tokens, index)
            && self.names.contains(self.word(index))
    }

    fn word(&self, index: usize) -> &str {
        &self.text[self.tokens[index].range.clone()]
    }

    fn column(&self, index: usize) -> usize {
        column(self.text, self.tokens[index].range.start)
    }

    fn unknown(&self, index: usize, known: &[&str]) -> Failure {
        let name = self.word(index);
        Failure::new(msg!("where-name", column = self.column(index), name = name))
            .help(near_or_all(name, known))
    }
}

fn near_or_all(word: &str, known: &[&str]) -> crate::words::Message {
    match nearest(word, known.iter().copied()) {
        Some(near) => msg!("usage-near", near = near),
        None if known.is_empty() => msg!("where-no-fields"),
        None => msg!("ask-known", list = known.join(", ")),
    }
}

const fn holds(asked: Asked) -> Holds {
    use Asked::{Aliases, Ecosystems, Fields, Founded, Latitude, Links, Longitude, Members};
    use Asked::{Offers, Related, Seeks, Tags};
    match asked {
        Members | Founded | Latitude | Longitude => Holds::Number,
        Tags | Ecosystems | Related | Aliases | Seeks | Offers | Links | Fields => Holds::Many,
        _ => Holds::Text,
    }
}

/// The place of a byte, in characters from 1.
#[must_use]
pub fn column(text: &str, offset: usize) -> usize {
    let at = crate::source::floor_char_boundary(text, offset);
    text[..at].chars().count() + 1
}

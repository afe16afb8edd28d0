//! One value held against the shape of its key.

use toml::de::DeValue;

use super::names;
use super::path::Path;
use super::retype;
use super::take;
use super::walk::{Value, Walk};
use crate::finding::{Applicability, Finding};
use crate::fold::{fold, nearest};
use crate::msg;
use crate::quote::quoted;
use crate::shape::Shape;
use crate::words::Message;

impl Walk<'_> {
    pub fn value(&mut self, value: &Value<'_>, shape: &Shape, path: &Path<'_>) {
        match (shape, value.get_ref()) {
            (Shape::Any, _) | (Shape::Boolean, DeValue::Boolean(_)) => {}
            // What stands for a date that could not be read, and has been said.
            (_, DeValue::Datetime(date)) if date.date.is_none() && date.time.is_none() => {}
            (Shape::Text { max, lines }, DeValue::String(text)) => self.text(value, text, *max, *lines, path),
            (Shape::Choice(words), DeValue::String(text)) => self.choice(value, text, words, path),
            (
                Shape::Slug
                | Shape::Language
                | Shape::Country
                | Shape::Licence
                | Shape::MediaFile
                | Shape::Address { .. },
                DeValue::String(text),
            ) => self.text(value, text, usize::MAX, false, path),
            (Shape::Date | Shape::DateOrYear | Shape::DateOr(_), DeValue::Datetime(date)) => {
                if date.time.is_some() || date.date.is_none() {
                    self.wrong_type(value, shape, path);
                } else if take::to_day(date).is_none() {
                    self.push(
                        "bad-date",
                        value,
                        msg!("bad-date", date = self.raw(value.span().into())),
                        path,
                    );
                }
            }
            (Shape::Moment, DeValue::Datetime(date)) => {
                if date.date.is_none() {
                    self.wrong_type(value, shape, path);
                } else if take::to_moment(date).is_none() {
                    self.push(
                        "bad-date",
                        value,
                        msg!("bad-date", date = self.raw(value.span().into())),
                        path,
                    );
                }
            }
            (Shape::Integer, DeValue::Integer(integer)) => {
                if take::to_i64(integer).is_none() {
                    self.push("bad-number", value, msg!("bad-number-large"), path);
                }
            }
            (Shape::DateOrYear, DeValue::Integer(integer)) => {
                if !take::to_i64(integer).is_some_and(|year| (1..=9999).contains(&year)) {
                    self.push("bad-number", value, msg!("bad-number-year"), path);
                }
            }
            (Shape::Number, number @ (DeValue::Integer(_) | DeValue::Float(_))) => {
                if take::to_f64(number).is_none() {
                    self.push("bad-number", value, msg!("bad-number"), path);
                }
            }
            (Shape::List { of, max }, DeValue::Array(list)) => {
                if list.len() > *max {
                    let message = msg!("long-list", count = list.len(), max = *max);
                    self.push("long-list", value, message, path);
                }
                for (n, item) in list.iter().enumerate() {
                    self.value(item, of, &path.item(n));
                }
            }
            (Shape::Pair, DeValue::Array(list)) if list.len() == 2 => {
                for (n, item) in list.iter().enumerate() {
                    self.value(item, &Shape::Integer, &path.item(n));
                }
            }
            (Shape::Table(keys) | Shape::DateOr(keys), DeValue::Table(table)) => {
                self.table(table, keys, value.span().into(), path);
            }
            (Shape::Tables(keys), DeValue::Array(list)) => {
                for (n, item) in list.iter().enumerate() {
                    match item.get_ref() {
                        DeValue::Table(table) => {
                            self.table(table, keys, item.span().into(), &path.item(n));
                        }
                        _ => self.wrong_type(item, &Shape::Table(keys), &path.item(n)),
                    }
                }
            }
            (Shape::Map(each), DeValue::Table(table)) => self.map(table, each, path),
            _ => self.wrong_type(value, shape, path),
        }
    }

    fn push(&mut self, rule: &'static str, value: &Value<'_>, message: Message, path: &Path<'_>) {
        let finding = self.finding(rule, value.span().into(), message, path);
        self.found.push(finding);
    }

    fn text(&mut self, value: &Value<'_>, text: &str, max: usize, lines: bool, path: &Path<'_>) {
        if self.blank(value, text, path) || (!lines && self.broken(value, text, path)) {
            return;
        }
        // A character takes at least a byte: most texts need no count.
        if text.len() > max {
            let count = text.chars().count();
            if count > max {
                self.push("long-text", value, msg!("long-text", count = count, max = max), path);
            }
        }
    }

    fn blank(&mut self, value: &Value<'_>, text: &str, path: &Path<'_>) -> bool {
        let blank = text.trim().is_empty();
        // `tiles = ""` is how a directory says that it wants the built-in map.
        if blank && !matches!(path, Path::Key(_, "tiles")) {
            let finding = self.finding("empty-value", value.span().into(), msg!("empty-value"), path);
            self.found.push(finding.help(msg!("empty-value-help")));
        }
        blank
    }

    /// Line breaks where one line is expected.
    fn broken(&mut self, value: &Value<'_>, text: &str, path: &Path<'_>) -> bool {
        let breaks = |c| matches!(c, '\n' | '\r' | '\u{0b}' | '\u{0c}' | '\u{85}' | '\u{2028}' | '\u{2029}');
        let broken = text.contains(breaks);
        if broken {
            let parts = text.split(breaks).map(str::trim).filter(|part| !part.is_empty());
            let joined = parts.collect::<Vec<_>>().join(" ");
            let span = value.span().into();
            let finding = self.finding("line-break", span, msg!("line-break"), path);
            let title = msg!("fix-one-line");
            self.found.push(finding.fix(Applicability::Safe, title, span, quoted(&joined)));
        }
        broken
    }

    fn choice(&mut self, value: &Value<'_>, text: &str, words: &'static [&'static str], path: &Path<'_>) {
        if words.contains(&text) || self.blank(value, text, path) || self.broken(value, text, path) {
            return;
        }
        let span = value.span().into();
        let list = words.join(", ");
        let replace = |finding: Finding, how, word: &str| {
            finding.fix(how, msg!("fix-replace", new = quoted(word)), span, quoted(word))
        };
        let finding = if let Some(english) = names::english(text, words) {
            let message = msg!("french-word", word = text.trim(), english = english);
            replace(self.finding("french-word", span, message, path), Applicability::Safe, english)
        } else {
            let message = msg!("unknown-value", value = text, list = list);
            let finding = self.finding("unknown-value", span, message, path);
            match nearest(text.trim(), words.iter().copied()) {
                _ if names::level(text).is_some_and(|word| words.contains(&word)) => {
                    replace(finding, Applicability::Safe, names::level(text).unwrap_or_default())
                }
                Some(near) if fold(text.trim()) == fold(near) => replace(finding, Applicability::Safe, near),
                Some(near) => replace(finding, Applicability::Unsafe, near),
                None => finding,
            }
        };
        self.found.push(finding);
    }

    pub fn wrong_type(&mut self, value: &Value<'_>, shape: &Shape, path: &Path<'_>) {
        let span = value.span().into();
        let message = Message {
            id: "wrong-type",
            args: vec![
                ("key", path.to_string().into()),
                ("expected", crate::words::Arg::Word(retype::expected(shape))),
                ("found", crate::words::Arg::Word(retype::found(value.get_ref()))),
            ],
        };
        let finding = self.finding("wrong-type", span, message, path);
        let finding = match retype::repair(self.raw(span), value.get_ref(), shape) {
            Some((how, text)) => finding.fix(how, msg!("fix-replace", new = &text), span, text),
            None => super::tabled::help(self, finding, value, shape, path),
        };
        self.found.push(finding);
    }
}

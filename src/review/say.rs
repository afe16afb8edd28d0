//! Facts of groups in words: what they are called, what they were and are.
//!
//! What comes from a file is dressed first, for a terminal or for Markdown; the words around
//! it are ours.

use chrono::NaiveDate;

use super::{Review, labelled};
use crate::change::{Alert, At, Field, FieldChange, GroupChange, Notice, Part, Value, What, words_between};
use crate::group::{Moment, Pulse};
use crate::language;
use crate::listing::rhythm;
use crate::msg;
use crate::place;
use crate::words::Words;

/// How a text of a file is made safe, and a word for machines is set apart.
pub trait Dress {
    fn text(&self, text: &str) -> String;
    fn code(&self, text: &str) -> String;
}

/// Says facts, dressed for one format.
pub struct Say<'a, D> {
    pub review: &'a Review<'a>,
    pub dress: D,
    /// Whether signs outside ASCII can be shown.
    pub unicode: bool,
}

impl<D: Dress> Say<'_, D> {
    const fn words(&self) -> &Words {
        self.review.words
    }

    fn arrow(&self) -> &'static str {
        if self.unicode { " → " } else { " -> " }
    }

    /// What a fact is called.
    pub fn label(&self, field: &Field) -> String {
        let words = self.words();
        let known = |name: &str| words.text(&format!("ask-{}", name.replace('_', "-")));
        match field {
            Field::Description => words.text("show-description"),
            Field::Link(kind) => words.text(&format!("label-link-{}", kind.key().replace('_', "-"))),
            Field::OtherLink(label) => words.say(&msg!("diff-field-link", name = self.dress.text(label))),
            Field::Condition(key) => {
                let declared = self.review.settings.charter.iter().find(|c| c.key.value == *key);
                let label = declared.map_or_else(|| key.clone(), |declared| declared.said(words));
                words.say(&msg!("diff-field-condition", name = self.dress.text(&label)))
            }
            Field::Sign(sign) => {
                let name = words.text(&format!("sign-{}", sign.word().replace('_', "-")));
                words.say(&msg!("diff-field-sign", name = name))
            }
            Field::Partner(name, _) => words.say(&msg!("diff-field-partner", name = self.dress.text(name))),
            Field::Project(name, _) => words.say(&msg!("diff-field-project", name = self.dress.text(name))),
            Field::Meeting(name, _) => words.say(&msg!("diff-field-meeting", name = self.dress.text(name))),
            Field::Person(name, _) => words.say(&msg!("diff-field-person", name = self.dress.text(name))),
            Field::Translation(tag, part) => {
                words.say(&msg!("diff-field-in", what = self.part(*part), language = self.language(tag)))
            }
            Field::Own(key) => {
                let declared = self.review.settings.fields.iter().find(|f| f.key.value == *key);
                let label = declared.map_or(key.as_str(), |declared| labelled(&declared.label, words, key));
                self.dress.text(label)
            }
            other => known(other.name()),
        }
    }

    fn part(&self, part: Part) -> String {
        let words = self.words();
        match part {
            Part::Description => words.text("show-description"),
            Part::Name | Part::Summary | Part::Logo => words.text(&format!("ask-{}", part.key())),
            Part::Url => words.text("diff-part-url"),
            Part::Status => words.text("diff-part-status"),
            Part::Role => words.text("diff-part-role"),
            Part::Start => words.text("diff-part-start"),
            Part::End => words.text("diff-part-end"),
            Part::Repeat => words.text("diff-part-repeat"),
            Part::Where => words.text("diff-part-where"),
        }
    }

    fn language(&self, tag: &str) -> String {
        let known = language::language(tag).map(|language| language.name(self.words().language()));
        self.dress.text(known.unwrap_or(tag))
    }

    /// A value by itself.
    pub fn value(&self, field: &Field, value: &Value) -> String {
        let words = self.words();
        match value {
            Value::Text(text) => match field {
                Field::Country => match place::country(text) {
                    Some(country) => {
                        format!("{} ({})", country.name(words.language()), self.dress.text(text))
                    }
                    None => self.dress.text(text),
                },
                Field::Language => self.language(text),
                Field::Name | Field::Summary | Field::Region | Field::City | Field::Translation(..) => {
                    self.dress.text(text)
                }
                Field::Own(_) if !text.contains("://") => self.dress.text(text),
                _ => self.dress.code(text),
            },
            Value::Prose(text) => words.say(&msg!("diff-prose", count = text.split_whitespace().count())),
            Value::Word(word) => match field {
                Field::Type => words.text(&format!("label-type-{word}")),
                _ => words.text(&format!("label-activity-{word}")),
            },
            Value::Number(number) if *field == Field::Members => {
                words.say(&msg!("about-members", count = number.to_string()))
            }
            Value::Number(number) => number.to_string(),
            Value::Decimal(number) => number.to_string(),
            Value::Truth(truth) => words.text(if *truth { "say-yes" } else { "say-no" }),
            Value::Day(day) => day.to_string(),
            Value::Founded(founded) => founded.to_string(),
            Value::Moment(moment) => said_moment(*moment),
            Value::Pulse(pulse) => self.pulse(pulse),
            Value::List(items) => {
                items.iter().map(|item| self.item(field, item)).collect::<Vec<_>>().join(", ")
            }
            Value::Item(parts) => {
                let parts: Vec<_> = parts.iter().map(|(part, value)| self.of_item(*part, value)).collect();
                if parts.is_empty() { words.text("diff-named") } else { parts.join(", ") }
            }
        }
    }

    /// One thing of a list: words for machines are set apart.
    fn item(&self, field: &Field, item: &str) -> String {
        match field {
            Field::Seeks | Field::Offers | Field::Own(_) => self.dress.text(item),
            _ => self.dress.code(item),
        }
    }

    fn of_item(&self, part: Part, value: &Value) -> String {
        match (part, value) {
            (Part::Role, Value::Word(word)) => self.words().text(&format!("label-role-{word}")),
            (Part::Status, Value::Word(word)) => self.words().text(&format!("label-status-{word}")),
            (Part::Url | Part::Logo | Part::Repeat, Value::Text(text)) => self.dress.code(text),
            (_, Value::Text(text)) => self.dress.text(text),
            (_, value) => self.value(&Field::Name, value),
        }
    }

    fn pulse(&self, pulse: &Pulse) -> String {
        let last = pulse.last.iter().map(NaiveDate::to_string);
        last.chain(rhythm(pulse, self.words())).collect::<Vec<_>>().join(", ")
    }

    /// What a fact was and is: `≈400 → ≈420`, `+a −b`, `12 words more, 3 fewer`.
    pub fn change(&self, change: &FieldChange) -> String {
        let words = self.words();
        if let Some((gained, lost)) = change.list().filter(|_| change.before.is_some()) {
            let minus = if self.unicode { "−" } else { "-" };
            let gained = gained.iter().map(|item| format!("+{}", self.item(&change.field, item)));
            let lost = lost.iter().map(|item| format!("{minus}{}", self.item(&change.field, item)));
            let all: Vec<_> = gained.chain(lost).collect();
            return if all.is_empty() { words.text("diff-order") } else { all.join(" ") };
        }
        let none = || words.text("diff-none");
        match (&change.before, &change.after) {
            (Some(Value::Prose(old)), Some(Value::Prose(new))) => match words_between(old, new) {
                (0, 0) => words.text("diff-order"),
                (more, fewer) => words.say(&msg!("diff-words", more = more, fewer = fewer)),
            },
            (Some(Value::Item(old)), Some(Value::Item(new))) => self.between(old, new),
            (before, after) => {
                let value = |value: &Option<Value>| {
                    value.as_ref().map_or_else(none, |value| self.value(&change.field, value))
                };
                format!("{}{}{}", value(before), self.arrow(), value(after))
            }
        }
    }

    /// The parts of an item that are others.
    fn between(&self, old: &[(Part, Value)], new: &[(Part, Value)]) -> String {
        let of = |all: &[(Part, Value)], part| all.iter().find(|(p, _)| *p == part).map(|(_, v)| v.clone());
        let mut parts: Vec<Part> = old.iter().chain(new).map(|(part, _)| *part).collect();
        parts.sort_unstable();
        parts.dedup();
        let said = parts.into_iter().filter_map(|part| {
            let (was, is) = (of(old, part), of(new, part));
            let value = |value: Option<&Value>| {
                value.map_or_else(|| self.words().text("diff-none"), |value| self.of_item(part, value))
            };
            (was != is).then(|| {
                let step = format!("{}{}{}", value(was.as_ref()), self.arrow(), value(is.as_ref()));
                self.words().said(&self.part(part), &step)
            })
        });
        said.collect::<Vec<_>>().join(", ")
    }

    /// What became of a group, where that is more than a change of facts.
    pub fn fate(&self, change: &GroupChange) -> Option<String> {
        let words = self.words();
        let old = || change.before.as_ref().map_or_else(String::new, |was| self.dress.code(&was.slug));
        Some(match change.what() {
            What::Added | What::Changed => match change.moved_from() {
                Some(from) => words.say(&msg!("diff-moved", from = self.dress.code(from))),
                None => return None,
            },
            What::Deleted => words.text("diff-deleted"),
            What::Renamed if change.alias => words.say(&msg!("diff-renamed", old = old())),
            What::Renamed => words.say(&msg!("diff-renamed-lost", old = old())),
            What::Archived => words.text("diff-archived"),
            What::Revived => words.text("diff-revived"),
        })
    }

    /// What to look at first: where, and what.
    pub fn notice(&self, notice: &Notice) -> (String, String) {
        let words = self.words();
        let (who, field) = match &notice.at {
            At::Group { slug, name, field } => (self.group(name, slug), self.label(field)),
            At::Setting(key) => (self.dress.code("coopdir.toml"), self.dress.code(key)),
        };
        let code = |text: &str| self.dress.code(text);
        let what = match &notice.alert {
            Alert::OtherHost { before, after } => {
                let step = format!("{}{}{}", code(before), self.arrow(), code(after));
                msg!("diff-alert-other-host", field = field, step = step)
            }
            Alert::NewHost(host) => msg!("diff-alert-new-host", field = field, host = code(host)),
            Alert::NewMail(mail) => msg!("diff-alert-new-mail", field = field, mail = code(mail)),
            Alert::NewPerson(name) => msg!("diff-alert-new-person", name = self.dress.text(name)),
            Alert::LostAlias(slug) => msg!("diff-alert-lost-alias", slug = code(slug)),
            Alert::Rules => msg!("diff-alert-rules", key = field),
        };
        (who, words.say(&what))
    }

    /// A group by its name, and its short name.
    pub fn group(&self, name: &str, slug: &str) -> String {
        format!("{} ({})", self.dress.text(name), self.dress.code(slug))
    }
}

fn said_moment(moment: Moment) -> String {
    match moment {
        Moment::Day(day) => day.to_string(),
        Moment::Local(at) => at.format("%Y-%m-%d %H:%M").to_string(),
        Moment::Fixed(at) => at.format("%Y-%m-%d %H:%M %:z").to_string(),
    }
}

//! What stands in the cells of a table for people: labels, not ids.

use super::{Reader, since};
use crate::directory::{Asked, Directory, Fact};
use crate::group::Group;
use crate::msg;
use crate::visible;

/// The values of a row, as they are shown.
pub type Cells = Vec<String>;

/// What a reader sees of one fact, on one line and safe to print.
#[must_use]
pub fn shown(directory: &Directory, group: &Group, asked: Asked, reader: &Reader<'_>) -> String {
    let words = reader.words;
    let fact = directory.fact(group, asked);
    let text = match (asked, &fact) {
        (_, fact) if fact.is_missing() => return String::new(),
        (Asked::Name, _) => group.name_in(words.language()).0.to_owned(),
        (Asked::Summary, _) => group.summary_in(words.language()).0.to_owned(),
        (Asked::Type, Fact::Text(word)) => words.text(&format!("label-type-{word}")),
        (Asked::Activity, Fact::Text(word)) => words.text(&format!("label-activity-{word}")),
        (Asked::Members, Fact::Number(number)) => {
            words.say(&msg!("about-members", count = number.to_string()))
        }
        (Asked::Verified, Fact::Day(day)) => {
            let stale = (reader.today - *day).num_days() > directory.settings().fresh_for;
            let ago = since::ago(*day, reader.today, words);
            if stale { words.say(&msg!("ago-stale", ago = ago)) } else { ago }
        }
        (Asked::Language, Fact::Text(tag)) => crate::language::language(tag)
            .map_or_else(|| (*tag).to_owned(), |l| l.name(words.language()).to_owned()),
        (Asked::Tags, Fact::List(tags)) => {
            let names = tags.iter().map(|tag| directory.settings().tag_name(tag, words.language()));
            names.collect::<Vec<_>>().join(", ")
        }
        (Asked::Links, Fact::Map(links)) => {
            let label = |key: &str| words.text(&format!("label-link-{}", key.replace('_', "-")));
            let names = links.iter().map(|(key, fact)| match fact {
                Fact::Map(other) => other.iter().map(|(label, _)| *label).collect::<Vec<_>>().join(", "),
                _ => label(key),
            });
            names.collect::<Vec<_>>().join(", ")
        }
        (_, fact) => line(fact),
    };
    visible::line(&text).into_owned()
}

fn line(fact: &Fact<'_>) -> String {
    match fact {
        Fact::List(list) => list.join(", "),
        Fact::Map(map) => {
            map.iter().map(|(key, f)| format!("{key}: {}", line(f))).collect::<Vec<_>>().join(", ")
        }
        other => super::plain::flat(other),
    }
}

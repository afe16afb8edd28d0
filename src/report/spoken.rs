//! Messages said so that a terminal or a log can show them: on one line, not too
//! long, and nothing in them that acts.

use crate::finding::Finding;
use crate::visible;
use crate::words::{Arg, Message, Words};

/// Characters of one argument at most: a name may be a whole file long.
const ARGUMENT: usize = 300;

/// A message with each argument cut.
#[must_use]
pub fn plain(words: &Words, message: &Message) -> String {
    with(words, message, |text| visible::cut(text, ARGUMENT).into_owned())
}

/// A message that may be printed.
#[must_use]
pub fn safe(words: &Words, message: &Message) -> String {
    visible::line(&plain(words, message)).into_owned()
}

/// A message said with each text argument changed first.
#[must_use]
pub fn with(words: &Words, message: &Message, change: impl Fn(&str) -> String) -> String {
    let changed = |value: &Arg| match value {
        Arg::Text(text) => Arg::Text(change(text)),
        other => other.clone(),
    };
    let args = message.args.iter().map(|(name, value)| (*name, changed(value))).collect();
    words.say(&Message { id: message.id, args })
}

/// What is wrong, with the words under the caret: `message: label`.
#[must_use]
pub fn fault(words: &Words, finding: &Finding) -> String {
    let message = plain(words, &finding.message);
    match &finding.label {
        Some(label) => words.said(&message, &plain(words, label)),
        None => message,
    }
}

/// The rest of what a finding says, a line each: `note: …`, `help: …`.
#[must_use]
pub fn advice(words: &Words, finding: &Finding) -> Vec<String> {
    let fix = finding.fix.as_ref().map(|fix| &fix.title);
    let all = [("note", finding.note.as_ref()), ("help", finding.help.as_ref()), ("help", fix)];
    let said = all.into_iter().filter_map(|(kind, message)| Some((kind, message?)));
    said.map(|(kind, message)| words.said(&words.text(kind), &plain(words, message))).collect()
}

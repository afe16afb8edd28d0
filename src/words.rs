//! What the program and the site say: messages by name, spoken in a language.

use std::collections::BTreeMap;
use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// Every language that ships: its code and its Fluent file.
pub const LOCALES: [(&str, &str); 2] =
    [("en", include_str!("../locales/en.ftl")), ("fr", include_str!("../locales/fr.ftl"))];

/// Languages that the site speaks and the program does not: a file of the words of pages
/// alone, with the names of countries and languages.
pub const SITE_LOCALES: [(&str, &str); 1] = [("ar", include_str!("../locales/site/ar.ftl"))];

/// A value put into a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    Text(String),
    Number(f64),
    /// The name of another message, said in the same language.
    Word(&'static str),
}

macro_rules! arg_from {
    ($($ty:ty),*; $($number:ty),*) => {
        $(impl From<$ty> for Arg { fn from(value: $ty) -> Self { Self::Text(value.to_string()) } })*
        $(impl From<$number> for Arg {
            #[expect(clippy::cast_precision_loss, reason = "counts shown to people stay far under 2^52")]
            fn from(value: $number) -> Self { Self::Number(value as f64) }
        })*
    };
}
arg_from!(&str, String, &String, char; usize, u64, i64);

impl From<f64> for Arg {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

/// Something to be said: the name of a message in `locales/` and its arguments.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    pub id: &'static str,
    pub args: Vec<(&'static str, Arg)>,
}

/// `msg!("unknown-key", key = name, near = nearest)`
#[macro_export]
macro_rules! msg {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::words::Message {
            id: $id,
            args: vec![$((stringify!($name), $crate::words::Arg::from($value))),*],
        }
    };
}

/// The messages of one language, with English behind them.
pub struct Words {
    language: &'static str,
    bundle: FluentBundle<FluentResource>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Words").field(&self.language).finish()
    }
}

impl Words {
    /// The words of `tag` (`fr`, `fr-CA`, `fr_FR.UTF-8`); English for a language that
    /// does not ship. A directory's own texts may replace messages: see [`Words::with`].
    #[must_use]
    pub fn new(tag: &str) -> Self {
        Self::with(tag, None)
    }

    /// Like [`Words::new`], with further Fluent text whose messages win.
    #[must_use]
    pub fn with(tag: &str, extra: Option<&str>) -> Self {
        Self::among(&LOCALES, tag, extra)
    }

    /// The words of pages in `tag`: of more languages than the program speaks.
    #[must_use]
    pub fn of_pages(tag: &str) -> Self {
        let all: Vec<_> = LOCALES.into_iter().chain(SITE_LOCALES).collect();
        Self::among(&all, tag, None)
    }

    fn among(locales: &[(&'static str, &'static str)], tag: &str, extra: Option<&str>) -> Self {
        let wanted = tag.split(['-', '_', '.', '@']).next().unwrap_or("");
        let language = known(locales, wanted).unwrap_or("en");
        let id: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Isolation marks belong to pages (`<bdi>`), not to terminals and logs.
        bundle.set_use_isolating(false);
        let english = LOCALES.iter().filter(|(code, _)| *code == "en");
        let own = locales.iter().filter(|(code, _)| *code == language);
        for (_, text) in english.chain(own) {
            bundle.add_resource_overriding(parsed(text));
        }
        if let Some(text) = extra {
            bundle.add_resource_overriding(parsed(text));
        }
        Self { language, bundle }
    }

    /// The code of the language spoken: `fr`.
    #[must_use]
    pub const fn language(&self) -> &'static str {
        self.language
    }

    /// A message without arguments. A name that no file has comes back in braces:
    /// visible, never a crash; a test keeps it from happening.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.format(id, None)
    }

    /// `error: what`, as the language writes it.
    #[must_use]
    pub fn said(&self, who: &str, what: &str) -> String {
        self.say(&crate::msg!("said", who = who, what = what))
    }

    /// The names of all messages that ship.
    pub fn ids() -> impl Iterator<Item = &'static str> {
        let lines = LOCALES.iter().filter(|(code, _)| *code == "en").flat_map(|(_, text)| text.lines());
        let names = lines.filter_map(|line| Some(line.split_once(" =")?.0));
        names.filter(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()))
    }

    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    #[must_use]
    pub fn say(&self, message: &Message) -> String {
        if message.args.is_empty() {
            return self.text(message.id);
        }
        let mut args = FluentArgs::with_capacity(message.args.len());
        for (name, value) in &message.args {
            args.set(*name, self.value(value));
        }
        self.format(message.id, Some(&args))
    }

    /// Like [`Words::say`] for names and arguments that come from templates.
    #[must_use]
    pub fn say_with(&self, id: &str, named: &BTreeMap<String, Arg>) -> String {
        let mut args = FluentArgs::with_capacity(named.len());
        for (name, value) in named {
            args.set(name.clone(), self.value(value));
        }
        self.format(id, Some(&args))
    }

    fn value(&self, value: &Arg) -> FluentValue<'static> {
        match value {
            Arg::Text(text) => FluentValue::from(text.clone()),
            Arg::Number(number) => FluentValue::from(choosing(self.language, *number)),
            Arg::Word(id) => FluentValue::from(self.text(id)),
        }
    }

    fn format(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|m| m.value()) else {
            return format!("{{{id}}}");
        };
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, args, &mut errors).into_owned()
    }
}

/// The number that chooses the form of a message. Where the rules of Arabic look at the last
/// two digits, those of `intl_pluralrules` 7 look at the whole: they get the two.
fn choosing(language: &str, number: f64) -> f64 {
    let last = number % 100.0;
    if language == "ar" && last >= 3.0 { last } else { number }
}

fn parsed(text: &str) -> FluentResource {
    match FluentResource::try_new(text.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    }
}

/// The code of a language that the program speaks.
#[must_use]
pub fn supported(code: &str) -> Option<&'static str> {
    known(&LOCALES, code)
}

/// The code of a language that pages are written in.
#[must_use]
pub fn supported_in_pages(code: &str) -> Option<&'static str> {
    supported(code).or_else(|| known(&SITE_LOCALES, code))
}

fn known(locales: &[(&'static str, &'static str)], code: &str) -> Option<&'static str> {
    let code = code.to_ascii_lowercase();
    locales.iter().map(|(known, _)| *known).find(|known| **known == code)
}

//! One value by its shape.

use chrono::{Datelike, NaiveDate};
use toml::Value;
use toml::value::{Date, Datetime};

use super::Intake;
use crate::failure::Failure;
use crate::fold::fold;
use crate::shape::Shape;
use crate::{address, group::slug, language, msg, place};

/// Words for today, folded.
const TODAY: &[&str] = &["today", "aujourd'hui", "aujourd’hui", "aujourdhui", "now"];
const YES: &[&str] = &["yes", "y", "oui", "o", "true", "vrai", "1"];
const NO: &[&str] = &["no", "n", "non", "false", "faux", "0"];

/// The value that `text` means.
///
/// # Errors
/// When it can mean none.
pub fn value(intake: &Intake<'_>, shape: Shape, text: &str) -> Result<Value, Failure> {
    let text = text.trim();
    let refused = |message| Failure::new(message);
    match shape {
        Shape::Text { .. } | Shape::Licence | Shape::MediaFile => Ok(text.into()),
        Shape::Choice(words) => {
            let wanted = fold(text);
            let found = words.iter().find(|word| fold(word) == wanted);
            let failure = || refused(msg!("intake-choice", value = text));
            Ok((*found.ok_or_else(|| failure().help(msg!("ask-known", list = words.join(", "))))?).into())
        }
        Shape::Slug => short_name(text),
        Shape::Language => {
            let tag = language::language(text).and_then(|_| language::canonical(text));
            let tag = tag.or_else(|| language::by_name(text).map(|found| found.code.to_owned()));
            Ok(tag.ok_or_else(|| refused(msg!("ask-no-language", value = text)))?.into())
        }
        Shape::Country => country(intake, text),
        Shape::Address { mail } => Ok(web(text, mail)?.into()),
        Shape::Date => Ok(Value::Datetime(day(intake, text)?.into())),
        Shape::DateOrYear => match text.parse::<i64>() {
            Ok(year) if text.len() == 4 => Ok(Value::Integer(year)),
            _ => Ok(Value::Datetime(day(intake, text)?.into())),
        },
        Shape::Moment => {
            let moment: Result<Datetime, _> = text.replacen(' ', "T", 1).parse();
            let moment = moment.ok().filter(|moment| moment.date.is_some());
            Ok(Value::Datetime(moment.ok_or_else(|| refused(msg!("intake-moment", value = text)))?))
        }
        Shape::Integer => {
            let digits = number(text).filter(|digits| !digits.contains(['.', ',']));
            let parsed = digits.and_then(|digits| digits.parse().ok());
            Ok(Value::Integer(parsed.ok_or_else(|| refused(msg!("intake-integer", value = text)))?))
        }
        Shape::Number => {
            let plain = number(text).map(|digits| digits.replace(',', "."));
            let wrong = || refused(msg!("intake-number", value = text));
            let plain = plain.ok_or_else(wrong)?;
            if let Ok(whole) = plain.parse::<i64>() {
                return Ok(Value::Integer(whole));
            }
            let parsed = plain.parse::<f64>().ok().filter(|number| number.is_finite());
            Ok(Value::Float(parsed.ok_or_else(wrong)?))
        }
        Shape::Boolean => {
            let plain = fold(text);
            match (YES.contains(&plain.as_str()), NO.contains(&plain.as_str())) {
                (true, _) => Ok(true.into()),
                (_, true) => Ok(false.into()),
                _ => Err(refused(msg!("intake-boolean", value = text))),
            }
        }
        Shape::List { of, .. } => {
            let items: Result<Vec<Value>, Failure> =
                items(text).iter().map(|item| value(intake, *of, item)).collect();
            Ok(Value::Array(items?))
        }
        Shape::Pair | Shape::Table(_) | Shape::Tables(_) | Shape::Map(_) | Shape::DateOr(_) | Shape::Any => {
            Err(refused(msg!("intake-choice", value = text)))
        }
    }
}

fn country(intake: &Intake<'_>, text: &str) -> Result<Value, Failure> {
    if let Some(country) = place::country_by_name(text) {
        return Ok(country.code.into());
    }
    let failure = Failure::new(msg!("ask-no-country", value = text));
    Err(match place::suggestion(text) {
        Some(near) => failure.help(msg!("usage-near", near = near.name(intake.language))),
        None => failure.help(msg!("intake-country-help")),
    })
}

fn short_name(text: &str) -> Result<Value, Failure> {
    if slug::check(text).is_ok() {
        return Ok(text.into());
    }
    let failure = Failure::new(msg!("intake-slug", value = text));
    Err(match slug::suggest(text) {
        Some(near) => failure.help(msg!("intake-slug-near", near = near)),
        None => failure,
    })
}

/// What stands between commas.
#[must_use]
pub fn items(text: &str) -> Vec<String> {
    text.split(',').map(str::trim).filter(|item| !item.is_empty()).map(str::to_owned).collect()
}

fn web(text: &str, mail: bool) -> Result<String, Failure> {
    let tried = [text.to_owned(), address::with_scheme(text)];
    let whole = tried.iter().find(|text| address::parse(text, mail).is_ok()).cloned();
    let found = whole.or_else(|| address::mended(text, mail));
    found.ok_or_else(|| {
        let message = if mail {
            msg!("intake-address-mail", value = text)
        } else {
            msg!("intake-address", value = text)
        };
        Failure::new(message)
    })
}

fn day(intake: &Intake<'_>, text: &str) -> Result<Date, Failure> {
    let today = TODAY.contains(&fold(text).as_str());
    let day = if today { Some(intake.today) } else { text.parse::<NaiveDate>().ok() };
    let wrong = || Failure::new(msg!("intake-date", value = text, today = intake.today.to_string()));
    date(day.ok_or_else(wrong)?).ok_or_else(wrong)
}

/// A day as TOML has it; none before year 0 or after 9999.
#[must_use]
pub fn date(day: NaiveDate) -> Option<Date> {
    let (month, date) = (u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
    Some(Date { year: u16::try_from(day.year()).ok().filter(|year| *year < 10_000)?, month, day: date })
}

/// The digits of a number that people write with more: `≈ 1 480`, `~60`, `env. 60`.
fn number(text: &str) -> Option<String> {
    let rest = text.trim_start_matches(|c: char| !c.is_ascii_digit() && c != '-');
    let kept: String = rest.chars().filter(|c| !c.is_whitespace() && *c != '\u{202f}' && *c != '’').collect();
    let plain = |c: char| c.is_ascii_digit() || matches!(c, '-' | '.' | ',');
    (!kept.is_empty() && kept.chars().all(plain)).then_some(kept)
}

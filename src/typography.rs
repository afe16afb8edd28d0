//! Dates, numbers and spaces as each language prints them.
//!
//! Their forms are words of each language's file, `form-…`; the spaces of French are here.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike, Weekday};

use crate::words::{Arg, LOCALES, SITE_LOCALES, Words};

/// No line may break here.
pub const NO_BREAK: char = '\u{a0}';
/// Nor here; thinner.
pub const THIN: char = '\u{202f}';

/// Signs of a number beyond which it is written by its power of ten.
const FIGURES: usize = 24;

/// How a language writes days, hours and numbers: the messages `form-…` of its file.
struct Forms {
    months: Vec<String>,
    /// From Monday.
    weekdays: Vec<String>,
    /// The first day of a month, where it is not `1`.
    first: String,
    /// With `{day}`, `{month}` and `{year}`.
    date: String,
    month: String,
    weekday: String,
    /// With `{hour}` and `{minute}`; on the hour, the second.
    time: String,
    hour: String,
    thousands: String,
    decimal: String,
    /// Bytes, thousands and millions of them.
    sizes: Vec<String>,
}

/// By the code of the language.
static FORMS: LazyLock<BTreeMap<&'static str, Forms>> = LazyLock::new(|| {
    let codes = LOCALES.into_iter().chain(SITE_LOCALES).map(|(code, _)| code);
    codes.map(|code| (code, Forms::read(&Words::of_pages(code)))).collect()
});

impl Forms {
    fn read(words: &Words) -> Self {
        // The places for values stand for themselves.
        let named = ["day", "month", "year", "weekday", "date", "hour", "minute"];
        let named: BTreeMap<String, Arg> =
            named.into_iter().map(|name| (name.to_owned(), Arg::from(format!("{{{name}}}")))).collect();
        let text = |name: &str| words.say_with(&format!("form-{name}"), &named);
        let list = |name: &str| text(name).split(' ').map(str::to_owned).collect();
        Self {
            months: list("months"),
            weekdays: list("weekdays"),
            first: text("first"),
            date: text("date"),
            month: text("month"),
            weekday: text("weekday"),
            time: text("time"),
            hour: text("hour"),
            thousands: text("thousands"),
            decimal: text("decimal"),
            sizes: list("sizes"),
        }
    }

    /// Of `fr-CA` those of `fr`; the English ones for a language that nothing is written in.
    fn of(language: &str) -> Option<&'static Self> {
        let code = language.split(['-', '_']).next().unwrap_or("").to_ascii_lowercase();
        FORMS.get(code.as_str()).or_else(|| FORMS.get("en"))
    }
}

/// `4 octobre 2026`, `1er janvier 2026`, `4 October 2026`: no line breaks in it.
#[must_use]
pub fn date(day: NaiveDate, language: &str) -> String {
    let Some(forms) = Forms::of(language) else { return day.to_string() };
    let number = if day.day() == 1 { forms.first.clone() } else { day.day().to_string() };
    dated(&forms.date, forms, day).replace("{day}", &number).replace(' ', "\u{a0}")
}

/// A text that tells the first day of a month, in three: what stands before the letters after
/// its number, which are printed raised, these letters, and the rest. `None` without such.
#[must_use]
pub fn raised<'t>(text: &'t str, language: &str) -> Option<[&'t str; 3]> {
    let first = &Forms::of(language)?.first;
    let letters = first.trim_start_matches(|c: char| c.is_ascii_digit());
    let start = text.find(first).filter(|_| !letters.is_empty())? + first.len() - letters.len();
    let (before, rest) = text.split_at(start);
    let (letters, after) = rest.split_at(letters.len());
    Some([before, letters, after])
}

/// A pattern with its month and year.
fn dated(pattern: &str, forms: &Forms, day: NaiveDate) -> String {
    let month = forms.months.get(day.month0() as usize).map_or("", String::as_str);
    pattern.replace("{month}", month).replace("{year}", &day.year().to_string())
}

/// `jeudi 3 décembre 2026`, `Thursday 3 December 2026`.
#[must_use]
pub fn weekday_date(day: NaiveDate, language: &str) -> String {
    let Some(forms) = Forms::of(language) else { return day.to_string() };
    let pattern = forms.weekday.replace("{weekday}", weekday(day.weekday(), language));
    pattern.replace("{date}", &date(day, language))
}

/// `jeudi`, `Thursday`.
#[must_use]
pub fn weekday(day: Weekday, language: &str) -> &'static str {
    let names = Forms::of(language).map(|forms| &forms.weekdays);
    names.and_then(|names| names.get(day.num_days_from_monday() as usize)).map_or("", String::as_str)
}

/// `octobre`, `October`: the name of a month from 1.
#[must_use]
pub fn month_name(month: u32, language: &str) -> &'static str {
    let names = Forms::of(language).map(|forms| &forms.months);
    names.and_then(|names| names.get(month.checked_sub(1)? as usize)).map_or("", String::as_str)
}

/// `octobre 2026`, `October 2026`.
#[must_use]
pub fn month(day: NaiveDate, language: &str) -> String {
    Forms::of(language).map_or_else(|| day.to_string(), |forms| dated(&forms.month, forms, day))
}

/// `18 h 30`, `9 h`, `18:30`.
#[must_use]
pub fn time(time: NaiveTime, language: &str) -> String {
    let Some(forms) = Forms::of(language) else { return time.to_string() };
    let pattern = if time.minute() == 0 { &forms.hour } else { &forms.time };
    let pattern = pattern.replace("{hour}", &time.hour().to_string());
    pattern.replace("{minute}", &format!("{:02}", time.minute()))
}

/// How hours are written: with minutes, and whole ones; `{hour}` and `{minute}` are to be
/// put in.
#[must_use]
pub fn clock(language: &str) -> [&'static str; 2] {
    Forms::of(language).map_or(["{hour}:{minute}", "{hour}:00"], |forms| [&forms.time, &forms.hour])
}

/// `-3.5`, and by its power of ten where that would be long, `1e-300`: no two numbers are
/// written alike. Zero has no sign.
#[must_use]
pub fn figures(number: f64) -> String {
    let plain = (number + 0.0).to_string();
    if plain.len() > FIGURES { format!("{number:e}") } else { plain }
}

/// `1 480` with a thin space, `1,480`.
#[must_use]
pub fn number(number: u64, language: &str) -> String {
    let digits = number.to_string();
    if digits.len() < 4 {
        return digits;
    }
    let apart = Forms::of(language).map_or(",", |forms| &forms.thousands);
    let mut out = String::with_capacity(digits.len() + digits.len() / 3 * 3);
    for (index, digit) in digits.char_indices() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push_str(apart);
        }
        out.push(digit);
    }
    out
}

/// What stands before the fraction of a number.
#[must_use]
pub fn decimal(language: &str) -> &'static str {
    Forms::of(language).map_or(".", |forms| &forms.decimal)
}

/// An order of magnitude: `≈ 1 480`, in one piece.
#[must_use]
pub fn about(count: u64, language: &str) -> String {
    format!("≈{NO_BREAK}{}", number(count, language))
}

/// Bytes as people read them: `850 B`, `12 KB`, `1.2 MB` (powers of 1,000), in French
/// `850 o`, `12 Ko`, `1,2 Mo`.
#[must_use]
pub fn size(bytes: u64, language: &str) -> String {
    let sizes = Forms::of(language).map_or(&[] as &[String], |forms| &forms.sizes);
    let unit = |n: usize| sizes.get(n).map_or("", String::as_str);
    let point = decimal(language);
    // Rounded to tenths of a megabyte, or to kilobytes.
    let (tenths, kilo) = ((bytes + 50_000) / 100_000, (bytes + 500) / 1_000);
    if bytes < 1_000 {
        format!("{bytes}{NO_BREAK}{}", unit(0))
    } else if kilo < 1_000 {
        format!("{kilo}{NO_BREAK}{}", unit(1))
    } else if tenths < 100 {
        format!("{}{point}{}{NO_BREAK}{}", tenths / 10, tenths % 10, unit(2))
    } else {
        format!("{}{NO_BREAK}{}", number(tenths / 10, language), unit(2))
    }
}

/// A text with the spaces that its language sets at punctuation, where they are
/// missing or may break: in French a thin one before `; ! ?`, a full one before `:`
/// and inside `« »`, and between a number and `%` or `€`. Web addresses and what
/// stands between backticks stay as they are.
#[must_use]
pub fn spaced<'a>(text: &'a str, language: &str) -> Cow<'a, str> {
    let touched = |c: char| matches!(c, ';' | ':' | '!' | '?' | '«' | '»' | '%' | '€');
    if is_french(language) && text.contains(touched) { Cow::Owned(french(text)) } else { Cow::Borrowed(text) }
}

fn is_french(language: &str) -> bool {
    language.split(['-', '_']).next().is_some_and(|code| code.eq_ignore_ascii_case("fr"))
}

fn french(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let (mut code, mut address) = (false, false);
    let mut chars = text.char_indices().peekable();
    let mut before = ' ';
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|(_, next)| *next);
        if before.is_whitespace() && !c.is_whitespace() {
            let word = text[at..].split(char::is_whitespace).next().unwrap_or("");
            address = word.contains("://") || word.contains('@') || word.starts_with("www.");
        }
        before = c;
        match c {
            '`' => code = !code,
            _ if code => {}
            ':' if ends(next, "»") => space(&mut out, NO_BREAK, !address),
            ';' if ends(next, "»") => space(&mut out, THIN, !address),
            '!' | '?' if ends(next, "»)]\"”…!?,.") => space(&mut out, THIN, !address),
            '»' => space(&mut out, NO_BREAK, true),
            '%' | '€' if out.trim_end_matches([' ', THIN]).ends_with(|d: char| d.is_ascii_digit()) => {
                space(&mut out, NO_BREAK, false);
            }
            '«' => {
                out.push(c);
                while chars.next_if(|(_, next)| is_space(*next)).is_some() {}
                out.push(NO_BREAK);
                continue;
            }
            _ => {}
        }
        out.push(c);
    }
    out
}

/// Whether a mark ends its word: what follows is nothing, white space or one of `closing`.
fn ends(next: Option<char>, closing: &str) -> bool {
    next.is_none_or(|next| next.is_whitespace() || closing.contains(next))
}

/// Makes the space before a mark `wanted`; `insert`: also where there is none.
fn space(out: &mut String, wanted: char, insert: bool) {
    let Some(last) = out.chars().next_back() else { return };
    if is_space(last) {
        let word = out.trim_end_matches(is_space).len();
        // At the head of a line a space is an indent.
        if word > 0 && !out[..word].ends_with('\n') {
            out.truncate(word);
            out.push(wanted);
        }
    } else if insert && (last.is_alphanumeric() || ")»”\"’…%€°*_".contains(last)) {
        out.push(wanted);
    }
}

const fn is_space(c: char) -> bool {
    matches!(c, ' ' | NO_BREAK | THIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn dates_are_long() {
        assert_eq!(date(day("2026-10-04"), "fr"), "4\u{a0}octobre\u{a0}2026");
        assert_eq!(date(day("2026-01-01"), "fr-CA"), "1er\u{a0}janvier\u{a0}2026");
        assert_eq!(date(day("2026-01-01"), "en"), "1\u{a0}January\u{a0}2026");
        assert_eq!(weekday_date(day("2026-12-03"), "fr"), "jeudi 3\u{a0}décembre\u{a0}2026");
        assert_eq!(weekday_date(day("2026-12-03"), "en"), "Thursday 3\u{a0}December\u{a0}2026");
        assert_eq!(month(day("2026-08-31"), "fr"), "août 2026");
        assert_eq!(month(day("2026-08-31"), "de"), "August 2026");
    }

    #[test]
    fn times_follow_the_language() {
        let at = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
        assert_eq!(time(at(18, 30), "fr"), "18\u{a0}h\u{a0}30");
        assert_eq!(time(at(9, 0), "fr"), "9\u{a0}h");
        assert_eq!(time(at(9, 5), "en"), "9:05");
    }

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!(number(0, "fr"), "0");
        assert_eq!(number(999, "fr"), "999");
        assert_eq!(number(1480, "fr"), "1\u{202f}480");
        assert_eq!(number(1_234_567, "en"), "1,234,567");
        assert_eq!(about(400, "fr"), "≈\u{a0}400");
        assert_eq!(number(u64::MAX, "en"), "18,446,744,073,709,551,615");
    }

    #[test]
    fn figures_are_few() {
        let written =
            [0.0, -0.0, 2.5, -12.0, 1e15, 1e-9, 1e300, -5e-324, 1.234_567_890_123_456_7e-30].map(figures);
        let expected = [
            "0",
            "0",
            "2.5",
            "-12",
            "1000000000000000",
            "0.000000001",
            "1e300",
            "-5e-324",
            "1.2345678901234567e-30",
        ];
        assert_eq!(written, expected);
        assert!(
            [f64::MAX, f64::MIN, f64::MIN_POSITIVE, f64::EPSILON]
                .iter()
                .all(|n| figures(*n).len() <= FIGURES)
        );
    }

    #[test]
    fn sizes_are_short() {
        let shown = |bytes| size(bytes, "fr").replace('\u{a0}', " ");
        assert_eq!(shown(0), "0 o");
        assert_eq!(shown(999), "999 o");
        assert_eq!(shown(9_600), "10 Ko");
        assert_eq!(shown(999_499), "999 Ko");
        assert_eq!(shown(999_500), "1,0 Mo");
        assert_eq!(shown(1_240_000), "1,2 Mo");
        assert_eq!(shown(73_800_000), "73 Mo");
        assert_eq!(size(1_240_000, "en"), "1.2\u{a0}MB");
    }

    #[test]
    fn french_marks_get_their_spaces() {
        // `_` full, `^` thin.
        let cases = [
            ("Attention: ceci", "Attention_: ceci"),
            ("Attention : ceci", "Attention_: ceci"),
            ("Qui ? Toi ! Bien;", "Qui^? Toi^! Bien^;"),
            ("Quoi ?! Non!!!", "Quoi^?! Non^!!!"),
            ("« mot » et «mot»", "«_mot_» et «_mot_»"),
            ("(pourquoi ?)", "(pourquoi^?)"),
            ("50 % et 20 €, 5%", "50_% et 20_€, 5%"),
            ("à 18:30, ratio 1:2", "à 18:30, ratio 1:2"),
            ("https://a.org/?x=1;y: https://a.org/?", "https://a.org/?x=1;y: https://a.org/?"),
            ("écrire à mailto:a@b.org ?", "écrire à mailto:a@b.org^?"),
            ("`x ? y : z` ?", "`x ? y : z`^?"),
            ("content :) ou ;)", "content :) ou ;)"),
            ("déjà_: bien^!", "déjà_: bien^!"),
            ("! seul", "! seul"),
            ("a\n ! b", "a\n ! b"),
            ("", ""),
        ];
        for (text, expected) in cases {
            let marks = |text: &str| text.replace('_', "\u{a0}").replace('^', "\u{202f}");
            assert_eq!(spaced(&marks(text), "fr"), marks(expected), "{text}");
            assert_eq!(spaced(&marks(expected), "fr"), marks(expected), "twice is once");
        }
        assert_eq!(spaced("Attention : ceci !", "en"), "Attention : ceci !");
    }
}

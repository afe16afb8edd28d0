//! Values taken out of a parsed table, each with its place. What does not fit is
//! passed over here: the walk has said it already.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime};
use toml::de::{DeInteger, DeTable, DeValue};
use toml::value::{Date, Datetime, Offset, Time};

use crate::group::Moment;
use crate::source::Spanned;

type Value<'a> = toml::Spanned<DeValue<'a>>;

pub fn spanned<T>(value: &Value<'_>, taken: T) -> Spanned<T> {
    Spanned::new(taken, value.span().into())
}

/// A text that is not blank.
pub fn text(table: &DeTable<'_>, key: &str) -> Option<Spanned<String>> {
    table.get(key).and_then(as_text)
}

pub fn as_text(value: &Value<'_>) -> Option<Spanned<String>> {
    let text = value.get_ref().as_str().filter(|text| !text.trim().is_empty())?;
    Some(spanned(value, text.to_owned()))
}

pub fn texts(table: &DeTable<'_>, key: &str) -> Vec<Spanned<String>> {
    let list = table.get(key).and_then(|value| value.get_ref().as_array());
    list.map(|list| list.iter().filter_map(as_text).collect()).unwrap_or_default()
}

/// A word of a closed list.
pub fn word<T>(table: &DeTable<'_>, key: &str, from: fn(&str) -> Option<T>) -> Option<Spanned<T>> {
    let value = table.get(key)?;
    value.get_ref().as_str().and_then(from).map(|word| spanned(value, word))
}

pub fn boolean(table: &DeTable<'_>, key: &str) -> Option<Spanned<bool>> {
    let value = table.get(key)?;
    value.get_ref().as_bool().map(|taken| spanned(value, taken))
}

pub fn integer(table: &DeTable<'_>, key: &str) -> Option<Spanned<i64>> {
    let value = table.get(key)?;
    value.get_ref().as_integer().and_then(to_i64).map(|taken| spanned(value, taken))
}

/// An integer or a float that is a finite number.
pub fn number(table: &DeTable<'_>, key: &str) -> Option<Spanned<f64>> {
    let value = table.get(key)?;
    to_f64(value.get_ref()).map(|taken| spanned(value, taken))
}

pub fn date(table: &DeTable<'_>, key: &str) -> Option<Spanned<NaiveDate>> {
    let value = table.get(key)?;
    value.get_ref().as_datetime().and_then(to_day).map(|taken| spanned(value, taken))
}

pub fn moment(table: &DeTable<'_>, key: &str) -> Option<Spanned<Moment>> {
    let value = table.get(key)?;
    value.get_ref().as_datetime().and_then(to_moment).map(|taken| spanned(value, taken))
}

/// The tables of an array of tables.
pub fn tables<'t, 'i>(table: &'t DeTable<'i>, key: &str) -> impl Iterator<Item = Spanned<&'t DeTable<'i>>> {
    let list = table.get(key).and_then(|value| value.get_ref().as_array());
    list.into_iter().flat_map(|list| list.iter()).filter_map(as_table)
}

/// What `make` makes of each entry of an array of tables; an entry that is none is as
/// good as an empty one, so that the others keep their index.
pub fn each<T>(table: &DeTable<'_>, key: &str, make: fn(&DeTable<'_>) -> T) -> Vec<T> {
    let list = table.get(key).and_then(|value| value.get_ref().as_array());
    let entry = |item: &Value<'_>| match item.get_ref() {
        DeValue::Table(table) => make(table),
        _ => make(&DeTable::new()),
    };
    list.map(|list| list.iter().map(entry).collect()).unwrap_or_default()
}

pub fn table<'t, 'i>(table: &'t DeTable<'i>, key: &str) -> Option<Spanned<&'t DeTable<'i>>> {
    table.get(key).and_then(as_table)
}

pub fn as_table<'t, 'i>(value: &'t Value<'i>) -> Option<Spanned<&'t DeTable<'i>>> {
    value.get_ref().as_table().map(|table| Spanned::new(table, value.span().into()))
}

/// The entries of a table whose keys are free, in the order of the file.
pub fn entries<'t, 'i>(
    table: &'t DeTable<'i>,
    key: &str,
) -> impl Iterator<Item = (Spanned<&'t str>, &'t Value<'i>)> {
    let inner = table.get(key).and_then(|value| value.get_ref().as_table());
    let all = inner.into_iter().flat_map(|table| table.iter());
    all.map(|(key, value)| (Spanned::new(key.get_ref().as_ref(), key.span().into()), value))
}

pub fn to_i64(integer: &DeInteger<'_>) -> Option<i64> {
    i64::from_str_radix(integer.as_str(), integer.radix()).ok()
}

pub fn to_f64(value: &DeValue<'_>) -> Option<f64> {
    #[expect(clippy::cast_precision_loss, reason = "a count or a coordinate stays far under 2^52")]
    match value {
        DeValue::Integer(integer) => to_i64(integer).map(|n| n as f64),
        DeValue::Float(float) => float.as_str().parse().ok().filter(|n: &f64| n.is_finite()),
        _ => None,
    }
}

/// A date without a time.
pub fn to_day(value: &Datetime) -> Option<NaiveDate> {
    match value {
        Datetime { date: Some(date), time: None, offset: None } => day(*date),
        _ => None,
    }
}

pub fn to_moment(value: &Datetime) -> Option<Moment> {
    let date = day(value.date?)?;
    let Some(time) = value.time else { return Some(Moment::Day(date)) };
    let at = NaiveDateTime::new(date, clock(time)?);
    let Some(offset) = value.offset else { return Some(Moment::Local(at)) };
    let minutes = match offset {
        Offset::Z => 0,
        Offset::Custom { minutes } => i32::from(minutes),
    };
    let offset = FixedOffset::east_opt(minutes * 60)?;
    let at: Option<DateTime<FixedOffset>> = at.and_local_timezone(offset).single();
    at.map(Moment::Fixed)
}

fn day(date: Date) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(i32::from(date.year), u32::from(date.month), u32::from(date.day))
}

fn clock(time: Time) -> Option<NaiveTime> {
    // A leap second (60) is the second before, as calendars have it.
    let second = u32::from(time.second.unwrap_or(0)).min(59);
    NaiveTime::from_hms_opt(u32::from(time.hour), u32::from(time.minute), second)
}

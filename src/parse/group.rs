//! A parsed group file made into a [`Group`].

use std::collections::BTreeMap;

use chrono::NaiveDate;
use toml::de::{DeTable, DeValue};

use super::take::{self, date, each, entries, integer, moment, number, text, texts, word};
use crate::group::{
    Activity, Field, FieldValue, Founded, Group, Kind, LinkKind, Links, Meeting, Moment, Partner, Person,
    Place, Project, ProjectStatus, Pulse, Role, Sign, Translation, slug,
};
use crate::source::{FileId, Source, Span, Spanned};

/// Whatever of a group the document holds. Mandatory facts that it lacks are stood
/// in for by the file's own name, at an empty span.
pub fn group(file: FileId, source: &Source, table: &DeTable<'_>) -> Group {
    let stand_in = || {
        let stem = source.stem();
        let slug = if slug::check(stem).is_ok() { Some(stem.to_owned()) } else { slug::suggest(stem) };
        Spanned::new(slug.unwrap_or_else(|| "unnamed".to_owned()), Span::at(0))
    };
    let mut group = Group::new(
        file,
        text(table, "name").unwrap_or_else(stand_in),
        text(table, "slug").unwrap_or_else(stand_in),
        text(table, "summary").unwrap_or_else(stand_in),
        word(table, "type", Kind::from_word).unwrap_or_else(|| Spanned::new(Kind::Thematic, Span::at(0))),
    );
    if let Some(activity) = word(table, "activity", Activity::from_word) {
        group.activity = activity;
    }
    Group {
        description: text(table, "description"),
        language: text(table, "language"),
        tags: texts(table, "tags"),
        members: integer(table, "members"),
        members_on: date(table, "members_on"),
        verified: date(table, "verified"),
        founded: founded(table),
        licence: text(table, "licence"),
        banner: text(table, "banner"),
        logo: text(table, "logo"),
        parent: text(table, "parent"),
        related: texts(table, "related"),
        aliases: texts(table, "aliases"),
        seeks: texts(table, "seeks"),
        offers: texts(table, "offers"),
        place: take::table(table, "place").map(|place| self::place(&place)),
        links: take::table(table, "links").map(|links| self::links(&links)).unwrap_or_default(),
        charter: charter(table),
        health: health(table),
        partners: each(table, "partners", partner),
        projects: each(table, "projects", project),
        meetings: each(table, "meetings", meeting),
        people: each(table, "people", person),
        translations: translations(table),
        fields: fields(table),
        ..group
    }
}

fn founded(table: &DeTable<'_>) -> Option<Spanned<Founded>> {
    let year = integer(table, "founded");
    let year = year.and_then(|y| i32::try_from(y.value).ok().map(|n| Spanned::new(Founded::Year(n), y.span)));
    year.or_else(|| date(table, "founded").map(|day| Spanned::new(Founded::Day(day.value), day.span)))
}

fn place(table: &Spanned<&DeTable<'_>>) -> Place {
    Place {
        span: table.span,
        country: text(table, "country"),
        region: text(table, "region"),
        city: text(table, "city"),
        latitude: number(table, "latitude"),
        longitude: number(table, "longitude"),
    }
}

fn links(table: &Spanned<&DeTable<'_>>) -> Links {
    let known = LinkKind::ALL.into_iter().filter_map(|kind| Some((kind, text(table, kind.key())?)));
    let own = |key: Spanned<&str>| Spanned::new(key.value.to_owned(), key.span);
    let other = entries(table, "other");
    Links {
        span: table.span,
        known: known.collect(),
        other: other.filter_map(|(label, url)| Some((own(label), take::as_text(url)?))).collect(),
    }
}

fn charter(table: &DeTable<'_>) -> BTreeMap<String, Spanned<bool>> {
    let kept =
        |value: &toml::Spanned<DeValue<'_>>| value.get_ref().as_bool().map(|kept| take::spanned(value, kept));
    entries(table, "charter").filter_map(|(key, value)| Some((key.value.to_owned(), kept(value)?))).collect()
}

fn health(table: &DeTable<'_>) -> BTreeMap<Sign, Spanned<Pulse>> {
    let signs = entries(table, "health");
    signs.filter_map(|(key, value)| Some((Sign::from_word(key.value)?, pulse(value)?))).collect()
}

fn pulse(value: &toml::Spanned<DeValue<'_>>) -> Option<Spanned<Pulse>> {
    let pulse = match value.get_ref() {
        DeValue::Datetime(day) => Pulse { last: Some(take::to_day(day)?), ..Pulse::default() },
        DeValue::Table(table) => Pulse {
            last: date(table, "last").map(|day| day.value),
            per_month: integer(table, "per_month").map(|n| n.value),
            expected: expected(table),
            every: integer(table, "every").map(|n| n.value),
        },
        _ => return None,
    };
    Some(take::spanned(value, pulse))
}

fn expected(table: &DeTable<'_>) -> Option<(i64, i64)> {
    let list = table.get("expected")?.get_ref().as_array()?;
    let number = |n: usize| list.get(n)?.get_ref().as_integer().and_then(take::to_i64);
    Some((number(0)?, number(1)?)).filter(|_| list.len() == 2)
}

/// The text of an entry that must have it. Where it is missing the file is denied; that
/// the entry stays lets rules see its other values, each at its own index.
fn owed(table: &DeTable<'_>, key: &str) -> Spanned<String> {
    text(table, key).unwrap_or_else(|| Spanned::new("unnamed".to_owned(), Span::at(0)))
}

fn partner(table: &DeTable<'_>) -> Partner {
    Partner { name: owed(table, "name"), url: text(table, "url"), logo: text(table, "logo") }
}

fn project(table: &DeTable<'_>) -> Project {
    Project {
        name: owed(table, "name"),
        summary: text(table, "summary"),
        url: text(table, "url"),
        status: word(table, "status", ProjectStatus::from_word),
    }
}

fn meeting(table: &DeTable<'_>) -> Meeting {
    let start = moment(table, "start");
    Meeting {
        title: owed(table, "title"),
        start: start.unwrap_or_else(|| Spanned::new(Moment::Day(NaiveDate::default()), Span::at(0))),
        end: moment(table, "end"),
        repeat: text(table, "repeat"),
        place: text(table, "where"),
        url: text(table, "url"),
    }
}

fn person(table: &DeTable<'_>) -> Person {
    let role = word(table, "role", Role::from_word);
    let role = role.unwrap_or_else(|| Spanned::new(Role::Contact, Span::at(0)));
    Person { name: owed(table, "name"), role, url: text(table, "url") }
}

fn translations(table: &DeTable<'_>) -> BTreeMap<String, Translation> {
    let all = entries(table, "translations").filter_map(|(language, value)| {
        let inner = take::as_table(value)?;
        let translation = Translation {
            span: inner.span,
            name: text(&inner, "name"),
            summary: text(&inner, "summary"),
            description: text(&inner, "description"),
        };
        Some((language.value.to_owned(), translation))
    });
    all.collect()
}

fn fields(table: &DeTable<'_>) -> BTreeMap<String, Field> {
    let field = |key: Span, value| Field { key, value: take::spanned(value, field_value(value.get_ref())) };
    entries(table, "fields").map(|(key, value)| (key.value.to_owned(), field(key.span, value))).collect()
}

fn field_value(value: &DeValue<'_>) -> FieldValue {
    match value {
        DeValue::String(text) => FieldValue::Text(text.to_string()),
        DeValue::Boolean(boolean) => FieldValue::Boolean(*boolean),
        DeValue::Datetime(day) => take::to_day(day).map_or(FieldValue::Other, FieldValue::Date),
        DeValue::Array(list) => {
            let texts = list.iter().map(|item| {
                let text = item.get_ref().as_str()?;
                Some(take::spanned(item, text.to_owned()))
            });
            texts.collect::<Option<Vec<_>>>().map_or(FieldValue::Other, FieldValue::List)
        }
        DeValue::Table(_) => FieldValue::Other,
        number => take::to_f64(number).map_or(FieldValue::Other, FieldValue::Number),
    }
}

//! What a group says, one fact after the other, so that two times can be held against each other.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::group::{FieldValue, Founded, Group, LinkKind, Moment, Pulse, Sign};
use crate::quote;
use crate::settings::{FieldType, Settings};
use crate::source::Spanned;

/// What is said: in the order of a group file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    Name,
    Summary,
    Type,
    Description,
    Language,
    Tags,
    Activity,
    Members,
    MembersOn,
    Verified,
    Founded,
    Licence,
    Banner,
    Logo,
    Parent,
    Related,
    Aliases,
    Seeks,
    Offers,
    Country,
    Region,
    City,
    Latitude,
    Longitude,
    Link(LinkKind),
    /// Of `[links.other]`, by its label.
    OtherLink(String),
    /// Of `[charter]`, by its key.
    Condition(String),
    Sign(Sign),
    /// By its name, and its number among those of the same name.
    Partner(String, usize),
    Project(String, usize),
    Meeting(String, usize),
    Person(String, usize),
    /// By the tag of its language.
    Translation(String, Part),
    /// A field that the directory declares, by its key.
    Own(String),
}

/// A part of a partner, a project, a meeting, a person or a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Name,
    Summary,
    Description,
    Url,
    Logo,
    Status,
    Role,
    Start,
    End,
    Repeat,
    Where,
}

/// A fact as the model has it: what people read is made of it elsewhere.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A line, a code, an address or the name of a file.
    Text(String),
    /// `CommonMark`.
    Prose(String),
    /// Of a closed list, as it stands in the file.
    Word(&'static str),
    Number(i64),
    Decimal(f64),
    Truth(bool),
    Day(NaiveDate),
    Founded(Founded),
    Moment(Moment),
    Pulse(Pulse),
    List(Vec<String>),
    Item(Vec<(Part, Value)>),
}

impl Part {
    /// The key in the file.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Summary => "summary",
            Self::Description => "description",
            Self::Url => "url",
            Self::Logo => "logo",
            Self::Status => "status",
            Self::Role => "role",
            Self::Start => "start",
            Self::End => "end",
            Self::Repeat => "repeat",
            Self::Where => "where",
        }
    }
}

impl Field {
    /// Its dotted key: `links.join`, `people."Awa"`.
    #[must_use]
    pub fn key(&self) -> String {
        let of = |table: &str, name: &str| format!("{table}.{}", quote::key(name));
        match self {
            Self::Link(kind) => of("links", kind.key()),
            Self::OtherLink(label) => of("links.other", label),
            Self::Condition(key) => of("charter", key),
            Self::Sign(sign) => of("health", sign.word()),
            Self::Partner(name, _) => of("partners", name),
            Self::Project(name, _) => of("projects", name),
            Self::Meeting(title, _) => of("meetings", title),
            Self::Person(name, _) => of("people", name),
            Self::Translation(language, part) => format!("{}.{}", of("translations", language), part.key()),
            Self::Own(key) => of("fields", key),
            Self::Country | Self::Region | Self::City | Self::Latitude | Self::Longitude => {
                format!("place.{}", self.name())
            }
            known => known.name().to_owned(),
        }
    }

    /// The key of a fact that every group has, without its table; the table's of any other.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Summary => "summary",
            Self::Type => "type",
            Self::Description => "description",
            Self::Language => "language",
            Self::Tags => "tags",
            Self::Activity => "activity",
            Self::Members => "members",
            Self::MembersOn => "members_on",
            Self::Verified => "verified",
            Self::Founded => "founded",
            Self::Licence => "licence",
            Self::Banner => "banner",
            Self::Logo => "logo",
            Self::Parent => "parent",
            Self::Related => "related",
            Self::Aliases => "aliases",
            Self::Seeks => "seeks",
            Self::Offers => "offers",
            Self::Country => "country",
            Self::Region => "region",
            Self::City => "city",
            Self::Latitude => "latitude",
            Self::Longitude => "longitude",
            Self::Link(kind) => kind.key(),
            Self::OtherLink(_) => "links.other",
            Self::Condition(_) => "charter",
            Self::Sign(sign) => sign.word(),
            Self::Partner(..) => "partners",
            Self::Project(..) => "projects",
            Self::Meeting(..) => "meetings",
            Self::Person(..) => "people",
            Self::Translation(..) => "translations",
            Self::Own(_) => "fields",
        }
    }

    /// Whether two groups that say the same there are likely to be one: not what many share.
    #[must_use]
    pub const fn tells_apart(&self) -> bool {
        use Field::{Banner, City, Description, Latitude, Link, Logo, Longitude, Name, OtherLink};
        use Field::{Founded, Meeting, Partner, Person, Project, Summary, Translation};
        matches!(
            self,
            Name | Summary
                | Description
                | Founded
                | Banner
                | Logo
                | City
                | Latitude
                | Longitude
                | Link(_)
                | OtherLink(_)
                | Partner(..)
                | Project(..)
                | Meeting(..)
                | Person(..)
                | Translation(..)
        )
    }
}

/// All that a group says, sorted; what it does not say is not there.
#[must_use]
pub fn facts(group: &Group, settings: &Settings) -> BTreeMap<Field, Value> {
    let mut facts = Facts { all: BTreeMap::new() };
    facts.plain(group);
    facts.place(group);
    for (kind, url) in &group.links.known {
        facts.add(Field::Link(*kind), text(url));
    }
    for (label, url) in &group.links.other {
        facts.add(Field::OtherLink(label.value.clone()), text(url));
    }
    for (key, truth) in &group.charter {
        facts.add(Field::Condition(key.clone()), Value::Truth(truth.value));
    }
    for (sign, pulse) in &group.health {
        facts.add(Field::Sign(*sign), Value::Pulse(pulse.value));
    }
    facts.items(group);
    for (language, translation) in &group.translations {
        let of = |part| Field::Translation(language.clone(), part);
        facts.opt(of(Part::Name), translation.name.as_ref().map(|t| text(t)));
        facts.opt(of(Part::Summary), translation.summary.as_ref().map(|t| text(t)));
        facts.opt(of(Part::Description), translation.description.as_ref().map(prose));
    }
    for (key, field) in &group.fields {
        let declared = settings.fields.iter().find(|declared| declared.key.value == *key);
        let markdown = declared.is_some_and(|declared| declared.kind.value == FieldType::Markdown);
        let value = match &field.value.value {
            FieldValue::Text(text) if markdown => Value::Prose(text.clone()),
            FieldValue::Text(text) => Value::Text(text.clone()),
            FieldValue::Number(number) => Value::Decimal(*number),
            FieldValue::Boolean(truth) => Value::Truth(*truth),
            FieldValue::Date(day) => Value::Day(*day),
            FieldValue::List(values) => list(values),
            FieldValue::Other => continue,
        };
        facts.add(Field::Own(key.clone()), value);
    }
    facts.all
}

struct Facts {
    all: BTreeMap<Field, Value>,
}

impl Facts {
    fn add(&mut self, field: Field, value: Value) {
        self.all.insert(field, value);
    }

    fn opt(&mut self, field: Field, value: Option<Value>) {
        if let Some(value) = value {
            self.add(field, value);
        }
    }

    fn plain(&mut self, group: &Group) {
        self.add(Field::Name, text(&group.name));
        self.add(Field::Summary, text(&group.summary));
        self.add(Field::Type, Value::Word(group.kind.word()));
        self.add(Field::Activity, Value::Word(group.activity.word()));
        self.opt(Field::Description, group.description.as_ref().map(prose));
        self.opt(Field::Members, group.members.as_ref().map(|n| Value::Number(n.value)));
        self.opt(Field::MembersOn, group.members_on.as_ref().map(|d| Value::Day(d.value)));
        self.opt(Field::Verified, group.verified.as_ref().map(|d| Value::Day(d.value)));
        self.opt(Field::Founded, group.founded.as_ref().map(|d| Value::Founded(d.value)));
        let texts = [
            (Field::Language, &group.language),
            (Field::Licence, &group.licence),
            (Field::Banner, &group.banner),
            (Field::Logo, &group.logo),
            (Field::Parent, &group.parent),
        ];
        for (field, value) in texts {
            self.opt(field, value.as_ref().map(|t| text(t)));
        }
        let lists = [
            (Field::Tags, &group.tags),
            (Field::Related, &group.related),
            (Field::Aliases, &group.aliases),
            (Field::Seeks, &group.seeks),
            (Field::Offers, &group.offers),
        ];
        for (field, values) in lists.into_iter().filter(|(_, values)| !values.is_empty()) {
            self.add(field, list(values));
        }
    }

    fn place(&mut self, group: &Group) {
        let Some(place) = &group.place else { return };
        self.opt(Field::Country, place.country.as_ref().map(|t| text(t)));
        self.opt(Field::Region, place.region.as_ref().map(|t| text(t)));
        self.opt(Field::City, place.city.as_ref().map(|t| text(t)));
        self.opt(Field::Latitude, place.latitude.as_ref().map(|n| Value::Decimal(n.value)));
        self.opt(Field::Longitude, place.longitude.as_ref().map(|n| Value::Decimal(n.value)));
    }

    /// One under the first number that is free.
    fn item(&mut self, of: impl Fn(usize) -> Field, parts: Vec<(Part, Option<Value>)>) {
        let free = (0..=self.all.len()).find(|n| !self.all.contains_key(&of(*n))).unwrap_or_default();
        let parts = parts.into_iter().filter_map(|(part, value)| Some((part, value?))).collect();
        self.add(of(free), Value::Item(parts));
    }

    fn items(&mut self, group: &Group) {
        let opt = |value: &Option<Spanned<String>>| value.as_ref().map(|t| text(t));
        for partner in &group.partners {
            let parts = vec![(Part::Url, opt(&partner.url)), (Part::Logo, opt(&partner.logo))];
            self.item(|n| Field::Partner(partner.name.value.clone(), n), parts);
        }
        for project in &group.projects {
            let status = project.status.as_ref().map(|s| Value::Word(s.word()));
            let parts = vec![
                (Part::Status, status),
                (Part::Summary, opt(&project.summary)),
                (Part::Url, opt(&project.url)),
            ];
            self.item(|n| Field::Project(project.name.value.clone(), n), parts);
        }
        for meeting in &group.meetings {
            let parts = vec![
                (Part::Start, Some(Value::Moment(meeting.start.value))),
                (Part::End, meeting.end.as_ref().map(|m| Value::Moment(m.value))),
                (Part::Repeat, opt(&meeting.repeat)),
                (Part::Where, opt(&meeting.place)),
                (Part::Url, opt(&meeting.url)),
            ];
            self.item(|n| Field::Meeting(meeting.title.value.clone(), n), parts);
        }
        for person in &group.people {
            let role = Some(Value::Word(person.role.word()));
            self.item(
                |n| Field::Person(person.name.value.clone(), n),
                vec![(Part::Role, role), (Part::Url, opt(&person.url))],
            );
        }
    }
}

fn text(value: &str) -> Value {
    Value::Text(value.to_owned())
}

fn prose(value: &Spanned<String>) -> Value {
    Value::Prose(value.value.clone())
}

fn list(values: &[Spanned<String>]) -> Value {
    Value::List(values.iter().map(|v| v.value.clone()).collect())
}

//! What a reviewer must see first: addresses that lead to another host, mail addresses and
//! people that become public, former addresses that die, rules that are relaxed.

use std::collections::{BTreeMap, BTreeSet};

use super::field::{Field, Part, Value};
use super::{Changes, FieldChange, GroupChange, Side};
use crate::address;
use crate::group::{Group, LinkKind};
use crate::markdown;

/// Something to look at, and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    pub alert: Alert,
    pub at: At,
}

#[derive(Debug, Clone, PartialEq)]
pub enum At {
    Group {
        slug: String,
        name: String,
        field: Field,
    },
    /// A key of `coopdir.toml`.
    Setting(String),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Alert {
    /// An address leads to another host than before.
    OtherHost { before: String, after: String },
    /// An address leads to a host that the directory did not know.
    NewHost(String),
    /// A mail address that was nowhere in the group becomes public.
    NewMail(String),
    /// A person becomes public.
    NewPerson(String),
    /// A former short name does not lead to the group any more.
    LostAlias(String),
    /// What is checked, or what reviewers go through, was changed.
    Rules,
}

/// Every notice, the gravest first, then in the order of groups and their facts.
pub fn notices(before: Side<'_>, after: Side<'_>, changes: &Changes) -> Vec<Notice> {
    let mut found = Vec::new();
    for change in changes.groups.iter().filter(|change| !change.deleted) {
        of_group(change, &mut found);
    }
    lost_aliases(after, changes, &mut found);
    let strange = found.iter().any(|notice| matches!(notice.alert, Alert::NewHost(_)));
    let known = if strange { hosts(before) } else { BTreeSet::new() };
    found.retain(|notice| !matches!(&notice.alert, Alert::NewHost(host) if known.contains(host)));
    for change in &changes.settings {
        let notice = |alert| Notice { alert, at: At::Setting(change.key.clone()) };
        let host = |text: &Option<String>| text.as_ref().and_then(|text| first_host(text));
        match (host(&change.before), host(&change.after)) {
            (Some(before), Some(after)) if before != after => {
                found.push(notice(Alert::OtherHost { before, after }));
            }
            (None, Some(after)) => found.push(notice(Alert::NewHost(after))),
            _ => {}
        }
        if ["check", "allow", "review"].contains(&change.key.split('.').next().unwrap_or("")) {
            found.push(notice(Alert::Rules));
        }
    }
    found.sort_by_key(rank);
    found
}

/// Where people would be led astray at once comes first.
fn rank(notice: &Notice) -> (usize, bool) {
    let alert = match notice.alert {
        Alert::OtherHost { .. } => 0,
        Alert::NewHost(_) => 1,
        Alert::NewMail(_) => 2,
        Alert::NewPerson(_) => 3,
        Alert::LostAlias(_) => 4,
        Alert::Rules => 5,
    };
    let joins = matches!(
        notice.at,
        At::Group { field: Field::Link(LinkKind::Join | LinkKind::Discussions | LinkKind::Home), .. }
    );
    (alert, !joins)
}

fn of_group(change: &GroupChange, found: &mut Vec<Notice>) {
    let mut add = |alert: Alert, field: &Field| {
        let at = At::Group { slug: change.slug.clone(), name: change.name.clone(), field: field.clone() };
        found.push(Notice { alert, at });
    };
    let mut told: BTreeSet<String> = BTreeSet::new();
    let mut hosts: BTreeMap<String, &Field> = BTreeMap::new();
    for fact in &change.fields {
        let (old, new) = (reach(&fact.field, fact.before.as_ref()), reach(&fact.field, fact.after.as_ref()));
        match (&old.hosts.first(), &new.hosts.first()) {
            (Some(was), Some(is)) if !old.many && was != is => {
                add(Alert::OtherHost { before: (*was).clone(), after: (*is).clone() }, &fact.field);
            }
            _ => {
                for host in new.hosts.iter().filter(|host| !old.hosts.contains(host)) {
                    // Of several links of a group to one host, that which matters most.
                    let first = hosts.entry(host.clone()).or_insert(&fact.field);
                    if matters(&fact.field) > matters(first) {
                        *first = &fact.field;
                    }
                }
            }
        }
        let mails: Vec<_> = new.mails.iter().filter(|mail| !old.mails.contains(mail)).cloned().collect();
        for mail in mails {
            if told.insert(mail.clone()) {
                add(Alert::NewMail(mail), &fact.field);
            }
        }
        if let (Field::Person(name, _), None) = (&fact.field, &fact.before) {
            add(Alert::NewPerson(name.clone()), &fact.field);
        }
    }
    for (host, field) in hosts {
        add(Alert::NewHost(host), field);
    }
}

const fn matters(field: &Field) -> u8 {
    match field {
        Field::Link(LinkKind::Join) => 3,
        Field::Link(LinkKind::Discussions | LinkKind::Home) => 2,
        Field::Link(_) => 1,
        _ => 0,
    }
}

/// Where the addresses of a fact lead.
#[derive(Default)]
struct Reach {
    hosts: Vec<String>,
    mails: Vec<String>,
    /// Whether it is a text, of which addresses are parts.
    many: bool,
}

impl Reach {
    fn address(&mut self, text: &str) {
        let Ok(address) = address::parse(text, true) else { return };
        if let Some(host) = address.host() {
            self.hosts.push(host.to_owned());
        } else {
            self.mails.push(address.url().path().to_lowercase());
        }
    }

    /// Mail addresses as they stand in a text.
    fn mails_in(&mut self, text: &str) {
        for word in text.split(|c: char| c.is_whitespace() || "<>()[]{},;:\"'`*".contains(c)) {
            let word = word.trim_matches(|c: char| !c.is_alphanumeric());
            if word.contains('@') && address::is_mail(word) {
                self.mails.push(word.to_lowercase());
            }
        }
    }
}

fn reach(field: &Field, value: Option<&Value>) -> Reach {
    let mut reach = Reach::default();
    match value {
        Some(Value::Text(text)) => {
            let addressed = matches!(field, Field::Link(_) | Field::OtherLink(_) | Field::Own(_));
            if addressed {
                reach.address(text);
            }
            if !addressed || reach.hosts.is_empty() && reach.mails.is_empty() {
                reach.mails_in(text);
            }
        }
        Some(Value::Prose(text)) => {
            reach.many = true;
            for (_, target) in markdown::links(text) {
                reach.address(&target);
            }
            reach.mails_in(text);
        }
        Some(Value::List(items)) => {
            reach.many = true;
            for item in items {
                reach.mails_in(item);
            }
        }
        Some(Value::Item(parts)) => {
            for (part, value) in parts {
                match value {
                    Value::Text(text) if *part == Part::Url => reach.address(text),
                    Value::Text(text) => reach.mails_in(text),
                    _ => {}
                }
            }
        }
        _ => {}
    }
    reach
}

/// Every host that a side knows of, in its groups.
fn hosts(side: Side<'_>) -> BTreeSet<String> {
    let mut hosts = BTreeSet::new();
    for group in &side.draft.groups {
        group.each_link(|link| {
            if let Ok(address) = address::parse(link.value, link.mail) {
                hosts.extend(address.host().map(str::to_owned));
            }
        });
    }
    hosts
}

/// The host of a setting as TOML writes it.
fn first_host(text: &str) -> Option<String> {
    // A pattern has its place where a name goes.
    let text = text.trim_matches('"').replace("{slug}", "x").replace(['{', '}'], "");
    address::parse(&text, true).ok()?.host().map(str::to_owned)
}

/// Former short names that led to a group, and lead nowhere now.
fn lost_aliases(after: Side<'_>, changes: &Changes, found: &mut Vec<Notice>) {
    let known = |group: &Group| -> Vec<String> {
        group.aliases.iter().chain([&group.slug]).map(|slug| slug.value.clone()).collect()
    };
    let loses = |change: &&GroupChange| {
        let lost = change.fields.iter().any(|fact| fact.field == Field::Aliases && fact.before.is_some());
        let renamed = change.before.as_ref().is_some_and(|was| was.slug != change.slug);
        !change.deleted && (lost || renamed)
    };
    let candidates: Vec<&GroupChange> = changes.groups.iter().filter(loses).collect();
    if candidates.is_empty() {
        return;
    }
    let all: BTreeSet<String> = after.draft.groups.iter().flat_map(known).collect();
    for change in candidates {
        let was = change.before.as_ref().map(|was| was.slug.as_str());
        let lost = change.field(&Field::Aliases).and_then(FieldChange::list).map(|(_, lost)| lost);
        let names = was.into_iter().filter(|slug| *slug != change.slug).chain(lost.unwrap_or_default());
        for slug in names.filter(|slug| !all.contains(*slug)) {
            let at =
                At::Group { slug: change.slug.clone(), name: change.name.clone(), field: Field::Aliases };
            found.push(Notice { alert: Alert::LostAlias(slug.to_owned()), at });
        }
    }
}

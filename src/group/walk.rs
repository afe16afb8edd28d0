//! Every text and every address of a group, with its key: what rules walk over.

use std::fmt;

use super::{FieldValue, Group, LinkKind};
use crate::source::Spanned;

/// The place of a value in its file: `name`, `links.join`, `meetings[0].url`.
/// Written out only when something is said of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyPath<'a> {
    table: &'a str,
    inner: Option<&'a str>,
    index: Option<usize>,
    name: &'a str,
}

impl<'a> KeyPath<'a> {
    const fn top(name: &'a str) -> Self {
        Self { table: "", inner: None, index: None, name }
    }

    const fn item(name: &'a str, index: usize) -> Self {
        Self { table: name, inner: None, index: Some(index), name: "" }
    }

    const fn of(table: &'a str, name: &'a str) -> Self {
        Self { table, inner: None, index: None, name }
    }

    const fn of_item(table: &'a str, index: usize, name: &'a str) -> Self {
        Self { table, inner: None, index: Some(index), name }
    }

    const fn deep(table: &'a str, inner: &'a str, name: &'a str) -> Self {
        Self { table, inner: Some(inner), index: None, name }
    }

    /// The first part: `links` of `links.join`, `name` of `name`.
    #[must_use]
    pub const fn first(&self) -> &'a str {
        if self.table.is_empty() { self.name } else { self.table }
    }

    /// The last part: `join` of `links.join`.
    #[must_use]
    pub const fn last(&self) -> &'a str {
        if self.name.is_empty() { self.table } else { self.name }
    }
}

impl fmt::Display for KeyPath<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.table)?;
        if let Some(inner) = self.inner {
            write!(f, ".{}", crate::quote::key(inner))?;
        }
        if let Some(index) = self.index {
            write!(f, "[{index}]")?;
        }
        if self.name.is_empty() {
            return Ok(());
        }
        let dot = if self.table.is_empty() { "" } else { "." };
        write!(f, "{dot}{}", crate::quote::key(self.name))
    }
}

/// What a text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextKind {
    /// One line that people read.
    Line,
    /// `CommonMark`.
    Markdown,
    /// A word for machines: a slug, a tag, a code, an address, a file name.
    Word,
}

/// One text of a group.
#[derive(Debug, Clone, Copy)]
pub struct Text<'a> {
    pub key: KeyPath<'a>,
    pub kind: TextKind,
    pub value: &'a Spanned<String>,
}

/// One address of a group.
#[derive(Debug, Clone, Copy)]
pub struct Link<'a> {
    pub key: KeyPath<'a>,
    pub value: &'a Spanned<String>,
    /// Whether a `mailto:` is allowed there.
    pub mail: bool,
}

impl Group {
    /// Gives every text of the group, addresses among them, in the order of the model.
    pub fn each_text<'a>(&'a self, mut give: impl FnMut(Text<'a>)) {
        use TextKind::{Line, Markdown, Word};
        let mut one = |key, kind, value| give(Text { key, kind, value });
        one(KeyPath::top("name"), Line, &self.name);
        one(KeyPath::top("slug"), Word, &self.slug);
        one(KeyPath::top("summary"), Line, &self.summary);
        let single = [
            ("description", Markdown, &self.description),
            ("language", Word, &self.language),
            ("licence", Word, &self.licence),
            ("banner", Word, &self.banner),
            ("logo", Word, &self.logo),
            ("parent", Word, &self.parent),
        ];
        for (name, kind, value) in single {
            if let Some(value) = value {
                one(KeyPath::top(name), kind, value);
            }
        }
        let lists = [
            ("tags", Word, &self.tags),
            ("related", Word, &self.related),
            ("aliases", Word, &self.aliases),
            ("seeks", Line, &self.seeks),
            ("offers", Line, &self.offers),
        ];
        for (name, kind, values) in lists {
            values.iter().enumerate().for_each(|(n, value)| one(KeyPath::item(name, n), kind, value));
        }
        if let Some(place) = &self.place {
            place.country.iter().for_each(|v| one(KeyPath::of("place", "country"), Word, v));
            place.region.iter().for_each(|v| one(KeyPath::of("place", "region"), Line, v));
            place.city.iter().for_each(|v| one(KeyPath::of("place", "city"), Line, v));
        }
        for (label, _) in &self.links.other {
            one(KeyPath::deep("links", "other", &label.value), Line, label);
        }
        for (n, partner) in self.partners.iter().enumerate() {
            one(KeyPath::of_item("partners", n, "name"), Line, &partner.name);
            partner.logo.iter().for_each(|v| one(KeyPath::of_item("partners", n, "logo"), Word, v));
        }
        for (n, project) in self.projects.iter().enumerate() {
            one(KeyPath::of_item("projects", n, "name"), Line, &project.name);
            project.summary.iter().for_each(|v| one(KeyPath::of_item("projects", n, "summary"), Line, v));
        }
        for (n, meeting) in self.meetings.iter().enumerate() {
            one(KeyPath::of_item("meetings", n, "title"), Line, &meeting.title);
            meeting.repeat.iter().for_each(|v| one(KeyPath::of_item("meetings", n, "repeat"), Word, v));
            meeting.place.iter().for_each(|v| one(KeyPath::of_item("meetings", n, "where"), Line, v));
        }
        for (n, person) in self.people.iter().enumerate() {
            one(KeyPath::of_item("people", n, "name"), Line, &person.name);
        }
        for (tag, translation) in &self.translations {
            let texts = [
                ("name", Line, &translation.name),
                ("summary", Line, &translation.summary),
                ("description", Markdown, &translation.description),
            ];
            for (name, kind, value) in texts {
                if let Some(value) = value {
                    one(KeyPath::deep("translations", tag, name), kind, value);
                }
            }
        }
        self.each_link(|link| give(Text { key: link.key, kind: Word, value: link.value }));
    }

    /// Gives every text that has no rule of form of its own: names, prose and tags,
    /// those of `[fields]` included (as Markdown, for only the directory knows their
    /// kind); nothing that stands in for a missing value.
    pub fn each_free_text(&self, mut give: impl FnMut(&Text<'_>)) {
        self.each_text(|text| {
            let free = text.kind != TextKind::Word || text.key.first() == "tags";
            if free && !text.value.span.is_empty() {
                give(&text);
            }
        });
        for (name, field) in &self.fields {
            let (key, kind) = (KeyPath::of("fields", name), TextKind::Markdown);
            match &field.value.value {
                FieldValue::Text(text) => {
                    give(&Text { key, kind, value: &Spanned::new(text.clone(), field.value.span) });
                }
                FieldValue::List(texts) => texts.iter().for_each(|value| give(&Text { key, kind, value })),
                _ => {}
            }
        }
    }

    /// Gives every address of the group, in the order of the model. Addresses in
    /// `[fields]` are the business of their rule, for only the directory knows which they are.
    pub fn each_link<'a>(&'a self, mut give: impl FnMut(Link<'a>)) {
        let mut one = |key, value, mail| give(Link { key, value, mail });
        for (kind, url) in &self.links.known {
            one(KeyPath::of("links", kind.key()), url, LinkKind::takes_mail(*kind));
        }
        for (label, url) in &self.links.other {
            one(KeyPath::deep("links", "other", &label.value), url, true);
        }
        for (n, partner) in self.partners.iter().enumerate() {
            partner.url.iter().for_each(|v| one(KeyPath::of_item("partners", n, "url"), v, false));
        }
        for (n, project) in self.projects.iter().enumerate() {
            project.url.iter().for_each(|v| one(KeyPath::of_item("projects", n, "url"), v, false));
        }
        for (n, meeting) in self.meetings.iter().enumerate() {
            meeting.url.iter().for_each(|v| one(KeyPath::of_item("meetings", n, "url"), v, false));
        }
        for (n, person) in self.people.iter().enumerate() {
            person.url.iter().for_each(|v| one(KeyPath::of_item("people", n, "url"), v, true));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_written_as_in_the_file() {
        assert_eq!(KeyPath::top("name").to_string(), "name");
        assert_eq!(KeyPath::item("tags", 2).to_string(), "tags[2]");
        assert_eq!(KeyPath::of("links", "join").to_string(), "links.join");
        assert_eq!(KeyPath::of_item("meetings", 0, "url").to_string(), "meetings[0].url");
        assert_eq!(KeyPath::deep("links", "other", "Le podcast").to_string(), "links.other.\"Le podcast\"");
    }
}

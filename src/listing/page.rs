//! One group to be read in a terminal: every field of the model, in its order.

use super::cells::shown;
use super::wrap::{isolated, width, wrap};
use super::{Reader, full, plain, since};
use crate::directory::{Asked, Directory, field};
use crate::group::{Group, Pulse};
use crate::msg;
use crate::settings::label_in;
use crate::source::Spanned;
use crate::visible;

/// Text is wrapped to this where there is no terminal.
const READABLE: usize = 80;

/// A group as text: its name and summary, its facts, its description, then one part
/// after the other, and its neighbours.
#[must_use]
pub fn page(directory: &Directory, group: &Group, reader: &Reader<'_>) -> String {
    let mut page = Page { reader, out: String::new(), width: reader.width.unwrap_or(READABLE).max(20) };
    let language = reader.words.language();
    page.paragraph(group.name_in(language).0, 0);
    page.paragraph(group.summary_in(language).0, 0);
    page.part(None, facts(directory, group, reader));
    if let Some((text, _)) = group.description_in(language) {
        page.heading("show-description");
        page.prose(text);
    }
    page.part(Some("show-place"), place(group, reader));
    page.part(Some("show-links"), links(group, reader));
    page.part(Some("show-charter"), charter(directory, group, reader));
    page.part(Some("show-health"), health(group, reader));
    page.part(
        Some("show-partners"),
        group
            .partners
            .iter()
            .map(|p| (p.name.value.clone(), joined(&[opt(p.url.as_ref()), opt(p.logo.as_ref())]))),
    );
    page.part(Some("show-projects"), projects(group, reader));
    page.part(Some("show-meetings"), meetings(group));
    page.part(Some("show-people"), people(group, reader));
    for (tag, translation) in group.translations.iter().filter(|(tag, _)| tag.as_str() != language) {
        let name = crate::language::language(tag).map_or(tag.as_str(), |l| l.name(language));
        page.titled(&reader.words.say(&msg!("show-translation", language = name)));
        let texts = [&translation.name, &translation.summary, &translation.description];
        texts.into_iter().flatten().for_each(|text| page.prose(text));
    }
    page.part(Some("show-fields"), fields(directory, group, reader));
    page.part(Some("show-neighbours"), neighbours(directory, group, reader));
    page.out
}

type Line = (String, String);

struct Page<'a> {
    reader: &'a Reader<'a>,
    out: String,
    width: usize,
}

impl Page<'_> {
    fn heading(&mut self, id: &str) {
        self.titled(&self.reader.words.text(id));
    }

    fn titled(&mut self, title: &str) {
        self.out.push('\n');
        self.paragraph(title, 0);
    }

    /// Text on as many lines as it needs.
    fn paragraph(&mut self, text: &str, indent: usize) {
        for line in wrap(&visible::line(text), self.width.saturating_sub(indent)) {
            self.out.push_str(&" ".repeat(indent));
            self.out.push_str(&isolated(line));
            self.out.push('\n');
        }
    }

    /// Paragraphs of `CommonMark`, whose line breaks are free; lists keep their lines.
    fn prose(&mut self, text: &str) {
        for (number, paragraph) in text.trim().split("\n\n").enumerate() {
            if number > 0 {
                self.out.push('\n');
            }
            let mut joined = String::new();
            for line in paragraph.lines().map(str::trim) {
                let item = line.starts_with(['-', '*', '+', '#', '>', '|', '`'])
                    || line.split_once(['.', ')']).is_some_and(|(n, _)| n.parse::<u16>().is_ok());
                if item && !joined.is_empty() {
                    self.paragraph(&std::mem::take(&mut joined), 2);
                }
                if !joined.is_empty() {
                    joined.push(' ');
                }
                joined.push_str(line);
            }
            if !joined.is_empty() {
                self.paragraph(&joined, 2);
            }
        }
    }

    /// Labels and values in two columns; nothing at all where there is no value.
    fn part(&mut self, heading: Option<&str>, lines: impl IntoIterator<Item = Line>) {
        let lines: Vec<Line> = lines.into_iter().map(|(l, v)| (visible::line(&l).into_owned(), v)).collect();
        if lines.is_empty() {
            return;
        }
        match heading {
            Some(id) => self.heading(id),
            None => self.out.push('\n'),
        }
        let indent = if heading.is_some() { 2 } else { 0 };
        let longest = lines.iter().map(|(label, _)| width(label)).max().unwrap_or(0).min(self.width / 3);
        for (label, value) in lines {
            if value.is_empty() || width(&label) > longest || self.reader.wants_records() {
                let colon = if value.is_empty() {
                    label
                } else {
                    self.reader.words.say(&msg!(
                        "record-line",
                        heading = label,
                        value = visible::line(&value).into_owned()
                    ))
                };
                self.paragraph(&colon, indent);
                continue;
            }
            let gap = longest - width(&label) + 2;
            let room = self.width.saturating_sub(indent + longest + 2).max(20);
            for (number, line) in wrap(&visible::line(&value), room).into_iter().enumerate() {
                let (label, gap) = if number == 0 { (label.as_str(), gap) } else { ("", longest + 2) };
                let start = format!("{}{}{}", " ".repeat(indent), label, " ".repeat(gap));
                self.out.push_str(&start);
                self.out.push_str(&isolated(line));
                self.out.push('\n');
            }
        }
    }
}

fn opt(value: Option<&Spanned<String>>) -> &str {
    value.map_or("", |v| v.as_str())
}

fn joined(parts: &[&str]) -> String {
    parts.iter().copied().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn facts(directory: &Directory, group: &Group, reader: &Reader<'_>) -> Vec<Line> {
    let words = reader.words;
    let mut lines = Vec::new();
    let mut add = |id: &str, value: String| {
        if !value.is_empty() {
            lines.push((words.text(id), value));
        }
    };
    let asked = |asked| shown(directory, group, asked, reader);
    let dated = |day: Option<chrono::NaiveDate>| day.map_or(String::new(), |d| format!(" ({d})"));
    let known = |text: String, day: Option<chrono::NaiveDate>| {
        if text.is_empty() { text } else { text + &dated(day) }
    };
    add("ask-slug", asked(Asked::Slug));
    add("ask-type", asked(Asked::Type));
    add("ask-language", asked(Asked::Language));
    add("ask-tags", asked(Asked::Tags));
    add("ask-activity", asked(Asked::Activity));
    add("ask-members", known(asked(Asked::Members), group.members_on.as_ref().map(|d| d.value)));
    add("ask-verified", known(asked(Asked::Verified), group.verified.as_ref().map(|d| d.value)));
    add("ask-founded", asked(Asked::Founded));
    add("ask-licence", opt(group.licence.as_ref()).to_owned());
    add("ask-banner", opt(group.banner.as_ref()).to_owned());
    add("ask-logo", opt(group.logo.as_ref()).to_owned());
    add("ask-parent", named(directory, group.parent.iter().map(|p| p.as_str()), reader));
    add("ask-related", named(directory, group.related.iter().map(|r| r.as_str()), reader));
    add("ask-aliases", asked(Asked::Aliases));
    add("ask-seeks", asked(Asked::Seeks));
    add("ask-offers", asked(Asked::Offers));
    add("ask-path", asked(Asked::Path));
    lines
}

/// Groups by their names, their short names beside them.
fn named<'a>(directory: &Directory, slugs: impl Iterator<Item = &'a str>, reader: &Reader<'_>) -> String {
    let name = |slug: &str| match directory.find(slug) {
        Some(group) => format!("{} ({slug})", group.name_in(reader.words.language()).0),
        None => slug.to_owned(),
    };
    slugs.map(name).collect::<Vec<_>>().join(", ")
}

fn place(group: &Group, reader: &Reader<'_>) -> Vec<Line> {
    let Some(place) = &group.place else { return Vec::new() };
    let words = reader.words;
    let country = place.country.as_ref().map_or(String::new(), |code| {
        let name = crate::place::country(code).map_or("", |c| c.name(words.language()));
        if name.is_empty() { code.value.clone() } else { format!("{name} ({})", code.value) }
    });
    let point =
        place.point().map_or(String::new(), |(latitude, longitude)| format!("{latitude}, {longitude}"));
    let values = [
        ("ask-country", country),
        ("ask-region", opt(place.region.as_ref()).to_owned()),
        ("ask-city", opt(place.city.as_ref()).to_owned()),
        ("ask-point", point),
    ];
    values.into_iter().filter(|(_, v)| !v.is_empty()).map(|(id, v)| (words.text(id), v)).collect()
}

fn links(group: &Group, reader: &Reader<'_>) -> Vec<Line> {
    let label = |key: &str| reader.words.text(&format!("label-link-{}", key.replace('_', "-")));
    let known = group.links.known.iter().map(|(kind, url)| (label(kind.key()), url.value.clone()));
    known.chain(group.links.other.iter().map(|(l, url)| (l.value.clone(), url.value.clone()))).collect()
}

fn charter(directory: &Directory, group: &Group, reader: &Reader<'_>) -> Vec<Line> {
    let words = reader.words;
    let line = |(key, truth): (&String, &Spanned<bool>)| {
        let declared = directory.settings().charter.iter().find(|c| c.key.value == *key);
        let label = declared.and_then(|c| label_in(&c.label, words.language()));
        let said = words.text(if truth.value { "say-yes" } else { "say-no" });
        (said, label.unwrap_or(key).to_owned())
    };
    // In the order of the directory's conditions.
    let order = |key: &str| directory.settings().charter.iter().position(|c| c.key.value == key);
    let mut all: Vec<_> = group.charter.iter().collect();
    all.sort_by_key(|(key, _)| order(key).unwrap_or(usize::MAX));
    all.into_iter().map(line).collect()
}

fn health(group: &Group, reader: &Reader<'_>) -> Vec<Line> {
    let words = reader.words;
    let line = |pulse: &Pulse| {
        let mut parts = Vec::new();
        if let Some(day) = pulse.last {
            parts.push(format!("{} ({day})", since::ago(day, reader.today, words)));
        }
        if let Some(count) = pulse.per_month {
            parts.push(words.say(&msg!("pulse-per-month", count = count)));
        }
        if let Some((least, most)) = pulse.expected {
            parts.push(words.say(&msg!("pulse-expected", least = least, most = most)));
        }
        if let Some(days) = pulse.every {
            parts.push(words.say(&msg!("pulse-every", days = days)));
        }
        parts.join(" · ")
    };
    let label = |sign: &str| words.text(&format!("sign-{}", sign.replace('_', "-")));
    group.health.iter().map(|(sign, pulse)| (label(sign.word()), line(&pulse.value))).collect()
}

fn projects(group: &Group, reader: &Reader<'_>) -> Vec<Line> {
    let line = |project: &crate::group::Project| {
        let status =
            project.status.as_ref().map(|s| reader.words.text(&format!("label-status-{}", s.word())));
        let status = status.unwrap_or_default();
        (
            project.name.value.clone(),
            joined(&[&status, opt(project.summary.as_ref()), opt(project.url.as_ref())]),
        )
    };
    group.projects.iter().map(line).collect()
}

fn meetings(group: &Group) -> Vec<Line> {
    let line = |meeting: &crate::group::Meeting| {
        let start = full::moment(meeting.start.value).replace('T', " ");
        let end = meeting.end.as_ref().map(|m| full::moment(m.value).replace('T', " "));
        let when = end.map_or(start.clone(), |end| format!("{start} – {end}"));
        let parts =
            [&when, opt(meeting.repeat.as_ref()), opt(meeting.place.as_ref()), opt(meeting.url.as_ref())];
        (meeting.title.value.clone(), joined(&parts))
    };
    group.meetings.iter().map(line).collect()
}

fn people(group: &Group, reader: &Reader<'_>) -> Vec<Line> {
    let line = |person: &crate::group::Person| {
        let role = reader.words.text(&format!("label-role-{}", person.role.word()));
        (person.name.value.clone(), joined(&[&role, opt(person.url.as_ref())]))
    };
    group.people.iter().map(line).collect()
}

fn fields(directory: &Directory, group: &Group, reader: &Reader<'_>) -> Vec<Line> {
    let declared = directory.settings().fields.iter();
    let line = |kind: &crate::settings::FieldKind| {
        let value = group.fields.get(&kind.key.value)?;
        let option = |id: &str| {
            let found = kind.options.iter().find(|(key, _)| key.value == id);
            found.map_or(id, |(_, label)| label).to_owned()
        };
        let text = match &value.value.value {
            crate::group::FieldValue::Text(id) => option(id),
            crate::group::FieldValue::List(ids) => {
                ids.iter().map(|id| option(id)).collect::<Vec<_>>().join(", ")
            }
            crate::group::FieldValue::Boolean(truth) => {
                reader.words.text(if *truth { "say-yes" } else { "say-no" })
            }
            other => plain::flat(&field(other)),
        };
        let label = label_in(&kind.label, reader.words.language()).unwrap_or(&kind.key);
        Some((label.to_owned(), text))
    };
    declared.filter_map(line).collect()
}

fn neighbours(directory: &Directory, group: &Group, reader: &Reader<'_>) -> Vec<Line> {
    let words = reader.words;
    let ecosystems: Vec<&str> = directory.ecosystems_of(group).map(|e| e.title.as_str()).collect();
    let children = named(directory, directory.children(&group.slug).map(|g| g.slug.as_str()), reader);
    let values = [("ask-ecosystems", ecosystems.join(", ")), ("show-children", children)];
    values.into_iter().filter(|(_, v)| !v.is_empty()).map(|(id, v)| (words.text(id), v)).collect()
}

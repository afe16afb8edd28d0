//! One group to be read in a terminal: every field of the model, in its order.

use super::Reader;
use super::parts::{self, Line};
use super::wrap::{isolated, width, wrap};
use crate::directory::Directory;
use crate::group::Group;
use crate::msg;
use crate::visible;

/// Text is wrapped to this where there is no terminal.
const READABLE: usize = 80;

/// A group as text: its name and summary, its facts, its description, then one part
/// after the other, and its neighbours.
#[must_use]
pub fn page(directory: &Directory, group: &Group, reader: &Reader<'_>) -> String {
    let mut page = Page { reader, out: String::new(), width: reader.width.unwrap_or(READABLE).max(20) };
    let language = reader.words.language();
    page.bold(group.name_in(language).0);
    page.paragraph(group.summary_in(language).0, 0);
    page.part(None, parts::facts(directory, group, reader));
    if let Some((text, _)) = group.description_in(language) {
        page.heading("show-description");
        page.prose(text);
    }
    page.part(Some("show-place"), parts::place(group, reader));
    page.part(Some("show-links"), parts::links(group, reader));
    page.part(Some("show-charter"), parts::charter(directory, group, reader));
    page.part(Some("show-health"), parts::health(group, reader));
    page.part(Some("show-partners"), parts::partners(group));
    page.part(Some("show-projects"), parts::projects(group, reader));
    page.part(Some("show-meetings"), parts::meetings(group));
    page.part(Some("show-people"), parts::people(group, reader));
    for (tag, texts) in parts::other_languages(directory, group, language) {
        let name = crate::language::language(tag).map_or(tag, |l| l.name(language));
        page.titled(&reader.words.say(&msg!("show-translation", language = name)));
        for text in texts {
            page.prose(text);
        }
    }
    page.part(Some("show-fields"), parts::fields(directory, group, reader));
    page.part(Some("show-neighbours"), parts::neighbours(directory, group, reader));
    page.out
}

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
        self.bold(title);
    }

    fn bold(&mut self, title: &str) {
        let start = self.out.len();
        self.paragraph(title, 0);
        if self.reader.color {
            // SGR 1 and 0 (ECMA-48): the user's theme decides what bold is.
            self.out.insert_str(start, "\u{1b}[1m");
            self.out.insert_str(self.out.len() - 1, "\u{1b}[0m");
        }
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

//! For people: excerpts with carets, as rustc prints them, then what it comes to.

use std::collections::BTreeMap;

use annotate_snippets::{AnnotationKind, Element, Group, Level as Loudness, Origin, Renderer, Snippet};

use super::excerpt::Excerpt;
use super::places::Places;
use super::{ADDRESS, Counts, View, patch, spoken};
use crate::finding::{Finding, Fix, Level};
use crate::msg;
use crate::source::{FileId, Location, Source};
use crate::visible;
use crate::words::Message;

/// Findings of one file at most.
const A_FILE: usize = 50;
/// Findings in all at most.
const IN_ALL: usize = 1000;
/// Findings of one kind in different files at most; the others share one line.
const A_KIND: usize = 5;
/// Places named on that line.
const NAMED: usize = 10;

pub fn render(view: &View<'_>) -> String {
    let human = Human { view, places: Places::new(view.sources, view.findings) };
    let mut out = String::new();
    let (shown, more, left) = human.choose();
    for finding in shown {
        out.push_str(&human.finding(finding));
        out.push_str("\n\n");
    }
    for alike in more.values() {
        out.push_str(&human.more(alike));
        out.push('\n');
    }
    if left > 0 {
        out.push_str(&view.words.say(&msg!("report-left", count = left)));
        out.push_str("\n\n");
    }
    out.push_str(&human.summary());
    out
}

struct Human<'a> {
    view: &'a View<'a>,
    places: Places<'a>,
}

/// Findings of one rule with one message, over and above the first few.
type Alike<'a> = BTreeMap<(&'static str, &'static str), Vec<&'a Finding>>;

impl<'a> Human<'a> {
    /// What is shown whole, what is named on a line of its kind, and how many are not
    /// shown at all.
    fn choose(&self) -> (Vec<&'a Finding>, Alike<'a>, usize) {
        let mut shown = Vec::new();
        let mut more: Alike<'a> = BTreeMap::new();
        let mut of_kind: BTreeMap<_, Vec<FileId>> = BTreeMap::new();
        let mut of_file: BTreeMap<FileId, usize> = BTreeMap::new();
        let mut left = 0;
        for finding in self.view.findings {
            let files = of_kind.entry((finding.rule, finding.message.id)).or_default();
            if files.last() != Some(&finding.at.file) {
                files.push(finding.at.file);
            }
            let count = of_file.entry(finding.at.file).or_default();
            *count += 1;
            if *count > A_FILE || shown.len() >= IN_ALL {
                left += 1;
            } else if files.len() > A_KIND && !self.view.verbose {
                more.entry((finding.rule, finding.message.id)).or_default().push(finding);
            } else {
                shown.push(finding);
            }
        }
        (shown, more, left)
    }

    fn finding(&self, finding: &Finding) -> String {
        let title = self.level(finding).primary_title(self.say(&finding.message));
        let label = finding.label.as_ref().map(|label| self.say(label));
        let mut first = title.elements(self.place(finding.at, label));
        for (name, message) in [("note", &finding.note), ("help", &finding.help)] {
            if let Some(message) = message {
                first = first.element(self.kind(name).message(self.say(message)));
            }
        }
        let mut groups = vec![first];
        for related in &finding.related {
            let title = self.kind("note").secondary_title(self.say(&related.message));
            groups.push(title.elements(self.place(related.at, None)));
        }
        let related = finding.related.iter().map(|related| related.at);
        let mut addresses = std::iter::once(finding.at).chain(related);
        let fix = finding.fix.as_ref().map(|fix| self.fix(finding.at.file, fix));
        self.addressed(&self.draw(&groups), &mut addresses) + &fix.unwrap_or_default()
    }

    fn draw(&self, groups: &[Group<'_>]) -> String {
        let renderer = if self.view.screen.color { Renderer::styled() } else { Renderer::plain() };
        // Lines are cut already, round what matters.
        renderer.term_width(10_000).render(groups)
    }

    /// Puts the addresses in the files in the place of those in the excerpts, whose
    /// columns count what is drawn.
    fn addressed(&self, drawn: &str, addresses: &mut dyn Iterator<Item = Location>) -> String {
        let mut parts = drawn.split(ADDRESS);
        let mut out = parts.next().unwrap_or("").to_owned();
        for (part, at) in parts.zip(addresses) {
            out.push_str(&self.address(at));
            out.push_str(part.trim_start_matches([':', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']));
        }
        out
    }

    /// The place's address and its lines, with a caret.
    fn place(&self, at: Location, label: Option<String>) -> Vec<Element<'static>> {
        let source = self.view.sources.get(at.file);
        if source.text.is_empty() {
            return vec![Origin::path(ADDRESS.to_string()).into()];
        }
        let position = self.places.at(at.file, at.span.start);
        let excerpt = Excerpt::new(&source.text, at.span, position.line, self.view.screen);
        let mark = AnnotationKind::Primary.span(excerpt.marked(at.span)).label(label);
        vec![
            Snippet::source(excerpt.text)
                .path(ADDRESS.to_string())
                .line_start(excerpt.line)
                .annotation(mark)
                .into(),
        ]
    }

    /// The fix under its title, as lines that go and lines that come.
    fn fix(&self, file: FileId, fix: &Fix) -> String {
        let source = self.view.sources.get(file);
        let screen = self.view.screen;
        let first = fix.edits.first().map_or(1, |edit| self.places.at(file, edit.span.start).line);
        let last = fix.edits.last().map_or(1, |edit| self.places.at(file, edit.span.end).line);
        let gutter = first.max(last).to_string().len();
        let title = self.kind("help").secondary_title(self.say(&fix.title));
        let bar = patch::bar(gutter, screen);
        let mut out = format!("\n{bar}\n{}\n{bar}\n", self.draw(&[Group::with_title(title)]));
        for edits in neighbours(source, fix) {
            let line = edits.first().map_or(1, |edit| self.places.at(file, edit.span.start).line);
            out.push_str(&patch::draw(&source.text, edits, line, gutter, screen));
        }
        out + &bar
    }

    /// One line for the findings of a kind that are not shown.
    fn more(&self, alike: &[&Finding]) -> String {
        let Some(first) = alike.first() else { return String::new() };
        let mut places: Vec<String> = alike.iter().take(NAMED).map(|f| self.address(f.at)).collect();
        if alike.len() > NAMED {
            places.push(self.view.screen.dots().to_owned());
        }
        let message = msg!("report-more", count = alike.len(), places = places.join(", "));
        let title = self.level(first).primary_title(self.view.words.say(&message));
        let group = title.element(self.kind("help").message(self.view.words.text("report-more-help")));
        self.draw(&[group]) + "\n"
    }

    /// `groups/x.toml:2:10`, or the path alone of a file that was not read.
    fn address(&self, at: Location) -> String {
        let source = self.view.sources.get(at.file);
        let path = visible::line(&source.path).into_owned();
        if source.text.is_empty() {
            return path;
        }
        let position = self.places.at(at.file, at.span.start);
        format!("{path}:{}:{}", position.line, position.column)
    }

    fn summary(&self) -> String {
        let words = self.view.words;
        let counts = self.view.counts();
        let files = self.view.sources.len();
        let took = self.view.took.filter(|_| self.view.verbose);
        let took = took.map_or_else(String::new, |t| format!(" ({:.2} s)", t.as_secs_f64()));
        if self.view.findings.is_empty() {
            let mark = if self.view.screen.unicode { "✓ " } else { "" };
            return format!("{mark}{}{took}\n", words.say(&msg!("report-clean", files = files)));
        }
        let mut line = total(self.view, counts);
        if counts.fixable > 0 {
            let fixable = words.say(&msg!("report-fixable", count = counts.fixable));
            line = words.say(&msg!("report-joined", total = line, fixable = fixable));
        }
        line.push_str(&took);
        let loudest = self.view.findings.iter().max_by_key(|f| (f.level, std::cmp::Reverse(f.at)));
        let rule = loudest.map_or("", |f| f.rule);
        format!("{line}\n{}\n", words.say(&msg!("report-explain", rule = rule)))
    }

    fn say(&self, message: &Message) -> String {
        spoken::safe(self.view.words, message).replace(ADDRESS, "?")
    }

    /// `error[slug-shape]`
    fn level(&self, finding: &Finding) -> Loudness<'static> {
        let (loudness, name) = match finding.level {
            Level::Deny => (Loudness::ERROR, "error"),
            Level::Warn | Level::Allow => (Loudness::WARNING, "warning"),
        };
        let name = format!("{}[{}]", self.view.words.text(name), finding.rule);
        loudness.with_name(self.before_colon(name))
    }

    fn kind(&self, name: &str) -> Loudness<'static> {
        let loudness = if name == "note" { Loudness::NOTE } else { Loudness::HELP };
        loudness.with_name(self.before_colon(self.view.words.text(name)))
    }

    /// With the space that French puts before the colon, which the renderer adds.
    fn before_colon(&self, name: String) -> String {
        let said = self.view.words.said(&name, "");
        said.split_once(':').map_or(name, |(before, _)| before.to_owned())
    }
}

/// `3 errors, 1 warning in 2 of 118 files`
pub fn total(view: &View<'_>, counts: Counts) -> String {
    let words = view.words;
    let mut kinds = Vec::new();
    if counts.errors > 0 {
        kinds.push(words.say(&msg!("report-errors", count = counts.errors)));
    }
    if counts.warnings > 0 {
        kinds.push(words.say(&msg!("report-warnings", count = counts.warnings)));
    }
    let files = view.sources.len();
    words.say(&msg!("report-total", kinds = kinds.join(", "), with = counts.files, files = files))
}

/// Edits that lie within a few lines of each other are shown together.
fn neighbours<'a>(source: &Source, fix: &'a Fix) -> Vec<&'a [crate::finding::Edit]> {
    let near = |a: &crate::finding::Edit, b: &crate::finding::Edit| {
        let between = source.text.get(a.span.end..b.span.start).unwrap_or("");
        between.bytes().filter(|b| *b == b'\n').count() <= 2
    };
    fix.edits.chunk_by(near).collect()
}

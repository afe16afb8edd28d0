//! For a terminal: what to look at first, each group with its facts, pages, and the rest.

use super::Review;
use super::say::{Dress, Say};
use crate::change::{Field, GroupChange, SettingChange, What};
use crate::msg;
use crate::visible;

/// Characters of a value at most, unless all is asked for.
const VALUE: usize = 120;
/// Names in a list at most, unless all is asked for.
const NAMED: usize = 8;

struct Terminal {
    most: usize,
}

impl Dress for Terminal {
    fn text(&self, text: &str) -> String {
        visible::line(&visible::cut(text, self.most)).into_owned()
    }

    fn code(&self, text: &str) -> String {
        self.text(text)
    }
}

pub fn render(review: &Review<'_>) -> String {
    let most = if review.verbose { usize::MAX } else { VALUE };
    let human = Human {
        review,
        say: Say { review, dress: Terminal { most }, unicode: review.screen.unicode },
        out: String::new(),
    };
    human.all()
}

struct Human<'a> {
    review: &'a Review<'a>,
    say: Say<'a, Terminal>,
    out: String,
}

impl Human<'_> {
    fn all(mut self) -> String {
        let review = self.review;
        let changes = review.changes;
        if !changes.notices.is_empty() {
            self.heading("diff-first");
            for notice in &changes.notices {
                let (who, what) = self.say.notice(notice);
                let line = review.words.said(&who, &what);
                let sign = self.painted("33", "!");
                self.line(&format!("{sign} {line}"));
            }
            self.out.push('\n');
        }
        for change in &changes.groups {
            self.group(change);
        }
        self.settings(&changes.settings);
        self.files();
        for unread in &changes.unread {
            let path = self.safe(&unread.path);
            let sign = self.painted("31", "!");
            let message = if unread.before {
                msg!("diff-unread-before", path = path)
            } else {
                msg!("diff-unread-after", path = path)
            };
            self.line(&format!("{sign} {}", review.words.say(&message)));
        }
        self.pages();
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
        let base = self.safe(review.base.0);
        let base = if review.verbose {
            msg!("diff-since-commit", base = base, commit = review.short())
        } else {
            msg!("diff-since", base = base)
        };
        let since = review.words.say(&base);
        self.line(&review.words.said(&since, &review.sum()));
        if !review.found.is_empty() {
            self.line(&review.checks());
        }
        self.out
    }

    fn group(&mut self, change: &GroupChange) {
        let (sign, color) = match change.what() {
            What::Added => ("+", "32"),
            What::Deleted => ("-", "31"),
            What::Renamed => (">", "36"),
            _ => ("~", "36"),
        };
        let (sign, slug, name) =
            (self.painted(color, sign), self.bold(&self.safe(&change.slug)), self.safe(&change.name));
        let fate = self.say.fate(change).map(|fate| format!(": {fate}")).unwrap_or_default();
        self.line(&format!("{sign} {slug}  {name}{fate}"));
        if change.what() == What::Deleted {
            self.out.push('\n');
            return;
        }
        let added = change.what() == What::Added;
        let lines: Vec<(String, String)> = change
            .telling()
            .filter(|fact| !(added && fact.field == Field::Name))
            .map(|fact| match &fact.after {
                Some(value) if added => (self.say.label(&fact.field), self.say.value(&fact.field, value)),
                _ => (self.say.label(&fact.field), self.say.change(fact)),
            })
            .collect();
        self.table(&lines);
        self.out.push('\n');
    }

    /// Labels and values in two columns.
    fn table(&mut self, lines: &[(String, String)]) {
        let width = |text: &str| text.chars().count();
        let longest = lines.iter().map(|(label, _)| width(label)).filter(|w| *w <= 24).max().unwrap_or(0);
        for (label, value) in lines {
            let gap = longest.saturating_sub(width(label)) + 2;
            self.line(&format!("    {label}{}{value}", " ".repeat(gap)));
        }
    }

    fn settings(&mut self, settings: &[SettingChange]) {
        if settings.is_empty() {
            return;
        }
        self.line(&format!("{} coopdir.toml", self.painted("36", "~")));
        let arrow = if self.review.screen.unicode { "→" } else { "->" };
        let none = || self.review.words.text("diff-none");
        let value = |value: &Option<String>| value.as_ref().map_or_else(none, |value| self.safe(value));
        let line = |change: &SettingChange| {
            let step = format!("{} {arrow} {}", value(&change.before), value(&change.after));
            (self.safe(&change.key), step)
        };
        let lines: Vec<_> = settings.iter().map(line).collect();
        self.table(&lines);
        self.out.push('\n');
    }

    fn files(&mut self) {
        let review = self.review;
        for file in &review.changes.media {
            let sign = match (file.before, file.after) {
                (None, _) => self.painted("32", "+"),
                (_, None) => self.painted("31", "-"),
                _ => self.painted("36", "~"),
            };
            self.line(&format!("{sign} {}", self.safe(&file.path)));
        }
        for (files, id) in [(review.templates, "diff-templates"), (review.others, "diff-others")] {
            if !files.is_empty() {
                let names = self.named(files);
                self.line(&review.words.said(&review.words.text(id), &names));
            }
        }
    }

    fn pages(&mut self) {
        let review = self.review;
        let Some(pages) = review.pages else {
            self.line(&review.words.text("diff-pages-unknown"));
            return;
        };
        if pages.is_empty() {
            return;
        }
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
        let arrow = if review.screen.unicode { "→" } else { "->" };
        let moved: Vec<String> =
            pages.moved.iter().map(|(from, to)| format!("{from} {arrow} {to}")).collect();
        let lists = [
            ("diff-pages-appear", &pages.appear),
            ("diff-pages-move", &moved),
            ("diff-pages-vanish", &pages.vanish),
            ("diff-pages-show", &pages.showing),
        ];
        for (id, list) in lists.into_iter().filter(|(_, list)| !list.is_empty()) {
            let names = self.named(list);
            self.line(&review.words.said(&review.words.text(id), &names));
        }
    }

    /// The first of many, and how many more.
    fn named(&self, all: &[String]) -> String {
        let most = if self.review.verbose { all.len() } else { NAMED };
        let named: Vec<String> = all.iter().take(most).map(|name| self.safe(name)).collect();
        let list = named.join(", ");
        match all.len().checked_sub(most) {
            None | Some(0) => list,
            Some(left) => self.review.words.say(&msg!("diff-and-more", list = list, count = left)),
        }
    }

    fn heading(&mut self, id: &str) {
        let title = self.bold(&self.review.words.text(id));
        self.line(&title);
    }

    fn safe(&self, text: &str) -> String {
        self.say.dress.text(text)
    }

    fn bold(&self, text: &str) -> String {
        self.painted("1", text)
    }

    /// With a colour of the sixteen (SGR, ECMA-48): the user's theme decides which.
    fn painted(&self, sgr: &str, text: &str) -> String {
        if self.review.screen.color { format!("\u{1b}[{sgr}m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    fn line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }
}

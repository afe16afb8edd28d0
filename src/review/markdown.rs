//! For a comment on a change request: what to look at first, a table of groups, pages,
//! checks, and what reviewers go through. Nothing from a file is a mention, a link or HTML.

use std::fmt::Write as _;

use super::Review;
use super::say::{Dress, Say};
use crate::change::{Field, GroupChange, What};
use crate::finding::{Finding, Level};
use crate::markdown::{code, escaped};
use crate::msg;
use crate::report::{self, View};
use crate::visible;

/// Bytes at most; GitHub takes 65,536 characters in a comment.
const SIZE: usize = 60_000;
/// Bytes of each list beside the table at most.
const LIST: usize = 7_000;
/// Bytes of one cell at most.
const CELL: usize = 2_000;
/// Characters of one text at most, before it is escaped.
const TEXT: usize = 200;
/// Findings that are named.
const NAMED: usize = 5;

struct Comment;

impl Dress for Comment {
    fn text(&self, text: &str) -> String {
        escaped(&visible::cut(text, TEXT))
    }

    fn code(&self, text: &str) -> String {
        code(&visible::cut(text, TEXT))
    }
}

pub fn render(review: &Review<'_>) -> String {
    let comment = Whole { review, say: Say { review, dress: Comment, unicode: true } };
    let mut head = format!("### {}\n\n", review.words.said(&review.words.text("diff-title"), &review.sum()));
    comment.notices(&mut head);
    let mut tail = String::new();
    comment.rest(&mut tail);
    comment.checks(&mut tail);
    comment.rules(&mut tail);
    let base = msg!("diff-since-commit", base = Comment.code(review.base.0), commit = code(review.short()));
    let _ = writeln!(tail, "{}", review.words.say(&base));
    let room = SIZE.saturating_sub(head.len() + tail.len() + 500);
    comment.groups(&mut head, room);
    head + &tail
}

struct Whole<'a> {
    review: &'a Review<'a>,
    say: Say<'a, Comment>,
}

impl Whole<'_> {
    /// Adds what fits, then how many more there are.
    fn fill(&self, out: &mut String, room: usize, between: &str, all: &[String]) {
        let start = out.len();
        let mut shown = 0;
        for one in all {
            if out.len() - start + one.len() > room {
                break;
            }
            if shown > 0 {
                out.push_str(between);
            }
            out.push_str(one);
            shown += 1;
        }
        if shown < all.len() {
            if shown > 0 {
                out.push_str(between);
            }
            out.push_str(&self.review.words.say(&msg!("diff-more", count = all.len() - shown)));
        }
    }

    fn notices(&self, out: &mut String) {
        let notices = &self.review.changes.notices;
        if notices.is_empty() {
            return;
        }
        let _ = write!(out, "**{}**\n\n", self.review.words.text("diff-first"));
        let line = |notice: &crate::change::Notice| {
            let (who, what) = self.say.notice(notice);
            format!("- ⚠️ {}", self.review.words.said(&who, &what))
        };
        let lines: Vec<_> = notices.iter().map(line).collect();
        self.fill(out, LIST, "\n", &lines);
        out.push_str("\n\n");
    }

    fn groups(&self, out: &mut String, room: usize) {
        let words = self.review.words;
        let groups = &self.review.changes.groups;
        if groups.is_empty() {
            return;
        }
        let (group, change) = (words.text("diff-group"), words.text("diff-change"));
        let _ = write!(out, "| | {group} | {change} |\n|---|---|---|\n");
        let rows: Vec<_> = groups.iter().map(|group| self.row(group)).collect();
        let mut shown = String::new();
        let mut count = 0;
        for row in &rows {
            if shown.len() + row.len() > room {
                break;
            }
            shown.push_str(row);
            count += 1;
        }
        out.push_str(&shown);
        out.push('\n');
        if count < rows.len() {
            let _ = write!(out, "{}\n\n", words.say(&msg!("diff-more", count = rows.len() - count)));
        }
    }

    fn row(&self, change: &GroupChange) -> String {
        let words = self.review.words;
        let (sign, id) = match change.what() {
            What::Added => ("＋", "diff-row-added"),
            What::Deleted => ("－", "diff-row-deleted"),
            What::Renamed => ("↪", "diff-row-renamed"),
            What::Archived => ("～", "diff-row-archived"),
            What::Revived => ("～", "diff-row-revived"),
            What::Changed => ("～", "diff-row-changed"),
        };
        let name = format!("**{}** {}", Comment.text(&change.name), Comment.code(&change.slug));
        let mut parts: Vec<String> = self.say.fate(change).into_iter().collect();
        match change.what() {
            What::Deleted => {}
            What::Added => parts.extend(self.introduction(change)),
            _ => parts.extend(
                change.telling().map(|fact| words.said(&self.say.label(&fact.field), &self.say.change(fact))),
            ),
        }
        let mut cell = String::new();
        self.fill(&mut cell, CELL, " · ", &parts);
        format!("| {sign} {} | {name} | {cell} |\n", words.text(id))
    }

    /// A new group: its summary first, then what kind it is, then all else.
    fn introduction(&self, change: &GroupChange) -> Vec<String> {
        let words = self.review.words;
        let of = |field: &Field| {
            let value = change.field(field)?.after.as_ref()?;
            Some(self.say.value(field, value))
        };
        let mut parts: Vec<String> = Vec::new();
        parts.extend(of(&Field::Summary).map(|summary| words.say(&msg!("diff-quoted", text = summary))));
        parts.extend([&Field::Type, &Field::City, &Field::Country].into_iter().filter_map(of));
        let told = [Field::Name, Field::Summary, Field::Type, Field::City, Field::Country];
        for fact in change.telling().filter(|fact| !told.contains(&fact.field)) {
            let Some(value) = &fact.after else { continue };
            parts.push(words.said(&self.say.label(&fact.field), &self.say.value(&fact.field, value)));
        }
        parts
    }

    /// Settings, images, templates, other files, what could not be read, and pages.
    fn rest(&self, out: &mut String) {
        let words = self.review.words;
        let changes = self.review.changes;
        let settings: Vec<String> = changes.settings.iter().map(|change| Comment.code(&change.key)).collect();
        let media: Vec<String> = changes.media.iter().map(|file| Comment.code(&file.path)).collect();
        let coded = |all: &[String]| all.iter().map(|path| Comment.code(path)).collect::<Vec<_>>();
        let of = |before: bool| {
            let unread = changes.unread.iter().filter(move |file| file.before == before);
            unread.map(|file| Comment.code(&file.path)).collect::<Vec<_>>()
        };
        let mut lists = vec![
            ("diff-settings", settings),
            ("diff-media", media),
            ("diff-templates", coded(self.review.templates)),
            ("diff-others", coded(self.review.others)),
            ("diff-files-unread-before", of(true)),
            ("diff-files-unread-after", of(false)),
        ];
        if let Some(pages) = self.review.pages {
            let moved = pages.moved.iter().map(|(from, to)| format!("{} → {}", code(from), code(to)));
            lists.extend([
                ("diff-pages-appear", coded(&pages.appear)),
                ("diff-pages-move", moved.collect()),
                ("diff-pages-vanish", coded(&pages.vanish)),
                ("diff-pages-show", coded(&pages.showing)),
            ]);
        }
        let mut any = false;
        for (id, list) in lists.into_iter().filter(|(_, list)| !list.is_empty()) {
            let mut line = String::new();
            self.fill(&mut line, CELL, ", ", &list);
            let _ = writeln!(out, "- {}", words.said(&words.text(id), &line));
            any = true;
        }
        if self.review.pages.is_none() {
            let _ = writeln!(out, "- {}", words.text("diff-pages-unknown"));
            any = true;
        }
        if any {
            out.push('\n');
        }
    }

    fn checks(&self, out: &mut String) {
        let review = self.review;
        let errors = review.errors();
        let sign = match (errors, review.found.len()) {
            (0, 0) => "✅",
            (0, _) => "⚠️",
            _ => "❌",
        };
        let _ = write!(out, "{sign} {}\n\n", review.checks());
        let view = View {
            sources: review.sources,
            findings: review.found,
            words: review.words,
            prefix: review.prefix,
            screen: review.screen,
            verbose: false,
            took: None,
        };
        let mut sorted: Vec<&Finding> = review.found.iter().collect();
        sorted.sort_by_key(|finding| (finding.level != Level::Deny, finding.at));
        let lines: Vec<String> = sorted
            .iter()
            .take(NAMED)
            .map(|finding| format!("- {}", report::remark(&view, finding)))
            .collect();
        if !lines.is_empty() {
            self.fill(out, LIST, "\n", &lines);
            out.push_str("\n\n");
        }
    }

    fn rules(&self, out: &mut String) {
        let rules = self.review.rules;
        if rules.is_empty() || self.review.is_empty() {
            return;
        }
        let title = self.review.words.say(&msg!("diff-review", count = rules.len()));
        let _ = write!(out, "<details><summary>{title}</summary>\n\n");
        let lines: Vec<String> =
            rules.iter().map(|rule| format!("- [ ] {}", escaped(&visible::cut(rule, 300)))).collect();
        self.fill(out, LIST, "\n", &lines);
        out.push_str("\n\n</details>\n\n");
    }
}

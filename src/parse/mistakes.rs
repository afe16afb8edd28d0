//! What beginners write, each with what is said of it and what its fix makes: the
//! cases are in `fixtures/mistakes.txt`, and are compared whole.

use std::fmt::Write as _;

use super::read;
use crate::finding::{Applicability, Edit, Finding};
use crate::source::{Role, Source, Sources};
use crate::words::Words;

const CASES: &str = include_str!("fixtures/mistakes.txt");

/// The mandatory keys, which a case that gives none of them need not repeat.
const MANDATORY: [(&str, &str); 4] = [
    ("name", "name = \"N\"\n"),
    ("slug", "slug = \"n\"\n"),
    ("summary", "summary = \"S\"\n"),
    ("type", "type = \"support\"\n"),
];

/// The edits of all safe fixes that do not touch one another, made at once.
pub fn fixed(text: &str, found: &[Finding]) -> String {
    let safe = found.iter().filter_map(|f| f.fix.as_ref()).filter(|f| f.applicability == Applicability::Safe);
    let mut edits: Vec<&Edit> = Vec::new();
    for fix in safe {
        let apart = |edit: &Edit| {
            edits.iter().all(|e| e.span.end <= edit.span.start || edit.span.end <= e.span.start)
                && !edits.iter().any(|e| e.span == edit.span)
        };
        if fix.edits.iter().all(apart) {
            edits.extend(&fix.edits);
        }
    }
    edits.sort_by_key(|edit| (edit.span.start, edit.span.end));
    let mut out = text.to_owned();
    for edit in edits.into_iter().rev() {
        out.replace_range(edit.span.start..edit.span.end, &edit.text);
    }
    out
}

fn plain(text: &str) -> String {
    let mut parts = text.split("\\u{");
    let mut out = parts.next().unwrap_or("").to_owned();
    for part in parts {
        let (code, rest) = part.split_once('}').unwrap();
        out.push(char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap());
        out.push_str(rest);
    }
    out
}

fn shown(text: &str) -> String {
    let each = text.chars().map(|c| match c {
        '\n' => "\n".to_owned(),
        c if c.is_control() || (c.is_whitespace() && c != ' ') || crate::visible::is_hidden(c) => {
            c.escape_unicode().to_string()
        }
        c => c.to_string(),
    });
    each.collect()
}

/// A case with what is said of it, as the file has it.
fn told(title: &str, source: &str) -> String {
    let words = Words::new("en");
    let source = plain(source);
    let (path, role) = if title.starts_with("coopdir.toml") {
        ("coopdir.toml", Role::Settings)
    } else {
        ("groups/n.toml", Role::Group)
    };
    let top = source.lines().take_while(|line| !line.starts_with('['));
    let given = |key: &str| {
        let bare = |line: &str| line.trim_start_matches(|c: char| !c.is_ascii_alphabetic()).starts_with(key);
        top.clone().any(|line| bare(line) || line.contains(&format!(" {key} =")))
    };
    let whole = title.ends_with('!') || role == Role::Settings;
    let head: String =
        MANDATORY.iter().filter(|(key, _)| !whole && !given(key)).map(|(_, line)| *line).collect();
    let text = format!("{head}{source}");
    let above = head.lines().count();
    let (draft, found) = read(Sources::new(vec![Source::text(path, role, text.as_str())]));
    let file = draft.sources.as_slice().first().unwrap();
    let mut out = format!("## {title}\n{}", shown(&source));
    for finding in &found {
        let at = file.position(finding.at.span.start);
        let how =
            finding.fix.as_ref().map_or(String::new(), |fix| format!(" [{}]", fix.applicability.name()));
        let line = at.line.cast_signed() - above.cast_signed();
        let message = shown(&words.say(&finding.message));
        let _ = writeln!(out, "> {line}:{} {}: {message}{how}", at.column, finding.rule);
        for related in &finding.related {
            let line = file.position(related.at.span.start).line.cast_signed() - above.cast_signed();
            let _ = writeln!(out, "> {line}: {}", words.say(&related.message));
        }
        if let Some(help) = &finding.help {
            let _ = writeln!(out, ">   {}", words.say(help));
        }
    }
    let mended = fixed(&text, &found);
    if mended != text {
        let mended = shown(mended.strip_prefix(&head).unwrap_or(&mended));
        for line in mended.lines() {
            let _ = writeln!(out, "+ {line}");
        }
    }
    out + "\n"
}

#[test]
fn what_beginners_write() {
    let cases = CASES.split("## ").skip(1).map(|case| {
        let (title, rest) = case.split_once('\n').unwrap();
        let said = |line: &&str| !line.starts_with("> ") && !line.starts_with("+ ");
        let source: String = rest.split_inclusive('\n').take_while(said).collect();
        told(title, &format!("{}\n", source.trim_end()))
    });
    let told: String = cases.collect();
    assert!(told == CASES, "the cases are told otherwise:\n{told}");
}

//! The pages of `docs/rules/` are the tests of their rules: each bad example gives
//! that finding and no other, each good one gives none, each fix mends.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use coopdir::finding::{Finding, Fix, Level};
use coopdir::rules::{self, Override, RULES, Rule};
use coopdir::source::{Role, Source, Sources};
use coopdir::words::{LOCALES, Message, Words};
use coopdir::{disk, parse};

use crate::sandbox::Sandbox;

/// Rules whose case no TOML block can hold, and why; another test has them, and
/// their page shows a `text bad` block instead.
const ELSEWHERE: &[(&str, &str)] = &[
    ("banner-shape", "tests/it/media.rs: the size of an image"),
    ("bad-file-name", "tests/it/files.rs: the name of a file"),
    ("large-file", "tests/it/files.rs: the size of a file"),
    ("large-media", "tests/it/media.rs: the weight of an image"),
    ("not-utf-8", "tests/it/files.rs: bytes that are no text"),
    ("special-file", "tests/it/files.rs: a symbolic link, a FIFO"),
    ("stray-file", "tests/it/files.rs: files that are not read"),
    ("unreadable-file", "tests/it/files.rs: permissions"),
];

/// Files under `src/rules/` that are no rule's.
const MACHINERY: &[&str] = &[
    "echo",
    "levels",
    "levels_tests",
    "media_use",
    "mod",
    "names",
    "pages",
    "svg",
    "svg_tests",
    "table",
    "tag_use",
];

/// The keys that no group file can do without.
const MANDATORY: [&str; 4] = ["name", "slug", "summary", "type"];

#[test]
fn the_table_is_sorted_and_agrees_with_the_folders() {
    for pair in RULES.windows(2) {
        let (before, after) = (pair[0].id, pair[1].id);
        assert!(before < after, "src/rules/table.rs is sorted: `{after}` goes before `{before}`");
    }
    let ids = ids();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    same("docs/rules", &stems(&root.join("docs/rules"), "md"), &ids);
    let code = stems(&root.join("src/rules"), "rs").into_iter();
    let code = code.filter(|stem| !MACHINERY.contains(&stem.as_str())).map(|stem| stem.replace('_', "-"));
    same("src/rules", &code.collect(), &ids);
    for (id, reason) in ELSEWHERE {
        assert!(ids.contains(*id) && !reason.is_empty(), "{id}");
    }
}

#[test]
fn every_rule_is_summed_up_in_every_language() {
    for (language, text) in LOCALES {
        for rule in RULES {
            let start = format!("{} = ", rule.summary());
            assert!(text.lines().any(|line| line.starts_with(&start)), "{language}: {start}");
        }
    }
}

#[test]
fn every_page_has_its_sections_and_examples() {
    let faults = RULES.iter().flat_map(|rule| {
        let headings: Vec<_> = rule.page.lines().filter(|line| line.starts_with('#')).collect();
        let title = format!("# {}", rule.id);
        let wanted = [title.as_str(), "## What it flags", "## Why", "## How to fix"];
        let headings = headings.into_iter().filter(|h| !h.starts_with("# file:")).collect::<Vec<_>>();
        let form = headings == wanted && rule.page.starts_with(&title);
        let elsewhere = ELSEWHERE.iter().any(|(id, _)| *id == rule.id);
        let bad = blocks(rule, if elsewhere { "text bad" } else { "toml bad" });
        let good = elsewhere || !blocks(rule, "toml good").is_empty();
        let form = (!form).then(|| format!("{}: the headings are {headings:?}", rule.id));
        let examples = (bad.is_empty() || !good).then(|| format!("{}: an example is missing", rule.id));
        form.into_iter().chain(examples)
    });
    none(faults);
}

#[test]
fn every_page_is_in_every_language() {
    let languages = [("fr", ["## Ce qu’elle signale", "## Pourquoi", "## Comment corriger"])];
    assert_eq!(languages.len() + 1, LOCALES.len(), "headings for each language but English");
    for (language, wanted) in languages {
        let folder = format!("docs/rules/{language}");
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(&folder);
        same(&folder, &stems(&root, "md"), &ids());
        none(RULES.iter().filter_map(|rule| {
            let text = fs::read_to_string(root.join(rule.id).with_extension("md")).unwrap();
            let title = format!("# {}", rule.id);
            let headings: Vec<_> = text.lines().filter(|line| line.starts_with('#')).collect();
            let form = headings.first() == Some(&title.as_str()) && headings[1..] == wanted;
            let whole = form && !text.contains("```") && rule.page_in(language).starts_with(&text);
            (!whole).then(|| format!("{folder}/{}: no examples; the headings are {headings:?}", rule.id))
        }));
    }
}

#[test]
fn bad_examples_give_that_finding_alone() {
    none(RULES.iter().flat_map(|rule| {
        let each = blocks(rule, "toml bad").into_iter().map(move |block| {
            let found = found(rule, sources(&block));
            let alone = !found.is_empty() && found.iter().all(|finding| finding.rule == rule.id);
            (!alone).then(|| format!("{} bad: {}\n{block}", rule.id, list(&found)))
        });
        each.flatten().collect::<Vec<_>>()
    }));
}

#[test]
fn good_examples_give_nothing() {
    none(RULES.iter().flat_map(|rule| {
        let each = blocks(rule, "toml good").into_iter().map(move |block| {
            let found = found(rule, sources(&block));
            (!found.is_empty()).then(|| format!("{} good: {}\n{block}", rule.id, list(&found)))
        });
        each.flatten().collect::<Vec<_>>()
    }));
}

#[test]
fn a_fix_mends_and_breaks_nothing() {
    none(RULES.iter().flat_map(|rule| {
        let each = blocks(rule, "toml bad").into_iter().flat_map(move |block| {
            let before = found(rule, sources(&block));
            let fixes: Vec<_> = before.iter().filter_map(|f| Some((f, f.fix.as_ref()?))).collect();
            let each = fixes.into_iter().filter_map(|(finding, fix)| {
                let after = found(rule, mended(&sources(&block), finding, fix));
                let mends = after.len() < before.len() && after.iter().all(|f| f.rule == rule.id);
                (!mends).then(|| format!("{} fixed: {}\n{block}", rule.id, list(&after)))
            });
            each.collect::<Vec<_>>()
        });
        each.collect::<Vec<_>>()
    }));
}

#[test]
fn what_is_found_can_be_said_in_every_language() {
    let all = RULES.iter().flat_map(|rule| {
        blocks(rule, "toml bad").into_iter().flat_map(move |block| found(rule, sources(&block)))
    });
    let messages: Vec<Message> = all.flat_map(messages).collect();
    none(LOCALES.iter().flat_map(|(language, text)| {
        let words = Words::new(language);
        let faults = messages.iter().filter_map(move |message| {
            let own = text.lines().any(|line| line.starts_with(&format!("{} =", message.id)));
            let said = words.say(message);
            let whole = own && !said.contains("{$") && !said.ends_with('.');
            (!whole).then(|| format!("{language}: {} says «{said}»", message.id))
        });
        faults.collect::<Vec<_>>()
    }));
}

fn none(faults: impl IntoIterator<Item = String>) {
    let faults: BTreeSet<String> = faults.into_iter().collect();
    assert!(faults.is_empty(), "\n{}", faults.into_iter().collect::<Vec<_>>().join("\n\n"));
}

fn ids() -> BTreeSet<String> {
    RULES.iter().map(|rule| rule.id.to_owned()).collect()
}

/// Says what a folder lacks and what it has too many, rather than all ids.
fn same(folder: &str, found: &BTreeSet<String>, ids: &BTreeSet<String>) {
    let (lacks, orphans): (Vec<_>, Vec<_>) =
        (ids.difference(found).collect(), found.difference(ids).collect());
    assert!(lacks.is_empty() && orphans.is_empty(), "{folder} lacks {lacks:?}; of no rule: {orphans:?}");
}

fn stems(folder: &Path, extension: &str) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let wanted = entries.filter(|path| path.extension().is_some_and(|e| e == extension));
    wanted.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect()
}

/// The fenced blocks of a page whose info string is `info`.
fn blocks(rule: &Rule, info: &str) -> Vec<String> {
    let start = format!("```{info}\n");
    let each = rule.page.split(&start).skip(1);
    each.map(|rest| rest.split("\n```").next().unwrap().to_owned() + "\n").collect()
}

/// A block laid down as a folder and read as the program reads it.
fn sources(block: &str) -> Sources {
    let mut sandbox = Sandbox::new();
    for (path, text) in files(block) {
        let group = path.starts_with("groups/") && path.to_lowercase().ends_with(".toml");
        let text = if group { filled(&path, &text) } else { text };
        sandbox = sandbox.file(&path, text);
    }
    disk::load(sandbox.root()).unwrap()
}

/// The files of a block: each begins with `# file: <path>`; without one, all is the
/// group that its slug names.
fn files(block: &str) -> Vec<(String, String)> {
    if !block.starts_with("# file: ") {
        let slug = block.lines().find_map(|line| line.strip_prefix("slug = \"")?.split('"').next());
        return vec![(format!("groups/{}.toml", slug.unwrap_or("example")), block.to_owned())];
    }
    let each = block.split("# file: ").skip(1).map(|part| part.split_once('\n').unwrap());
    each.map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
}

/// A group file with the mandatory keys that an example leaves out, in front. One
/// that gives three of the four is whole: it shows that the fourth is missing.
fn filled(path: &str, text: &str) -> String {
    let top = text.lines().take_while(|line| !line.starts_with('['));
    let keys: Vec<_> = top.filter_map(|line| line.split_once('=')).map(|(key, _)| key.trim()).collect();
    let left_out: Vec<_> = MANDATORY.into_iter().filter(|key| !keys.contains(key)).collect();
    if left_out.len() < 2 {
        return text.to_owned();
    }
    let stem = path.rsplit('/').next().unwrap().trim_end_matches(".toml");
    let lines = left_out.into_iter().map(|key| match key {
        "slug" => format!("slug = \"{stem}\"\n"),
        "type" => "type = \"support\"\n".to_owned(),
        key => format!("{key} = \"The {key} of {stem}\"\n"),
    });
    lines.collect::<String>() + text
}

/// What the program finds in a rule's bad examples.
pub fn bad_findings(rule: &Rule) -> Vec<Finding> {
    blocks(rule, "toml bad").iter().flat_map(|block| found(rule, sources(block))).collect()
}

/// What the program finds on 24 November 2026; a rule that is allowed by default warns.
fn found(rule: &Rule, sources: Sources) -> Vec<Finding> {
    let (draft, read) = parse::read(sources);
    let louder = [Override::Rule(rule.id.to_owned(), Level::Warn)];
    let overrides = if rule.level == Level::Allow { &louder[..] } else { &[] };
    let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
    rules::check(draft, read, today, overrides).1
}

/// The same files after a fix.
fn mended(sources: &Sources, finding: &Finding, fix: &Fix) -> Sources {
    let mended = |source: &Source| {
        let mut text = source.text.clone();
        let mut after = text.len();
        for edit in fix.edits.iter().rev() {
            assert!(edit.span.end <= after, "edits are in order and do not overlap: {fix:?}");
            after = edit.span.start;
            text.replace_range(edit.span.start..edit.span.end, &edit.text);
        }
        Source { text, ..source.clone() }
    };
    let each = sources.iter().map(|(id, source)| {
        if id == finding.at.file && source.role != Role::Media { mended(source) } else { source.clone() }
    });
    Sources::new(each.collect())
}

fn messages(finding: Finding) -> Vec<Message> {
    let Finding { message, label, note, help, related, fix, .. } = finding;
    let more = related.into_iter().map(|related| related.message);
    [Some(message), label, note, help, fix.map(|fix| fix.title)].into_iter().flatten().chain(more).collect()
}

fn list(found: &[Finding]) -> String {
    let words = Words::new("en");
    let each = found.iter().map(|f| format!("[{}] {}", f.rule, words.say(&f.message)));
    if found.is_empty() { "nothing".to_owned() } else { each.collect::<Vec<_>>().join("; ") }
}

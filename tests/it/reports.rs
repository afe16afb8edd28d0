//! Every report, whole: of an ordinary directory, and of one that means harm. The
//! findings are made by hand, so that no rule's wording is held here.

use coopdir::finding::{Applicability, Edit, Finding, Level};
use coopdir::msg;
use coopdir::report::{Format, Screen, View, render};
use coopdir::source::{FileId, Location, Refusal, Role, Source, Sources, Span};
use coopdir::words::Words;
use serde_json::Value;

const FORMATS: [(&str, Format); 8] = [
    ("human", Format::Human),
    ("json", Format::Json),
    ("jsonl", Format::Jsonl),
    ("github", Format::Github),
    ("gitlab", Format::Gitlab),
    ("sarif", Format::Sarif),
    ("rdjson", Format::Rdjson),
    ("markdown", Format::Markdown),
];

struct Case {
    sources: Sources,
    findings: Vec<Finding>,
}

impl Case {
    fn new(files: &[(&str, &str)]) -> Self {
        let files = files.iter().map(|(path, text)| Source::text(*path, Role::Group, *text)).collect();
        Self { sources: Sources::new(files), findings: Vec::new() }
    }

    /// The place of `part` in a file.
    fn at(&self, path: &str, part: &str) -> Location {
        let file = self.sources.find(path).expect(path);
        let start = self.sources.get(file).text.find(part).expect(part);
        Location { file, span: Span::new(start, start + part.len()) }
    }

    fn add(&mut self, level: Level, mut finding: Finding) {
        finding.level = level;
        self.findings.push(finding);
        self.findings.sort_by_key(|finding| finding.at);
    }

    fn said(&self, language: &str, format: Format, change: impl Fn(&mut View<'_>)) -> String {
        let words = Words::new(language);
        let mut view = View {
            sources: &self.sources,
            findings: &self.findings,
            words: &words,
            prefix: "",
            screen: Screen { color: false, unicode: true, width: 100 },
            verbose: false,
            took: None,
        };
        change(&mut view);
        render(format, &view)
    }
}

fn found(rule: &'static str, at: Location, message: coopdir::words::Message) -> Finding {
    Finding::new(rule, at.file, at.span, message)
}

/// Two groups with the faults that people make, and a file that was not read.
fn ordinary() -> Case {
    let first = "name = \"Été à Dakar\"\nslug = \"Dakar_1\"\nsummary = \"Les communs  \"\ntype = \"support\"\n\
                 tags = [\"santé\", \"😀 jeux\", \"e\u{301}nergie\"]\n";
    let second = "name = \"Dakar\"\nslug = \"dakar\"\ntype = \"support\"\r\nsummary = \"Une ligne\"\n\n\
                  [links]\nhome = \"https://example.org/\"\nnews = \"https://example.org/\"\n";
    let mut case = Case::new(&[("groups/dakar-1.toml", first), ("groups/dakar.toml", second)]);
    let mut files = case.sources.as_slice().to_vec();
    files.push(Source::refused("groups/vieux.yaml", Role::Stray, Refusal::Foreign));
    case.sources = Sources::new(files);
    let slug = case.at("groups/dakar-1.toml", "\"Dakar_1\"");
    let message = msg!("slug-shape", slug = "Dakar_1");
    let label = msg!("slug-shape-character", character = 'D');
    let title = msg!("fix-replace", new = "dakar-1");
    let finding = found("slug-shape", slug, message).label(label).key("slug");
    case.add(Level::Deny, finding.fix(Applicability::Unsafe, title, slug.span, "\"dakar-1\""));
    let space = case.at("groups/dakar-1.toml", "  \"\ntype");
    let space = Location { span: Span::new(space.span.start, space.span.start + 2), ..space };
    let finding = found("stray-space", space, msg!("unknown-rule", name = "stray")).key("summary");
    case.add(Level::Warn, finding.fix(Applicability::Safe, msg!("fix-replace", new = ""), space.span, ""));
    let tag = case.at("groups/dakar-1.toml", "\"e\u{301}nergie\"");
    let finding = found("not-nfc", tag, msg!("unknown-rule", name = "énergie")).key("tags[2]");
    let finding = finding.note(msg!("slug-shape-length")).help(msg!("slug-shape-help"));
    case.add(Level::Warn, finding);
    let news = case.at("groups/dakar.toml", "news = \"https://example.org/\"");
    let news = Location { span: Span::new(news.span.start + 7, news.span.end), ..news };
    let home = case.at("groups/dakar.toml", "\"https://example.org/\"");
    let finding = found("unknown-rule", news, msg!("unknown-rule", name = "https://example.org/"));
    let edits = vec![
        Edit { span: home.span, text: "\"https://example.org/dakar/\"".into() },
        Edit { span: news.span, text: "\"https://example.org/actu/\"".into() },
    ];
    let finding = finding.related(home, msg!("slug-shape-help")).key("links.news");
    case.add(Level::Deny, finding.fix_all(Applicability::Unsafe, msg!("fix-near", near = "actu"), edits));
    let stray = case.sources.find("groups/vieux.yaml").expect("there");
    case.add(Level::Warn, Finding::new("slug-shape", stray, Span::at(0), msg!("slug-shape", slug = "vieux")));
    case
}

/// A contributor who wants to steer terminals, logs, comments and viewers.
fn hostile() -> Case {
    let evil = "\u{1b}]0;x\u{7}\u{202e}::error::a ##[add-mask]e ##vso[x] @admin #12 <img src=x onerror=y> \
                [a](https://evil.org) `b` | \u{9b}31m \u{2028}\r\u{10fffd}";
    let text = format!(
        "name = \"{evil}\"\nslug = \"x\"\nlong = \"{}NEEDLE{}\"\n\tparent = '語語語e\u{301}👩\u{200d}🔬' # fin",
        "a".repeat(30_000),
        "b".repeat(30_000),
    );
    let path = "groups/a,b:c%::error::\u{202e}`|@x.toml";
    let mut case = Case::new(&[(path, &text)]);
    let name = case.at(path, &text[8..8 + evil.len()]);
    let finding = found("slug-shape", name, msg!("slug-shape", slug = evil));
    let finding = finding.label(msg!("fix-replace", new = evil)).note(msg!("fix-near", near = evil));
    let finding = finding.help(msg!("unused-exception", path = evil, rule = evil)).key(evil);
    let finding = finding.related(case.at(path, "slug"), msg!("fix-replace", new = evil));
    case.add(Level::Deny, finding.fix(Applicability::Safe, msg!("fix-replace", new = evil), name.span, evil));
    let needle = case.at(path, "NEEDLE");
    let finding = found("unknown-rule", needle, msg!("unknown-rule", name = "n".repeat(70_000)));
    case.add(Level::Warn, finding.fix(Applicability::Safe, msg!("fix-replace", new = "x"), needle.span, "x"));
    let wide = case.at(path, "👩\u{200d}🔬");
    case.add(Level::Deny, found("slug-shape", wide, msg!("slug-shape", slug = "👩\u{200d}🔬")));
    let end = Location { file: FileId(0), span: Span::at(text.len()) };
    case.add(Level::Deny, found("toml-syntax", end, msg!("slug-shape-edge")));
    case
}

fn settings() -> insta::Settings {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    // The pages of rules are no part of the report's form.
    settings.add_filter("\"markdown\": \".*\"", "\"markdown\": \"[page]\"");
    settings.add_filter("\"semanticVersion\": \".*\"", "\"semanticVersion\": \"[version]\"");
    settings
}

#[test]
fn an_ordinary_directory_in_every_format() {
    settings().bind(|| {
        for (name, format) in FORMATS {
            let said = ordinary().said("en", format, |view| view.prefix = "annuaire/");
            insta::assert_snapshot!(format!("ordinary-{name}"), said);
        }
        insta::assert_snapshot!("ordinary-human-fr", ordinary().said("fr", Format::Human, |_| ()));
        let color = |view: &mut View<'_>| view.screen.color = true;
        insta::assert_snapshot!("ordinary-human-color", ordinary().said("en", Format::Human, color));
    });
}

#[test]
fn a_hostile_directory_in_every_format() {
    settings().bind(|| {
        for (name, format) in FORMATS {
            insta::assert_snapshot!(format!("hostile-{name}"), hostile().said("en", format, |_| ()));
        }
    });
}

#[test]
fn nothing_that_acts_is_in_any_report() {
    for (name, format) in FORMATS {
        for language in ["en", "fr"] {
            let said = hostile().said(language, format, |_| ());
            assert!(said.chars().all(|c| c == '\n' || !coopdir::visible::is_hidden(c)), "{name}: {said:?}");
            assert!(!said.contains("##[") && !said.contains("##vso["), "{name}: {said}");
            assert!(said.len() < 90_000, "{name}: {} bytes", said.len());
            for line in said.lines().filter(|line| line.trim_start().starts_with("::")) {
                assert_eq!(name, "github");
                let command = line.strip_prefix("::error file=").or(line.strip_prefix("::warning file="));
                assert_eq!(command.expect(line).matches("::").count(), 1, "{line}");
            }
        }
    }
}

#[test]
fn a_clean_directory_says_so_in_one_line_or_an_empty_list() {
    let case = Case::new(&[("groups/a.toml", "")]);
    let said = |format| case.said("en", format, |_| ());
    assert_eq!(said(Format::Human), "✓ 1 file read: nothing to report\n");
    assert_eq!(said(Format::Github), "1 file read: nothing to report\n");
    assert_eq!(said(Format::Gitlab), "[]\n");
    assert_eq!(said(Format::Jsonl), "");
    assert_eq!(said(Format::Markdown), "### coopdir check\n\n1 file read: nothing to report\n");
    let ascii = case.said("fr", Format::Human, |view| view.screen.unicode = false);
    assert_eq!(ascii, "1 fichier lu\u{a0}: rien à signaler\n");
}

#[test]
fn machine_formats_follow_their_schemas() {
    let schema = |text: &str| {
        let schema: Value = serde_json::from_str(text).expect("a schema");
        jsonschema::validator_for(&schema).expect("a valid schema")
    };
    let sarif = schema(include_str!("../schemas/sarif-2.1.0.json"));
    let gitlab = schema(include_str!("../schemas/gitlab-codeclimate.json"));
    let rdjson = schema(include_str!("../schemas/rdjson.json"));
    let faults = |validator: &jsonschema::Validator, value: &Value| {
        validator
            .iter_errors(value)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect::<Vec<_>>()
    };
    let clean = Case::new(&[("groups/a.toml", "")]);
    for case in [ordinary(), hostile(), clean] {
        let read =
            |format| -> Value { serde_json::from_str(&case.said("en", format, |_| ())).expect("JSON") };
        assert_eq!(faults(&sarif, &read(Format::Sarif)), Vec::<String>::new());
        assert_eq!(faults(&rdjson, &read(Format::Rdjson)), Vec::<String>::new());
        let rows = read(Format::Gitlab);
        for row in rows.as_array().expect("an array") {
            assert_eq!(faults(&gitlab, row), Vec::<String>::new());
            let path = row["location"]["path"].as_str().expect("a path");
            assert!(!path.starts_with("./") && !path.starts_with('/'), "{path}");
        }
    }
    assert_ne!(faults(&sarif, &serde_json::json!({ "version": "2.1.0" })), Vec::<String>::new());
}

#[test]
fn columns_are_counted_as_each_format_counts() {
    let mut case = Case::new(&[("groups/a.toml", "name = \"é😀x\"\n")]);
    let at = case.at("groups/a.toml", "x\"");
    case.add(Level::Deny, found("slug-shape", at, msg!("slug-shape", slug = "x")));
    let read = |format| -> Value { serde_json::from_str(&case.said("en", format, |_| ())).expect("JSON") };
    let json = &read(Format::Json)["diagnostics"][0]["span"]["start"];
    assert_eq!((json["column"].as_u64(), json["byte"].as_u64()), (Some(11), Some(14)));
    let region = "/runs/0/results/0/locations/0/physicalLocation/region/startColumn";
    assert_eq!(read(Format::Sarif).pointer(region).and_then(Value::as_u64), Some(12));
    let start = "/diagnostics/0/location/range/start/column";
    assert_eq!(read(Format::Rdjson).pointer(start).and_then(Value::as_u64), Some(15));
}

#[test]
fn github_gets_ten_of_each_from_as_many_files_as_there_are() {
    let text = "a = 1\n".repeat(30);
    let names: Vec<String> = (0..4).map(|n| format!("groups/{n}.toml")).collect();
    let files: Vec<_> = names.iter().map(|name| (name.as_str(), text.as_str())).collect();
    let mut case = Case::new(&files);
    for line in 0..30 {
        let at = |file| Location { file: FileId(file), span: Span::new(line * 6, line * 6 + 1) };
        case.add(Level::Deny, found("slug-shape", at(0), msg!("slug-shape", slug = "x")));
        case.add(Level::Warn, found("slug-shape", at(line % 3 + 1), msg!("slug-shape", slug = "y")));
    }
    let said = case.said("en", Format::Github, |_| ());
    let lines: Vec<&str> = said.lines().collect();
    let of = |command: &str| lines.iter().filter(|l| l.starts_with(command)).copied().collect::<Vec<_>>();
    assert_eq!((of("::error ").len(), of("::warning ").len()), (10, 10));
    assert!(lines[0].ends_with("%0A(30 errors, 30 warnings in 4 of 4 files)"), "{}", lines[0]);
    let files: std::collections::BTreeSet<_> = of("::warning ").iter().map(|l| l[..32].to_owned()).collect();
    assert_eq!(files.len(), 3);
    assert_eq!(lines.len(), 61, "the rest follows as plain lines, then the total");
    assert_eq!(lines[60], "30 errors, 30 warnings in 4 of 4 files");
}

#[test]
fn many_findings_are_grouped_and_counted() {
    let names: Vec<String> = (0..40).map(|n| format!("groups/{n:02}.toml")).collect();
    let files: Vec<_> = names.iter().map(|name| (name.as_str(), "a = 1\n")).collect();
    let mut case = Case::new(&files);
    for file in 0..40 {
        let at = Location { file: FileId(file), span: Span::new(0, 1) };
        case.add(Level::Warn, found("slug-shape", at, msg!("slug-shape", slug = "x")));
    }
    let said = case.said("en", Format::Human, |_| ());
    assert_eq!(said.matches("warning[slug-shape]: `x` is not a short name").count(), 5);
    let more = "warning[slug-shape]: and 35 more: groups/05.toml:1:1, groups/06.toml:1:1, groups/07.toml:1:1, \
                groups/08.toml:1:1, groups/09.toml:1:1, groups/10.toml:1:1, groups/11.toml:1:1, \
                groups/12.toml:1:1, groups/13.toml:1:1, groups/14.toml:1:1, …";
    assert!(said.contains(more), "{said}");
    let verbose = case.said("en", Format::Human, |view| view.verbose = true);
    assert_eq!(verbose.matches("is not a short name").count(), 40);

    let mut one = Case::new(&[("groups/a.toml", "a = 1\n")]);
    for _ in 0..70 {
        let at = one.at("groups/a.toml", "a");
        one.add(Level::Deny, found("slug-shape", at, msg!("slug-shape", slug = "x")));
    }
    let said = one.said("en", Format::Human, |_| ());
    assert_eq!(said.matches("is not a short name").count(), 50);
    assert!(said.contains("\n20 more problems are not shown\n"), "{said}");
}

#[test]
fn a_comment_has_room_on_every_forge() {
    let mut case = Case::new(&[("groups/a.toml", &"a = 1\n".repeat(3000))]);
    for line in 0..3000 {
        let at = Location { file: FileId(0), span: Span::new(line * 6, line * 6 + 1) };
        case.findings.push(found("slug-shape", at, msg!("slug-shape", slug = "x|`@y".repeat(60))));
    }
    let said = case.said("en", Format::Markdown, |_| ());
    assert!(said.len() < 60_000, "{}", said.len());
    assert!(said.contains(" more problems are not shown\n"));
}

//! The house is kept: layers, lengths, heads, names, and the words of every message.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A module may import those of earlier rows only; those of one row do not know each other.
const LAYERS: &[&[&str]] = &[
    &["colour", "fold", "media", "shape", "visible", "words"],
    &["address", "json", "quote"],
    &["source"],
    &["failure", "finding", "language", "markdown", "place", "typography"],
    &["edit"],
    &["group"],
    &["alike", "settings"],
    &["directory"],
    &["parse"],
    &["rules"],
    &["agenda", "change"],
    &["fixing", "listing", "query", "report", "schema", "tidy"],
    &["amend", "intake"],
    &["export"],
    &["site"],
    &["kit", "review"],
    &["disk", "git", "serve"],
    &["cli"],
];

/// Lines of a source file at most; the aim is 80 to 300.
const LONGEST: usize = 400;

struct File {
    /// From the repository's root.
    path: String,
    text: String,
}

fn files_under(folder: &str, extension: &str) -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut folders = vec![root.join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display())) {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == extension) {
                found.push(path);
            }
        }
    }
    found.sort();
    assert!(!found.is_empty(), "no .{extension} under {folder}");
    let read = |path: PathBuf| File {
        text: fs::read_to_string(&path).expect("a text"),
        path: path.strip_prefix(root).expect("under the root").to_string_lossy().replace('\\', "/"),
    };
    found.into_iter().map(read).collect()
}

/// The top-level module that a file of `src/` belongs to.
fn module(path: &str) -> &str {
    let path = path.trim_start_matches("src/");
    path.split('/').next().unwrap_or(path).trim_end_matches(".rs")
}

fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|row| row.contains(&module))
}

/// The names that follow `crate::` in a line, a brace group's firsts included.
fn imports(line: &str) -> Vec<String> {
    let code = line.split("//").next().unwrap_or("");
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        let name = |text: &str| -> String {
            text.trim_start().chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect()
        };
        match rest.strip_prefix('{') {
            Some(group) => {
                let mut depth = 0;
                let firsts = group.split_inclusive([',', '{', '}']).filter(|part| {
                    let first = depth == 0;
                    depth += part.matches('{').count();
                    depth -= part.matches('}').count().min(depth);
                    first
                });
                found.extend(firsts.map(name));
            }
            None => found.push(name(rest)),
        }
    }
    found.retain(|name| !name.is_empty());
    found
}

#[test]
fn imports_point_down() {
    let mut wrong = Vec::new();
    for file in files_under("src", "rs") {
        let own = module(&file.path);
        if matches!(own, "lib" | "main") {
            continue;
        }
        let Some(rank) = layer(own) else {
            wrong.push(format!("{}: `{own}` is in no layer", file.path));
            continue;
        };
        for (number, line) in file.text.lines().enumerate() {
            for import in imports(line) {
                let import = match import.as_str() {
                    "msg" => "words",
                    "fail" => "failure",
                    other => other,
                };
                let fine = import == own || layer(import).is_some_and(|other| other < rank);
                if !fine {
                    wrong.push(format!("{}:{}: {own} imports {import}", file.path, number + 1));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn files_are_short_headed_and_named_for_what_they_do() {
    let vague = ["util", "utils", "helper", "helpers", "common", "manager", "misc", "mod_utils"];
    let mut wrong = Vec::new();
    for file in files_under("src", "rs").into_iter().chain(files_under("tests", "rs")) {
        let lines = file.text.lines().count();
        if lines > LONGEST {
            wrong.push(format!("{}: {lines} lines, at most {LONGEST}", file.path));
        }
        if !file.text.starts_with("//! ") {
            wrong.push(format!("{}: no `//!` sentence at its head", file.path));
        }
        let stem = file.path.rsplit('/').next().unwrap_or("").trim_end_matches(".rs");
        if vague.contains(&stem) {
            wrong.push(format!("{}: a name that says nothing", file.path));
        }
    }
    for file in files_under("templates/assets", "js").into_iter().filter(|file| !is_foreign(&file.path)) {
        let lines = file.text.lines().count();
        if lines > LONGEST {
            wrong.push(format!("{}: {lines} lines, at most {LONGEST}", file.path));
        }
        if !file.text.starts_with("// ") {
            wrong.push(format!("{}: no sentence at its head", file.path));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Scripts that others wrote, and the land of the map.
fn is_foreign(path: &str) -> bool {
    ["leaflet.js", "markercluster.js", "world.js"].iter().any(|name| path.ends_with(name))
}

/// Message name to the names of its arguments.
fn messages(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in text.lines() {
        let starts = line.starts_with(|c: char| c.is_ascii_alphabetic());
        if let Some((name, _)) = line.split_once('=').filter(|_| starts) {
            name.trim().clone_into(&mut current);
            let before = found.insert(current.clone(), BTreeSet::new());
            assert!(before.is_none(), "`{current}` is there twice");
        }
        for (at, _) in line.match_indices('$') {
            let name = |c: &char| c.is_ascii_alphanumeric() || *c == '_' || *c == '-';
            let arg: String = line[at + 1..].chars().take_while(name).collect();
            found.entry(current.clone()).or_default().insert(arg);
        }
    }
    found
}

fn locale(code: &str) -> BTreeMap<String, BTreeSet<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("locales/{code}.ftl"));
    messages(&fs::read_to_string(path).expect("a locale"))
}

#[test]
fn every_locale_parses_and_has_the_same_messages_and_arguments() {
    for (code, text) in coopdir::words::LOCALES {
        if let Err((_, errors)) = fluent_bundle::FluentResource::try_new(text.to_owned()) {
            panic!("locales/{code}.ftl: {errors:?}");
        }
    }
    let english = locale("en");
    for (code, _) in coopdir::words::LOCALES {
        let other = locale(code);
        let missing: Vec<_> = english.keys().filter(|k| !other.contains_key(*k)).collect();
        let more: Vec<_> = other.keys().filter(|k| !english.contains_key(*k)).collect();
        assert!(missing.is_empty() && more.is_empty(), "{code}: missing {missing:?}, too many {more:?}");
        for (name, args) in &english {
            assert_eq!(Some(args), other.get(name), "{code}: the arguments of `{name}`");
        }
    }
}

/// What pages say, and so what a language of the site has words for.
fn is_of_pages(id: &str) -> bool {
    let lists = ["charter-required", "label-vocabulary-", "label-field-", "label-level-"];
    let said = ["charter-", "form-", "label-", "site-"].iter().any(|start| id.starts_with(start));
    said && !lists.iter().any(|start| id.starts_with(start))
        || coopdir::site::propose::said::of_rules().any(|rule| rule == id)
}

#[test]
fn languages_of_the_site_have_words_of_pages_and_no_other() {
    let [(_, whole), ..] = coopdir::words::LOCALES;
    let english = messages(whole);
    let wanted: BTreeSet<&String> = english.keys().filter(|id| is_of_pages(id)).collect();
    for (code, text) in coopdir::words::SITE_LOCALES {
        let file = format!("locales/site/{code}.ftl");
        if let Err((_, errors)) = fluent_bundle::FluentResource::try_new(text.to_owned()) {
            panic!("{file}: {errors:?}");
        }
        let own = messages(text);
        let names = |id: &&String| id.starts_with("country-") || id.starts_with("language-");
        let said: BTreeSet<&String> = own.keys().filter(|id| !names(id)).collect();
        let more: Vec<_> = said.difference(&wanted).collect();
        let missing: Vec<_> = wanted.difference(&said).collect();
        assert!(more.is_empty() && missing.is_empty(), "{file}: missing {missing:?}, too many {more:?}");
        let of_pages = |text| -> Vec<&str> { order(text).into_iter().filter(|id| is_of_pages(id)).collect() };
        let english_order = of_pages(whole);
        let apart = english_order.iter().zip(of_pages(text)).find(|(one, other)| *one != other);
        assert_eq!(apart, None, "{file}: the first that is elsewhere than in English");
        for id in said {
            // A form without its number, as the dual of Arabic, may leave it out.
            let known = own[id].is_subset(&english[id]);
            assert!(known, "{file}: `{id}` takes {:?}, not {:?}", english[id], own[id]);
        }
    }
}

/// The names of messages in the order of their file, and `#` for each heading.
fn order(text: &str) -> Vec<&str> {
    text.lines()
        .filter_map(|line| {
            if line.starts_with("## ") {
                return Some("#");
            }
            let starts = line.starts_with(|c: char| c.is_ascii_alphabetic());
            line.split_once('=').filter(|_| starts).map(|(name, _)| name.trim())
        })
        .collect()
}

#[test]
fn messages_are_in_the_same_order_and_sections_in_every_locale() {
    let [(_, english), others @ ..] = coopdir::words::LOCALES;
    for (code, text) in others {
        let pairs = order(english).into_iter().zip(order(text));
        let apart = pairs.enumerate().find(|(_, (one, other))| one != other);
        assert_eq!(apart, None, "locales/{code}.ftl: the first that is elsewhere than in English");
        assert_eq!(order(english).len(), order(text).len(), "locales/{code}.ftl");
    }
}

/// As French is printed: a no-break space before `:` and inside « », a narrow one
/// before `; ! ?`, and curved apostrophes.
#[test]
fn french_is_printed_with_its_own_spaces_and_apostrophes() {
    let french =
        coopdir::words::LOCALES.into_iter().find(|(code, _)| *code == "fr").map_or("", |(_, text)| text);
    let mut wrong = Vec::new();
    for (number, line) in french.lines().enumerate() {
        let chars: Vec<char> = line.chars().collect();
        for three in chars.windows(3) {
            if let [before, '\'', after] = three
                && before.is_alphabetic()
                && after.is_alphabetic()
            {
                wrong.push(format!("locales/fr.ftl:{}: {line}", number + 1));
            }
        }
        for two in chars.windows(2) {
            let fine = match two {
                [before, ':'] => *before != ' ' && *before != '\u{202f}',
                [before, ';' | '!' | '?'] => *before != ' ' && *before != '\u{a0}',
                ['«', after] => *after == '\u{a0}',
                [before, '»'] => *before == '\u{a0}',
                _ => true,
            };
            if !fine {
                wrong.push(format!("locales/fr.ftl:{}: {line}", number + 1));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Every `"text"` that follows an opening such as `msg!(`, and the names given with it.
fn said(text: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut found = Vec::new();
    for (at, opening) in text.match_indices("msg!(") {
        let rest = text[at + opening.len()..].trim_start();
        let Some(rest) = rest.strip_prefix('"') else { continue };
        let Some((id, rest)) = rest.split_once('"') else { continue };
        let mut depth = 1;
        let end = rest.find(|c: char| {
            depth += i32::from(matches!(c, '(' | '[' | '{')) - i32::from(matches!(c, ')' | ']' | '}'));
            depth == 0
        });
        let args = &rest[..end.unwrap_or(0)];
        let mut names = BTreeSet::new();
        let mut depth = 0;
        for part in args.split_inclusive([',', '(', ')', '[', ']', '{', '}']) {
            if depth == 0
                && let Some((name, _)) = part.split_once('=').filter(|(_, after)| !after.starts_with('='))
                && name.trim().chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
            {
                names.insert(name.trim().to_owned());
            }
            depth += part.matches(['(', '[', '{']).count();
            depth -= part.matches([')', ']', '}']).count().min(depth);
        }
        found.push((id.to_owned(), names));
    }
    found
}

#[test]
fn every_message_that_the_program_says_is_in_the_locales() {
    let english = locale("en");
    let mut wrong = Vec::new();
    for file in files_under("src", "rs") {
        let code = file.text.split("#[cfg(test)]").next().unwrap_or("");
        let code: String =
            code.lines().filter(|l| !l.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
        for (id, given) in said(&code) {
            match english.get(&id) {
                None => wrong.push(format!("{}: no message `{id}`", file.path)),
                Some(wanted) if *wanted != given => {
                    wrong.push(format!("{}: `{id}` takes {wanted:?}, given {given:?}", file.path));
                }
                Some(_) => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_message_is_left_over() {
    // Names made from closed lists, tables and arguments: each has its own test.
    let made = ["api-key-", "ask-", "charter-", "cli-", "form-", "key-", "label-", "rule-", "sign-"];
    let mut texts: Vec<_> = files_under("src", "rs");
    texts.extend(files_under("templates", "html"));
    let code: String = texts.into_iter().map(|f| f.text).collect();
    let used = |id: &str| code.contains(&format!("\"{id}\"")) || code.contains(&format!("'{id}'"));
    let names = locale("en");
    let idle: Vec<_> =
        names.keys().filter(|id| !made.iter().any(|p| id.starts_with(p)) && !used(id)).collect();
    assert!(idle.is_empty(), "messages that nothing says: {idle:?}");
}

#[test]
fn the_tables_of_kinds_are_those_of_their_files() {
    for folder in ["src/site/pages", "src/site/mounts"] {
        table_is_of_files(folder);
    }
}

fn table_is_of_files(folder: &str) {
    let text = files_under(folder, "rs").into_iter().find(|f| f.path == format!("{folder}/mod.rs"));
    let text = text.expect("the table").text;
    let table = text.split("pub const KINDS").nth(1).expect("the table");
    let named: Vec<&str> = table.split("(\"").skip(1).filter_map(|row| row.split('"').next()).collect();
    let mut files: Vec<String> = files_under(folder, "rs")
        .into_iter()
        .filter_map(|f| f.path.strip_prefix(&format!("{folder}/")).map(str::to_owned))
        .filter_map(|path| match path.split_once('/') {
            Some((kind, "mod.rs")) => Some(kind.to_owned()),
            Some(_) => None,
            None => path.strip_suffix(".rs").filter(|kind| *kind != "mod").map(str::to_owned),
        })
        .collect();
    files.sort();
    assert_eq!(named, files, "{folder}");
}

#[test]
fn every_column_of_a_list_is_in_the_help_and_the_docs() {
    let all = coopdir::directory::Asked::NAMES;
    for (code, text) in coopdir::words::LOCALES {
        let help = text.lines().find(|line| line.starts_with("cli-ls-columns")).unwrap_or_default();
        assert!(help.ends_with(&format!(": {}", all.join(", "))), "locales/{code}.ftl: {help}");
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/formats.md");
    let docs = fs::read_to_string(path).expect("a page");
    let words: Vec<&str> = docs.split_whitespace().collect();
    let named: Vec<String> = all.iter().map(|name| format!("`{name}`")).collect();
    assert!(words.join(" ").contains(&named.join(", ")), "docs/formats.md does not name the columns of `ls`");
}

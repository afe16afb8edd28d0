//! What holds for every file: values and comments stay, and twice is once.

use std::collections::BTreeMap;
use std::str::FromStr;

use proptest::prelude::*;
use toml::Table;

use super::read::{Comment, Entry, Items, Name, Value};
use super::{read, same_table, tidy, write};
use crate::group::GROUP;

const ROOT: &[&str] =
    &["name", "slug", "'type'", "tags", "zebra", "\"language\"", "founded", "x.b", "x . a", "place.city"];
const TABLES: &[&str] = &[
    "[links]",
    "[ links . other ]",
    "[health]",
    "[translations.en]",
    "[translations.\"fr\"]",
    "[odd.deep.er]",
    "[odd]",
    "[[projects]]",
    "[[projects]]",
    "[[people]]",
    "[[odd.list]]",
    "[[odd.list]]",
    "[fields]",
];
const KEYS: &[&str] =
    &["url", "name", "news", "summary", "'my blog'", "home", "\"été\"", "last", "zz.y", "zz.x", "status"];
const WORDS: &[&str] = &[
    "1",
    "0x1F",
    "1_000",
    "1.50",
    "nan",
    "-inf",
    "true",
    "2026-10-04",
    "2026-12-03T18:30:00",
    "2026-12-03 18:30:00.5+02:00",
    "'a'",
    "\"b\"",
    "'say \"x\"'",
    "'C:\\x'",
    "\"\"\"one\"\"\"",
    "'''it's'''",
    "'''\r\nun  \n# no comment\ndeux'''",
    "\"\"\"a \\\n  \"b\" \"\"\"",
    "\"# no comment\"",
    "\"\\u00e9\\n\"",
    "''",
    "''''''",
    "\"l'été à Ségou, un texte qui prend de la place sur sa ligne\"",
    "'\t'",
];

/// Blank lines and comments before a statement.
fn trivia() -> impl Strategy<Value = String> {
    let line = prop_oneof![3 => Just("\n".to_owned()), 2 => "  \r?\n", 3 => "[ \t]{0,2}#[ a-zé\"'\\[\\]=#]{0,8}\r?\n"];
    prop_oneof![3 => Just(String::new()), 2 => prop::collection::vec(line, 1..4).prop_map(|lines| lines.concat())]
}

/// What stands between the parts of an array.
fn inside() -> impl Strategy<Value = String> {
    prop_oneof![4 => " {0,2}", 1 => "\r?\n *", 1 => " ?#[ a-z,\\]\"]{0,6}\n", 1 => "\n# own\n\n# two\n"]
}

fn value() -> impl Strategy<Value = String> {
    let word = prop::sample::select(WORDS).prop_map(str::to_owned);
    word.prop_recursive(3, 12, 4, |inner| {
        let item = (inside(), inner.clone(), inside());
        let array =
            (prop::collection::vec(item, 0..4), any::<bool>(), inside()).prop_map(|(items, comma, end)| {
                let items: Vec<_> = items.into_iter().map(|(a, v, b)| format!("{a}{v}{b}")).collect();
                let comma = if comma && !items.is_empty() { "," } else { "" };
                format!("[{}{comma}{end}]", items.join(","))
            });
        let keys = prop::sample::subsequence(KEYS, 0..4).prop_shuffle();
        let inline = (keys, prop::collection::vec(inner, 4), inside()).prop_map(|(keys, values, end)| {
            let pairs: Vec<_> = keys.iter().zip(values).map(|(k, v)| format!(" {k}= {v} ")).collect();
            format!("{{{}{end}}}", pairs.join(","))
        });
        prop_oneof![array, inline]
    })
}

fn entries(keys: &'static [&'static str]) -> impl Strategy<Value = String> {
    let keys = prop::sample::subsequence(keys, 0..keys.len().min(7)).prop_shuffle();
    let entry = (trivia(), value(), " {0,2}", "(| # [a-z]{1,4} ?)");
    (keys, prop::collection::vec(entry, 7)).prop_map(|(keys, entries)| {
        let lines = keys.iter().zip(entries);
        let lines: Vec<_> = lines
            .map(|(key, (above, value, space, beside))| {
                format!("{above}{space}{key}{space}={value}{beside}\n")
            })
            .collect();
        lines.concat()
    })
}

fn file() -> impl Strategy<Value = String> {
    let tables = prop::sample::subsequence(TABLES, 0..=TABLES.len()).prop_shuffle();
    let table = (trivia(), "(| # [a-z]{1,4})", entries(KEYS));
    (any::<bool>(), entries(ROOT), tables, prop::collection::vec(table, TABLES.len()), trivia()).prop_map(
        |(mark, root, headers, tables, end)| {
            let tables = headers
                .iter()
                .zip(tables)
                .map(|(h, (above, beside, body))| format!("{above}{h}{beside}\n{body}"));
            format!("{}{root}{}{end}", if mark { "\u{feff}" } else { "" }, tables.collect::<String>())
        },
    )
}

/// Every comment with the table and the key that it belongs to, in its order there.
fn comments(text: &str) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    let document = read::read(text);
    let mut put = |place: String, comments: &mut dyn Iterator<Item = &str>| {
        found.entry(place).or_default().extend(comments.map(str::to_owned));
    };
    // What closes the file may also close its last table: the two are one here.
    put("ends".to_owned(), &mut lines(&document.head).chain(lines(&document.tail)));
    for section in &document.sections {
        let mut table = String::new();
        if let Some(header) = &section.header {
            table = path(&header.path);
            let time = times.entry(table.clone()).or_default();
            *time += 1;
            table = format!("{table} {time}");
            put(table.clone(), &mut lines(&header.above).chain(header.beside));
        }
        for entry in &section.entries {
            let mut own = Vec::new();
            of_entry(entry, &mut own);
            put(format!("{table}: {}", path(&entry.path)), &mut own.into_iter());
        }
        put("ends".to_owned(), &mut lines(&section.tail));
    }
    found.retain(|_, comments| !comments.is_empty());
    if let Some(ends) = found.get_mut("ends") {
        ends.sort();
    }
    found
}

fn path(path: &[Name<'_>]) -> String {
    path.iter().map(|name| name.text.as_ref()).collect::<Vec<_>>().join(".")
}

fn lines<'a>(comments: &[Comment<'a>]) -> impl Iterator<Item = &'a str> {
    comments.iter().map(|comment| comment.text)
}

fn of_entry<'a>(entry: &Entry<'a>, out: &mut Vec<&'a str>) {
    out.extend(lines(&entry.above));
    if let Value::Array(items) | Value::Inline(items) = &entry.value {
        of_items(items, out);
    }
    out.extend(entry.beside);
}

/// Keys of inline tables change places, their comments with them: both are read sorted.
fn of_items<'a>(items: &Items<'a>, out: &mut Vec<&'a str>) {
    let mut sorted: Vec<_> = items.items.iter().collect();
    sorted.sort_by_key(|item| path(&item.path));
    for item in sorted {
        of_entry(item, out);
    }
    out.extend(lines(&items.tail));
}

fn holds(text: &str) -> Result<(), TestCaseError> {
    let Ok(once) = tidy(text, GROUP) else { return Ok(()) };
    prop_assert_eq!(tidy(&once, GROUP), Ok(once.clone()));
    let plain = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    // Not through `tidy`, whose guard would hide a value that changed.
    let written = write(&plain, GROUP);
    let (before, after) = (Table::from_str(&plain).unwrap(), Table::from_str(&written).unwrap());
    prop_assert!(same_table(&before, &after), "{}", written);
    prop_assert_eq!(comments(&plain), comments(&written));
    prop_assert!(!written.contains('\r') && !written.starts_with('\n'));
    prop_assert!(written.is_empty() || written.ends_with('\n') && !written.ends_with("\n\n"));
    Ok(())
}

proptest! {
    // `PROPTEST_CASES` asks for more, or for fewer than 256.
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases / 8, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn made_files(text in file()) {
        prop_assert!(tidy(&text, GROUP).is_ok() || text.contains("place.city"), "{}", text);
        holds(&text)?;
    }

    #[test]
    fn spoilt_files(text in file(), cuts in prop::collection::vec((any::<prop::sample::Index>(), "[\\[\\]{}=,.#\"' \na]?"), 1..4)) {
        let mut chars: Vec<String> = text.chars().map(String::from).collect();
        for (at, new) in cuts {
            if !chars.is_empty() {
                let at = at.index(chars.len());
                chars[at] = new;
            }
        }
        holds(&chars.concat())?;
    }
}

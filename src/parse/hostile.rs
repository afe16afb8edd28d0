//! Nothing that a file holds crashes or hangs the reader, and no fix makes a file
//! worse: over arbitrary texts, spoiled files and texts made to hurt.

use std::time::{Duration, Instant};

use proptest::prelude::*;
use toml::de::DeTable;

use super::mistakes::fixed;
use super::read;
use crate::finding::{Edit, Finding};
use crate::source::{FileId, Role, Source, Sources, Span};

const GROUP: &str = include_str!("fixtures/group.toml");
const SETTINGS: &str = include_str!("fixtures/coopdir.toml");

fn found(role: Role, text: &str) -> Vec<Finding> {
    let path = if role == Role::Settings { "coopdir.toml" } else { "groups/n.toml" };
    let (draft, found) = read(Sources::new(vec![Source::text(path, role, text)]));
    assert_eq!(draft.groups.len(), usize::from(role == Role::Group));
    found
}

fn parses(text: &str) -> bool {
    DeTable::parse(text).is_ok()
}

/// Spans lie in the text and between characters; edits are in order; what is not
/// TOML is said; safe fixes leave what could be read readable.
fn holds(role: Role, text: &str) {
    let found = found(role, text);
    let fits = |span: Span| span.start <= span.end && text.get(span.start..span.end).is_some();
    for finding in &found {
        assert!(fits(finding.at.span), "{finding:?}");
        assert!(finding.related.iter().all(|related| related.at.file == FileId(0) && fits(related.at.span)));
        let edits = finding.fix.as_ref().map_or(&[] as &[Edit], |fix| &fix.edits);
        assert!(edits.iter().all(|edit| fits(edit.span)), "{finding:?}");
        assert!(edits.windows(2).all(|two| two[0].span.end <= two[1].span.start), "{finding:?}");
    }
    assert!(parses(text) || !found.is_empty(), "nothing is said of {text:?}");
    let after = fixed(text, &found);
    assert!(!parses(text) || parses(&after), "{text:?} became {after:?}");
}

/// Pieces that texts of this kind are made of.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "\"",
        "'",
        "\"\"\"",
        "'''",
        "[",
        "]",
        "[[",
        "]]",
        "{",
        "}",
        "=",
        ":",
        ",",
        ";",
        ".",
        "#",
        "//",
        "\n",
        "\n",
        "\r",
        "\r\n",
        "\\",
        "“",
        "”",
        "«",
        "»",
        "’",
        "\u{a0}",
        "\u{200b}",
        "\u{feff}",
        "–",
        " ",
        "\t",
        "name",
        "slug",
        "type",
        "tags",
        "links",
        "place",
        "members",
        "nom court",
        "résumé",
        "thematic",
        "True",
        "oui",
        "2014-01-15",
        "2014-02-30",
        "15/01/2014",
        "44,84",
        "012",
        "nan",
        "null",
        "é",
        "<<<<<<< a",
        "=======",
        ">>>>>>> b",
        "---",
        "- ",
        "\0",
        "-> ",
        "x",
    ]);
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    // `PROPTEST_CASES` asks for more, or for fewer than 256.
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases / 2, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read(text in "\\PC{0,200}") {
        holds(Role::Group, &text);
    }

    #[test]
    fn any_pieces_are_read(text in pieces()) {
        holds(Role::Group, &text);
        holds(Role::Settings, &text);
    }

    #[test]
    fn spoiled_files_are_read(at in 0..GROUP.len(), len in 0_usize..30, new in pieces(), settings: bool) {
        let (role, text) = if settings { (Role::Settings, SETTINGS) } else { (Role::Group, GROUP) };
        let start = crate::source::floor_char_boundary(text, at);
        let end = crate::source::floor_char_boundary(text, start + len);
        let new = new.chars().take(12).collect::<String>();
        holds(role, &format!("{}{new}{}", &text[..start], &text[end.max(start)..]));
    }

    #[test]
    fn safe_fixes_of_changed_lines_are_sound(lines in prop::collection::vec(0..GROUP.lines().count(), 0..8), new in pieces()) {
        let text: String = GROUP.lines().enumerate().map(|(n, line)| {
            if lines.contains(&n) { format!("{line}{new}\n") } else { format!("{line}\n") }
        }).collect();
        holds(Role::Group, &text);
    }
}

#[test]
fn texts_made_to_hurt_are_refused_in_time() {
    const SIZE: usize = 64 * 1024;
    let many = |piece: &str| piece.repeat(SIZE / piece.len());
    let texts = [
        many("["),
        many("]"),
        many("="),
        many("\""),
        many("'"),
        many("{"),
        many(","),
        many("+"),
        many("\0"),
        many("\r"),
        format!("a = 1\n{}", many("\r")),
        format!("a = {}", many("\"")),
        format!("a = \"{}", many("'")),
        many("x\n"),
        many("x=\n"),
        many("[\n"),
        many("“\n"),
        many("a.").trim_end_matches('.').to_owned() + " = 1",
        format!("a = {}", many("[")),
        format!("a = {}", many("{a=")),
        format!("a = {}", many("-")),
        format!("tags = [{}", many("a ")),
        format!("tags = [{}", many("“a” ")),
        format!("a = \"{}", many("\\q")),
        format!("a = {}", many("1")),
        format!("a = {}", many("x y=")),
        many("<<<<<<< a\n=======\n>>>>>>> b\n"),
        many("[a]\n"),
        many("a = 1\n"),
        many("name: x y\n"),
        format!("description = \"\"\"{}", many("\n")),
    ];
    for text in texts {
        let start = Instant::now();
        assert!(!found(Role::Group, &text).is_empty());
        let spent = start.elapsed();
        // Tests are not optimised, and the machine may be busy.
        assert!(spent < Duration::from_secs(20), "{spent:?} for {:?}…", &text[..12]);
    }
}

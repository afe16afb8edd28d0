//! The templates are those of the rows, and what they make passes every rule.

use std::collections::BTreeSet;

use super::*;

const FORGES: [Option<Forge>; 4] = [None, Some(Forge::GitHub), Some(Forge::GitLab), Some(Forge::Forgejo)];

fn wish(name: &str) -> Wish {
    Wish { name: name.to_owned(), languages: vec!["en".to_owned()], sample: true, ..Wish::default() }
}

fn made(wish: &Wish) -> Kit {
    kit(wish, "en", NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()).unwrap()
}

#[test]
fn every_template_is_of_a_row_and_every_row_has_one() {
    let rows = FORGES.into_iter().flat_map(|forge| rows::of(forge, true));
    let named: BTreeSet<String> =
        rows.flat_map(|row| ["en", "fr"].map(|lang| row.template.replace("{lang}", lang))).collect();
    assert_eq!(named, fill::templates().into_iter().collect());
}

#[test]
fn every_directory_passes_and_is_tidy() {
    for forge in FORGES {
        for languages in [&["fr"][..], &["en"], &["fr", "en"], &["en", "fr"], &["ar"], &["fr-CA", "en"]] {
            for sample in [true, false] {
                let languages = languages.iter().map(|tag| (*tag).to_owned()).collect();
                let kit = made(&Wish { languages, forge, sample, ..wish("A") });
                let found: Vec<_> = kit.findings.iter().map(|f| (f.rule, &f.message)).collect();
                assert!(found.is_empty(), "{found:?}");
                assert_eq!(kit.directory.groups().len(), if sample { 2 } else { 0 });
            }
        }
    }
}

#[test]
fn what_is_given_is_a_value_and_nothing_else() {
    for name in [
        "\"]\nx = 1\n# ",
        "${{ github.token }}",
        "`id` $(id) 'x' \\",
        "<script>alert(1)</script> @all [a](javascript:x)",
        "<< 7 * 7 >> <% if %> {{ 7 }}",
        "a: b # c",
        "é\u{301}",
        "]]>",
    ] {
        let kit = made(&Wish { forge: Some(Forge::GitHub), ..wish(name) });
        let table: toml::Table = kit.files["coopdir.toml"].parse().unwrap();
        assert_eq!(table["title"].as_str(), Some(name));
        assert_eq!(table.len(), made(&wish("A")).files["coopdir.toml"].parse::<toml::Table>().unwrap().len());
        let plain = made(&Wish { forge: Some(Forge::GitHub), ..wish("A") });
        for (path, text) in &kit.files {
            let may = ["coopdir.toml", "README.md", "schema/"].iter().any(|start| path.starts_with(start));
            assert!(may || *text == plain.files[path], "{path} holds the name");
        }
        let readme = pulldown_cmark::Parser::new(&kit.files["README.md"]);
        let raw = |event: &pulldown_cmark::Event<'_>| {
            matches!(event, pulldown_cmark::Event::Html(_) | pulldown_cmark::Event::InlineHtml(_))
        };
        assert!(!readme.into_iter().any(|event| raw(&event)), "{}", kit.files["README.md"]);
    }
}

#[test]
fn a_word_of_a_shell_is_one() {
    assert_eq!(fill::shell("a'b$(c)`d`"), "'a'\\''b$(c)`d`'");
    assert_eq!(fill::markdown("https://a.example/b_c"), "https://a.example/b_c");
    assert_eq!(fill::markdown("a_b <c>\nd"), "a\\_b \\<c\\> d");
}

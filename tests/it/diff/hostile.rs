//! `coopdir diff` on what strangers write, and on much of it.

use serde_json::Value;

use super::SETTINGS;
use crate::sandbox::Sandbox;

/// In every text that a contributor writes.
const EVIL: &str = "a\u{202e}b ::error::c ##[add-mask]d @admin #12 !3 <img src=x onerror=y> [x](https://evil.example) `z` | \
                    *b* _i_ ~s~ https://evil.example www.evil.example me@evil.example GH-1 0123456789abcdef \\";

fn hostile() -> Sandbox {
    let sandbox =
        Sandbox::new().file("coopdir.toml", SETTINGS).group("alpha", "").group("beta", "").committed();
    let text = EVIL.replace('\\', "\\\\");
    let more = format!(
        "description = \"\"\"{text}\"\"\"\ntags = [\"{text}\"]\nseeks = [\"{text}\"]\nlicence = \"{text}\"\nbanner = \"{text}\"\n\
         parent = \"{text}\"\n[place]\ncountry = \"{text}\"\ncity = \"{text}\"\n[links]\nhome = \"https://evil.example/`|<b>@x\"\n\
         [links.other]\n\"{text}\" = \"https://evil.example/\"\n[charter]\n\"{text}\" = true\n[fields]\n\"{text}\" = \"{text}\"\n\
         [[people]]\nname = \"{text}\"\nrole = \"leader\"\nurl = \"mailto:x@evil.example\"\n[[partners]]\nname = \"{text}\"\n\
         [[projects]]\nname = \"{text}\"\nsummary = \"{text}\"\n[[meetings]]\ntitle = \"{text}\"\nstart = 2026-12-01\nwhere = \"{text}\"\n\
         [translations.\"{text}\"]\nname = \"{text}\"\n"
    );
    let beta =
        format!("name = \"{text}\"\nslug = \"beta\"\nsummary = \"{text}\"\ntype = \"support\"\n{more}");
    sandbox
        .file("groups/beta.toml", &beta)
        .file("groups/omega.toml", beta.replace("slug = \"beta\"", "slug = \"omega\""))
        .file("coopdir.toml", format!("{SETTINGS}[tags.\"{text}\"]\nlabel.fr = \"{text}\"\n"))
        .file("groups/@x <b>`|#1 [y](z).toml", "=")
        .file("media/<i>@all`|.png", "x")
        .file("templates/@x`<b>|.html", "x")
}

#[test]
fn nothing_from_a_file_acts_in_a_comment() {
    use pulldown_cmark::{Event, Options, Parser};
    let sandbox = hostile();
    for (language, details) in
        [("en", "For the review: 2 rules"), ("fr", "Pour la relecture\u{a0}: 2 règles")]
    {
        let run = sandbox.run_with(&["diff", "--format", "markdown"], &[("COOPDIR_LANG", language)]);
        assert_eq!(run.code, 0, "{run:?}");
        let comment = run.stdout;
        if language == "en" {
            insta::assert_snapshot!("diff-hostile-markdown", comment);
        }
        assert!(comment.len() < 60_000);
        let (mut text, mut html) = (String::new(), String::new());
        for event in Parser::new_ext(&comment, Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS) {
            match event {
                Event::Start(pulldown_cmark::Tag::Link { .. } | pulldown_cmark::Tag::Image { .. }) => {
                    panic!("a link: {comment}")
                }
                Event::Start(pulldown_cmark::Tag::Emphasis | pulldown_cmark::Tag::CodeBlock(_)) => {
                    panic!("marks: {comment}")
                }
                Event::Html(part) | Event::InlineHtml(part) => html.push_str(&part),
                Event::Text(part) => text.push_str(&part),
                Event::Code(part) => assert!(!part.contains('\n')),
                Event::Start(pulldown_cmark::Tag::Strong | pulldown_cmark::Tag::TableCell)
                | Event::SoftBreak => text.push('\n'),
                _ => {}
            }
        }
        assert_eq!(html, format!("<details><summary>{details}</summary>\n</details>\n"));
        // What forges make links of is parted by a space of no width.
        for sign in ["@a", "#1", "!3", "https://", "www.e", "GH-1", "0123456"] {
            assert!(!text.contains(sign), "{sign} in {text}");
        }
        assert!(text.contains("@\u{200b}admin") && text.contains("#\u{200b}12"), "{text}");
        assert!(!comment.chars().any(|c| c != '\n' && coopdir::visible::is_hidden(c)), "{comment}");
    }
}

#[test]
fn nothing_from_a_file_acts_on_a_terminal_a_log_or_a_program() {
    let sandbox = hostile();
    for format in ["human", "plain", "json", "markdown"] {
        let text = sandbox.run(&["diff", "--format", format, "-v"]).stdout;
        let hidden = |c: char| c != '\n' && c != '\t' && coopdir::visible::is_hidden(c);
        assert!(!text.chars().any(hidden), "{format}: {text}");
        // A line of JSON begins with none of their signs.
        assert!(
            (format == "json" || !text.contains("::error::")) && !text.contains("##[add-mask]"),
            "{format}: {text}"
        );
        if format == "json" {
            let document: Value = serde_json::from_str(&text).expect("JSON");
            let fields = document["groups"][0]["fields"].as_array().expect("a list");
            let name = fields.iter().find(|field| field["key"] == "name").expect("its name");
            assert_eq!(name["after"], Value::from(EVIL));
        }
        if format == "plain" {
            assert!(text.lines().all(|line| line.split('\t').count() == 6), "{text}");
        }
    }
}

#[test]
fn a_comment_has_a_size_and_says_how_much_more_there_is() {
    let mut sandbox = Sandbox::new().file("coopdir.toml", "").group("first", "").committed();
    for n in 0..1500 {
        let long = "mot ".repeat(40);
        let more = format!(
            "seeks = [\"{long}\"]\n[links]\nhome = \"https://h{n}.example/\"\n[[people]]\nname = \"P{n}\"\nrole = \"helper\"\n"
        );
        sandbox = sandbox.group(&format!("g{n:04}"), &more);
    }
    let comment = sandbox.run(&["diff", "--format", "markdown"]).stdout;
    assert!((40_000..60_000).contains(&comment.len()), "{}", comment.len());
    assert!(comment.starts_with("### Directory: 1500 groups added\n"), "{}", &comment[..200]);
    let more: Vec<&str> =
        comment.lines().filter(|line| line.contains("and ") && line.ends_with(" more")).collect();
    assert!(more.len() >= 3, "{more:?}");
    assert!(comment.contains("</details>\n\nCompared with `HEAD` ("), "its end is there");
    let rows = comment.lines().filter(|line| line.starts_with("| ＋")).count();
    assert!(comment.contains(&format!("\nand {} more\n", 1500 - rows)), "{rows}: {more:?}");
}
